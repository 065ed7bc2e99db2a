from typing import Any

from shazim_gui.core.records import Decision, Skip
from shazim_gui.export.text_export import render_text


def test_clusters_are_aligned_lines_with_a_summary_at_the_end(make_report: Any, skips: tuple[Skip, ...]) -> None:
    report = make_report(["/p/a.jpg", "/p/b.jpg"], ["/q/c.jpg", "/q/d.jpg", "/q/e.jpg"], skipped=skips)
    assert (
        render_text(report).decode()
        == """\
1.  98.7 % match · same · 2 files · 999 bytes can be freed
    keep   100 %  ah 1.000  dh 1.000  fv 1.000  640 × 480     1.0 kB  /p/a.jpg  (most pixels)
          95.8 %  ah 0.938  dh 0.969  fv     –  640 × 480  999 bytes  /p/b.jpg  (mirrored)

2.  98.7 % match · edited · 3 files · 2.0 kB can be freed
    keep   100 %  ah 1.000  dh 1.000  fv 1.000  640 × 480     1.0 kB  /q/c.jpg  (most pixels)
          95.8 %  ah 0.938  dh 0.969  fv     –  640 × 480  999 bytes  /q/d.jpg  (mirrored)
          91.6 %  ah 0.875  dh 0.938  fv     –  640 × 480  998 bytes  /q/e.jpg  (mirrored)

3 copies in 2 clusters among 118 photos: 3.0 kB can be freed.
2 files were skipped, 1 of which may be missing here.
Threshold 0.75, weights ah=1,dh=1,fv=2, network efficientnet-lite0.
"""
    )


def test_further_methods_have_a_column_where_they_count(make_report: Any) -> None:
    text = render_text(make_report(["/p/a.jpg", "/p/b.jpg"], further={"ph": 0.5, "co": 1.0})).decode()
    assert "fv 1.000  ph 1.000  co 1.000  640" in text
    assert "fv     –  ph 0.500  co     –  640" in text
    assert "weights ah=1,dh=1,fv=2,ph=0.5,co=1," in text


def test_photos_to_be_removed_are_labelled(make_report: Any) -> None:
    report = make_report(["/a", "/b", "/c"], decisions={"/b": Decision.REMOVE})
    labels = [line[4:10] for line in render_text(report).decode().splitlines()[1:4]]
    assert labels == ["keep  ", "remove", "      "]


def test_an_empty_result_has_a_sentence(make_report: Any) -> None:
    assert render_text(make_report()).decode().splitlines()[0] == (
        "No copies among 118 photos. A lower threshold would also show less similar pictures."
    )
    assert render_text(make_report(indexed=0)).decode().splitlines()[0] == "There are no photos to compare yet."


def test_no_name_can_control_the_terminal(make_report: Any) -> None:
    hostile = ["/p/\x1b[31mred.jpg", "/p/two\nlines.jpg", "/p/\udcff.jpg", "/p/\u202egpj.exe", "/p/\ud800.jpg"]
    text = render_text(make_report(hostile)).decode("utf-8")
    assert "/p/\\x1b[31mred.jpg" in text
    assert "/p/two\\nlines.jpg" in text
    assert "/p/\\xff.jpg" in text
    assert "/p/\\u202egpj.exe" in text
    assert "/p/\\ud800.jpg" in text
    assert all(line.isprintable() for line in text.splitlines())


def test_a_thousand_photos_are_a_thousand_lines(make_report: Any) -> None:
    text = render_text(make_report([f"/p/{number}.jpg" for number in range(1000)])).decode()
    assert sum("/p/" in line for line in text.splitlines()) == 1000
    assert "999 copies in 1 cluster among 118 photos" in text
