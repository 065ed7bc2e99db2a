"""A person's decisions about photos, with undo and redo; nothing is deleted or moved by them."""

from collections.abc import Mapping

from shazim_gui.core.records import Decision

DecisionChanges = Mapping[str, Decision | None]
"""New decisions by the photos' paths; None makes a photo undecided."""


class Decisions:
    """The decisions by path: they outlive every move of a slider, every regrouping and every scan."""

    def __init__(self, by_path: Mapping[str, Decision] | None = None) -> None:
        self._by_path = dict(by_path or {})
        self._done: list[dict[str, Decision | None]] = []
        """The decisions before each change that can be undone, the latest last."""
        self._undone: list[dict[str, Decision | None]] = []
        self.version = 0
        """Another number after every change."""

    def __len__(self) -> int:
        return len(self._by_path)

    def decision_on(self, path: str) -> Decision | None:
        """The decision about the photo at a path; None where it is undecided."""
        return self._by_path.get(path)

    @property
    def by_path(self) -> dict[str, Decision]:
        """All decisions, as a copy."""
        return dict(self._by_path)

    def paths_with(self, decision: Decision) -> list[str]:
        """The paths of the photos with one decision."""
        return [path for path, own in self._by_path.items() if own is decision]

    @property
    def can_undo(self) -> bool:
        """True where a step can be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True where an undone step can be made again."""
        return bool(self._undone)

    def decide(self, changes: DecisionChanges) -> tuple[str, ...]:
        """Make some decisions in one step; returns the paths of those that are new."""
        new = {path: decision for path, decision in changes.items() if self.decision_on(path) is not decision}
        if new:
            self._done.append(self._replace(new))
            self._undone.clear()
        return tuple(new)

    def undo(self) -> tuple[str, ...]:
        """Undo the latest step; returns the paths that it changed, none where there is nothing to undo."""
        return self._swap(self._done, self._undone)

    def redo(self) -> tuple[str, ...]:
        """Make the step again that was undone last; returns the paths that it changes."""
        return self._swap(self._undone, self._done)

    def frozen(self) -> "Decisions":
        """A copy of the present decisions, without the steps."""
        return Decisions(self._by_path)

    def _swap(
        self, source: list[dict[str, Decision | None]], target: list[dict[str, Decision | None]]
    ) -> tuple[str, ...]:
        if not source:
            return ()
        changes = source.pop()
        target.append(self._replace(changes))
        return tuple(changes)

    def _replace(self, changes: DecisionChanges) -> dict[str, Decision | None]:
        """Make changes; returns the decisions that they replace."""
        before = {path: self.decision_on(path) for path in changes}
        for path, decision in changes.items():
            if decision is None:
                self._by_path.pop(path, None)
            else:
                self._by_path[path] = decision
        self.version += 1
        return before
