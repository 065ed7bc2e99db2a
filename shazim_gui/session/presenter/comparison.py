"""The words on a cluster's photos as they are compared, one after the other, with its reference."""

from dataclasses import dataclass

from shazim_gui.clusters.ranking import Cluster
from shazim_gui.core.language import number, plural, tr
from shazim_gui.core.records import Photo
from shazim_gui.export.names import split
from shazim_gui.session.presenter.figures import per_cent
from shazim_gui.session.presenter.kinds import change_between, verdict
from shazim_gui.session.results import Results
from shazim_gui.worker.messages import Aligned


@dataclass(frozen=True, slots=True)
class ComparisonText:
    """The words on one photo beside the reference."""

    first: str
    """On the reference."""
    second: str
    """On the photo."""
    verdict: str
    place: str
    """Which of the photos it is."""


class Comparison:
    """A cluster to step through; holds what is shown, whatever the sliders do meanwhile."""

    def __init__(self, results: Results, cluster: Cluster, number: int) -> None:
        """Begin with the photo `number`; with the reference itself, at the first of the others."""
        self._results, self._cluster = results, cluster
        self._others = [photo for photo in cluster.photos if photo != cluster.reference]
        self.position = self._others.index(number) if number in self._others else 0

    @property
    def count(self) -> int:
        """How many photos there are beside the reference."""
        return len(self._others)

    @property
    def first(self) -> Photo:
        """The reference."""
        return self._results.photos[self._cluster.reference]

    @property
    def second(self) -> Photo:
        """The photo beside it."""
        return self._results.photos[self._others[self.position]]

    @property
    def number(self) -> int:
        """The number of that photo in the result."""
        return self._others[self.position]

    def step(self, by: int) -> None:
        """Go on to another photo, round and round."""
        self.position = (self.position + by) % self.count

    @property
    def text(self) -> ComparisonText:
        """The words on the photo of the moment."""
        reference = self._cluster.reference
        scores = self._results.scores_between([(reference, self.number)])[0]
        score = per_cent(self._results.pair_score(reference, self.number, scores))
        said = verdict(change_between(self._results, reference, self.number))
        return ComparisonText(
            first=tr("Reference: {name}", name=split(self.first.path)[1]),
            second=split(self.second.path)[1],
            verdict=f"{score} · {said}",
            place=tr("{position} of {count}", position=number(self.position + 1), count=number(self.count)),
        )


def alignment_text(aligned: Aligned | None, *, waiting: bool) -> str:
    """Whether the two lie upon one another by now; `waiting` where other work goes first."""
    if aligned is None:
        return tr("Aligned as soon as the work going on is done") if waiting else tr("Aligning the two…")
    if aligned.matrix is None:
        return tr("Not aligned: nothing shows how they would lie upon one another, so their frames do")
    how = tr("Aligned by their pixels") if aligned.sure else tr("Aligned roughly, by some key points")
    boxes = len(aligned.boxes)
    return f"{how} · {plural('{n} strong difference(s)', boxes) if boxes else tr('no strong difference')}"
