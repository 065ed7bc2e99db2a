"""The networks to choose from, each with its strengths and what choosing it would do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from shazim_gui.core.text.language import tr
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.widgets.labels import label, restyle, styled
from shazim_gui.session.presenter.network_text import network_text
from shazim_gui.session.verbs.list_networks import Network

_INDENT = 3 * UNIT


class NetworkCard(QFrame):
    """One network; a click anywhere on it selects it."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.setObjectName("card")
        self.network, self.text = network, network_text(network)
        self.radio = styled(QRadioButton(self.text.title), weight="strong")
        self.radio.setAccessibleDescription(f"{self.text.state}. {self.text.note} {self.text.facts}")
        self.radio.toggled.connect(self._apply_theme)
        self.state = label(self.text.state, tone="accent" if network.in_use else "soft", scale="small")
        note = label(self.text.note, wrap=True)
        facts = label(self.text.facts, tone="soft", scale="small", wrap=True)
        for text in (note, facts):
            text.setContentsMargins(_INDENT, 0, 0, 0)
        grid = QGridLayout(self)
        grid.setContentsMargins(UNIT + UNIT // 2, UNIT, UNIT + UNIT // 2, UNIT)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT // 4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.radio, 0, 0)
        grid.addWidget(self.state, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(note, 1, 0, 1, 2)
        grid.addWidget(facts, 2, 0, 1, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot(bool)
    def _apply_theme(self, chosen: bool) -> None:
        styled(self, chosen="yes" if chosen else "")
        restyle(self)


class NetworksDialog(QDialog):
    """Closes with a choice."""

    chosen = Signal(object)
    """The network to use from now on."""

    def __init__(self, networks: list[Network], busy: Callable[[], bool], parent: QWidget | None = None) -> None:
        """`busy` returns whether a job runs, during which the network cannot be changed; see `follow`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Network"))
        self._busy = busy
        self.cards = [NetworkCard(network) for network in networks]
        self.use = styled(QPushButton(), kind="primary")
        self.use.setDefault(True)
        self.use.clicked.connect(self._choose)
        self.hint = label(tr("You can choose another network when the current task is done."), tone="soft")
        self.hint.setWordWrap(True)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT + UNIT // 2)
        text = tr(
            "A network turns each picture into a vector, and pictures are compared by these vectors. Each "
            "network has its own index, which is kept when you switch to another."
        )
        column.addWidget(label(text, tone="soft", wrap=True))
        column.addWidget(self._scrolling(), 1)
        column.addLayout(self._foot())
        for card in self.cards:
            self._group.addButton(card.radio)
            card.radio.toggled.connect(self.follow)
        for card in self.cards:
            if card.network.in_use:
                card.radio.setChecked(True)
                card.radio.setFocus()
        self.follow()
        self.resize(640, 608)

    @Slot()
    def follow(self) -> None:
        """Show what the button would do for the selected network, and whether that is possible now."""
        card = self._card()
        action = "" if card is None else card.text.action
        self.use.setText(action or tr("Use"))
        self.use.setEnabled(bool(action) and not self._busy())
        self.hint.setVisible(self._busy())

    def _card(self) -> NetworkCard | None:
        return next((card for card in self.cards if card.radio.isChecked()), None)

    @Slot()
    def _choose(self) -> None:
        card = self._card()
        self.accept()
        if card is not None:
            self.chosen.emit(card.network)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addWidget(self.hint, 1)
        line.addStretch()
        line.addWidget(close)
        line.addWidget(self.use)
        return line
