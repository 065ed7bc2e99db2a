"""Asks for the web address of a picture to search with."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from shazim_gui.core.download import is_address
from shazim_gui.core.language import tr
from shazim_gui.gui.labels import dressed, label
from shazim_gui.gui.palette import UNIT


class AddressDialog(QDialog):
    """Closes with an address that can be asked; nothing is fetched before."""

    given = Signal(str)

    def __init__(self, suggested: str = "", parent: QWidget | None = None) -> None:
        """`suggested` is what may well be meant, such as the clipboard's text; it is taken where it is an address."""
        super().__init__(parent)
        self.setWindowTitle(tr("Search with a web address"))
        self.address = QLineEdit(suggested.strip() if is_address(suggested.strip()) else "")
        self.address.setAccessibleName(tr("Web address of a picture"))
        self.address.setPlaceholderText("https://example.org/picture.jpg")
        self.address.textChanged.connect(self._follow)
        self.address.selectAll()
        self.hint = label(tone="soft", scale="small", wrap=True)
        self.search = dressed(QPushButton(tr("Search")), kind="primary")
        self.search.setDefault(True)
        self.search.clicked.connect(self._give)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(UNIT)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        column.setSpacing(UNIT)
        words = tr("The picture is fetched from that address and looked at on this computer. Nothing else is sent.")
        column.addWidget(label(words, wrap=True))
        column.addWidget(self.address)
        column.addWidget(self.hint)
        column.addSpacing(UNIT)
        column.addLayout(buttons)
        self.setMinimumWidth(440)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @Slot()
    def _follow(self) -> None:
        text, address = self.address.text().strip(), web_address(self.address.text())
        self.search.setEnabled(bool(address))
        self.hint.setText(tr("That is no address of a web page or picture.") if text and not address else " ")

    @Slot()
    def _give(self) -> None:
        address = web_address(self.address.text())
        self.accept()
        self.given.emit(address)


def web_address(text: str) -> str:
    """`text` as an http or https address, where it is one or only lacks the `https://`; else nothing."""
    text = text.strip()
    if text and "://" not in text and "." in text.partition("/")[0]:
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return text if is_address(text) and url.isValid() and url.host() else ""
