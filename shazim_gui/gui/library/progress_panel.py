"""The progress of a running job, and how many files could not be used."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, restyle, styled
from shazim_gui.session.presenter.progress_text import ProgressText
from shazim_gui.session.presenter.result_text import problems_text

_STEPS = 1000
"""Steps of the bar."""


class ProgressPanel(QWidget):
    """The lower part of the left side; the problem count stays after the job ended."""

    problems_wanted = Signal()
    """The list of skipped files is to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = styled(ElidedLabel("", Qt.TextElideMode.ElideRight), weight="strong")
        self.amount = label(tone="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.time_left = styled(ElidedLabel(elide=Qt.TextElideMode.ElideRight), tone="soft", scale="small")
        self.current = styled(ElidedLabel(), tone="soft", scale="small")
        self.folder = styled(ElidedLabel(), tone="soft", scale="small")
        self.folder.setAccessibleDescription(tr("Folder being scanned"))
        self.problems = styled(QPushButton(), kind="quiet", scale="small")
        self.problems.setToolTip(tr("List the skipped files and the reasons"))
        self.problems.clicked.connect(self.problems_wanted)
        self.pause = QToolButton()
        self.pause.setIconSize(QSize(16, 16))
        self._running = QWidget()
        top = QHBoxLayout()
        top.addWidget(self.stage, 1)
        top.addWidget(self.amount)
        column = QVBoxLayout(self._running)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addLayout(top)
        line = QHBoxLayout()
        line.setSpacing(UNIT // 2)
        line.addWidget(self.bar, 1)
        line.addWidget(self.pause)
        column.addLayout(line)
        column.addWidget(self.time_left)
        column.addWidget(self.folder)
        column.addWidget(self.current)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(UNIT)
        outer.addWidget(self._running)
        line = QHBoxLayout()
        line.addWidget(self.problems)
        line.addStretch()
        outer.addLayout(line)
        self._running.setVisible(False)
        self.show_problems(0)

    def show_progress(self, text: ProgressText) -> None:
        """Show a step of a job."""
        self._running.setVisible(True)
        self.stage.setText(text.stage)
        self.amount.setText(text.amount)
        # An indeterminate bar moves, but nothing may move while the job is paused.
        self.bar.setRange(0, 0 if text.fraction is None and not text.paused else _STEPS)
        self.bar.setValue(0 if text.fraction is None else round(text.fraction * _STEPS))
        self.time_left.setText(text.estimate)
        self.current.setText(text.current)
        self.folder.setText(text.folder)
        resting = "yes" if text.paused else ""
        if self.bar.property("resting") != resting:
            restyle(styled(self.bar, resting=resting))

    def show_idle(self) -> None:
        """Show that nothing is running."""
        self._running.setVisible(False)
        self.bar.setRange(0, _STEPS)  # an indeterminate bar would keep its timer running

    def show_problems(self, count: int) -> None:
        """Show how many files could not be used."""
        self.problems.setText(problems_text(count))
        self.problems.setVisible(count > 0)
