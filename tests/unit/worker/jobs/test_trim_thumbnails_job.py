"""Thumbnails are limited in size, and the oldest are deleted first."""

import os
from pathlib import Path

import pytest

from shazim_gui.core.progress import Cancelled, never_cancelled
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.trim_thumbnails_job import trim_job
from shazim_gui.worker.maintenance_messages import Trim, Trimmed


@pytest.fixture
def context(library: object, tmp_path: Path) -> JobContext:
    """A job context with ten thumbnails of 1,000 bytes and different times; the first is the newest."""
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


@pytest.mark.parametrize(("most_bytes", "left"), [(10_000, 10), (9_999, 9), (3_500, 3), (0, 0)])
def test_the_oldest_are_deleted_until_the_others_fit(context: JobContext, most_bytes: int, left: int) -> None:
    assert run(context, most_bytes) == Trimmed(10 - left, 1000 * left)
    assert [number for number in range(10) if context.thumbnails.has(key(number))] == list(range(left))


def test_temporary_files_of_an_interrupted_program_are_deleted_too(context: JobContext) -> None:
    temporary = context.thumbnails.path(key(0)).with_name(".0000.part")
    temporary.write_bytes(bytes(500))
    os.utime(temporary, ns=(0, 0))
    assert run(context, 10_000) == Trimmed(1, 10_000)
    assert not temporary.exists()


def test_an_empty_cache_is_not_changed(library: object) -> None:
    assert run(JobContext(library.paths), 0) == Trimmed(0, 0)  # type: ignore[attr-defined]


def test_a_cancel_keeps_the_remaining_thumbnails(context: JobContext) -> None:
    calls: list[bool] = []

    def cancelled() -> bool:
        calls.append(True)
        return len(calls) > 3

    with pytest.raises(Cancelled):
        list(trim_job(context, Trim(0), cancelled))
    assert len(context.thumbnails.files()) == 7
