import json
import os
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.records import Decision, Skip
from shazim_gui.export.json_export import render_json

NOW = datetime(2026, 11, 20, 12, 0, 0, 987654, tzinfo=UTC)

# The example of the schema, version 1, with the additions of version 2.
PROMISED = json.loads("""
{"schema": "shazim-duplicates/1", "created": "2026-11-20T12:00:00Z", "library": "...", "model": "efficientnet-lite0",
 "threshold": 0.75, "weights": {"ah": 1.0, "dh": 1.0, "fv": 2.0},
 "counts": {"found": 120, "indexed": 118, "skipped": 2, "clusters": 7, "copies": 19, "reclaimable_bytes": 48211032},
 "clusters": [{"rank": 1, "score": 0.998, "kind": "same",
   "photos": [{"path": "/abs/a.jpg", "bytes": 1, "width": 1, "height": 1, "format": "JPEG", "modified": "...", "sha256": "...", "keep": true, "decision": "keep", "why": "largest"}],
   "pairs": [{"a": 0, "b": 1, "score": 0.998, "scores": {"ah": 1.0, "dh": 1.0, "fv": 0.996}, "edits": [{"type": "identical"}], "edit": "resized to 50 %"}]}],
 "skipped": [{"path": "/abs/x.jpg", "code": "damaged", "reason": "damaged: ..."}]}
""")  # noqa: E501


def shape(value: Any) -> Any:
    """Only names and types; of a list its first item."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    if isinstance(value, list):
        return [shape(value[0])]
    return type(value)


def read(data: bytes) -> Any:
    """Parse as a strict reader does: NaN and Infinity are not JSON."""

    def no_constant(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    return json.loads(data, parse_constant=no_constant)


def test_the_shape_is_that_of_the_interface_in_the_same_order(make_report: Any, skips: tuple[Skip, ...]) -> None:
    written = read(render_json(make_report(["/p/a.jpg", "/p/b.jpg"], skipped=skips), NOW))
    scores = written["clusters"][0]["pairs"][0]["scores"]
    scores["fv"] = 0.5  # NaN in the report, a number in the example
    assert (scores.pop("ph"), scores.pop("sc")) == (0.5, 1.0), "further methods follow if they have a score"
    assert shape(written) == shape(PROMISED)
    assert json.dumps(shape(written), default=str) == json.dumps(shape(PROMISED), default=str)


def test_the_values_are_those_of_the_report(make_report: Any, skips: tuple[Skip, ...]) -> None:
    report = make_report(["/p/a.jpg", "/p/b.jpg"], ["/q/c.jpg", "/q/d.jpg", "/q/e.jpg"], skipped=skips)
    written = read(render_json(report, NOW))
    assert {name: written[name] for name in ("schema", "created", "library", "model", "threshold", "weights")} == {
        "schema": "shazim-duplicates/1",
        "created": "2026-11-20T12:00:00Z",
        "library": "/home/me/Shazim",
        "model": "efficientnet-lite0",
        "threshold": 0.75,
        "weights": {"ah": 1.0, "dh": 1.0, "fv": 2.0},
    }
    assert written["counts"] == {
        "found": 120, "indexed": 118, "skipped": 2, "clusters": 2, "copies": 3, "reclaimable_bytes": 999 + 999 + 998,
    }  # fmt: skip
    second = written["clusters"][1]
    assert (second["rank"], second["score"], second["kind"]) == (2, 0.9877, "edited")
    assert second["photos"][0] == {
        "path": "/q/c.jpg",
        "bytes": 1000,
        "width": 640,
        "height": 480,
        "format": "JPEG",
        "modified": "2025-11-20T12:00:00Z",
        "sha256": report.clusters[1].photos[0].photo.sha256.hex(),
        "keep": True,
        "decision": "undecided",
        "why": "most pixels",
    }
    assert [photo["keep"] for photo in second["photos"]] == [True, False, False]
    rest = {"fv": None, "ph": 0.5, "sc": 1.0}
    assert second["pairs"] == [
        {"a": 0, "b": 1, "score": 0.9583, "scores": {"ah": 0.9375, "dh": 0.9688} | rest}
        | {"edits": [{"type": "identical"}], "edit": "identical file"},
        {"a": 0, "b": 2, "score": 0.9167, "scores": {"ah": 0.875, "dh": 0.9375} | rest} | {"edits": [], "edit": None},
    ]
    assert written["skipped"] == [
        {"path": "/p/notes.txt", "code": "not-a-picture", "reason": "not a picture (text)"},
        {"path": "/p/x\udcff.jpg", "code": "damaged", "reason": "damaged: the file ends early"},
    ]


def test_every_photo_carries_what_a_person_decided(make_report: Any) -> None:
    decisions = {"/a": Decision.KEEP, "/b": Decision.REMOVE}
    written = read(render_json(make_report(["/a", "/b", "/c"], ["/d", "/e"], decisions=decisions), NOW))
    assert [[photo["decision"] for photo in cluster["photos"]] for cluster in written["clusters"]] == [
        ["keep", "remove", "undecided"],
        ["undecided", "undecided"],
    ]


def test_weights_of_further_methods_follow_the_classic_ones(make_report: Any) -> None:
    written = read(render_json(make_report(further={"kp": 0.5}), NOW))
    assert list(written["weights"].items()) == [("ah", 1.0), ("dh", 1.0), ("fv", 2.0), ("kp", 0.5)]


def test_counts_add_up(make_report: Any, skips: tuple[Skip, ...]) -> None:
    for skipped in ((), skips):
        counts = read(render_json(make_report(skipped=skipped), NOW))["counts"]
        assert counts["found"] == counts["indexed"] + counts["skipped"]
        assert counts["skipped"] == len(skipped)


def test_an_empty_result_is_a_complete_document(make_report: Any) -> None:
    written = read(render_json(make_report(indexed=0), NOW))
    assert written["clusters"] == []
    assert written["skipped"] == []
    assert set(written) == set(PROMISED)


def test_the_time_of_creation_is_in_utc(make_report: Any) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-9)))
    assert read(render_json(make_report(), there))["created"] == "2026-11-20T12:00:00Z"


def test_a_path_that_is_not_utf8_is_written_as_the_interface_says(make_report: Any) -> None:
    data = render_json(make_report([os.fsdecode(b"/p/\xff\xe9.jpg"), "/p/ä.jpg"]), NOW)
    assert rb'"path": "/p/\udcff\udce9.jpg"' in data
    assert data.isascii()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40).filter(lambda name: b"\0" not in name), min_size=2, max_size=4))
def test_every_name_survives_as_its_bytes(make_report: Any, names: list[bytes]) -> None:
    raw = [b"/" + name for name in names]
    written = read(render_json(make_report([os.fsdecode(path) for path in raw]), NOW))
    assert [os.fsencode(photo["path"]) for photo in written["clusters"][0]["photos"]] == raw


def test_a_thousand_photos_are_on_a_line_each(make_report: Any) -> None:
    data = render_json(make_report([f"/p/{number}.jpg" for number in range(1000)]), NOW)
    cluster = read(data)["clusters"][0]
    assert len(cluster["photos"]) == 1000
    assert len(cluster["pairs"]) == 999
    assert sum(b'"path"' in line for line in data.splitlines()) == 1000
