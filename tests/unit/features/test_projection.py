"""Tests that the projection preserves high cosines and depends only on its input."""

from collections.abc import Callable

import numpy as np
import pytest

from shazim_gui.features.projection import PROJECTED, project
from shazim_gui.store.content_table import ContentTable

MakeContents = Callable[..., ContentTable]


@pytest.mark.parametrize("dimensions", [512, 1280, 2048])
def test_near_copies_keep_their_cosine_within_about_a_hundredth(make_contents: MakeContents, dimensions: int) -> None:
    vectors = make_contents(150, 2, dimensions=dimensions, vector_noise=0.3).vectors.astype(np.float32)
    projected = project(vectors)
    exact = np.einsum("ij,ij->i", vectors[::2], vectors[1::2])
    projected_cosines = np.einsum("ij,ij->i", projected[::2], projected[1::2])
    assert exact.mean() > 0.9
    assert np.abs(projected_cosines - exact).mean() < 0.01
    assert np.abs(projected_cosines - exact).max() < 0.05


def test_unrelated_vectors_remain_dissimilar(make_contents: MakeContents) -> None:
    projected = project(make_contents(300).vectors)
    cosines = projected @ projected.T
    assert np.abs(cosines[~np.eye(300, dtype=bool)]).max() < 0.4


@pytest.mark.parametrize("dimensions", [1, 64, 256, 257, 1280])
def test_a_projected_vector_has_length_1_and_a_zero_vector_stays_zero(
    make_contents: MakeContents, dimensions: int
) -> None:
    vectors = np.vstack([make_contents(5, dimensions=dimensions).vectors, np.zeros((1, dimensions), np.float16)])
    projected = project(vectors)
    assert projected.shape == (6, PROJECTED)
    assert projected.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(projected, axis=1), [1, 1, 1, 1, 1, 0], atol=1e-3)


def test_short_vectors_are_only_padded(make_contents: MakeContents) -> None:
    vectors = make_contents(5, dimensions=100).vectors
    projected = project(vectors)
    np.testing.assert_array_equal(projected[:, :100], vectors)
    assert not projected[:, 100:].any()


def test_a_vectors_projection_does_not_depend_on_the_other_vectors(make_contents: MakeContents) -> None:
    vectors = make_contents(5000, dimensions=300).vectors
    together = project(vectors)
    for row in (0, 4095, 4096, 4999):
        np.testing.assert_allclose(project(vectors[row : row + 1])[0], together[row], atol=1e-6)


def test_no_vectors_give_no_projections() -> None:
    assert project(np.empty((0, 0), np.float16)).shape == (0, PROJECTED)
