"""Tests the alignment of two pictures for comparison, and the boxes of strong differences."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.verify.pair_alignment import MOST_BOXES, PairAlignment, align_pair
from shazim_gui.verify.prepared_picture import PreparedPicture

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def bridge(photos: Path) -> Pixels:
    return decode(read(str(photos / "edits" / "bridge" / "aaa-orig.jpg"))).pixels


def aligned(a: Pixels, b: Pixels) -> PairAlignment | None:
    return align_pair(PreparedPicture(a, a.shape[1], a.shape[0]), PreparedPicture(b, b.shape[1], b.shape[0]))


def mapped(found: PairAlignment | None, x: float, y: float) -> tuple[float, float]:
    assert found is not None
    a, b, c, d, e, f = found.matrix
    return a * x + b * y + c, d * x + e * y + f


def test_a_picture_is_aligned_with_itself(bridge: Pixels) -> None:
    found = aligned(bridge, bridge)
    assert found == PairAlignment((1.0, 0.0, 0.0, 0.0, 1.0, 0.0), sure=True, boxes=())


def test_a_crop_is_aligned_where_it_was_cut(bridge: Pixels) -> None:
    height, width = bridge.shape[:2]
    cut = np.ascontiguousarray(bridge[height // 5 : height * 9 // 10, width // 4 : width * 3 // 4])
    found = aligned(bridge, cut)
    for x, y in ((0.25, 0.2), (0.75, 0.9), (0.5, 0.5)):
        assert mapped(found, x, y) == pytest.approx(((x - 0.25) / 0.5, (y - 0.2) / 0.7), abs=0.01)


@pytest.mark.parametrize(
    ("rotated", "corner"),
    [(np.rot90, (0.0, 1.0)), (np.fliplr, (1.0, 0.0)), (np.flipud, (0.0, 1.0))],
    ids=["rotated", "mirrored", "upside down"],
)
def test_corners_of_rotated_and_mirrored_copies_are_mapped(
    bridge: Pixels, rotated: object, corner: tuple[float, float]
) -> None:
    other = np.ascontiguousarray(rotated(bridge))  # type: ignore[operator]
    assert mapped(aligned(bridge, other), 0, 0) == pytest.approx(corner, abs=0.01)


def test_an_overlay_has_a_box_and_a_change_of_tone_has_none(bridge: Pixels) -> None:
    changed = np.clip(bridge * 1.15 + 8, 0, 255).astype(np.uint8)
    found = aligned(bridge, changed)
    assert found is not None
    assert found.boxes == ()
    height, width = changed.shape[:2]
    cv2.rectangle(changed, (width // 10, height // 2), (width // 4, height * 6 // 10), (255, 0, 255), -1)
    found = aligned(bridge, changed)
    assert found is not None
    (box,) = found.boxes
    assert box == pytest.approx((0.1, 0.5, 0.15, 0.1), abs=0.03)


def test_boxes_are_limited_and_within_the_frame(bridge: Pixels) -> None:
    changed = bridge.copy()
    height, width = changed.shape[:2]
    for index in range(40):
        x, y = (index % 8) * width // 8 + 8, (index // 8) * height // 5 + 8
        changed[y : y + 14, x : x + 14] = (255, 0, 255)
    found = aligned(bridge, changed)
    assert found is not None
    assert len(found.boxes) == MOST_BOXES
    for left, top, across, down in found.boxes:
        assert 0 <= left < left + across <= 1
        assert 0 <= top < top + down <= 1


def test_unrelated_pictures_are_not_aligned(bridge: Pixels, photos: Path) -> None:
    other = decode(read(str(photos / "kodak" / "03.png"))).pixels
    assert aligned(bridge, other) is None
