"""The table of scored pairs on the disk: whole, or made again."""

import os
import pickle
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.edits import Edits, Mirrored, OtherEdit, Position, Resized, Rotated, TextOrMark
from shazim_gui.scores.copy_relations import CopyRelations, alone
from shazim_gui.scores.pair_table import PairTable, fingerprint, load_pairs, save_pairs, unfinished

RELATIONS = CopyRelations(
    np.array([1, 2, 2**60, 2**60 + 1]),
    np.array([1, 1, 2**60, 2**60]),
    np.array([1, 2, 2**60, 2**60]),
    np.array([0, 5, 0, 0], np.uint8),
    np.array([1, 0.625, 1, 0.875], np.float32),
    {2: (Rotated(90), OtherEdit("“größer” \U0001f5bc")), 2**60 + 1: ()},
)
TABLE = PairTable(
    np.array([1, 2**60]),
    np.array([2, 2**60 + 1]),
    np.array([[1, 0.5, np.nan, 1, 0, 0.5, np.nan, 1], [0, 1, 0.25, 0, 1, 1, 0.5, np.nan]], np.float32),
    "a source",
    RELATIONS,
)
RIGHT = {
    "a": TABLE.a,
    "b": TABLE.b,
    "scores": TABLE.scores,
    "source": np.array("s"),
    "ids": RELATIONS.ids,
    "reference": RELATIONS.reference,
    "same_picture": RELATIONS.same_picture,
    "orientation": RELATIONS.orientation,
    "confidence": RELATIONS.confidence,
    "edits": np.frombuffer(b'{"2": "mirrored"}', np.uint8),
}
"""The columns of a file that is a table."""


def same(first: PairTable, second: PairTable) -> bool:
    relations = ("ids", "reference", "same_picture", "orientation", "confidence")
    return (
        (first.source, first.copy_relations.edits) == (second.source, second.copy_relations.edits)
        and all(
            np.array_equal(getattr(first, name), getattr(second, name), equal_nan=name == "scores")
            for name in ("a", "b", "scores")
        )
        and all(
            np.array_equal(getattr(first.copy_relations, name), getattr(second.copy_relations, name))
            for name in relations
        )
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save_pairs(tmp_path / "pairs.npz", TABLE)
    return tmp_path / "pairs.npz"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_what_is_saved_is_loaded(tmp_path: Path, count: int) -> None:
    table = PairTable(TABLE.a[:count], TABLE.b[:count], TABLE.scores[:count], "source", RELATIONS)
    save_pairs(tmp_path / "pairs.npz", table)
    loaded = load_pairs(tmp_path / "pairs.npz")
    assert loaded is not None
    assert same(loaded, table)
    assert len(loaded) == count
    assert loaded.scores.dtype == np.float32


def test_the_columns_of_a_right_file(saved: Path) -> None:
    np.savez(saved, **RIGHT)
    loaded = load_pairs(saved)
    assert loaded is not None
    assert loaded.copy_relations.edits == {2: (Mirrored(),)}, "as a table of before 0.1.0 has it"


def test_a_file_of_the_first_versions(saved: Path) -> None:
    """They called three columns otherwise; nothing is computed again for that."""
    before = {"reference": "hub", "same_picture": "twin", "orientation": "turn"}
    np.savez(saved, **{before.get(name, name): column for name, column in RIGHT.items()})
    loaded = load_pairs(saved)
    assert loaded is not None
    assert same(loaded, replace(TABLE, source="s", copy_relations=replace(RELATIONS, edits={2: (Mirrored(),)})))


def test_no_contents_have_no_relations(saved: Path) -> None:
    nobody = np.empty(0, np.int64)
    table = PairTable(nobody, nobody, np.empty((0, 8), np.float32), "source", alone(nobody))
    save_pairs(saved, table)
    loaded = load_pairs(saved)
    assert loaded is not None
    assert same(loaded, table)


ANY_EDIT = st.one_of(
    st.builds(Resized, st.floats(0.001, 100)),
    st.builds(TextOrMark, st.booleans(), st.sampled_from(Position), st.tuples(*[st.floats(0, 1)] * 4)),
    st.builds(OtherEdit, st.text()),
)


@given(st.dictionaries(st.integers(1, 2**62), st.lists(ANY_EDIT).map(tuple)))
def test_any_edits(edits: dict[int, Edits]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.npz"
        save_pairs(path, replace(TABLE, copy_relations=replace(RELATIONS, edits=edits)))
        loaded = load_pairs(path)
    assert loaded is not None
    assert loaded.copy_relations.edits == edits


def test_a_missing_file_and_a_folder_in_its_place_give_none(tmp_path: Path) -> None:
    assert load_pairs(tmp_path / "pairs.npz") is None
    assert load_pairs(tmp_path) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_gives_none_or_the_truth(saved: Path, data: st.DataObject) -> None:
    save_pairs(saved, TABLE)
    content = bytearray(saved.read_bytes())
    if data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] ^= data.draw(st.integers(1, 255))
    else:
        del content[data.draw(st.integers(0, len(content) - 1)) :]
    saved.write_bytes(content)
    loaded = load_pairs(saved)
    assert loaded is None or same(loaded, TABLE)


def test_no_flipped_bit_raises_or_lies(saved: Path) -> None:
    """Among them the bits that make an archive's parts look encrypted, or compressed in a way nobody knows."""
    content = saved.read_bytes()
    for place in range(len(content)):
        saved.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        loaded = load_pairs(saved)
        assert loaded is None or same(loaded, TABLE)


def test_a_single_array_is_no_table(saved: Path) -> None:
    with saved.open("wb") as file:
        np.save(file, np.arange(3))
    assert load_pairs(saved) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"a": np.arange(3)},
        {"b": np.arange(2.0)},
        {"scores": np.zeros((2, 3), np.float32)},
        {"scores": np.zeros((2, 8))},
        {"scores": np.zeros(2, np.float32)},
        {"scores": np.float32(1)},
        {"ids": RELATIONS.ids[:3]},
        {"ids": RELATIONS.ids[::-1]},
        {"ids": RELATIONS.ids.astype(np.float64)},
        {"reference": RELATIONS.reference.reshape(2, 2)},
        {"reference": RELATIONS.reference.astype(np.int32)},
        {"same_picture": RELATIONS.same_picture.astype(np.int32)},
        {"orientation": RELATIONS.orientation.astype(np.int64)},
        {"orientation": np.array(["same"] * 4)},
        {"orientation": RELATIONS.orientation[:0]},
        {"confidence": RELATIONS.confidence.astype(np.float64)},
        {"confidence": RELATIONS.confidence[:3]},
        {"confidence": np.array(["sure"] * 4)},
        {
            name: getattr(RELATIONS, name).reshape(2, 2)
            for name in ("ids", "reference", "same_picture", "orientation", "confidence")
        },
        {"edits": np.frombuffer(b"{", np.uint8)},
        {"edits": np.frombuffer(b"[1]", np.uint8)},
        {"edits": np.frombuffer(b'{"x": "mirrored"}', np.uint8)},
        {"edits": np.array([0xFF, 0xFE], np.uint8)},
        {"edits": np.empty(0, np.uint8)},
    ],
)
def test_a_table_of_another_shape_or_type_gives_none(saved: Path, wrong: dict) -> None:
    np.savez(saved, **(RIGHT | wrong))
    assert load_pairs(saved) is None


@pytest.mark.parametrize("part", RIGHT)
def test_a_table_that_lacks_a_part_gives_none(saved: Path, part: str) -> None:
    np.savez(saved, **{name: column for name, column in RIGHT.items() if name != part})
    assert load_pairs(saved) is None


class Bomb:
    """Leaves a trace when it is unpickled."""

    def __init__(self, trace: str) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple:
        return os.mkdir, (self.trace,)


def test_nothing_in_the_file_is_ever_run(saved: Path, tmp_path: Path) -> None:
    trace = tmp_path / "executed"
    bomb = np.empty(2, object)
    bomb[:] = Bomb(str(trace))
    np.savez(saved, **(RIGHT | {"a": bomb}))
    assert load_pairs(saved) is None
    saved.write_bytes(pickle.dumps(Bomb(str(trace))))
    assert load_pairs(saved) is None
    assert not trace.exists()


def test_a_failed_save_leaves_the_old_table(saved: Path) -> None:
    broken = PairTable(TABLE.a, TABLE.b, [[1], [1, 2]], "ragged", RELATIONS)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="inhomogeneous"):
        save_pairs(saved, broken)
    assert same(load_pairs(saved), TABLE)
    assert [entry.name for entry in saved.parent.iterdir() if entry.is_file()] == ["pairs.npz"]


def test_the_fingerprint_names_the_catalogue_the_network_and_the_set_of_contents() -> None:
    ids = np.array([1, 2, 3])
    prints = [
        fingerprint("catalogue", ids, "net"),
        fingerprint("another", ids, "net"),
        fingerprint("catalogue", ids, "other"),
        fingerprint("catalogue", ids[:2], "net"),
        fingerprint("catalogue", np.array([1, 2, 4]), "net"),
        fingerprint("catalogue", np.empty(0, np.int64), "net"),
    ]
    assert len(set(prints)) == len(prints)
    assert fingerprint("catalogue", ids.astype(">i8"), "net") == prints[0]


def test_an_unfinished_table_has_another_name() -> None:
    source = fingerprint("catalogue", np.array([1, 2, 3]), "net")
    assert unfinished(source) != source
    assert unfinished(source).startswith("catalogue:"), "it is still seen to be of this catalogue"
    assert unfinished(source) != unfinished(fingerprint("catalogue", np.array([1, 2]), "net"))
