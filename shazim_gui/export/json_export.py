"""The JSON export, for programs, in the schema `shazim-duplicates/1`."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from shazim_gui.core.keep_reasons import english_keep_reason_text
from shazim_gui.core.records import Skip
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.export.edit_facts import edits_facts
from shazim_gui.export.report import Report, ReportCluster, ReportPair, ReportPhoto
from shazim_gui.export.score_text import by_method, rounded
from shazim_gui.export.timestamps import timestamp, utc_time

SCHEMA = "shazim-duplicates/1"


def render_json(report: Report, created: datetime) -> bytes:
    r"""`report` as one JSON object in plain ASCII, with one photo, pair or skipped file per line.

    Scores are in 0..1 with 4 decimals; where a method has no score, a classic one is null and a further one is left
    out. `weights` holds the classic methods always, the further ones where their weight is above 0. `kind` is that of
    the member furthest from the reference. `keep` is whether the photo is kept, by a person's decision or by the
    program's proposal; `decision` is what a person decided: `keep`, `remove` or `undecided`. `a` and `b` of a pair are
    indices in `photos`, from 0. `edits` are what turns `a` into `b`, or where `backwards` is true `b` into `a`, the
    most telling first; empty where they are not known. `edit` is the same as a phrase, or null. Times are UTC.
    A path that is not UTF-8 holds `\udcXX` for each byte XX that is not text: `os.fsencode` of the path that
    `json.loads` returns gives the path's bytes.
    """
    return "".join(_document(report, created)).encode("ascii")


def _document(report: Report, created: datetime) -> Iterator[str]:
    head = {
        "schema": SCHEMA,
        "created": timestamp(created),
        "library": report.library,
        "model": report.model,
        "threshold": report.threshold,
        "weights": report.weights,
        "counts": {
            "found": report.found,
            "indexed": report.indexed,
            "skipped": len(report.skipped),
            "clusters": len(report.clusters),
            "copies": report.copies,
            "reclaimable_bytes": report.reclaimable,
        },
    }
    # Lists are formatted here: `indent` would put every number on its own line and is ten times slower.
    yield "{\n"
    for name, value in head.items():
        yield f' "{name}": {_line(value)},\n'
    yield ' "clusters": '
    yield from _list((_cluster(cluster) for cluster in report.clusters), " ")
    yield ',\n "skipped": '
    yield from _list((_line(_skip(skip)) for skip in report.skipped), " ")
    yield "\n}\n"


def _cluster(cluster: ReportCluster) -> str:
    head = _line({"rank": cluster.rank, "score": rounded(cluster.score), "kind": cluster.kind})
    photos = "".join(_list((_line(_photo(photo)) for photo in cluster.photos), "   "))
    pairs = "".join(_list((_line(_pair(pair)) for pair in cluster.pairs), "   "))
    return f'{head[:-1]},\n   "photos": {photos},\n   "pairs": {pairs}}}'


def _photo(member: ReportPhoto) -> dict[str, Any]:
    photo = member.photo
    return {
        "path": photo.path,
        "bytes": photo.size,
        "width": photo.width,
        "height": photo.height,
        "format": photo.format,
        "modified": timestamp(utc_time(photo.mtime_ns)),
        "sha256": photo.sha256.hex(),
        "keep": member.keep,
        "decision": member.decision_name,
        "why": english_keep_reason_text(member.why),
    }


def _pair(pair: ReportPair) -> dict[str, Any]:
    return {
        "a": pair.a,
        "b": pair.b,
        "score": rounded(pair.score),
        "scores": by_method(pair.scores),
        **edits_facts(pair.edits),
    }


def _skip(skip: Skip) -> dict[str, Any]:
    return {"path": skip.path, "code": skip.reason, "reason": english_skip_text(skip.detail)}


def _line(value: Any) -> str:
    return json.dumps(value, allow_nan=False)  # ASCII only, so that names that are not UTF-8 are preserved


def _list(items: Iterable[str], margin: str) -> Iterator[str]:
    """A JSON list with one item per line; an empty one stays on its line."""
    separator = "["
    for item in items:
        yield f"{separator}\n{margin} {item}"
        separator = ","
    yield "[]" if separator == "[" else f"\n{margin}]"
