import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.export.timestamps import day, timestamp, utc_time


@pytest.fixture
def auckland(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system's time zone cannot be set for a test")
    monkeypatch.setenv("TZ", "NZST-12")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_the_time_of_a_real_file_is_in_utc(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.touch()
    os.utime(file, ns=(0, 1_763_640_000_999_999_999))
    assert timestamp(utc_time(file.stat().st_mtime_ns)) == "2025-11-20T12:00:00Z"


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_time_of_the_catalogue_has_a_stamp_to_the_second(nanoseconds: int) -> None:
    read = datetime.fromisoformat(timestamp(utc_time(nanoseconds)))
    assert (read - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1) == nanoseconds // 10**9


def test_the_day_is_the_one_on_this_machines_clock(auckland: None) -> None:
    assert day(datetime(2026, 11, 20, 13, tzinfo=UTC)) == "2026-11-21"
