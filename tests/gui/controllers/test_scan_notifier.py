"""The end of a long scan is announced outside the window: by a real notification service, or in another way."""

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
from shazim_gui.gui.background.desktop_notifier import DesktopNotifier, notification_command
from shazim_gui.gui.controllers import scan_notifier
from shazim_gui.session.scan_notification import ScanNotification

Open = Callable[..., Any]
ANNOUNCEMENT = ScanNotification("Scan finished", "7 photos · <b> & 'x' $(touch y)")
LINUX = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only Linux has the session bus")

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
def notifier_and_alerts(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[DesktopNotifier, list[QWidget]]]:
    """The notifier of a window, and the list of windows that were alerted."""
    alerted: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_: alerted.append(window))
    window = QWidget()
    background = BackgroundWork(window)
    yield DesktopNotifier(background, window), alerted
    assert background.stop()
    window.deleteLater()


def quiet(notifier: QObject) -> bool:
    """True once no program is running for it."""
    return not [child for child in notifier.children() if isinstance(child, desktop_notifier.QProcess)]


@LINUX
def test_the_desktops_service_receives_the_whole_text(
    notifier_and_alerts: tuple[DesktopNotifier, list[QWidget]], bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if notification_command(ANNOUNCEMENT) is None:
        pytest.skip("neither notify-send nor busctl is installed")
    notifier, alerted = notifier_and_alerts
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with subprocess.Popen([sys.executable, "-c", SERVICE], stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        assert service.stdout.readline() == "ready\n"
        notifier.notify(ANNOUNCEMENT)
        qtbot.waitUntil(lambda: quiet(notifier), timeout=30_000)
        received = service.stdout.readline().strip()
        service.terminate()
    assert received == "Shazim|0|shazim|Scan finished|7 photos · &lt;b&gt; &amp; 'x' $(touch y)"
    assert alerted == []


@LINUX
def test_without_a_service_the_window_asks_for_attention(
    notifier_and_alerts: tuple[DesktopNotifier, list[QWidget]], bus: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifier, alerted = notifier_and_alerts
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    notifier.notify(ANNOUNCEMENT)
    qtbot.waitUntil(lambda: quiet(notifier), timeout=30_000)
    assert alerted == [notifier.parent()]


def test_a_tray_icon_shows_the_message_where_there_is_a_tray(
    notifier_and_alerts: tuple[DesktopNotifier, list[QWidget]], monkeypatch: pytest.MonkeyPatch
) -> None:
    notifier, alerted = notifier_and_alerts
    shown: list[tuple[object, ...]] = []
    monkeypatch.setattr(desktop_notifier, "notification_command", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *announcement: shown.append(announcement))
    notifier.notify(ANNOUNCEMENT)
    assert [announcement[:2] for announcement in shown] == [(ANNOUNCEMENT.title, ANNOUNCEMENT.text)]
    assert alerted == []


def test_no_shell_is_used_and_no_command_on_other_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    assert notification_command(ANNOUNCEMENT, "win32") is None
    assert notification_command(ANNOUNCEMENT, "darwin") is None
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name == "notify-send" else None)
    command = notification_command(ANNOUNCEMENT, "linux")
    assert command is not None
    assert command[1][-2:] == [ANNOUNCEMENT.title, "7 photos · &lt;b&gt; &amp; 'x' $(touch y)"]


@pytest.mark.parametrize("active", [True, False])
def test_the_end_of_a_scan_is_announced_when_no_window_is_active(
    open_window: Open, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch, active: bool
) -> None:
    window = open_window(library).window
    shown: list[ScanNotification] = []
    monkeypatch.setattr(DesktopNotifier, "notify", lambda _, announcement: shown.append(announcement))
    monkeypatch.setattr(scan_notifier.QApplication, "activeWindow", lambda: window if active else None)
    monkeypatch.setattr("shazim_gui.session.scan_notification.LONG", 0.0)
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        window.parts.actions.scan.trigger()
    assert [announcement.title for announcement in shown] == ([] if active else ["Scan finished"])
    if not active:
        assert shown[0].text.startswith("26 photos · ")
        window.window_model.poller.failed.emit("The download broke off.")
        assert len(shown) == 1, "a job other than a scan was announced"
        window.requests.scan((os.fspath(library / "nowhere"),))
        qtbot.waitUntil(lambda: len(shown) == 2, timeout=20_000)
        assert shown[1].title == "Scan failed"
        assert str(library / "nowhere") in shown[1].text
        qtbot.wait(50)  # the result is read again
