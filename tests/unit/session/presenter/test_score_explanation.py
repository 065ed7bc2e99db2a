"""The parts of a score add up to it, and the sentence names the right ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.presenter.score_explanation import why_text

NAN = float("nan")
REST = (NAN,) * 5
scores = st.tuples(*[st.one_of(st.floats(0, 1, width=32), st.just(NAN))] * len(METHODS))
weights = st.lists(st.floats(0, 4), min_size=len(METHODS), max_size=len(METHODS)).filter(any).map(tuple).map(Weights)


@given(scores, weights)
def test_the_parts_add_up_to_the_weighted_score(scores: tuple[float, ...], weighed: Weights) -> None:
    score = float(weighted(np.array([scores], np.float32), weighed)[0])
    why = why_text(score, scores, weighed)
    assert why.alone == pytest.approx(score, abs=1e-5)
    assert sum(part.points for part in why.parts) == pytest.approx(score, abs=1e-5)
    if why.parts:
        assert sum(part.points + part.missing for part in why.parts) == pytest.approx(1)
    assert why.sentence.endswith(".")


@pytest.mark.parametrize(
    ("score", "scores", "sentence"),
    [
        (0.825, (0.5, 0.8, 1.0), "Feature vector adds most, 50.0 % of 82.5 %; average hash lowers it most, 12.5 %."),
        (
            0.85,
            (1.0, 1.0, 0.7),
            "Feature vector adds most, 35.0 % of 85.0 %, and loses most, 15.0 %.",
        ),
        (1.0, (1.0, 1.0, 1.0), "Every weighted method says 100 %."),
        (0.7, (NAN, NAN, 0.7), "Feature vector is the only method here: 70.0 %."),
        (0.0, (NAN, NAN, NAN), "No weighted method can score this pair."),
        (
            0.889,
            (0.5, 0.6, 0.7),
            "The pixels match; the methods alone say 62.5 %, lowered most by feature vector (15.0 %).",
        ),
        (0.889, (NAN, NAN, NAN), "The pixels match; no weighted method can score this pair."),
    ],
)
def test_the_sentence_names_the_decisive_methods(score: float, scores: tuple[float, ...], sentence: str) -> None:
    assert why_text(score, (*scores, *REST), Weights()).sentence == sentence


def test_verification_can_lift_a_score_above_its_parts() -> None:
    why = why_text(0.9, (0.5, 0.5, 0.5, *REST), Weights())
    assert (why.alone, why.lifted) == (0.5, 0.9)
    assert why_text(0.5, (0.5, 0.5, 0.5, *REST), Weights()).lifted == 0


def test_a_method_without_a_weight_has_no_part() -> None:
    why = why_text(0.8, (1.0, 0.6, 0.1, 0.2, *[NAN] * 4), Weights((1, 1, 0)))
    assert [(part.method, part.text) for part in why.parts] == [
        ("ah", "Average hash: 50.0 % of 50.0 %"),
        ("dh", "Difference hash: 30.0 % of 50.0 %"),
    ]
