"""Asking for the photos nearest to a picture, then what the best of them are to it."""

from collections.abc import Iterable, Sequence

from shazim_gui.core.records import Match, Relation
from shazim_gui.core.weights import Weights
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.verbs import placed
from shazim_gui.worker.messages import Answered, MatchesVerified, Query, VerifyMatches


def ask(session: Session, picture: str | bytes, weights: Weights) -> Verb[Answered]:
    """The photos nearest to a picture, and its bytes where they had to be fetched; raises as `verbs.query` does."""
    result = yield Query(placed(picture), session.model, weights.values)
    assert isinstance(result, Answered)
    return result


def open_matches(matches: Iterable[Match], most: int) -> list[Match]:
    """Those of the first `most` contents that no close look was taken at yet, one per content."""
    contents: dict[int, Match] = {}
    for match in matches:
        if len(contents) == most:
            break
        contents.setdefault(match.photo.content, match)
    return [match for match in contents.values() if match.relation is None]


def recognise(picture: str | bytes, matches: Sequence[Match]) -> Verb[dict[int, Relation]]:
    """What some matches are to the picture, by their contents' ids; those whose files cannot be read are left out.

    Raises:
        BadInput: the picture cannot be read any more.
        AddressUnreachable: it is a web address that gives nothing.
    """
    result = yield VerifyMatches(placed(picture), tuple(match.photo for match in matches))
    assert isinstance(result, MatchesVerified)
    relations = zip(matches, result.relations, strict=True)
    return {match.photo.content: relation for match, relation in relations if relation is not None}


def related(matches: Iterable[Match], relations: dict[int, Relation]) -> tuple[Match, ...]:
    """The matches with what has been learnt of them."""
    return tuple(match._replace(relation=relations.get(match.photo.content, match.relation)) for match in matches)
