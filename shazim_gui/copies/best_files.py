"""Selects the best file of each content, whose size and pixels are used when pairs are verified."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shazim_gui.clusters.quality import quality_order
from shazim_gui.core.records import Photo


@dataclass(frozen=True, slots=True)
class BestFiles:
    """Facts about the files of contents, by content id."""

    photo: Mapping[int, Photo]
    """Each content's best file."""
    rank: Mapping[int, int]
    """Rank of that file by quality among all files, 0 for the best."""
    count: Counter[int]
    """Number of files of each content."""

    def pixels(self, content: int) -> int:
        """Return width times height of the content's best file."""
        return self.photo[content].width * self.photo[content].height

    def size(self, content: int) -> tuple[int, int]:
        """Return width and height of the content's best file."""
        return self.photo[content].width, self.photo[content].height

    def better_first(self, one: int, other: int) -> tuple[int, int]:
        """Return the two contents, the one with the better file first."""
        return (one, other) if self.rank[one] < self.rank[other] else (other, one)


def best_files(photos: Sequence[Photo]) -> BestFiles:
    """Return the best file of every content among `photos`."""
    best: dict[int, tuple[int, Photo]] = {}
    for rank, photo in zip(quality_order(photos, [False] * len(photos)).tolist(), photos, strict=True):
        if photo.content not in best or rank < best[photo.content][0]:
            best[photo.content] = rank, photo
    return BestFiles(
        {content: photo for content, (_, photo) in best.items()},
        {content: rank for content, (rank, _) in best.items()},
        Counter(photo.content for photo in photos),
    )
