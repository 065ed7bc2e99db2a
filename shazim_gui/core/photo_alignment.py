"""The record of how one photo lies upon another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhotoAlignment:
    """How one picture lies upon another; see `verify.pair_alignment.Laid`."""

    matrix: tuple[float, ...] | None
    """None where nothing shows how they could lie."""
    sure: bool
    boxes: tuple[tuple[float, float, float, float], ...]
    """Where the two differ strongly."""
