"""Explains the score of a pair: what each method adds to it, and a sentence."""

import math
from dataclasses import dataclass

from shazim_gui.core.text.language import tr
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.session.presenter.localized_numbers import localized_percent, localized_share
from shazim_gui.session.presenter.method_names import method_name, method_within
from shazim_gui.session.results import MethodScores


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one method in the weighted score."""

    method: str
    points: float
    """Its share of the weights of the methods with a score, times its score; all parts add up to the score, 0..1."""
    missing: float
    """How much more it would add at a score of 100 %."""
    text: str


@dataclass(frozen=True, slots=True)
class ScoreExplanation:
    """The parts of a score."""

    parts: tuple[Part, ...]
    """Of the methods that have a weight and a score, in the order of `METHODS`."""
    alone: float
    """The weighted score of the methods, 0..1."""
    lifted: float
    """The score by verification, where it is higher; else 0."""
    sentence: str


def why_text(score: float, scores: MethodScores, weights: Weights) -> ScoreExplanation:
    """Explain the score of a pair by those of its methods."""
    parts = _parts(scores, weights)
    alone = sum(part.points for part in parts)
    shown = localized_percent(alone) if parts else ""
    lifted = score if localized_percent(score) != shown else 0.0
    if not lifted:
        return ScoreExplanation(parts, alone, 0.0, _sentence(parts, alone))
    if not parts:
        return ScoreExplanation(parts, 0.0, lifted, tr("The pixels match; no weighted method can score this pair."))
    weakest = _weakest(parts)
    if weakest is None:
        return ScoreExplanation(
            parts, alone, lifted, tr("The pixels match; the methods alone say {score}.", score=shown)
        )
    sentence = tr(
        "The pixels match; the methods alone say {score}, lowered most by {method} ({missing}).",
        score=shown,
        method=method_within(weakest.method),
        missing=localized_share(weakest.missing),
    )
    return ScoreExplanation(parts, alone, lifted, sentence)


def _parts(scores: MethodScores, weights: Weights) -> tuple[Part, ...]:
    scored = [
        (method, score, weight)
        for method, score, weight in zip(METHODS, scores, weights.values, strict=True)
        if weight > 0 and not math.isnan(score)
    ]
    # Divided by the largest weight first, so that very small and very large weights make correct shares.
    largest = max((weight for _, _, weight in scored), default=1.0)
    total = sum(weight / largest for _, _, weight in scored)
    return tuple(
        Part(
            method,
            points=share * score,
            missing=share * (1 - score),
            text=tr(
                "{method}: {part} of {share}",
                method=method_name(method),
                part=localized_share(share * score),
                share=localized_share(share),
            ),
        )
        for method, score, weight in scored
        for share in [weight / largest / total]
    )


def _sentence(parts: tuple[Part, ...], alone: float) -> str:
    if not parts:
        return tr("No weighted method can score this pair.")
    weakest = _weakest(parts)
    if len(parts) == 1:
        return tr(
            "{method} is the only method here: {score}.",
            method=method_name(parts[0].method),
            score=localized_percent(alone),
        )
    if weakest is None:
        return tr("Every weighted method says 100 %.")
    strongest = max(parts, key=lambda part: part.points)
    values = {
        "method": method_name(strongest.method),
        "part": localized_share(strongest.points),
        "score": localized_percent(alone),
        "missing": localized_share(weakest.missing),
    }
    if weakest is strongest:
        return tr("{method} adds most, {part} of {score}, and loses most, {missing}.", **values)
    other = method_within(weakest.method)
    return tr("{method} adds most, {part} of {score}; {other} lowers it most, {missing}.", other=other, **values)


def _weakest(parts: tuple[Part, ...]) -> Part | None:
    """The part that lowers the score most; None if none does."""
    weakest = max(parts, key=lambda part: part.missing)
    return weakest if weakest.missing >= 0.0005 else None
