"""The error for a file that cannot be decoded to a picture."""

from shazim_gui.core.records import Reason


class Undecodable(Exception):
    """The file cannot be decoded; `detail` is the cause in plain words, shown after the file's name and a colon."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail

    def __str__(self) -> str:
        return self.detail
