"""The end of a long scan is told outside the window: by a real notification service, or in another way there is."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from shazim_gui.gui.background import desktop_notifier
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.desktop_notifier import DesktopNotifier, desktop_command
from shazim_gui.gui.controllers import scan_notifier
from shazim_gui.session.scan_notification import ScanNotification

Open = Callable[..., Any]
WORDS = ScanNotification("Scan finished", "7 photos · <b> & 'x' $(touch y)")
LINUX = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="the desktop's bus is for Linux and its kin")

SERVICE = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection
@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, program, number, icon, title, text, *_):
        print(program, number, icon, title, text, sep="|", flush=True)
        return 7
application, service, bus = QCoreApplication(sys.argv), Notifications(), QDBusConnection.sessionBus()
assert bus.registerObject("/org/freedesktop/Notifications", service, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.Notifications")
print("ready", flush=True)
application.exec()
"""


@pytest.fixture
def told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[DesktopNotifier, list[QWidget]]]:
    """A notifier of a window, and the windows that asked for attention."""
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_: alerted.append(window))
    window = QWidget()
    background = BackgroundWork(window)
    yield DesktopNotifier(background, window), alerted
    assert background.stop()
    window.deleteLater()


def quiet(one: QObject) -> bool:
    """True once no program is asked any more."""
    return not [child for child in one.children() if isinstance(child, desktop_notifier.QProcess)]


@LINUX
def test_the_desktops_service_hears_every_word(
    told: tuple[DesktopNotifier, list[QWidget]], bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if desktop_command(WORDS) is None:
        pytest.skip("neither notify-send nor busctl is installed")
    one, alerted = told
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with subprocess.Popen([sys.executable, "-c", SERVICE], stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        assert service.stdout.readline() == "ready\n"
        one.tell(WORDS)
        qtbot.waitUntil(lambda: quiet(one), timeout=30_000)
        heard = service.stdout.readline().strip()
        service.terminate()
    assert heard == "Shazim|0|shazim|Scan finished|7 photos · &lt;b&gt; &amp; 'x' $(touch y)"
    assert alerted == []


@LINUX
def test_where_no_service_answers_the_window_asks_for_attention(
    told: tuple[DesktopNotifier, list[QWidget]], bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, alerted = told
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    one.tell(WORDS)
    qtbot.waitUntil(lambda: quiet(one), timeout=30_000)
    assert alerted == [one.parent()]


def test_an_icon_beside_the_clock_says_it_where_there_is_such_a_place(
    told: tuple[DesktopNotifier, list[QWidget]], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, alerted = told
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(desktop_notifier, "desktop_command", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *words: said.append(words))
    one.tell(WORDS)
    assert [words[:2] for words in said] == [(WORDS.title, WORDS.text)]
    assert alerted == []


def test_no_shell_and_no_other_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert desktop_command(WORDS, "win32") is None
    assert desktop_command(WORDS, "darwin") is None
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name == "notify-send" else None)
    command = desktop_command(WORDS, "linux")
    assert command is not None
    assert command[1][-2:] == [WORDS.title, "7 photos · &lt;b&gt; &amp; 'x' $(touch y)"]


@pytest.mark.parametrize("looking", [True, False])
def test_a_scan_is_told_of_where_nobody_looks(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch, looking: bool
) -> None:
    window = open_window(library).window
    said: list[ScanNotification] = []
    monkeypatch.setattr(DesktopNotifier, "tell", lambda _, words: said.append(words))
    monkeypatch.setattr(scan_notifier.QApplication, "activeWindow", lambda: window if looking else None)
    monkeypatch.setattr("shazim_gui.session.scan_notification.LONG", 0.0)
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        window.parts.actions.scan.trigger()
    assert [words.title for words in said] == ([] if looking else ["Scan finished"])
    if not looking:
        assert said[0].text.startswith("26 photos · ")
        window.window_model.poller.failed.emit("The download broke off.")
        assert len(said) == 1, "that was no scan"
        window.requests.scan((os.fspath(library / "nowhere"),))
        qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
        assert said[1].title == "Scan failed"
        assert str(library / "nowhere") in said[1].text
        qtbot.wait(50)  # the result is read again
