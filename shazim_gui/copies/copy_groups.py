"""Builds copy groups from connected contents: each has a reference and its copies, some of the same picture."""

from collections import Counter
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from shazim_gui.copies.best_files import BestFiles
from shazim_gui.copies.connected_copies import ConnectedCopies
from shazim_gui.copies.same_picture import same_picture_sets
from shazim_gui.copies.verifier import Verifier
from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import CopyRelations, alone
from shazim_gui.verify.edit_detection import saved_edits
from shazim_gui.verify.orientations import composed, undone

_NEAREST = 4
"""Number of nearest members that are verified against a content that is no copy of the reference; it joins the group if
it is a copy of half of them."""
_CENTRAL = 0.03
"""Maximum distance from the highest mean cosine for a content to be central; resizing alone lowers it by as much."""
_LARGE = 0.9
"""Minimum share of the maximum number of pixels for a content to count as large."""

Vectors = Callable[[list[int]], NDArray[np.float32]]
"""A function from content ids to their unit vectors, shape (m, d)."""


class CopyGroupBuilder:
    """Builds copy groups, one connected component at a time."""

    def __init__(self, ids: NDArray[np.int64], verifier: Verifier, vectors: Vectors, files: BestFiles) -> None:
        """Take the ids of all contents (ascending), a verifier of pairs, and the vectors and files of contents."""
        self._verifier = verifier
        self._vectors = vectors
        self._files = files
        self._edits: dict[int, Edits] = {}
        none = alone(ids)
        self.relations = CopyRelations(ids, ids.copy(), ids.copy(), none.orientation, none.confidence, self._edits)
        """The relations found so far."""

    def add(self, component: list[int]) -> None:
        """Divide a component into copy groups: the central member is the reference of those that are its copies.

        The other members form further groups by the verified pairs that connect them.

        Raises:
            LibraryUnusable: the catalogue cannot be written.
        """
        # These outcomes are needed anyway, and show which members show the same picture as the central one.
        self._verify_against(self._central(component, component), component)
        self._verify_against(self._reference(component, self._same_picture_sets(component)), component)
        # The outcomes for the reference often change which members show the same picture.
        same = self._same_picture_sets(component)
        open_groups = [component]
        while open_groups:
            members = open_groups.pop()
            reference = self._reference(members, same)
            left = self._join(reference, members, same)
            rest = ConnectedCopies()
            for index, one in enumerate(left):
                for other in left[index + 1 :]:
                    if self._verifier.are_copies(one, other):
                        rest.connect(one, other)
            open_groups += rest.components()

    def _same_picture_sets(self, component: list[int]) -> ConnectedCopies:
        return same_picture_sets(component, self._vectors(component), self._verifier, self._files)

    def _reference(self, members: list[int], same: ConnectedCopies) -> int:
        """Return the central one of the members that show the picture with the most files.

        An original is often saved again and sent unchanged, apart from being edited.
        """
        files: Counter[int] = Counter()
        for member in members:
            files[same.representative(member)] += self._files.count[member]
        most = max(files.values())
        return self._central([member for member in members if files[same.representative(member)] == most], members)

    def _join(self, reference: int, members: list[int], same: ConnectedCopies) -> list[int]:
        """Enter all copies of the reference; returns the members that are no copies of it."""
        self._verify_against(reference, members)
        inside, left = [reference], []
        for other in members:
            if other == reference:
                continue
            record = self._verifier.known.get((reference, other))  # None where a picture cannot be read
            if record is not None and record.kind in (Kind.SAME, Kind.EDITED):
                inside.append(other)
                use_record = record.kind is Kind.SAME or not same.connected(reference, other)
                edits = record.edits if use_record else self._saved(reference, other)
                self._enter(other, reference, same, record.orientation, record.confidence, edits)
            else:
                left.append(other)
        while left:
            nearest = {one: self._nearest(one, inside) for one in left}
            self._verifier.verify_open((one, member) for one, tried in nearest.items() for member in tried)
            joined = [one for one in left if self._joins_by(one, nearest[one], reference, same)]
            if not joined:
                break
            inside += joined
            left = [one for one in left if one not in joined]
        if len(inside) > 1:
            self._enter(reference, reference, same, 0, 1.0, ())
        return left

    def _verify_against(self, reference: int, members: list[int]) -> None:
        known = self._verifier.known
        self._verifier.verify(
            (reference, other) for other in members if other != reference and (reference, other) not in known
        )

    def _nearest(self, one: int, inside: list[int]) -> list[int]:
        cosine = self._vectors(inside) @ self._vectors([one])[0]
        return [inside[index] for index in np.argsort(-cosine)[:_NEAREST].tolist()]

    def _joins_by(self, one: int, nearest: list[int], reference: int, same: ConnectedCopies) -> bool:
        """Enter a content that is a copy of half of its nearest members but not of the reference.

        An example is a crop of a blurred copy. Returns True if the content was entered.
        """
        copies = [member for member in nearest if self._verifier.are_copies(one, member)]
        if not copies or 2 * len(copies) < len(nearest):
            return False
        record = self._verifier.between(one, copies[0])
        assert record is not None
        orientation = record.orientation if record.second_content == one else undone(record.orientation)
        of_copy = int(self.relations.orientation[self._row(copies[0])])
        edits = self._saved(reference, one) if same.connected(reference, one) else ()
        self._enter(one, reference, same, composed(of_copy, orientation), record.confidence, edits)
        return True

    def _enter(
        self, content: int, reference: int, same: ConnectedCopies, orientation: int, confidence: float, edits: Edits
    ) -> None:
        row, relations = self._row(content), self.relations
        relations.reference[row], relations.same_picture[row] = reference, same.representative(content)
        relations.orientation[row], relations.confidence[row] = orientation, confidence
        if content != reference:
            self._edits[content] = edits

    def _central(self, candidates: list[int], members: list[int]) -> int:
        """Return the candidate with the highest mean cosine to all members, or the best of those close to it.

        An original is central among its edits, for example between the sharpened and the blurred copy. Of the central
        candidates, the large ones are taken, and of these the one with the highest mean cosine (rounded to a
        hundredth); then the one with more files, then the better file.
        """
        cosine = self._vectors(candidates) @ self._vectors(members).mean(axis=0)
        mean = dict(zip(candidates, cosine.tolist(), strict=True))
        central = [one for one in candidates if mean[one] >= max(mean.values()) - _CENTRAL]
        most = max(map(self._files.pixels, central))
        large = [one for one in central if self._files.pixels(one) >= _LARGE * most]
        return max(large, key=lambda one: (round(mean[one], 2), self._files.count[one], -self._files.rank[one]))

    def _row(self, content: int) -> int:
        return int(np.searchsorted(self.relations.ids, content))

    def _saved(self, reference: int, other: int) -> Edits:
        return saved_edits(self._files.size(reference), self._files.size(other))
