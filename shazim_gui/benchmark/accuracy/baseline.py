"""Compares a run with a saved baseline, so that no loss of accuracy goes unnoticed."""

from pathlib import Path
from typing import Any

from msgspec import Struct

from shazim_gui.benchmark.accuracy.accuracy_json import SCHEMA
from shazim_gui.core.atomic import write_text
from shazim_gui.core.errors import BadInput
from shazim_gui.core.typed_json import read_json, typed

MEAN_MAY_FALL, EDIT_MAY_FALL = 0.005, 0.02
_ROUNDING = 1e-9


class FoundCopies(Struct):
    """What this program found, of all that a run measured."""

    mean_recall: float
    recall: dict[str, float]
    """By the edits' names."""
    false_pairs: int


class Baseline(Struct):
    """The part of a run that another one is compared with; see `accuracy_facts`."""

    schema: str
    corpus: dict[str, Any]
    edits: list[dict[str, Any]]
    shazim: FoundCopies


def load_baseline(path: Path) -> Baseline:
    """Read a baseline written by `--save-baseline`.

    Raises:
        BadInput: the file is missing or is not a baseline.
    """
    try:
        baseline = typed(read_json(path), Baseline)
    except (OSError, ValueError) as error:
        raise BadInput(f"the baseline {path} cannot be read ({error})", "make one with --save-baseline") from error
    if baseline.schema != SCHEMA:
        raise BadInput(f"{path} is not a baseline of this version", "make a new one with --save-baseline")
    return baseline


def save_facts(path: Path, text: str) -> None:
    """Write a run's JSON atomically.

    Raises:
        BadInput: the file cannot be written.
    """
    try:
        write_text(path, text)
    except OSError as error:
        raise BadInput(f"{path} cannot be written ({error.strerror or error})", "choose another file") from error


def regressions(run: dict[str, Any], baseline: Baseline) -> list[str]:
    """Return one sentence per regression: mean recall by more than .005, an edit's by .02, or any more false pairs.

    `run` is results of `accuracy_facts` makes it.

    Raises:
        BadInput: the two were not measured with the same corpus.
    """
    this = typed(run, Baseline)
    if (this.corpus, this.edits) != (baseline.corpus, baseline.edits):
        raise BadInput(
            "the baseline was made from different photos or with different edits", "make a new one with --save-baseline"
        )
    now, before = this.shazim, baseline.shazim
    worse = []
    if now.mean_recall < before.mean_recall - MEAN_MAY_FALL - _ROUNDING:
        worse.append(f"mean recall fell from {before.mean_recall:.4f} to {now.mean_recall:.4f}")
    for edit, recall in before.recall.items():
        if now.recall[edit] < recall - EDIT_MAY_FALL - _ROUNDING:
            worse.append(f"recall of {edit} fell from {recall:.4f} to {now.recall[edit]:.4f}")
    if now.false_pairs > before.false_pairs:
        worse.append(f"false pairs rose from {before.false_pairs:,} to {now.false_pairs:,}")
    return worse
