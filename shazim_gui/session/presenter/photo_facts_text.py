"""The facts of two files in two columns, and which of them differ."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shazim_gui.core.records import Photo
from shazim_gui.core.text.language import number, plural, tr, written
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.presenter.photo_text import photo_text


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact of both files."""

    name: str
    first: str
    second: str
    differs: bool

    @property
    def spoken(self) -> str:
        """The row as a sentence, for a screen reader."""
        if not self.differs:
            return tr("{name}: {value} in both", name=self.name, value=self.first or tr("unknown"))
        first, second = (value or tr("none") for value in (self.first, self.second))
        return tr("{name} differs: {first} and {second}", name=self.name, first=first, second=second)


def fact_rows(
    first: Photo, second: Photo, first_facts: Mapping[str, str], second_facts: Mapping[str, str]
) -> list[FactRow]:
    """The facts of the files, then those of their EXIF data; a fact that neither has is left out."""
    one, other = _file_facts(first), _file_facts(second)
    rows = [_row(name, one[name], other[name]) for name in one]
    names = _in_order(first_facts, second_facts)
    exif = ((name, _exif_text(name, first_facts), _exif_text(name, second_facts)) for name in names)
    return [*rows, *(_row(tr(name), *values) for name, *values in exif)]


def differing_text(rows: Iterable[FactRow]) -> str:
    """How many facts differ."""
    differing = sum(row.differs for row in rows)
    return plural("{n} detail differs", "{n} details differ", differing) if differing else tr("No differences")


def _row(name: str, first: str, second: str) -> FactRow:
    return FactRow(name, first, second, first != second)


def _file_facts(photo: Photo) -> dict[str, str]:
    text = photo_text(photo)
    return {
        tr("Name"): text.name,
        tr("Folder"): text.folder,
        tr("Format"): photo.format,
        tr("Dimensions"): f"{number(photo.width)} × {number(photo.height)}",
        tr("Megapixels"): written(f"{photo.width * photo.height / 1e6:.1f}"),
        tr("Size"): localized_size(photo.size),
        tr("Bytes"): number(photo.size),
        tr("Modified"): text.modified,
        "SHA-256": f"{photo.sha256.hex()[:12]}…",
    }


def _exif_text(name: str, facts: Mapping[str, str]) -> str:
    """A fact of the EXIF data; only the orientation has a text that is translated."""
    value = facts.get(name, "")
    return tr(value) if name == "Orientation" else value


def _in_order(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    """The names of the first in its order, then those that only the second has."""
    return [*first, *(name for name in second if name not in first)]
