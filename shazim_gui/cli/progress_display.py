"""What a person sees of work going on: a progress line on a terminal, plain lines or JSON lines elsewhere."""

import functools
import json
import shutil
import sys
import time
from dataclasses import asdict
from typing import TextIO

from shazim_gui.core import number_text
from shazim_gui.core.progress import Progress
from shazim_gui.export.file_names import shown

_PLAIN_INTERVAL = 10.0
"""Seconds between plain lines of one stage."""


class Screen:
    """Writes to stderr only, so that results on stdout can be piped."""

    def __init__(self, *, quiet: bool, as_json: bool, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._quiet = quiet
        self._json = as_json
        self._live = not quiet and not as_json and self._stream.isatty()
        self._line_open = False
        self._stage = ""
        self._next_plain = 0.0

    def progress(self, progress: Progress) -> None:
        """Show how far the work is."""
        if self._quiet:
            return
        if self._json:
            self._write(json.dumps({"event": "progress", **asdict(progress)}) + "\n")
        elif self._live:
            width = shutil.get_terminal_size().columns - 1
            self._write("\r\x1b[K" + progress_line(progress, width))
            self._line_open = True
        elif progress.stage != self._stage or time.monotonic() >= self._next_plain:
            self._write(progress_line(progress, 100) + "\n")
            self._next_plain = time.monotonic() + _PLAIN_INTERVAL
        self._stage = progress.stage

    def say(self, text: str) -> None:
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
        """Remove the progress line to make room for other output."""
        if self._line_open:
            self._write("\r\x1b[K")
            self._line_open = False

    def _write(self, text: str) -> None:
        self._stream.write(text.encode("utf-8", "replace").decode())
        self._stream.flush()


def progress_line(progress: Progress, width: int) -> str:
    """One line of at most `width` characters: stage, bar, counts, rate, time left, and what is at work."""
    amount = functools.partial(number_text.amount, in_bytes=progress.in_bytes)
    parts = [progress.stage]
    if progress.total:
        filled = round(20 * progress.done / progress.total)
        parts.append("━" * filled + "─" * (20 - filled))
        parts.append(f"{amount(progress.done)}/{amount(progress.total)}")
    elif progress.done:
        parts.append(amount(progress.done))
    if progress.rate and progress.total:
        parts.append(f"{number_text.pace(progress.rate, in_bytes=progress.in_bytes)}/s")
    if progress.seconds_left:
        parts.append(f"{number_text.duration(progress.seconds_left)} left")
    line = "  ".join(parts)
    room = width - len(line) - 2
    current = shown(progress.current)
    if current and room > 10:
        line += "  " + (current if len(current) <= room else "…" + current[-(room - 1) :])
    return line[:width]
