"""Marks: what was said can be taken back and said again, step by step, and outlives the session in a file."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.session.decisions import Decision, Decisions
from shazim_gui.session.decisions_file import DecisionsFile

PATHS = st.sampled_from(["/a", "/b", "/c", "/d"])
STEPS = st.lists(st.dictionaries(PATHS, st.sampled_from([None, *Decision])), max_size=12)


@given(steps=STEPS)
def test_every_step_is_taken_back_and_said_again(steps: list[dict[str, Decision | None]]) -> None:
    decisions = Decisions()
    states = [decisions.words, *(decisions.words for step in steps if decisions.say(step))]
    for before in reversed(states[:-1]):
        assert decisions.undo()
        assert decisions.words == before
    assert not decisions.can_undo
    assert decisions.undo() == ()
    for after in states[1:]:
        assert decisions.redo()
        assert decisions.words == after
    assert not decisions.can_redo


def test_something_new_ends_what_could_be_said_again() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    decisions.say({"/a": Decision.REMOVE})
    decisions.undo()
    assert decisions.can_redo
    assert decisions.say({"/b": Decision.REMOVE}) == ("/b",)
    assert not decisions.can_redo
    assert decisions.words == {"/a": Decision.KEEP, "/b": Decision.REMOVE}


def test_what_was_said_already_is_no_step() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    version = decisions.version
    assert decisions.say({"/a": Decision.KEEP, "/b": None}) == ()
    assert not decisions.can_undo
    assert decisions.version == version


def test_frozen_words_stay() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    frozen = decisions.frozen()
    decisions.say({"/a": None})
    assert frozen.word("/a") is Decision.KEEP


@given(words=st.dictionaries(st.binary(min_size=1, max_size=20), st.sampled_from(Decision)))
def test_the_file_gives_back_what_it_took_whatever_the_names(
    words: dict[bytes, Decision], tmp_path_factory: pytest.TempPathFactory
) -> None:
    kept = {os.fsdecode(name): word for name, word in words.items()}
    file = tmp_path_factory.mktemp("library") / "not there yet" / "marks.json"
    DecisionsFile(file).save(kept)
    again = DecisionsFile(file)
    assert again.load() == kept
    assert not again.damaged


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": "shazim-marks/1"}', b'{"schema": "shazim-marks/1", "marks": [1]}',
     b'{"schema": "shazim-marks/1", "marks": {"/a": "eat"}}', b'{"schema": "other/1", "marks": {}}'],
)  # fmt: skip
def test_a_file_that_cannot_be_understood_is_put_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "marks.json"
    path.write_bytes(content)
    file = DecisionsFile(path)
    assert file.load() == {}
    assert file.damaged
    file.save({"/a": Decision.REMOVE})
    assert file.aside.read_bytes() == content
    assert json.loads(path.read_text())["marks"] == {"/a": "mark"}
    file.save({"/a": Decision.KEEP})
    assert file.aside.read_bytes() == content


def test_no_file_means_no_words(tmp_path: Path) -> None:
    file = DecisionsFile(tmp_path / "marks.json")
    assert file.load() == {}
    assert not file.damaged
