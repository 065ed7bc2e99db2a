"""Decides by glob patterns which files and folders are excluded from a scan."""

import fnmatch
import functools
import os
import re
import sys
from dataclasses import dataclass
from typing import Protocol


class Excludes(Protocol):
    """Decides what is excluded."""

    def matches(self, path: str) -> str | None:
        """Return the pattern that excludes the absolute `path`, as it was given, or None."""
        ...


@dataclass(frozen=True)
class Exclusion:
    """Glob patterns; what matches one of them is excluded, with everything below an excluded folder.

    A pattern without a separator (`*.png`, `.thumbnails`) is compared with the name of a file or folder. A pattern with
    a separator is compared with the whole absolute path: `~` is the home folder, `./x` is relative to the current
    folder, and any other relative pattern (`private/2020`) matches at every depth. `*` matches separators too, so `**`
    means the same. A trailing separator is ignored. Patterns are case-sensitive, except on Windows and macOS.
    """

    patterns: tuple[str, ...] = ()

    def matches(self, path: str) -> str | None:
        """Return the first pattern that excludes the absolute `path`, as it was given, or None."""
        if not self._compiled:
            return None
        whole = _normalised_case(path)
        name = os.path.basename(whole)  # noqa: PTH119  (called for every file)
        for compiled in self._compiled:
            if compiled.excludes(whole, name):
                return compiled.given
        return None

    @functools.cached_property
    def _compiled(self) -> tuple["_Pattern", ...]:
        return tuple(_Pattern.of(pattern) for pattern in self.patterns if pattern)


@dataclass(frozen=True, slots=True)
class _Pattern:
    given: str
    expression: re.Pattern[str]
    folder: str | None
    """The pattern as a literal path, so that a folder called `[2020]` matches; None for a pattern of names."""

    @classmethod
    def of(cls, given: str) -> "_Pattern":
        bare = given.rstrip(_SEPARATORS)
        if bare and not any(separator in bare for separator in _SEPARATORS) and not bare.startswith("~"):
            return cls(given, _compiled_glob(bare), None)
        whole = os.path.expanduser(bare)  # noqa: PTH111  (keeps surrogate escapes)
        if whole.startswith(tuple(dots + separator for dots in (".", "..") for separator in _SEPARATORS)):
            whole = os.path.abspath(whole)  # noqa: PTH100
        if not os.path.isabs(whole) and not whole.startswith("*") and bare:  # noqa: PTH117
            whole = os.path.join("*", whole)  # noqa: PTH118
        below = _normalised_case(whole) + os.sep
        return cls(given, re.compile(f"{_compiled_glob(whole).pattern}|{_compiled_glob(below + '*').pattern}"), below)

    def excludes(self, whole: str, name: str) -> bool:
        if self.folder is None:
            return self.expression.match(name) is not None
        return (whole + os.sep).startswith(self.folder) or self.expression.match(whole) is not None


_SEPARATORS = os.sep + (os.altsep or "")


def _normalised_case(text: str) -> str:
    # os.path.normcase does not change case on macOS, whose file systems ignore it as those of Windows do.
    return text.lower() if sys.platform == "darwin" else os.path.normcase(text)


def _compiled_glob(pattern: str) -> re.Pattern[str]:
    return re.compile(fnmatch.translate(_normalised_case(pattern)))
