"""Texts on two pictures side by side: the score of every method, and its share of the weighted score."""

import math
from dataclasses import dataclass

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.text.language import tr, written
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.session.keep_decisions import keep_decisions
from shazim_gui.session.presenter.decision_text import keep_reason
from shazim_gui.session.presenter.kind_text import change_between, change_sentence
from shazim_gui.session.presenter.localized_numbers import localized_percent, localized_share
from shazim_gui.session.presenter.method_names import method_name, method_within
from shazim_gui.session.presenter.photo_text import PhotoText, photo_text
from shazim_gui.session.presenter.score_explanation import ScoreExplanation, why_text
from shazim_gui.session.results import MethodScores, Results


@dataclass(frozen=True, slots=True)
class MethodText:
    """One method's part in a pair's score."""

    method: str
    name: str
    value: float
    """0..1; 0 where the method has no score."""
    score: str
    weight: str
    share: str
    """The method's share of the weighted score."""
    has_score: bool


def method_texts(scores: MethodScores, weights: Weights) -> list[MethodText]:
    """The score of each method that has a weight, and always of the classic ones, with its share of the score."""
    shown = weights.as_dict()
    parts = [0.0 if math.isnan(score) else score * weight for score, weight in zip(scores, weights.values, strict=True)]
    total = sum(parts) or 1.0
    return [
        MethodText(
            method=method,
            name=method_name(method),
            value=0.0 if math.isnan(score) else score,
            score=tr("no score") if math.isnan(score) else localized_percent(score),
            weight=written(f"{weight:g}"),
            share=localized_share(part / total, 0),
            has_score=not math.isnan(score),
        )
        for method, score, part, weight in zip(METHODS, scores, parts, weights.values, strict=True)
        if method in shown
    ]


def aside_text(scores: MethodScores, weights: Weights) -> str:
    """The scores of further methods without a weight; empty where there are none."""
    shown = weights.as_dict()
    others = [
        f"{method_within(method)} {localized_percent(score)}"
        for method, score in zip(METHODS, scores, strict=True)
        if method not in shown and not math.isnan(score)
    ]
    return tr("Not weighted: {methods}", methods=", ".join(others)) if others else ""


@dataclass(frozen=True, slots=True)
class SideText:
    """The texts beside one picture of a comparison."""

    heading: str
    photo: PhotoText
    keep: bool


@dataclass(frozen=True, slots=True)
class PairText:
    """Two pictures side by side."""

    left: SideText
    right: SideText
    score: str
    relation: str
    """One short sentence about the pair."""
    why: ScoreExplanation
    methods: list[MethodText]
    aside: str
    """The scores of methods without a weight; empty where there are none."""


def opposite(cluster: Cluster, number: int) -> int:
    """The member that a photo is compared with: the reference, or for the reference the best other copy."""
    if number != cluster.reference:
        return cluster.reference
    return next(photo for photo in cluster.photos if photo != number)


def pair_text(results: Results, cluster: Cluster, number: int) -> PairText:
    """The texts for a member of a cluster beside its opposite."""
    other = opposite(cluster, number)
    scores = results.scores_between([(number, other)])[0]
    score = results.pair_score(number, other, scores)
    copy = number if other == cluster.reference else other
    return PairText(
        left=_side(tr("Selected"), results, cluster, number),
        right=_side(tr("Reference") if other == cluster.reference else tr("Best other copy"), results, cluster, other),
        score=localized_percent(score),
        relation=change_sentence(change_between(results, cluster.reference, copy)),
        why=why_text(score, scores, results.weights),
        methods=method_texts(scores, results.weights),
        aside=aside_text(scores, results.weights),
    )


def _side(heading: str, results: Results, cluster: Cluster, number: int) -> SideText:
    keep = number in keep_decisions(results, cluster).kept
    why = keep_reason(results, cluster, number) if keep else ""
    return SideText(heading, photo_text(results.photos[number], why), keep)
