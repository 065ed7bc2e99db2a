"""A number that can be dragged or typed: a slider and a box that always agree."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider


class SliderRow(QObject):
    """The box holds the value exactly; the slider shows the nearest of its steps."""

    changed = Signal(float)
    """A person chose another value; not emitted by `set_value`."""
    released = Signal()
    """A person released the slider, or finished typing."""

    def __init__(self, name: str, low: float, high: float, step: float, decimals: int, suffix: str = "") -> None:
        super().__init__()
        self._low, self._step = low, step
        self.name = QLabel(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round((high - low) / step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.slider.setMinimumWidth(64)
        self.slider.setAccessibleName(name)
        self.box = QDoubleSpinBox()
        self.box.setRange(low, high)
        self.box.setSingleStep(step)
        self.box.setDecimals(decimals)
        self.box.setSuffix(suffix)
        self.box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setKeyboardTracking(False)
        self.box.setAcceptDrops(False)
        self.box.lineEdit().setAcceptDrops(False)  # pictures are dropped on the window
        self.box.setAccessibleName(name)
        self.name.setBuddy(self.box)
        self.slider.valueChanged.connect(self._dragged)
        self.box.valueChanged.connect(self._typed)
        self.slider.sliderReleased.connect(self.released)
        self.box.editingFinished.connect(self.released)

    @property
    def value(self) -> float:
        """The value now."""
        return self.box.value()

    def set_value(self, value: float) -> None:
        """Show a value without emitting `changed`."""
        for widget in (self.box, self.slider):
            widget.blockSignals(True)
        self.box.setValue(value)
        self.slider.setValue(round((value - self._low) / self._step))
        for widget in (self.box, self.slider):
            widget.blockSignals(False)

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Add its widgets to a row of a grid."""
        grid.addWidget(self.name, row, 0)
        grid.addWidget(self.slider, row, 1)
        grid.addWidget(self.box, row, 2)

    def set_visible(self, shown: bool) -> None:
        """Show its widgets, or leave the row empty."""
        for widget in (self.name, self.slider, self.box):
            widget.setVisible(shown)

    def explain(self, text: str) -> None:
        """Set the tooltip."""
        for widget in (self.name, self.slider, self.box):
            widget.setToolTip(text)

    @Slot(int)
    def _dragged(self, position: int) -> None:
        self.set_value(self._low + position * self._step)
        self.changed.emit(self.value)

    @Slot(float)
    def _typed(self, value: float) -> None:
        self.set_value(value)
        self.changed.emit(self.value)
