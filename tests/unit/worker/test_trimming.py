"""Thumbnails are kept to a limit, the oldest go first, and nothing is lost but time."""

import os
from pathlib import Path

import pytest

from shazim_gui.core.progress import Cancelled, never_cancelled
from shazim_gui.worker.trimming import trim
from shazim_gui.worker.upkeep import Trim, Trimmed
from shazim_gui.worker.workshop import Workshop


@pytest.fixture
def shop(library: object, tmp_path: Path) -> Workshop:
    """A workshop with ten thumbnails of 1,000 bytes, made one after the other, the first of them the newest."""
    shop = Workshop(library.paths)  # type: ignore[attr-defined]
    for number in range(10):
        shop.thumbnails.save(key(number), bytes(1000))
        os.utime(shop.thumbnails.path(key(number)), ns=(0, (100 - number) * 10**9))
    return shop


def key(number: int) -> bytes:
    return bytes([16 * number]) * 32


def run(shop: Workshop, most_bytes: int) -> Trimmed:
    work = trim(shop, Trim(most_bytes), never_cancelled)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize(("most", "stay"), [(10_000, 10), (9_999, 9), (3_500, 3), (0, 0)])
def test_the_oldest_go_until_the_others_fit(shop: Workshop, most: int, stay: int) -> None:
    assert run(shop, most) == Trimmed(10 - stay, 1000 * stay)
    assert [number for number in range(10) if shop.thumbnails.has(key(number))] == list(range(stay))


def test_what_an_interrupted_program_left_counts_and_goes_too(shop: Workshop) -> None:
    left = shop.thumbnails.path(key(0)).with_name(".0000.part")
    left.write_bytes(bytes(500))
    os.utime(left, ns=(0, 0))
    assert run(shop, 10_000) == Trimmed(1, 10_000)
    assert not left.exists()


def test_an_empty_cache_is_small_enough(library: object) -> None:
    assert run(Workshop(library.paths), 0) == Trimmed(0, 0)  # type: ignore[attr-defined]


def test_a_cancel_keeps_the_others(shop: Workshop) -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        list(trim(shop, Trim(0), cancelled))
    assert len(shop.thumbnails.kept()) == 7
