"""Applies presets to the sliders and toggles, and stores those that a person makes."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.errors import WorldError
from shazim_gui.core.presets import PRESETS, Preset
from shazim_gui.core.text.message_text import error_text
from shazim_gui.gui.controllers.window_model import WindowModel
from shazim_gui.gui.dialogs.preset_dialog import PresetDialog
from shazim_gui.gui.panes.window_layout import WindowLayout
from shazim_gui.session.presenter.preset_text import current_preset
from shazim_gui.session.verbs.keep_presets import drop_preset, keep_preset, own_presets


class PresetController(QObject):
    """Shows after every change which preset is in force."""

    def __init__(self, window_model: WindowModel, parts: WindowLayout, window: QWidget) -> None:
        super().__init__(window)
        self._window_model, self._parts, self._window = window_model, parts, window
        self._button = parts.sliders.presets
        window_model.loaded.connect(self.follow)
        window_model.regrouped.connect(self.follow)
        self._button.chosen.connect(self._choose)
        self._button.keep_wanted.connect(self._choose_name)
        self._button.dropped.connect(self._drop)

    @Slot()
    def follow(self) -> None:
        """Show the name of the preset that equals the current choice."""
        own = own_presets(self._window_model.session)
        current = current_preset((*PRESETS, *own), self._window_model.choice)
        self._button.show_presets(PRESETS, own, current)

    @Slot(object)
    def _choose(self, preset: Preset) -> None:
        changes = {"weights": preset.weights, "threshold": preset.threshold, "kinds": preset.kinds}
        self._parts.sliders.edited.emit(changes)
        self._parts.sliders.settled.emit()

    @Slot()
    def _choose_name(self) -> None:
        dialog = PresetDialog(list(self._window_model.session.settings.presets), self._window)
        dialog.named.connect(self._keep)
        self._parts.dialogs.show(dialog)

    @Slot(str)
    def _keep(self, name: str) -> None:
        try:
            keep_preset(self._window_model.session, name, self._window_model.choice)
        except WorldError as error:
            self._window_model.warned.emit(error_text(error))
        self.follow()

    @Slot(str)
    def _drop(self, name: str) -> None:
        try:
            drop_preset(self._window_model.session, name)
        except WorldError as error:
            self._window_model.warned.emit(error_text(error))
        self.follow()
