"""A scan's end is notified only after long work, while the window is not in use, and not after a stop by a person."""

import os
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.session import verbs
from shazim_gui.session.scan_notification import (
    LONG,
    ScanEnd,
    ScanNotification,
    ScanWatch,
    notification_of,
    should_notify,
)


@pytest.mark.parametrize(
    ("end", "seconds", "active", "notified"),
    [
        (ScanEnd.DONE, LONG, False, True),
        (ScanEnd.DONE, LONG - 0.1, False, False),
        (ScanEnd.DONE, 3600, True, False),
        (ScanEnd.FAILED, 3600, False, True),
        (ScanEnd.FAILED, 3600, True, False),
        (ScanEnd.STOPPED, 3600, False, False),
    ],
)
def test_which_scan_ends_are_notified(end: ScanEnd, seconds: float, active: bool, notified: bool) -> None:
    assert should_notify(end, seconds, active=active) is notified


def test_pauses_do_not_count_as_work() -> None:
    now = [100.0]
    watch = ScanWatch(lambda: now[0])
    watch.begin()
    now[0] += 20
    watch.pause()
    watch.pause()
    now[0] += 5000
    assert watch.seconds == 20
    watch.resume()
    watch.resume()
    now[0] += 5
    assert watch.seconds == 25
    watch.pause()
    watch.begin()
    assert watch.seconds == 0


def test_the_texts_of_notifications(copies: Any, library: Any) -> None:
    done = notification_of(ScanEnd.DONE, copies.results())
    assert done.title == "Scan finished"
    assert done.text.startswith("12 photos · 2 clusters · ")
    assert done.text.endswith(" can be freed")
    assert notification_of(ScanEnd.FAILED, None, "The disk is full.") == ScanNotification(
        "Scan failed", "The disk is full."
    )
    assert notification_of(ScanEnd.DONE, library.session.results()).text == "No photos were found."


def test_a_scan_without_copies_is_notified(library: Any, pictures_alone: Path) -> None:
    library.do(verbs.scan(library.session, [os.fspath(pictures_alone)]))
    assert notification_of(ScanEnd.DONE, library.results()).text == "1 photo, no copies found"


@pytest.fixture
def pictures_alone(tmp_path: Path, photos: Path) -> Path:
    folder = tmp_path / "alone"
    folder.mkdir()
    (folder / "a.png").write_bytes((photos / "kodak" / "03.png").read_bytes())
    return folder
