"""Tests of the choice of files that measurements use."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from shazim_gui.benchmark.speed.folder_survey import Survey, survey
from shazim_gui.core.errors import BadInput


def test_pictures_are_counted_and_repeated_ones_are_recognised(tmp_path: Path) -> None:
    folder = tmp_path / "photographs"
    folder.mkdir()
    for number in range(3):
        Image.new("RGB", (40 + number, 30), (10 * number, 0, 0)).save(folder / f"{number}.png")
    shutil.copy(folder / "1.png", folder / "again.png")
    (folder / "words.txt").write_text("no picture")
    seen = survey([str(folder)])
    assert sorted(Path(path).name for path in seen.paths) == ["0.png", "1.png", "2.png", "again.png"]
    assert len(seen.repeated) == 1
    assert {Path(path).name for path in seen.repeated} < {"1.png", "again.png"}
    assert seen.different == 3
    assert seen.pixels == 30 * (40 + 41 + 41 + 42)
    assert seen.bytes == sum(path.stat().st_size for path in folder.glob("*.png"))


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no picture"):
        survey([str(tmp_path)])


def test_some_pictures_are_taken_at_even_distances() -> None:
    seen = Survey(("/",), tuple("abcdefghij"), frozenset("b"), 0, 0)
    assert seen.some(3) == ["a", "e", "h"]
    assert seen.some(100) == list("acdefghij")
