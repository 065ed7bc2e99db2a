"""Finds the keypoints of a picture, with descriptors by which they can be found again in a copy."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_COUNT = 800
_THINNEST = 32
_SIDE = 512
_MOST_ENLARGED = 4.0
# The contrast that the corner test requires, in grey levels; with OpenCV's 20, fog and blurs have no corners.
_CONTRAST = 4


@dataclass(frozen=True, slots=True, eq=False)
class Keypoints:
    """The strongest corners of one picture at each scale, the strongest of all first."""

    points: NDArray[np.float32]
    """(n, 2) x, y in working pixels, measured from the frame's upper left corner; n is at most 800."""
    descriptors: NDArray[np.uint8]
    """(n, 32) ORB descriptors: 256 bits each, compared by Hamming distance."""
    size: tuple[int, int]
    """(width, height) of the working picture."""

    def strongest(self, count: int) -> "Keypoints":
        """Return the strongest `count` keypoints."""
        return Keypoints(self.points[:count], self.descriptors[:count], self.size)


def keypoints(grey: NDArray[np.uint8]) -> Keypoints:
    """Return the ORB keypoints (Rublee et al. 2011) of the (h, w) `grey` picture, resized to a longer side of 512 px.

    At one size, a quarter-size copy and its original are within ORB's range of scales. Enlargement is at most fourfold.
    A picture that is too thin for the 31-px window of a descriptor has no keypoints.
    """
    height, width = grey.shape
    factor = min(_SIDE / max(width, height), _MOST_ENLARGED)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    if size != (width, height):
        interpolation = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        grey = np.asarray(cv2.resize(grey, size, interpolation=interpolation), np.uint8)
    if min(size) < _THINNEST:
        return _no_keypoints(width, height)
    # A new detector each time: OpenCV does not document detectors as safe to share between threads.
    detector = cv2.ORB.create(nfeatures=_COUNT, fastThreshold=_CONTRAST)
    found, descriptors = detector.detectAndCompute(grey, None)
    if descriptors is None or not found:
        return _no_keypoints(width, height)
    # OpenCV measures points from the centre of the first pixel.
    points = np.array([corner.pt for corner in found], np.float32) + np.float32(0.5)
    points *= np.array([width / size[0], height / size[1]], np.float32)
    order = np.argsort([-corner.response for corner in found], kind="stable")
    return Keypoints(points[order], np.asarray(descriptors, np.uint8)[order], (width, height))


def _no_keypoints(width: int, height: int) -> Keypoints:
    return Keypoints(np.empty((0, 2), np.float32), np.empty((0, 32), np.uint8), (width, height))
