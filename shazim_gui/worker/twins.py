"""Tells which copies of one shot show the same picture: saved again, resized, converted, and nothing else."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.records import Kind, Photo
from shazim_gui.worker.families import ConnectedCopies
from shazim_gui.worker.looks import Verifier

_NEAREST = 3
"""So many nearest relatives of each are looked at."""
_LEAST_ALIKE = 0.8
"""Cosine below which two copies do not show the same picture."""
_SHAPE = 1.03
"""Factor between the proportions of two that may."""


def twins(
    members: list[int],
    vectors: NDArray[np.float32],
    looks: Verifier,
    files: Mapping[int, Photo],
    copies: Mapping[int, int],
) -> ConnectedCopies:
    """The sets of `members` that show the same picture, by close looks at the nearest of each.

    `vectors` (m, d) are those of the members, `files` one file of each, `copies` how many files
    each has.
    """
    judge = _SamePicturePass(looks, files)
    cosine = vectors @ vectors.T
    np.fill_diagonal(cosine, -1)
    row = {member: place for place, member in enumerate(members)}
    wanted = [
        looks.ordered(members[place], members[other])
        for place, near in enumerate(np.argsort(-cosine, axis=1)[:, :_NEAREST].tolist())
        for other in near
        if cosine[place, other] >= _LEAST_ALIKE and judge.have_one_shape(members[place], members[other])
    ]
    looks.take(pair for pair in dict.fromkeys(wanted) if looks.between(*pair) is None)
    seen = [
        (one, other)
        for place, one in enumerate(members)
        for other in members[place + 1 :]
        if judge.say_same(one, other)
    ]
    seen.sort(key=lambda pair: -cosine[row[pair[0]], row[pair[1]]])
    found = ConnectedCopies()
    sets = {member: [member] for member in members}

    def join(pairs: list[tuple[int, int]]) -> None:
        for one, other in pairs:
            some, others = sets[found.root(one)], sets[found.root(other)]
            if some is not others and judge.are_one_picture(some, others):
                found.join(one, other)
                sets[found.root(one)] = some + others

    # Pictures of one size first: pixel upon pixel a look sees most. A thumbnail shows a blurred copy as well as the
    # original; it is put to those that there are more of, then to the better picture.
    join([pair for pair in seen if judge.have_one_size(*pair)])
    weight = {member: sum(copies[other] for other in sets[found.root(member)]) for member in members}
    join(sorted(seen, key=lambda pair: (-max(weight[pair[0]], weight[pair[1]]), looks.rank[looks.ordered(*pair)[0]])))
    return found


class _SamePicturePass:
    def __init__(self, looks: Verifier, files: Mapping[int, Photo]) -> None:
        self._looks = looks
        self._files = files

    def say_same(self, one: int, other: int) -> bool:
        look = self._looks.between(one, other)
        return look is not None and look.kind is Kind.SAME

    def are_one_picture(self, some: list[int], others: list[int]) -> bool:
        """Whether half of the looks between two sets say so; those between pictures of one size first."""
        pairs = [(one, other) for one in some for other in others if self._looks.between(one, other) is not None]
        asked = [pair for pair in pairs if self.have_one_size(*pair)] or pairs
        return 2 * sum(self.say_same(*pair) for pair in asked) >= len(asked)

    def have_one_size(self, one: int, other: int) -> bool:
        first, second = self._files[one], self._files[other]
        return (first.width, first.height) == (second.width, second.height)

    def have_one_shape(self, one: int, other: int) -> bool:
        first, second = self._files[one], self._files[other]
        shape = first.width * second.height / (first.height * second.width)
        return max(shape, 1 / shape) <= _SHAPE
