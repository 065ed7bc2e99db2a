"""Texts of a comparison: every photo of a cluster beside its reference, and the facts that differ."""

from typing import Any

from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.records import Photo
from shazim_gui.session.presenter.comparison_text import ClusterComparison, alignment_text
from shazim_gui.session.presenter.photo_facts_text import differing_text, fact_rows
from shazim_gui.session.results import Results

ONE = Photo(1, "/a/one.jpg", 1_234_567, 0, 1, b"\x01" * 32, "JPEG", 4000, 3000)
OTHER = Photo(2, "/b/one.jpg", 4321, 0, 2, b"\x02" * 32, "JPEG", 400, 300)


def test_rows_that_differ_are_flagged() -> None:
    rows = {
        row.name: row for row in fact_rows(ONE, OTHER, {"Camera": "X", "Lens": "L"}, {"Camera": "X", "Software": "P"})
    }
    assert {name for name, row in rows.items() if row.differs} == {
        "Folder", "Dimensions", "Megapixels", "Size", "Bytes", "SHA-256", "Lens", "Software",
    }  # fmt: skip
    assert (rows["Dimensions"].first, rows["Dimensions"].second) == ("4,000 × 3,000", "400 × 300")
    assert list(rows)[-3:] == ["Camera", "Lens", "Software"]
    assert rows["Software"].spoken == "Software differs: none and P"
    assert rows["Camera"].spoken == "Camera: X in both"
    assert differing_text(rows.values()) == "8 details differ"
    assert differing_text(fact_rows(ONE, ONE, {}, {})) == "No differences"


def test_stepping_shows_every_other_photo_and_then_the_first_again(edits: Any) -> None:
    results: Results = edits.session.results()
    cluster = max(results.clusters, key=lambda cluster: len(cluster.photos))
    comparison = ClusterComparison(results, cluster, cluster.reference)
    assert comparison.first == results.photos[cluster.reference]
    seen = []
    for _ in range(comparison.count):
        seen.append(comparison.number)
        assert comparison.text.position == f"{len(seen)} of {comparison.count}"
        comparison.step(1)
    assert comparison.number == seen[0]
    assert sorted([*seen, cluster.reference]) == sorted(cluster.photos)
    comparison.step(-1)
    assert comparison.number == seen[-1]
    chosen = ClusterComparison(results, cluster, seen[3])
    assert chosen.second == results.photos[seen[3]]
    name = chosen.second.path.rsplit("/", 1)[-1]
    assert chosen.text.second == name
    assert " · " in chosen.text.relation


def test_the_texts_on_the_alignment() -> None:
    unit = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    box = (0.1, 0.1, 0.1, 0.1)
    assert alignment_text(None, waiting=False).endswith("…")
    assert "current task" in alignment_text(None, waiting=True)
    assert alignment_text(PhotoAlignment(None, False, ()), waiting=False).startswith("Could not be aligned")
    assert alignment_text(PhotoAlignment(unit, True, ()), waiting=False) == "Aligned by pixels · no strong difference"
    assert alignment_text(PhotoAlignment(unit, False, (box, box)), waiting=True).endswith(
        "keypoints · 2 strong differences"
    )
