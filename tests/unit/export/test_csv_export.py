import csv
import io
import os
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.records import Decision
from shazim_gui.export.csv_export import render_csv

PROMISED = "cluster,rank,score,keep,path,bytes,width,height,modified,ah,dh,fv,ph,co,sc,ss,kp,kind,edit,decision"


def read(data: bytes) -> list[dict[str, str]]:
    """Parse as any script does."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8", "surrogateescape"), newline=""), strict=True))


def test_the_first_line_is_the_promised_columns(make_report: Any) -> None:
    assert render_csv(make_report(["/a", "/b"])).split(b"\n")[0].decode() == PROMISED


def test_one_row_per_photo_with_its_rank_and_scores(make_report: Any) -> None:
    rows = read(render_csv(make_report(["/p/a.jpg", "/p/b.jpg"], ["/q/c.jpg", "/q/d.jpg", "/q/e.jpg"])))
    assert [(row["cluster"], row["rank"], row["keep"], row["path"]) for row in rows] == [
        ("1", "1", "true", "/p/a.jpg"),
        ("1", "2", "false", "/p/b.jpg"),
        ("2", "1", "true", "/q/c.jpg"),
        ("2", "2", "false", "/q/d.jpg"),
        ("2", "3", "false", "/q/e.jpg"),
    ]
    assert rows[1] | {"path": ""} == {
        "cluster": "1", "rank": "2", "score": "0.9583", "keep": "false", "path": "", "bytes": "999", "width": "640",
        "height": "480", "modified": "2025-11-20T12:00:00Z", "ah": "0.9375", "dh": "0.9688", "fv": "",
        "ph": "0.5", "co": "", "sc": "1.0", "ss": "", "kp": "", "kind": "same", "edit": "mirrored",
        "decision": "undecided",
    }  # fmt: skip


def test_the_last_column_is_what_a_person_decided(make_report: Any) -> None:
    decisions = {"/a": Decision.KEEP, "/b": Decision.REMOVE}
    data = render_csv(make_report(["/a", "/b", "/c"], decisions=decisions))
    assert [row["decision"] for row in read(data)] == ["keep", "remove", "undecided"]
    assert [line.rsplit(b",", 1)[1] for line in data.splitlines()] == [b"decision", b"keep", b"remove", b"undecided"]


def test_without_copies_there_is_only_the_header(make_report: Any) -> None:
    assert render_csv(make_report()) == PROMISED.encode() + b"\n"


def test_lines_end_with_a_line_feed(make_report: Any) -> None:
    data = render_csv(make_report(["/a", "/b"]))
    assert b"\r" not in data
    assert data.endswith(b"\n")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.one_of(
            st.binary(min_size=1, max_size=40),
            st.text(alphabet=',;"\r\n\t =+-@ä', min_size=1).map(str.encode),  # what tables choke on
        ).filter(lambda name: b"\0" not in name),
        min_size=2,
        max_size=4,
    )
)
def test_every_name_survives_as_its_bytes(make_report: Any, names: list[bytes]) -> None:
    raw = [b"/" + name for name in names]
    rows = read(render_csv(make_report([os.fsdecode(path) for path in raw])))
    assert [os.fsencode(row["path"]) for row in rows] == raw


def test_a_thousand_photos_are_a_thousand_rows(make_report: Any) -> None:
    rows = read(render_csv(make_report([f"/p/{number}.jpg" for number in range(1000)])))
    assert [row["rank"] for row in rows] == [str(number) for number in range(1, 1001)]
