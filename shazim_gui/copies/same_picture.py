"""Finds the copies that show the same picture: only saved again, resized or converted."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.copies.best_files import BestFiles
from shazim_gui.copies.connected_copies import ConnectedCopies
from shazim_gui.copies.verifier import Verifier
from shazim_gui.core.records import Kind

_NEAREST = 3
"""Number of nearest members that each member is verified against."""
_MIN_COSINE = 0.8
"""Minimum cosine of two copies that may show the same picture."""
_MAX_SHAPE_RATIO = 1.03
"""Maximum ratio between the proportions of two copies that may show the same picture."""


def same_picture_sets(
    members: list[int], vectors: NDArray[np.float32], verifier: Verifier, files: BestFiles
) -> ConnectedCopies:
    """Return the sets of `members` (content ids) that show the same picture, by verifying the nearest of each.

    `vectors` (m, d) are the unit vectors of the members.
    """
    evidence = _SamePictureEvidence(verifier, files)
    cosine = vectors @ vectors.T
    np.fill_diagonal(cosine, -1)
    row = {member: index for index, member in enumerate(members)}
    verifier.verify_open(
        (members[one], members[other])
        for one, nearest in enumerate(np.argsort(-cosine, axis=1)[:, :_NEAREST].tolist())
        for other in nearest
        if cosine[one, other] >= _MIN_COSINE and evidence.have_one_shape(members[one], members[other])
    )
    same = [
        (one, other)
        for index, one in enumerate(members)
        for other in members[index + 1 :]
        if evidence.verified_as_same(one, other)
    ]
    same.sort(key=lambda pair: -cosine[row[pair[0]], row[pair[1]]])
    found = ConnectedCopies()
    sets = {member: [member] for member in members}

    def connect(pairs: list[tuple[int, int]]) -> None:
        for one, other in pairs:
            some, others = sets[found.representative(one)], sets[found.representative(other)]
            if some is not others and evidence.are_one_picture(some, others):
                found.connect(one, other)
                sets[found.representative(one)] = some + others

    # Pictures of one size come first, because comparing them pixel by pixel is the strongest evidence. A thumbnail
    # matches a blurred copy as well as the original; it joins the set with more files, then that of the better picture.
    connect([pair for pair in same if evidence.have_one_size(*pair)])
    weight = {member: sum(files.count[other] for other in sets[found.representative(member)]) for member in members}
    connect(
        sorted(
            same,
            key=lambda pair: (-max(weight[pair[0]], weight[pair[1]]), files.rank[files.better_first(*pair)[0]]),
        )
    )
    return found


class _SamePictureEvidence:
    """Evidence from verifications and sizes for two contents or two sets of contents."""

    def __init__(self, verifier: Verifier, files: BestFiles) -> None:
        self._verifier = verifier
        self._files = files

    def verified_as_same(self, one: int, other: int) -> bool:
        record = self._verifier.between(one, other)
        return record is not None and record.kind is Kind.SAME

    def are_one_picture(self, some: list[int], others: list[int]) -> bool:
        """Return True where half of the verified pairs between two sets are the same; only pairs of one size if any."""
        pairs = [(one, other) for one in some for other in others if self._verifier.between(one, other) is not None]
        counted = [pair for pair in pairs if self.have_one_size(*pair)] or pairs
        return 2 * sum(self.verified_as_same(*pair) for pair in counted) >= len(counted)

    def have_one_size(self, one: int, other: int) -> bool:
        return self._files.size(one) == self._files.size(other)

    def have_one_shape(self, one: int, other: int) -> bool:
        first, second = self._files.photo[one], self._files.photo[other]
        ratio = first.width * second.height / (first.height * second.width)
        return max(ratio, 1 / ratio) <= _MAX_SHAPE_RATIO
