"""Kinds of pairs follow from what each picture is to its hub."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import Kind
from shazim_gui.scores.kinship import KIND_CODES, Kinship, alone, among, lifted, pair_kinds

SAME, EDITED, SIMILAR = (KIND_CODES.index(kind) for kind in (Kind.SAME, Kind.EDITED, Kind.SIMILAR))


@st.composite
def families(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    """Hub (ids 10, 11, ...) and kind of some contents; hubs are their own, and the same as themselves."""
    count = draw(st.integers(1, 8))
    hub, kind = np.arange(10, 10 + count), np.zeros(count, np.uint8)
    hubs = sorted(draw(st.sets(st.integers(0, count - 1), min_size=1)))
    for row in set(range(count)) - set(hubs):
        if draw(st.booleans()):
            hub[row] = 10 + draw(st.sampled_from(hubs))
            kind[row] = draw(st.sampled_from([SAME, EDITED]))
    return hub, kind


@given(families())
def test_kinds_of_pairs(made: tuple[np.ndarray, np.ndarray]) -> None:
    hub, kind = made
    a, b = (rows.ravel() for rows in np.indices((len(hub), len(hub))))
    kinds = pair_kinds(hub, kind, a, b)
    assert kinds.dtype == np.uint8
    assert (kinds == pair_kinds(hub, kind, b, a)).all(), "what one is to the other, the other is to the one"
    assert ((kinds == SIMILAR) == (hub[a] != hub[b])).all()
    assert ((kinds == SAME) == ((hub[a] == hub[b]) & (kind[a] == SAME) & (kind[b] == SAME))).all()
    with_hub = kinds[(a != b) & (hub[a] == 10 + b)]
    assert (with_hub == kind[a[(a != b) & (hub[a] == 10 + b)]]).all(), "with the hub itself it is what was seen"


@given(families(), st.data())
def test_what_is_known_of_some(made: tuple[np.ndarray, np.ndarray], data: st.DataObject) -> None:
    hub, kind = made
    ids = np.arange(10, 10 + len(hub))
    confidence = np.linspace(0.5, 1, len(hub), dtype=np.float32)
    asked = np.array(sorted(data.draw(st.sets(st.integers(5, 20)))), np.int64)
    some = among(Kinship(ids, hub, kind, confidence, {10: "mirrored"}), asked)
    known = {int(content): row for row, content in enumerate(ids)}
    for row, content in enumerate(asked.tolist()):
        place = known.get(content)
        expected = (content, 0, 1.0) if place is None else (hub[place], kind[place], confidence[place])
        assert (some.hub[row], some.kind[row], some.confidence[row]) == expected
    assert (some.hub.dtype, some.kind.dtype, some.confidence.dtype) == (np.int64, np.uint8, np.float32)
    assert some.ids.tolist() == asked.tolist()
    assert some.edits == {10: "mirrored"}


def test_strangers_are_similar_at_most() -> None:
    kinship = alone(np.array([3, 5, 9]))
    assert pair_kinds(kinship.hub, kinship.kind, np.array([0, 0, 1]), np.array([1, 2, 2])).tolist() == [SIMILAR] * 3
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
