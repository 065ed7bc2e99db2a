"""`make pictures`: the README's pictures of the real window: finding, deciding, comparing, searching.

python packaging/readme_pictures.py

They show the demo's photographs in a folder whose path reveals nothing about this computer.
"""

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from PIL import Image

PICTURES = Path(__file__).resolve().parent / "pictures"
STATES = {
    "window": ("clusters", "light"),
    "dark": ("grid", "dark"),
    "compare": ("compare-difference", "light"),
    "search": ("matches", "light"),
}
"""The name of each picture -> the state of the window (see `window_states`) and the theme."""
FLAT_COLOURS, PHOTO_COLOURS = 96, 160
"""Colours of a picture's palette, which takes a third of the bytes: the window's own exactly, the rest for photos."""


def main() -> int:
    """Take all pictures; ends with an error where a state is not reached."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded
    from PySide6.QtWidgets import QApplication
    from screens import SIZES, make_demo, take_picture

    from shazim_gui.gui.style.palette import DARK, LIGHT
    from shazim_gui.gui.style.theme import Theme

    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="shazim-") as folder, contextlib.chdir(folder):
        make_demo()
        for name, (state, theme) in STATES.items():
            picture = PICTURES / f"{name}.png"
            colours = DARK if theme == "dark" else LIGHT
            take_picture(application, Theme(application, colours), SIZES[""], state, picture)
            with Image.open(picture) as taken:
                reduced(taken.convert("RGB")).save(picture, optimize=True)
            print(f"{picture}: {picture.stat().st_size // 1000} kB")
    return 0


def reduced(picture: Image.Image) -> Image.Image:
    """A picture in mode RGB, with a palette of its most frequent colours and of some that represent all others."""
    counted = sorted(picture.getcolors(picture.width * picture.height) or [], reverse=True)[:FLAT_COLOURS]
    frequent = [level for _, colour in counted for level in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette(frequent + (picture.quantize(PHOTO_COLOURS).getpalette() or [])[: 3 * PHOTO_COLOURS])
    return picture.quantize(palette=palette, dither=Image.Dither.NONE)


if __name__ == "__main__":
    sys.exit(main())
