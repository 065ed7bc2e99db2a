"""Shows the state of the window model on the window's parts."""

import functools
import os

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.progress import Progress
from shazim_gui.core.records import Skip
from shazim_gui.core.text.language import tr
from shazim_gui.export.file_names import shown
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.controllers.selection_display import show_match, show_photo
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.session.eta import RateEstimator
from shazim_gui.session.keep_decisions import decision_totals
from shazim_gui.session.presenter.decision_text import removals_in_all
from shazim_gui.session.presenter.histogram_text import histogram, reach_text
from shazim_gui.session.presenter.network_text import network_line
from shazim_gui.session.presenter.progress_text import progress_text
from shazim_gui.session.presenter.result_text import blank_text, result_summary, staleness
from shazim_gui.session.presenter.sort_filter_text import FilterOptions, filter_options, shown_text
from shazim_gui.session.results import Results
from shazim_gui.session.running_verb import PauseState
from shazim_gui.session.sort_filter import SortFilter, SortFilterEngine


class WindowDisplay(QObject):
    """Follows the window model; requests nothing from it."""

    stated = Signal()
    """The parts show the current state; another photo may be selected."""

    def __init__(
        self, window_model: WindowModel, parts: WindowLayout, thumbnails: PictureLoader, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window_model, self._parts, self._thumbnails = window_model, parts, thumbnails
        self._live_skips: list[Skip] = []
        self._estimator, self._step = RateEstimator(), Progress("", 0)
        self._engine = SortFilterEngine()
        self._shown = 0
        """Clusters that meet the filter."""
        self._counted: tuple[object, object] = (None, None)
        """What the histogram shown was computed from."""
        window_model.poller.changed.connect(self.show_state)
        window_model.poller.progressed.connect(self._show_progress)
        window_model.poller.pause_changed.connect(self._show_paused)
        window_model.poller.skipped.connect(self._note_skip)
        window_model.poller.noticed.connect(parts.notice.notice)
        for failed in (window_model.poller.failed, window_model.warned, parts.photo_actions.failed):
            failed.connect(parts.notice.warn)
        window_model.loaded.connect(self._show_result)
        window_model.regrouped.connect(self._follow_sliders)
        window_model.exported.connect(self._show_exported)
        for view in (parts.center.clusters, parts.center.matches.list):
            view.selected.connect(self.show_pair)
        parts.center.sort_filter_bar.options = self._options
        parts.center.sort_filter_bar.changed.connect(self._apply_sort_filter)

    @property
    def skips(self) -> list[Skip]:
        """The skipped files: those met so far while a scan runs, else those of the result."""
        if self._window_model.poller.kind == "scan" or self._window_model.results is None:
            return self._live_skips
        return self._window_model.results.snapshot.skips

    def selected_path(self) -> str | None:
        """The path of the selected photo or match."""
        match = self._parts.center.matches.leading
        if match is not None:
            return match.photo.path
        photo, results = self._parts.center.clusters.photo, self._window_model.results
        return None if photo is None or results is None else results.photos[photo].path

    def start_scan(self) -> None:
        """Count problems from zero."""
        self._live_skips = []
        self._parts.side.progress.show_problems(0)

    @Slot()
    def show_state(self) -> None:
        """Show the right page in the centre, enable the actions that apply, and update the status line."""
        results, center = self._window_model.results, self._parts.center
        self._parts.side.folders.show_folders(self._window_model.folders)
        self._enable_actions()
        has_clusters = results is not None and len(results.clusters) > 0
        scanning = self._window_model.poller.kind == "scan"
        blank = None if has_clusters else blank_text(results, scanning=scanning, reading=self._window_model.reading)
        page: QWidget = center.empty
        if has_clusters:
            page = center.clusters if self._shown else center.nothing
        if blank is not None:
            center.message.show_message(blank.title, blank.text)
            page = center.message
        center.show_page(page)
        center.matches.setVisible(self._window_model.query is not None)
        parts = (result_summary(results), staleness(results)) if results is not None and results.photos else ()
        every = 0 if results is None else len(results.clusters)
        center.sort_filter_bar.shown.setText(shown_text(self._shown, every))
        self._parts.status.summary.setText(" · ".join(part for part in parts if part))
        self._parts.status.removals.setText(removals_in_all(decision_totals(results)) if results is not None else "")
        self._parts.status.network.setText(network_line(results, self._window_model.session.model))
        self.show_pair()

        self.stated.emit()

    @Slot()
    def show_pair(self) -> None:
        """Show the selected photo beside its reference, or the match beside the query."""
        window_model, clusters, pair = self._window_model, self._parts.center.clusters, self._parts.pair
        match = self._parts.center.matches.leading
        if window_model.query is not None and match is not None:
            show_match(pair, window_model.query, match, window_model.choice.weights)
        elif window_model.results is not None and clusters.cluster and clusters.photo is not None:
            show_photo(pair, window_model.results, clusters.cluster, clusters.photo)
        else:
            pair.show_nothing(tr("Select a photo to compare it here."))

    def _enable_actions(self) -> None:
        window_model, act, parts = self._window_model, self._parts.actions, self._parts
        busy, results = bool(window_model.poller.kind), window_model.results
        has_clusters = results is not None and len(results.clusters) > 0
        act.stop.setText(tr("Stop"))
        act.stop.setEnabled(busy)
        act.show_paused(window_model.poller.pause_state is not PauseState.NONE)
        act.pause.setEnabled(window_model.poller.can_pause)
        act.scan.setEnabled(window_model.poller.kind in ("", "verify_pairs") and bool(window_model.folders))
        for way in (act.search, act.address):
            way.setEnabled(results is not None and bool(results.photos))
        act.problems.setEnabled(bool(self.skips) or window_model.poller.kind == "scan")
        for action in act.exports.values():
            action.setEnabled(has_clusters)
        parts.center.export.setEnabled(has_clusters)
        for toggles in (parts.center.kinds, parts.center.rotated):
            toggles.setEnabled(results is not None and bool(results.photos))
        parts.side.show_busy(busy)
        if not busy:
            self._estimator = RateEstimator()
            parts.side.progress.show_idle()

    @Slot()
    def _show_result(self) -> None:
        assert self._window_model.results is not None
        self._thumbnails.forget()
        self._parts.side.progress.show_problems(sum(skip.reason.is_problem for skip in self.skips))
        self._follow_clusters(self._window_model.results)
        self._show_pairs(self._window_model.results)
        self.show_state()

    def _follow_clusters(self, results: Results) -> None:
        sorted_clusters = self._engine.sorted_clusters(results, self._parts.center.sort_filter_bar.sort_filter)
        self._shown = len(sorted_clusters)
        self._parts.center.clusters.follow(results, sorted_clusters)

    @Slot()
    def _apply_sort_filter(self) -> None:
        """Apply another order or filter: the selected photo stays selected where it is still shown."""
        if self._window_model.results is not None:
            self._follow_clusters(self._window_model.results)
            self._parts.center.clusters.show_selected()
            self.show_state()

    def _options(self, now: SortFilter) -> list[FilterOptions]:
        results = self._window_model.results
        return [] if results is None else filter_options(results.photos, self._window_model.folders, now)

    def _show_pairs(self, results: Results) -> None:
        """Show the distribution of scores; counted again only where more than the threshold has changed."""
        choice = results.choice._replace(threshold=0.0)
        same = results.score is self._counted[0] and choice == self._counted[1]
        self._counted = results.score, choice
        self._parts.sliders.show_pairs(None if same else histogram(results), reach_text(results))

    @Slot()
    def _follow_sliders(self) -> None:
        if self._window_model.results is not None:
            self._follow_clusters(self._window_model.results)
            self._show_pairs(self._window_model.results)
        self.show_state()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        self._step = self._estimator.follow(progress)
        self._parts.side.progress.show_progress(progress_text(self._step, self._window_model.poller.pause_state))

    @Slot()
    def _show_paused(self) -> None:
        rest = self._window_model.poller.pause_state
        (self._estimator.resume if rest is PauseState.NONE else self._estimator.pause)()
        self._parts.actions.show_paused(rest is not PauseState.NONE)
        if self._step.stage:  # else there is nothing to show yet
            self._parts.side.progress.show_progress(progress_text(self._step, rest))

    @Slot(object)
    def _note_skip(self, skip: Skip) -> None:
        self._live_skips.append(skip)
        self._parts.side.progress.show_problems(sum(skip.reason.is_problem for skip in self._live_skips))
        self._parts.actions.problems.setEnabled(True)

    @Slot(object)
    def _show_exported(self, path: os.PathLike[str]) -> None:
        message = tr("Exported to {name}", name=shown(os.path.basename(path)))  # noqa: PTH119
        show = functools.partial(self._parts.photo_actions.show, os.fspath(path))
        self._parts.status.show_done(message, tr("Show in folder"), show)
