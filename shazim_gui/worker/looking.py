"""The part of a search that looks at pictures closely: which of the likely pairs are copies, and made how."""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from shazim_gui.candidates.close import close_pairs
from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Kind, Photo
from shazim_gui.core.weights import METHODS
from shazim_gui.scores.kinship import KIND_CODES, Kinship
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.contents import ContentTable
from shazim_gui.store.looks import LookRecord, all_looks, record_looks
from shazim_gui.store.photos import photos_in
from shazim_gui.worker.families import Families, is_copy
from shazim_gui.worker.messages import Step
from shazim_gui.worker.pictures import WorkingPictures, closely
from shazim_gui.worker.workshop import Workshop

_BATCH = 64
"""Looks per transaction and between two checks for a cancel: about half a second."""
_NEAR = 0.03
"""Mean cosines so close to the highest are as good as it: resizing alone takes a picture that far from the middle."""
_LARGE = 0.9
"""Share of the most pixels from which a picture is as large as the largest."""
_BANDS = np.array([0.5, 0.65, 0.8, 0.9])
"""Cosines between which pairs are taken picture by picture, so that a picture made ready is used while it is held."""


class Looking:
    """One search's close looks. What it finds does not depend on where an earlier one was stopped."""

    def __init__(self, shop: Workshop, catalogue: Catalogue, contents: ContentTable) -> None:
        self._threads = shop.threads
        self._catalogue = catalogue
        self._contents = contents
        # A file may be gone since its content was described; another network may have seen contents that this did not.
        described = set(contents.ids.tolist())
        photos = [photo for photo in photos_in(catalogue, []) if photo.content in described]
        quality = quality_order(photos)
        best: dict[int, tuple[int, Photo]] = {}
        for rank, photo in zip(quality.tolist(), photos, strict=True):
            if photo.content not in best or rank < best[photo.content][0]:
                best[photo.content] = rank, photo
        self._rank = {content: rank for content, (rank, _) in best.items()}
        self._files = Counter(photo.content for photo in photos)
        self._pixels = {content: photo.width * photo.height for content, (_, photo) in best.items()}
        self._pictures = WorkingPictures(shop.thumbnails, {content: photo for content, (_, photo) in best.items()})
        self._known = {(look.first, look.second): look for look in all_looks(catalogue)}
        self.looks = 0
        """How many pairs were looked at."""

    def families(
        self, pairs: NDArray[np.int64], scores: NDArray[np.float32], cancelled: CancelToken
    ) -> Generator[Step, None, Kinship]:
        """Look at the pairs (rows of the contents, (m, 2)) that are worth it, and find every family's hub.

        Raises:
            Cancelled: between two batches; the looks so far are kept.
            LibraryUnusable, CatalogueDamaged: as they say.
        """
        cosine = scores[:, METHODS.index("fv")]
        chosen = close_pairs(pairs[:, 0], pairs[:, 1], cosine)
        with_files = np.isin(self._contents.ids, list(self._rank))
        chosen = chosen[with_files[pairs[chosen]].all(axis=1)]
        band = np.searchsorted(_BANDS, cosine[chosen])
        chosen = chosen[np.lexsort((pairs[chosen, 1], pairs[chosen, 0], -band))]
        related = Families()
        for look in self._known.values():
            if is_copy(look.kind) and look.first in self._rank and look.second in self._rank:
                related.join(look.first, look.second)
        meter = Meter("Looking closely", len(chosen))
        ids = self._contents.ids[pairs[chosen]].tolist()
        for start in range(0, len(ids), _BATCH):
            batch = [self._ordered(*pair) for pair in ids[start : start + _BATCH]]
            open_pairs = [pair for pair in batch if not self._is_known(*pair) and not related.together(*pair)]
            for look in self._look(open_pairs):
                if is_copy(look.kind):
                    related.join(look.first, look.second)
            meter.done = min(start + _BATCH, len(ids))
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        kinship = _Growing(self._contents.ids)
        for family in related.members():
            self._gather(family, kinship)
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        return kinship.finished()

    def _gather(self, family: list[int], kinship: "_Growing") -> None:
        """Give every member of a component its hub: the one in the middle, for those that are seen to be its copies.

        The others make families of their own, by the looks that connected them.
        """
        open_families = [family]
        while open_families:
            members = open_families.pop()
            hub = self._middle(members)
            others = [member for member in members if member != hub]
            self._look((hub, other) for other in others if (hub, other) not in self._known)
            left = []
            for other in others:
                look = self._known.get((hub, other))  # none where one of them cannot be read now
                if look is not None and look.kind is not None and is_copy(look.kind):
                    kinship.join(other, hub, look.kind, look.confidence, look.edit)
                else:
                    left.append(other)
            rest = Families()
            for first, second in self._pairs_among(left):
                rest.join(first, second)
            open_families += rest.members()

    def _pairs_among(self, members: Sequence[int]) -> Iterator[tuple[int, int]]:
        for place, one in enumerate(members):
            for other in members[place + 1 :]:
                looks = self._known.get((one, other)), self._known.get((other, one))
                if any(look is not None and is_copy(look.kind) for look in looks):
                    yield one, other

    def _is_known(self, one: int, other: int) -> bool:
        """Whether the two were looked at, in either order: which copy is the better one may have changed since."""
        return (one, other) in self._known or (other, one) in self._known

    def _look(self, pairs: Iterable[tuple[int, int]]) -> list[LookRecord]:
        """Look at pairs, several at a time, and remember what was found; pictures that cannot be read give nothing."""
        listed = iter(list(pairs))
        found: list[LookRecord] = []
        while batch := list(islice(listed, _BATCH)):
            with ThreadPoolExecutor(self._threads, thread_name_prefix="look") as pool:
                looks = [look for look in pool.map(lambda pair: self._one(*pair), batch) if look is not None]
            with self._catalogue.transaction():
                record_looks(self._catalogue, looks)
            self._known.update({(look.first, look.second): look for look in looks})
            self.looks += len(looks)
            found += looks
        return found

    def _one(self, first: int, second: int) -> LookRecord | None:
        one, other = self._pictures.get(first), self._pictures.get(second)
        if one is None or other is None:  # on a drive that is away, perhaps: the next search may see them
            return None
        return LookRecord(first, second, *closely(one, other))

    def _ordered(self, first: int, second: int) -> tuple[int, int]:
        """The better copy first: it is the one whose changes are told."""
        return (first, second) if self._rank[first] < self._rank[second] else (second, first)

    def _middle(self, members: list[int]) -> int:
        """The member that is most like all others (mean cosine), or the best of those that come very near to it.

        An original stands in the middle of its edits: the sharpened one is on one side of it, the blurred on the other.
        Of those in the middle, the largest are looked at, and of them again the most alike (to a hundredth) is taken;
        then the one that stands in more files, then the better copy.
        """
        vectors = self._contents.vectors[self._contents.rows_of(np.array(members))].astype(np.float32)
        likeness = vectors @ vectors.mean(axis=0)
        alike = dict(zip(members, likeness.tolist(), strict=True))
        middle = [member for member in members if alike[member] >= max(alike.values()) - _NEAR]
        most = max(self._pixels[member] for member in middle)
        large = [member for member in middle if self._pixels[member] >= _LARGE * most]
        return max(large, key=lambda one: (round(alike[one], 2), self._files[one], -self._rank[one]))


class _Growing:
    """A kinship while it is put together."""

    def __init__(self, ids: NDArray[np.int64]) -> None:
        self._ids = ids
        self._hub = ids.copy()
        self._kind = np.zeros(len(ids), np.uint8)
        self._confidence = np.ones(len(ids), np.float32)
        self._edits: dict[int, str] = {}

    def join(self, content: int, hub: int, kind: Kind, confidence: float, edit: str) -> None:
        row = int(np.searchsorted(self._ids, content))
        self._hub[row], self._kind[row], self._confidence[row] = hub, KIND_CODES.index(kind), confidence
        self._edits[content] = edit

    def finished(self) -> Kinship:
        return Kinship(self._ids, self._hub, self._kind, self._confidence, self._edits)
