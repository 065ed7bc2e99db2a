"""Repeats measurements in rounds, so that a busy period of the machine affects all of them."""

import math
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

from shazim_gui.benchmark.speed.fresh_process import apart
from shazim_gui.benchmark.speed.medians import Figures, medians
from shazim_gui.core.errors import WorkerLost, WorldError
from shazim_gui.core.progress import CancelToken, Meter, Progress


class Unavailable(WorldError):
    """Another program is not installed or does not run, which is reported in the table."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One thing to measure."""

    name: str
    task: Callable[..., Figures]
    """A function of a module, which runs in its own process."""
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class MeasuredRounds:
    """The results of all rounds, by the names of the measurements."""

    figures: dict[str, Figures]
    """Medians over the rounds."""
    samples: dict[str, int]
    """Number of samples of each median."""
    absent: dict[str, str]
    """Reasons why there are no figures."""


def in_rounds(
    measurements: Sequence[Measurement], rounds: int, cancelled: CancelToken, *, once_from: float = math.inf
) -> Generator[Progress, None, MeasuredRounds]:
    """Run every measurement `rounds` times, or only once where it takes more than `once_from` seconds.

    Raises:
        WorldError, BugReport, Cancelled: as `apart` does; `Unavailable` and `WorkerLost` are recorded instead.
    """
    meter = Meter("Measuring", rounds * len(measurements))
    found: dict[str, list[Figures]] = {one.name: [] for one in measurements}
    absent: dict[str, str] = {}
    settled: set[str] = set()
    for _ in range(rounds):
        for one in measurements:
            if one.name not in settled:
                started = time.monotonic()
                try:
                    found[one.name].append((yield from apart(one.task, one.arguments, cancelled, meter, one.name)))
                except (Unavailable, WorkerLost) as reason:
                    absent[one.name] = str(reason.what)
                if one.name in absent or time.monotonic() - started > once_from:
                    settled.add(one.name)
            meter.advance()
    measured = {name: samples for name, samples in found.items() if samples}
    return MeasuredRounds(
        figures={name: medians(samples) for name, samples in measured.items()},
        samples={name: len(samples) for name, samples in measured.items()},
        absent=absent,
    )
