"""Defines alignments: affine transforms from one frame to another, with their evidence and measures."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Size = tuple[int, int]
Transform = NDArray[np.float64]
"""(2, 3) affine transform in working pixels, measured from the upper left corner of the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """The transform from picture a to picture b."""

    matrix: Transform
    """(2, 3) maps points of a to points of b, both in working pixels."""
    a: Size
    """(width, height) of the working picture a."""
    b: Size
    """(width, height) of the working picture b."""
    inliers: int = 0
    """Number of keypoint pairs that fit the transform; 0 where it was found without keypoints."""
    share: float = 0.0
    """Inliers divided by the keypoints of the picture that has fewer, 0..1."""

    @property
    def scale(self) -> float:
        """Working pixels of b per working pixel of a, as the geometric mean of both directions."""
        return float(np.sqrt(abs(np.linalg.det(self.matrix[:, :2]))))

    def moved_to(self, matrix: Transform) -> "Alignment":
        """Return the same evidence with another transform."""
        return Alignment(matrix, self.a, self.b, self.inliers, self.share)

    def resized(self, a: Size, b: Size) -> "Alignment":
        """Return the same alignment for working pictures of other sizes, both (width, height)."""
        from_a, to_b = np.divide(self.a, a), np.divide(b, self.b)
        matrix = np.column_stack([self.matrix[:, :2] * from_a, self.matrix[:, 2]]) * to_b[:, None]
        return Alignment(matrix, a, b, self.inliers, self.share)

    def inverse(self) -> Transform:
        """Return the (2, 3) transform from points of b to points of a."""
        return inverted(self.matrix)

    def b_in_a(self) -> NDArray[np.float64]:
        """Return the (4, 2) corners of b's frame in a's working pixels, in the order of `corners`."""
        return moved(corners(self.b), self.inverse())

    def overlap(self) -> NDArray[np.float64]:
        """Return the (n, 2) convex polygon that both frames cover, in a's working pixels; n is 0 if there is none."""
        polygon = self.b_in_a()
        for axis, length in enumerate(self.a):
            polygon = _clipped(polygon, axis, 0.0, 1.0)
            polygon = _clipped(polygon, axis, float(length), -1.0)
        return polygon if area(polygon) > 0 else np.empty((0, 2))

    def shares(self) -> tuple[float, float]:
        """Return the shares of a's and of b's area that the other covers, each 0..1."""
        common = area(self.overlap())
        return min(1.0, common / area(corners(self.a))), min(1.0, common / area(self.b_in_a()))


def corners(size: Size) -> NDArray[np.float64]:
    """Return the (4, 2) corners of a frame, clockwise from the upper left."""
    width, height = size
    return np.array([[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]])


def moved(points: NDArray[np.float64], matrix: Transform) -> NDArray[np.float64]:
    """Apply a (2, 3) transform to (n, 2) `points`."""
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2])


def inverted(matrix: Transform) -> Transform:
    """Return the inverse of a (2, 3) transform.

    Raises:
        LinAlgError: `matrix` is singular.
    """
    linear = np.linalg.inv(matrix[:, :2])
    return np.column_stack([linear, -linear @ matrix[:, 2]])


def after(second: Transform, first: Transform) -> Transform:
    """Return the (2, 3) transform that applies `first` and then `second`."""
    return np.column_stack([second[:, :2] @ first[:, :2], second[:, :2] @ first[:, 2] + second[:, 2]])


def area(polygon: NDArray[np.float64]) -> float:
    """Return the area of an (n, 2) polygon; 0 for fewer than 3 corners."""
    if len(polygon) < 3:
        return 0.0
    x, y = polygon.T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def _clipped(polygon: NDArray[np.float64], axis: int, edge: float, side: float) -> NDArray[np.float64]:
    """Return the part of a convex polygon on one side of an axis-parallel line (Sutherland and Hodgman 1974).

    OpenCV's intersection of convex polygons misses some overlaps.
    """
    inside = side * (polygon[:, axis] - edge)
    clipped: list[NDArray[np.float64]] = []
    for index, point in enumerate(polygon):
        before = inside[index - 1]
        if before * inside[index] < 0:
            clipped.append(polygon[index - 1] + (point - polygon[index - 1]) * before / (before - inside[index]))
        if inside[index] >= 0:
            clipped.append(point)
    return np.array(clipped, np.float64).reshape(-1, 2)
