"""Small real photographs, cheap to decode: crops and copies of the test photographs."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="session")
def _pictures(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Six JPEGs of different scenes, 240 pixels wide."""
    folder = tmp_path_factory.mktemp("pictures")
    made = []
    for number, path in enumerate(sorted((photos / "kodak").iterdir())[:6]):
        with Image.open(path) as image:
            image.convert("RGB").resize((240, 160)).save(folder / f"{number}.jpg", quality=90)
        made.append((folder / f"{number}.jpg").read_bytes())
    return made


@pytest.fixture
def pictures(_pictures: list[bytes], tmp_path: Path) -> Path:
    """A folder `pictures` with the files a.jpg .. f.jpg, every one another scene."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name, data in zip("abcdef", _pictures, strict=True):
        (folder / f"{name}.jpg").write_bytes(data)
    return folder


@pytest.fixture
def plain() -> Callable[[Path, int], None]:
    """Writes a picture of one grey value, 64 x 64."""

    def write(path: Path, grey: int) -> None:
        Image.fromarray(np.full((64, 64), grey, np.uint8)).save(path)

    return write
