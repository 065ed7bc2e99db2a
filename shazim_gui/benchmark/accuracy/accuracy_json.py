"""Converts a run of the accuracy benchmark to JSON, `shazim-accuracy/1`, the format of baselines too."""

from datetime import UTC, datetime
from typing import Any

from shazim_gui import __version__
from shazim_gui.benchmark.accuracy.accuracy_run import Accuracy
from shazim_gui.benchmark.accuracy.method_result import MethodResult, mean
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.export.file_names import shown

SCHEMA = "shazim-accuracy/1"


def accuracy_facts(run: Accuracy) -> dict[str, Any]:
    """Return everything measured as plain values; shares are rounded to five decimal places."""
    ours = run.ours
    return {
        "schema": SCHEMA,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "version": __version__,
        "model": run.model,
        "corpus": {
            "photographs": run.photographs,
            "held_out": run.held_out,
            "distractors": run.distractors,
            "files": run.files,
            "unrelated_pairs": ours.measured.unrelated_pairs,
        },
        "edits": [{"name": edit.name, "words": edit.description, "same": edit.same} for edit in run.edits],
        "shazim": {
            **measured_facts(ours.measured),
            "recall_as_same": {edit: _rounded(recall) for edit, recall in ours.recall_as_same.items()},
            "mean_recall_as_same": _rounded(mean_as_same(run)),
            "looks_per_photo": _rounded(ours.verified_pairs_per_photo),
            "false_by_kind": ours.false_by_kind,
            "false_pairs_among_distractors": ours.false_among_distractors,
            "false_by_edit": ours.false_by_edit,
            "false_examples": [[shown(title) for title in pair] for pair in ours.false_examples],
            "missed": [shown(title) for title in ours.missed],
            "skipped": [{"path": shown(skip.path), "reason": english_skip_text(skip.detail)} for skip in ours.skipped],
            "seconds": round(run.seconds, 1),
        },
        "precision": [
            {"threshold": threshold, "pairs": pairs, "copies": copies, "precision": _rounded(copies / max(pairs, 1))}
            for threshold, (pairs, copies) in run.precision.items()
        ],
        "at_our_false_rate": [measured_facts(measured) for measured in run.at_our_rate],
        "at_no_false_pair": [measured_facts(measured) for measured in run.at_no_false_pair],
        "absent": run.absent,
    }


def measured_facts(measured: MethodResult) -> dict[str, Any]:
    """Return the results of one method at one threshold as plain values."""
    return {
        "name": measured.name,
        "threshold": measured.threshold if measured.threshold is None else _rounded(measured.threshold),
        "mean_recall": _rounded(measured.mean),
        "lowest": {"edit": measured.lowest, "recall": _rounded(measured.recall.get(measured.lowest, 0.0))},
        "recall": {edit: _rounded(recall) for edit, recall in measured.recall.items()},
        "false_pairs": measured.false_pairs,
        "unrelated_pairs": measured.unrelated_pairs,
        "false_per_100000": _rounded(measured.per_100_000),
        "neighbours": {"pairs": measured.neighbour_pairs, "called_copies": measured.neighbours_called},
        "note": measured.note,
    }


def mean_as_same(run: Accuracy) -> float:
    """Return the mean share of copies with the same pixels (re-saved, resized, converted) that are of kind `same`."""
    return mean([run.ours.recall_as_same[edit.name] for edit in run.edits if edit.same])


def _rounded(value: float) -> float:
    return round(value, 5)
