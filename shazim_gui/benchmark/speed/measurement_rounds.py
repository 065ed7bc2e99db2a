"""Takes measurements in turns, round after round, so that a busy moment of the machine falls on all of them."""

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
    """Another program is not here or does not run; that is a line of the table."""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One thing to measure."""

    name: str
    task: Callable[..., Figures]
    """A function of a module; it runs in a process of its own."""
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class MeasuredRounds:
    """What came of all rounds, by the names of the measurements."""

    figures: dict[str, Figures]
    """Medians."""
    samples: dict[str, int]
    """How many measurements each median is of."""
    absent: dict[str, str]
    """Why there are no figures."""


def in_rounds(
    measurements: Sequence[Measurement], rounds: int, cancelled: CancelToken, *, once_from: float = math.inf
) -> Generator[Progress, None, MeasuredRounds]:
    """Measure everything `rounds` times; what takes more than `once_from` seconds only once.

    Raises:
        WorldError, BugReport, Cancelled: as `apart` does; but `Unavailable` and `WorkerLost` are noted.
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
    kept = {name: samples for name, samples in found.items() if samples}
    return MeasuredRounds(
        figures={name: medians(samples) for name, samples in kept.items()},
        samples={name: len(samples) for name, samples in kept.items()},
        absent=absent,
    )
