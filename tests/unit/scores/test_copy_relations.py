"""Kinds of pairs follow from the copy groups and the same-picture sets of their contents."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.edits import Mirrored
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import (
    KIND_CODES,
    CopyRelations,
    alone,
    among,
    edited_contents,
    lifted,
    pair_kinds,
    rotated_pairs,
)

SAME, EDITED, SIMILAR = (KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR))
COLUMNS = ("reference", "same_picture", "orientation", "confidence")


@st.composite
def copy_relations(draw: st.DrawFn) -> CopyRelations:
    """Relations of contents 10, 11, ...; a reference has itself as reference, orientation 0 and confidence 1."""
    count = draw(st.integers(1, 8))
    ids = np.arange(10, 10 + count)
    reference, same_picture = ids.copy(), ids.copy()
    orientation, confidence = np.zeros(count, np.uint8), np.ones(count, np.float32)
    references = sorted(draw(st.sets(st.integers(0, count - 1), min_size=1)))
    for row in sorted(set(range(count)) - set(references)):
        if draw(st.booleans()):
            reference[row] = 10 + draw(st.sampled_from(references))
            orientation[row] = draw(st.integers(0, 7))
            confidence[row] = draw(st.floats(0.5, 1, width=32))
            copies = [other for other in range(row) if reference[other] == reference[row]]
            if copies and draw(st.booleans()):
                same_picture[row] = same_picture[draw(st.sampled_from(copies))]
    return CopyRelations(ids, reference, same_picture, orientation, confidence, {10: (Mirrored(),)})


@given(copy_relations())
def test_kinds_of_pairs(relations: CopyRelations) -> None:
    reference, same_picture, orientation = relations.reference, relations.same_picture, relations.orientation
    a, b = (rows.ravel() for rows in np.indices((len(reference), len(reference))))
    kinds = pair_kinds(relations, a, b)
    assert kinds.dtype == np.uint8
    assert (kinds == pair_kinds(relations, b, a)).all(), "the kind of a pair has no direction"
    assert ((kinds == SIMILAR) == (reference[a] != reference[b])).all()
    assert ((kinds == SAME) == ((reference[a] == reference[b]) & (same_picture[a] == same_picture[b]))).all()
    assert (kinds[a == b] == SAME).all()
    rotated = rotated_pairs(relations, a, b)
    assert (rotated == ((kinds != SIMILAR) & (orientation[a] != orientation[b]))).all()


@given(copy_relations(), st.data())
def test_the_relations_of_some_contents(relations: CopyRelations, data: st.DataObject) -> None:
    asked = np.array(sorted(data.draw(st.sets(st.integers(5, 20)))), np.int64)
    some = among(relations, asked)
    known = {int(content): row for row, content in enumerate(relations.ids)}
    for row, content in enumerate(asked.tolist()):
        if content in known:
            expected = [getattr(relations, name)[known[content]] for name in COLUMNS]
        else:
            expected = [content, content, 0, 1.0]
        assert [getattr(some, name)[row] for name in COLUMNS] == expected
    for name in COLUMNS:
        assert getattr(some, name).dtype == getattr(relations, name).dtype
    assert some.ids.tolist() == asked.tolist()
    assert some.edits == {10: (Mirrored(),)}


@given(copy_relations(), st.data())
def test_contents_that_do_not_show_the_same_picture_as_their_reference_are_edited(
    relations: CopyRelations, data: st.DataObject
) -> None:
    some = among(relations, relations.ids[data.draw(st.integers(0, len(relations.ids) - 1)) :])
    row_of = {int(content): row for row, content in enumerate(some.ids)}
    expected = [
        reference in row_of and some.same_picture[row] != some.same_picture[row_of[reference]]
        for row, reference in enumerate(some.reference.tolist())
    ]
    assert edited_contents(some).tolist() == expected
    rows = np.array(data.draw(st.lists(st.integers(0, len(some.ids) - 1))), np.int64)
    assert edited_contents(some, rows).tolist() == [expected[row] for row in rows.tolist()]


def test_contents_without_copies_are_at_most_similar() -> None:
    relations = alone(np.array([3, 5, 9]))
    assert pair_kinds(relations, np.array([0, 0, 1]), np.array([1, 2, 2])).tolist() == [SIMILAR] * 3
    assert relations.confidence.tolist() == [1, 1, 1]
    assert relations.edits == {}
    assert edited_contents(alone(np.empty(0, np.int64))).shape == (0,)


def test_a_greater_code_is_less_similar() -> None:
    assert SAME < EDITED < SIMILAR
    assert sorted(KIND_CODES) == sorted(Kind)


@given(st.lists(st.floats(0, 1, width=32)))
def test_the_lowest_score_rises_with_the_confidence(confidences: list[float]) -> None:
    score = lifted(np.sort(np.array(confidences, np.float32)))
    assert score.dtype == np.float32
    assert (np.diff(score) >= 0).all()
    assert ((score >= 0.5) & (score <= 1)).all()


def test_the_lowest_score_separates_the_kinds() -> None:
    np.testing.assert_allclose(lifted(np.array([0, 0.6, 0.8, 1], np.float32)), [0.5, 0.8, 0.9, 1], atol=1e-6)
