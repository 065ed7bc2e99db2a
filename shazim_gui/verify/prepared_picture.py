"""Prepares a picture for comparison with many others, so that everything is computed once per picture."""

from functools import cached_property
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.features.inner_picture import inner_box
from shazim_gui.verify.keypoints import Keypoints, keypoints
from shazim_gui.verify.orientations import mirrored

# Pairs are verified in threads of the caller; OpenCV's own threads would compete with them.
cv2.setNumThreads(1)

SIDE = 512
"""Maximum of the longer side of a working picture in pixels; larger pictures are reduced."""

SMALL_SIDE = 128
"""Longer side in pixels of the reduced picture for comparing colours."""

FRAME_SIDE = 32
"""Side in pixels of the square to which a whole frame is reduced for guessing the orientation."""

_CONTRAST = 30.0
_FAINT = 0.1


class PreparedPicture:
    """A working picture with its keypoints and small greys, each computed on first use.

    Safe to share between threads; at worst, two threads compute the same value.
    """

    def __init__(self, pixels: NDArray[np.uint8], width: int, height: int) -> None:
        """Take an upright picture.

        Args:
            pixels: (h, w, 3) RGB, 0..255, neither side empty.
            width: upright width in pixels of the full picture.
            height: upright height in pixels of the full picture.

        Raises:
            ValueError: `pixels` has another shape or dtype, or a size is below 1.
        """
        if pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.dtype != np.uint8 or 0 in pixels.shape:
            raise ValueError(f"not an RGB picture of bytes: {pixels.shape} {pixels.dtype}")
        if width < 1 or height < 1:
            raise ValueError(f"no picture is {width} x {height}")
        self.pixels = _working(pixels)
        self.width = width
        self.height = height

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) of the working picture."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @cached_property
    def inner(self) -> "InnerPicture | None":
        """The picture inside this one where this is a screenshot or has a border, else None."""
        box = inner_box(self.pixels)
        if box is None:
            return None
        left, top, right, bottom = box
        across, down = self.width / self.size[0], self.height / self.size[1]
        full = max(1, round((right - left) * across)), max(1, round((bottom - top) * down))
        return InnerPicture(
            PreparedPicture(np.ascontiguousarray(self.pixels[top:bottom, left:right]), *full), left, top
        )

    @cached_property
    def grey(self) -> NDArray[np.uint8]:
        """(h, w) luma (Rec. 601) of the working picture."""
        return np.asarray(cv2.cvtColor(self.pixels, cv2.COLOR_RGB2GRAY), np.uint8)

    @cached_property
    def small(self) -> NDArray[np.uint8]:
        """(h, w, 3) RGB, the longer side at most 128 pixels, for comparing colours."""
        return reduced(self.pixels, SMALL_SIDE)

    @cached_property
    def frame(self) -> NDArray[np.float32]:
        """(32, 32) grey of the whole frame with mean 0 and norm 1; all 0 where the picture is flat."""
        small = cv2.resize(self.grey, (FRAME_SIDE, FRAME_SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
        small -= small.mean()
        norm = float(np.linalg.norm(small))
        return np.asarray(small / norm if norm > FRAME_SIDE / 4 else small * 0, np.float32)

    @cached_property
    def is_faint(self) -> bool:
        """True where hardly any part has contrast: a bare field, fog, a clear sky."""
        small = reduced(self.grey, 2 * SMALL_SIDE).astype(np.float32)
        mean = cv2.blur(small, (9, 9))
        return bool((cv2.blur(small * small, (9, 9)) - mean * mean > _CONTRAST).mean() < _FAINT)

    @cached_property
    def keypoints(self) -> Keypoints:
        """The picture's keypoints, in working pixels."""
        return keypoints(self.grey)

    @cached_property
    def mirrored_keypoints(self) -> Keypoints:
        """Keypoints of the mirrored picture, in working pixels of the mirrored picture."""
        return keypoints(mirrored(self.grey))


class InnerPicture(NamedTuple):
    """A picture inside another one, and the position of its upper left corner in working pixels of the outer one."""

    picture: PreparedPicture
    left: int
    top: int


def reduced(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return `pixels` reduced by averaging so that the longer side is at most `side`; never enlarged."""
    height, width = pixels.shape[:2]
    factor = side / max(width, height)
    if factor >= 1:
        return pixels
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _working(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return `pixels` at working size.

    The filter preserves fine detail: .971 of the accuracy benchmark's screenshots are found, but .957 with area means.
    """
    if max(pixels.shape[:2]) <= SIDE:
        return pixels
    image = Image.fromarray(pixels)
    image.thumbnail((SIDE, SIDE), Image.Resampling.HAMMING)
    return np.array(image)


def reduced_to_square(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return `pixels` averaged to a (side, side) square, for comparing pictures of nearly equal proportions."""
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA), np.uint8)
