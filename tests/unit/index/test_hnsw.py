"""Tests that the graph is updated, rebuilt where it cannot be trusted, and answers every query in full."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from shazim_gui.core.weights import Weights
from shazim_gui.index import hnsw, stamp
from shazim_gui.index.hnsw import HnswIndex
from shazim_gui.index.score_vectors import DIMENSIONS, item_vectors, weigh
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]


class Items:
    """Synthetic items by content id, which count how many of them were requested."""

    def __init__(self, count: int = 400) -> None:
        items = np.random.default_rng(1).standard_normal((count, DIMENSIONS)).astype(np.float32)
        self.all = items / np.linalg.norm(items, axis=1, keepdims=True)
        self.asked: list[int] = []

    def __call__(self, ids: np.ndarray) -> np.ndarray:
        self.asked += ids.tolist()
        return self.all[ids]


@pytest.fixture
def items() -> Items:
    return Items()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "net.hnsw"


def refreshed(path: Path, source: str, ids: np.ndarray, items_of: Callable[[np.ndarray], np.ndarray]) -> HnswIndex:
    """Return the index after all missing items have been added."""
    work = HnswIndex.refreshed(path, source, ids, items_of)
    while True:
        try:
            next(work)
        except StopIteration as end:
            index: HnswIndex = end.value
            return index


def refresh(path: Path, items: Items, ids: range | list[int], source: str = "net catalogue") -> HnswIndex:
    items.asked = []
    return refreshed(path, source, np.array(ids, np.int64), items)


def assert_holds(index: HnswIndex, items: Items, ids: range | list[int]) -> None:
    """Assert that every id finds itself first, and that a search for all returns exactly these ids."""
    assert len(index) == len(ids)
    found = index.search(items.all[list(ids)], 1)
    assert found.ravel().tolist() == list(ids)
    assert sorted(index.search(items.all[:1], 10_000)[0].tolist()) == sorted(ids)


def stamp_of(path: Path) -> Path:
    return path.with_name(path.name + ".stamp.json")


def test_the_graph_finds_what_comparing_all_finds(make_contents: MakeContents, path: Path) -> None:
    table = make_contents(500, 5)
    vectors = item_vectors(table)
    index = refreshed(path, "net", table.ids, lambda ids: vectors[table.rows_of(ids)])
    queries = weigh(vectors[::5], Weights())
    exact = table.ids[np.argsort(-(queries @ vectors.T), axis=1)[:, :5]]
    found = index.search(queries, 5)
    recall = np.mean([len(set(one) & set(other)) / 5 for one, other in zip(found, exact, strict=True)])
    assert recall > 0.999
    assert (found[:, 0] == exact[:, 0]).mean() > 0.999, "best first"


def test_an_unchanged_set_is_loaded_without_requesting_items(path: Path, items: Items) -> None:
    assert refresh(path, items, range(100)).rebuilt
    written = path.stat().st_mtime_ns, path.read_bytes()
    again = refresh(path, items, range(100))
    assert not again.rebuilt
    assert items.asked == []
    assert (path.stat().st_mtime_ns, path.read_bytes()) == written
    assert_holds(again, items, range(100))


def test_only_items_of_new_contents_are_requested(path: Path, items: Items) -> None:
    refresh(path, items, range(100))
    grown = refresh(path, items, range(350))
    assert not grown.rebuilt
    assert items.asked == list(range(100, 350))
    for index in (grown, refresh(path, items, range(350))):
        assert_holds(index, items, range(350))


def test_a_deleted_content_is_never_returned(path: Path, items: Items) -> None:
    refresh(path, items, range(100))
    remaining = [number for number in range(100) if number not in (3, 50, 99)]
    for _ in range(3):
        index = refresh(path, items, remaining)
        assert not index.rebuilt
        assert items.asked == []
        assert_holds(index, items, remaining)
    with_more = [*remaining, 200, 201]
    assert_holds(refresh(path, items, with_more), items, with_more)
    assert_holds(refresh(path, items, with_more), items, with_more)


def test_deletions_are_saved_once(path: Path, items: Items) -> None:
    refresh(path, items, range(100))
    refresh(path, items, range(1, 100))
    written = path.stat().st_ino
    refresh(path, items, range(1, 100))
    assert path.stat().st_ino == written


def test_a_restored_content_is_found_again(path: Path, items: Items) -> None:
    """Ids are never reused, but a catalogue may be restored from a backup."""
    refresh(path, items, range(100))
    refresh(path, items, range(2, 100))
    for ids in (range(1, 100), range(100)):
        assert_holds(refresh(path, items, ids), items, ids)
        again = refresh(path, items, ids)
        assert not again.rebuilt
        assert_holds(again, items, ids)


def test_the_graph_is_rebuilt_where_too_much_is_deleted(path: Path, items: Items) -> None:
    refresh(path, items, range(100))
    assert_holds(refresh(path, items, range(15, 100)), items, range(15, 100))
    assert items.asked == []
    assert_holds(refresh(path, items, range(30, 100)), items, range(30, 100))
    assert items.asked == list(range(30, 100))
    assert_holds(refresh(path, items, range(30, 100)), items, range(30, 100))


@pytest.mark.parametrize("ids", [[], [7], [7, 9]])
def test_very_few_contents_are_indexed(path: Path, items: Items, ids: list[int]) -> None:
    for index in (refresh(path, items, ids), refresh(path, items, ids)):
        assert index.search(items.all[:3], 5).shape == (3, len(ids))
        assert index.search(items.all[:0], 5).shape[0] == 0
        assert {int(number) for number in index.search(items.all[:3], 5).ravel()} == set(ids)
    grown = refresh(path, items, range(20))
    assert_holds(grown, items, range(20))
    assert len(refresh(path, items, []).search(items.all[:2], 5)[0]) == 0


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def flip_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 4
    path.write_bytes(data)


def garble_the_head(path: Path) -> None:
    path.write_bytes(b"\xff" * 200 + path.read_bytes()[200:])


def restamp(path: Path, **changes: object) -> None:
    stamp_of(path).write_text(json.dumps(json.loads(stamp_of(path).read_text()) | changes))


HARM: dict[str, Callable[[Path], object]] = {
    "the file is missing": lambda path: path.unlink(),
    "the file is empty": lambda path: path.write_bytes(b""),
    "the file is cut short": truncate,
    "a bit is flipped": flip_a_bit,
    "the head is garbled": garble_the_head,
    "the stamp is missing": lambda path: stamp_of(path).unlink(),
    "the stamp is empty": lambda path: stamp_of(path).write_text(""),
    "the stamp is no JSON": lambda path: stamp_of(path).write_bytes(b"\xff{"),
    "the stamp is a list": lambda path: stamp_of(path).write_text("[1]"),
    "the stamp lacks a part": lambda path: stamp_of(path).write_text('{"source": "net catalogue"}'),
    "the stamp has a part too many": lambda path: restamp(path, more=1),
    "the stamp's deletions are garbled": lambda path: restamp(path, deleted="many"),
    "the stamp's deletions are not in the graph": lambda path: restamp(path, deleted=[1, 399]),
    "the items' layout is another": lambda path: restamp(path, layout=stamp.LAYOUT + 1),
    "the items' length is another": lambda path: restamp(path, dimensions=DIMENSIONS + 1),
    "the network or catalogue is another": lambda path: restamp(path, source="other"),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
def test_a_graph_that_does_not_match_its_stamp_is_rebuilt(path: Path, items: Items, harm: Callable) -> None:
    refresh(path, items, range(100))
    harm(path)
    index = refresh(path, items, range(90))
    assert index.rebuilt
    assert items.asked == list(range(90))
    assert_holds(index, items, range(90))
    assert not refresh(path, items, range(90)).rebuilt


def test_a_graph_of_another_source_is_rebuilt(path: Path, items: Items) -> None:
    refresh(path, items, range(100), "net one")
    other = Items()
    other.all = other.all[::-1].copy()
    index = refresh(path, other, range(100), "net two")
    assert index.rebuilt
    assert_holds(index, other, range(100))


def test_a_crash_between_graph_and_stamp_causes_a_rebuild(path: Path, items: Items, tmp_path: Path) -> None:
    refresh(path, items, range(100))
    old_stamp = stamp_of(path).read_text()
    refresh(path, items, range(120))
    stamp_of(path).write_text(old_stamp)
    index = refresh(path, items, range(120))
    assert index.rebuilt
    assert_holds(index, items, range(120))


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from shazim_gui.index.score_vectors import DIMENSIONS
from shazim_gui.index.hnsw import HnswIndex
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
items = np.random.default_rng(1).standard_normal((400, DIMENSIONS)).astype(np.float32)
try:
    list(HnswIndex.refreshed(Path(sys.argv[1]), "net catalogue", np.arange(400), lambda ids: items[ids]))
except OSError as error:
    print("refused:", error.strerror)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="the system has no limit on the size of files")
def test_a_partly_written_file_never_replaces_the_old_one(path: Path, items: Items) -> None:
    refresh(path, items, range(50))
    before = path.read_bytes()
    script = f"import sys; sys.path[:0] = {sys.path!r}\n{FULL_DISK}"
    ended = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True)
    assert ended.stdout == "refused: No space left on device\n", ended
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.part")) + list(path.parent.glob(".*.part"))
    assert not refresh(path, items, range(50)).rebuilt


def test_a_folder_name_that_is_not_utf8_is_supported(tmp_path: Path, items: Items) -> None:
    folder = tmp_path / "caf\udce9"
    folder.mkdir()
    refresh(folder / "net.hnsw", items, range(20))
    assert not refresh(folder / "net.hnsw", items, range(20)).rebuilt


def identical_items(kind: str, count: int) -> np.ndarray:
    """Return items that HNSW links badly: many identical ones, or items without any evidence."""
    random = Items(count).all
    match kind:
        case "all the same":
            return np.repeat(random[:1], count, axis=0)
        case "all blank":
            return np.zeros_like(random)
        case "half blank":
            return random * (np.arange(count) % 2)[:, np.newaxis]
    raise AssertionError(kind)


@pytest.mark.parametrize("kind", ["all the same", "all blank", "half blank"])
def test_searches_among_identical_items_return_k_results_before_and_after_deletions(path: Path, kind: str) -> None:
    items = Items(600)
    items.all = identical_items(kind, 600)
    for ids in (range(600), range(100, 600)):
        index = refresh(path, items, ids)
        for k in (1, 49, 200, len(ids)):
            found = index.search(items.all[:30], k)
            assert found.shape == (30, k)
            assert all(len(set(row)) == k and set(row) <= set(ids) for row in found.tolist())


def test_a_disconnected_graph_still_returns_the_nearest_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hnsw, "_BATCH", 64)
    items = Items(600)
    items.all[:500] = items.all[0]
    index = refresh(path, items, range(600))
    queries = items.all[490:600]
    similarity = queries @ items.all.T
    found = index.search(queries, 600)
    ranked = np.take_along_axis(similarity, found, axis=1)
    assert (np.diff(ranked, axis=1) <= 1e-5).all()
    assert [sorted(row) for row in found.tolist()] == [list(range(600))] * len(queries)


def test_a_copied_index_is_used_without_a_rebuild(path: Path, items: Items, tmp_path: Path) -> None:
    refresh(path, items, range(50))
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in (path, stamp_of(path)):
        shutil.copy(file, copy)
    assert not refresh(copy / path.name, items, range(50)).rebuilt


def test_progress_is_reported_and_added_items_are_saved_when_it_is_stopped(
    path: Path, items: Items, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hnsw, "_BATCH", 100)
    work = HnswIndex.refreshed(path, "net catalogue", np.arange(350), items)
    assert [next(work) for _ in range(3)] == [(0, 350), (100, 350), (200, 350)]
    work.close()
    grown = refresh(path, items, range(350))
    assert not grown.rebuilt
    assert items.asked == list(range(200, 350))
    assert_holds(grown, items, range(350))
