"""Texts on skipped files, and on the reasons to filter them by."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.text.language import number, plural, tr


@dataclass(frozen=True, slots=True)
class ReasonText:
    """A reason with the number of files that were skipped for it."""

    reason: Reason | None
    """None for all reasons."""
    label: str


def reason_texts(skips: Sequence[Skip]) -> list[ReasonText]:
    """All reasons together, then each: first those by which photographs may be missing, then the most frequent."""
    counts = Counter(skip.reason for skip in skips)
    order = sorted(counts, key=lambda reason: (not reason.is_problem, -counts[reason], reason.text))
    every = ReasonText(None, tr("All reasons ({number})", number=number(len(skips))))
    return [
        every,
        *(ReasonText(reason, f"{_capital(tr(reason.text))} ({number(counts[reason])})") for reason in order),
    ]


def skips_shown(skips: Sequence[Skip], reason: Reason | None) -> list[Skip]:
    """The files skipped for a reason (any, if None), in the order of the list: possibly missing photos first."""
    chosen = [skip for skip in skips if reason is None or skip.reason is reason]
    return sorted(chosen, key=lambda skip: (not skip.reason.is_problem, skip.path))


def skips_summary(skips: Sequence[Skip], *, scanning: bool) -> str:
    """One sentence above the list."""
    lost = sum(skip.reason.is_problem for skip in skips)
    if not skips:
        return tr("No files have been skipped so far.") if scanning else tr("No files were skipped.")
    left = (
        plural("{n} file skipped so far", "{n} files skipped so far", len(skips))
        if scanning
        else plural("{n} file was skipped", "{n} files were skipped", len(skips))
    )
    if not lost:
        return tr("{left_out}; no photos are missing as a result.", left_out=left)
    may = plural("{n} of which may be a missing photo", "{n} of which may be missing photos", lost)
    return tr("{left_out}, {may_be}. Nothing was changed or removed.", left_out=left, may_be=may)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
