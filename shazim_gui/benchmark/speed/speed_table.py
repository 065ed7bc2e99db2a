"""Formats a run of the speed benchmark as text: a folder's rates, then growth with the size of the library."""

from collections.abc import Sequence

from shazim_gui.benchmark.speed.folder_survey import Survey, cores
from shazim_gui.benchmark.speed.growth_rows import ROWS, Unit, growth_of
from shazim_gui.benchmark.speed.peers import PEERS
from shazim_gui.benchmark.speed.speed_json import against, ratio
from shazim_gui.benchmark.speed.speed_run import DECODE, HASHES, HELP, INFERENCE, VECTORS, VERIFICATION, Speed
from shazim_gui.core.text.number_text import count, size_text
from shazim_gui.export.file_names import shown

_PAIRS = {"strangers": "unrelated pictures"}
"""What the pairs of a measurement are called, where the name in JSON does not say."""


def speed_text(run: Speed) -> str:
    """Return the complete output of `shazim benchmark speed`."""
    lines = [
        f"{cores()} cores; medians of {count(run.rounds, 'round')}, tasks of over a minute are measured once",
        "",
    ]
    if run.pictures is not None:
        lines += [*_folder_lines(run, run.pictures), ""]
    lines.append(f"{HELP}: {_seconds(run.folder.figures[HELP]['seconds'])}")
    if run.sizes:
        lines += ["", "Synthetic libraries by number of photos:", *_growth_lines(run)]
    lines += [f"{name}: {reason}" for name, reason in run.absent.items()]
    return "\n".join(lines) + "\n"


def _folder_lines(run: Speed, pictures: Survey) -> list[str]:
    files = f"{count(len(pictures.paths), 'picture')} in {', '.join(shown(folder) for folder in pictures.folders)}"
    amount = f"{size_text(pictures.bytes)}, {pictures.pixels / 1e6:.1f} megapixels, read from the disk cache"
    both = "both floors, one after the other"
    grid = [
        ["", "files/s", "ms/file", ""],
        _rate_row(DECODE, run.rate(DECODE)),
        _rate_row(INFERENCE, run.rate(INFERENCE)),
        _rate_row(both, run.rate(DECODE, INFERENCE)),
        _rate_row(f"Shazim, {HASHES}", run.rate(HASHES), _share_of_floor(ratio(run, HASHES, DECODE), DECODE)),
        _rate_row(
            f"Shazim, {VECTORS}",
            run.rate(VECTORS),
            _share_of_floor(ratio(run, VECTORS, DECODE, INFERENCE), "both floors"),
        ),
    ]
    grid += [
        _rate_row(peer, run.rate(peer), f"Shazim {against(peer)}: {factor:.1f} times as fast")
        for peer in PEERS
        if (factor := ratio(run, against(peer), peer)) is not None
    ]
    lines = [f"{files}: {amount}", "", *_aligned(grid), ""]
    if verification := run.folder.figures.get(VERIFICATION):
        kinds = [(name, seconds) for name, seconds in verification.items() if name != "ready"]
        rates = ", ".join(f"{1 / seconds:.1f} pairs/s of {_PAIRS.get(name, name)}" for name, seconds in kinds)
        lines.append(
            f"{VERIFICATION}, one core: {rates}, after preparing each picture ({1000 * verification['ready']:.1f} ms)"
        )
    if peak := run.folder.figures.get(VECTORS, {}).get("peak_bytes"):
        lines.append(f"peak memory of the worker: {size_text(round(peak))}")
    return lines


def _growth_lines(run: Speed) -> list[str]:
    several = len(run.sizes) > 1
    grid = [["", *(f"{photos:,}" for photos in run.sizes), *(["grows like"] if several else [])]]
    for row in ROWS:
        values = dict(run.grown(row.task, row.value))
        cells = [_value(row.unit, values[photos]) if photos in values else "" for photos in run.sizes]
        slope = growth_of(run, row)
        if values:
            grid.append([row.label, *cells, *(["" if slope is None else f"n^{slope:.2f}"] if several else [])])
    return _aligned(grid)


def _aligned(grid: Sequence[Sequence[str]]) -> list[str]:
    """Return lines of aligned columns, with numbers right-aligned and a last column of text left-aligned."""
    widths = [max(len(row[column]) for row in grid) for column in range(len(grid[0]))]
    lines = []
    for row in grid:
        numbers = [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        if not grid[0][-1]:
            numbers[-1] = row[-1]
        lines.append("  ".join([row[0].ljust(widths[0]), *numbers]).rstrip())
    return lines


def _rate_row(label: str, rate: float | None, remark: str = "") -> list[str]:
    return [label, *(["-", "-"] if rate is None else [f"{rate:,.1f}", f"{1000 / rate:,.2f}"]), remark]


def _share_of_floor(share: float | None, floor: str) -> str:
    return "" if share is None else f"{share:.2f} of {'the ' if floor == DECODE else ''}{floor}"


def _value(unit: Unit, value: float) -> str:
    match unit:
        case Unit.SECONDS:
            return _seconds(value)
        case Unit.BYTES:
            return size_text(round(value))
        case Unit.THINGS:
            return f"{value:,.0f}"


def _seconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f} ms" if seconds < 1 else f"{seconds:,.2f} s"
