"""The record of how one photo is aligned with another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhotoAlignment:
    """The alignment of two pictures; see `verify.pair_alignment.PairAlignment`."""

    matrix: tuple[float, ...] | None
    """None if they could not be aligned."""
    sure: bool
    boxes: tuple[tuple[float, float, float, float], ...]
    """Where the two differ strongly, as left, top, right, bottom in shares of width and height."""
