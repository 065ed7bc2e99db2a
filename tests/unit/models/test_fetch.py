"""Tests of fetching weights from a local server that behaves like the model hub or fails."""

import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from shazim_gui.core.errors import BadInput, LibraryUnusable, ModelUnavailable
from shazim_gui.core.progress import Cancelled, Progress, never_cancelled
from shazim_gui.models.fetch import fetch
from shazim_gui.models.registry import MODELS

NAME = "mobilenetv4-small"
RESOLVED = "/timm/mobilenetv4_conv_small.e2400_r224_in1k/resolve/main/model.safetensors"


class Hub(ThreadingHTTPServer):
    """Redirects the resolve address to the file's address, as the real hub does."""

    content = b""
    length_known = True
    status = 200
    cut_after: int | None = None
    silent_after: int | None = None

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.go_on = threading.Event()
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answer(BaseHTTPRequestHandler):
    server: Hub

    def do_GET(self) -> None:
        hub = self.server
        hub.asked.append(self.path)
        if hub.status != 200:
            self.send_error(hub.status)
        elif self.path == RESOLVED:
            self.send_response(302)
            self.send_header("Location", f"{hub.address}/content")
            self.end_headers()
        elif self.path == "/content":
            self.send_response(200)
            if hub.length_known:
                self.send_header("Content-Length", str(len(hub.content)))
            self.end_headers()
            stop = hub.cut_after if hub.cut_after is not None else hub.silent_after
            self.wfile.write(hub.content[:stop])
            self.wfile.flush()
            if hub.silent_after is not None:
                hub.go_on.wait(10)
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def hub(hub_file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.delenv("HF_HUB_OFFLINE")  # this hub is on this machine
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.upper(), raising=False)
    with Hub() as server:
        server.content = hub_file(NAME).read_bytes()
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.go_on.set()
        server.shutdown()
        thread.join()


def fetched(hub: Hub, folder: Path) -> list[Progress]:
    return list(fetch(NAME, folder, never_cancelled, endpoint=hub.address))


def refused(hub: Hub, folder: Path) -> str:
    """Return the reason of a failing fetch, after checking the remedy and that no file is left."""
    with pytest.raises(ModelUnavailable) as caught:
        fetched(hub, folder)
    assert str(folder / "mobilenetv4-small.safetensors") in str(caught.value.remedy)
    assert "models fetch" not in str(caught.value.remedy)  # the command that has just failed
    assert list(folder.iterdir()) == []
    return str(caught.value.what)


def test_the_complete_file_is_fetched_with_progress_and_can_be_loaded(hub: Hub, tmp_path: Path) -> None:
    from shazim_gui.models.extractor import load_extractor

    folder = tmp_path / "library" / "models"  # made by the fetch
    steps = fetched(hub, folder)
    assert [path.name for path in folder.iterdir()] == ["mobilenetv4-small.safetensors"]
    assert (folder / "mobilenetv4-small.safetensors").read_bytes() == hub.content
    assert hub.asked == [RESOLVED, "/content"]
    fetching = [step for step in steps if step.stage == "Downloading"]
    assert all(step.in_bytes for step in fetching)
    assert [step.done for step in fetching] == sorted(step.done for step in fetching)
    assert (fetching[-1].done, fetching[-1].total) == (len(hub.content), len(hub.content))
    assert steps[-1].stage == "Checking"
    assert load_extractor(NAME, folder).dimensions == 960


def test_the_address_may_come_from_the_environment(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub.address + "/")
    assert list(fetch(NAME, tmp_path / "models", never_cancelled))
    assert hub.asked[0] == RESOLVED


@pytest.mark.parametrize("length_known", [True, False])
@pytest.mark.parametrize("after", [0, 5, 1_000_000])
def test_a_broken_connection_leaves_no_file(after: int, length_known: bool, hub: Hub, tmp_path: Path) -> None:
    hub.cut_after, hub.length_known = after, length_known
    reason = refused(hub, tmp_path / "models")
    assert f"{after:,} of {len(hub.content):,} bytes" in reason if length_known else "not the right one" in reason


def test_a_broken_connection_does_not_change_an_existing_file(hub: Hub, tmp_path: Path) -> None:
    fetched(hub, tmp_path / "models")
    hub.cut_after = 70_000
    with pytest.raises(ModelUnavailable):
        fetched(hub, tmp_path / "models")
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["mobilenetv4-small.safetensors"]
    assert (tmp_path / "models" / "mobilenetv4-small.safetensors").read_bytes() == hub.content


@pytest.mark.parametrize("status", [401, 404, 429, 503])
def test_a_refusal_reports_the_hubs_answer(status: int, hub: Hub, tmp_path: Path) -> None:
    hub.status = status
    assert f"responded with {status}" in refused(hub, tmp_path / "models")


def test_another_networks_weights_are_not_accepted(hub: Hub, tmp_path: Path, hub_file: Callable[[str], Path]) -> None:
    hub.content = hub_file("mobilenetv3-large").read_bytes()
    assert "not the right one" in refused(hub, tmp_path / "models")


def test_a_sign_in_page_is_not_accepted(hub: Hub, tmp_path: Path) -> None:
    hub.content = b"<!DOCTYPE html><title>Sign in to this hotel's network</title>"
    assert "not the right one" in refused(hub, tmp_path / "models")


@pytest.mark.parametrize("silent_after", [0, 300_000])
def test_a_cancellation_takes_effect_within_a_second_on_a_stalled_connection(
    silent_after: int, hub: Hub, tmp_path: Path
) -> None:
    hub.silent_after = silent_after
    asked = itertools.count()
    started = time.monotonic()
    with pytest.raises(Cancelled):
        list(fetch(NAME, tmp_path, lambda: next(asked) >= 3, endpoint=hub.address))
    assert time.monotonic() - started < 1.0
    assert not list(tmp_path.glob("*mobilenet*"))
    hub.go_on.set()


def test_an_aborted_fetch_leaves_no_file(hub: Hub, tmp_path: Path) -> None:
    steps = fetch(NAME, tmp_path / "models", never_cancelled, endpoint=hub.address)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert list((tmp_path / "models").iterdir()) == []


def test_an_unreachable_hub_is_reported(hub: Hub, tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # bound but not listening, so it refuses connections
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(ModelUnavailable, match="cannot be reached") as caught:
            list(fetch(NAME, tmp_path / "models", never_cancelled, endpoint=address))
    assert str(tmp_path / "models" / "mobilenetv4-small.safetensors") in str(caught.value)


def test_the_offline_setting_prevents_any_request(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ModelUnavailable, match="HF_HUB_OFFLINE") as caught:
        fetched(hub, tmp_path / "models")
    assert str(tmp_path / "models" / "mobilenetv4-small.safetensors") in str(caught.value)
    assert hub.asked == []


def test_the_embedded_network_needs_no_download(tmp_path: Path) -> None:
    assert list(fetch("efficientnet-lite0", tmp_path / "models", never_cancelled)) == []
    assert not (tmp_path / "models").exists()


def test_an_unknown_network_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="efficientnet-lite0"):
        list(fetch("alexnet", tmp_path, never_cancelled))


def test_a_folder_that_cannot_be_created_is_reported_as_an_unusable_library(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryUnusable, match="cannot be written"):
        fetched(hub, tmp_path / "file" / "models")


def test_a_full_disk_is_reported_as_an_unusable_library(hub: Hub, tmp_path: Path) -> None:
    import resource
    import signal

    # A limit on file sizes simulates a full disk: the write fails at the same point.
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, before[1]))
    try:
        with pytest.raises(LibraryUnusable, match="cannot be written"):
            fetched(hub, tmp_path / "models")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.parametrize("name", [spec.name for spec in MODELS.values() if spec.hub_bytes < 50_000_000])
def test_the_size_shown_before_a_download_is_approximately_that_of_the_file(
    name: str, hub_file: Callable[[str], Path]
) -> None:
    spec = MODELS[name]
    assert spec.hub_bytes == (0 if spec.embedded else pytest.approx(hub_file(name).stat().st_size, rel=0.01))


def test_every_fetched_network_has_an_address() -> None:
    assert all(spec.embedded or spec.hub_repository.startswith("timm/") for spec in MODELS.values())
