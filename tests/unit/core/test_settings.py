"""Settings survive a restart; in a damaged file only the damaged values are lost."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.devices import Device
from shazim_gui.core.presets import Preset
from shazim_gui.core.records import Kind
from shazim_gui.core.settings import Settings, load_settings, save_settings
from shazim_gui.core.typed_json import plain
from shazim_gui.core.weights import METHODS, Weights

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(METHODS), inner, max_size=3),
    max_leaves=4,
)


def test_saved_settings_are_loaded(tmp_path: Path) -> None:
    chosen = Settings("resnet50", {"ah": 0.0, "dh": 0.5, "fv": 3.0}, 0.9, "AAAB/w==", (Kind.SAME, Kind.SIMILAR), False)
    own = Preset("Mine", Weights((1, 0, 2)), 0.81, frozenset({Kind.SAME}))
    chosen = replace(chosen, language="de", presets={own.name: own.stored()})
    chosen = replace(chosen, theme="dark", device=Device.PROCESSOR, exclude=("*.tmp", "private/2020"), cache=500)
    save_settings(tmp_path / "settings.json", chosen)
    assert load_settings(tmp_path / "settings.json") == chosen


def test_a_damaged_preset_does_not_affect_the_others(tmp_path: Path) -> None:
    valid = Preset("Mine", Weights(), 0.8, frozenset(Kind)).stored()
    written: Any = plain(valid)
    stored = {"Mine": written, "Bad": {**written, "threshold": 7}, "Classic Shazim": written, "Worse": None}
    (tmp_path / "settings.json").write_text(json.dumps({"presets": stored, "threshold": 0.9}))
    loaded = load_settings(tmp_path / "settings.json")
    assert loaded.presets == {"Mine": valid}
    assert loaded.threshold == 0.9


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == Settings()
    assert Settings().weights == Weights().as_dict()
    assert Settings().rotated is True
    assert Settings().kinds == (Kind.SAME, Kind.EDITED, Kind.SIMILAR)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"null", b'"text"', b"[" * 100_000, b'{"threshold": ' + b"9" * 5000 + b"}"],
)
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert load_settings(path) == Settings()


def test_a_folder_with_the_name_of_the_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("threshold", "0.5"),
        ("threshold", 1.5),
        ("threshold", True),
        ("threshold", None),
        ("threshold", float("nan")),
        ("threshold", 10**400),
        ("weights", [1, 1, 2]),
        ("weights", "112"),
        ("weights", {"ah": "1"}),
        ("weights", {"ah": True}),
        ("weights", {"ah": 0, "dh": 0, "fv": 0}),
        ("weights", {"xy": 1}),
        ("weights", {"ah": 10**400}),
        ("model", 7),
        ("model", None),
        ("theme", "pink"),
        ("theme", None),
        ("device", "toaster"),
        ("device", None),
        ("exclude", "*.tmp"),
        ("exclude", ["*.tmp", 7]),
        ("exclude", [""]),
        ("cache", -1),
        ("cache", True),
        ("cache", 1.5),
        ("cache", 10**9),
        ("language", "xx"),
        ("language", None),
        ("window", ["x"]),
        ("kinds", []),
        ("kinds", "same"),
        ("kinds", ["same", "other"]),
        ("kinds", ["same", None]),
        ("kinds", [["same"]]),
        ("kinds", {"same": 1}),
        ("rotated", 0),
        ("rotated", "no"),
        ("rotated", None),
    ],
)
def test_a_damaged_value_gives_its_default_and_does_not_affect_the_others(
    tmp_path: Path, name: str, value: object
) -> None:
    good = {
        "model": "resnet50", "weights": {"ah": 1, "dh": 2, "fv": 3}, "threshold": 0.5, "window": "w",
        "kinds": ["edited"], "rotated": False, "unknown": 1,
    }  # fmt: skip
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(good | {name: value}))
    loaded = load_settings(path)
    assert getattr(loaded, name) == getattr(Settings(), name)
    for other in {"model", "weights", "threshold", "window", "rotated"} - {name}:
        assert getattr(loaded, other) == good[other]
    assert name == "kinds" or loaded.kinds == (Kind.EDITED,)


@pytest.mark.parametrize(
    ("stored", "rotated"), [({"turned": False}, False), ({"turned": False, "rotated": True}, True)]
)
def test_a_former_name_is_read_unless_the_present_one_is_there(tmp_path: Path, stored: object, rotated: bool) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(stored))
    assert load_settings(path).rotated is rotated


def test_kinds_are_kept_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"kinds": ["similar", "same", "similar"]}')
    assert load_settings(path).kinds == (Kind.SAME, Kind.SIMILAR)


@given(
    stored=st.dictionaries(
        st.sampled_from(["model", "weights", "threshold", "window", "kinds", "rotated", "turned", "other"]), json_values
    ),
)
def test_any_json_gives_settings_of_the_right_types(tmp_path_factory: pytest.TempPathFactory, stored: object) -> None:
    path = tmp_path_factory.getbasetemp() / "any-settings.json"
    path.write_text(json.dumps(stored))
    loaded = load_settings(path)
    assert isinstance(loaded.model, str)
    assert isinstance(loaded.window, str)
    assert isinstance(loaded.threshold, float)
    assert Weights.of(loaded.weights).as_dict() == loaded.weights
    assert isinstance(loaded.rotated, bool)
    assert loaded.kinds
    assert all(type(kind) is Kind for kind in loaded.kinds)
