"""The chosen weights, threshold and kinds by which photos match; stored only in the settings."""

import contextlib
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import NamedTuple

from shazim_gui.core.records import Kind
from shazim_gui.core.weights import Weights, checked_threshold
from shazim_gui.session.settings_store import SettingsStore


class MatchingChoice(NamedTuple):
    """What a person chooses with sliders and toggles."""

    weights: Weights
    threshold: float
    """0..1."""
    kinds: frozenset[Kind]
    rotated: bool
    """True where rotated and mirrored pictures count as copies of upright ones."""


class ChosenMatching:
    """The choice in use: read it, change it, follow its changes. Independent of widgets."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._choice = self._read()
        self._followers: list[Callable[[], None]] = []
        store.follow(self._settings_changed)

    @property
    def choice(self) -> MatchingChoice:
        """The present choice."""
        return self._choice

    def change(
        self,
        *,
        weights: Weights | None = None,
        threshold: float | None = None,
        kinds: Collection[Kind] | None = None,
        rotated: bool | None = None,
    ) -> None:
        """Change parts of the choice; None leaves a part as it is. It is stored when the settings are next written.

        Raises:
            BadInput: the threshold is outside 0..1.
        """
        now = self._choice
        chosen = now.kinds if kinds is None else frozenset(kinds)
        self._store.change(
            replace(
                self._store.settings,
                weights=(weights or now.weights).as_dict(),
                threshold=now.threshold if threshold is None else checked_threshold(threshold),
                kinds=tuple(kind for kind in Kind if kind in chosen),
                rotated=now.rotated if rotated is None else rotated,
            ),
            write=False,
        )

    def follow(self, follower: Callable[[], None]) -> Callable[[], None]:
        """Call `follower` whenever the choice changes; returns a function that ends this."""
        self._followers.append(follower)

        def leave() -> None:
            with contextlib.suppress(ValueError):  # removed before
                self._followers.remove(follower)

        return leave

    def _read(self) -> MatchingChoice:
        settings = self._store.settings
        return MatchingChoice(
            Weights.of(settings.weights), settings.threshold, frozenset(settings.kinds), settings.rotated
        )

    def _settings_changed(self) -> None:
        before, self._choice = self._choice, self._read()
        if self._choice != before:
            for follower in list(self._followers):
                follower()
