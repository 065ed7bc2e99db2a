"""The measurable part of the appearance: contrast, and that every icon and colour in use exists."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from shazim_gui.core.records import Kind
from shazim_gui.core.resource_files import resource
from shazim_gui.gui.style.icons import drawing
from shazim_gui.gui.style.palette import CHIPS, DARK, LIGHT, Palette
from shazim_gui.gui.style.theme import Theme

TEXT_ON_GROUND = [
    ("text", "ground"), ("text", "surface"), ("text", "raised"), ("text", "chosen"), ("text", "sunken"),
    ("soft", "ground"), ("soft", "surface"), ("soft", "chosen"), ("soft", "raised"),
    ("accent", "ground"), ("accent", "surface"), ("accent", "chosen"),
    ("on_accent", "accent"), ("notice_text", "notice_ground"), ("warning_text", "warning_ground"),
    ("edited_text", "edited_ground"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [value / 255 for value in bytes.fromhex(colour[1:])]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_has_enough_contrast_with_its_background(palette: Palette, text: str, ground: str) -> None:
    colours = asdict(palette)
    darker, lighter = sorted((luminance(colours[text]), luminance(colours[ground])))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", Kind)
def test_the_name_of_a_kind_has_enough_contrast_in_its_chip(palette: Palette, kind: Kind) -> None:
    colours = asdict(palette)
    ground, ink = CHIPS[kind]
    for behind in [ground] if ground else ["surface", "chosen"]:
        darker, lighter = sorted((luminance(colours[ink]), luminance(colours[behind])))
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_the_accents_are_those_of_the_brand() -> None:
    assert (LIGHT.accent, DARK.accent) == ("#39746a", "#7cc4b4")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_placeholder_of_the_style_sheet_is_filled(qapp: QApplication, palette: Palette) -> None:
    before = qapp.styleSheet()
    theme = Theme(qapp, palette)
    assert "$" not in qapp.styleSheet()
    assert set(re.findall(r"#[0-9a-f]{6}", qapp.styleSheet())) <= set(map(str, asdict(palette).values()))
    theme.deleteLater()
    qapp.setStyleSheet(before)


def test_icons_are_drawn_in_the_requested_colour_and_density(qapp: QApplication) -> None:
    for path in sorted(resource("icons/close.svg").parent.glob("*.svg")):
        image = drawing(path.stem, QColor("#ff0000"), 24, 2.0).toImage()
        assert image.width() == 48
        assert any(image.pixelColor(x, y).alpha() for x in range(48) for y in range(48)), path.name
