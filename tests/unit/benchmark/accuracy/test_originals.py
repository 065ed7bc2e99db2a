"""Tests of the choice of photographs that copies are made of."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.benchmark.accuracy import originals
from shazim_gui.benchmark.accuracy.originals import choose
from shazim_gui.core.errors import BadInput


def draw(path: Path, seed: int, size: tuple[int, int] = (200, 180)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.random.default_rng(seed).integers(0, 256, (*size[::-1], 3), np.uint8)
    Image.fromarray(values).save(path)


def names(paths: tuple[str, ...]) -> list[str]:
    return [Path(path).name for path in paths]


def test_icons_damaged_files_and_identical_files_are_omitted(tmp_path: Path) -> None:
    for number in range(3):
        draw(tmp_path / "in" / f"{number}.png", number)
    draw(tmp_path / "in" / "icon.png", 9, (64, 64))
    shutil.copy(tmp_path / "in" / "0.png", tmp_path / "in" / "again.png")
    (tmp_path / "in" / "damaged.png").write_bytes((tmp_path / "in" / "1.png").read_bytes()[:3000])
    (tmp_path / "in" / "words.txt").write_text("no picture")
    assert names(choose([str(tmp_path / "in")]).originals) == ["0.png", "1.png", "2.png"]


def test_folders_of_edited_copies_give_one_file_each_and_only_when_given_explicitly(tmp_path: Path) -> None:
    for number, name in enumerate(("a.png", "b.png", "edits/one/c.png", "edits/one/d.png", "edits/two/e.png")):
        draw(tmp_path / "in" / name, number)
    assert names(choose([str(tmp_path / "in")]).originals) == ["a.png", "b.png"]
    assert names(choose([str(tmp_path / "in" / "edits")]).originals) == ["c.png", "e.png"]


def test_overlapping_shots_of_one_scene_share_an_area(tmp_path: Path) -> None:
    for number, name in enumerate(("aerial-a/1.png", "aerial-a/2.png", "aerial-b/3.png", "alone.png")):
        draw(tmp_path / "in" / name, number)
    chosen = choose([str(tmp_path / "in")])
    assert chosen.areas == (0, 0, 1, -1)


def test_of_many_some_are_held_out_and_a_large_folder_is_thinned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        draw(tmp_path / "in" / f"{number:02d}.png", number)
    monkeypatch.setattr(originals, "MOST", 20)
    chosen = choose([str(tmp_path / "in")])
    assert names(chosen.held_out) == ["08.png", "24.png"]
    assert len(chosen.originals) == 18
    assert not set(chosen.held_out) & set(chosen.originals)
    assert chosen.of == 40


def test_too_few_photographs_and_missing_folders_are_reported(tmp_path: Path) -> None:
    draw(tmp_path / "one.png", 1)
    with pytest.raises(BadInput, match="at least two"):
        choose([str(tmp_path)])
    with pytest.raises(BadInput, match="no folder"):
        choose([str(tmp_path / "none")])
