"""Why a file gives no picture."""

from shazim_gui.core.records import Reason


class Undecodable(Exception):
    """A file that cannot become pixels; `detail` says why in plain words that follow the file's name and a colon."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return self.detail
