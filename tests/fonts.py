"""The fonts that the tests bring, so that no test depends on what is installed on a machine."""

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
"""Each font's family, the installed package that carries it, and where its files lie in that package.

Noto Sans has taller lines than DejaVu Sans and narrower letters; Unbounded is a seventh wider than DejaVu Sans.
"""
DEFAULT = os.environ.get("SHAZIM_TEST_FONT", "dejavu")
"""The font that stands for the system's: a key of `FONTS`."""

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


def family(font: str) -> str:
    """The family of a font of `FONTS`, as Qt knows it."""
    return FONTS[font][0]


def files(font: str) -> list[Path]:
    """The files of a font of `FONTS`. Raises ModuleNotFoundError if its package is not installed."""
    _, package, pattern = FONTS[font]
    found = importlib.util.find_spec(package)  # without importing it
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{package}, which carries a font of the tests, is not installed")
    return sorted(Path(found.origin).parent.glob(pattern))


def configure() -> tempfile.TemporaryDirectory[str]:
    """Let fontconfig in this process, and in those that it starts, know the fonts of the tests and no others.

    Qt must not be loaded yet. The returned folder has to be cleaned up at the end.
    """
    place = tempfile.TemporaryDirectory(prefix="shazim-fonts-")
    folder = Path(place.name) / "fonts"
    folder.mkdir()
    for file in (file for font in FONTS for file in files(font)):
        shutil.copy(file, folder)
    configuration = Path(place.name) / "fonts.conf"
    configuration.write_text(
        CONFIGURATION.format(folder=folder, cache=f"{place.name}/cache", family=family(DEFAULT)), encoding="utf-8"
    )
    os.environ["FONTCONFIG_FILE"] = str(configuration)
    return place
