"""Verifies pairs automatically, whenever nothing else runs and a method with a weight has no score for them yet."""

import functools

from PySide6.QtCore import QObject, Slot

from shazim_gui.gui.background.verb_runner import Job
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.session.results import Results
from shazim_gui.session.verbs.verify_photos import MOST, unverified_pair, verify_pair, verify_pairs


class PairVerification(QObject):
    """Gives way to any request, and continues after it."""

    def __init__(self, window_model: WindowModel, parent: QObject) -> None:
        super().__init__(parent)
        self._window_model = window_model
        self._listed = False
        """True where the listed pairs are still to be verified."""
        self._pair: tuple[Results, int, int] | None = None
        """The pair of photos that is selected, where it is still to be verified."""
        self._unfinished = False
        window_model.loaded.connect(self.verify_listed)
        window_model.poller.changed.connect(self._begin)
        window_model.poller.rescored.connect(window_model.refresh)

    @Slot()
    def verify_listed(self) -> None:
        """The sliders are at rest or the result changed: verify the pairs that lack a score of a weighted method."""
        poller = self._window_model.poller
        if poller.kind == "verify_pairs" and not self._window_model.choice.weights.need_verification:
            poller.stop()  # no longer needed
        self._listed = True
        self._begin()

    def verify_pair(self, first: int, second: int) -> None:
        """A person selected two photos (their numbers): verify this pair."""
        results = self._window_model.results
        if results is not None and unverified_pair(results, first, second) is not None:
            self._pair = results, first, second
            self._begin()

    @Slot()
    def _begin(self) -> None:
        """Begin what is pending, the pair first, unless something runs; called again when that ends."""
        window_model = self._window_model
        if window_model.poller.busy or window_model.reading or window_model.results is None:
            return
        if self._pair is not None:
            (results, first, second), self._pair = self._pair, None
            if results is window_model.results:
                verb = functools.partial(verify_pair, results, first, second)
                window_model.poller.start(Job("verify_pair", verb, self._verified, gives_way=True, quiet=True))
                return
        if self._listed:
            self._listed, self._unfinished = False, True
            verb = functools.partial(verify_pairs, window_model.results, MOST)
            window_model.poller.start(Job("verify_pairs", verb, self._finished, self._ended, gives_way=True))

    def _verified(self, _: int) -> None:
        self._window_model.refresh()

    def _finished(self, count: int) -> None:
        self._unfinished = False
        self._listed = self._listed or count == MOST  # the rest, after any waiting job
        if count:
            self._window_model.refresh()

    def _ended(self) -> None:
        if self._unfinished:
            # What a person stopped stays stopped until a slider moves; a job that gave way continues afterwards.
            self._listed = self._listed or self._window_model.poller.waiting > 0
            self._window_model.refresh()
