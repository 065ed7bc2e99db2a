"""What a person says of photos, to be taken back and said again; nothing is deleted or moved by it."""

from collections.abc import Mapping
from enum import StrEnum


class Decision(StrEnum):
    """One word on a photo; a photo without one is left to the program's own proposal."""

    KEEP = "keep"
    REMOVE = "mark"
    """For a later clean-up."""


Words = Mapping[str, Decision | None]
"""By the photos' paths; None where nothing is said (any more)."""


class Decisions:
    """The words on files, by path: they outlive every move of a slider, every regrouping and every scan."""

    def __init__(self, words: Mapping[str, Decision] | None = None) -> None:
        self._words = dict(words or {})
        self._done: list[dict[str, Decision | None]] = []
        """What was there before each change that can be undone, the latest last."""
        self._undone: list[dict[str, Decision | None]] = []
        self.version = 0
        """Another number after every change."""

    def __len__(self) -> int:
        return len(self._words)

    def word(self, path: str) -> Decision | None:
        """What was said of the file at a path."""
        return self._words.get(path)

    @property
    def words(self) -> dict[str, Decision]:
        """All words, in a copy of its own."""
        return dict(self._words)

    def said(self, word: Decision) -> list[str]:
        """The paths of which one word was said."""
        return [path for path, own in self._words.items() if own is word]

    @property
    def can_undo(self) -> bool:
        """True where something was said that can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True where something was taken back that can be said again."""
        return bool(self._undone)

    def say(self, words: Words) -> tuple[str, ...]:
        """Say something of some files, in one step; returns the paths of which it is new."""
        new = {path: word for path, word in words.items() if self.word(path) is not word}
        if new:
            self._done.append(self._put(new))
            self._undone.clear()
        return tuple(new)

    def undo(self) -> tuple[str, ...]:
        """Take back the latest step; returns the paths that it was about, none where there is nothing to undo."""
        return self._swap(self._done, self._undone)

    def redo(self) -> tuple[str, ...]:
        """Say again what was taken back last; returns the paths that it was about."""
        return self._swap(self._undone, self._done)

    def frozen(self) -> "Decisions":
        """The same words, which stay as they are now."""
        return Decisions(self._words)

    def _swap(
        self, source: list[dict[str, Decision | None]], target: list[dict[str, Decision | None]]
    ) -> tuple[str, ...]:
        if not source:
            return ()
        words = source.pop()
        target.append(self._put(words))
        return tuple(words)

    def _put(self, words: Words) -> dict[str, Decision | None]:
        """Put words in place; returns those that were there."""
        before = {path: self.word(path) for path in words}
        for path, word in words.items():
            if word is None:
                self._words.pop(path, None)
            else:
                self._words[path] = word
        self.version += 1
        return before
