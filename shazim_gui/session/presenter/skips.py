"""The words on files that were left out, and on the reasons to choose from."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shazim_gui.core import wording
from shazim_gui.core.records import Reason, Skip


@dataclass(frozen=True, slots=True)
class ReasonText:
    """A reason with the number of files that were left out for it."""

    reason: Reason | None
    """None for all of them."""
    words: str


def reason_texts(skips: Sequence[Skip]) -> list[ReasonText]:
    """All reasons together, then each: those for which photographs may be missing first, then the most frequent."""
    counts = Counter(skip.reason for skip in skips)
    order = sorted(counts, key=lambda reason: (not reason.is_problem, -counts[reason], reason.words))
    every = ReasonText(None, f"All reasons ({len(skips):,})")
    return [every, *(ReasonText(reason, f"{_capital(reason.words)} ({counts[reason]:,})") for reason in order)]


def skips_shown(skips: Sequence[Skip], reason: Reason | None) -> list[Skip]:
    """Those left out for a reason (for any, where it is None), in the order of a list: possible losses first."""
    chosen = [skip for skip in skips if reason is None or skip.reason is reason]
    return sorted(chosen, key=lambda skip: (not skip.reason.is_problem, skip.path))


def skips_summary(skips: Sequence[Skip], *, scanning: bool) -> str:
    """One sentence above the list."""
    lost = sum(skip.reason.is_problem for skip in skips)
    so_far = " so far" if scanning else ""
    if not skips:
        return f"No file was left out{so_far}."
    words = f"{wording.count(len(skips), 'file was', 'files were')} left out{so_far}"
    if not lost:
        return f"{words}; no photograph is missing for it."
    may = "may be a photograph that is missing" if lost == 1 else "may be photographs that are missing"
    return f"{words}, {lost:,} of which {may}. Nothing was changed or removed."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
