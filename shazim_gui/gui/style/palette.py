"""The colours of the two themes, and the font sizes and spacing that both share."""

from dataclasses import dataclass

from shazim_gui.core.records import Kind
from shazim_gui.session.presenter.photo_text import PhotoOutcome


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that is used anywhere, as #rrggbb; text and its background have a contrast of 4.5 or more."""

    dark: bool
    ground: str
    """The background of the window."""
    surface: str
    """Cards and lists."""
    sunken: str
    """Behind pictures and in the grooves of bars."""
    raised: str
    """Buttons and other controls."""
    line: str
    text: str
    soft: str
    """Secondary text."""
    accent: str
    on_accent: str
    chosen: str
    """Behind a selected row."""
    notice_ground: str
    notice_text: str
    warning_ground: str
    warning_text: str
    edited_ground: str
    """Behind the name of a kind of edited copies; quieter than a warning, and not a shade of the accent."""
    edited_text: str
    same_fill: str
    """Fills a part of a drawing that stands for pairs of one kind; the three differ in lightness, not only in hue."""
    edited_fill: str
    similar_fill: str
    glow: str
    """Around regions where two photos differ, on a line of `on_glow` that separates it from any photo."""
    on_glow: str
    method_fills: tuple[str, ...]
    """One per method, in the order of `METHODS`: one hue for hashes, others for network, colour and verification."""


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
    same_fill="#1f6b5d",
    edited_fill="#747dcd",
    similar_fill="#8b9692",
    glow="#ffaa28",
    on_glow="#201400",
    method_fills=("#1f6b5d", "#58a392", "#5b64b8", "#93c7ba", "#b98436", "#a0a7e2", "#5d6b74", "#9ba8b0"),
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
    same_fill="#8fd6c6",
    edited_fill="#8088dc",
    similar_fill="#64716d",
    glow="#ffaa28",
    on_glow="#201400",
    method_fills=("#9ae0d1", "#56a696", "#a7aef5", "#3a7c6f", "#d8a55a", "#6a72c4", "#a9b8c0", "#6d7c84"),
)

UNIT = 8
"""Pixels of the grid that margins and gaps are aligned to."""

SMALL, BODY, TITLE, LARGE = 0.88, 1.0, 1.2, 1.6
"""Font sizes, as factors of the system's."""

CHIPS: dict[Kind, tuple[str, str]] = {
    Kind.SAME: ("notice_ground", "notice_text"),
    Kind.EDITED: ("edited_ground", "edited_text"),
    Kind.SIMILAR: ("", "soft"),
}
"""The background and the text of each kind's chip; one without a background is an outline."""

KIND_FILLS: dict[Kind, str] = {Kind.SAME: "same_fill", Kind.EDITED: "edited_fill", Kind.SIMILAR: "similar_fill"}
"""The colour of each kind in a drawing."""

BADGES: dict[PhotoOutcome, tuple[str, str, str]] = {
    PhotoOutcome.PROPOSED: ("accent", "on_accent", ""),
    PhotoOutcome.KEPT: ("accent", "on_accent", "check"),
    PhotoOutcome.REMOVE: ("warning_text", "warning_ground", "cross"),
}
"""The background and the text of the badge on a picture, and its symbol."""

REMOVAL_CHIP = ("warning_ground", "warning_text")
"""The background and the text of the chip that shows how much of a cluster is marked for removal."""

FADED = 0.4
"""Opacity of a picture whose photo is marked for removal."""
