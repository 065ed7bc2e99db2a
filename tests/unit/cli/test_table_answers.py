"""On a terminal, answers are tables with the content of the plain lines; a pipe gets the plain lines."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.cli import answers, table_answers
from shazim_gui.cli.main import main
from shazim_gui.core.records import Reason
from shazim_gui.core.weights import METHOD_NAMES, Weights
from shazim_gui.models.registry import MODELS
from shazim_gui.session import verbs
from shazim_gui.session.verbs import Statistics
from shazim_gui.store.folder_table import Folder


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")
    return Terminal()


def shown(terminal: Terminal) -> str:
    """The text on the terminal, without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", terminal.getvalue())


def test_a_comparison(library: Any, photos: Path, terminal: Terminal) -> None:
    picture = photos / "edits/bridge/square-128x128.jpg"
    same = library.do(verbs.compare(library.session, str(picture), picture.read_bytes()))
    with contextlib.redirect_stdout(terminal):
        table_answers.show(
            table_answers.comparison_table(same, ("[red]a\x1b.jpg", "b\udce9.jpg"), Weights(), "some-network")
        )
    output = shown(terminal)
    for part in ("[red]a\\x1b.jpg", "b\\xe9.jpg", "128 × 128", "7.5 kB", "(some-network)", *METHOD_NAMES.values()):
        assert part in output
    assert re.search(r"Score +100 %", output)
    assert output.rstrip().endswith(answers.kind_sentence(same))


def test_statistics(terminal: Terminal) -> None:
    folders = [Folder("/photos/[bold]", ("*.tmp", "private"))]
    found = Statistics("/lib", "lite0", folders, 1200, 1100, 5_000_000, {Reason.DAMAGED: 3}, {"lite0": 1100}, 2_000_000)
    with contextlib.redirect_stdout(terminal):
        table_answers.show(table_answers.statistics_table(found))
    output = shown(terminal)
    for part in ("/lib", "2.0 MB", "1,200 (1,100", "3: damaged pictures", "/photos/[bold]", "*.tmp, private"):
        assert part in output


def test_networks_on_a_terminal_and_in_a_pipe(
    tmp_path: Path, terminal: Terminal, capfd: pytest.CaptureFixture[str]
) -> None:
    with contextlib.redirect_stdout(terminal):
        assert main(["--library", str(tmp_path / "library"), "models", "list"]) == 0
    output = shown(terminal)
    assert all(name in output for name in MODELS)
    assert re.search(r"^ *\* +efficientnet-lite0 .* ready", output, re.MULTILINE)
    assert main(["--library", str(tmp_path / "library"), "models", "list"]) == 0
    plain = capfd.readouterr().out
    assert plain.startswith("* efficientnet-lite0")
    assert "\x1b" not in plain
