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
    marks = Decisions()
    states = [marks.words, *(marks.words for step in steps if marks.say(step))]
    for before in reversed(states[:-1]):
        assert marks.undo()
        assert marks.words == before
    assert not marks.can_undo
    assert marks.undo() == ()
    for after in states[1:]:
        assert marks.redo()
        assert marks.words == after
    assert not marks.can_redo


def test_something_new_ends_what_could_be_said_again() -> None:
    marks = Decisions({"/a": Decision.KEEP})
    marks.say({"/a": Decision.MARK})
    marks.undo()
    assert marks.can_redo
    assert marks.say({"/b": Decision.MARK}) == ("/b",)
    assert not marks.can_redo
    assert marks.words == {"/a": Decision.KEEP, "/b": Decision.MARK}


def test_what_was_said_already_is_no_step() -> None:
    marks = Decisions({"/a": Decision.KEEP})
    version = marks.version
    assert marks.say({"/a": Decision.KEEP, "/b": None}) == ()
    assert not marks.can_undo
    assert marks.version == version


def test_frozen_words_stay() -> None:
    marks = Decisions({"/a": Decision.KEEP})
    frozen = marks.frozen()
    marks.say({"/a": None})
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
    file.save({"/a": Decision.MARK})
    assert file.aside.read_bytes() == content
    assert json.loads(path.read_text())["marks"] == {"/a": "mark"}
    file.save({"/a": Decision.KEEP})
    assert file.aside.read_bytes() == content


def test_no_file_means_no_words(tmp_path: Path) -> None:
    file = DecisionsFile(tmp_path / "marks.json")
    assert file.load() == {}
    assert not file.damaged
