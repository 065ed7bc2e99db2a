"""How far work is, in words and as one plain line."""

import functools

from shazim_gui.core import number_text
from shazim_gui.core.progress import Progress
from shazim_gui.export.file_names import shown


def amount_words(progress: Progress) -> str:
    """`12/640`, `12.3 MB/102 MB`, or what is done alone where the total is not known; empty for nothing done."""
    amount = functools.partial(number_text.amount_text, in_bytes=progress.in_bytes)
    if progress.total:
        return f"{amount(progress.done)}/{amount(progress.total)}"
    return amount(progress.done) if progress.done else ""


def speed_words(progress: Progress) -> str:
    """`61/s  9 s left`, as far as that is known."""
    parts = []
    if progress.rate and progress.total:
        parts.append(f"{number_text.rate_text(progress.rate, in_bytes=progress.in_bytes)}/s")
    if progress.seconds_left:
        parts.append(f"{number_text.duration(progress.seconds_left)} left")
    return "  ".join(parts)


def progress_line(progress: Progress, width: int) -> str:
    """One line of at most `width` characters: stage, bar, counts, rate, time left, and what is at work."""
    parts = [progress.stage]
    if progress.total:
        filled = round(20 * progress.done / progress.total)
        parts.append("━" * filled + "─" * (20 - filled))
    parts += [words for words in (amount_words(progress), speed_words(progress)) if words]
    line = "  ".join(parts)
    room = width - len(line) - 2
    current = shown(progress.current)
    if current and room > 10:
        line += "  " + (current if len(current) <= room else "…" + current[-(room - 1) :])
    return line[:width]
