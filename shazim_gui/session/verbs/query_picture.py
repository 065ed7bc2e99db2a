"""The verbs that search the library with one picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from shazim_gui.core.records import Match, Relation
from shazim_gui.core.weights import Weights
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.input_paths import absolute_picture
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.messages import Query, VerifyMatches

VERIFIED_MATCHES = 24
"""How many contents a query verifies: the best ones, also below the threshold, which verification may lift above."""


@dataclass(frozen=True, slots=True)
class QueryMatches:
    """What a query found."""

    matches: tuple[Match, ...]
    """More than are shown; see `ranked_matches`."""
    fetched: bytes = b""
    """The query's picture if it came from a web address, so that it need not be fetched again; else empty."""


def query(
    session: Session, picture: str | bytes, weights: Weights | None = None, *, verify: bool = True
) -> Verb[QueryMatches]:
    """The photos nearest to a picture (a path, a web address, or a file's bytes).

    The best of them are verified: whether they are copies of the picture, and by which edits. With `verify=False` the
    caller can do that later and show the scores meanwhile; see `unverified_matches` and `verify_matches`. Without
    `weights`, the chosen ones are used.

    Raises:
        BadInput: the picture cannot be read, or nothing has been scanned yet.
        AddressUnreachable: the picture cannot be downloaded.
        ModelUnavailable: the network's weights are not on this machine.
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    chosen = weights or session.weights
    answer = yield from ask(Query(absolute_picture(picture), session.model, chosen.values))
    matches = answer.matches
    if verify:
        # The identical file comes first: of a picture without detail no method has a score.
        ranked = sorted(ranked_matches(matches, chosen, 0.0), key=lambda match: match.photo.content != answer.identical)
        best = unverified_matches(ranked)
        matches = with_relations(matches, (yield from verify_matches(answer.fetched or picture, best)))
    return QueryMatches(matches, answer.fetched)


def verify_matches(picture: str | bytes, matches: Sequence[Match]) -> Verb[dict[int, Relation]]:
    """The relations of some matches to the picture, by their content ids, without those whose files cannot be read.

    Raises:
        BadInput: the picture cannot be read any more.
        AddressUnreachable: the picture cannot be downloaded.
    """
    if not matches:
        return {}
    answer = yield from ask(VerifyMatches(absolute_picture(picture), tuple(match.photo for match in matches)))
    relations = zip(matches, answer.relations, strict=True)
    return {match.photo.content: relation for match, relation in relations if relation is not None}


def unverified_matches(matches: Iterable[Match], most: int = VERIFIED_MATCHES) -> list[Match]:
    """The matches of the first `most` contents that are not verified yet, one per content."""
    contents: dict[int, Match] = {}
    for match in matches:
        if len(contents) == most:
            break
        contents.setdefault(match.photo.content, match)
    return [match for match in contents.values() if match.relation is None]


def with_relations(matches: Iterable[Match], relations: dict[int, Relation]) -> tuple[Match, ...]:
    """The matches with the verified relations of their contents, by content id."""
    return tuple(match._replace(relation=relations.get(match.photo.content, match.relation)) for match in matches)


def ranked_matches(
    matches: Sequence[Match], weights: Weights, threshold: float, limit: int | None = None
) -> list[Match]:
    """The matches that reach the threshold under these weights, best first, at most `limit`; reads no file.

    The score of a match is the greater of its weighted mean and its score by verification.
    """
    if not matches:
        return []
    scores = weighted(np.array([match.scores for match in matches], np.float32), weights).tolist()
    lifts = [0.0 if match.relation is None else match.relation.lift for match in matches]
    scored = [match._replace(score=max(score, lift)) for match, score, lift in zip(matches, scores, lifts, strict=True)]
    near = [match for match in scored if match.score >= threshold]
    return sorted(near, key=lambda match: (-match.score, match.photo.path))[:limit]
