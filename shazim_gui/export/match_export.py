"""Exports the ranked matches of a query as text, CSV, JSON or plain paths."""

import csv
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from shazim_gui.core.edits import UNKNOWN_EDITS, PairEdits
from shazim_gui.core.records import Match, Relation
from shazim_gui.core.text.edit_text import english_pair_text
from shazim_gui.core.typed_json import json_text
from shazim_gui.core.weights import CLASSIC, METHODS, Weights
from shazim_gui.export.csv_table import CsvTable
from shazim_gui.export.edit_facts import edits_facts
from shazim_gui.export.file_names import raw, shown
from shazim_gui.export.score_text import by_method, cell, rounded

MATCH_FORMATS = ("text", "csv", "json", "paths")


@dataclass(frozen=True, slots=True)
class QueryAnswer:
    """The ranked matches of a query, with its settings."""

    query: str
    model: str
    weights: Weights
    threshold: float
    matches: Sequence[Match]


def render_matches(answer: QueryAnswer, form: str, *, verbose: bool = False, null: bool = False) -> bytes:
    """The matches in one of `MATCH_FORMATS`; paths keep their bytes.

    `verbose` adds every method's score to the text, `null` ends paths with NUL instead of a line end.
    """
    writers: dict[str, Callable[[], bytes]] = {
        "text": lambda: _text(answer, verbose),
        "csv": lambda: _csv(answer),
        "json": lambda: _json(answer),
        "paths": lambda: b"".join(raw(match.photo.path) + (b"\0" if null else b"\n") for match in answer.matches),
    }
    return writers[form]()


def _text(answer: QueryAnswer, verbose: bool) -> bytes:
    if not answer.matches:
        return f"No photo reaches {answer.threshold:g}. Lower --threshold to see more.\n".encode()
    lines = []
    for match in answer.matches:
        line = f"{shown(match.photo.path)} at {math.floor(match.score * 100 + 1e-4)}%"
        if verbose:
            line += "  " + ", ".join(
                f"{method} {'no score' if math.isnan(score) else format(score, '.3f')}"
                for method, score in zip(METHODS, match.scores, strict=True)
                if method in CLASSIC or not math.isnan(score)
            )
            line += _relation_text(match.relation)
        lines.append(line + "\n")
    return "".join(lines).encode()


def _relation_text(relation: Relation | None) -> str:
    if relation is None:
        return ""
    edits = english_pair_text(PairEdits(relation.edits, relation.backwards))
    return f"  {relation.kind}: {edits}" if edits else f"  {relation.kind}"


def _csv(answer: QueryAnswer) -> bytes:
    table = CsvTable()
    writer = csv.writer(table)
    writer.writerow(["rank", "score", "path", "bytes", "width", "height", *METHODS, "kind", "edit"])
    for rank, match in enumerate(answer.matches, start=1):
        photo = match.photo
        facts = [rank, cell(match.score), photo.path, photo.size, photo.width, photo.height]
        relation = _relation_facts(match.relation)
        scores = [cell(score) for score in match.scores]
        writer.writerow([*facts, *scores, relation["kind"] or "", relation["edit"] or ""])
    return raw(table.getvalue())


def _relation_facts(relation: Relation | None) -> dict[str, Any]:
    """`kind` and the edits that turn the query's picture into the photo; null and empty where that was not verified."""
    if relation is None:
        return {"kind": None, **edits_facts(UNKNOWN_EDITS)}
    return {"kind": relation.kind, **edits_facts(PairEdits(relation.edits, relation.backwards))}


def _json(answer: QueryAnswer) -> bytes:
    matches = [
        {
            "rank": rank,
            "score": rounded(match.score),
            "path": match.photo.path,
            "bytes": match.photo.size,
            "width": match.photo.width,
            "height": match.photo.height,
            "format": match.photo.format,
            "sha256": match.photo.sha256.hex(),
            "scores": by_method(match.scores),
            **_relation_facts(match.relation),
        }
        for rank, match in enumerate(answer.matches, start=1)
    ]
    facts = {
        "schema": "shazim-matches/1",
        "query": answer.query,
        "model": answer.model,
        "weights": answer.weights.as_dict(),
        "threshold": answer.threshold,
        "matches": matches,
    }
    return json_text(facts).encode()
