"""Why a copy is the one to keep: a code, and its text."""

from enum import StrEnum

from shazim_gui.core.text.language import later, tr


class KeepReason(StrEnum):
    """What distinguishes the copy to keep from the others."""

    NOT_EDITED = "not-edited"
    MOST_PIXELS = "most-pixels"
    CAMERA_FORMAT = "camera-format"
    LEAST_COMPRESSED = "least-compressed"
    OLDEST = "oldest"
    FIRST_BY_NAME = "first-by-name"
    YOUR_CHOICE = "your-choice"
    BEST_UNMARKED = "best-unmarked"


def keep_reason_text(reason: KeepReason | None) -> str:
    """Return a reason in the language in use, to follow "keep:"; empty for None."""
    return "" if reason is None else tr(_TEXTS[reason])


def english_keep_reason_text(reason: KeepReason | None) -> str:
    """Return the same in English, whatever the language in use."""
    return "" if reason is None else _TEXTS[reason]


_TEXTS = {
    KeepReason.NOT_EDITED: later("not edited"),
    KeepReason.MOST_PIXELS: later("most pixels"),
    KeepReason.CAMERA_FORMAT: later("camera format"),
    KeepReason.LEAST_COMPRESSED: later("least compressed"),
    KeepReason.OLDEST: later("oldest"),
    KeepReason.FIRST_BY_NAME: later("tie: first by name"),
    KeepReason.YOUR_CHOICE: later("your choice"),
    KeepReason.BEST_UNMARKED: later("best unmarked"),
}
