"""Formats the measurements as rows of a table, with their goals and whether these are met."""

import statistics
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple


class Row(NamedTuple):
    """One measured value."""

    label: str
    value: float
    unit: str
    goal: float | None
    """The maximum allowed value; None for a value that is only reported."""
    remark: str = ""

    @property
    def met(self) -> bool:
        """True where the value is within its goal, or has no goal."""
        return self.goal is None or self.value <= self.goal

    def as_facts(self) -> dict[str, Any]:
        """Return the row for JSON."""
        return {
            "words": self.label,
            "value": self.value,
            "unit": self.unit,
            "goal": self.goal,
            "remark": self.remark,
            "met": self.met,
        }


def rows(
    openings: Sequence[dict[str, float]], moves: Sequence[dict[str, Any]], scan: dict[str, Any] | None
) -> list[Row]:
    """Return all rows: medians over the rounds, of the steps of a drag or scroll their median and 95th percentile."""
    opened = {name: statistics.median(one[name] for one in openings) for name in openings[0]}
    found = [
        Row("process start to first paint", opened["first_paint"], "s", 1.0),
        Row("process start to last result shown", opened["result"], "s", 2.0),
        Row("  and to its pictures", opened["pictures"], "s", None),
    ]
    for name, label in (("threshold", "threshold move"), ("weight", "weight move")):
        found += _steps(moves, name, f"{label} to clusters painted", 50.0, 100.0)
    for name, label in (("wheel", "list by wheel"), ("bar", "list by scroll bar"), ("grid", "grid by scroll bar")):
        found += _steps(moves, name, f"frame while scrolling the {label}", None, 16.0)
    found.append(_bytes(moves, "peak_bytes", "peak memory of the window's process", 400.0))
    found.append(_bytes(moves, "private_bytes", "  private memory at the end", None))
    if scan is not None:
        remark = f"{scan['photos']} photographs in {scan['seconds']:.0f} s"
        found += [
            Row("longest gap during a scan", 1000 * scan["held"], "ms", 50.0, remark),
            Row("  processor time in one gap", 1000 * scan["own"], "ms", None),
            Row("  including waits for a processor", 1000 * scan["whole"], "ms", None, f"{scan['late']} over 50 ms"),
        ]
    return found


def _steps(moves: Sequence[dict[str, Any]], name: str, label: str, median: float | None, most: float) -> list[Row]:
    """Return the median and 95th percentile of steps, with a remark on the times without waits for a processor."""

    def figure(part: int, of: Callable[[list[float]], float]) -> float:
        return 1000 * statistics.median(of([step[part] for step in move[name]]) for move in moves)

    without = f"{figure(1, statistics.median):.1f} and {figure(1, _95):.1f} without waiting for a processor"
    return [
        Row(f"{label}, median", figure(0, statistics.median), "ms", median, without),
        Row("  95 %", figure(0, _95), "ms", most),
    ]


def _95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _bytes(moves: Sequence[dict[str, Any]], name: str, label: str, goal: float | None) -> Row:
    return Row(label, statistics.median(move[name] for move in moves) / 1e6, "MB", goal)


def as_text(found: Sequence[Row]) -> str:
    """Return the table as text."""
    grid = [("", "measured", "goal", "", "")]
    for row in found:
        digits = 2 if row.unit == "s" else 1 if row.unit == "ms" else 0
        goal = "" if row.goal is None else f"{row.goal:g} {row.unit}"
        met = "" if row.goal is None else "met" if row.met else "not met"
        grid.append((row.label, f"{row.value:.{digits}f} {row.unit}", goal, met, row.remark))
    widths = [max(len(line[column]) for line in grid) for column in range(5)]
    lines = [
        f"{label:{widths[0]}}  {value:>{widths[1]}}  {goal:>{widths[2]}}  {met:{widths[3]}}  {remark}".rstrip()
        for label, value, goal, met, remark in grid
    ]
    return "\n".join(lines)
