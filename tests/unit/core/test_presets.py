"""Built-in presets can be chosen; a person's own are stored and read unchanged."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput
from shazim_gui.core.presets import LONGEST_NAME, PRESETS, Preset, StoredPreset, checked_name, preset_from
from shazim_gui.core.records import Kind
from shazim_gui.core.typed_json import plain, typed
from shazim_gui.core.weights import METHODS, Weights

weights = st.lists(st.floats(0, 4), min_size=len(METHODS), max_size=len(METHODS)).filter(any).map(tuple).map(Weights)


@given(weights, st.floats(0, 1), st.sets(st.sampled_from(list(Kind)), min_size=1))
def test_a_stored_preset_is_read_unchanged(preset_weights: Weights, threshold: float, kinds: set[Kind]) -> None:
    preset = Preset("Mine", preset_weights, threshold, frozenset(kinds))
    assert preset_from("Mine", typed(json.loads(json.dumps(plain(preset.stored()))), StoredPreset)) == preset


def test_built_in_presets_are_within_the_range_of_the_sliders() -> None:
    for preset in PRESETS:
        assert 0.5 <= preset.threshold <= 1
        assert max(preset.weights.values) <= 4
        assert preset.kinds
    assert PRESETS[0].is_choice(Weights((1, 1, 2)), 0.75, frozenset(Kind))
    assert len({preset.name.casefold() for preset in PRESETS}) == len(PRESETS)


def test_only_the_proportions_of_weights_matter() -> None:
    classic = PRESETS[0]
    assert classic.is_choice(Weights((2, 2, 4)), 0.75, frozenset(Kind))
    assert not classic.is_choice(Weights((1, 1, 2, 0.05)), 0.75, frozenset(Kind))
    assert not classic.is_choice(Weights(), 0.755, frozenset(Kind))
    assert not classic.is_choice(Weights(), 0.75, frozenset({Kind.SAME}))


@pytest.mark.parametrize("name", ["", "  \t ", "classic SHAZIM", "x" * (LONGEST_NAME + 1), "a\x1bb"])
def test_an_invalid_name_is_rejected(name: str) -> None:
    with pytest.raises(BadInput):
        checked_name(name)


def test_surplus_blanks_in_a_name_are_removed() -> None:
    assert checked_name("  Holiday   pictures ") == "Holiday pictures"


VALID: Any = plain(Preset("Mine", Weights(), 0.8, frozenset(Kind)).stored())


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "text",
        [],
        {},
        VALID | {"threshold": "0.8"},
        VALID | {"threshold": True},
        VALID | {"threshold": 2},
        VALID | {"weights": [1, 1, 2]},
        VALID | {"weights": {"ah": "1"}},
        VALID | {"weights": {"zz": 1}},
        VALID | {"kinds": []},
        VALID | {"kinds": ["twin"]},
        VALID | {"kinds": "same"},
    ],
)
def test_damage_is_an_error(stored: object) -> None:
    with pytest.raises((BadInput, ValueError)):
        preset_from("Mine", typed(stored, StoredPreset))
