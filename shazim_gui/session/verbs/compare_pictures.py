"""The verb that compares two pictures, which need not be in the library."""

from dataclasses import dataclass

import numpy as np

from shazim_gui.core.edits import Edits, Identical
from shazim_gui.core.picture_description import Description
from shazim_gui.core.records import Kind
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS, Weights
from shazim_gui.scores.copy_relations import lifted
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.input_paths import absolute_picture
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.describe_pictures import described_scores
from shazim_gui.worker.messages import Compare


@dataclass(frozen=True, slots=True)
class PictureComparison:
    """Two pictures, their scores and their relation."""

    first: Description
    second: Description
    scores: tuple[float, ...]
    """Per method, 0..1; NaN where a method has no score."""
    score: float
    """The greater of the weighted score and the score by verification, 0..1."""
    kind: Kind | None
    """None where the two are different pictures."""
    edits: Edits
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""


def compare(
    session: Session, first: str | bytes, second: str | bytes, weights: Weights | None = None
) -> Verb[PictureComparison]:
    """Every method's score of two pictures, their weighted score, and what was done to the first to get the second.

    A picture is a path, a web address, or a file's bytes. Without `weights`, the chosen ones are used.

    Raises:
        BadInput: one of them cannot be read.
        AddressUnreachable: a picture cannot be downloaded.
        ModelUnavailable: the network's weights are not on this machine.
    """
    answer = yield from ask(Compare(absolute_picture(first), absolute_picture(second), session.model))
    scores = described_scores(answer.first, answer.second)
    scores[0, [METHODS.index(method) for method in VERIFIED_METHODS]] = answer.structure, answer.keypoints
    method_scores = tuple(scores[0].tolist())
    if answer.first.sha256 == answer.second.sha256:
        return PictureComparison(answer.first, answer.second, method_scores, 1.0, Kind.SAME, (Identical(),))
    score = float(weighted(scores, weights or session.weights)[0])
    if answer.edits:
        score = max(score, float(lifted(np.array([answer.confidence], np.float32))[0]))
    return PictureComparison(answer.first, answer.second, method_scores, score, answer.kind, answer.edits)
