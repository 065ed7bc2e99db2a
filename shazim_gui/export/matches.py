"""The answer to a query picture, as text, CSV, JSON or plain paths."""

import csv
import io
import json
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shazim_gui.core.records import Match
from shazim_gui.core.weights import METHODS, Weights

MATCH_FORMATS = ("text", "csv", "json", "paths")


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
        "paths": lambda: b"".join(os.fsencode(m.photo.path) + (b"\0" if null else b"\n") for m in answer.matches),
    }
    return writers[form]()


def _text(answer: Answer, verbose: bool) -> bytes:
    if not answer.matches:
        return f"no photo reaches {answer.threshold:g}; a lower --threshold shows more\n".encode()
    lines = []
    for match in answer.matches:
        line = f"{match.photo.path} at {math.floor(match.score * 100 + 1e-4)}%"
        if verbose:
            line += "  " + ", ".join(f"{method} {_cell(score) or 'cannot tell'}" for method, score in _scores(match))
        lines.append(line + "\n")
    return "".join(lines).encode("utf-8", "surrogateescape")


def _csv(answer: Answer) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["rank", "score", "path", "bytes", "width", "height", *METHODS])
    for rank, match in enumerate(answer.matches, start=1):
        photo = match.photo
        facts = [rank, _cell(match.score), photo.path, photo.size, photo.width, photo.height]
        writer.writerow(facts + [_cell(score) for _, score in _scores(match)])
    return out.getvalue().encode("utf-8", "surrogateescape")


def _json(answer: Answer) -> bytes:
    matches = [
        {
            "rank": rank,
            "score": round(match.score, 4),
            "path": match.photo.path,
            "bytes": match.photo.size,
            "width": match.photo.width,
            "height": match.photo.height,
            "format": match.photo.format,
            "sha256": match.photo.sha256.hex(),
            "scores": {method: None if math.isnan(score) else round(score, 4) for method, score in _scores(match)},
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
    return (json.dumps(facts, indent=2, allow_nan=False) + "\n").encode()


def _scores(match: Match) -> list[tuple[str, float]]:
    return list(zip(METHODS, match.scores, strict=True))


def _cell(score: float) -> str:
    return "" if math.isnan(score) else f"{score:.4f}"
