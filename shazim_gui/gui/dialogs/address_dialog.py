"""Asks for the web address of a picture to search with."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtWidgets import QWidget

from shazim_gui.core.download import is_address
from shazim_gui.core.text.language import tr
from shazim_gui.gui.dialogs.text_input_dialog import TextInputDialog


class AddressDialog(TextInputDialog):
    """Closes with a valid address; nothing is fetched before."""

    entered = Signal(str)

    def __init__(self, suggested: str = "", parent: QWidget | None = None) -> None:
        """`suggested` is a likely text, such as the clipboard's; it is used where it is an address."""
        text = tr("The picture is downloaded from that address and compared on this computer. Nothing else is sent.")
        super().__init__(tr("Search with a web address"), text, parent)
        self.field.setText(suggested.strip() if is_address(suggested.strip()) else "")
        self.field.selectAll()
        self.field.setAccessibleName(tr("Web address of a picture"))
        self.field.setPlaceholderText("https://example.org/picture.jpg")
        self.field.textChanged.connect(self._follow)
        self.agree.setText(tr("Search"))
        self.agree.clicked.connect(self._give)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text, address = self.field.text().strip(), web_address(self.field.text())
        self.agree.setEnabled(bool(address))
        self.hint.setText(tr("That isn't the address of a web page or a picture.") if text and not address else " ")

    @Slot()
    def _give(self) -> None:
        address = web_address(self.field.text())
        self.accept()
        self.entered.emit(address)


def web_address(text: str) -> str:
    """`text` as an http or https address, where it is one or only lacks the `https://`; else empty."""
    text = text.strip()
    if text and "://" not in text and "." in text.partition("/")[0]:
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return text if is_address(text) and url.isValid() and url.host() else ""
