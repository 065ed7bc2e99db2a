"""Passes decisions from menus, keys and the comparison to the session, and has them written to the library."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import WorldError
from shazim_gui.core.text.language import tr
from shazim_gui.core.text.message_text import error_text
from shazim_gui.export.file_names import shown
from shazim_gui.gui.controllers.window_display import WindowDisplay
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.session.results import Results
from shazim_gui.session.verbs.review import clear_decision, keep, keep_only, mark_for_removal

DECISION_ACTIONS: dict[str, Callable[[Results, Cluster, int], tuple[str, ...]]] = {
    "keep": keep,
    "remove": mark_for_removal,
    "clear_decision": clear_decision,
    "keep_only": keep_only,
}
"""By the names of their keys."""


class DecisionController(QObject):
    """One review; the decisions themselves belong to the session."""

    changed = Signal()
    """Decisions changed."""
    refused = Signal(str)
    """A sentence that says why no decision was made."""

    def __init__(self, window_model: WindowModel, parts: WindowLayout, display: WindowDisplay, parent: QObject) -> None:
        super().__init__(parent)
        self._window_model, self._parts, self._display = window_model, parts, display
        self._warned = False
        for name in DECISION_ACTIONS:
            parts.actions.review[name].triggered.connect(functools.partial(self._act_here, name))
        parts.actions.review["undo"].triggered.connect(self.undo)
        parts.actions.review["redo"].triggered.connect(self.redo)
        parts.actions.review["compare"].triggered.connect(parts.center.clusters.compare_wanted)
        parts.center.clusters.removal_wanted.connect(parts.actions.review["remove"].trigger)
        window_model.loaded.connect(self._loaded)
        self.refused.connect(parts.notice.warn)
        display.stated.connect(self._enable)
        self._enable()

    def act(self, name: str, results: Results, cluster: Cluster, number: int) -> None:
        """Do one of `DECISION_ACTIONS` to a photo of a cluster."""
        try:
            paths = DECISION_ACTIONS[name](results, cluster, number)
        except WorldError as error:
            self._warned = True
            self.refused.emit(error_text(error))
            return
        if paths:
            self._follow()

    @Slot()
    def undo(self) -> None:
        """Undo the latest step, and select the photo that it concerned."""
        self._lead(self._window_model.session.decisions.undo())

    @Slot()
    def redo(self) -> None:
        """Redo the step that was undone last."""
        self._lead(self._window_model.session.decisions.redo())

    def _act_here(self, name: str) -> None:
        """Do it to the selected photo; a selected match of a query is in no cluster."""
        clusters, results = self._parts.center.clusters, self._window_model.results
        if self._parts.center.matches.leading is not None:
            return
        if results is not None and clusters.cluster is not None and clusters.photo is not None:
            self.act(name, results, clusters.cluster, clusters.photo)

    def _lead(self, paths: tuple[str, ...]) -> None:
        if not paths:
            return
        self._follow()
        results = self._window_model.results
        number = None if results is None else results.number_of(paths[0])
        if number is not None:
            self._parts.center.clusters.select_photo(number)

    def _follow(self) -> None:
        """Have the decisions written at once, and show them."""
        self._window_model.session.save_decisions()
        if self._warned:
            self._parts.notice.clear()
            self._warned = False
        self._parts.center.clusters.follow_decisions()
        self._display.show_state()
        self.changed.emit()

    @Slot()
    def _enable(self) -> None:
        act, clusters = self._parts.actions.review, self._parts.center.clusters
        for name in (*DECISION_ACTIONS, "compare"):
            act[name].setEnabled(clusters.isVisible() and clusters.cluster is not None)
        decisions = None if self._window_model.results is None else self._window_model.results.decisions
        act["undo"].setEnabled(decisions is not None and decisions.can_undo)
        act["redo"].setEnabled(decisions is not None and decisions.can_redo)

    @Slot()
    def _loaded(self) -> None:
        file = self._window_model.session.decisions_file
        if file.damaged and not self._warned:
            self._warned = True
            aside = shown(file.aside.name)
            self._window_model.warned.emit(
                tr(
                    "The marks from last time cannot be read. They will be kept as {name} when you next mark a photo.",
                    name=aside,
                )
            )
