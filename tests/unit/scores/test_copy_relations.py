"""Kinds of pairs follow from the family and from the set of equal pictures that each content is in."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.edits import Mirrored
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, CopyRelations, alone, among, lifted, pair_kinds, turned_pairs

SAME, EDITED, SIMILAR = (KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR))


@st.composite
def kinships(draw: st.DrawFn) -> CopyRelations:
    """Of contents 10, 11, ...; hubs are their own, and neither turned nor unsure."""
    count = draw(st.integers(1, 8))
    ids = np.arange(10, 10 + count)
    hub, twin, turn, confidence = ids.copy(), ids.copy(), np.zeros(count, np.uint8), np.ones(count, np.float32)
    hubs = sorted(draw(st.sets(st.integers(0, count - 1), min_size=1)))
    for row in sorted(set(range(count)) - set(hubs)):
        if draw(st.booleans()):
            hub[row] = 10 + draw(st.sampled_from(hubs))
            turn[row] = draw(st.integers(0, 7))
            confidence[row] = draw(st.floats(0.5, 1, width=32))
            relatives = [other for other in range(row) if hub[other] == hub[row]]
            if relatives and draw(st.booleans()):
                twin[row] = twin[draw(st.sampled_from(relatives))]
    return CopyRelations(ids, hub, twin, turn, confidence, {10: (Mirrored(),)})


@given(kinships())
def test_kinds_of_pairs(kinship: CopyRelations) -> None:
    hub, twin, turn = kinship.hub, kinship.twin, kinship.turn
    a, b = (rows.ravel() for rows in np.indices((len(hub), len(hub))))
    kinds = pair_kinds(kinship, a, b)
    assert kinds.dtype == np.uint8
    assert (kinds == pair_kinds(kinship, b, a)).all(), "what one is to the other, the other is to the one"
    assert ((kinds == SIMILAR) == (hub[a] != hub[b])).all()
    assert ((kinds == SAME) == ((hub[a] == hub[b]) & (twin[a] == twin[b]))).all()
    assert (kinds[a == b] == SAME).all()
    turned = turned_pairs(kinship, a, b)
    assert (turned == ((kinds != SIMILAR) & (turn[a] != turn[b]))).all()


@given(kinships(), st.data())
def test_what_is_known_of_some(kinship: CopyRelations, data: st.DataObject) -> None:
    asked = np.array(sorted(data.draw(st.sets(st.integers(5, 20)))), np.int64)
    some = among(kinship, asked)
    known = {int(content): row for row, content in enumerate(kinship.ids)}
    columns = ("hub", "twin", "turn", "confidence")
    for row, content in enumerate(asked.tolist()):
        place = known.get(content)
        expected = [content, content, 0, 1.0] if place is None else [getattr(kinship, name)[place] for name in columns]
        assert [getattr(some, name)[row] for name in columns] == expected
    for name in columns:
        assert getattr(some, name).dtype == getattr(kinship, name).dtype
    assert some.ids.tolist() == asked.tolist()
    assert some.edits == {10: (Mirrored(),)}


def test_strangers_are_similar_at_most() -> None:
    kinship = alone(np.array([3, 5, 9]))
    assert pair_kinds(kinship, np.array([0, 0, 1]), np.array([1, 2, 2])).tolist() == [SIMILAR] * 3
    assert kinship.confidence.tolist() == [1, 1, 1]
    assert kinship.edits == {}


def test_codes_grow_with_the_distance() -> None:
    assert SAME < EDITED < SIMILAR
    assert sorted(KIND_CODES) == sorted(Kind)


@given(st.lists(st.floats(0, 1, width=32)))
def test_a_lift_rises_with_the_confidence(confidences: list[float]) -> None:
    sure = np.sort(np.array(confidences, np.float32))
    score = lifted(sure)
    assert score.dtype == np.float32
    assert (np.diff(score) >= 0).all()
    assert ((score >= 0.5) & (score <= 1)).all()


def test_a_lift_keeps_the_kinds_apart() -> None:
    np.testing.assert_allclose(lifted(np.array([0, 0.6, 0.8, 1], np.float32)), [0.5, 0.8, 0.9, 1], atol=1e-6)
