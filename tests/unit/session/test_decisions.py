"""Decisions can be undone and redone step by step, and a file keeps them for the next session."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import Decision
from shazim_gui.session.decisions import Decisions
from shazim_gui.session.decisions_file import DecisionsFile

PATHS = st.sampled_from(["/a", "/b", "/c", "/d"])
STEPS = st.lists(st.dictionaries(PATHS, st.sampled_from([None, *Decision])), max_size=12)


@pytest.fixture
def file(tmp_path: Path) -> DecisionsFile:
    return new_file(tmp_path)


def new_file(library: Path) -> DecisionsFile:
    """The file as a new session sees it."""
    return DecisionsFile(library / "decisions.json", library / "marks.json")


@given(steps=STEPS)
def test_every_step_is_undone_and_redone(steps: list[dict[str, Decision | None]]) -> None:
    decisions = Decisions()
    states = [decisions.by_path, *(decisions.by_path for step in steps if decisions.decide(step))]
    for before in reversed(states[:-1]):
        assert decisions.undo()
        assert decisions.by_path == before
    assert not decisions.can_undo
    assert decisions.undo() == ()
    for after in states[1:]:
        assert decisions.redo()
        assert decisions.by_path == after
    assert not decisions.can_redo


def test_a_new_decision_ends_what_can_be_redone() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    decisions.decide({"/a": Decision.REMOVE})
    decisions.undo()
    assert decisions.can_redo
    assert decisions.decide({"/b": Decision.REMOVE}) == ("/b",)
    assert not decisions.can_redo
    assert decisions.by_path == {"/a": Decision.KEEP, "/b": Decision.REMOVE}


def test_the_same_decision_again_is_no_step() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    version = decisions.version
    assert decisions.decide({"/a": Decision.KEEP, "/b": None}) == ()
    assert not decisions.can_undo
    assert decisions.version == version


def test_a_frozen_copy_does_not_change() -> None:
    decisions = Decisions({"/a": Decision.KEEP})
    frozen = decisions.frozen()
    decisions.decide({"/a": None})
    assert frozen.decision_on("/a") is Decision.KEEP


@given(by_name=st.dictionaries(st.binary(min_size=1, max_size=20), st.sampled_from(Decision)))
def test_the_file_returns_what_was_saved_for_any_names(
    by_name: dict[bytes, Decision], tmp_path_factory: pytest.TempPathFactory
) -> None:
    decisions = {os.fsdecode(name): decision for name, decision in by_name.items()}
    library = tmp_path_factory.mktemp("library") / "not there yet"
    new_file(library).save(decisions)
    again = new_file(library)
    assert again.load() == decisions
    assert not again.damaged


def test_the_file_holds_the_schema_and_each_decision_by_path(tmp_path: Path, file: DecisionsFile) -> None:
    file.save({"/a": Decision.KEEP, "/b": Decision.REMOVE})
    assert json.loads((tmp_path / "decisions.json").read_text()) == {
        "schema": "shazim-decisions/1",
        "decisions": {"/a": "keep", "/b": "remove"},
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"schema": "shazim-decisions/1"}',
     b'{"schema": "shazim-decisions/1", "decisions": [1]}',
     b'{"schema": "shazim-decisions/1", "decisions": {"/a": "mark"}}',
     b'{"schema": "shazim-marks/1", "marks": {"/a": "keep"}}', b'{"schema": "other/1", "decisions": {}}'],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_put_aside(tmp_path: Path, file: DecisionsFile, content: bytes) -> None:
    path = tmp_path / "decisions.json"
    path.write_bytes(content)
    assert file.load() == {}
    assert file.damaged
    file.save({"/a": Decision.REMOVE})
    assert not file.damaged
    aside = tmp_path / "decisions-damaged.json"
    assert aside.read_bytes() == content
    assert new_file(tmp_path).load() == {"/a": Decision.REMOVE}
    file.save({"/a": Decision.KEEP})
    assert aside.read_bytes() == content


def test_without_a_file_there_are_no_decisions(file: DecisionsFile) -> None:
    assert file.load() == {}
    assert not file.damaged


OLD = json.dumps({"schema": "shazim-marks/1", "marks": {"/a": "keep", "/b": "mark", "/\udcff": "mark"}})


def test_the_file_of_an_earlier_version_is_read_and_stays(tmp_path: Path, file: DecisionsFile) -> None:
    (tmp_path / "marks.json").write_text(OLD)
    decisions = {"/a": Decision.KEEP, "/b": Decision.REMOVE, "/\udcff": Decision.REMOVE}
    assert file.load() == decisions
    assert not file.damaged
    assert not (tmp_path / "decisions.json").exists(), "reading writes nothing"
    file.save(decisions)
    assert new_file(tmp_path).load() == decisions
    assert (tmp_path / "marks.json").read_text() == OLD


def test_the_file_of_an_earlier_version_does_not_count_beside_a_new_one(tmp_path: Path, file: DecisionsFile) -> None:
    (tmp_path / "marks.json").write_text(OLD)
    file.save({})
    assert new_file(tmp_path).load() == {}


def test_a_damaged_file_of_an_earlier_version_is_reported_and_stays(tmp_path: Path, file: DecisionsFile) -> None:
    old = tmp_path / "marks.json"
    old.write_text('{"schema": "shazim-marks/1", "marks": {"/a": "eat"}}')
    assert file.load() == {}
    assert file.damaged
    assert file.aside == old
    file.save({"/a": Decision.KEEP})
    assert not file.damaged
    assert "eat" in old.read_text()
    assert new_file(tmp_path).load() == {"/a": Decision.KEEP}
