"""Shows the matches of a query above the clusters, leads from them to the clusters, and closes them."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.gui.clusters.cluster_model import ClusterModel
from shazim_gui.gui.controllers.window_display import WindowDisplay
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.session.presenter.match_text import hidden_text


class QueryController(QObject):
    """The clusters do not change while a query is open; closing it returns the focus to where it was."""

    def __init__(self, window_model: WindowModel, parts: WindowLayout, display: WindowDisplay, window: QWidget) -> None:
        super().__init__(window)
        self._window_model, self._parts, self._display, self._window = window_model, parts, display, window
        self._before: QWidget | None = None
        """The widget that had the focus when the query was answered."""
        self._notice = ""
        """The notice about the match that was to be shown among the clusters."""
        strip = parts.center.matches
        self._strip, self._view = strip, strip.list
        window_model.answered.connect(self._show)
        window_model.loaded.connect(self._follow_result)
        window_model.regrouped.connect(self._refresh)
        window_model.related.connect(self._refresh_related)
        self._view.chosen.connect(self._lead)
        parts.center.clusters.chosen.connect(self._give_way)
        self._view.reveal_wanted.connect(self.reveal)
        self._view.folder_wanted.connect(self._show_in_folder)
        strip.folder.clicked.connect(self._show_in_folder)
        self._view.left.connect(parts.center.clusters.setFocus)

    @Slot()
    def reveal(self) -> None:
        """Select the match among the clusters and scroll to it; show a notice where it is not there."""
        match, results = self._view.match, self._window_model.results
        if match is None or results is None:
            return
        self._clear_notice()
        clusters = self._parts.center.clusters
        model, number = clusters.model(), results.number_of(match.photo.path)
        assert isinstance(model, ClusterModel)
        row = None if number is None else model.row_of(number)
        if row is not None:
            clusters.select(row, model.item(row).photos.index(number))
            self._lead()
        else:
            self._notice = hidden_text(results, match.photo.path)
            self._parts.notice.notice(self._notice)

    def close(self) -> None:
        """Close the matches."""
        within = self._strip.isAncestorOf(self._window.focusWidget() or self._window)
        self._window_model.close_query()
        self._strip.leads = False
        self._clear_notice()
        self._display.show_state()
        if within or self._window.focusWidget() is None:
            self._refocus()

    @Slot()
    def _show(self) -> None:
        focused = self._window.focusWidget()
        if focused is not None and not self._strip.isAncestorOf(focused):
            self._before = focused
        self._clear_notice()
        self._strip.leads = True
        self._refresh()
        self._view.start_at_best()
        self._display.show_state()
        self._view.setFocus()

    @Slot()
    def _refresh(self) -> None:
        self._show_matches(follow_best=False)

    @Slot()
    def _refresh_related(self) -> None:
        self._show_matches(follow_best=True)
        self._display.show_pair()

    @Slot()
    def _follow_result(self) -> None:
        """Matches of one network do not belong to another network's result."""
        if self._window_model.query is None:
            self._strip.leads = False

    def _show_matches(self, *, follow_best: bool) -> None:
        window_model = self._window_model
        if window_model.query is not None:
            self._strip.show_matches(
                window_model.query, window_model.matches, window_model.choice.threshold, follow_best=follow_best
            )

    @Slot()
    def _lead(self) -> None:
        """Show the match on the right, beside the picture of the query."""
        if self._window_model.query is not None:
            self._strip.leads = True
            self._display.show_pair()

    @Slot()
    def _give_way(self) -> None:
        """Show the selected photo of a cluster on the right."""
        self._strip.leads = False
        self._display.show_pair()

    @Slot()
    def _show_in_folder(self) -> None:
        if self._view.match is not None:
            self._parts.photo_actions.show(self._view.match.photo.path)

    def _refocus(self) -> None:
        before, self._before = self._before, None
        there = before is not None and before.isVisible() and before.isEnabled()
        (before if there and before is not None else self._parts.center.clusters).setFocus()

    def _clear_notice(self) -> None:
        if self._notice and self._parts.notice.text.text() == self._notice:
            self._parts.notice.clear()
        self._notice = ""
