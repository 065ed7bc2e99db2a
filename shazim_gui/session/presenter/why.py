"""Why a pair scores what it does: what each method adds to the score, and a sentence in words."""

import math
from dataclasses import dataclass

from shazim_gui.core.weights import METHOD_NAMES, METHODS, Weights
from shazim_gui.export.figures import per_cent
from shazim_gui.session.results import MethodScores


@dataclass(frozen=True, slots=True)
class Part:
    """What one method adds to the weighted score."""

    method: str
    points: float
    """Its weight's share, among the methods that can tell, times its score; all parts together are the score, 0..1."""
    missing: float
    """What it would add more if it said 100 %."""
    words: str


@dataclass(frozen=True, slots=True)
class WhyText:
    """The make-up of a score."""

    parts: tuple[Part, ...]
    """Of the methods that count and can tell, in the order of `METHODS`."""
    alone: float
    """What the methods give, 0..1."""
    lifted: float
    """The score that agreeing pixels give, where that is more; else 0."""
    sentence: str


def why_text(score: float, scores: MethodScores, weights: Weights) -> WhyText:
    """Explain the score of a pair by those of its methods."""
    parts = _parts(scores, weights)
    alone = sum(part.points for part in parts)
    told = per_cent(alone) if parts else ""
    lifted = score if per_cent(score) != told else 0.0
    if not lifted:
        return WhyText(parts, alone, 0.0, _sentence(parts, alone))
    if not parts:
        return WhyText(parts, 0.0, lifted, "The pixels agree; the methods alone cannot tell.")
    weakest = _weakest(parts)
    pulled = "" if weakest is None else f", pulled down most by {_name(weakest)} ({_points(weakest.missing)})"
    return WhyText(parts, alone, lifted, f"The pixels agree; the methods alone say {told}{pulled}.")


def _parts(scores: MethodScores, weights: Weights) -> tuple[Part, ...]:
    told = [
        (method, score, weight)
        for method, score, weight in zip(METHODS, scores, weights.values, strict=True)
        if weight > 0 and not math.isnan(score)
    ]
    # Against the largest of them, so that the smallest or largest weight there is makes a share all the same.
    largest = max((weight for _, _, weight in told), default=1.0)
    total = sum(weight / largest for _, _, weight in told)
    return tuple(
        Part(
            method,
            points=share * score,
            missing=share * (1 - score),
            words=f"{METHOD_NAMES[method]}: {_points(share * score)} of {_points(share)}",
        )
        for method, score, weight in told
        for share in [weight / largest / total]
    )


def _sentence(parts: tuple[Part, ...], alone: float) -> str:
    if not parts:
        return "No method that counts can tell of this pair."
    weakest = _weakest(parts)
    if len(parts) == 1:
        return f"{METHOD_NAMES[parts[0].method]} alone counts here, and says {per_cent(alone)}."
    if weakest is None:
        return "Every method that counts says 100 %."
    strongest = max(parts, key=lambda part: part.points)
    words = f"{METHOD_NAMES[strongest.method]} adds most, {_points(strongest.points)} of {per_cent(alone)}"
    if weakest is strongest:
        return f"{words}, and lacks most, {_points(weakest.missing)}."
    return f"{words}; {_name(weakest)} takes most away, {_points(weakest.missing)}."


def _weakest(parts: tuple[Part, ...]) -> Part | None:
    """The part that keeps most back; None where none does."""
    weakest = max(parts, key=lambda part: part.missing)
    return weakest if weakest.missing >= 0.0005 else None


def _name(part: Part) -> str:
    return METHOD_NAMES[part.method].lower()


def _points(share: float) -> str:
    return f"{100 * share:.1f} %"
