"""Saves the window's geometry and the sizes of its panes as text, and restores them on the screens available then."""

from base64 import b64decode, b64encode
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

_GRIP = QSize(120, 24)
"""How much of the window's top edge must be on a screen for the window to be moved."""


def state_of(window: QMainWindow, splitter: QSplitter) -> str:
    """The window's geometry, and the sizes of the parts that a splitter divides."""
    states = (bytes(state.data()) for state in (window.saveGeometry(), splitter.saveState()))
    return " ".join(b64encode(state).decode("ascii") for state in states)


def restore_state(window: QMainWindow, splitter: QSplitter, text: str) -> None:
    """Restore a saved state, ignoring a damaged one, and move the window to where it can be reached."""
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
    rect = fitted(window.geometry(), screens)
    if rect != window.geometry():
        window.setGeometry(rect)


def fitted(rect: QRect, screens: Sequence[QRect]) -> QRect:
    """The rectangle, or the nearest to it in which the window fits its screen and can be moved and resized.

    `screens` are the areas available on each for windows, the first screen first. A rectangle that is good stays as it
    is, also across two screens.
    """
    if not screens:
        return rect
    top = QRect(rect.left(), rect.top(), rect.width(), _GRIP.height())
    shared = [screen.intersected(top) for screen in screens]
    number = max(range(len(screens)), key=lambda number: shared[number].width() * shared[number].height())
    screen, grip = screens[number], shared[number]
    within = grip.width() >= min(_GRIP.width(), rect.width()) and grip.height() >= _GRIP.height()
    across = sum(part.width() for part in shared if part.isValid())
    if within and (rect.width() <= max(screen.width(), across)) and rect.height() <= screen.height():
        return rect
    size = rect.size().boundedTo(screen.size())
    left = min(max(rect.left(), screen.left()), screen.left() + screen.width() - size.width())
    above = min(max(rect.top(), screen.top()), screen.top() + screen.height() - size.height())
    return QRect(left, above, size.width(), size.height())
