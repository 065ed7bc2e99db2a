"""The answer to a query picture, as text, CSV, JSON or plain paths."""

import csv
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shazim_gui.core.records import Match, Relation
from shazim_gui.core.typed_json import json_text
from shazim_gui.core.weights import CLASSIC, METHODS, Weights
from shazim_gui.export.file_names import raw, shown
from shazim_gui.export.score_text import by_method, cell, rounded
from shazim_gui.export.text_table import Table

MATCH_FORMATS = ("text", "csv", "json", "paths")

_RELATION = ("kind", "edit", "copy")
"""`copy` tells which of the two was made by the edit: the `photo`, or the picture of the `query`."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Ranked matches, and what was asked."""

    query: str
    model: str
    weights: Weights
    threshold: float
    matches: Sequence[Match]


def render_matches(answer: Answer, form: str, *, verbose: bool = False, null: bool = False) -> bytes:
    """The answer in one of `MATCH_FORMATS`; paths keep their bytes.

    `verbose` adds every method's score to the text, `null` ends paths with NUL instead of a line end.
    """
    writers: dict[str, Callable[[], bytes]] = {
        "text": lambda: _text(answer, verbose),
        "csv": lambda: _csv(answer),
        "json": lambda: _json(answer),
        "paths": lambda: b"".join(raw(match.photo.path) + (b"\0" if null else b"\n") for match in answer.matches),
    }
    return writers[form]()


def _text(answer: Answer, verbose: bool) -> bytes:
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
    if not relation.edit:
        return f"  {relation.kind}"
    return f"  {relation.kind}: {'yours is ' if relation.backwards else ''}{relation.edit}"


def _relation_facts(relation: Relation | None) -> dict[str, str | None]:
    """What verification told of a match, by the names of `_RELATION`; None where it told nothing."""
    if relation is None:
        return dict.fromkeys(_RELATION)
    copy = None if not relation.edit else "query" if relation.backwards else "photo"
    return dict(zip(_RELATION, (relation.kind.value, relation.edit or None, copy), strict=True))


def _csv(answer: Answer) -> bytes:
    table = Table()
    writer = csv.writer(table)
    writer.writerow(["rank", "score", "path", "bytes", "width", "height", *METHODS, *_RELATION])
    for rank, match in enumerate(answer.matches, start=1):
        photo = match.photo
        facts = [rank, cell(match.score), photo.path, photo.size, photo.width, photo.height]
        told = [value or "" for value in _relation_facts(match.relation).values()]
        writer.writerow(facts + [cell(score) for score in match.scores] + told)
    return raw(table.getvalue())


def _json(answer: Answer) -> bytes:
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
