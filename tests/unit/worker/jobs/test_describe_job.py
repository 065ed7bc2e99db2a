"""Single pictures, from a file, bytes or a web address, compared with the library."""

import contextlib
import http.server
import math
import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core import download
from shazim_gui.core.errors import AddressUnreachable, BadInput
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.session import verbs


class Answers(http.server.BaseHTTPRequestHandler):
    """The answers of a server to a request for a picture."""

    picture = b""

    def do_GET(self) -> None:
        with contextlib.suppress(ConnectionError):
            getattr(self, "send_" + self.path.strip("/").partition(".")[0])()

    def send_picture(self) -> None:
        self._send(self.picture)

    def send_page(self) -> None:
        self._send(b"<!DOCTYPE html><html><body>It is not a picture.</body></html>")

    def send_missing(self) -> None:
        self.send_error(404)

    def send_moved(self) -> None:
        self.send_response(302)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def send_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(self.picture)

    def send_torn(self) -> None:
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"ffff\r\nfar less than that")

    def send_nonsense(self) -> None:
        self.wfile.write(b"what do you want?\r\n\r\n")

    def send_nothing(self) -> None:
        self.close_connection = True

    def _send(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address(photos: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(download, "MOST_BYTES", 2_000_000)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Answers.picture = (photos / "edits/bridge/blur-a-little.jpg").read_bytes()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def ask(library: Any, picture: str | bytes, weights: Weights | None = None) -> list[tuple[str, float]]:
    matches = library.do(verbs.query(library.session, picture, weights)).matches
    return [(Path(match.photo.path).name, match.score) for match in matches]


def test_a_picture_that_is_not_in_the_library(edits: Any, photos: Path, tmp_path: Path) -> None:
    shutil.copyfile(photos / "edits/bridge/aaa-orig.jpg", tmp_path / "mine.jpg")
    with (tmp_path / "mine.jpg").open("ab") as file:
        file.write(b"other bytes")
    matches = ask(edits, str(tmp_path / "mine.jpg"))
    assert matches[:2] == [("aaa-orig.jpg", 1.0), ("bridge-1-original.jpg", 1.0)]
    scores = [score for _, score in matches]
    assert scores == sorted(scores, reverse=True)
    assert len(matches) == 25, "all photos of a small library are found"
    assert len(edits.photos) == 25, "the query picture is not stored"


def test_bytes_give_the_same_result_as_a_file(edits: Any, photos: Path) -> None:
    path = photos / "edits/bridge/blur-a-lot.jpg"
    assert ask(edits, path.read_bytes()) == ask(edits, str(path))


def test_a_path_relative_to_the_current_folder(edits: Any, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(photos / "edits")
    assert ask(edits, "bridge/blur-a-lot.jpg")[0] == ("blur-a-lot.jpg", 1.0)


def test_the_weights_decide_the_order(edits: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    by_hash = dict(ask(edits, picture, Weights((1, 0, 0))))
    by_network = dict(ask(edits, picture, Weights((0, 0, 1))))
    assert by_hash["bridge-6-flipy.jpg"] < 0.75 < by_network["bridge-6-flipy.jpg"]


@pytest.mark.parametrize("method", ["ph", "co", "sc"])
def test_a_further_method_alone_finds_its_copies(edits: Any, photos: Path, method: str) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    matches = edits.do(verbs.query(edits.session, picture, Weights.of({method: 1}))).matches
    assert Path(matches[0].photo.path).name == "aaa-orig.jpg"
    assert [match.score for match in matches] == [match.scores[METHODS.index(method)] for match in matches]
    other = {Path(match.photo.path).name: match.score for match in matches}
    assert other["high-contrast.jpg"] > other["ukbench00120.jpg"]


@pytest.mark.parametrize("method", ["ss", "kp"])
def test_methods_that_need_verification_do_not_change_the_search(edits: Any, photos: Path, method: str) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    assert {score for _, score in ask(edits, picture, Weights.of({method: 1}))} == {0}
    without, beside = dict(ask(edits, picture)), dict(ask(edits, picture, Weights((1, 1, 2, 0, 0, 0, 3, 3))))
    assert beside == pytest.approx(without, abs=1e-6)


def compared(library: Any, first: Path, second: Path) -> dict[str, float]:
    comparison = library.do(verbs.compare(library.session, os.fspath(first), os.fspath(second)))
    return dict(zip(METHODS, comparison.scores, strict=True))


def test_a_comparison_has_the_score_of_every_method(library: Any, photos: Path) -> None:
    bridge = photos / "edits/bridge"
    copy = compared(library, bridge / "aaa-orig.jpg", bridge / "high-contrast.jpg")
    rotated = compared(library, bridge / "aaa-orig.jpg", bridge / "bridge-3-rotate-180.jpg")
    unrelated = compared(library, bridge / "aaa-orig.jpg", photos / "kodak/23.png")
    assert all(copy[method] > 0.75 for method in METHODS if method != "co")
    assert rotated["ph"] < 0.7 < rotated["co"]
    assert min(rotated["ss"], rotated["kp"]) > 0.7, "aligned in the right orientation"
    assert (unrelated["ss"], unrelated["kp"]) == (0, 0)
    assert unrelated["ph"] < 0.7


def test_a_blank_picture_has_only_a_score_by_colour(
    library: Any, photos: Path, tmp_path: Path, plain: Callable[[Path, int], None]
) -> None:
    plain(tmp_path / "black.png", 0)
    scores = compared(library, tmp_path / "black.png", photos / "kodak/23.png")
    assert {method for method, score in scores.items() if not math.isnan(score)} == {"co"}


def test_a_picture_at_a_web_address(edits: Any, photos: Path, address: str) -> None:
    assert ask(edits, f"{address}/picture.jpg") == ask(edits, str(photos / "edits/bridge/blur-a-little.jpg"))


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ("missing", "responded with 404 Not Found"),
        ("endless", r"sends more than 1 MiB"),
        ("torn", "cannot be reached"),
        ("nonsense", "cannot be reached"),
        ("nothing", "cannot be reached"),
        ("moved", "file:///etc/passwd|responded with 302|cannot be reached"),
    ],
)
def test_an_address_without_a_picture(edits: Any, address: str, what: str, sentence: str) -> None:
    with pytest.raises(AddressUnreachable, match=sentence) as caught:
        ask(edits, f"{address}/{what}")
    assert str(caught.value.remedy) == "check the address, or save the picture and search with the file"


def test_an_address_of_a_web_page(edits: Any, address: str) -> None:
    with pytest.raises(BadInput, match=r"page cannot be searched for \(not a picture.*choose another picture"):
        ask(edits, f"{address}/page")


@pytest.mark.parametrize("address", ["http://127.0.0.1:{port}/a.jpg", "http://127.0.0.1:x/", "http:///", "https://["])
def test_an_address_without_a_server(edits: Any, address: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises((AddressUnreachable, BadInput)):
            ask(edits, address.format(port=taken.getsockname()[1]))


def test_a_blank_picture_matches_nothing(edits: Any, tmp_path: Path, plain: Callable[[Path, int], None]) -> None:
    plain(tmp_path / "black.png", 0)
    assert {score for _, score in ask(edits, str(tmp_path / "black.png"))} <= {0.0}
    folder = tmp_path / "plain"
    folder.mkdir()
    plain(folder / "white.png", 255)
    edits.scan(folder)
    assert {score for _, score in ask(edits, str(tmp_path / "black.png"))} <= {0.0}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"no picture", "not a picture"), (b"", "an empty file"), (None, "there is no file")],
)
def test_a_file_that_is_no_picture(edits: Any, tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "question.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput, match=sentence):
        ask(edits, str(path))
    with pytest.raises(BadInput, match=r"is a folder|not a picture"):
        ask(edits, str(tmp_path))


def test_an_empty_library(library: Any, photos: Path, tmp_path: Path) -> None:
    picture = str(photos / "kodak/01.png")
    with pytest.raises(BadInput, match="nothing has been scanned yet"):
        ask(library, picture)
    (tmp_path / "empty").mkdir()
    library.scan(tmp_path / "empty")
    assert ask(library, picture) == []


def test_descriptions_have_the_requested_order(edits: Any, photos: Path) -> None:
    small, large = photos / "edits/bridge/square-128x128.jpg", photos / "edits/bridge/aaa-orig.jpg"
    comparison = edits.do(verbs.compare(edits.session, os.fspath(small), large.read_bytes()))
    assert (comparison.first.width, comparison.second.width) == (128, 1600)
    assert comparison.first.size == small.stat().st_size
    assert 0 < comparison.score < 1
