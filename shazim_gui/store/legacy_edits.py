"""Parses the English phrases that libraries before 0.1.0 store as edits; needed only for their migration."""

import re
from collections.abc import Callable

from shazim_gui.core.edits import (
    Bordered,
    Cropped,
    Edit,
    Edits,
    Enclosed,
    Enclosure,
    Flipped,
    Identical,
    Mirrored,
    OtherEdit,
    OverlayEdit,
    PixelChange,
    PixelEdit,
    Position,
    Resaved,
    Resized,
    Rotated,
    Stretched,
    Tilted,
)

_PLAIN: dict[str, Edit] = {
    "same bytes": Identical(),
    "re-saved": Resaved(),
    "mirrored": Mirrored(),
    "flipped upside down": Flipped(),
    "rotated 90° clockwise": Rotated(90),
    "rotated 180°": Rotated(180),
    "rotated 90° counter-clockwise": Rotated(270),
    "inside a screenshot": Enclosed(Enclosure.SCREENSHOT),
    "inside a larger picture": Enclosed(Enclosure.PICTURE),
    "bordered": Bordered(),
    "stretched": Stretched(),
    "greyscale": PixelEdit(PixelChange.GREYSCALE),
    "sepia": PixelEdit(PixelChange.SEPIA),
    "recoloured": PixelEdit(PixelChange.RECOLOURED),
    "more saturated": PixelEdit(PixelChange.MORE_SATURATED),
    "less saturated": PixelEdit(PixelChange.LESS_SATURATED),
    "brighter": PixelEdit(PixelChange.BRIGHTER),
    "darker": PixelEdit(PixelChange.DARKER),
    "more contrast": PixelEdit(PixelChange.MORE_CONTRAST),
    "less contrast": PixelEdit(PixelChange.LESS_CONTRAST),
    "darker towards the edges": PixelEdit(PixelChange.DARKER_EDGES),
    "sharpened": PixelEdit(PixelChange.SHARPENED),
    "blurred": PixelEdit(PixelChange.BLURRED),
    "noise": PixelEdit(PixelChange.NOISE_ADDED),
    "noise removed": PixelEdit(PixelChange.NOISE_REMOVED),
}
_POSITIONS = {
    "upper left": Position.TOP_LEFT, "upper": Position.TOP, "top": Position.TOP, "upper right": Position.TOP_RIGHT,
    "left": Position.LEFT, "middle": Position.MIDDLE, "right": Position.RIGHT,
    "lower left": Position.BOTTOM_LEFT, "lower": Position.BOTTOM, "bottom": Position.BOTTOM,
    "lower right": Position.BOTTOM_RIGHT,
}  # fmt: skip
_POSITION = f"(?P<position>{'|'.join(_POSITIONS)})"

_MEASURED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Edit]], ...] = (
    (re.compile(r"resized to (?P<share>\d+(\.\d)?) %"), lambda found: Resized(round(float(found["share"]) / 100, 4))),
    (
        re.compile(rf"cropped to (?P<share>\d+) % \({_POSITION}( part)? kept\)"),
        lambda found: Cropped(int(found["share"]) / 100, _POSITIONS[found["position"]]),
    ),
    (re.compile(r"tilted (?P<degrees>\d+(\.\d)?)°"), lambda found: Tilted(float(found["degrees"]))),
    (
        re.compile(rf"text or mark (?P<done>added|removed) \({_POSITION}\)"),
        lambda found: OverlayEdit(found["done"] == "added", _POSITIONS[found["position"]]),
    ),
)


def edits_of_phrase(phrase: str) -> Edits:
    """Return `mirrored, resized to 50 %` as records; an unknown part becomes an `OtherEdit`."""
    return tuple(_edit(part) for part in phrase.split(", ")) if phrase else ()


def _edit(part: str) -> Edit:
    if part in _PLAIN:
        return _PLAIN[part]
    for pattern, to_edit in _MEASURED:
        if found := pattern.fullmatch(part):
            return to_edit(found)
    return OtherEdit(part)
