"""An audit of the real window and its dialogs: names, the Tab key, visible focus, contrast, type of any size."""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from shazim_gui.core.progress import Progress
from shazim_gui.core.resource_files import resource
from shazim_gui.gui.dialogs.bug_dialog import BugDialog
from shazim_gui.gui.style.palette import DARK, LIGHT, Palette
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.presenter.progress_text import progress_text
from tests import fonts
from tests.gui import auditing

Open = Callable[..., Any]
Drop = Callable[..., None]
State = Callable[["Scene"], QWidget]
ANSWER = 30_000


class Scene:
    """A window that can be brought into a state."""

    def __init__(self, window: MainWindow, qtbot: QtBot, drop: Drop, photos: Path) -> None:
        self.window, self.qtbot, self.drop, self.photos = window, qtbot, drop, photos

    def dialog(self) -> QDialog:
        """The dialog that has been opened."""
        self.qtbot.waitUntil(lambda: any(each.isVisible() for each in self.window.findChildren(QDialog)))
        [shown] = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return shown


def clusters(scene: Scene) -> QWidget:
    scene.window.parts.center.clusters.select(0, 1)
    return scene.window


def matches(scene: Scene) -> QWidget:
    with scene.qtbot.waitSignal(scene.window.window_model.answered, timeout=ANSWER):
        scene.drop(scene.window, scene.photos / "edits" / "bridge" / "aaa-orig.jpg")
    scene.qtbot.waitUntil(lambda: not scene.window.window_model.poller.busy, timeout=ANSWER)
    return scene.window


def further(scene: Scene) -> QWidget:
    scene.window.parts.sliders.more.setChecked(True)
    return scene.window


def unmatched(scene: Scene) -> QWidget:
    scene.window.parts.center.sort_filter_bar.text.setText("no such holiday")
    return scene.window


def problems_state(scene: Scene) -> QWidget:
    """A job runs, and a warning is shown."""
    step = Progress("Reading", 1204, 4800, str(scene.photos / "kodak" / "05.png"), 61.4, 59.0)
    scene.window.parts.side.progress.show_progress(progress_text(step))
    scene.window.parts.notice.warn("the disk is full: make room for the library on it and scan again.")
    return scene.window


def dialog_of(name: str) -> State:
    def open_dialog(scene: Scene) -> QWidget:
        getattr(scene.window.parts.actions, name).trigger()
        return scene.dialog()

    return open_dialog


def comparison(mode: int) -> State:
    def compare(scene: Scene) -> QWidget:
        scene.window.parts.center.clusters.select(0, 1)
        scene.window.requests.compare()
        dialog = scene.window.compare_controller.dialog
        assert dialog is not None
        dialog.choose(mode)
        scene.qtbot.waitUntil(
            lambda: scene.window.compare_controller.idle and not scene.window.window_model.poller.busy, timeout=ANSWER
        )
        return dialog

    return compare


def preset(scene: Scene) -> QWidget:
    scene.window.parts.sliders.presets.keep_wanted.emit()
    return scene.dialog()


def forgetting(scene: Scene) -> QWidget:
    scene.window.parts.dialogs.confirm_forget("/photos/of a holiday", lambda: None)
    return scene.dialog()


def bug(scene: Scene) -> QWidget:
    scene.window.parts.dialogs.show(BugDialog("Traceback\n" * 40, scene.window))
    return scene.dialog()


STATES: dict[str, State] = {
    "clusters": clusters,
    "matches": matches,
    "further methods": further,
    "no cluster meets the filter": unmatched,
    "running with a warning": problems_state,
    "shortcuts": dialog_of("shortcuts"),
    "skipped files": dialog_of("problems"),
    "networks": dialog_of("networks"),
    "address": dialog_of("address"),
    "settings": dialog_of("settings"),
    "compare": comparison(0),
    "compare by swiping": comparison(1),
    "compare by difference": comparison(3),
    "preset": preset,
    "forget a folder": forgetting,
    "a bug": bug,
}


@pytest.fixture
def scene(open_window: Open, qtbot: QtBot, drop: Drop, library: Path, photos: Path) -> Iterator[Scene]:
    """The window on a library of real photographs; what was opened in it is closed."""
    window = open_window(library).window
    made = Scene(window, qtbot, drop, photos)
    yield made
    for dialog in window.findChildren(QDialog):
        dialog.close()


def all_is_well(wrong: list[str], where: object = "") -> None:
    """Fail with a line for each thing that is wrong."""
    assert not wrong, f"{where}\n" + "\n".join(wrong)


@pytest.mark.parametrize("state", STATES)
def test_every_control_has_a_name_of_its_own(scene: Scene, state: str) -> None:
    all_is_well(auditing.nameless(STATES[state](scene)))


@pytest.mark.parametrize("state", STATES)
def test_the_tab_key_reaches_everything_and_returns(scene: Scene, state: str) -> None:
    all_is_well(auditing.unreachable(STATES[state](scene)))


@pytest.mark.parametrize("state", ["clusters", "matches", "further methods", "running with a warning"])
def test_the_tab_key_goes_region_by_region_from_top_to_bottom(scene: Scene, state: str) -> None:
    STATES[state](scene)
    parts = scene.window.parts
    center = parts.center
    regions = [parts.notice, parts.side, center.header, center.matches, center.sort_filter_bar, center.pages]
    all_is_well(auditing.jumps(scene.window, [*regions, parts.pair, parts.sliders, parts.status]))


@pytest.mark.parametrize("state", ["matches", "further methods", "skipped files", "networks", "compare", "settings"])
def test_the_focus_can_be_seen(scene: Scene, state: str) -> None:
    shown = STATES[state](scene)
    shown.activateWindow()
    all_is_well(auditing.unseen_focus(shown))


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_sheet_has_enough_contrast(palette: Palette) -> None:
    colours, checked, wrong = asdict(palette), 0, []
    for selector, body in RULE.findall(resource("styles/shazim.qss").read_text("utf-8")):
        rules = {key.strip(): value for key, _, value in (part.partition(":") for part in body.split(";"))}
        ink, ground = (rules.get(key, "").strip().lstrip("$") for key in ("color", "background"))
        if ink in colours and ground in colours:
            checked += 1
            if auditing.contrast_of(colours[ink], colours[ground]) < auditing.ENOUGH:
                wrong.append(f"{selector.strip()}: {ink} on {ground}")
    assert wrong == []
    assert checked > 10


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "surface", "raised", "chosen", "sunken"])
@pytest.mark.parametrize("ink", ["text", "soft", "accent"])
def test_delegates_paint_texts_with_enough_contrast(palette: Palette, ink: str, ground: str) -> None:
    colours = asdict(palette)
    assert auditing.contrast_of(colours[ink], colours[ground]) >= auditing.ENOUGH


# Other fonts, and large type


@pytest.fixture
def font(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The system's font is one of those that the tests bring."""
    before = qapp.font()
    other = QFont(before)
    other.setFamily(fonts.typeface(request.param))
    assert QFontInfo(other).family() == fonts.typeface(request.param), "the font is not installed"
    qapp.setFont(other)
    yield
    qapp.setFont(before)


@pytest.fixture
def large(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Everything is opened in type of twice the size."""
    before, sheet, colours = qapp.font(), qapp.styleSheet(), qapp.palette()
    font = qapp.font()
    font.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(font)
    theme = Theme(qapp, request.param)
    shared = request.getfixturevalue("theme")
    shared_palette, shared.palette = shared.palette, request.param
    yield
    shared.palette = shared_palette
    theme.deleteLater()
    qapp.setFont(before)
    qapp.setPalette(colours)
    qapp.setStyleSheet(sheet)


def settle() -> None:
    """Layouts in scroll areas request space from their parents, one level per round."""
    for _ in range(8):
        QApplication.processEvents()


@pytest.mark.parametrize("font", fonts.FONTS, indirect=True)
@pytest.mark.parametrize("large", [LIGHT], indirect=True, ids=["large"])
@pytest.mark.parametrize("state", STATES)
def test_type_of_twice_the_size_is_not_cut(font: None, large: None, scene: Scene, state: str) -> None:
    scene.window.resize(1024, 640)
    shown = STATES[state](scene)
    settle()
    assert (scene.window.width(), scene.window.height()) == (1024, 640), "it still fits"
    all_is_well(auditing.cut(shown))


@pytest.mark.parametrize("large", [LIGHT, DARK], indirect=True, ids=["light", "dark"])
@pytest.mark.parametrize(
    "state", ["matches", "running with a warning", "skipped files", "networks", "compare", "preset"]
)
def test_painted_texts_have_enough_contrast(large: None, scene: Scene, state: str) -> None:
    scene.window.resize(1900, 1200)
    shown = STATES[state](scene)
    settle()
    all_is_well(auditing.faint(shown))


SIZES = ((1024, 640), (1100, 700), (1280, 720), (1366, 768), (1600, 900), (1920, 1080), (2560, 1440))


@pytest.mark.parametrize("font", fonts.FONTS, indirect=True)
@pytest.mark.parametrize("state", ["clusters", "matches", "further methods", "running with a warning"])
def test_nothing_is_cut_at_any_size(font: None, scene: Scene, state: str) -> None:
    STATES[state](scene)
    for width, height in SIZES:
        scene.window.resize(width, height)
        for _ in range(3):
            QApplication.processEvents()
        assert scene.window.size().toTuple() == (width, height)
        all_is_well(auditing.cut(scene.window), (width, height))


def test_each_photo_and_match_has_a_spoken_text(scene: Scene) -> None:
    matches(scene)
    role = Qt.ItemDataRole.AccessibleTextRole
    view, strip = scene.window.parts.center.clusters, scene.window.parts.center.matches.list
    for model in (view.model(), strip.model()):
        spoken = [model.index(row, 0).data(role) for row in range(model.rowCount())]
        assert len(spoken) > 1
        assert all("%" in text and "," in text for text in spoken)
        assert len(set(spoken)) == len(spoken)
