"""Tests guesses of whole frames, frames inside pages, and tilted frames, all without keypoints."""

import numpy as np
import pytest

from shazim_gui.verify.alignment import Alignment, corners, moved
from shazim_gui.verify.frame_alignment import inner_frames, tilted_frame, whole_frames
from shazim_gui.verify.orientations import ORIENTATIONS, UPRIGHT, Orientation
from shazim_gui.verify.prepared_picture import PreparedPicture
from tests.unit.verify.synthetic import Pixels, coloured, moved_pixels, rotation_about_center, texture

PHOTO = coloured(texture(400, 300, finest=2))
OTHER = coloured(texture(400, 300, seed=9, finest=2))


def prepared(pixels: Pixels) -> PreparedPicture:
    return PreparedPicture(np.ascontiguousarray(pixels), pixels.shape[1], pixels.shape[0])


def page_of(photo: Pixels, left: int, top: int, width: int, height: int) -> Pixels:
    """Return the photograph on a white page of the given size."""
    page = np.full((height, width, 3), 250, np.uint8)
    page[top : top + photo.shape[0], left : left + photo.shape[1]] = photo
    return page


def distance(found: Alignment, matrix: np.ndarray) -> float:
    """Return the largest distance of a's corners from their expected positions, in pixels of b."""
    frame = corners(found.a)
    return float(np.linalg.norm(moved(frame, found.matrix) - moved(frame, matrix), axis=1).max())


@pytest.mark.parametrize("orientation", ORIENTATIONS, ids=str)
def test_the_orientation_of_a_whole_copy_is_the_first_guess(orientation: Orientation) -> None:
    a, b = prepared(PHOTO), prepared(orientation.applied(PHOTO))
    first, *others = whole_frames(a, b)
    assert np.allclose(first.matrix, orientation.between(a.size, b.size))
    assert len(others) <= 2
    assert first.inliers == 0


def test_a_stretched_copy_is_guessed_as_whole() -> None:
    squeezed = moved_pixels(PHOTO, np.array([[0.5, 0, 0], [0, 0.8, 0]]), (200, 240))
    (first, *_) = whole_frames(prepared(PHOTO), prepared(squeezed))
    assert distance(first, np.array([[0.5, 0, 0], [0, 0.8, 0]])) < 1e-6


def test_unrelated_pictures_have_no_likely_orientation() -> None:
    assert whole_frames(prepared(PHOTO), prepared(OTHER)) == []


def test_a_symmetric_picture_has_at_most_three_guesses() -> None:
    rows, columns = np.indices((300, 300)) - 149.5
    rings = np.clip(128 + 100 * np.cos(np.hypot(rows, columns) / 20), 0, 255).astype(np.uint8)
    picture = prepared(np.repeat(rings[..., None], 3, axis=2))
    assert 1 <= len(whole_frames(picture, picture)) <= 3


def test_a_faint_picture_is_always_guessed_upright() -> None:
    fog = np.full((300, 400, 3), 150, np.uint8)
    (guess,) = whole_frames(prepared(fog), prepared(PHOTO))
    assert np.allclose(guess.matrix, UPRIGHT.between((400, 300), (400, 300)))


def test_a_photograph_on_a_page_is_aligned() -> None:
    photo, page = prepared(PHOTO), prepared(page_of(PHOTO, 30, 90, 460, 480))
    forward = next(iter(inner_frames(photo, page)))
    expected = np.array([[1.0, 0.0, 30.0], [0.0, 1.0, 90.0]])
    assert distance(forward, expected) < 4
    backward = next(iter(inner_frames(page, photo)))
    assert distance(backward, np.array([[1.0, 0.0, -30.0], [0.0, 1.0, -90.0]])) < 4
    assert (backward.a, backward.b) == ((460, 480), (400, 300))


def test_two_pages_with_one_photograph_are_aligned() -> None:
    first, second = prepared(page_of(PHOTO, 30, 90, 460, 480)), prepared(page_of(PHOTO, 60, 20, 480, 500))
    expected = np.array([[1.0, 0.0, 30.0], [0.0, 1.0, -70.0]])
    assert min(distance(found, expected) for found in inner_frames(first, second)) < 4


def test_pictures_without_a_page_have_no_inner_frames() -> None:
    assert list(inner_frames(prepared(PHOTO), prepared(PHOTO))) == []


SMOOTH = coloured(texture(400, 300, finest=25))


@pytest.mark.parametrize("degrees", [-15, -6, 9, 21])
def test_a_tilt_is_guessed_to_the_nearest_step(degrees: float) -> None:
    tilt = rotation_about_center(degrees, 1.0, (400, 300), (400, 300))
    found = tilted_frame(prepared(SMOOTH), prepared(moved_pixels(SMOOTH, tilt, (400, 300), around=128)))
    assert found is not None
    assert np.degrees(np.arctan2(found.matrix[1, 0], found.matrix[0, 0])) == pytest.approx(degrees, abs=3.1)
    assert moved(np.array([[200.0, 150.0]]), found.matrix)[0] == pytest.approx([200, 150])


def test_a_tilt_with_an_enlarged_frame_is_guessed() -> None:
    angle = np.radians(12)
    size = round(400 * np.cos(angle) + 300 * np.sin(angle)), round(400 * np.sin(angle) + 300 * np.cos(angle))
    tilt = rotation_about_center(12, 1.0, (400, 300), size)
    found = tilted_frame(prepared(SMOOTH), prepared(moved_pixels(SMOOTH, tilt, size, around=128)))
    assert found is not None
    assert distance(found, tilt) < 25


def test_a_similar_distribution_of_light_is_no_tilt() -> None:
    other = coloured(texture(400, 300, seed=9, finest=25))
    mixed = (0.4 * SMOOTH + 0.6 * other).astype(np.uint8)
    a, b = prepared(SMOOTH), prepared(mixed)
    assert np.vdot(a.frame, b.frame) > 0.4
    assert tilted_frame(a, b) is None


def test_unrelated_pictures_have_no_tilt() -> None:
    assert tilted_frame(prepared(SMOOTH), prepared(coloured(texture(400, 300, seed=9, finest=12)))) is None
    flat = np.full((300, 400, 3), 90, np.uint8)
    assert tilted_frame(prepared(flat), prepared(flat)) is None
