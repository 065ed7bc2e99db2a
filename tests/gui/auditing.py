"""Audits a window for users of a keyboard, a screen reader or large type, and lists what is wrong."""

import itertools
from collections import Counter
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from shazim_gui.gui.scoring.presets_button import PresetsButton
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.two_line_label import TwoLineLabel
from shazim_gui.gui.window.drop_overlay import DropOverlay

SHORTENED = (ElidedLabel, TwoLineLabel, PresetsButton)
"""Widgets that elide their own text and show all of it as a tooltip."""
ENOUGH = 4.5
"""The contrast that WCAG 2.2 requires of text (1.4.3, level AA)."""
SEEN = 40
"""Pixels that the focus has to change at least, about the frame of a small button."""


def visible(window: QWidget) -> list[QWidget]:
    """The window and everything visible in it."""
    return [window, *(each for each in window.findChildren(QWidget) if each.isVisibleTo(window))]


def stops(window: QWidget) -> list[QWidget]:
    """Everything that the Tab key has to reach; of buttons of which one is on, only that one."""
    return [
        each
        for each in visible(window)[1:]
        if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if each.window() is window and not _is_left_to_its_group(each)
    ]


def _is_left_to_its_group(widget: QWidget) -> bool:
    """True for a button that is off, in a group of which one is on."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked() or widget.group() is None:
        return False
    return widget.group().exclusive() and widget.group().checkedButton() is not None


def name(widget: QWidget) -> str:
    """The name that a screen reader gives it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else str(interface.text(QAccessible.Text.Name)).strip()


def described(widget: QWidget) -> str:
    """A description by which a person can find a widget."""
    return f"{type(widget).__name__} {widget.objectName() or name(widget)!r}"


# Names


def nameless(window: QWidget) -> list[str]:
    """Controls that have no name, or share kind and name with another one."""
    every = stops(window)
    wrong = [f"{described(each)} has no name" for each in every if not any(map(str.isalnum, name(each)))]
    named = Counter((type(each).__name__, name(each)) for each in every if name(each))
    return wrong + [f"{count} of {kind} are called {called!r}" for (kind, called), count in named.items() if count > 1]


# The Tab key


def walked(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The widgets focused press by press, from the first stop until it returns there, or for far too many presses."""
    first = stops(window)[0]
    first.setFocus()
    seen = [first]
    for _ in range(3 * len(stops(window)) + 3):
        QTest.keyClick(seen[-1], key)
        now = window.focusWidget()
        if now is None or now is first:
            break
        seen.append(now)
    return seen


def unreachable(window: QWidget) -> list[str]:
    """What the Tab key does not reach, or reaches twice, and where it cannot leave."""
    expected = stops(window)
    wrong: list[str] = []
    for way in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen = walked(window, way)
        times = Counter(map(id, seen))
        if len(seen) > len(expected) + 1:
            stuck = next((each for each in seen if times[id(each)] > 1), seen[-1])
            wrong.append(f"{way.name}: the focus does not get away from {described(stuck)}")
        wrong += [f"{way.name}: {described(each)} is passed by" for each in expected if id(each) not in times]
    return wrong


def jumps(window: QWidget, regions: list[QWidget]) -> list[str]:
    """Where the Tab key leaves a region and returns to it, or moves upwards within one."""
    seen = walked(window)
    held = [next((r for r in regions if r.isAncestorOf(each)), None) for each in seen]
    runs = [region for region, _ in itertools.groupby(held)]
    if len(runs) > 1 and runs[0] is runs[-1]:
        runs.pop()
    wrong = [f"{region and described(region)} is entered {n} times" for region, n in Counter(runs).items() if n > 1]
    for (one, before), (other, after) in itertools.pairwise(zip(seen, held, strict=True)):
        top, below = one.mapTo(window, QPoint(0, 0)).y(), other.mapTo(window, QPoint(0, other.height())).y()
        if before is after and before is not None and below <= top:
            wrong.append(f"from {described(one)} up to {described(other)}")
    return wrong


# Visibility


def unseen_focus(window: QWidget) -> list[str]:
    """Controls that look the same with and without the focus."""
    every = stops(window)
    wrong = []
    for each in every:
        rect = QRect(each.mapTo(window, QPoint(0, 0)), each.size()).adjusted(-4, -4, 4, 4)
        other = next(stop for stop in every if stop is not each and not each.isAncestorOf(stop))
        images = []
        for focused in (each, other):
            focused.setFocus()
            QApplication.processEvents()
            images.append(window.grab(rect).toImage())
        changed = _changed(*images)
        if changed < SEEN:
            wrong.append(f"{described(each)}: the focus changes {changed} pixels")
    return wrong


def _changed(one: QImage, other: QImage) -> int:
    """The number of pixels with a clearly different colour."""
    height, width = min(one.height(), other.height()), min(one.width(), other.width())
    pixels = [_pixels(image)[:height, :width] for image in (one, other)]
    differences = [abs((pixels[0] >> shift & 255) - (pixels[1] >> shift & 255)) for shift in (16, 8, 0)]
    return int((sum(differences) > 60).sum())


def _pixels(image: QImage) -> NDArray[np.int64]:
    """Every pixel as 0xAARRGGBB, by row and column."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return pixels[:, : plain.width()].astype(np.int64)


def contrast(one: QColor, other: QColor) -> float:
    """1..21, by the formula of WCAG 2.2 (relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast_of(one: str, other: str) -> float:
    """The contrast of two colours as #rrggbb."""
    return contrast(QColor(one), QColor(other))


def _luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _floats(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _floats(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def faint(window: QWidget) -> list[str]:
    """Words that do not stand out from what is behind them, as they are painted; for large type, whose strokes are
    wide enough to show their colour."""
    wrong = []
    for each in visible(window):
        if not isinstance(each, QLabel | QAbstractButton) or not each.text().strip() or each.visibleRegion().isEmpty():
            continue
        inner = each.visibleRegion().boundingRect().adjusted(3, 3, -3, -3)
        if inner.height() < each.height() / 2:  # its text may be scrolled out of view
            continue
        image = window.grab(QRect(each.mapTo(window, inner.topLeft()), inner.size())).toImage()
        colours, counts = np.unique(_pixels(image), return_counts=True)
        if not len(colours):
            continue
        ground = int(colours[counts.argmax()])
        best = max(contrast(QColor(ground), QColor(int(ink))) for ink in colours)
        if best < ENOUGH:
            wrong.append(f"{described(each)} {each.text()[:30]!r} on {QColor(ground).name()}: {best:.2f}")
    return wrong


# Space


def cut(window: QWidget) -> list[str]:
    """Texts that are cut off, controls that extend beyond their parent, and those that overlap."""
    return [*_short(window), *_sticking_out(window), *_overlapping(window)]


def _short(window: QWidget) -> Iterator[str]:
    for each in visible(window):
        if isinstance(each, SHORTENED):
            needed = each.fontMetrics().height()
            if each.height() < needed:
                yield f"{described(each)}: {each.height()} pixels high for {needed}"
            continue
        if isinstance(each, QLabel) and each.text() and each.wordWrap():
            needed = each.heightForWidth(each.width())
            if each.height() < needed - 1:
                yield f"{described(each)} {each.text()[:30]!r}: {each.height()} pixels high for {needed}"
        elif (isinstance(each, QLabel | QAbstractButton) and each.text()) or isinstance(each, QAbstractSpinBox):
            hint = each.sizeHint()
            if isinstance(each, QAbstractSpinBox):
                available = each.width() - each.lineEdit().width() if isinstance(each, QDoubleSpinBox) else 0
                hint = QSize(
                    available + each.fontMetrics().horizontalAdvance(each.text()) + 2, each.minimumSizeHint().height()
                )
            if each.width() < hint.width() - 1 or each.height() < hint.height() - 1:
                size, hinted = each.size().toTuple(), hint.toTuple()
                yield f"{described(each)}: {size} for {hinted}"
        elif isinstance(each, QLineEdit) and each.height() < each.fontMetrics().height():
            yield f"{described(each)}: {each.height()} pixels high for {each.fontMetrics().height()}"


def _sticking_out(window: QWidget) -> Iterator[str]:
    for each in visible(window)[1:]:
        parent = each.parentWidget()
        if each.isWindow() or parent is None or _scrolls(parent) or isinstance(each, DropOverlay):
            continue
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(each.geometry()):
            rect, available = each.geometry().getRect(), parent.size().toTuple()
            yield f"{described(each)} {rect} sticks out of {described(parent)} {available}"


def _scrolls(widget: QWidget) -> bool:
    """True for what shows a part of something larger."""
    area = widget.parentWidget()
    return isinstance(area, QScrollArea) and area.viewport() is widget


def _overlapping(window: QWidget) -> Iterator[str]:
    for parent in visible(window):
        if isinstance(parent, QStackedWidget | QAbstractScrollArea | QSplitter):
            continue
        inside = [
            each
            for each in parent.children()
            if isinstance(each, QWidget) and each.isVisibleTo(window) and not each.isWindow()
            if not isinstance(each, DropOverlay)
        ]
        for one, other in itertools.combinations(inside, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > 1 and shared.height() > 1:
                yield f"{described(one)} overlaps {described(other)} by {shared.size().toTuple()}"
