"""Tests statistics of masked values."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.verify.masked_statistics import mean_and_spread, mean_of, sampled

seeds = st.integers(0, 2**32 - 1)


@given(seeds, st.integers(1, 12), st.integers(1, 12))
def test_mean_and_spread_of_masked_values_are_correct(seed: int, height: int, width: int) -> None:
    generator = np.random.default_rng(seed)
    values = generator.normal(50, 30, (height, width)).astype(np.float32)
    mask = generator.random((height, width)) < 0.5
    expected = (values[mask].mean(), values[mask].std()) if mask.any() else (0, 0)
    assert mean_and_spread(values, mask) == pytest.approx(expected, abs=1e-3)
    assert mean_of(values, mask) == pytest.approx(expected[0], abs=1e-3)


def test_a_mask_can_be_a_view_of_another_array() -> None:
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    mask = np.zeros((4, 6), np.bool_)
    mask[1::2, 1::2] = True
    part = mask[:3, 1:5]
    assert mean_of(values, part) == values[part].mean()
    assert mean_and_spread(values, part)[1] == pytest.approx(values[part].std())


@given(seeds, st.integers(1, 20), st.integers(1, 20), st.integers(1, 5))
def test_a_sample_is_every_nth_value_of_every_nth_row(seed: int, height: int, width: int, step: int) -> None:
    mask = np.random.default_rng(seed).random((height, width)) < 0.5
    numbers = np.arange(height * width).reshape(height, width)
    expected = [y * width + x for y in range(0, height, step) for x in range(0, width, step) if mask[y, x]]
    assert sampled(numbers, mask, step).tolist() == expected
