"""The facts of two files in two columns, with the rows that differ marked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shazim_gui.core import wording
from shazim_gui.core.records import Photo
from shazim_gui.session.presenter.photos import photo_text


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
            return f"{self.name}: {self.first or 'unknown'}, alike"
        return f"{self.name} differs: {self.first or 'nothing'}, and {self.second or 'nothing'}"


def fact_rows(
    first: Photo, second: Photo, first_facts: Mapping[str, str], second_facts: Mapping[str, str]
) -> list[FactRow]:
    """What the files are, then what they say of their making; a fact that neither has is left out."""
    one, other = _file_facts(first), _file_facts(second)
    rows = [_row(name, one[name], other[name]) for name in one]
    named = _in_order(first_facts, second_facts)
    return [*rows, *(_row(name, first_facts.get(name, ""), second_facts.get(name, "")) for name in named)]


def differing_text(rows: Iterable[FactRow]) -> str:
    """How many facts differ."""
    number = sum(row.differs for row in rows)
    if not number:
        return "Nothing differs"
    return f"{wording.count(number, 'fact')} {'differs' if number == 1 else 'differ'}"


def _row(name: str, first: str, second: str) -> FactRow:
    return FactRow(name, first, second, first != second)


def _file_facts(photo: Photo) -> dict[str, str]:
    text = photo_text(photo)
    return {
        "Name": text.name,
        "Folder": text.folder,
        "Format": photo.format,
        "Pixels": f"{photo.width:,} × {photo.height:,}",
        "Megapixels": f"{photo.width * photo.height / 1e6:.1f}",
        "Size": wording.size(photo.size),
        "Bytes": f"{photo.size:,}",
        "Changed": text.modified,
        "SHA-256": f"{photo.sha256.hex()[:12]}…",
    }


def _in_order(first: Mapping[str, str], second: Mapping[str, str]) -> list[str]:
    """The names of both, those of the first in its order, and those that only the second has behind them."""
    return [*first, *(name for name in second if name not in first)]
