"""The words on a cluster's photos as they are compared, one after the other, with the one that is kept."""

from dataclasses import dataclass

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import WorldError
from shazim_gui.core.language import later, number, plural, tr
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.records import Photo
from shazim_gui.export.file_names import split
from shazim_gui.session.keep_decisions import keep_decisions
from shazim_gui.session.presenter.kind_text import change_between, verdict
from shazim_gui.session.presenter.localized_numbers import localized_percent
from shazim_gui.session.presenter.photo_text import PhotoOutcome, outcome
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class ComparisonText:
    """The words on one photo beside the reference, which is the one that is kept."""

    first: str
    """On the reference."""
    second: str
    """On the photo."""
    outcome: PhotoOutcome
    """What becomes of the photo."""
    verdict: str
    place: str
    """Which of the photos it is."""


_NAMES = {
    PhotoOutcome.OPEN: later("{name}"),
    PhotoOutcome.KEPT: later("Keep: {name}"),
    PhotoOutcome.PROPOSED: later("Keep: {name}"),
    PhotoOutcome.REMOVE: later("Marked: {name}"),
}


class ClusterComparison:
    """A cluster to step through; holds what is shown, whatever the sliders do meanwhile.

    The reference is the photo that a person keeps, else the one that the program proposes to keep.
    """

    def __init__(self, results: Results, cluster: Cluster, number: int) -> None:
        """Begin with the photo `number`; with the reference itself, at the first of the others."""
        self.results, self.cluster = results, cluster
        self.reference, self.position = cluster.keep, 0
        self._others: list[int] = []
        self._refer(keep_decisions(results, cluster).kept[0], number)

    @property
    def count(self) -> int:
        """How many photos there are beside the reference."""
        return len(self._others)

    @property
    def first(self) -> Photo:
        """The reference."""
        return self.results.photos[self.reference]

    @property
    def second(self) -> Photo:
        """The photo beside it."""
        return self.results.photos[self._others[self.position]]

    @property
    def number(self) -> int:
        """The number of that photo in the result."""
        return self._others[self.position]

    def step(self, by: int) -> None:
        """Go on to another photo, round and round."""
        self.position = (self.position + by) % self.count

    def follow_decisions(self) -> None:
        """A person marked photos: where the reference is kept no more, another one takes its place.

        If that is the photo beside it, the two change places.
        """
        kept = keep_decisions(self.results, self.cluster).kept
        if self.reference not in kept:
            before, number = self.reference, self.number
            reference = number if number in kept else kept[0]
            self._refer(reference, before if reference == number else number)

    def _refer(self, reference: int, number: int) -> None:
        """Compare with `reference`, and go on with the photo `number`."""
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
        """The words on the photo of the moment."""
        said = verdict(change_between(self.results, self.reference, self.number))
        own = outcome(keep_decisions(self.results, self.cluster), self.number)
        name = split(self.second.path)[1]
        return ComparisonText(
            first=tr("Keep: {name}", name=split(self.first.path)[1]),
            second=tr(_NAMES[own], name=name),
            outcome=own,
            verdict=f"{self._score()} · {said}",
            place=tr("{position} of {count}", position=number(self.position + 1), count=number(self.count)),
        )


def alignment_text(aligned: PhotoAlignment | None, *, waiting: bool) -> str:
    """Whether the two are aligned by now; `waiting` if another task comes first."""
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
