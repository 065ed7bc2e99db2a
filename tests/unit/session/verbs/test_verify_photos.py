"""Which pairs are verified on demand: those that may be shown and lack needed scores, the best matches first."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shazim_gui.core.records import Kind
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS, Weights
from shazim_gui.session.results import Results
from shazim_gui.session.snapshot import scores_now
from shazim_gui.session.verbs import verify_photos
from shazim_gui.session.verbs.verify_photos import unverified_pair, unverified_pairs, verify_pair, verify_pairs
from shazim_gui.worker.messages import PairsVerified, VerifyPairs

COLUMNS = [METHODS.index(method) for method in VERIFIED_METHODS]


def chosen(results: Results, **options: Any) -> list[tuple[int, int]]:
    """The pairs that the verb sends to the worker, which then adds no scores."""
    verb = verify_pairs(results, **options)
    command = next(verb, None)
    if command is None:
        return []
    assert isinstance(command, VerifyPairs)
    with pytest.raises(StopIteration) as end:
        verb.send(PairsVerified(0))
    assert end.value.value == len(command.pairs)
    return list(command.pairs)


def results(library: Any, weights: dict[str, float], threshold: float = 0.75, **more: Any) -> Results:
    return library.session.results(None, Weights.of(weights), threshold, **more)


def score(found: Results, pair: tuple[int, int]) -> float:
    """The score of two contents that the window shows."""
    first, second = (next(n for n, photo in enumerate(found.photos) if photo.content == content) for content in pair)
    return found.pair_score(first, second, found.scores_between([(first, second)])[0])


def test_no_pair_is_verified_if_no_method_needs_it(copies: Any) -> None:
    assert chosen(results(copies, {"ah": 1, "fv": 2, "ph": 1, "sc": 1}, 0.0)) == []


@pytest.mark.parametrize("threshold", [0.2, 0.6, 0.9])
@pytest.mark.parametrize("method", VERIFIED_METHODS)
def test_pairs_without_scores_down_to_just_below_the_threshold_are_verified(
    copies: Any, method: str, threshold: float
) -> None:
    found = results(copies, {"fv": 2, method: 1}, threshold)
    pairs = chosen(found)
    scores = [score(found, pair) for pair in pairs]
    assert scores == sorted(scores, reverse=True)
    snapshot = found.snapshot
    lacking = np.isnan(snapshot.scores[:, METHODS.index(method)])
    expected = {
        (one, other)
        for one, other in zip(snapshot.ids[snapshot.a][lacking], snapshot.ids[snapshot.b][lacking], strict=True)
        if score(found, (int(one), int(other))) >= threshold - verify_photos.MARGIN
    }
    assert set(pairs) == expected
    assert bool(pairs) is (threshold == 0.2 or method == "kp"), "a search computes the structure of copies"


def test_if_only_verified_methods_have_a_weight_the_classic_weights_choose_the_pairs(copies: Any) -> None:
    found, classic = results(copies, {"ss": 1}, 0.6), results(copies, {"ah": 1, "dh": 1, "fv": 2}, 0.6)
    pairs = chosen(found)
    scores = [score(classic, pair) for pair in pairs]
    assert scores == sorted(scores, reverse=True)
    assert min(scores) >= 0.5
    assert pairs


def test_pairs_of_hidden_kinds_are_not_verified(copies: Any) -> None:
    everything = chosen(results(copies, {"fv": 1, "kp": 1}, 0.0))
    related = chosen(results(copies, {"fv": 1, "kp": 1}, 0.0, kinds=[Kind.SAME, Kind.EDITED]))
    assert 0 < len(related) < len(everything)
    subject = {photo.content: Path(photo.path).stem.split("-")[0] for photo in copies.photos}
    assert all(subject[one] == subject[other] for one, other in related)


def test_an_automatic_run_has_an_end(copies: Any) -> None:
    found = results(copies, {"fv": 1, "kp": 1}, 0.0)
    everything = [tuple(pair) for pair in unverified_pairs(found).tolist()]
    assert chosen(found, most=5) == everything[:5]
    assert chosen(found, most=5) == everything[5:10], "a pair without new scores is not verified again"
    assert chosen(found, most=None) == everything[10:]
    assert chosen(found) == []
    assert chosen(results(copies, {"fv": 1, "kp": 1}, 0.0)) == everything, "until the result is read again"


def test_the_new_scores_are_in_the_results(copies: Any) -> None:
    found = results(copies, {"fv": 1, "ss": 1, "kp": 1}, 0.0)
    before = len(found.clusters)
    count = copies.do(verify_pairs(found))
    assert count == len(found.asked) > 0
    again = results(copies, {"fv": 1, "ss": 1, "kp": 1}, 0.0)
    assert len(unverified_pairs(again)) == 0
    assert copies.do(verify_pairs(again)) == 0
    scores = scores_now(copies.paths, found.model, found.snapshot)
    assert scores is not None
    found.adopt(scores)
    assert np.array_equal(found.snapshot.scores, again.snapshot.scores, equal_nan=True)
    assert [(c.score, c.photos) for c in found.clusters] == [(c.score, c.photos) for c in again.clusters]
    assert before > 0


def test_the_scores_of_other_pairs_are_not_adopted(copies: Any, edits: Any) -> None:
    found = results(copies, {"fv": 1})
    assert np.array_equal(scores_now(copies.paths, found.model, found.snapshot), found.snapshot.scores, equal_nan=True)
    assert scores_now(edits.paths, found.model, found.snapshot) is None
    copies.paths.pairs(found.model).unlink()
    assert scores_now(copies.paths, found.model, found.snapshot) is None


def test_the_scores_of_a_folder_are_adopted(copies: Any) -> None:
    (folder,) = {Path(photo.path).parents[1] for photo in copies.photos}
    found = copies.session.results([str(folder / "edits")], Weights.of({"kp": 1}), 0.0)
    inside = {photo.content for photo in found.photos}
    copies.do(verify_pairs(found))
    assert all(set(pair) <= inside for pair in found.asked)
    scores = scores_now(copies.paths, found.model, found.snapshot)
    assert scores is not None
    assert not np.isnan(scores[:, COLUMNS]).any()


def test_one_pair_can_be_verified(copies: Any) -> None:
    found = results(copies, {"ah": 1, "dh": 1, "fv": 2})
    number = {Path(photo.path).stem: photo_number for photo_number, photo in enumerate(found.photos)}
    first, second = number["one"], number["three"]
    pair = unverified_pair(found, first, second)
    contents = sorted(found.photos[photo].content for photo in (first, second))
    assert pair == unverified_pair(found, second, first) == tuple(contents)
    assert copies.do(verify_pair(found, second, first)) == 1
    assert unverified_pair(found, first, second) is None
    now = results(copies, {"ah": 1, "dh": 1, "fv": 2})
    scores = now.scores_between([(first, second)])[0]
    assert not any(np.isnan(scores[column]) for column in COLUMNS)
    assert copies.do(verify_pair(now, first, second)) == 0
    assert copies.do(verify_pair(now, number["one"], number["one-again"])) == 0, "identical files need no verification"


def test_a_pair_that_is_not_in_the_table_has_its_verified_scores(copies: Any) -> None:
    found = results(copies, {"fv": 1})
    snapshot = found.snapshot
    copies.do(verify_pairs(results(copies, {"kp": 1}, 0.0)))
    full = results(copies, {"fv": 1})
    nothing = np.empty(0, np.int32)
    found.snapshot = replace(snapshot, a=nothing, b=nothing)  # a snapshot without pairs
    number = {int(content): photo for photo, content in enumerate(snapshot.content)}
    pairs = [(number[a], number[b]) for a, b in zip(snapshot.a.tolist(), snapshot.b.tolist(), strict=True)]
    assert np.array_equal(found.scores_between(pairs), full.scores_between(pairs), equal_nan=True)
