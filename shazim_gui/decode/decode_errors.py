"""The error for a file that cannot be decoded to a picture."""

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipDetail
from shazim_gui.core.text.skip_text import english_skip_text


class Undecodable(Exception):
    """The file cannot be decoded; `detail` is the cause."""

    def __init__(self, reason: Reason, detail: SkipDetail) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return english_skip_text(self.detail)
