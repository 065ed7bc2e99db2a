"""Defines the eight orientations: rotations by right angles, with and without mirroring."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Bytes = TypeVar("Bytes", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Orientation:
    """An optional horizontal mirroring, followed by a clockwise rotation."""

    mirror: bool
    right_angles: int
    """The rotation in right angles, 0..3."""

    @property
    def code(self) -> int:
        """The index in `ORIENTATIONS`, 0..7."""
        return 4 * self.mirror + self.right_angles

    @property
    def linear(self) -> NDArray[np.float64]:
        """(2, 2) matrix that maps directions (x right, y down) of a picture to those of the rotated one."""
        rotation = np.linalg.matrix_power(np.array([[0.0, -1.0], [1.0, 0.0]]), self.right_angles)
        return np.asarray(rotation @ np.diag([-1.0 if self.mirror else 1.0, 1.0]))

    def applied(self, pixels: NDArray[Bytes]) -> NDArray[Bytes]:
        """Return `pixels`, (h, w) or (h, w, channels), mirrored and rotated."""
        return np.rot90(pixels[:, ::-1] if self.mirror else pixels, -self.right_angles)

    def between(self, a: tuple[int, int], b: tuple[int, int]) -> NDArray[np.float64]:
        """Return the (2, 3) transform from the whole frame `a` to the whole frame `b`, both (width, height)."""
        linear = np.diag(np.array(b, np.float64)) @ self.linear @ np.diag(1.0 / np.array(a, np.float64))
        offset = np.array(b) / 2 - linear @ (np.array(a) / 2)
        return np.column_stack([linear, offset])


ORIENTATIONS = tuple(Orientation(mirror, right_angles) for mirror in (False, True) for right_angles in range(4))
UPRIGHT = ORIENTATIONS[0]


def composed(first: int, second: int) -> int:
    """Return the code of the orientation with the code `first` followed by the one with the code `second`."""
    return _code(ORIENTATIONS[second].linear @ ORIENTATIONS[first].linear)


def undone(code: int) -> int:
    """Return the code of the inverse orientation."""
    return _code(ORIENTATIONS[code].linear.T)


def _code(linear: NDArray[np.float64]) -> int:
    return next(each.code for each in ORIENTATIONS if np.allclose(each.linear, linear))


def mirrored(pixels: NDArray[Bytes]) -> NDArray[Bytes]:
    """Return `pixels` mirrored left to right as a contiguous array, which OpenCV requires."""
    return np.ascontiguousarray(pixels[:, ::-1])


def nearest_orientation(linear: NDArray[np.float64]) -> tuple[Orientation, float]:
    """Return the orientation nearest to a (2, 2) `linear` map, and the remaining clockwise rotation in degrees.

    The remainder is -45..45. The rotation is that of the polar decomposition, so stretching does not change it.
    """
    mirror = bool(np.linalg.det(linear) < 0)
    rotation = linear @ np.diag([-1.0, 1.0]) if mirror else linear
    degrees = float(np.degrees(np.arctan2(rotation[1, 0] - rotation[0, 1], rotation[0, 0] + rotation[1, 1])))
    right_angles = round(degrees / 90)
    return Orientation(mirror, right_angles % 4), degrees - 90 * right_angles
