"""How one picture lies upon another: an affine transform between two frames, with its evidence and its measures."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Size = tuple[int, int]
Transform = NDArray[np.float64]
"""(2, 3) affine transform in working pixels measured from the upper left corner of the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Where picture a lies in the frame of picture b."""

    matrix: Transform
    """(2, 3) takes points of a to points of b, both in working pixels."""
    a: Size
    """(width, height) of the working picture a."""
    b: Size
    inliers: int = 0
    """Keypoint pairs that fit the transform; 0 where it was found without keypoints."""
    share: float = 0.0
    """Inliers per keypoint of the picture that has fewer, 0..1."""

    @property
    def scale(self) -> float:
        """Working pixels of b per working pixel of a (the geometric mean of both directions)."""
        return float(np.sqrt(abs(np.linalg.det(self.matrix[:, :2]))))

    def moved_to(self, matrix: Transform) -> "Alignment":
        """The same evidence with a better transform."""
        return Alignment(matrix, self.a, self.b, self.inliers, self.share)

    def resized(self, a: Size, b: Size) -> "Alignment":
        """The same for working pictures of other sizes, both (width, height)."""
        from_a, to_b = np.divide(self.a, a), np.divide(b, self.b)
        matrix = np.column_stack([self.matrix[:, :2] * from_a, self.matrix[:, 2]]) * to_b[:, None]
        return Alignment(matrix, a, b, self.inliers, self.share)

    def inverse(self) -> Transform:
        """(2, 3) takes points of b to points of a."""
        return inverted(self.matrix)

    def b_in_a(self) -> NDArray[np.float64]:
        """(4, 2) corners of b's frame in a's working pixels, in b's order: left to right, then round."""
        return moved(corners(self.b), self.inverse())

    def overlap(self) -> NDArray[np.float64]:
        """(n, 2) convex polygon that both frames cover, in a's working pixels; n is 0 where there is none."""
        polygon = self.b_in_a()
        for axis, length in enumerate(self.a):
            polygon = _clipped(polygon, axis, 0.0, 1.0)
            polygon = _clipped(polygon, axis, float(length), -1.0)
        return polygon if area(polygon) > 0 else np.empty((0, 2))

    def shares(self) -> tuple[float, float]:
        """The share of a's and of b's area that the other covers, each 0..1."""
        common = area(self.overlap())
        return min(1.0, common / area(corners(self.a))), min(1.0, common / area(self.b_in_a()))


def corners(size: Size) -> NDArray[np.float64]:
    """(4, 2) corners of a frame, clockwise from the upper left."""
    width, height = size
    return np.array([[0.0, 0.0], [width, 0.0], [width, height], [0.0, height]])


def moved(points: NDArray[np.float64], matrix: Transform) -> NDArray[np.float64]:
    """(n, 2) `points` taken through a (2, 3) transform."""
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2])


def inverted(matrix: Transform) -> Transform:
    """The (2, 3) transform that leads back.

    Raises:
        LinAlgError: `matrix` flattens the plane.
    """
    linear = np.linalg.inv(matrix[:, :2])
    return np.column_stack([linear, -linear @ matrix[:, 2]])


def after(second: Transform, first: Transform) -> Transform:
    """The (2, 3) transform that does `first` and then `second`."""
    return np.column_stack([second[:, :2] @ first[:, :2], second[:, :2] @ first[:, 2] + second[:, 2]])


def area(polygon: NDArray[np.float64]) -> float:
    """The area that an (n, 2) polygon encloses; 0 where it has no corners."""
    if len(polygon) < 3:
        return 0.0
    x, y = polygon.T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def _clipped(polygon: NDArray[np.float64], axis: int, edge: float, side: float) -> NDArray[np.float64]:
    """The part of a convex polygon on one side of an upright line (Sutherland and Hodgman 1974).

    OpenCV's own intersection of convex polygons misses some that overlap.
    """
    inside = side * (polygon[:, axis] - edge)
    kept: list[NDArray[np.float64]] = []
    for index, point in enumerate(polygon):
        before = inside[index - 1]
        if before * inside[index] < 0:
            kept.append(polygon[index - 1] + (point - polygon[index - 1]) * before / (before - inside[index]))
        if inside[index] >= 0:
            kept.append(point)
    return np.array(kept, np.float64).reshape(-1, 2)
