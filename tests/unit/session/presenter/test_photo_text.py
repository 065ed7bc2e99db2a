"""Texts on photos, scores and results are exact."""

import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import Photo
from shazim_gui.core.weights import Weights
from shazim_gui.export.score_text import percent_text
from shazim_gui.session.presenter.pair_text import aside_text, method_texts
from shazim_gui.session.presenter.photo_text import photo_text
from shazim_gui.session.presenter.result_text import result_summary
from shazim_gui.session.results import Results

NAN = float("nan")


@given(st.floats(0, 0.999999))
def test_only_a_perfect_match_is_100_percent(score: float) -> None:
    text = percent_text(score)
    assert text != "100 %"
    assert float(text.removesuffix(" %")) <= score * 100 + 1e-4
    assert score * 100 - float(text.removesuffix(" %")) < 0.1 + 1e-4


@pytest.mark.parametrize(
    ("score", "text"),
    [(1.0, "100 %"), (0.9999, "99.9 %"), (0.984375, "98.4 %"), (0.75, "75.0 %"), (0.0, "0.0 %"), (NAN, "–")],
)
def test_the_texts_on_scores(score: float, text: str) -> None:
    assert percent_text(score) == text


def test_methods_with_their_shares() -> None:
    ah, dh, fv = method_texts((1.0, 0.5, 0.75, *[NAN] * 5), Weights((1, 1, 2)))
    assert (ah.method, ah.name, ah.score, ah.share, ah.has_score) == ("ah", "Average hash", "100 %", "33 %", True)
    assert (dh.share, fv.share) == ("17 %", "50 %")
    ah, dh, fv = method_texts((NAN, NAN, 0.75, *[1.0] * 5), Weights((1, 1, 2)))
    assert (ah.score, ah.value, ah.share, ah.has_score) == ("no score", 0.0, "0 %", False)
    assert fv.share == "100 %"
    assert [text.share for text in method_texts((NAN,) * 8, Weights())] == ["0 %"] * 3


def test_further_methods_have_a_row_if_they_have_a_weight_and_are_in_the_note_otherwise() -> None:
    weights = Weights.of({"fv": 1, "ph": 1, "kp": 2})
    scores = (1.0, 1.0, 1.0, 0.5, 0.25, NAN, 0.75, NAN)
    texts = method_texts(scores, weights)
    assert [text.method for text in texts] == ["ah", "dh", "fv", "ph", "kp"]
    assert [text.share for text in texts] == ["0 %", "0 %", "67 %", "33 %", "0 %"]
    assert aside_text(scores, weights) == "Not weighted: colour 25.0 %, structure 75.0 %"
    assert aside_text((1.0, 1.0, 1.0, *[NAN] * 5), Weights()) == ""


@given(st.tuples(*[st.one_of(st.floats(0, 1), st.just(NAN))] * 8))
def test_shares_add_up_to_100_percent(scores: tuple[float, ...]) -> None:
    texts = method_texts(scores, Weights())
    shares = [float(text.share.removesuffix("%")) for text in texts]
    assert all(0 <= share <= 100 for share in shares)
    assert sum(shares) in (0, 99, 100, 101)
    assert [text.has_score for text in texts] == [not math.isnan(score) for score in scores[:3]]


def test_the_texts_on_a_photo() -> None:
    photo = Photo(1, "/home/me/caf\udce9.jpg", 1_234_567, 0, 1, b"", "JPEG", 1600, 1004)
    text = photo_text(photo, "largest")
    assert text.name == r"caf\xe9.jpg"
    assert text.folder == "/home/me"
    assert text.facts == "1600 × 1004 · 1.2 MB · JPEG"
    assert text.modified[:4] in ("1970", "1969")
    assert text.why == "largest"


@pytest.mark.parametrize("mtime_ns", [-(2**62), -1, 2**63 - 1])
def test_a_photo_of_any_age(mtime_ns: int) -> None:
    assert photo_text(Photo(1, "/a.jpg", 1, mtime_ns, 1, b"", "JPEG", 1, 1)).modified


def test_the_texts_on_a_result(edits: Any) -> None:
    results: Results = edits.session.results()
    assert result_summary(results).startswith(
        f"25 photos, {len(results.clusters)} clusters, {results.clusters.copies} copies, "
    )
    for cluster in results.clusters:
        best, *others = results.members(cluster)
        assert results.why_kept(cluster)
        assert best == results.photos[cluster.keep]
        assert cluster.reclaimable == sum(photo.size for photo in others)
    results.regroup(Weights((1, 0, 0)), 1.0)
    identical = [cluster for cluster in results.clusters if cluster.score == 1]
    assert percent_text(identical[0].score) == "100 %"


def test_the_texts_without_copies(library: Any, photos: Path) -> None:
    library.scan(photos / "kodak")
    results = library.results()
    results.regroup(Weights(), 1.0)
    assert result_summary(results) == "24 photos, no copies at this threshold"
