"""Every end has an exit code and a sentence; only --debug shows a traceback."""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.cli import commands
from shazim_gui.cli.interrupts import interrupts
from shazim_gui.cli.main import main
from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.progress import Cancelled


def ending(error: BaseException) -> Callable[..., bool]:
    def command(*_: Any) -> bool:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (LibraryUnusable("the disk is full", "free some space"), 2, "shazim: the disk is full: free some space.\n"),
        (Cancelled(), 130, "shazim: stopped. What was read is kept; run the command again to continue.\n"),
        (KeyboardInterrupt(), 130, "shazim: stopped. What was read is kept; run the command again to continue.\n"),
        (
            ZeroDivisionError("a bug"),
            2,
            "shazim: something went wrong in Shazim itself (ZeroDivisionError): please report what --debug prints.\n",
        ),
        (LibraryUnusable("it lies in \x1b[31m\n", "go"), 2, "shazim: it lies in \\x1b[31m\\n: go.\n"),
    ],
)
def test_endings(
    error: BaseException, code: int, message: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(commands.COMMANDS, "stats", ending(error))
    assert main(["stats"]) == code
    assert capsys.readouterr() == ("", message)


@pytest.mark.parametrize("error", [LibraryUnusable("the disk is full", "free it"), ZeroDivisionError("a bug")])
def test_debug_shows_where_it_was(
    error: BaseException, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(commands.COMMANDS, "stats", ending(error))
    assert main(["stats", "--debug"]) == 2
    assert capsys.readouterr().err.startswith("Traceback (most recent call last):\n")


def test_problems_are_1_and_none_are_0(monkeypatch: pytest.MonkeyPatch) -> None:
    for problems in (False, True):
        monkeypatch.setitem(commands.COMMANDS, "stats", lambda *_, problems=problems: problems)
        assert main(["stats"]) == int(problems)


def test_the_handlers_of_signals_are_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    monkeypatch.setitem(commands.COMMANDS, "stats", ending(ZeroDivisionError()))
    main(["stats"])
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_a_first_interrupt_is_a_request_and_a_second_interrupts() -> None:
    before = signal.getsignal(signal.SIGINT)
    with interrupts() as asked:
        assert not asked()
        os.kill(os.getpid(), signal.SIGINT)
        assert asked()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGTERM)
    assert signal.getsignal(signal.SIGINT) is before


def test_the_threshold_and_the_weights_are_checked_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    for arguments, message in (
        (["duplicates", "--threshold", "1.5"], "the threshold 1.5 is outside 0..1"),
        (["duplicates", "--threshold", "nan"], "the threshold nan is outside 0..1"),
        (["duplicates", "--weights", "xy=1"], "there is no method called 'xy'"),
        (["duplicates", "--weights", "ah=0"], "every weight is 0"),
        (["duplicates", "--weights", ""], "every weight is 0"),
        (["duplicates", "--output", "result.doc"], "does not say which format to write"),
        (["query", "a.jpg", "--threshold=-1"], "the threshold -1.0 is outside 0..1"),
        (["query", "a.jpg", "--limit", "0"], "the limit 0 is too low"),
        (["compare", "a.jpg", "b.jpg", "--weights", "ah=one"], "'one' is not a number"),
        (["models", "use", "no-such-network"], "no-such-network"),
    ):
        assert main([*arguments, "--library", str(tmp_path / "none")]) == 2, arguments
        out, err = capsys.readouterr()
        assert out == ""
        assert message in err
        assert err.count("\n") == 1
        assert err.startswith("shazim: ")
    assert not (tmp_path / "none").exists()
    assert time.monotonic() - began < 5
    assert threading.active_count() == 1
