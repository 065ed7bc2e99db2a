"""The corners of a picture and what each looks like, described so that they can be found again in a copy."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_COUNT = 800
_THINNEST = 32
_SIDE = 512
_MOST_ENLARGED = 4.0
# The corner test asks for this much contrast, in grey levels; OpenCV's 20 leaves fog and blurs without corners.
_CONTRAST = 4


@dataclass(frozen=True, slots=True, eq=False)
class Keypoints:
    """Corners of one picture, the strongest of each scale, the strongest of all first."""

    points: NDArray[np.float32]
    """(n, 2) x, y in working pixels, measured from the frame's upper left corner; n is at most 800."""
    descriptors: NDArray[np.uint8]
    """(n, 32) ORB descriptors: 256 bits each, compared by Hamming distance."""
    size: tuple[int, int]
    """(width, height) of the working picture."""

    def strongest(self, count: int) -> "Keypoints":
        """Only so many."""
        return Keypoints(self.points[:count], self.descriptors[:count], self.size)


def keypoints(grey: NDArray[np.uint8]) -> Keypoints:
    """ORB keypoints (Rublee et al. 2011) of the (h, w) `grey` picture, its longer side brought to 512 px first.

    Bringing every picture to one size lets a quarter-size copy meet its original within ORB's range of scales.
    A picture that is too thin for a descriptor's 31-px window has none.
    """
    height, width = grey.shape
    factor = min(_SIDE / max(width, height), _MOST_ENLARGED)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    if size != (width, height):
        way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        grey = np.asarray(cv2.resize(grey, size, interpolation=way), np.uint8)
    if min(size) < _THINNEST:
        return _none(width, height)
    # A detector is made anew each time: one that several threads share is not documented to be safe.
    detector = cv2.ORB.create(nfeatures=_COUNT, fastThreshold=_CONTRAST)
    found, descriptors = detector.detectAndCompute(grey, None)
    if descriptors is None or not found:
        return _none(width, height)
    # OpenCV counts from the middle of the first pixel.
    points = np.array([corner.pt for corner in found], np.float32) + np.float32(0.5)
    points *= np.array([width / size[0], height / size[1]], np.float32)
    order = np.argsort([-corner.response for corner in found], kind="stable")
    return Keypoints(points[order], np.asarray(descriptors, np.uint8)[order], (width, height))


def _none(width: int, height: int) -> Keypoints:
    return Keypoints(np.empty((0, 2), np.float32), np.empty((0, 32), np.uint8), (width, height))
