"""Choosing another network: what is listed, used at once, downloaded on request, stopped, and stored."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from shazim_gui.core.settings import load_settings
from shazim_gui.gui.dialogs.question_dialog import QuestionDialog
from shazim_gui.gui.library.networks_dialog import NetworksDialog
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.models.registry import MODELS
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.messages import Fetch, Find, Query, Scan

Open = Callable[..., Any]
Drop = Callable[..., None]

DEFAULT, SMALL = "efficientnet-lite0", "mobilenetv4-small"


class NetworkHost(ThreadingHTTPServer):
    """Serves one file, or stops sending after a part of it."""

    silent_after: int | None = None

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), Reply)
        self.content, self.go_on = content, threading.Event()


class Reply(BaseHTTPRequestHandler):
    server: NetworkHost

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.server.content)))
        self.end_headers()
        self.wfile.write(self.server.content[: self.server.silent_after])
        if self.server.silent_after is not None:
            self.server.go_on.wait(10)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file as the host serves it for the smallest network; its weights are random."""
    import torch
    from safetensors.torch import save_file

    from shazim_gui.models.torchvision_guard import declare_missing_operators

    declare_missing_operators()
    import timm

    torch.manual_seed(7)
    path = tmp_path_factory.mktemp("hub") / "model.safetensors"
    save_file(timm.create_model(MODELS[SMALL].timm_name, pretrained=False).state_dict(), path)
    return path


@pytest.fixture
def host(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NetworkHost]:
    monkeypatch.delenv("HF_HUB_OFFLINE")  # this host is on this machine
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    with NetworkHost(weights.read_bytes()) as server:
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_address[1]}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.go_on.set()
        server.shutdown()
        thread.join()


@pytest.fixture
def with_small(library: Path, weights: Path) -> Path:
    """The library, with the weights of the smallest network placed in it by hand."""
    (library / "models" / MODELS[SMALL].file_name).write_bytes(weights.read_bytes())
    return library


def dialog(window: MainWindow, qtbot: QtBot) -> NetworksDialog:
    """Open the list of networks by the status line's button."""
    qtbot.mouseClick(window.parts.status.network, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(NetworksDialog) is not None)
    return window.findChild(NetworksDialog)


def choose(window: MainWindow, qtbot: QtBot, name: str) -> str:
    """Choose a network and press the button; returns the button's text."""
    shown = dialog(window, qtbot)
    card = next(card for card in shown.cards if card.network.spec.name == name)
    qtbot.mouseClick(card.state, Qt.MouseButton.LeftButton)  # anywhere on the card
    message = shown.use.text()
    qtbot.mouseClick(shown.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(NetworksDialog) is None)
    return message


def answer(window: MainWindow, message: str) -> str:
    """Press a button of the question; returns the question."""
    box = window.findChild(QuestionDialog)
    next(button for button in (box.yes, box.no) if button.text() == message).click()
    return f"{box.question.text()} {box.detail.text()}"


def clusters(window: MainWindow) -> list[tuple[float, tuple[int, ...]]]:
    return [(cluster.score, cluster.photos) for cluster in window.window_model.results.clusters]


def test_every_network_is_listed_with_what_one_needs_to_choose(
    open_window: Open, qtbot: QtBot, with_small: Path
) -> None:
    window = open_window(with_small).window
    assert window.parts.status.network.text() == "Network: EfficientNet-Lite0"
    shown = dialog(window, qtbot)
    assert [card.network.spec.name for card in shown.cards] == list(MODELS)
    pictures = len(window.window_model.results.snapshot.ids)
    lite, _, small, *_, clip = shown.cards
    assert lite.radio.isChecked()
    assert lite.radio.hasFocus()
    assert lite.state.text() == f"In use · has analysed all {pictures} pictures"
    assert small.state.text() == f"Ready · has analysed none of {pictures} pictures"
    assert clip.state.text() == "Not downloaded"
    assert clip.text.facts == "512 dimensions · 605 MB, from huggingface.co · Apache-2.0"
    assert clip.text.note in clip.radio.accessibleDescription()
    assert not shown.use.isEnabled()
    actions = []
    for _ in range(5):
        qtbot.keyClick(shown.focusWidget(), Qt.Key.Key_Down)
        actions.append((shown.use.text(), shown.use.isEnabled()))
    download, scan = ("Download and use…", True), ("Use and scan", True)
    assert actions == [download, scan, download, download, download]
    shown.close()


def test_switching_computes_the_other_result_once_and_returns_without_work(
    open_window: Open, qtbot: QtBot, with_small: Path
) -> None:
    opened = open_window(with_small, WorkerClient(with_small, with_small / "inflight"))
    window = opened.window
    network = window.parts.status.network
    before = clusters(window)
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        assert choose(window, qtbot, SMALL) == "Use and scan"
        assert clusters(window) == before
        assert network.text() == "Network: EfficientNet-Lite0 until MobileNetV4 small is done"
    assert [type(command) for command in opened.commands] == [Scan, Find]
    assert window.window_model.results.model == opened.commands[0].model == SMALL
    assert network.text() == "Network: MobileNetV4 small"
    window.window_model.session.flush()
    assert load_settings(with_small / "settings.json").model == SMALL
    other = clusters(window)
    assert other != before
    for name, found in ((DEFAULT, before), (SMALL, other), (DEFAULT, before)):
        with qtbot.waitSignal(window.window_model.loaded):
            assert choose(window, qtbot, name) == "Use"
        assert clusters(window) == found
        assert window.window_model.results.snapshot.fresh
    assert len(opened.commands) == 2, "the worker was called for a result stored on the disk"
    window.close()
    assert open_window(with_small).window.window_model.results.model == DEFAULT


def test_a_stopped_scan_leaves_the_previous_network_in_use(open_window: Open, qtbot: QtBot, with_small: Path) -> None:
    window = open_window(with_small).window
    before = clusters(window)
    with qtbot.waitSignal(window.window_model.loaded, timeout=20_000):
        choose(window, qtbot, SMALL)
        window.parts.side.main.click()
    assert not window.window_model.results.snapshot.fresh
    assert "scan to compare" in window.parts.status.summary.text() + window.parts.center.message.text.text().lower()
    with qtbot.waitSignal(window.window_model.loaded):
        choose(window, qtbot, DEFAULT)
    assert clusters(window) == before


def test_nothing_is_fetched_before_the_question_is_answered(open_window: Open, qtbot: QtBot, library: Path) -> None:
    opened = open_window(library)
    window = opened.window
    assert choose(window, qtbot, "resnet50") == "Download and use…"
    question = answer(window, "Cancel")
    assert question.startswith("Download ResNet-50? About 102 MB will be downloaded from huggingface.co.")
    assert "No photos or file names leave this computer" in question
    assert opened.commands == []
    assert not window.window_model.poller.kind
    assert window.window_model.session.model == DEFAULT


def test_a_network_is_fetched_and_used_by_a_scan_and_waiting_queries(
    open_window: Open, drop: Drop, qtbot: QtBot, album: Path, library: Path, host: NetworkHost
) -> None:
    opened = open_window(library, WorkerClient(library, library / "inflight"))
    window, poller = opened.window, opened.window.window_model.poller
    sizes: list[str] = []
    poller.progressed.connect(lambda _: sizes.append(window.parts.side.progress.amount.text()))
    choose(window, qtbot, SMALL)
    assert "127.0.0.1" in answer(window, "Download")
    assert poller.kind == "fetch"
    drop(window, album / "aaa-orig.jpg")
    assert window.parts.notice.text.text().endswith(
        "starts when the download is done. Stop the download to search now."
    )
    with qtbot.waitSignal(window.window_model.answered, timeout=60_000):
        pass
    assert [type(command) for command in opened.commands][:4] == [Fetch, Scan, Find, Query]
    assert opened.commands[3].model == SMALL
    assert "15.2 MB of 15.2 MB" in sizes
    window.window_model.session.flush()
    assert window.window_model.results.model == load_settings(library / "settings.json").model == SMALL


def test_a_stopped_download_leaves_nothing(open_window: Open, qtbot: QtBot, library: Path, host: NetworkHost) -> None:
    host.silent_after = 1 << 19
    window = open_window(library, WorkerClient(library, library / "inflight")).window
    choose(window, qtbot, SMALL)
    answer(window, "Download")
    qtbot.waitUntil(lambda: "524 kB" in window.parts.side.progress.amount.text(), timeout=20_000)
    window.parts.side.main.click()
    qtbot.waitUntil(lambda: not window.window_model.poller.kind, timeout=3000)
    assert window.parts.status.network.text() == "Network: EfficientNet-Lite0"
    assert not window.parts.notice.isVisible()
    assert list((library / "models").glob(f"*{SMALL}*")) == []
    assert not (library / "settings.json").exists()


def test_an_unreachable_server_is_reported_in_one_sentence(
    open_window: Open, qtbot: QtBot, library: Path, host: NetworkHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    window = open_window(library).window
    choose(window, qtbot, SMALL)
    answer(window, "Download")
    qtbot.waitUntil(window.parts.notice.isVisible)
    notice = window.parts.notice.text.text()
    assert notice.startswith("The weights of MobileNetV4 small could not be downloaded: http://127.0.0.1:9/timm/")
    assert notice.endswith(f"save it as {library / 'models' / MODELS[SMALL].file_name}.")
    assert "\n" not in notice
    assert window.window_model.session.model == DEFAULT


def test_no_network_is_changed_during_a_scan(open_window: Open, qtbot: QtBot, album: Path, with_small: Path) -> None:
    window = open_window(with_small).window
    window.requests.scan((str(album),))
    shown = dialog(window, qtbot)
    shown.cards[2].radio.setChecked(True)
    assert (shown.use.isEnabled(), shown.hint.isVisible()) == (False, True)
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        pass
    assert (shown.use.isEnabled(), shown.hint.isVisible()) == (True, False)
    shown.close()


def test_matches_of_one_network_are_closed_when_another_is_used(
    open_window: Open, drop: Drop, qtbot: QtBot, album: Path, with_small: Path
) -> None:
    window = open_window(with_small).window
    with qtbot.waitSignal(window.window_model.answered, timeout=20_000):
        drop(window, album / "aaa-orig.jpg")
    with qtbot.waitSignal(window.window_model.loaded, timeout=60_000):
        choose(window, qtbot, SMALL)
    assert window.window_model.query is None
    assert not window.parts.center.matches.isVisible()
    assert window.parts.center.matches.leading is None


def test_a_second_request_opens_no_second_list(open_window: Open, qtbot: QtBot, library: Path) -> None:
    window = open_window(library).window
    window.parts.actions.networks.trigger()
    window.parts.actions.networks.trigger()
    qtbot.waitUntil(lambda: not window.window_model._tasks.busy)
    [shown] = window.findChildren(NetworksDialog)
    shown.close()
