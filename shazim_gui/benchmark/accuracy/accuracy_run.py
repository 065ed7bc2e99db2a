"""Runs `shazim benchmark accuracy`: makes copies and finds them with the real engine and with other methods."""

import tempfile
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shazim_gui.benchmark.accuracy.copy_counts import EngineResult, count_copies
from shazim_gui.benchmark.accuracy.corpus import write_corpus
from shazim_gui.benchmark.accuracy.dedup_peers import dedup_peers
from shazim_gui.benchmark.accuracy.edit_kinds import EDITS, Edit
from shazim_gui.benchmark.accuracy.engine_run import scan_and_compare
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
    """Number of files in the folders, from which the photographs of the corpus were chosen."""
    held_out: int
    edits: tuple[Edit, ...]
    distractors: int
    files: int
    model: str
    ours: EngineResult
    precision: dict[float, tuple[int, int]]
    """For each threshold the number of scored pairs that reach it, of all kinds, and how many of them are copies."""
    at_our_rate: tuple[MethodResult, ...]
    """Every other method at the threshold where its share of false pairs is at most that of this program, or at its
    fixed threshold."""
    at_no_false_pair: tuple[MethodResult, ...]
    """The same methods at the lowest threshold without a single false pair."""
    absent: dict[str, str]
    """Methods that could not be run, with the reason."""
    seconds: float
    """Duration of scan and comparison, without making the copies and without the other methods."""


def accuracy(
    folders: Sequence[str],
    distractors: int,
    cancelled: CancelToken,
    edits: Sequence[Edit] = EDITS,
    *,
    others: bool = True,
) -> Generator[Progress, None, Accuracy]:
    """Measure with copies of the photographs in `folders`, which are written to a temporary folder.

    The library is temporary too, with the default network, weights and threshold. Without `others` only the program
    itself is measured, which takes a fraction of the time.

    Raises:
        BadInput: there are no photographs, the number of distractors is negative, or the disk is full.
        Cancelled: at the next step after the token became true.
        WorldError, BugReport: as `RunningVerb.poll` does.
    """
    if distractors < 0:
        raise BadInput(f"{distractors} distractors cannot be made", "use 0 or more")
    chosen = choose(folders)
    with tempfile.TemporaryDirectory(prefix="shazim-accuracy-", ignore_cleanup_errors=True) as temporary:
        # The catalogue contains no symbolic links, and on some systems the folder for temporary files is one.
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
            results, verified_pairs = yield from scan_and_compare(session, corpus, cancelled)
            seconds = time.monotonic() - started
            ours = count_copies(results, truth, verified_pairs)
            precision_by_threshold = precision(results, truth)
            methods = own_methods(session, results, truth) if others else []
            model = session.model
        absent: dict[str, str] = {}
        if others:
            methods += yield from hash_peers(truth, cancelled)
            more, absent = yield from dedup_peers(truth, cancelled)
            methods += more
        at_our_rate, at_none = yield from _compare_methods(methods, ours.measured, cancelled)
    return Accuracy(
        photographs=len(chosen.originals),
        chosen_of=chosen.of,
        held_out=len(chosen.held_out),
        edits=tuple(edits),
        distractors=distractors,
        files=len(truth),
        model=model,
        ours=ours,
        precision=precision_by_threshold,
        at_our_rate=tuple(at_our_rate),
        at_no_false_pair=tuple(at_none),
        absent=absent,
        seconds=seconds,
    )


def _compare_methods(
    methods: Sequence[Method], ours: MethodResult, cancelled: CancelToken
) -> Generator[Progress, None, tuple[list[MethodResult], list[MethodResult]]]:
    """Return every method's results at this program's rate of false pairs or at its own threshold, and at rate 0."""
    rate = ours.false_pairs / max(ours.unrelated_pairs, 1)
    at_our_rate, at_none = [], []
    for method in methods:
        found = yield from curve(method, cancelled)
        at_our_rate.append(found.with_false_rate(rate) if method.threshold is None else found.at(method.threshold))
        at_none.append(found.with_false_rate(0))
    return at_our_rate, at_none
