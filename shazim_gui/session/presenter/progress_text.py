"""Texts on the progress of jobs."""

import os
from dataclasses import dataclass

from shazim_gui.core.progress import Progress
from shazim_gui.core.text.language import later, plural, tr
from shazim_gui.export.file_names import shown, split
from shazim_gui.session.presenter.localized_numbers import localized_amount, localized_rate
from shazim_gui.session.running_verb import PauseState

STAGES = (
    later("Finding files"),
    later("Reading"),
    later("Comparing"),
    later("Indexing"),
    later("Verifying pairs"),
    later("Finding related groups"),
    later("Grouping"),
    later("Removing"),
    later("Checking"),
    later("Downloading"),
    later("Aligning"),
    later("Clearing thumbnails"),
)
"""The names of the stages of jobs."""


@dataclass(frozen=True, slots=True)
class ProgressText:
    """The texts on a running job."""

    stage: str
    amount: str
    estimate: str
    """Time left and rate; empty while unknown."""
    current: str
    folder: str
    """The folder of the file at hand; empty if the job is not about files."""
    fraction: float | None
    """0..1; None while the total is unknown."""
    paused: bool


def progress_text(progress: Progress, pause_state: PauseState = PauseState.NONE) -> ProgressText:
    """The texts for one step of a job, working or paused."""
    done = localized_amount(progress.done, in_bytes=progress.in_bytes)
    if progress.total:
        done = tr("{done} of {total}", done=done, total=localized_amount(progress.total, in_bytes=progress.in_bytes))
    rate = tr("{rate} per second", rate=localized_rate(progress.rate, in_bytes=progress.in_bytes))
    left = "" if progress.seconds_left is None else left_text(progress.seconds_left)
    moving = " · ".join(part for part in (left, rate if progress.rate > 0 else "") if part)
    is_file = os.path.isabs(progress.current)  # noqa: PTH117  (surrogate escapes survive)
    folder, name = split(progress.current) if is_file else ("", shown(progress.current))
    return ProgressText(
        stage=_stage(progress, pause_state),
        amount=done if progress.done or progress.total else "",
        estimate=moving if pause_state is PauseState.NONE else _pause_text(pause_state),
        current=name,
        folder=folder,
        fraction=min(1.0, progress.done / progress.total) if progress.total else None,
        paused=pause_state is not PauseState.NONE,
    )


def left_text(seconds: float) -> str:
    """The time left, rounded: `about 3 minutes left`."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 50:
        return tr("less than a minute left")
    minutes = max(1, round(seconds / 60))
    if minutes < 55:
        return plural("about {n} minute left", "about {n} minutes left", minutes)
    hours, tens = divmod(round(seconds / 600), 6)
    if not tens:
        return plural("about {n} hour left", "about {n} hours left", hours)
    return tr("about {hours} h {minutes} min left", hours=hours, minutes=10 * tens)


def _stage(progress: Progress, pause_state: PauseState) -> str:
    match pause_state:
        case PauseState.ASKED:
            return tr("Pausing…")
        case PauseState.FULL:
            return tr("Paused")
    return tr(progress.stage)


def _pause_text(pause_state: PauseState) -> str:
    if pause_state is PauseState.FULL:
        return tr("nothing is read until you resume")
    return tr("finishing files already started")
