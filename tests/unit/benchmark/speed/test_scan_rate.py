"""Tests of the program's rate and of the floors on three photographs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from shazim_gui.benchmark.speed.floors import decode_floor, inference_floor
from shazim_gui.benchmark.speed.folder_survey import Survey, survey
from shazim_gui.benchmark.speed.fresh_process import apart
from shazim_gui.benchmark.speed.peers import imagehash_loop
from shazim_gui.benchmark.speed.scan_rate import scan_hashes_only, scan_with_vectors
from shazim_gui.benchmark.speed.verification_rate import verification_rate
from shazim_gui.core.progress import Meter, never_cancelled

Finish = Callable[[Any], Any]


@pytest.fixture(scope="module")
def pictures(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Survey:
    folder = tmp_path_factory.mktemp("photographs")
    for number in ("05", "15", "23"):
        with Image.open(photos / "kodak" / f"{number}.png") as image:
            image.resize((384, 256)).save(folder / f"{number}.jpg")
    return survey([str(folder)])


@pytest.mark.slow
@pytest.mark.parametrize("task", [scan_hashes_only, scan_with_vectors, inference_floor])
def test_scans_and_the_inference_floor_are_measured(
    finished: Finish, pictures: Survey, tmp_path: Path, task: Any
) -> None:
    figures = finished(apart(task, (pictures, tmp_path / "scanned"), never_cancelled, Meter("Measuring")))
    assert 0 < figures["seconds"] < 60


def test_the_decode_floor_is_measured(finished: Finish, pictures: Survey) -> None:
    assert 0 < decode_floor(pictures)["seconds"] < 60
    assert 0 < finished(apart(imagehash_loop, (pictures,), never_cancelled, Meter("Measuring")))["seconds"] < 60


def test_the_verification_rate_is_measured(pictures: Survey) -> None:
    assert set(verification_rate(pictures)) == {"copies", "strangers", "ready"}
