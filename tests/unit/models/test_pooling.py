"""Tests of the generalised mean against its formula."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st


def slow_gem(maps: np.ndarray) -> np.ndarray:
    pooled = np.empty(maps.shape[:2])
    for picture, channel in np.ndindex(*pooled.shape):
        values = [max(float(value), 1e-6) for value in maps[picture, channel].ravel()]
        pooled[picture, channel] = (sum(value**3 for value in values) / len(values)) ** (1 / 3)
    return pooled


@given(seed=st.integers(0, 2**32 - 1), h=st.integers(1, 8), w=st.integers(1, 8), top=st.floats(0.01, 60.0))
def test_pooling_agrees_with_the_formula(seed: int, h: int, w: int, top: float) -> None:
    import torch

    from shazim_gui.models.pooling import generalised_mean

    maps = np.random.default_rng(seed).uniform(-1.0, top, (2, 5, h, w)).astype(np.float32)
    assert generalised_mean(torch.from_numpy(maps)).numpy() == pytest.approx(slow_gem(maps), rel=1e-4, abs=1e-7)


def test_a_map_of_zeros_gives_positive_values() -> None:
    import torch

    from shazim_gui.models.pooling import generalised_mean

    pooled = torch.nn.functional.normalize(generalised_mean(torch.zeros(1, 1280, 7, 7)))
    assert torch.linalg.vector_norm(pooled).item() == pytest.approx(1.0, abs=1e-5)
