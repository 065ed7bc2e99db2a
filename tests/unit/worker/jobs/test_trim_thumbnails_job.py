"""Thumbnails are kept to a limit, the oldest go first, and nothing is lost but time."""

import os
from pathlib import Path

import pytest

from shazim_gui.core.progress import Cancelled, never_cancelled
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.trim_thumbnails_job import trim_job
from shazim_gui.worker.maintenance_messages import Trim, Trimmed


@pytest.fixture
def context(library: object, tmp_path: Path) -> JobContext:
    """A workshop with ten thumbnails of 1,000 bytes, made one after the other, the first of them the newest."""
    context = JobContext(library.paths)  # type: ignore[attr-defined]
    for number in range(10):
        context.thumbnails.save(key(number), bytes(1000))
        os.utime(context.thumbnails.path(key(number)), ns=(0, (100 - number) * 10**9))
    return context


def key(number: int) -> bytes:
    return bytes([16 * number]) * 32


def run(context: JobContext, most_bytes: int) -> Trimmed:
    work = trim_job(context, Trim(most_bytes), never_cancelled)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize(("most", "stay"), [(10_000, 10), (9_999, 9), (3_500, 3), (0, 0)])
def test_the_oldest_go_until_the_others_fit(context: JobContext, most: int, stay: int) -> None:
    assert run(context, most) == Trimmed(10 - stay, 1000 * stay)
    assert [number for number in range(10) if context.thumbnails.has(key(number))] == list(range(stay))


def test_what_an_interrupted_program_left_counts_and_goes_too(context: JobContext) -> None:
    left = context.thumbnails.path(key(0)).with_name(".0000.part")
    left.write_bytes(bytes(500))
    os.utime(left, ns=(0, 0))
    assert run(context, 10_000) == Trimmed(1, 10_000)
    assert not left.exists()


def test_an_empty_cache_is_small_enough(library: object) -> None:
    assert run(JobContext(library.paths), 0) == Trimmed(0, 0)  # type: ignore[attr-defined]


def test_a_cancel_keeps_the_others(context: JobContext) -> None:
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        list(trim_job(context, Trim(0), cancelled))
    assert len(context.thumbnails.files()) == 7
