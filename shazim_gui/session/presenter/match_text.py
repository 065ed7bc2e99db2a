"""Texts on the matches of a query."""

from dataclasses import dataclass

from shazim_gui.core.edits import Identical
from shazim_gui.core.records import Kind, Match, Relation
from shazim_gui.core.text.edit_text import edits_text
from shazim_gui.core.text.language import tr
from shazim_gui.core.weights import Weights
from shazim_gui.export.file_names import split
from shazim_gui.session.presenter.kind_text import kind_label
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.presenter.pair_text import PairText, SideText, aside_text, method_texts
from shazim_gui.session.presenter.photo_text import PhotoText, photo_text
from shazim_gui.session.presenter.score_explanation import why_text
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class MatchText:
    """The texts on one match of a query."""

    photo: PhotoText
    score: str
    kind: Kind | None
    """None if it was not verified."""
    kind_label: str
    """Empty where there is no kind."""
    sentence: str
    """Its relation to the query's picture."""
    spoken: str
    """All of these as one sentence, for a screen reader."""


def match_text(match: Match) -> MatchText:
    """The texts for one match."""
    photo, score, sentence = photo_text(match.photo), localized_percent(match.score), relation_text(match.relation)
    kind = None if match.relation is None else match.relation.kind
    return MatchText(
        photo,
        score,
        kind,
        "" if kind is None else kind_label(kind),
        sentence,
        tr(
            "{name}, {score} match, {sentence}, {facts}",
            name=photo.name,
            score=score,
            sentence=sentence,
            facts=photo.facts,
        ),
    )


def relation_text(relation: Relation | None) -> str:
    """The relation of a photo to the query's picture, as a short sentence."""
    match relation:
        case None:
            return tr("Similar by score")
        case Relation(Kind.SAME, (Identical(),)):
            return tr("Identical file")
        case Relation(Kind.SAME, ()):
            return tr("The same picture")
        case Relation(Kind.SAME, edits, backwards=False):
            return tr("The same picture: {edit}", edit=edits_text(edits))
        case Relation(Kind.SAME, edits):
            return tr("The same picture: yours is {edit}", edit=edits_text(edits))
        case Relation(Kind.EDITED, ()):
            return tr("The same photo, edited in another way")
        case Relation(Kind.EDITED, edits, backwards=False):
            return tr("Edited copy: {edit}", edit=edits_text(edits))
        case Relation(Kind.EDITED, edits):
            return tr("Yours is an edited copy: {edit}", edit=edits_text(edits))
    return tr("Similar, not confirmed as the same photo")


def match_pair_text(name: str, source: str, match: Match, weights: Weights) -> PairText:
    """The texts for the picture of a query, by its name and source, beside one of its matches."""
    queried = PhotoText(name=name, folder=source, facts="", modified="", why="")
    return PairText(
        left=SideText(tr("Your picture"), queried, keep=False),
        right=SideText(tr("In your library"), photo_text(match.photo), keep=False),
        score=localized_percent(match.score),
        relation=relation_text(match.relation),
        why=why_text(match.score, match.scores, weights),
        methods=method_texts(match.scores, weights),
        aside=aside_text(match.scores, weights),
    )


def hidden_text(results: Results, path: str) -> str:
    """Why a photo of the library is not among the clusters that are shown."""
    name, number = split(path)[1], results.number_of(path)
    if number is None:
        return tr("{name} is not in this result. Scan to update it.", name=name)
    if results.clusters.cluster_of(number) is not None:
        return tr("{name} is in a cluster that the filter hides.", name=name)
    return tr("{name} is in no cluster: nothing in the library is similar enough.", name=name)
