"""The reference of a copy group and what was made from it, by outcomes that are known: no pixels are needed."""

from concurrent.futures import Executor

import numpy as np
import pytest

from shazim_gui.copies.copy_groups import CopyGroupBuilder
from shazim_gui.copies.verifier import Verifier
from shazim_gui.core.edits import OtherEdit
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import CopyRelations
from shazim_gui.verify.orientations import ORIENTATIONS, composed, undone
from tests.unit.copies.conftest import PictureCatalogue

Outcomes = dict[tuple[str, str], Kind | tuple[Kind, int]]
"""By the names of first and second; with an orientation where the second is rotated."""


def grouped(library: PictureCatalogue, threads: Executor, outcomes: Outcomes) -> CopyRelations:
    """The relations of all pictures of one component."""
    known = [
        library.record(*pair, *(found if isinstance(found, tuple) else (found,))) for pair, found in outcomes.items()
    ]
    files, contents = library.files, library.contents
    verifier = Verifier(library.catalogue, files, library.picture, threads, known)

    def vectors(ids: list[int]) -> np.ndarray:
        return contents.vectors[contents.rows_of(np.array(ids))].astype(np.float32)

    builder = CopyGroupBuilder(contents.ids, verifier, vectors, files)
    builder.add(contents.ids.tolist())
    return builder.relations


def references(library: PictureCatalogue, relations: CopyRelations) -> dict[str, str]:
    """The reference of each picture, by name."""
    name = {content: each for each, content in library.ids.items()}
    return {name[one]: name[other] for one, other in zip(*map(np.ndarray.tolist, columns(relations)), strict=True)}


def columns(relations: CopyRelations) -> tuple[np.ndarray, np.ndarray]:
    return relations.ids, relations.reference


def around(degrees: float) -> np.ndarray:
    """A vector at that angle: the original is in the middle of its edits."""
    return np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])


def edits_of(reference: str, *names: str) -> Outcomes:
    return {(reference, name): Kind.EDITED for name in names}


def test_the_central_one_is_the_reference(library: PictureCatalogue, threads: Executor) -> None:
    for name, degrees in {"blurred": -40, "original": 0, "sharpened": 40}.items():
        library.add(name, around(degrees))
    relations = grouped(library, threads, edits_of("original", "blurred", "sharpened"))
    assert references(library, relations) == dict.fromkeys(("blurred", "original", "sharpened"), "original")
    assert relations.edits == {
        library.ids[name]: (OtherEdit(f"original -> {name}"),) for name in ("blurred", "sharpened")
    }, "the reference has none"
    confidence = dict(zip(relations.ids.tolist(), relations.confidence.tolist(), strict=True))
    assert confidence[library.ids["original"]] == 1
    assert confidence[library.ids["blurred"]] == pytest.approx(0.7)


def test_of_several_central_ones_a_large_one_is_the_reference(library: PictureCatalogue, threads: Executor) -> None:
    library.add("small", around(0), size=(100, 75))
    library.add("large", around(1), size=(400, 300))
    library.add("edited", around(30), size=(400, 300))
    outcomes: Outcomes = {("large", "small"): Kind.SAME, **edits_of("large", "edited"), **edits_of("small", "edited")}
    relations = grouped(library, threads, outcomes)
    assert set(references(library, relations).values()) == {"large"}
    same = dict(zip(relations.ids.tolist(), relations.same_picture.tolist(), strict=True))
    assert same[library.ids["large"]] == same[library.ids["small"]] != same[library.ids["edited"]]


def test_the_picture_in_most_files_is_the_reference(library: PictureCatalogue, threads: Executor) -> None:
    library.add("central", around(0))
    library.add("edited", around(-30))
    library.add("saved often", around(30), files=3)
    outcomes = {**edits_of("central", "edited", "saved often"), **edits_of("saved often", "central", "edited")}
    relations = grouped(library, threads, outcomes)
    assert set(references(library, relations).values()) == {"saved often"}


@pytest.mark.parametrize("forward", [True, False])
@pytest.mark.parametrize("first", range(8))
def test_a_copy_of_a_copy_joins_with_both_orientations(
    library: PictureCatalogue, threads: Executor, first: int, forward: bool
) -> None:
    """A crop of a rotated copy is no copy of the reference itself, but of its nearest."""
    second = 5
    library.add("original", around(0), size=(400, 300))
    library.add("rotated", around(20), size=(300, 200))
    library.add("crop", around(-18), size=(200, 100))
    pair = ("rotated", "crop") if forward else ("crop", "rotated")
    outcomes: Outcomes = {
        ("original", "rotated"): (Kind.EDITED, first),
        ("original", "crop"): Kind.SIMILAR,
        ("rotated", "original"): Kind.EDITED,
        pair: (Kind.EDITED, second if forward else undone(second)),
    }
    relations = grouped(library, threads, outcomes)
    assert set(references(library, relations).values()) == {"original"}
    row = relations.ids.tolist().index(library.ids["crop"])
    assert relations.orientation[row] == composed(first, second)
    assert len(ORIENTATIONS) == 8
    assert relations.edits[library.ids["crop"]] == (), "what was done to it is not known"


def test_what_is_no_copy_of_the_reference_makes_a_group_of_its_own(
    library: PictureCatalogue, threads: Executor
) -> None:
    """One false outcome connects two photographs with their copies."""
    for name, degrees in {"one": 0, "one b": 5, "one c": -5, "two": 70, "two b": 75}.items():
        library.add(name, around(degrees))
    first, second = ("one", "one b", "one c"), ("two", "two b")
    outcomes: Outcomes = {}
    for group in (first, second):
        for one in group:
            outcomes |= edits_of(one, *(other for other in group if other != one))
    for one in first:
        for other in second:
            outcomes[one, other] = outcomes[other, one] = Kind.SIMILAR
    outcomes["one c", "two"] = outcomes["two", "one c"] = Kind.EDITED
    found = references(library, grouped(library, threads, outcomes))
    assert found["one"] == found["one b"] == found["one c"]
    assert found["two"] == found["two b"] != found["one"]


def test_what_cannot_be_verified_stays_alone(library: PictureCatalogue, threads: Executor) -> None:
    for name, degrees in {"original": 0, "edited": 10, "unreadable": -10}.items():
        library.add(name, around(degrees))
    relations = grouped(library, threads, edits_of("original", "edited"))
    found = references(library, relations)
    assert found["edited"] == "original"
    assert found["unreadable"] == "unreadable"
