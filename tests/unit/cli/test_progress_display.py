"""Progress is shown as lines for people and as JSON for programs, and no file name can control the terminal."""

import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.cli.progress_display import Screen
from shazim_gui.cli.progress_line import progress_line
from shazim_gui.core.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_plain_lines_once_a_stage() -> None:
    out = io.StringIO()
    screen = Screen(quiet=False, as_json=False, stream=out)
    for done in range(5):
        screen.progress(Progress("Finding files", done))
    for done in range(5):
        screen.progress(Progress("Reading", done, 5))
    assert out.getvalue().splitlines() == ["Finding files", "Reading  " + "─" * 20 + "  0/5"]


def on_screen(written: str, width: int = 100) -> list[str]:
    """The lines on a terminal after some output, with the control codes of Rich applied."""
    lines, row, column = [""], 0, 0
    for piece in re.findall(r"\x1b\[[?0-9;]*[A-Za-z]|[\r\n]|[^\x1b\r\n]+", written):
        if piece == "\n":
            row, column = row + 1, 0
            lines += [""] * (row + 1 - len(lines))
        elif piece == "\r":
            column = 0
        elif piece.endswith("A"):
            row -= int(piece[2:-1] or 1)
        elif piece == "\x1b[2K":
            lines[row] = ""
        elif not piece.startswith("\x1b"):
            lines[row] = lines[row][:column].ljust(column) + piece + lines[row][column + len(piece) :]
            column += len(piece)
    assert all(len(line) <= width for line in lines)
    return [line.rstrip() for line in lines if line.strip()]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    return Terminal()


def test_one_line_on_a_terminal_that_is_removed_at_the_end(terminal: Terminal) -> None:
    screen = Screen(quiet=False, as_json=False, stream=terminal)
    screen.progress(Progress("Looking", 3))
    screen.progress(Progress("Reading", 1, 2, "/photos/" + "\u5bf6" * 60 + "/\x1b[31mlast.jpg", 12.3, 100))
    [line] = on_screen(terminal.getvalue())
    assert re.fullmatch(r"Reading [━╺╸]+ *1/2  12/s  1 min 40 s left …\S+/\\x1b\[31mlast.jpg", line)
    screen.progress(Progress("Reading", 2, 2))
    assert len(on_screen(terminal.getvalue())) == 1
    screen.notice("by the way")
    assert on_screen(terminal.getvalue()) == ["by the way"]
    screen.progress(Progress("Reading", 2, 2))
    screen.clear()
    assert on_screen(terminal.getvalue()) == ["by the way"]
    assert terminal.getvalue().rindex("\x1b[?25h") > terminal.getvalue().rindex("\x1b[?25l"), "the cursor is back"


def test_a_dumb_terminal_gets_plain_lines(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    screen = Screen(quiet=False, as_json=False, stream=terminal)
    screen.progress(Progress("Reading", 1, 2))
    assert terminal.getvalue() == "Reading  ━━━━━━━━━━──────────  1/2\n"


def test_quiet_shows_only_problems() -> None:
    out = Terminal()
    screen = Screen(quiet=True, as_json=False, stream=out)
    screen.progress(Progress("Reading", 1, 2))
    screen.notice("by the way")
    assert out.getvalue() == ""
    screen.problem("a file is damaged")
    assert out.getvalue() == "a file is damaged\n"


def test_every_json_line_is_json() -> None:
    out = Terminal()
    screen = Screen(quiet=False, as_json=True, stream=out)
    screen.progress(Progress("Reading", 1, 2, "/caf\udce9/\x1b[31m.jpg", 3.5, 0.1))
    screen.notice("by the way")
    screen.problem("damaged\nin two lines")
    progress, notice, problem = map(json.loads, out.getvalue().splitlines())
    assert progress == {
        "event": "progress",
        "stage": "Reading",
        "done": 1,
        "total": 2,
        "current": "/caf\udce9/\x1b[31m.jpg",
        "rate": 3.5,
        "seconds_left": 0.1,
        "in_bytes": False,
    }
    assert (notice["event"], problem["event"], problem["text"]) == ("notice", "problem", "damaged\nin two lines")


def test_a_download_is_shown_in_bytes() -> None:
    line = progress_line(Progress("Downloading", 12_300_000, 102_441_032, "CLIP ViT-B/32", 2_400_000, 38, True), 120)
    assert line.split("  ", 2)[2] == "12.3 MB/102 MB  2.4 MB/s  38 s left  CLIP ViT-B/32"


@given(st.text(), st.integers(0, 10**7), st.integers(0, 10**7), st.floats(0, 1e6), st.integers(20, 200))
def test_a_line_stays_within_its_width_and_is_one(current: str, done: int, total: int, rate: float, width: int) -> None:
    line = progress_line(Progress("Reading", min(done, total), total, current, rate, 90.0), width)
    assert len(line) <= width
    assert line.isprintable() or not current.isprintable()
    assert not set(line) & set("\n\r\x1b\x07\u202e")


def test_a_long_name_shows_its_end() -> None:
    line = progress_line(Progress("Reading", 5, 10, "/photos/" + "x" * 200 + "/last.jpg", 12.3, 100), 100)
    assert line.startswith("Reading  ━━━━━━━━━━──────────  5/10  12/s  1 min 40 s left  …")
    assert line.endswith("/last.jpg")
    assert len(line) == 100
