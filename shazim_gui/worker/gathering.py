"""Contents that looks connected -> families: a hub, the copies that were seen to be made of it, which are the same."""

from collections import Counter
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edits
from shazim_gui.core.records import Kind, Photo
from shazim_gui.scores.copy_relations import CopyRelations, alone
from shazim_gui.verify.edit_detection import saved_edits
from shazim_gui.verify.orientations import composed, undone
from shazim_gui.worker.families import ConnectedCopies
from shazim_gui.worker.looks import Verifier
from shazim_gui.worker.twins import twins

_WITNESSES = 4
"""So many nearest members are asked about one that is not seen to be a copy of the hub; half of them must agree."""
_NEAR = 0.03
"""Mean cosines so close to the highest are as good as it: resizing alone takes a picture that far from the middle."""
_LARGE = 0.9
"""Share of the most pixels from which a picture is as large as the largest."""

Vectors = Callable[[list[int]], NDArray[np.float32]]
"""Content ids -> their unit vectors, shape (m, d)."""


class CopyGroupBuilder:
    """Puts a kinship together, family by family."""

    def __init__(
        self,
        ids: NDArray[np.int64],
        looks: Verifier,
        vectors: Vectors,
        best: Mapping[int, Photo],
        rank: Mapping[int, int],
        files: Counter[int],
    ) -> None:
        """Take what is known of the contents `ids`: each one's best file, that file's rank (0 for the best of all),
        and how many files it has."""
        self._looks = looks
        self._vectors = vectors
        self._best, self._rank, self._files = best, rank, files
        self._edits: dict[int, Edits] = {}
        nobody = alone(ids)
        self.kinship = CopyRelations(ids, ids.copy(), ids.copy(), nobody.turn, nobody.confidence, self._edits)
        """What was gathered so far."""

    def add(self, component: list[int]) -> None:
        """Give the members of a component their hubs: the one in the middle, for those that are seen to be its copies.

        The others make families of their own, by the looks that connected them.
        """
        # What the middle is to the others is needed anyway, and tells which of them show the same as it.
        self._look_from(self._middle(component, component), component)
        self._look_from(self._hub(component, self._twins(component)), component)
        # What the hub is to the others often settles who shows the same as it.
        same = self._twins(component)
        open_families = [component]
        while open_families:
            members = open_families.pop()
            hub = self._hub(members, same)
            left = self._join(hub, members, same)
            rest = ConnectedCopies()
            for place, one in enumerate(left):
                for other in left[place + 1 :]:
                    if self._looks.are_copies(one, other):
                        rest.join(one, other)
            open_families += rest.members()

    def _twins(self, component: list[int]) -> ConnectedCopies:
        return twins(component, self._vectors(component), self._looks, self._best, self._files)

    def _hub(self, members: list[int], same: ConnectedCopies) -> int:
        """The middle of those that show one picture in the most files; without such, the middle of all.

        A picture that was edited was often saved again and sent as it was, too.
        """
        sets: Counter[int] = Counter()
        for member in members:
            sets[same.root(member)] += self._files[member]
        most = max(sets.values())
        return self._middle([member for member in members if sets[same.root(member)] == most], members)

    def _join(self, hub: int, members: list[int], same: ConnectedCopies) -> list[int]:
        """Give the hub all its copies; returns those that are none."""
        others = [member for member in members if member != hub]
        self._look_from(hub, members)
        inside, left = [hub], []
        for other in others:
            look = self._looks.known.get((hub, other))  # none where one of them cannot be read now
            if look is not None and look.kind in (Kind.SAME, Kind.EDITED):
                inside.append(other)
                told = look.kind is Kind.SAME or not same.together(hub, other)
                edits = look.edits if told else self._saved_edits(hub, other)
                self._enter(other, hub, same, look.turn, look.confidence, edits)
            else:
                left.append(other)
        while left:
            witnesses = {one: self._nearest(one, inside) for one in left}
            pairs = [self._looks.ordered(one, witness) for one, asked in witnesses.items() for witness in asked]
            self._looks.take(pair for pair in pairs if self._looks.between(*pair) is None)
            vouched = [one for one in left if self._vouched_for(one, witnesses[one], hub, same)]
            if not vouched:
                break
            inside += vouched
            left = [one for one in left if one not in vouched]
        if len(inside) > 1:
            self._enter(hub, hub, same, 0, 1.0, ())
        return left

    def _look_from(self, hub: int, members: list[int]) -> None:
        self._looks.take((hub, other) for other in members if other != hub and (hub, other) not in self._looks.known)

    def _nearest(self, one: int, inside: list[int]) -> list[int]:
        likeness = self._vectors(inside) @ self._vectors([one])[0]
        return [inside[place] for place in np.argsort(-likeness)[:_WITNESSES].tolist()]

    def _vouched_for(self, one: int, witnesses: list[int], hub: int, same: ConnectedCopies) -> bool:
        """Let in what half of its nearest relatives know though the hub does not: a crop of a blurred copy."""
        knowing = [witness for witness in witnesses if self._looks.are_copies(one, witness)]
        if not knowing or 2 * len(knowing) < len(witnesses):
            return False
        look = self._looks.between(one, knowing[0])
        assert look is not None
        turn = look.turn if look.second == one else undone(look.turn)
        from_hub = int(self.kinship.turn[self._row(knowing[0])])
        edits = self._saved_edits(hub, one) if same.together(hub, one) else ()
        self._enter(one, hub, same, composed(from_hub, turn), look.confidence, edits)
        return True

    def _enter(self, content: int, hub: int, same: ConnectedCopies, turn: int, confidence: float, edits: Edits) -> None:
        row, kinship = self._row(content), self.kinship
        kinship.hub[row], kinship.twin[row] = hub, same.root(content)
        kinship.turn[row], kinship.confidence[row] = turn, confidence
        if content != hub:
            self._edits[content] = edits

    def _middle(self, candidates: list[int], members: list[int]) -> int:
        """The candidate that is most like all members (mean cosine), or the best of those that come very near to it.

        An original stands in the middle of its edits: the sharpened one is on one side of it, the blurred on the other.
        Of those in the middle, the largest are looked at, and of them again the most alike (to a hundredth) is taken;
        then the one that stands in more files, then the better copy.
        """
        likeness = self._vectors(candidates) @ self._vectors(members).mean(axis=0)
        alike = dict(zip(candidates, likeness.tolist(), strict=True))
        middle = [one for one in candidates if alike[one] >= max(alike.values()) - _NEAR]
        most = max(map(self._pixels, middle))
        large = [one for one in middle if self._pixels(one) >= _LARGE * most]
        return max(large, key=lambda one: (round(alike[one], 2), self._files[one], -self._rank[one]))

    def _row(self, content: int) -> int:
        return int(np.searchsorted(self.kinship.ids, content))

    def _pixels(self, content: int) -> int:
        return self._best[content].width * self._best[content].height

    def _saved_edits(self, hub: int, other: int) -> Edits:
        first, second = self._best[hub], self._best[other]
        return saved_edits((first.width, first.height), (second.width, second.height))
