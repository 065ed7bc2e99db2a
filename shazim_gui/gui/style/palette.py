"""The colours of the two themes, and the sizes of type and space that both share."""

from dataclasses import dataclass

from shazim_gui.core.records import Kind
from shazim_gui.session.presenter.photo_text import PhotoOutcome


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that is used anywhere, as #rrggbb; text stands on grounds at a contrast of 4.5 or more."""

    dark: bool
    ground: str
    """Behind everything."""
    surface: str
    """Cards and lists."""
    sunken: str
    """Behind pictures and in the grooves of bars."""
    raised: str
    """Buttons and other things to press."""
    line: str
    text: str
    soft: str
    """Text of second rank."""
    accent: str
    on_accent: str
    chosen: str
    """Behind a chosen row."""
    notice_ground: str
    notice_text: str
    warning_ground: str
    warning_text: str
    edited_ground: str
    """Behind the word for copies that were changed; quieter than a warning, and no shade of the accent."""
    edited_text: str
    same_mark: str
    """Fills a place in a drawing that stands for pairs of one kind; the three differ in lightness, not in hue alone."""
    edited_mark: str
    similar_mark: str
    glow: str
    """Around places where two photos differ, on a line of `on_glow` that parts it from any photo."""
    on_glow: str
    method_marks: tuple[str, ...]
    """One per method, in the order of `METHODS`: hashes in one hue, the network's in another, colour, close looks."""


LIGHT = Palette(
    dark=False,
    ground="#f4f6f5",
    surface="#ffffff",
    sunken="#e9edeb",
    raised="#ffffff",
    line="#d3dad7",
    text="#1b2422",
    soft="#53625e",
    accent="#39746a",
    on_accent="#ffffff",
    chosen="#f3f8f7",
    notice_ground="#e2f0ec",
    notice_text="#1d4a41",
    warning_ground="#fcefd6",
    warning_text="#6b4300",
    edited_ground="#e9eaf4",
    edited_text="#454c78",
    same_mark="#1f6b5d",
    edited_mark="#747dcd",
    similar_mark="#8b9692",
    glow="#ffaa28",
    on_glow="#201400",
    method_marks=("#1f6b5d", "#58a392", "#5b64b8", "#93c7ba", "#b98436", "#a0a7e2", "#5d6b74", "#9ba8b0"),
)

DARK = Palette(
    dark=True,
    ground="#161b1a",
    surface="#1d2322",
    sunken="#111514",
    raised="#29312f",
    line="#36403d",
    text="#e7ecea",
    soft="#a3b2ad",
    accent="#7cc4b4",
    on_accent="#0d201b",
    chosen="#222b29",
    notice_ground="#1d332e",
    notice_text="#bfe3da",
    warning_ground="#3b2f17",
    warning_text="#f2d297",
    edited_ground="#2a2d3f",
    edited_text="#bcc2e6",
    same_mark="#8fd6c6",
    edited_mark="#8088dc",
    similar_mark="#64716d",
    glow="#ffaa28",
    on_glow="#201400",
    method_marks=("#9ae0d1", "#56a696", "#a7aef5", "#3a7c6f", "#d8a55a", "#6a72c4", "#a9b8c0", "#6d7c84"),
)

UNIT = 8
"""Pixels of the grid that margins and gaps keep to."""

SMALL, BODY, TITLE, LARGE = 0.88, 1.0, 1.2, 1.6
"""Sizes of type, as parts of the system's own."""

CHIPS: dict[Kind, tuple[str, str]] = {
    Kind.SAME: ("notice_ground", "notice_text"),
    Kind.EDITED: ("edited_ground", "edited_text"),
    Kind.SIMILAR: ("", "soft"),
}
"""The ground and the text of each kind's chip; one without a ground is an outline."""

MARKS: dict[Kind, str] = {Kind.SAME: "same_mark", Kind.EDITED: "edited_mark", Kind.SIMILAR: "similar_mark"}
"""The colour of each kind in a drawing."""

BADGES: dict[PhotoOutcome, tuple[str, str, str]] = {
    PhotoOutcome.PROPOSED: ("accent", "on_accent", ""),
    PhotoOutcome.KEPT: ("accent", "on_accent", "check"),
    PhotoOutcome.REMOVE: ("warning_text", "warning_ground", "cross"),
}
"""The ground and the text of the word on a picture, and the sign before it."""

MARKED = ("warning_ground", "warning_text")
"""The ground and the text of the chip that says how much of a cluster is marked."""

FADED = 0.4
"""How much of a picture is left where its photo is marked."""
