"""The best file of each content: the one whose pixels stand for it when pairs are verified."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.records import Photo


@dataclass(frozen=True, slots=True)
class BestFiles:
    """What is known of the files of contents, by content id."""

    photo: Mapping[int, Photo]
    """Each content's best file."""
    rank: Mapping[int, int]
    """How good that file is among all, 0 for the best."""
    count: Counter[int]
    """How many files each content has."""

    def pixels(self, content: int) -> int:
        """Width times height of the content's best file."""
        return self.photo[content].width * self.photo[content].height

    def size(self, content: int) -> tuple[int, int]:
        """Width and height of the content's best file."""
        return self.photo[content].width, self.photo[content].height

    def better_first(self, one: int, other: int) -> tuple[int, int]:
        """The two contents, the one with the better file first."""
        return (one, other) if self.rank[one] < self.rank[other] else (other, one)


def best_files(photos: Sequence[Photo]) -> BestFiles:
    """The best file of every content that `photos` has files of."""
    best: dict[int, tuple[int, Photo]] = {}
    for rank, photo in zip(quality_order(photos, [False] * len(photos)).tolist(), photos, strict=True):
        if photo.content not in best or rank < best[photo.content][0]:
            best[photo.content] = rank, photo
    return BestFiles(
        {content: photo for content, (_, photo) in best.items()},
        {content: rank for content, (rank, _) in best.items()},
        Counter(photo.content for photo in photos),
    )
