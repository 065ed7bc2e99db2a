"""The table of scored pairs on the disk: whole, or made again."""

import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.scores.table import PairTable, fingerprint, load_pairs, save_pairs

TABLE = PairTable(
    np.array([1, 2**60]), np.array([2, 2**60 + 1]), np.array([[1, 0.5, np.nan], [0, 1, 0.25]], np.float32), "a source"
)


def same(first: PairTable, second: PairTable) -> bool:
    return first.source == second.source and all(
        np.array_equal(getattr(first, name), getattr(second, name), equal_nan=name == "scores")
        for name in ("a", "b", "scores")
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save_pairs(tmp_path / "pairs.npz", TABLE)
    return tmp_path / "pairs.npz"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_what_is_saved_is_loaded(tmp_path: Path, count: int) -> None:
    table = PairTable(TABLE.a[:count], TABLE.b[:count], TABLE.scores[:count], "source")
    save_pairs(tmp_path / "pairs.npz", table)
    loaded = load_pairs(tmp_path / "pairs.npz")
    assert loaded is not None
    assert same(loaded, table)
    assert len(loaded) == count
    assert loaded.scores.dtype == np.float32


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
        {"scores": np.zeros((2, 2), np.float32)},
        {"scores": np.zeros((2, 3))},
        {"scores": np.zeros(2, np.float32)},
        {"scores": np.float32(1)},
    ],
)
def test_a_table_of_another_shape_or_type_gives_none(saved: Path, wrong: dict) -> None:
    right = {"a": TABLE.a, "b": TABLE.b, "scores": TABLE.scores, "source": np.array("s")}
    np.savez(saved, **(right | wrong))
    assert load_pairs(saved) is None


def test_a_table_that_lacks_a_part_gives_none(saved: Path) -> None:
    np.savez(saved, a=TABLE.a, b=TABLE.b, source=np.array("s"))
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
    np.savez(saved, a=bomb, b=TABLE.b, scores=TABLE.scores, source=np.array("s"))
    assert load_pairs(saved) is None
    saved.write_bytes(pickle.dumps(Bomb(str(trace))))
    assert load_pairs(saved) is None
    assert not trace.exists()


def test_a_failed_save_leaves_the_old_table(saved: Path) -> None:
    broken = PairTable(TABLE.a, TABLE.b, [[1], [1, 2]], "ragged")  # type: ignore[arg-type]
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
