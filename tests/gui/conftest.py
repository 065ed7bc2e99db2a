"""Fixtures of the window's tests: a library of real photographs, windows that are closed, and a guard against leaks."""

import functools
import http.server
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.weights import Weights
from shazim_gui.gui.background.background_work import BackgroundWork
from shazim_gui.gui.background.file_manager import file_url
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.clusters.cluster_view import ClusterView
from shazim_gui.gui.style.palette import LIGHT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session import verbs
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.verify_photos import verify_pairs
from shazim_gui.worker.command import Command
from shazim_gui.worker.inline import InlineWorker
from shazim_gui.worker.messages import Event
from shazim_gui.worker.protocol import Worker
from tests.gui.leaks import no_windows_left as no_windows_left
from tests.gui.leaks import put_away
from tests.sharing import copied, made_once


class RecordingWorker:
    """A worker that records the commands it runs."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self.commands: list[Command] = []

    @property
    def busy(self) -> bool:
        return self._worker.busy

    def begin(self, command: Command) -> None:
        self.commands.append(command)
        self._worker.begin(command)

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        yield from self._worker.poll(timeout)

    def cancel(self) -> None:
        self._worker.cancel()

    def pause(self) -> None:
        self._worker.pause()

    def resume(self) -> None:
        self._worker.resume()

    def close(self) -> None:
        self._worker.close()


@dataclass
class OpenedWindow:
    """A window under test."""

    window: MainWindow
    worker: RecordingWorker
    library: Path
    commands: list[Command] = field(init=False)

    def __post_init__(self) -> None:
        self.commands = self.worker.commands


@pytest.fixture(scope="session")
def album(tmp_path_factory: pytest.TempPathFactory, photos: Path) -> Path:
    """A folder of real photographs with copies of one bridge and of one bottle, and some without copies."""

    def fill(folder: Path) -> None:
        bridge = sorted((photos / "edits" / "bridge").iterdir())
        bottle = sorted((photos / "formats" / "imagededup").glob("ukbench*"))
        alone = [photos / "kodak" / f"{number:02d}.png" for number in (3, 5)]
        for source in (*bridge, *bottle, *alone):
            shutil.copy(source, folder / source.name)
        (folder / "broken.jpg").write_bytes((folder / "aaa-orig.jpg").read_bytes()[:400])

    return made_once(tmp_path_factory, "album", fill)


@pytest.fixture(scope="session")
def scanned(tmp_path_factory: pytest.TempPathFactory, album: Path, exported_network: Path) -> Path:
    """A library that holds the album, scanned with the real network, with all its pairs verified."""

    def scan(folder: Path) -> None:
        paths = LibraryPaths(folder / "library")
        paths.weights.mkdir(parents=True)
        for file in exported_network.iterdir():
            os.link(file, paths.weights / file.name)
        with Session(paths, InlineWorker(paths)) as session:
            for _ in session.start(verbs.scan_and_find(session, [str(album)])).steps():
                pass
            everything = session.results(weights=Weights.of({"ss": 1, "kp": 1}), threshold=0.0)
            for _ in session.start(verify_pairs(everything)).steps():
                pass

    return made_once(tmp_path_factory, "scanned", scan) / "library"


@pytest.fixture
def library(scanned: Path, tmp_path: Path) -> Path:
    """A copy of that library, to be changed freely."""
    return copied(scanned, tmp_path / "library")


@pytest.fixture
def new_library(prepared: Callable[[Path], Path], tmp_path: Path) -> Path:
    """An empty library of this test's own."""
    return prepared(tmp_path / "new")


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, LIGHT)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[ClusterView]:
    """A list of clusters alone on the screen, with no thumbnail to load."""
    background = BackgroundWork()
    view = ClusterView(PictureLoader(background.tasks(1), lambda _: None, 1, 1), theme)
    view.resize(700, 700)
    view.show()
    yield view
    view.close()
    view.deleteLater()
    assert background.stop()
    background.deleteLater()


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session bus for one test."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    command = [daemon, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme) -> Iterator[Callable[..., OpenedWindow]]:
    """Opens the real window on a library; at the end every window must close without leaving anything behind."""
    opened: list[OpenedWindow] = []

    def open_one(library: Path, worker: Worker | None = None) -> OpenedWindow:
        paths = LibraryPaths(library)
        recording = RecordingWorker(worker or InlineWorker(paths))
        window = MainWindow(Session(paths, recording), theme, delay=0)
        opened.append(OpenedWindow(window, recording, library))
        window.resize(1200, 800)
        with qtbot.waitSignal(window.window_model.loaded):
            window.show()
        return opened[-1]

    yield open_one
    problems = [problem for opened_window in opened for problem in put_away(opened_window.window)]
    assert not problems, "\n".join(problems)


@pytest.fixture
def drop() -> Callable[..., None]:
    """Drops mime data, or files by their paths, on a window as the system does."""

    def drop_it(window: MainWindow, *dropped: QMimeData | Path) -> None:
        first = dropped[0]
        mime = first if isinstance(first, QMimeData) else QMimeData()
        if isinstance(first, Path):
            mime.setUrls([file_url(str(path)) for path in dropped])
        point, action = QPointF(300, 300), Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # A QPoint, which newer versions of Qt accept for the QPointF that they expect.
        enter = QDragEnterEvent(point.toPoint(), action, mime, button, keys)
        QCoreApplication.sendEvent(window, enter)
        assert enter.isAccepted(), "the window refuses it"
        QCoreApplication.sendEvent(window, QDropEvent(point, action, mime, button, keys))

    return drop_it


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        return


@pytest.fixture
def site(photos: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A web server on this machine that serves the test photographs."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    handler = functools.partial(QuietHandler, directory=str(photos))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
