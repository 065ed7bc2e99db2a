"""Texts on the progress of a job: counts of pictures, sizes of downloads, the time left, and pauses."""

import ast
from pathlib import Path

import pytest

from shazim_gui.core.progress import Progress
from shazim_gui.session.presenter.progress_text import STAGES, left_text, progress_text
from shazim_gui.session.running_verb import PauseState


def test_pictures_are_counted_and_named_without_their_folder() -> None:
    text = progress_text(Progress("Reading", 1_200, 4_800, "/photos/caf\udce9/a\u202egpj.jpg", 61.4, 59.0))
    assert (text.stage, text.amount, text.fraction) == ("Reading", "1,200 of 4,800", 0.25)
    assert (text.estimate, text.current) == ("about 1 minute left · 61 per second", "a\\u202egpj.jpg")
    assert text.folder == "/photos/caf\\xe9"
    assert not text.paused


def test_a_download_is_shown_in_bytes_with_its_whole_name() -> None:
    text = progress_text(Progress("Downloading", 60_000_000, 600_000_000, "CLIP ViT-B/32", 2_400_000, 225.0, True))
    assert text.folder == ""
    assert (text.amount, text.fraction, text.current) == ("60.0 MB of 600 MB", 0.1, "CLIP ViT-B/32")
    assert text.estimate == "about 4 minutes left · 2.4 MB per second"


def test_unknown_figures_are_left_out() -> None:
    text = progress_text(Progress("Checking", 0, current="ResNet-50"))
    assert (text.amount, text.estimate, text.fraction) == ("", "", None)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "a few seconds left"),
        (40, "less than a minute left"),
        (50, "about 1 minute left"),
        (89, "about 1 minute left"),
        (170, "about 3 minutes left"),
        (3240, "about 54 minutes left"),
        (3500, "about 1 hour left"),
        (4300, "about 1 h 10 min left"),
        (7190, "about 2 hours left"),
        (90_000, "about 25 hours left"),
    ],
)
def test_the_time_left_is_rounded(seconds: float, text: str) -> None:
    assert left_text(seconds) == text


def test_a_pause_keeps_the_amount_and_shows_no_rate() -> None:
    step = Progress("Reading", 1_200, 4_800, "/photos/a.jpg", 61.4, 59.0)
    asked, paused = progress_text(step, PauseState.ASKED), progress_text(step, PauseState.FULL)
    assert (asked.stage, paused.stage) == ("Pausing…", "Paused")
    assert paused.amount == "1,200 of 4,800"
    assert (asked.estimate, paused.estimate) == (
        "finishing files already started",
        "nothing is read until you resume",
    )
    assert asked.paused
    assert paused.paused


def test_every_stage_of_every_job_is_known_by_name() -> None:
    """A name that is not in the table cannot be translated."""
    package = Path(__file__).resolve().parents[4] / "shazim_gui"
    used = set()
    for room in (package / floor for floor in ("worker", "models", "session")):
        for path in room.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Meter", "Progress") and node.args:
                    used |= {node.args[0].value} if isinstance(node.args[0], ast.Constant) else set()
    assert len(used) >= 8
    assert used <= set(STAGES)
