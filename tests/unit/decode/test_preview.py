from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from shazim_gui.core.records import Reason
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.preview import preview


def test_the_longer_side_fits_and_the_aspect_ratio_is_kept(photos: Path) -> None:
    path = photos / "camera/scenes/canyon-wren.jpg"
    with Image.open(path) as image:
        width, height = image.size
    for side in (300, 1000, 1600):
        shown = preview(str(path), side)
        assert shown.mode == "RGB"
        assert max(shown.size) == side
        assert shown.width / shown.height == pytest.approx(width / height, rel=0.01)
    assert preview(path.read_bytes(), 300).tobytes() == preview(str(path), 300).tobytes()


def test_a_preview_nearly_equals_the_full_picture_reduced(photos: Path) -> None:
    path = photos / "camera/scenes/canyon-wren.jpg"
    with Image.open(path) as image:
        expected = image.convert("RGB")
    expected.thumbnail((400, 400), Image.Resampling.LANCZOS)
    shown = preview(str(path), 400)
    assert shown.size == expected.size
    assert np.abs(np.asarray(shown).astype(int) - np.asarray(expected)).mean() < 3


def test_a_small_picture_is_not_enlarged_and_a_rotated_one_is_made_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = BytesIO()
    Image.new("RGB", (30, 50)).save(stream, "JPEG", exif=exif.tobytes())
    assert preview(stream.getvalue(), 500).size == (50, 30)


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(Undecodable) as caught:
        preview(str(tmp_path / "gone.jpg"), 100)
    assert caught.value.reason is Reason.VANISHED
