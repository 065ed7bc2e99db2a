"""The matches of a query: the same facts in four formats."""

import csv
import io
import json
import math
import os
from dataclasses import replace
from typing import Any

import pytest

from shazim_gui.core.edits import Resized, Rotated
from shazim_gui.core.records import Kind, Match, Photo, Relation
from shazim_gui.core.weights import Weights
from shazim_gui.export.match_export import MATCH_FORMATS, QueryAnswer, render_matches

HOSTILE = os.fsdecode(b"/photos/caf\xe9\r\n,\x1b[31m.jpg")


def answer(*scores: tuple[float, ...], weights: Weights | None = None, path: str = "/photos/a.jpg") -> QueryAnswer:
    """Matches with these scores; the further methods have none."""
    photo = Photo(1, path, 10, 0, 1, bytes(32), "JPEG", 4, 3)
    matches = [Match(photo, 0.8349, (*each, *[math.nan] * (8 - len(each)))) for each in scores]
    return QueryAnswer("query.jpg", "efficientnet-lite0", weights or Weights(), 0.7, matches)


def test_text_rounds_down_and_shows_each_method_if_verbose() -> None:
    found = answer((1.0, math.nan, 0.5))
    assert render_matches(found, "text") == b"/photos/a.jpg at 83%\n"
    assert render_matches(found, "text", verbose=True) == (b"/photos/a.jpg at 83%  ah 1.000, dh no score, fv 0.500\n")
    more = answer((1.0, math.nan, 0.5, math.nan, 0.25))
    assert render_matches(more, "text", verbose=True).endswith(b"fv 0.500, co 0.250\n")


def test_text_without_a_match_suggests_a_lower_threshold() -> None:
    assert render_matches(answer(), "text") == b"No photo reaches 0.7. Lower --threshold to see more.\n"


def test_text_cannot_control_a_terminal() -> None:
    assert b"\x1b" not in render_matches(answer((1.0, 1.0, 1.0), path=HOSTILE), "text")


def test_csv_preserves_every_name_and_leaves_unknown_scores_empty() -> None:
    table = render_matches(answer((1.0, math.nan, 0.5), path=HOSTILE), "csv").decode("utf-8", "surrogateescape")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert row["path"] == HOSTILE
    assert (row["rank"], row["score"], row["ah"], row["dh"], row["fv"]) == ("1", "0.8349", "1.0", "", "0.5")
    assert list(row)[-10:] == ["ah", "dh", "fv", "ph", "co", "sc", "ss", "kp", "kind", "edit"]
    assert row["kp"] == ""


def test_json_is_valid_even_if_a_method_has_no_score() -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    facts = json.loads(render_matches(answer((1.0, math.nan, 0.5), path=HOSTILE), "json"), parse_constant=refuse)
    assert facts["schema"] == "shazim-matches/1"
    assert facts["matches"][0]["path"] == HOSTILE
    assert facts["matches"][0]["scores"] == {"ah": 1.0, "dh": None, "fv": 0.5}
    assert facts["weights"] == {"ah": 1.0, "dh": 1.0, "fv": 2.0}
    further = json.loads(render_matches(answer((1, 1, 1, 1, math.nan, 0.5), weights=Weights.parse("sc=1")), "json"))
    assert further["matches"][0]["scores"] == {"ah": 1.0, "dh": 1.0, "fv": 1.0, "ph": 1.0, "sc": 0.5}
    assert further["weights"] == {"ah": 0.0, "dh": 0.0, "fv": 0.0, "sc": 1.0}


@pytest.mark.parametrize(("null", "end"), [(False, b"\n"), (True, b"\0")])
def test_paths_are_raw_bytes(null: bool, end: bytes) -> None:
    found = answer((1.0, 1.0, 1.0), path=HOSTILE)
    assert render_matches(found, "paths", null=null) == os.fsencode(HOSTILE) + end


@pytest.mark.parametrize("form", MATCH_FORMATS)
def test_every_format_takes_an_empty_answer(form: str) -> None:
    assert isinstance(render_matches(answer(), form), bytes)


@pytest.mark.parametrize(
    ("relation", "kind", "edit", "edits", "text"),
    [
        (None, None, None, [], "fv 0.500\n"),
        (Relation(Kind.SIMILAR, (), backwards=False, lift=0.0), "similar", None, [], "fv 0.500  similar\n"),
        (
            Relation(Kind.EDITED, (Rotated(90),), backwards=False, lift=0.9),
            "edited",
            "rotated 90° clockwise",
            [{"type": "rotated", "degrees": 90}],
            "fv 0.500  edited: rotated 90° clockwise\n",
        ),
        (
            Relation(Kind.SAME, (Resized(0.5),), backwards=True, lift=0.9),
            "same",
            "the other way round: resized to 50 %",
            [{"type": "resized", "factor": 0.5}],
            "fv 0.500  same: the other way round: resized to 50 %\n",
        ),
    ],
)
def test_the_kind_and_edits_of_a_verified_match_are_in_every_format(
    relation: Relation | None, kind: str | None, edit: str | None, edits: list[dict[str, Any]], text: str
) -> None:
    found = answer((1.0, 1.0, 0.5))
    found = replace(found, matches=[match._replace(relation=relation) for match in found.matches])
    (match,) = json.loads(render_matches(found, "json"))["matches"]
    assert (match["kind"], match["edit"], match["edits"]) == (kind, edit, edits)
    assert match.get("backwards", False) == bool(relation and relation.backwards)
    (row,) = csv.DictReader(io.StringIO(render_matches(found, "csv").decode(), newline=""))
    assert (row["kind"], row["edit"]) == (kind or "", edit or "")
    assert render_matches(found, "text", verbose=True).endswith(text.encode())
