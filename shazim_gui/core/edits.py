"""The edits of a picture as data: one record per edit, converted to and from JSON."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

Box = tuple[float, float, float, float]
"""left, top, right, bottom, each a share of a picture's width or height, 0..1."""


class Position(StrEnum):
    """One of nine positions in a picture."""

    TOP_LEFT = "top-left"
    TOP = "top"
    TOP_RIGHT = "top-right"
    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"
    BOTTOM_LEFT = "bottom-left"
    BOTTOM = "bottom"
    BOTTOM_RIGHT = "bottom-right"


class Enclosure(StrEnum):
    """What a picture is shown inside of."""

    SCREENSHOT = "screenshot"
    PICTURE = "picture"


class PixelChange(StrEnum):
    """Edits that change pixels without moving them; each value is the `type` of the JSON form."""

    GREYSCALE = "greyscale"
    SEPIA = "sepia"
    RECOLOURED = "recoloured"
    MORE_SATURATED = "more-saturated"
    LESS_SATURATED = "less-saturated"
    BRIGHTER = "brighter"
    DARKER = "darker"
    MORE_CONTRAST = "more-contrast"
    LESS_CONTRAST = "less-contrast"
    DARKER_EDGES = "darker-edges"
    SHARPENED = "sharpened"
    BLURRED = "blurred"
    NOISE_ADDED = "noise-added"
    NOISE_REMOVED = "noise-removed"


@dataclass(frozen=True, slots=True)
class Identical:
    """The files have the same bytes."""

    type: ClassVar[str] = "identical"


@dataclass(frozen=True, slots=True)
class Resaved:
    """Saved again, changed only by the format and its quality."""

    type: ClassVar[str] = "resaved"


@dataclass(frozen=True, slots=True)
class Resized:
    """Scaled; `factor` is the new length of a side divided by the old one."""

    factor: float
    type: ClassVar[str] = "resized"


@dataclass(frozen=True, slots=True)
class Cropped:
    """Cropped to a share of its area, 0..1; `part` is the part that was kept."""

    share: float
    part: Position
    type: ClassVar[str] = "cropped"


@dataclass(frozen=True, slots=True)
class Rotated:
    """Rotated clockwise by 90, 180 or 270 degrees; after mirroring, if both were done."""

    degrees: int
    type: ClassVar[str] = "rotated"


@dataclass(frozen=True, slots=True)
class Mirrored:
    """Left and right swapped."""

    type: ClassVar[str] = "mirrored"


@dataclass(frozen=True, slots=True)
class Flipped:
    """Top and bottom swapped."""

    type: ClassVar[str] = "flipped"


@dataclass(frozen=True, slots=True)
class Tilted:
    """Rotated in either direction by `degrees`, above 0 and up to 45."""

    degrees: float
    type: ClassVar[str] = "tilted"


@dataclass(frozen=True, slots=True)
class Stretched:
    """Made wider (`factor` above 1) or taller than its proportions; None if an old library did not store the factor."""

    factor: float | None = None
    type: ClassVar[str] = "stretched"


@dataclass(frozen=True, slots=True)
class Bordered:
    """Put into a plain border; `box` is the picture's rectangle inside it, None if it was not stored."""

    box: Box | None = None
    type: ClassVar[str] = "bordered"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """Put into a screenshot or a larger picture; `box` is the picture's rectangle there, None if it was not stored."""

    enclosure: Enclosure
    box: Box | None = None
    type: ClassVar[str] = "enclosed"


@dataclass(frozen=True, slots=True)
class OverlayEdit:
    """An overlay was added or removed; `box` is its rectangle in the edited picture, None if it was not stored."""

    added: bool
    position: Position
    box: Box | None = None
    type: ClassVar[str] = "overlay"


@dataclass(frozen=True, slots=True)
class PixelEdit:
    """An edit that changes pixels without moving them."""

    change: PixelChange


@dataclass(frozen=True, slots=True)
class OtherEdit:
    """A phrase of an older library that is not known any more; shown as it is."""

    text: str
    type: ClassVar[str] = "other"


Edit = (
    Identical
    | Resaved
    | Resized
    | Cropped
    | Rotated
    | Mirrored
    | Flipped
    | Tilted
    | Stretched
    | Bordered
    | Enclosed
    | OverlayEdit
    | PixelEdit
    | OtherEdit
)
Edits = tuple[Edit, ...]
"""All edits of a copy, the most important first; empty if they are not known."""


class PairEdits(NamedTuple):
    """The edits that turn one picture of a pair into the other."""

    edits: Edits = ()
    """Empty if they are not known."""
    backwards: bool = False
    """True if they turn the second picture into the first."""


UNKNOWN_EDITS = PairEdits()


_TYPES: dict[str, type[Any]] = {
    record.type: record
    for record in (
        Identical, Resaved, Resized, Cropped, Rotated, Mirrored, Flipped, Tilted, Stretched, Bordered, Enclosed,
        OverlayEdit, OtherEdit,
    )
}  # fmt: skip


def edit_as_json(edit: Edit) -> dict[str, Any]:
    """Return `{"type": "resized", "factor": 0.4}`: the type, then the fields that are known."""
    if isinstance(edit, PixelEdit):
        return {"type": edit.change.value}
    known = {field.name: getattr(edit, field.name) for field in fields(edit)}
    return {"type": edit.type, **{name: value for name, value in known.items() if value is not None}}


def edits_as_json(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    """Return several edits as JSON values, in their order."""
    return [edit_as_json(edit) for edit in edits]


def edits_as_text(edits: Iterable[Edit]) -> str:
    """Return several edits as the JSON text that is stored."""
    return json.dumps(edits_as_json(edits), separators=(",", ":"))


def edit_from_json(stored: Mapping[str, Any]) -> Edit:
    """Convert what `edit_as_json` returns to a record.

    Raises:
        ValueError: if it is no such record.
    """
    try:
        name = stored["type"]
        if name in _CHANGES:
            return PixelEdit(PixelChange(name))
        record = _TYPES[name]
        values = {key: _READERS[key](value) for key, value in stored.items() if key != "type"}
        edit: Edit = record(**values)
    except (KeyError, TypeError) as error:
        raise ValueError(f"{stored!r} is no edit") from error
    return edit


def edits_from_text(stored: str) -> Edits:
    """Parse what `edits_as_text` returns.

    Raises:
        ValueError: if it is no such list.
    """
    listed = json.loads(stored)
    if not isinstance(listed, list):
        raise ValueError(f"{stored!r} is no list of edits")
    return tuple(map(edit_from_json, listed))


def _box(stored: Any) -> Box:
    left, top, right, bottom = map(float, stored)
    return left, top, right, bottom


_CHANGES = frozenset(PixelChange)
_READERS: dict[str, Any] = {
    "factor": float,
    "share": float,
    "part": Position,
    "degrees": lambda stored: stored if isinstance(stored, int) else float(stored),
    "enclosure": Enclosure,
    "added": bool,
    "position": Position,
    "box": _box,
    "text": str,
}
