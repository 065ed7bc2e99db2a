"""Shows a cluster's photos in the comparison: has them read, aligned, and their difference computed."""

import functools
from collections import OrderedDict

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QWidget

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.records import Photo
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.verb_runner import Job
from shazim_gui.gui.compare.compare_canvas import Mode
from shazim_gui.gui.compare.compare_dialog import CompareDialog
from shazim_gui.gui.compare.difference_image import difference
from shazim_gui.gui.compare.photo_reader import LoadedPhoto, read_photo
from shazim_gui.gui.compare.viewport import unit_transform
from shazim_gui.gui.controllers.decision_controller import DecisionController
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.dialogs.dialog_factory import Dialogs
from shazim_gui.gui.style.theme import Theme
from shazim_gui.session.presenter.comparison_text import ClusterComparison, alignment_text
from shazim_gui.session.presenter.photo_facts_text import differing_text, fact_rows
from shazim_gui.session.presenter.result_text import sentence
from shazim_gui.session.results import Results
from shazim_gui.session.verbs.align_photos import align

_MOST_HELD = 3
"""Photographs kept in memory: the reference and two others, at up to 140 megabytes each."""
_BLINK = 700
"""Milliseconds for which each photo is shown."""

Pair = tuple[str, str]


class CompareController(QObject):
    """One comparison at a time."""

    def __init__(
        self, window_model: WindowModel, dialogs: Dialogs, background: BackgroundWork, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window_model, self._dialogs, self._theme, self._window = window_model, dialogs, theme, window
        self._tasks = background.tasks(2)
        self._timer = background.timer(_BLINK, self._blink)
        self._comparison: ClusterComparison | None = None
        self._decision_controller: DecisionController | None = None
        self.dialog: CompareDialog | None = None
        self._opened: OrderedDict[str, LoadedPhoto] = OrderedDict()
        self._reading: set[str] = set()
        self._aligned: dict[Pair, PhotoAlignment] = {}
        self._differences: dict[Pair, QImage] = {}
        window_model.poller.changed.connect(self._show_state)

    def review(self, decision_controller: DecisionController) -> None:
        """Let a person decide about photos while comparing them."""
        self._decision_controller = decision_controller
        decision_controller.changed.connect(self._follow_decisions)
        decision_controller.refused.connect(self._show_refused)

    @property
    def idle(self) -> bool:
        """True where nothing is being read or computed."""
        return not self._tasks.busy

    def open(self, results: Results, cluster: Cluster, number: int) -> None:
        """Compare a photo of a cluster, and then the others, with the cluster's reference."""
        if self.dialog is not None:
            return
        self._comparison = ClusterComparison(results, cluster, number)
        self.dialog = dialog = CompareDialog(self._theme, self._window)
        available = self._window.size()
        dialog.resize(max(900, available.width() - 48), max(520, available.height() - 48))
        dialog.stepped.connect(self._step)
        dialog.mode_chosen.connect(self._mode_chosen)
        dialog.reviewed.connect(self._review)
        dialog.closed.connect(self._forget)
        dialog.offer_steps(self._comparison.count > 1)
        self._show()
        self._dialogs.show(dialog)

    @Slot()
    def _forget(self) -> None:
        self.dialog, self._comparison = None, None
        self._timer.stop()
        for held in (self._opened, self._aligned, self._differences):
            held.clear()

    @Slot(int)
    def _step(self, by: int) -> None:
        if self._comparison is not None:
            self._comparison.step(by)
            self._show()

    @Slot(str)
    def _review(self, name: str) -> None:
        """Decide about the photo beside the reference, or undo the latest decision."""
        if self._comparison is None or self._decision_controller is None:
            return
        match name:
            case "undo":
                self._decision_controller.undo()
            case "redo":
                self._decision_controller.redo()
            case _:
                comparison = self._comparison
                self._decision_controller.act(name, comparison.results, comparison.cluster, comparison.number)

    @Slot()
    def _follow_decisions(self) -> None:
        if self._comparison is not None:
            self._comparison.follow_decisions()
            self._show()

    @Slot(str)
    def _show_refused(self, message: str) -> None:
        if self.dialog is not None and self._comparison is not None:
            self.dialog.show_outcome(self._comparison.text.outcome)
            self.dialog.state.setText(sentence(message))

    @Slot()
    def _mode_chosen(self) -> None:
        assert self.dialog is not None
        self.dialog.automatic = True
        (self._timer.start if self.dialog.canvas.mode is Mode.BLINK else self._timer.stop)()
        self._start_difference()

    @Slot()
    def _blink(self) -> None:
        if self.dialog is not None:
            self.dialog.blink()

    def _show(self) -> None:
        """Show the current pair as far as it is loaded, and request the rest."""
        dialog, comparison = self.dialog, self._comparison
        if dialog is None or comparison is None:
            return
        text = comparison.text
        dialog.canvas.names = (text.first, text.second)
        dialog.relation.setText(text.relation)
        dialog.position.setText(text.position)
        dialog.show_outcome(text.outcome)
        self._show_pictures()
        self._request()

    def _show_pictures(self) -> None:
        dialog, comparison = self.dialog, self._comparison
        if dialog is None or comparison is None:
            return
        canvas = dialog.canvas
        photos = comparison.first, comparison.second
        opened = [self._opened.get(photo.path) for photo in photos]
        canvas.first, canvas.second = (None if one is None else one.levels for one in opened)
        first, second = opened
        canvas.missing = (first is not None and first.levels is None, second is not None and second.levels is None)
        aligned = self._aligned.get(self._pair(comparison))
        canvas.matrix = QTransform() if aligned is None or aligned.matrix is None else unit_transform(aligned.matrix)
        canvas.boxes = () if aligned is None else aligned.boxes
        canvas.difference = self._differences.get(self._pair(comparison))
        rows = fact_rows(*photos, *({} if one is None else one.facts for one in opened))
        dialog.table.facts.show_rows(rows)
        dialog.differing.setText(differing_text(rows))
        canvas.update()
        canvas.moved.emit()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        if self.dialog is not None and self._comparison is not None:
            aligned = self._aligned.get(self._pair(self._comparison))
            waiting = self._window_model.poller.kind not in ("", "align")
            self.dialog.state.setText(alignment_text(aligned, waiting=waiting))

    def _pair(self, comparison: ClusterComparison) -> Pair:
        return comparison.first.path, comparison.second.path

    def _request(self) -> None:
        """Have both photos read and aligned, unless that is done or under way."""
        assert self._comparison is not None
        for photo in (self._comparison.first, self._comparison.second):
            if photo.path in self._opened:
                self._opened.move_to_end(photo.path)
            elif photo.path not in self._reading:
                self._reading.add(photo.path)
                arrive = functools.partial(self._arrive, photo)
                self._tasks.start(functools.partial(read_photo, photo), arrive, functools.partial(self._fail, photo))
        pair = self._pair(self._comparison)
        if pair not in self._aligned:
            verb = functools.partial(align, *pair)
            job = Job("align", verb, functools.partial(self._add_alignment, pair), quiet=True)
            self._window_model.poller.start(job)
        self._start_difference()

    def _arrive(self, photo: Photo, opened: LoadedPhoto) -> None:
        self._reading.discard(photo.path)
        if self._comparison is None:
            return
        self._opened[photo.path] = opened
        pair = self._pair(self._comparison)
        for path in list(self._opened):
            if len(self._opened) > _MOST_HELD and path not in pair:
                del self._opened[path]
        self._show_pictures()
        self._start_difference()

    def _fail(self, photo: Photo, error: Exception) -> None:
        self._reading.discard(photo.path)
        raise error

    def _add_alignment(self, pair: Pair, aligned: PhotoAlignment) -> None:
        if self._comparison is not None:
            self._aligned[pair] = aligned
            self._show_pictures()
            self._start_difference()

    def _start_difference(self) -> None:
        """Compute the difference where it is shown and both photos are loaded and aligned."""
        dialog, comparison = self.dialog, self._comparison
        if dialog is None or comparison is None or dialog.canvas.mode is not Mode.DIFFERENCE:
            return
        pair, canvas = self._pair(comparison), dialog.canvas
        if pair in self._differences or pair not in self._aligned or canvas.first is None or canvas.second is None:
            return
        work = functools.partial(difference, canvas.first, canvas.second, QTransform(canvas.matrix))
        self._tasks.start(work, functools.partial(self._add_difference, pair), self._broke)

    def _add_difference(self, pair: Pair, image: QImage) -> None:
        if self._comparison is not None:
            self._differences = {pair: image}
            self._show_pictures()

    def _broke(self, error: Exception) -> None:
        raise error
