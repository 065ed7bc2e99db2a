"""The pair table and the index can be lost or damaged at any time, and are rebuilt with the same content."""

import os
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.job_steps import Notice
from shazim_gui.session import verbs
from shazim_gui.worker.messages import Find, Found

DAMAGE = {
    "missing": lambda path: path.unlink(),
    "empty": lambda path: path.write_bytes(b""),
    "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "garbage": lambda path: path.write_bytes(os.urandom(4096)),
    "one byte": lambda path: path.write_bytes(flipped(path.read_bytes())),
}


def flipped(data: bytes) -> bytes:
    position = len(data) // 2
    return data[:position] + bytes([data[position] ^ 0xFF]) + data[position + 1 :]


def find(library: Any) -> Found:
    def verb() -> Any:
        return (yield Find(library.session.model))

    return library.do(verb())


def test_a_table_that_is_up_to_date_is_not_computed_again(edits: Any) -> None:
    assert find(edits) == Found(276, 0, computed=False)


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_the_table_is_rebuilt(edits: Any, damage: Any) -> None:
    before = edits.clusters()
    damage(edits.paths.pairs(edits.session.model))
    assert not edits.session.results().snapshot.fresh
    assert edits.clusters() == before
    assert edits.session.results().snapshot.fresh


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@pytest.mark.parametrize("suffix", ["", ".stamp.json"])
def test_the_index_is_rebuilt(edits: Any, photos: Path, damage: Any, suffix: str) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    before = [match[:2] for match in edits.do(verbs.query(edits.session, picture)).matches]
    index = edits.paths.index(edits.session.model)
    damage(index.with_name(index.name + suffix))
    assert [match[:2] for match in edits.do(verbs.query(edits.session, picture)).matches] == before


def test_an_index_that_is_rebuilt_for_an_old_table_gives_a_notice(edits: Any, photos: Path) -> None:
    edits.paths.index(edits.session.model).write_bytes(b"garbage")
    edits.do(verbs.forget(edits.session, str(photos / "edits/ukbench/ukbench00120.jpg")))
    notices = [str(step.text) for step in edits.steps if isinstance(step, Notice)]
    assert notices == ["The search index was missing, out of date or damaged, and has been rebuilt."]


def test_no_photos_give_no_pairs(library: Any) -> None:
    assert find(library) == Found(0, 0, computed=True)
    assert library.clusters() == []


def test_the_result_does_not_depend_on_the_order_of_scans(library: Any, photos: Path, edits: Any) -> None:
    for folder in ("ukbench", "bridge"):
        library.scan(photos / "edits" / folder)
        library.clusters()
    assert library.clusters() == edits.clusters()
