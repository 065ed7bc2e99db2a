"""Leads presets from their button to the sliders and toggles, and keeps those that a person makes."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.composed import said
from shazim_gui.core.errors import WorldError
from shazim_gui.core.presets import PRESETS, Preset
from shazim_gui.gui.desk import Desk
from shazim_gui.gui.parts import Parts
from shazim_gui.gui.preset_dialog import PresetDialog
from shazim_gui.session.presenter.presets import current_preset
from shazim_gui.session.presets import drop_preset, keep_preset, own_presets


class Presetting(QObject):
    """Shows after every move which preset is in force."""

    def __init__(self, desk: Desk, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._parts, self._window = desk, parts, window
        self._button = parts.sliders.presets
        desk.loaded.connect(self.follow)
        desk.regrouped.connect(self.follow)
        self._button.chosen.connect(self._choose)
        self._button.keep_wanted.connect(self._ask_name)
        self._button.dropped.connect(self._drop)

    @Slot()
    def follow(self) -> None:
        """Name the preset that the choice of this moment is."""
        own = own_presets(self._desk.session)
        current = current_preset((*PRESETS, *own), self._desk.choice)
        self._button.show_presets(PRESETS, own, current)

    @Slot(object)
    def _choose(self, preset: Preset) -> None:
        sliders, kinds = self._parts.sliders, self._parts.middle.kinds
        kinds.show_kinds(preset.kinds)
        sliders.show_values(preset.weights, preset.threshold)
        sliders.changed.emit()
        sliders.settled.emit()

    @Slot()
    def _ask_name(self) -> None:
        dialog = PresetDialog(list(self._desk.session.settings.presets), self._window)
        dialog.named.connect(self._keep)
        self._parts.dialogs.show(dialog)

    @Slot(str)
    def _keep(self, name: str) -> None:
        try:
            keep_preset(self._desk.session, name, self._desk.choice)
        except WorldError as error:
            self._desk.warned.emit(said(error))
        self.follow()

    @Slot(str)
    def _drop(self, name: str) -> None:
        try:
            drop_preset(self._desk.session, name)
        except WorldError as error:
            self._desk.warned.emit(said(error))
        self.follow()
