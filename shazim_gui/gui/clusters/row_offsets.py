"""The vertical offsets of rows of different heights."""

from typing import Self

import numpy as np
from numpy.typing import NDArray


class RowOffsets:
    """Offsets in pixels from the top of the list; created again whenever a height may have changed."""

    def __init__(self, heights: NDArray[np.int64]) -> None:
        """`heights` in pixels, each at least 1, shape (n,)."""
        self._ends = np.cumsum(heights)

    @classmethod
    def empty(cls) -> Self:
        """No rows."""
        return cls(np.empty(0, np.int64))

    def __len__(self) -> int:
        return len(self._ends)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return int(self._ends[-1]) if len(self._ends) else 0

    def top(self, row: int) -> int:
        """The top of a row."""
        return int(self._ends[row - 1]) if row > 0 else 0

    def height(self, row: int) -> int:
        """The height of a row."""
        return int(self._ends[row]) - self.top(row)

    def at(self, y: int) -> int:
        """The row at an offset; -1 above the first one, the number of rows below the last one."""
        return -1 if y < 0 else int(np.searchsorted(self._ends, y, side="right"))

    def between(self, top: int, bottom: int) -> range:
        """The rows that touch the pixels from `top` to `bottom`, both included."""
        return range(max(0, self.at(top)), min(len(self), self.at(bottom) + 1))
