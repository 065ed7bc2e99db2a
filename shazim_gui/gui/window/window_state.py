"""Where the window was and how it was divided, as text; and back again, on whatever screens there are by then."""

from base64 import b64decode, b64encode
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

_GRIP = QSize(120, 24)
"""So much of a window's top edge has to be on a screen for it to be moved."""


def state_of(window: QMainWindow, splitter: QSplitter) -> str:
    """The window's place and size, and those of the parts that a splitter divides."""
    states = (bytes(state.data()) for state in (window.saveGeometry(), splitter.saveState()))
    return " ".join(b64encode(state).decode("ascii") for state in states)


def restore_state(window: QMainWindow, splitter: QSplitter, text: str) -> None:
    """Take the state of the last time, damaged one is as good as none; the window is put where it can be reached."""
    try:
        states = [QByteArray(b64decode(part, validate=True)) for part in text.split()]
    except ValueError:
        states = []
    if len(states) == 2:
        window.restoreGeometry(states[0])
        splitter.restoreState(states[1])
    if window.isMaximized() or window.isFullScreen():
        return
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    wanted = fitted(window.geometry(), screens)
    if wanted != window.geometry():
        window.setGeometry(wanted)


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place, or the nearest to it where the window is no larger than its screen and can be moved and sized.

    `screens` are what is free of each for windows, the first screen first. A place that is good stays as it is, across
    two screens too.
    """
    if not screens:
        return place
    top = QRect(place.left(), place.top(), place.width(), _GRIP.height())
    shared = [screen.intersected(top) for screen in screens]
    number = max(range(len(screens)), key=lambda number: shared[number].width() * shared[number].height())
    screen, grip = screens[number], shared[number]
    within = grip.width() >= min(_GRIP.width(), place.width()) and grip.height() >= _GRIP.height()
    across = sum(part.width() for part in shared if part.isValid())
    if within and (place.width() <= max(screen.width(), across)) and place.height() <= screen.height():
        return place
    size = place.size().boundedTo(screen.size())
    left = min(max(place.left(), screen.left()), screen.left() + screen.width() - size.width())
    above = min(max(place.top(), screen.top()), screen.top() + screen.height() - size.height())
    return QRect(left, above, size.width(), size.height())
