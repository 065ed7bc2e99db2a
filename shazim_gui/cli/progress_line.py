"""Formats progress as short texts and as one plain line."""

import functools

from shazim_gui.core.progress import Progress
from shazim_gui.core.text import number_text
from shazim_gui.export.file_names import shown


def progress_amount(progress: Progress) -> str:
    """`12/640` or `12.3 MB/102 MB`; only the amount done if the total is unknown; empty if nothing is done."""
    amount = functools.partial(number_text.amount_text, in_bytes=progress.in_bytes)
    if progress.total:
        return f"{amount(progress.done)}/{amount(progress.total)}"
    return amount(progress.done) if progress.done else ""


def progress_speed(progress: Progress) -> str:
    """`61/s  9 s left`, as far as known."""
    parts = []
    if progress.rate and progress.total:
        parts.append(f"{number_text.rate_text(progress.rate, in_bytes=progress.in_bytes)}/s")
    if progress.seconds_left:
        parts.append(f"{number_text.duration(progress.seconds_left)} left")
    return "  ".join(parts)


def progress_line(progress: Progress, width: int) -> str:
    """One line of at most `width` characters: stage, bar, counts, rate, time left and the file at hand."""
    parts = [progress.stage]
    if progress.total:
        filled = round(20 * progress.done / progress.total)
        parts.append("━" * filled + "─" * (20 - filled))
    parts += [text for text in (progress_amount(progress), progress_speed(progress)) if text]
    line = "  ".join(parts)
    space = width - len(line) - 2
    current = shown(progress.current)
    if current and space > 10:
        line += "  " + (current if len(current) <= space else "…" + current[-(space - 1) :])
    return line[:width]
