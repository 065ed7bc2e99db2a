"""Texts on the photos of a cluster, which are compared one by one with the kept photo."""

from dataclasses import dataclass

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import WorldError
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.records import Photo
from shazim_gui.core.text.language import later, number, plural, tr
from shazim_gui.export.file_names import split
from shazim_gui.session.keep_decisions import keep_decisions
from shazim_gui.session.presenter.kind_text import change_between, change_sentence
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.presenter.photo_text import PhotoOutcome, outcome
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class ComparisonText:
    """The texts on one photo beside the kept one, with which it is compared."""

    first: str
    """Over the kept photo."""
    second: str
    """Over the photo."""
    outcome: PhotoOutcome
    """What becomes of the photo."""
    relation: str
    position: str
    """Which of the photos it is, as `2 of 5`."""


_NAMES = {
    PhotoOutcome.OPEN: later("{name}"),
    PhotoOutcome.KEPT: later("Keep: {name}"),
    PhotoOutcome.PROPOSED: later("Keep: {name}"),
    PhotoOutcome.REMOVE: later("Marked: {name}"),
}


class ClusterComparison:
    """A cluster to step through; holds the cluster that is shown, while sliders may change the result.

    Its reference is the photo that a person keeps, else the one that the program proposes to keep.
    """

    def __init__(self, results: Results, cluster: Cluster, number: int) -> None:
        """Begin with the photo `number`; if that is the reference, with the first of the others."""
        self.results, self.cluster = results, cluster
        self.reference, self.position = cluster.keep, 0
        self._others: list[int] = []
        self._refer(keep_decisions(results, cluster).kept[0], number)

    @property
    def count(self) -> int:
        """The number of photos other than the reference."""
        return len(self._others)

    @property
    def first(self) -> Photo:
        """The reference."""
        return self.results.photos[self.reference]

    @property
    def second(self) -> Photo:
        """The photo that is compared with it."""
        return self.results.photos[self._others[self.position]]

    @property
    def number(self) -> int:
        """The number of that photo in the result."""
        return self._others[self.position]

    def step(self, by: int) -> None:
        """Move by some photos; after the last comes the first."""
        self.position = (self.position + by) % self.count

    def follow_decisions(self) -> None:
        """Follow new decisions: if the reference is no longer kept, another photo becomes the reference.

        If that is the compared photo, the two are exchanged.
        """
        kept = keep_decisions(self.results, self.cluster).kept
        if self.reference not in kept:
            before, number = self.reference, self.number
            reference = number if number in kept else kept[0]
            self._refer(reference, before if reference == number else number)

    def _refer(self, reference: int, number: int) -> None:
        """Compare with `reference`, and continue with the photo `number`."""
        self.reference = reference
        self._others = [photo for photo in self.cluster.photos if photo != reference]
        self.position = self._others.index(number) if number in self._others else 0

    def _score(self) -> str:
        """The score of the two photos; a dash if it can no longer be read."""
        try:
            scores = self.results.scores_between([(self.reference, self.number)])[0]
        except WorldError:
            return localized_percent(float("nan"))
        return localized_percent(self.results.pair_score(self.reference, self.number, scores))

    @property
    def text(self) -> ComparisonText:
        """The texts on the present photo."""
        sentence = change_sentence(change_between(self.results, self.reference, self.number))
        own = outcome(keep_decisions(self.results, self.cluster), self.number)
        name = split(self.second.path)[1]
        return ComparisonText(
            first=tr("Keep: {name}", name=split(self.first.path)[1]),
            second=tr(_NAMES[own], name=name),
            outcome=own,
            relation=f"{self._score()} · {sentence}",
            position=tr("{position} of {count}", position=number(self.position + 1), count=number(self.count)),
        )


def alignment_text(aligned: PhotoAlignment | None, *, waiting: bool) -> str:
    """Whether the two are aligned; `waiting` is true if another task comes first."""
    if aligned is None:
        return tr("Will be aligned when the current task is done") if waiting else tr("Aligning…")
    if aligned.matrix is None:
        return tr("Could not be aligned; frames overlaid")
    how = tr("Aligned by pixels") if aligned.sure else tr("Roughly aligned by keypoints")
    boxes = len(aligned.boxes)
    if not boxes:
        nothing = tr("no strong difference")
        return f"{how} · {nothing}"
    differences = plural("{n} strong difference", "{n} strong differences", boxes)
    return f"{how} · {differences}"
