"""What was done to a picture, as data: one record per edit, with its JSON form both ways."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

Box = tuple[float, float, float, float]
"""left, top, right, bottom, each a share of a picture's width or height, 0..1."""


class Position(StrEnum):
    """Where something lies in a picture."""

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
    """What a picture was put into."""

    SCREENSHOT = "screenshot"
    PICTURE = "picture"


class PixelChange(StrEnum):
    """Edits of the pixels where they lie; each is the `type` of its JSON form."""

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
    """Written again, with no change but what the format and its quality make."""

    type: ClassVar[str] = "resaved"


@dataclass(frozen=True, slots=True)
class Resized:
    """Scaled; `factor` is the new length of a side by the old one."""

    factor: float
    type: ClassVar[str] = "resized"


@dataclass(frozen=True, slots=True)
class Cropped:
    """Cut down to a share of its area, 0..1; `part` says which part was kept."""

    share: float
    part: Position
    type: ClassVar[str] = "cropped"


@dataclass(frozen=True, slots=True)
class Rotated:
    """Turned clockwise by 90, 180 or 270 degrees; after a mirroring, where both were done."""

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
    """Turned by so many degrees, above 0 and up to 45, in either direction."""

    degrees: float
    type: ClassVar[str] = "tilted"


@dataclass(frozen=True, slots=True)
class Stretched:
    """Made wider (`factor` above 1) or taller than its proportions; None in libraries that did not note it."""

    factor: float | None = None
    type: ClassVar[str] = "stretched"


@dataclass(frozen=True, slots=True)
class Bordered:
    """Put into a plain border; `box` is the picture's place within it, None where it was not noted."""

    box: Box | None = None
    type: ClassVar[str] = "bordered"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """Put into a screenshot or a larger picture; `box` is its place there, None where it was not noted."""

    enclosure: Enclosure
    box: Box | None = None
    type: ClassVar[str] = "enclosed"


@dataclass(frozen=True, slots=True)
class TextOrMark:
    """A text or a mark was added, or removed; `box` is its place in the edited picture, None where it was not noted."""

    added: bool
    position: Position
    box: Box | None = None
    type: ClassVar[str] = "overlay"


@dataclass(frozen=True, slots=True)
class PixelEdit:
    """An edit that changes the pixels where they lie."""

    change: PixelChange


@dataclass(frozen=True, slots=True)
class OtherEdit:
    """What an older library says in words that are not known any more; shown as it is."""

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
    | TextOrMark
    | PixelEdit
    | OtherEdit
)
Edits = tuple[Edit, ...]
"""All that was done, most telling first; empty where it is not known."""


class PairEdits(NamedTuple):
    """What turns one picture of a pair into the other."""

    edits: Edits = ()
    """Empty where it is not known."""
    backwards: bool = False
    """True where they turn the second picture into the first."""


UNKNOWN_EDITS = PairEdits()


_TYPES: dict[str, type[Any]] = {
    record.type: record
    for record in (
        Identical, Resaved, Resized, Cropped, Rotated, Mirrored, Flipped, Tilted, Stretched, Bordered, Enclosed,
        TextOrMark, OtherEdit,
    )
}  # fmt: skip


def edit_as_json(edit: Edit) -> dict[str, Any]:
    """`{"type": "resized", "factor": 0.4}`: the type, then what is known of it."""
    if isinstance(edit, PixelEdit):
        return {"type": edit.change.value}
    known = {field.name: getattr(edit, field.name) for field in fields(edit)}
    return {"type": edit.type, **{name: value for name, value in known.items() if value is not None}}


def edits_as_json(edits: Iterable[Edit]) -> list[dict[str, Any]]:
    """The same for several, in their order."""
    return [edit_as_json(edit) for edit in edits]


def edits_as_text(edits: Iterable[Edit]) -> str:
    """The same as the text that is stored."""
    return json.dumps(edits_as_json(edits), separators=(",", ":"))


def edit_from_json(stored: Mapping[str, Any]) -> Edit:
    """Read what `edit_as_json` gives.

    Raises:
        ValueError: it is no such record.
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
    """Read what `edits_as_text` gives.

    Raises:
        ValueError: it is no such list.
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
