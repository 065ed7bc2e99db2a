"""Tests which copies show the same picture, from given outcomes and without pixels."""

from concurrent.futures import Executor

import numpy as np
import pytest

from shazim_gui.copies.same_picture import same_picture_sets
from shazim_gui.copies.verifier import Verifier
from shazim_gui.core.records import Kind
from shazim_gui.verify.prepared_picture import PreparedPicture
from tests.unit.copies.conftest import PictureCatalogue

Outcomes = dict[tuple[str, str], Kind]


def sets(library: PictureCatalogue, threads: Executor, outcomes: Outcomes) -> list[set[str]]:
    """Return the sets of two or more, by name."""
    name = {content: each for each, content in library.ids.items()}
    known = [library.record(*pair, kind) for pair, kind in outcomes.items()]
    verifier = Verifier(library.catalogue, library.files, library.picture, threads, known)
    members = sorted(library.ids.values())
    vectors = library.contents.vectors.astype(np.float32)
    found = same_picture_sets(members, vectors, verifier, library.files)
    return [{name[content] for content in component} for component in found.components()]


def near(number: int) -> np.ndarray:
    """Return one of a series of similar vectors; the closer the numbers, the closer the vectors."""
    return np.array([1.0, 0.01 * number])


@pytest.fixture
def blurred_and_small(library: PictureCatalogue) -> PictureCatalogue:
    """Provides an original, its blurred copy of the same size, and a thumbnail that is similar to both."""
    library.add("original", near(0), size=(400, 300))
    library.add("blurred", near(1), size=(400, 300))
    library.add("small", near(2), size=(100, 75))
    return library


AMBIGUOUS: Outcomes = {
    ("original", "blurred"): Kind.EDITED,
    ("original", "small"): Kind.SAME,
    ("blurred", "small"): Kind.SAME,
}


def test_same_and_edited_pictures_are_distinguished(library: PictureCatalogue, threads: Executor) -> None:
    for number, name in enumerate(("a", "b", "c")):
        library.add(name, near(number))
    outcomes = {("a", "b"): Kind.SAME, ("a", "c"): Kind.EDITED, ("b", "c"): Kind.EDITED}
    assert sets(library, threads, outcomes) == [{"a", "b"}]


def test_an_ambiguous_thumbnail_joins_the_better_picture(
    blurred_and_small: PictureCatalogue, threads: Executor
) -> None:
    (found,) = sets(blurred_and_small, threads, AMBIGUOUS)
    better = min(("original", "blurred"), key=lambda name: blurred_and_small.files.rank[blurred_and_small.ids[name]])
    assert found == {better, "small"}


@pytest.mark.parametrize("frequent", ["original", "blurred"])
def test_an_ambiguous_thumbnail_joins_the_picture_with_more_files(
    library: PictureCatalogue, threads: Executor, frequent: str
) -> None:
    for number, name in enumerate(("original", "blurred")):
        library.add(name, near(number), size=(400, 300), files=3 if name == frequent else 1)
    library.add("small", near(2), size=(100, 75))
    assert sets(library, threads, AMBIGUOUS) == [{frequent, "small"}]


def test_one_outcome_against_many_does_not_join_sets(library: PictureCatalogue, threads: Executor) -> None:
    """Two pairs of the same picture: all outcomes between the pairs are edited, except one that is wrongly same."""
    for number, name in enumerate(("a", "b", "c", "d")):
        library.add(name, near(number))
    outcomes = dict.fromkeys([("a", "c"), ("a", "d"), ("b", "d")], Kind.EDITED)
    outcomes |= dict.fromkeys([("a", "b"), ("c", "d"), ("b", "c")], Kind.SAME)
    found = sets(library, threads, outcomes)
    assert {"b", "c"} <= set().union(*found)
    assert {"a", "b", "c", "d"} not in found


def test_only_the_nearest_members_of_one_shape_are_verified(library: PictureCatalogue, threads: Executor) -> None:
    requested: list[int] = []

    def picture(content: int) -> PreparedPicture | None:
        requested.append(content)
        return None

    for number in range(12):
        library.add(f"near {number}", near(number))
    library.add("tall", near(1), size=(30, 40))
    library.add("far", np.array([0.0, 1.0]))
    verifier = Verifier(library.catalogue, library.files, picture, threads, known=[])
    vectors = library.contents.vectors.astype(np.float32)
    same_picture_sets(sorted(library.ids.values()), vectors, verifier, library.files)
    assert {f"near {number}" for number in range(12)} == {
        name for name, content in library.ids.items() if content in requested
    }
    assert len(requested) <= 2 * 3 * 12, "at most three of each"
