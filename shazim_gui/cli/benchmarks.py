"""The command `shazim benchmark`."""

import argparse
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from shazim_gui.benchmark.accuracy.accuracy_json import accuracy_facts
from shazim_gui.benchmark.accuracy.accuracy_run import accuracy
from shazim_gui.benchmark.accuracy.accuracy_table import accuracy_text
from shazim_gui.benchmark.accuracy.baseline import load_baseline, regressions, save_facts
from shazim_gui.benchmark.speed.plot import speed_plot
from shazim_gui.benchmark.speed.speed_json import speed_facts
from shazim_gui.benchmark.speed.speed_run import speed
from shazim_gui.benchmark.speed.speed_table import speed_text
from shazim_gui.cli.interrupts import interrupts
from shazim_gui.cli.progress_display import Screen
from shazim_gui.core.atomic import write_bytes
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Progress
from shazim_gui.core.typed_json import json_text
from shazim_gui.session import verbs
from shazim_gui.session.session import Session

Run = TypeVar("Run")


def benchmark_accuracy(arguments: argparse.Namespace, screen: Screen) -> tuple[str, bool]:
    """`shazim benchmark accuracy`: returns the table, and whether a measurement is worse than in the baseline.

    Raises:
        WorldError, Cancelled, BugReport: as `accuracy` and the functions of `baseline` do.
    """
    baseline = load_baseline(Path(arguments.baseline)) if arguments.baseline else None
    folders = arguments.folders or _known(arguments.library)
    with interrupts() as asked:
        run = _shown(accuracy(folders, arguments.distractors, asked), screen)
    facts = accuracy_facts(run)
    for file in (arguments.output, arguments.save_baseline):
        if file:
            save_facts(Path(file), json_text(facts))
    worse = regressions(facts, baseline) if baseline else []
    for sentence in worse:
        screen.problem(sentence)
    return accuracy_text(run), bool(worse)


def benchmark_speed(arguments: argparse.Namespace, screen: Screen) -> str:
    """`shazim benchmark speed`: returns the table.

    Raises:
        BadInput: as `speed` does; or if a plot is asked for with fewer than two sizes, or a file cannot be written.
        WorldError, Cancelled, BugReport: as `speed` does.
    """
    if arguments.plot and len(set(arguments.sizes)) < 2:
        raise BadInput("a plot needs at least two sizes", "add sizes with --sizes, or omit --plot")
    with interrupts() as asked:
        run = _shown(speed(arguments.folders, arguments.sizes, arguments.rounds, asked), screen)
    if arguments.output:
        save_facts(Path(arguments.output), json_text(speed_facts(run)))
    if arguments.plot:
        _save_plot(Path(arguments.plot), speed_plot(run))
    return speed_text(run)


def _save_plot(path: Path, plot: bytes) -> None:
    try:
        write_bytes(path, plot)
    except OSError as error:
        raise BadInput(f"{path} cannot be written ({error.strerror or error})", "choose another file") from error


def _known(library: str | None) -> list[str]:
    with Session.open(library) as session:
        folders = [folder.path for folder in verbs.known_folders(session)]
    if not folders:
        raise BadInput("no folder is available", "choose one")
    return folders


def _shown(job: Generator[Progress, None, Run], screen: Screen) -> Run:
    try:
        while True:
            screen.progress(next(job))
    except StopIteration as end:
        run: Run = end.value
        return run
    finally:
        job.close()
        screen.clear()
