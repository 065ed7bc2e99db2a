"""Tests that every finite float16 number is converted as numpy converts it."""

import numpy as np

from shazim_gui.features.float16_vectors import widened


def test_every_finite_number_is_converted_exactly() -> None:
    every = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    finite = every[np.isfinite(every)]
    assert len(finite) == 2 * 31 * 1024
    assert np.array_equal(widened(finite).view(np.uint32), finite.astype(np.float32).view(np.uint32))


def test_the_shape_is_kept_and_the_input_is_not_modified() -> None:
    given = np.arange(24, dtype=np.float16).reshape(4, 6)
    found = widened(given[:, ::2])
    assert found.shape == (4, 3)
    assert np.array_equal(found, given[:, ::2])
    assert widened(np.empty((0, 3), np.float16)).shape == (0, 3)
    found[:] = -1
    assert given.min() == 0
