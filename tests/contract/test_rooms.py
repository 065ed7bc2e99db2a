"""A file is one room: it says what it is for, and it is small enough to see whole."""

import ast
from pathlib import Path

import pytest

import shazim_gui

PACKAGE = Path(shazim_gui.__file__).parent
ROOMS = sorted(PACKAGE.rglob("*.py"))
MOST_LINES = 300


def name(room: Path) -> str:
    return str(room.relative_to(PACKAGE))


@pytest.mark.parametrize("room", ROOMS, ids=name)
def test_a_room_says_in_its_first_sentence_what_it_is_for(room: Path) -> None:
    purpose = ast.get_docstring(ast.parse(room.read_text("utf-8")))
    assert purpose, f"{name(room)} has no docstring"
    sentence = purpose.partition("\n\n")[0].replace("\n", " ")
    assert sentence.endswith("."), f"{name(room)} does not open with one whole sentence: {sentence!r}"


@pytest.mark.parametrize("room", ROOMS, ids=name)
def test_a_room_can_be_seen_whole(room: Path) -> None:
    lines = len(room.read_text("utf-8").splitlines())
    assert lines <= MOST_LINES, f"{name(room)} has {lines} lines: divide it by what it does"


def test_there_are_rooms_to_look_at() -> None:
    assert len(ROOMS) > 30
