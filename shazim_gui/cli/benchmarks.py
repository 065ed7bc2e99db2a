"""What `shazim benchmark` does."""

import argparse
from collections.abc import Generator
from pathlib import Path

from shazim_gui.benchmark.accuracy import Accuracy, accuracy
from shazim_gui.benchmark.baseline import fallen, load_baseline, save_facts
from shazim_gui.benchmark.facts import accuracy_facts, as_json
from shazim_gui.benchmark.table import accuracy_text
from shazim_gui.cli.interrupts import interrupts
from shazim_gui.cli.screen import Screen
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Progress
from shazim_gui.session import verbs
from shazim_gui.session.session import Session


def benchmark_accuracy(arguments: argparse.Namespace, screen: Screen) -> tuple[str, bool]:
    """`shazim benchmark accuracy`: the table, and whether something is worse than in the baseline.

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
            save_facts(Path(file), as_json(facts))
    worse = fallen(facts, baseline) if baseline else []
    for sentence in worse:
        screen.problem(sentence)
    return accuracy_text(run), bool(worse)


def _known(library: str | None) -> list[str]:
    with Session.open(library) as session:
        folders = [folder.path for folder in verbs.known_folders(session)]
    if not folders:
        raise BadInput("there is no folder to take photographs from", "name one")
    return folders


def _shown(job: Generator[Progress, None, Accuracy], screen: Screen) -> Accuracy:
    try:
        while True:
            screen.progress(next(job))
    except StopIteration as end:
        run: Accuracy = end.value
        return run
    finally:
        job.close()
        screen.clear()
