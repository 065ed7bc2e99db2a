"""Compares a run with a saved baseline, so that no loss of accuracy goes unnoticed."""

import json
from pathlib import Path
from typing import Any

from shazim_gui.benchmark.accuracy.accuracy_json import SCHEMA
from shazim_gui.core.atomic import write_text
from shazim_gui.core.errors import BadInput

MEAN_MAY_FALL, EDIT_MAY_FALL = 0.005, 0.02
_ROUNDING = 1e-9


def load_baseline(path: Path) -> dict[str, Any]:
    """Read a baseline written by `--save-baseline`.

    Raises:
        BadInput: the file is missing or is not a baseline.
    """
    try:
        facts = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"the baseline {path} cannot be read ({error})", "make one with --save-baseline") from error
    if not isinstance(facts, dict) or facts.get("schema") != SCHEMA:
        raise BadInput(f"{path} is no baseline of this version", "make a new one with --save-baseline")
    return facts


def save_facts(path: Path, text: str) -> None:
    """Write a run's JSON atomically.

    Raises:
        BadInput: the file cannot be written.
    """
    try:
        write_text(path, text)
    except OSError as error:
        raise BadInput(f"{path} cannot be written ({error.strerror or error})", "name another file") from error


def regressions(run: dict[str, Any], baseline: dict[str, Any]) -> list[str]:
    """Return one sentence per regression: mean recall by more than .005, an edit's by .02, or any more false pairs.

    Both arguments are results of `accuracy_facts`.

    Raises:
        BadInput: the two were not measured with the same corpus.
    """
    for part in ("corpus", "edits"):
        if run[part] != baseline.get(part):
            raise BadInput(
                "the baseline was made from other photographs or with other edits",
                "make a new one with --save-baseline",
            )
    now, before = run["shazim"], baseline["shazim"]
    worse = []
    if now["mean_recall"] < before["mean_recall"] - MEAN_MAY_FALL - _ROUNDING:
        worse.append(f"mean recall fell from {before['mean_recall']:.4f} to {now['mean_recall']:.4f}")
    for edit, recall in before["recall"].items():
        if now["recall"][edit] < recall - EDIT_MAY_FALL - _ROUNDING:
            worse.append(f"recall of {edit} fell from {recall:.4f} to {now['recall'][edit]:.4f}")
    if now["false_pairs"] > before["false_pairs"]:
        worse.append(f"false pairs rose from {before['false_pairs']:,} to {now['false_pairs']:,}")
    return worse
