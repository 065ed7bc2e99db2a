"""Reads what the library holds at one moment: photos, skips, scored pairs and copy relations."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Photo, Skip
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.copy_relations import (
    CopyRelations,
    alone,
    among,
    edited_contents,
    lifted,
    pair_kinds,
    rotated_pairs,
)
from shazim_gui.scores.pair_table import PairTable, fingerprint, load_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import content_ids
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import skips_in


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Photos by number, and pairs of their contents, which are also numbered."""

    photos: list[Photo]
    skips: list[Skip]
    content: NDArray[np.int64]
    """The content's number of each photo, shape (p,)."""
    quality: NDArray[np.int64]
    """The rank of each photo, 0 for the best, shape (p,)."""
    ids: NDArray[np.int64]
    """The catalogue's content ids, ascending; a content's number is its index here."""
    a: NDArray[np.int32]
    b: NDArray[np.int32]
    """Pairs of content numbers, a < b, ordered by a, then b."""
    scores: NDArray[np.float32]
    """Shape (m, methods)."""
    kind: NDArray[np.uint8]
    """The code of each pair's kind, shape (m,); see `KIND_CODES`."""
    lift: NDArray[np.float32]
    """The least score of each pair by verification; 0 where there is none."""
    rotated: NDArray[np.bool_]
    """Which pairs are copies that are rotated or mirrored against each other, shape (m,)."""
    copy_relations: CopyRelations
    """Of the contents, by number."""
    fresh: bool
    """True if the network has analysed all photos and the pairs are those of exactly these photos."""

    @property
    def sizes(self) -> NDArray[np.int64]:
        """Bytes of each photo."""
        return np.fromiter((photo.size for photo in self.photos), np.int64, len(self.photos))

    @property
    def content_quality(self) -> NDArray[np.int64]:
        """The rank of each content by its best file, 0 for the best, shape (n,)."""
        best = np.full(len(self.ids), len(self.photos), np.int64)
        np.minimum.at(best, self.content, self.quality)
        rank = np.empty(len(best), np.int64)
        rank[np.argsort(best)] = np.arange(len(best))
        return rank


def take_snapshot(paths: LibraryPaths, model: str, folders: list[str]) -> Snapshot:
    """Read what the library holds of `folders` (of all, where the list is empty).

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    catalogue = Catalogue.open_for_reading(paths.catalogue)
    if catalogue is None:
        return _joined([], [], None, False)
    with catalogue:
        photos, skips = photos_in(catalogue, folders), skips_in(catalogue, folders)
        identity, all_ids = catalogue.identity, content_ids(catalogue, model)
    seen = bool(np.isin(_contents(photos), all_ids).all())
    table = load_pairs(paths.pairs(model))
    if table is None or not table.is_of(identity):
        return _joined(photos, skips, None, seen and len(all_ids) < 2)
    return _joined(photos, skips, table, seen and table.source == fingerprint(identity, all_ids, model))


def scores_now(paths: LibraryPaths, model: str, snapshot: Snapshot) -> NDArray[np.float32] | None:
    """The present scores of the snapshot's pairs on the disk, shape (m, methods).

    None if the table on the disk has other pairs by now, which needs a new snapshot.
    """
    table = load_pairs(paths.pairs(model))
    if table is None:
        return None
    inside = _inside(table, snapshot.ids)
    a, b = snapshot.ids[snapshot.a], snapshot.ids[snapshot.b]
    same = np.array_equal(table.a[inside], a) and np.array_equal(table.b[inside], b)
    return table.scores[inside] if same else None


def _contents(photos: list[Photo]) -> NDArray[np.int64]:
    return np.fromiter((photo.content for photo in photos), np.int64, len(photos))


def _inside(table: PairTable, ids: NDArray[np.int64]) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = np.isin(table.a, ids) & np.isin(table.b, ids)
    return inside


def _joined(photos: list[Photo], skips: list[Skip], table: PairTable | None, fresh: bool) -> Snapshot:
    """Number the contents of the photos, and keep the pairs among them."""
    ids, content = np.unique(_contents(photos), return_inverse=True)
    if table is None:
        nothing = np.empty(0, np.int64)
        table = PairTable(nothing, nothing, np.empty((0, len(METHODS)), np.float32), "", alone(ids))
    inside = _inside(table, ids)
    whole = bool(inside.all())  # as in most libraries; saves a copy of the table
    a, b = (np.searchsorted(ids, side if whole else side[inside]) for side in (table.a, table.b))
    relations = among(table.copy_relations, ids)
    reference, confidence = relations.reference, relations.confidence
    lifts = (ids[a] == reference[b]) | (ids[b] == reference[a])
    # Copies of a reference outside of these folders still belong together.
    lifts |= (reference[a] == reference[b]) & ~np.isin(reference[a], ids)
    return Snapshot(
        photos=photos,
        skips=skips,
        content=content.astype(np.int64),
        quality=quality_order(photos, edited_contents(relations)[content].tolist()),
        ids=ids,
        a=a.astype(np.int32),
        b=b.astype(np.int32),
        scores=table.scores if whole else table.scores[inside],
        kind=pair_kinds(relations, a, b),
        lift=np.where(lifts, lifted(np.minimum(confidence[a], confidence[b])), 0).astype(np.float32),
        rotated=rotated_pairs(relations, a, b),
        copy_relations=relations,
        fresh=fresh,
    )
