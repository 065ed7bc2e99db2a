"""Why a file gives no picture."""

from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipDetail
from shazim_gui.core.skip_text import english_skip_text


class Undecodable(Exception):
    """A file that cannot become pixels; `detail` says why exactly."""

    def __init__(self, reason: Reason, detail: SkipDetail) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return english_skip_text(self.detail)
