"""Formats comparisons, statistics and networks as tables on a terminal, drawn by Rich.

Module `answers` formats the same as plain lines.
"""

import math
import sys

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from shazim_gui.cli.answers import kind_sentence
from shazim_gui.core.text.number_text import size_text
from shazim_gui.core.weights import METHOD_NAMES, METHODS, Weights
from shazim_gui.export.file_names import shown
from shazim_gui.export.score_text import percent_text
from shazim_gui.session.verbs import Network, PictureComparison, Statistics


def show(tables: RenderableType) -> None:
    """Print tables on stdout, a terminal."""
    Console(file=sys.stdout, highlight=False, markup=False, emoji=False).print(tables)


def comparison_table(
    comparison: PictureComparison, names: tuple[str, str], weights: Weights, model: str
) -> RenderableType:
    """The tables of `shazim compare`."""
    pictures = _table("", "Picture", ">Pixels", ">Size", "Format")
    for label, name, picture in zip("AB", names, (comparison.first, comparison.second), strict=True):
        _add(
            pictures, label, shown(name), f"{picture.width} × {picture.height}", size_text(picture.size), picture.format
        )
    methods = _table("", "Method", ">Score", ">Weight")
    for method, score, weight in zip(METHODS, comparison.scores, weights.values, strict=True):
        score_text = "no score: too little detail" if math.isnan(score) else percent_text(score)
        network = f" ({model})" if method == "fv" else ""
        _add(methods, method, f"{METHOD_NAMES[method]}{network}", score_text, f"{weight:g}")
    _add(methods, "", "Score", percent_text(comparison.score), "", style="bold")
    return Group(pictures, methods, Text(kind_sentence(comparison)))


def statistics_table(found: Statistics) -> RenderableType:
    """The tables of `shazim stats`."""
    skipped = sum(found.skips.values())
    counts = _table("Library", shown(found.library))
    for name, value in (
        ("Size", size_text(found.library_bytes)),
        ("Network", found.model),
        ("Photos", f"{found.photos:,} ({found.contents:,} different), {size_text(found.photo_bytes)}"),
        ("Skipped", f"{skipped:,}"),
        *(("", f"{number:,}: {reason.text}") for reason, number in found.skips.items()),
    ):
        _add(counts, name, value)
    folders = _table("Folder", "Excluded")
    for folder in found.folders:
        _add(folders, shown(folder.path), shown(", ".join(folder.exclude)))
    vectors = _table("Network", ">Pictures analysed")
    for model, number in found.vectors.items():
        _add(vectors, model, f"{number:,}")
    return Group(*(table for table in (counts, folders, vectors) if table.row_count))


def models_table(networks: list[Network]) -> RenderableType:
    """The table of `shazim models list`."""
    models = _table("", "Name", "Title", ">Dimensions", "Weights")
    for network in networks:
        spec = network.spec
        _add(
            models,
            "*" if network.in_use else "",
            spec.name,
            spec.title,
            str(spec.dimensions),
            "ready" if network.here else f"shazim models fetch {spec.name}",
            style="bold" if network.in_use else "",
        )
    return models


def _table(*titles: str) -> Table:
    """A table; columns whose titles begin with `>` are aligned to the right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in titles:
        table.add_column(
            Text(title.removeprefix(">")), justify="right" if title.startswith(">") else "left", overflow="fold"
        )
    return table


def _add(table: Table, *cells: str, style: str = "") -> None:
    """Add a row of plain text, without markup."""
    table.add_row(*map(Text, cells), style=style)
