"""Provides the fonts of the tests, so that no test depends on the fonts of a machine."""

import importlib.util
import os
import shutil
import tempfile
from pathlib import Path

FONTS = {
    "dejavu": ("DejaVu Sans", "matplotlib", "mpl-data/fonts/ttf/DejaVuSans*.ttf"),
    "noto": ("Noto Sans", "fontpkg_noto_sans", "files/*.ttf"),
    "wide": ("Unbounded", "fontpkg_unbounded", "files/*.ttf"),
}
"""Each font's family, the installed package that contains it, and the pattern of its files in that package.

Noto Sans has taller lines and narrower letters than DejaVu Sans; Unbounded is a seventh wider than DejaVu Sans.
"""
DEFAULT = os.environ.get("SHAZIM_TEST_FONT", "dejavu")
"""The font that is used as the system's default: a key of `FONTS`."""

CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>{family}</string></edit>
  </match>
</fontconfig>
"""


def typeface(font: str) -> str:
    """Return the family name of a font of `FONTS`, for Qt."""
    return FONTS[font][0]


def files(font: str) -> list[Path]:
    """Return the files of a font of `FONTS`.

    Raises:
        ModuleNotFoundError: its package is not installed.
    """
    _, package, pattern = FONTS[font]
    found = importlib.util.find_spec(package)  # without importing it
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{package}, which contains a font of the tests, is not installed")
    return sorted(Path(found.origin).parent.glob(pattern))


def configure() -> tempfile.TemporaryDirectory[str]:
    """Let fontconfig in this process and its child processes find the fonts of the tests and no others.

    Qt must not be loaded yet. The caller must clean up the returned folder at the end.
    """
    temporary = tempfile.TemporaryDirectory(prefix="shazim-fonts-")
    folder = Path(temporary.name) / "fonts"
    folder.mkdir()
    for file in (file for font in FONTS for file in files(font)):
        shutil.copy(file, folder)
    configuration = Path(temporary.name) / "fonts.conf"
    configuration.write_text(
        CONFIGURATION.format(folder=folder, cache=f"{temporary.name}/cache", family=typeface(DEFAULT)), encoding="utf-8"
    )
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    return temporary
