"""Why exactly a file is not indexed, as data: a code with arguments, converted to and from JSON."""

import json
from dataclasses import dataclass
from enum import StrEnum

Argument = str | int


class SkipCode(StrEnum):
    """The problem of a file; a comment names the arguments of each code."""

    EMPTY = "empty"
    UNSUPPORTED = "unsupported"  # kind, of `FILE_KINDS`
    UNSUPPORTED_VARIANT = "unsupported-variant"  # format
    UNSUPPORTED_DEPTH = "unsupported-depth"  # bits
    NEVER_RUN = "never-run"  # kind, of `FILE_KINDS`
    NOT_A_PICTURE = "not-a-picture"  # kind, of `FILE_KINDS`, if it is known
    NO_PIXELS = "no-pixels"
    TOO_MUCH_MEMORY = "too-much-memory"
    BAD_HEADER = "bad-header"  # format
    TRUNCATED = "truncated"
    INCONSISTENT = "inconsistent"
    UNREADABLE_PIXELS = "unreadable-pixels"
    MISNAMED = "misnamed"
    TOO_MANY_PIXELS = "too-many-pixels"  # width, height, limit (width times height)
    TOO_MANY_BYTES = "too-many-bytes"  # bytes, limit
    NO_PERMISSION = "no-permission"  # what: file or folder
    UNREADABLE = "unreadable"  # what: file or folder; error
    GONE_BEFORE_SCAN = "gone-before-scan"
    GONE_BEFORE_READ = "gone-before-read"
    REPLACED = "replaced"
    SYMLINK = "symlink"
    HARD_LINK = "hard-link"  # path of the name that is indexed
    EXCLUDED = "excluded"  # pattern
    CRASHED = "crashed"
    OTHER = "other"  # text


@dataclass(frozen=True, slots=True)
class SkipDetail:
    """A code with its arguments by name; `core.text.skip_text` describes it."""

    code: SkipCode
    arguments: tuple[tuple[str, Argument], ...] = ()

    def get(self, name: str) -> Argument | None:
        """Return the argument `name`; None if there is none."""
        return dict(self.arguments).get(name)


def skip_detail(code: SkipCode, /, **arguments: Argument) -> SkipDetail:
    """Return a detail with the arguments that its code takes."""
    return SkipDetail(code, tuple(arguments.items()))


def arguments_as_text(detail: SkipDetail) -> str:
    """Return the arguments as a JSON object in ASCII; paths that are not UTF-8 are preserved."""
    return json.dumps(dict(detail.arguments), separators=(",", ":"))


def detail_from_text(code: str, arguments: str) -> SkipDetail:
    """Parse a stored code and what `arguments_as_text` returned.

    Raises:
        ValueError: if there is no such code, or the arguments are no JSON object.
    """
    stored = json.loads(arguments)
    if not isinstance(stored, dict):
        raise ValueError(f"{arguments!r} holds no arguments")
    return SkipDetail(SkipCode(code), tuple(stored.items()))
