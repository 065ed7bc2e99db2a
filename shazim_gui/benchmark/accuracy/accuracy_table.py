"""Formats a run as a text table, with edits as rows, methods as columns, and false pairs at the bottom."""

from collections.abc import Callable, Sequence

from shazim_gui.benchmark.accuracy.accuracy_json import mean_as_same
from shazim_gui.benchmark.accuracy.accuracy_run import Accuracy
from shazim_gui.benchmark.accuracy.method_result import MethodResult
from shazim_gui.core.text.number_text import count, duration
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.export.file_names import shown

_OTHERS_NOTE = "; every other method at our rate of false pairs, but classic at 0.75"


def accuracy_text(run: Accuracy) -> str:
    """Return the complete output of `shazim benchmark accuracy`."""
    ours = run.ours.measured
    photographs = f"{count(run.photographs, 'photograph')} (of {count(run.chosen_of, 'file')}; {run.held_out} held out)"
    made = f"{count(len(run.edits), 'kind')} of edit, {count(run.distractors, 'distractor')}"
    lines = [
        f"{photographs}, {made}: {count(run.files, 'file')}, {ours.unrelated_pairs:,} unrelated pairs",
        f"network {run.model}; scan and comparison took {duration(run.seconds)}",
        "",
        "Share of the copies found" + (_OTHERS_NOTE if run.at_our_rate else "") + ":",
        *_table(run, (ours, *run.at_our_rate)),
        "",
    ]
    if run.at_no_false_pair:
        lines += ["With no false pairs at all:", *_table(run, run.at_no_false_pair), ""]
    lines += [
        f"re-saved, resized and converted copies classed as same: {mean_as_same(run):.4f}",
        f"pairs verified: {run.ours.verified_pairs_per_photo:.1f} per file",
        "our false pairs: " + ", ".join(f"{kind} {pairs:,}" for kind, pairs in run.ours.false_by_kind.items()),
    ]
    if run.ours.false_by_edit:
        parts = [f"{name} {times:,}" for name, times in run.ours.false_by_edit.items()]
        lines.append("edits in those classed as same or edited: " + ", ".join(parts))
    if run.ours.false_among_distractors:
        lines.append(f"{run.ours.false_among_distractors:,} of our false pairs are pairs of distractors")
    precision = [
        f"{threshold:.2f} {copies / pairs:.1%}" for threshold, (pairs, copies) in run.precision.items() if pairs
    ]
    lines.append("share of copies among the pairs that reach a score: " + ", ".join(precision))
    if ours.neighbour_pairs:
        lines.append(
            f"overlapping neighbours classed as copies: {ours.neighbours_called:,} of {ours.neighbour_pairs:,} pairs "
            f"({ours.neighbours_called / ours.neighbour_pairs:.2%})"
        )
    lines += [f"{measured.name}: {measured.note}" for measured in run.at_our_rate if measured.note]
    lines += [f"{name}: {reason}" for name, reason in run.absent.items()]
    lines += [f"skipped {shown(skip.path)}: {english_skip_text(skip.detail)}" for skip in run.ours.skipped]
    return "\n".join(lines) + "\n"


def _table(run: Accuracy, columns: Sequence[MethodResult]) -> list[str]:
    """Return lines with aligned columns; the names of the methods are written with one word per line."""
    ending: list[tuple[str, Callable[[MethodResult], str]]] = [
        ("mean", lambda one: _share_text(one.mean)),
        ("lowest", lambda one: _share_text(one.recall.get(one.lowest))),
        ("threshold", lambda one: "" if one.threshold is None else f"{one.threshold:.3f}"),
        ("false pairs", lambda one: f"{one.false_pairs:,}"),
        ("per 100,000", lambda one: f"{one.per_100_000:.2f}"),
    ]
    if run.ours.measured.neighbour_pairs:
        ending.append(("neighbours", lambda one: f"{one.neighbours_called / max(one.neighbour_pairs, 1):.1%}"))
    heads = [one.name.split() for one in columns]
    depth = max(len(head) for head in heads)
    head_rows = [["", *(head[line] if line < len(head) else "" for head in heads)] for line in range(depth)]
    body = [[edit.name, *(_share_text(one.recall.get(edit.name)) for one in columns)] for edit in run.edits]
    foot = [[name, *(cell(one) for one in columns)] for name, cell in ending]
    grid = head_rows + body + foot
    widths = [max(len(row[column]) for row in grid) for column in range(len(columns) + 1)]
    lines = [_table_line(row, widths) for row in grid]
    rule = "-" * len(lines[0])
    return [*lines[:depth], rule, *lines[depth : depth + len(body)], rule, *lines[depth + len(body) :]]


def _table_line(cells: list[str], widths: list[int]) -> str:
    return "  ".join(
        [cells[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))]
    )


def _share_text(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
