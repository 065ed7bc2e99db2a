"""Fixtures with a small truth, and helpers that run a job to its end."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

import numpy as np
import pytest

from shazim_gui.benchmark.accuracy.truth import DISTRACTOR, NOWHERE, ORIGINAL, Truth
from shazim_gui.core.progress import Progress

Made = TypeVar("Made")


def finish(job: Generator[Progress, None, Made]) -> Made:
    """Run a job to its end and return its result."""
    while True:
        try:
            assert isinstance(next(job), Progress)
        except StopIteration as end:
            made: Made = end.value
            return made


@pytest.fixture
def finished() -> Callable[[Generator[Progress, None, Any]], Any]:
    """`finish`, for the folders below."""
    return finish


@pytest.fixture
def truth() -> Truth:
    """Rows 0-2 and 3-5: two photographs of one area with the edits a and b; 6-8: a third one; 9, 10: distractors."""
    names = [f"{subject}{kind}" for subject in "xyz" for kind in ("", "a", "b")] + ["d", "e"]
    return Truth(
        paths=[f"/corpus/{name}.jpg" for name in names],
        titles=names,
        subject=np.array([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 4]),
        edit=np.array([ORIGINAL, 0, 1] * 3 + [DISTRACTOR] * 2),
        area=np.array([0] * 6 + [NOWHERE] * 5),
        names=("a", "b"),
    )
