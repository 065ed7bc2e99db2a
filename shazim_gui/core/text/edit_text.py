"""Describes edits in text: English for exports and the command line, any language for the window."""

from collections.abc import Iterable

from shazim_gui.core.edits import (
    Bordered,
    Cropped,
    Edit,
    Enclosed,
    Enclosure,
    Flipped,
    Identical,
    Mirrored,
    OtherEdit,
    OverlayEdit,
    PairEdits,
    PixelChange,
    PixelEdit,
    Position,
    Resaved,
    Resized,
    Rotated,
    Stretched,
    Tilted,
)
from shazim_gui.core.message import Figure, Message, message
from shazim_gui.core.text.language import later
from shazim_gui.core.text.message_text import message_text


def edits_text(edits: Iterable[Edit]) -> str:
    """Return `mirrored, resized to 50 %` in the language in use; empty if no edits are known."""
    return ", ".join(message_text(edit_message(edit)) for edit in edits)


def english_edits_text(edits: Iterable[Edit]) -> str:
    """Return the same in English, whatever the language in use."""
    return ", ".join(str(edit_message(edit)) for edit in edits)


def english_pair_text(found: PairEdits) -> str:
    """Return the edits that turn the first picture of a pair into the second, in English; empty if none are known."""
    text = english_edits_text(found.edits)
    return f"the other way round: {text}" if found.backwards else text


def edit_message(edit: Edit) -> Message:
    """Return a message for one edit; it continues "The copy is ..."."""
    match edit:
        case Resized(factor):
            return message(later("resized to {share} %"), share=percent(factor))
        case Cropped(share, part):
            return message(
                later("cropped to {share} % ({part} kept)"),
                share=Figure(f"{100 * share:.0f}"),
                part=message(_PARTS[part]),
            )
        case Rotated(degrees):
            return message(_ROTATIONS[degrees])
        case Tilted(degrees):
            return message(
                later("tilted {degrees}°"), degrees=Figure(f"{degrees:.0f}" if degrees >= 1 else f"{degrees:.1f}")
            )
        case Enclosed(enclosure):
            return message(_ENCLOSURES[enclosure])
        case OverlayEdit(added, position):
            text = later("text or mark added ({place})") if added else later("text or mark removed ({place})")
            return message(text, place=message(_POSITIONS[position]))
        case PixelEdit(change):
            return message(_CHANGES[change])
        case OtherEdit(text):
            return Message("{text}", (("text", text),))
        case _:
            return message(_PLAIN[type(edit)])


def percent(share: float) -> Figure:
    """Return a share as a whole percentage, with one decimal below 10 %."""
    return Figure(f"{100 * share:.0f}" if share >= 0.0995 else f"{100 * share:.1f}")


_PLAIN: dict[type[Edit], str] = {
    Identical: later("identical file"),
    Resaved: later("re-saved"),
    Mirrored: later("mirrored"),
    Flipped: later("flipped upside down"),
    Stretched: later("stretched"),
    Bordered: later("bordered"),
}
_ROTATIONS = {
    90: later("rotated 90° clockwise"),
    180: later("rotated 180°"),
    270: later("rotated 90° counter-clockwise"),
}
_ENCLOSURES = {
    Enclosure.SCREENSHOT: later("inside a screenshot"),
    Enclosure.PICTURE: later("shows more around the edges"),
}
_PARTS = {
    Position.TOP_LEFT: later("upper left part"),
    Position.TOP: later("upper part"),
    Position.TOP_RIGHT: later("upper right part"),
    Position.LEFT: later("left part"),
    Position.MIDDLE: later("middle"),
    Position.RIGHT: later("right part"),
    Position.BOTTOM_LEFT: later("lower left part"),
    Position.BOTTOM: later("lower part"),
    Position.BOTTOM_RIGHT: later("lower right part"),
}
_POSITIONS = {
    Position.TOP_LEFT: later("upper left"),
    Position.TOP: later("top"),
    Position.TOP_RIGHT: later("upper right"),
    Position.LEFT: later("left"),
    Position.MIDDLE: later("middle"),
    Position.RIGHT: later("right"),
    Position.BOTTOM_LEFT: later("lower left"),
    Position.BOTTOM: later("bottom"),
    Position.BOTTOM_RIGHT: later("lower right"),
}
_CHANGES = {
    PixelChange.GREYSCALE: later("greyscale"),
    PixelChange.SEPIA: later("sepia"),
    PixelChange.RECOLOURED: later("recoloured"),
    PixelChange.MORE_SATURATED: later("more saturated"),
    PixelChange.LESS_SATURATED: later("less saturated"),
    PixelChange.BRIGHTER: later("brighter"),
    PixelChange.DARKER: later("darker"),
    PixelChange.MORE_CONTRAST: later("more contrast"),
    PixelChange.LESS_CONTRAST: later("less contrast"),
    PixelChange.DARKER_EDGES: later("darker towards the edges"),
    PixelChange.SHARPENED: later("sharpened"),
    PixelChange.BLURRED: later("blurred"),
    PixelChange.NOISE_ADDED: later("noise"),
    PixelChange.NOISE_REMOVED: later("noise removed"),
}
