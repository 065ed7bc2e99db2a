"""Everything a person can ask for, written once; a menu item, a command and a Python call are doors to these."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from shazim_gui.core.download import is_address
from shazim_gui.core.edits import Edits, Identical
from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.records import Counts, Kind, Match, Skip
from shazim_gui.core.weights import LOOKED, METHODS, Weights
from shazim_gui.models.registry import ModelSpec, model_spec
from shazim_gui.scores.copy_relations import lifted
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.thumbnail_storage import keep_to_limit
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder, folders_of
from shazim_gui.store.skip_table import skips_in
from shazim_gui.store.sqlite_errors import CatalogueDamaged
from shazim_gui.worker.description_table import as_table
from shazim_gui.worker.messages import (
    Answered,
    Compare,
    Compared,
    Description,
    Fetch,
    Find,
    Forget,
    Forgotten,
    Query,
    Scan,
    Scanned,
)


def scan(
    session: Session, folders: Sequence[str] = (), exclude: Sequence[str] | None = None, retry: Sequence[str] = ()
) -> Verb[Counts]:
    """Index the new and changed pictures of `folders`, forget those that are gone; all known folders, where none is
    given.

    `exclude` are patterns of names or paths to leave out, in known folders below `folders` too; None keeps those each
    folder was scanned with before. `retry` are paths of files to be read again although they could not be read before
    and have not changed since.

    Raises:
        BadInput: a folder given is not there or is the library itself, or none is given and none known.
        CatalogueDamaged: none is given, and those that were known cannot be read any more.
    """
    remembered = {folder.path: folder for folder in _remembered(session, needed=not folders)}
    if folders:
        chosen = list(dict.fromkeys(absolute(folder) for folder in folders))
        _refuse_library(session, chosen)
    else:
        chosen = list(remembered)
    # A known folder that is not there now may be on a drive that is not plugged in.
    below = [path for path in remembered if _is_below(path, chosen) and os.path.isdir(path)]  # noqa: PTH112
    if not folders:
        chosen = below
        if not chosen:
            raise BadInput(message("no folder is available"), message("reconnect the drive or add a folder"))
    scanned = tuple(
        Folder(path, _patterns(path, remembered) if exclude is None else tuple(exclude))
        for path in dict.fromkeys([*chosen, *below])
    )
    result = yield Scan(scanned, session.model, retry=tuple(retry))
    assert isinstance(result, Scanned)
    return result.counts


def find(session: Session) -> Verb[None]:
    """Bring the scored pairs up to date with what has been scanned; `session.results()` then has them."""
    yield Find(session.model)


def scan_and_find(
    session: Session, folders: Sequence[str] = (), exclude: Sequence[str] | None = None, retry: Sequence[str] = ()
) -> Verb[Counts]:
    """`scan`, then `find`; raises as they do. The thumbnails are kept to their limit."""
    counts = yield from scan(session, folders, exclude, retry)
    yield from find(session)
    yield from keep_to_limit(session)
    return counts


def query(session: Session, picture: str | bytes, weights: Weights | None = None) -> Verb[tuple[Match, ...]]:
    """The photos nearest to a picture (a path, a web address, or a file's bytes), best first; see `ranked_matches`.

    Raises:
        BadInput: the picture cannot be read, or nothing has been scanned yet.
        AddressUnreachable: the web address gives nothing.
    """
    result = yield Query(placed(picture), session.model, (weights or session.weights).values)
    assert isinstance(result, Answered)
    return result.matches


def ranked_matches(
    matches: Sequence[Match], weights: Weights, threshold: float, limit: int | None = None
) -> list[Match]:
    """The matches that reach the threshold under these weights, best first, at most `limit`; no disk is touched.

    A match scores its weighted mean, or what a close look gives it, whichever is more.
    """
    if not matches:
        return []
    scores = weighted(np.array([match.scores for match in matches], np.float32), weights).tolist()
    lifts = [0.0 if match.relation is None else match.relation.lift for match in matches]
    scored = [match._replace(score=max(score, lift)) for match, score, lift in zip(matches, scores, lifts, strict=True)]
    near = [match for match in scored if match.score >= threshold]
    return sorted(near, key=lambda match: (-match.score, match.photo.path))[:limit]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two pictures side by side."""

    first: Description
    second: Description
    scores: tuple[float, ...]
    """Per method; NaN where a method cannot tell."""
    score: float
    """Weighted, or what the close look gives, whichever is more."""
    kind: Kind | None
    """None where the two have nothing to do with each other."""
    edits: Edits
    """What turns the first into the second; empty unless the kind is `same` or `edited`."""


def compare(
    session: Session, first: str | bytes, second: str | bytes, weights: Weights | None = None
) -> Verb[Comparison]:
    """Every method's score of two pictures, their weighted score, and what was done to the first to get the second.

    Raises:
        BadInput: one of them cannot be read.
        AddressUnreachable: a web address gives nothing.
    """
    result = yield Compare(placed(first), placed(second), session.model)
    assert isinstance(result, Compared)
    table = as_table((result.first, result.second))
    scores = pair_scores(table, np.array([0]), table, np.array([1]))
    scores[0, [METHODS.index(method) for method in LOOKED]] = result.structure, result.keypoints
    score = float(weighted(scores, weights or session.weights)[0])
    same_bytes = result.first.sha256 == result.second.sha256
    if same_bytes:
        return Comparison(result.first, result.second, tuple(scores[0].tolist()), 1.0, Kind.SAME, (Identical(),))
    if result.edits:
        score = max(score, float(lifted(np.array([result.confidence], np.float32))[0]))
    return Comparison(result.first, result.second, tuple(scores[0].tolist()), score, result.kind, result.edits)


def forget(session: Session, folder: str) -> Verb[int]:
    """Drop a folder from the library; the photographs are not touched. Returns how many were in it.

    Raises:
        BadInput: nothing of that folder is in the library.
    """
    path = absolute(folder)
    result = yield Forget(path)
    assert isinstance(result, Forgotten)
    if not result.photos and path not in {known.path for known in known_folders(session)}:
        raise _unknown(path)
    return result.photos


def fetch_model(session: Session, name: str) -> Verb[ModelSpec]:
    """Get a network's weights from its hub, the one thing here that goes out to the internet.

    Raises:
        BadInput: there is no network of that name.
        ModelUnavailable: the hub cannot be reached.
    """
    spec = model_spec(name)
    yield Fetch(name)
    return spec


def use_model(session: Session, name: str) -> ModelSpec:
    """Choose the network for what follows; vectors of the others are kept.

    Raises:
        BadInput: there is no network of that name.
        LibraryUnusable: the choice cannot be kept.
    """
    spec = model_spec(name)
    session.remember(replace(session.settings, model=name))
    return spec


def known_folders(session: Session) -> list[Folder]:
    """The folders that have been scanned.

    Raises:
        CatalogueDamaged, LibraryUnusable: as they say.
    """
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is None:
        return []
    with catalogue:
        return folders_of(catalogue)


def check_known(session: Session, folders: Sequence[str]) -> None:
    """Make sure that the library knows each of these folders, for those who ask about them without a scan.

    Raises:
        BadInput: nothing of one of them is in the library.
        CatalogueDamaged, LibraryUnusable: as they say.
    """
    remembered = [known.path for known in known_folders(session)]
    for folder in map(absolute, folders):
        if not _is_below(folder, remembered) and not any(_is_below(path, [folder]) for path in remembered):
            raise _unknown(folder)


def skipped_files(session: Session, folders: Sequence[str] = ()) -> list[Skip]:
    """Everything in these folders (in all, where none is given) that is not indexed, with the reason.

    Raises:
        CatalogueDamaged, LibraryUnusable: as they say.
    """
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is None:
        return []
    with catalogue:
        return skips_in(catalogue, [absolute(folder) for folder in folders])


def absolute(path: str) -> str:
    """A path as the catalogue knows it."""
    return os.path.abspath(os.path.expanduser(path))  # noqa: PTH100, PTH111  (surrogate escapes survive)


def _is_below(path: str, folders: Sequence[str]) -> bool:
    """True where an absolute path is one of these folders or lies in one."""
    return any(path == folder or path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


def _patterns(path: str, remembered: Mapping[str, Folder]) -> tuple[str, ...]:
    """What a folder was scanned with before, by itself or as a part of another one."""
    while path not in remembered:
        path, below = os.path.dirname(path), path  # noqa: PTH120  (surrogate escapes survive)
        if path == below:
            return ()
    return remembered[path].exclude


def _unknown(folder: str) -> BadInput:
    return BadInput(
        message("the library contains nothing from {folder}", folder=folder),
        message("`shazim stats` lists the folders in it"),
    )


def _remembered(session: Session, *, needed: bool) -> list[Folder]:
    """The folders that have been scanned; none where the catalogue is damaged and the scan will begin a new one."""
    try:
        return known_folders(session)
    except CatalogueDamaged:
        if needed:
            raise
        return []


def _refuse_library(session: Session, folders: list[str]) -> None:
    """The library is never scanned, so that there would be nothing to find."""
    library = str(session.paths.root)
    for folder in folders:
        if _is_below(folder, [library]):
            raise BadInput(
                message("the library itself is in {folder}", folder=folder),
                message("choose another folder for it with --library"),
            )


def placed(picture: str | bytes) -> str | bytes:
    """A picture as the worker takes it: a path made absolute, anything else as it is."""
    return picture if isinstance(picture, bytes) or is_address(picture) else absolute(picture)
