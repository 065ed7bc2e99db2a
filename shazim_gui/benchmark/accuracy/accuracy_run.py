"""The job of `shazim benchmark accuracy`: copies are made, the real engine looks for them, other methods do too."""

import tempfile
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shazim_gui.benchmark.accuracy.copy_counts import Ours, count_copies
from shazim_gui.benchmark.accuracy.corpus import write_corpus
from shazim_gui.benchmark.accuracy.dedup_peers import dedup_peers
from shazim_gui.benchmark.accuracy.edit_kinds import EDITS, Edit
from shazim_gui.benchmark.accuracy.engine_run import scanned
from shazim_gui.benchmark.accuracy.hash_peers import hash_peers
from shazim_gui.benchmark.accuracy.method_curve import Method, curve
from shazim_gui.benchmark.accuracy.method_result import MethodResult
from shazim_gui.benchmark.accuracy.originals import choose
from shazim_gui.benchmark.accuracy.own_methods import own_methods
from shazim_gui.benchmark.accuracy.precision import precision
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import CancelToken, Progress
from shazim_gui.session.session import Session


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Everything that one run measured."""

    photographs: int
    chosen_of: int
    """Files in the folders, of which at most so many became photographs of the corpus."""
    held_out: int
    edits: tuple[Edit, ...]
    distractors: int
    files: int
    model: str
    ours: Ours
    precision: dict[float, tuple[int, int]]
    """By threshold: the scored pairs that reach it, of all kinds, and how many of them are copies."""
    at_our_rate: tuple[MethodResult, ...]
    """Every other method at the threshold where it calls no larger share of the unrelated pairs copies than we do, or
    at the one it is always used at."""
    at_no_false_pair: tuple[MethodResult, ...]
    """The same methods at the lowest threshold without a single false pair."""
    absent: dict[str, str]
    """Methods that could not be run, with the reason."""
    seconds: float
    """That scan and comparison took, without making the copies and without the other methods."""


def accuracy(
    folders: Sequence[str],
    distractors: int,
    cancelled: CancelToken,
    edits: Sequence[Edit] = EDITS,
    *,
    others: bool = True,
) -> Generator[Progress, None, Accuracy]:
    """Measure on copies of the photographs in `folders`, which lie in a temporary folder for as long as it takes.

    The library is a temporary one too, with the default network, weights and threshold. Without
    `others` only the program itself is measured, which takes a fraction of the time.

    Raises:
        BadInput: there are no photographs, or the number of distractors is negative, or the disk is full.
        Cancelled: at the next step after the token turned true.
        WorldError, BugReport: as `RunningVerb.poll` does.
    """
    if distractors < 0:
        raise BadInput(f"{distractors} distractors cannot be made", "use 0 or more")
    chosen = choose(folders)
    with tempfile.TemporaryDirectory(prefix="shazim-accuracy-", ignore_cleanup_errors=True) as temporary:
        # The catalogue knows no symbolic links, and on some systems the folder for temporary files is one.
        root = Path(temporary).resolve()
        corpus = root / "corpus"
        try:
            truth = yield from write_corpus(corpus, chosen, edits, distractors, cancelled)
        except OSError as error:
            raise BadInput(
                f"the copies cannot be written to {root} ({error.strerror or error})",
                "free some space there, or choose another folder with TMPDIR",
            ) from error
        with Session.open(root / "library") as session:
            started = time.monotonic()
            results, looks = yield from scanned(session, corpus, cancelled)
            seconds = time.monotonic() - started
            ours = count_copies(results, truth, looks)
            worth = precision(results, truth)
            methods = own_methods(session, results, truth) if others else []
            model = session.model
        absent: dict[str, str] = {}
        if others:
            methods += yield from hash_peers(truth, cancelled)
            more, absent = yield from dedup_peers(truth, cancelled)
            methods += more
        at_our_rate, at_none = yield from _compared(methods, ours.measured, cancelled)
    return Accuracy(
        photographs=len(chosen.originals),
        chosen_of=chosen.of,
        held_out=len(chosen.held_out),
        edits=tuple(edits),
        distractors=distractors,
        files=len(truth),
        model=model,
        ours=ours,
        precision=worth,
        at_our_rate=tuple(at_our_rate),
        at_no_false_pair=tuple(at_none),
        absent=absent,
        seconds=seconds,
    )


def _compared(
    methods: Sequence[Method], ours: MethodResult, cancelled: CancelToken
) -> Generator[Progress, None, tuple[list[MethodResult], list[MethodResult]]]:
    """Every method at our false-pair rate (or at its own threshold), and at none."""
    rate = ours.false_pairs / max(ours.unrelated_pairs, 1)
    at_our_rate, at_none = [], []
    for method in methods:
        found = yield from curve(method, cancelled)
        at_our_rate.append(found.with_false_rate(rate) if method.threshold is None else found.at(method.threshold))
        at_none.append(found.with_false_rate(0))
    return at_our_rate, at_none
