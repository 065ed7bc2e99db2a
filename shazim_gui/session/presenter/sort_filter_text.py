"""Texts on the orders and filters of clusters."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shazim_gui.core.records import Photo
from shazim_gui.core.text.language import later, number, plural, tr
from shazim_gui.export.file_names import shown
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.sort_filter import ReviewState, Sort, SortFilter, year_of

SORT_TEXTS: dict[Sort, str] = {
    Sort.SCORE: later("Best match"),
    Sort.BYTES: later("Most space to free"),
    Sort.PHOTOS: later("Most photos"),
    Sort.KIND: later("Kind"),
    Sort.NEWEST: later("Newest"),
    Sort.OLDEST: later("Oldest"),
    Sort.NAME: later("Name"),
    Sort.FOLDER: later("Folder"),
    Sort.LARGEST: later("Largest photo"),
    Sort.FORMAT: later("Format"),
}


def sort_text(sort: Sort) -> str:
    """The name of one order."""
    return tr(SORT_TEXTS[sort])


REVIEWED_TEXTS = {
    ReviewState.OPEN: later("Undecided"),
    ReviewState.KEPT: later("With a kept photo"),
    ReviewState.REMOVE: later("With a marked photo"),
}

SIZES = (1_000_000, 5_000_000, 10_000_000, 50_000_000)
"""The least bytes of a photo that can be chosen as a filter."""

_MOST_FOLDERS = 40


@dataclass(frozen=True, slots=True)
class FilterOption:
    """One entry of a menu of filters."""

    label: str
    sort_filter: SortFilter
    chosen: bool


@dataclass(frozen=True, slots=True)
class FilterOptions:
    """The options of one property that clusters are filtered by."""

    name: str
    options: list[FilterOption]


def filter_options(photos: Sequence[Photo], folders: Sequence[str], now: SortFilter) -> list[FilterOptions]:
    """The options, each with the choice that it would make of the present one."""
    formats = Counter(photo.format for photo in photos)
    years = Counter(map(year_of, photos))
    sizes = [(least, tr("{size} or more", size=localized_size(least))) for least in SIZES]
    reviewed = [(state, tr(text)) for state, text in REVIEWED_TEXTS.items()]
    chosen_folders = _folders(photos, folders)
    return [
        _options(tr("Format"), tr("Any format"), now, "format", [(name, name) for name, _ in formats.most_common()]),
        _options(tr("Folder"), tr("Any folder"), now, "folder", [(path, shown(path)) for path in chosen_folders]),
        _options(tr("Date"), tr("Any date"), now, "year", [(year, str(year)) for year in sorted(years, reverse=True)]),
        _options(tr("Size"), tr("Any size"), now, "least_bytes", sizes),
        _options(tr("Decision"), tr("Any cluster"), now, "reviewed", reviewed),
    ]


def filter_name(now: SortFilter) -> str:
    """The filters in use except the text, for a button; empty where there are none."""
    parts = [
        now.format,
        os.path.basename(shown(now.folder).rstrip(os.sep)),  # noqa: PTH119  (surrogate escapes are spelled out)
        str(now.year or ""),
        f"≥ {localized_size(now.least_bytes)}" if now.least_bytes else "",
        tr(REVIEWED_TEXTS[ReviewState(now.reviewed)]) if now.reviewed else "",
    ]
    return " · ".join(part for part in parts if part)


def shown_text(shown_ones: int, every: int) -> str:
    """How many of the clusters are shown; empty where none is left out."""
    return (
        ""
        if shown_ones == every
        else plural("{number} of {n} cluster shown", "{number} of {n} clusters shown", every, number=number(shown_ones))
    )


def _options(
    name: str, anything: str, now: SortFilter, field: str, values: Sequence[tuple[str | int, str]]
) -> FilterOptions:
    current = getattr(now, field)
    nothing: str | int = "" if isinstance(current, str) else 0
    every = [(nothing, anything), *values]
    return FilterOptions(
        name,
        [FilterOption(label, replace(now, **{field: value}), value == current) for value, label in every],  # type: ignore[arg-type]
    )


def _folders(photos: Sequence[Photo], folders: Sequence[str]) -> list[str]:
    """The scanned folders, and their direct subfolders that hold photographs."""
    found = dict.fromkeys(folders)
    for folder in folders:
        start = folder.rstrip(os.sep) + os.sep
        below = {
            start + rest.split(os.sep, 1)[0]
            for photo in photos
            if photo.path.startswith(start) and os.sep in (rest := photo.path[len(start) :])
        }
        found |= dict.fromkeys(sorted(below))
    return list(found)[:_MOST_FOLDERS]
