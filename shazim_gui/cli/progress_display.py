"""Shows the progress of work: a progress line on a terminal, plain lines or JSON lines elsewhere."""

import json
import os
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, TextIO

from shazim_gui.cli.progress_line import progress_line
from shazim_gui.core.progress import Progress

if TYPE_CHECKING:
    from shazim_gui.cli.progress_bar import LiveProgress

_PLAIN_INTERVAL = 10.0
"""Seconds between two plain lines of one stage."""


class Screen:
    """Writes to stderr only, so that results on stdout can be piped."""

    def __init__(self, *, quiet: bool, as_json: bool, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._json = as_json
        self._terminal = not quiet and not as_json and self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._live: LiveProgress | None = None
        self._stage = ""
        self._next_plain = 0.0

    def progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        if self._quiet:
            return
        if self._json:
            self._write(json.dumps({"event": "progress", **asdict(progress)}) + "\n")
        elif self._terminal:
            self._line().show(progress)
        elif progress.stage != self._stage or time.monotonic() >= self._next_plain:
            self._write(progress_line(progress, 100) + "\n")
            self._next_plain = time.monotonic() + _PLAIN_INTERVAL
        self._stage = progress.stage

    def notice(self, text: str) -> None:
        """Show a notice."""
        if self._json:
            self._write(json.dumps({"event": "notice", "text": text}) + "\n")
        elif not self._quiet:
            self.clear()
            self._write(text + "\n")

    def problem(self, text: str) -> None:
        """Show a problem, even when quiet."""
        if self._json:
            self._write(json.dumps({"event": "problem", "text": text}) + "\n")
        else:
            self.clear()
            self._write(text + "\n")

    def clear(self) -> None:
        """Remove the progress line, so that other output can be written."""
        if self._live is not None:
            self._live.clear()

    def _line(self) -> "LiveProgress":
        if self._live is None:
            from shazim_gui.cli.progress_bar import LiveProgress  # loads Rich, which help and errors do not need

            self._live = LiveProgress(self._stream)
        return self._live

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("utf-8", "replace").decode())
        self._stream.flush()
