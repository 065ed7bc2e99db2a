"""Has the best answers to a query looked at closely by itself, as soon as nothing else runs."""

import functools

from PySide6.QtCore import QObject, Slot

from shazim_gui.core.records import Relation
from shazim_gui.gui.desk import Desk
from shazim_gui.gui.dropped import QueryPicture
from shazim_gui.gui.matches_list import MatchView
from shazim_gui.gui.running_poller import Job
from shazim_gui.session.querying import open_matches, recognise

MOST = 24
"""Contents that are looked at by themselves: the best, also some below the threshold, whom a close look may lift."""
BATCH = 8
"""Of them in one job, about half a second's work, after which they are shown."""


class Recogniser(QObject):
    """Gives way to whatever a person asks for, and goes on after it; a match that is selected is looked at too."""

    def __init__(self, desk: Desk, view: MatchView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self._asked: set[int] = set()
        """Contents that were asked about, for the query of this moment."""
        desk.answered.connect(self._begin_anew)
        desk.poller.changed.connect(self._begin)
        view.selected.connect(self._begin)

    @Slot()
    def _begin_anew(self) -> None:
        self._asked.clear()
        self._begin()

    @Slot()
    def _begin(self) -> None:
        desk, query = self._desk, self._desk.query
        if query is None or desk.poller.busy:
            return
        selected = [] if self._view.match is None else [self._view.match]
        wanted = [
            match
            for match in open_matches([*selected, *desk.nearest], MOST + len(selected))
            if match.photo.content not in self._asked
        ][:BATCH]
        if not wanted:
            return
        contents = {match.photo.content for match in wanted}
        self._asked |= contents
        learn, end = functools.partial(self._learn, query), functools.partial(self._end, contents)
        verb = functools.partial(recognise, query.data, wanted)
        desk.poller.start(Job("recognise", verb, learn, end, gives_way=True, quiet=True))

    def _learn(self, query: QueryPicture, relations: dict[int, Relation]) -> None:
        self._desk.relate(query, relations)

    def _end(self, contents: set[int]) -> None:
        """What gave way is asked about again; what was answered is not, whatever came of it."""
        if self._desk.poller.waiting:
            self._asked -= contents
