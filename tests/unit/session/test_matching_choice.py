"""The matching choice is stored only in the settings, and its readers and followers see no other one."""

from dataclasses import replace
from pathlib import Path

import pytest

from shazim_gui.core.errors import BadInput, LibraryUnusable
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.records import Kind
from shazim_gui.core.settings import load_settings
from shazim_gui.core.weights import Weights
from shazim_gui.session.matching_choice import ChosenMatching, MatchingChoice
from shazim_gui.session.settings_store import SettingsStore


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(LibraryPaths(tmp_path / "library"))


def test_the_settings_and_the_choice_are_one(store: SettingsStore) -> None:
    matching = ChosenMatching(store)
    assert matching.choice == MatchingChoice(Weights(), 0.75, frozenset(Kind), True)
    matching.change(weights=Weights((0, 1, 2)), kinds=[Kind.EDITED])
    matching.change(threshold=0.9, rotated=False)
    assert matching.choice == MatchingChoice(Weights((0, 1, 2)), 0.9, frozenset({Kind.EDITED}), False)
    settings = store.settings
    assert (settings.weights, settings.threshold, settings.kinds, settings.rotated) == (
        Weights((0, 1, 2)).as_dict(), 0.9, (Kind.EDITED,), False,
    )  # fmt: skip
    store.change(replace(settings, threshold=0.6))
    assert matching.choice.threshold == 0.6


def test_followers_are_called_when_the_choice_changes_and_only_then(store: SettingsStore) -> None:
    matching = ChosenMatching(store)
    heard: list[float] = []
    leave = matching.follow(lambda: heard.append(matching.choice.threshold))
    matching.change(threshold=0.8)
    matching.change(threshold=0.8)
    store.change(replace(store.settings, theme="dark"))
    assert heard == [0.8]
    store.change(replace(store.settings, threshold=0.7))
    assert heard == [0.8, 0.7]
    leave()
    leave()
    matching.change(threshold=0.6)
    assert heard == [0.8, 0.7]


def test_a_threshold_outside_its_range_is_refused(store: SettingsStore) -> None:
    matching = ChosenMatching(store)
    with pytest.raises(BadInput):
        matching.change(threshold=1.5)
    assert matching.choice.threshold == 0.75


def test_a_choice_is_written_with_the_next_settings_and_by_a_flush(store: SettingsStore, tmp_path: Path) -> None:
    file = tmp_path / "library" / "settings.json"
    matching = ChosenMatching(store)
    matching.change(threshold=0.8)
    assert not file.exists(), "dragging a slider writes nothing"
    store.flush()
    assert load_settings(file).threshold == 0.8
    matching.change(threshold=0.85)
    store.change(store.settings)
    assert load_settings(file).threshold == 0.85


def test_in_the_background_the_last_of_many_is_written(store: SettingsStore, tmp_path: Path) -> None:
    problems: list[object] = []
    store.write_in_background(problems.append)
    for step in range(50):
        store.change(replace(store.settings, thumbnail=100 + step))
    store.flush()
    assert load_settings(tmp_path / "library" / "settings.json").thumbnail == 149
    assert problems == []


def test_settings_that_cannot_be_written_are_used_and_reported_once(store: SettingsStore, tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.write_text("a file where the library should be")
    with pytest.raises(LibraryUnusable):
        store.change(replace(store.settings, theme="dark"))
    assert store.settings.theme == ""
    problems: list[object] = []
    store.write_in_background(problems.append)
    for theme in ("dark", "light"):
        store.change(replace(store.settings, theme=theme))
        store.flush()
    assert store.settings.theme == "light"
    assert [type(problem) for problem in problems] == [LibraryUnusable]
    library.unlink()
    store.flush()
    assert load_settings(library / "settings.json").theme == "light", (
        "they are written as soon as that is possible again"
    )
