"""Verifies the best matches of a query automatically, as soon as nothing else runs."""

import functools

from PySide6.QtCore import QObject, Slot

from shazim_gui.core.records import Relation
from shazim_gui.gui.background.verb_runner import Job
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.gui.query.match_list import MatchView
from shazim_gui.session.verbs.query_picture import VERIFIED_MATCHES, unverified_matches, verify_matches

BATCH = 8
"""Matches verified per job, about half a second's work, after which they are shown."""


class MatchVerification(QObject):
    """Gives way to any request, and continues after it; the selected match is verified too."""

    def __init__(self, window_model: WindowModel, view: MatchView, parent: QObject) -> None:
        super().__init__(parent)
        self._window_model, self._view = window_model, view
        self._requested: set[int] = set()
        """Contents that were verified or are being verified for the current query."""
        window_model.answered.connect(self._begin_anew)
        window_model.poller.changed.connect(self._begin)
        view.selected.connect(self._begin)

    @Slot()
    def _begin_anew(self) -> None:
        self._requested.clear()
        self._begin()

    @Slot()
    def _begin(self) -> None:
        window_model, query = self._window_model, self._window_model.query
        if query is None or window_model.poller.busy:
            return
        selected = [] if self._view.match is None else [self._view.match]
        chosen = [
            match
            for match in unverified_matches([*selected, *window_model.nearest], VERIFIED_MATCHES + len(selected))
            if match.photo.content not in self._requested
        ][:BATCH]
        if not chosen:
            return
        contents = {match.photo.content for match in chosen}
        self._requested |= contents
        learn, end = functools.partial(self._learn, query), functools.partial(self._end, contents)
        verb = functools.partial(verify_matches, query.data, chosen)
        window_model.poller.start(Job("verify_matches", verb, learn, end, gives_way=True, quiet=True))

    def _learn(self, query: QueryPicture, relations: dict[int, Relation]) -> None:
        self._window_model.relate(query, relations)

    def _end(self, contents: set[int]) -> None:
        """Matches of a job that gave way are verified again; those that were answered are not, whatever the outcome."""
        if self._window_model.poller.waiting:
            self._requested -= contents
