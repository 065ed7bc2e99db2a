"""A person's settings, stored between runs in one small JSON file."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, get_type_hints

from msgspec import Meta

from shazim_gui.core.atomic import write_text
from shazim_gui.core.devices import Device
from shazim_gui.core.errors import BadInput
from shazim_gui.core.presets import StoredPreset, preset_from
from shazim_gui.core.records import Kind
from shazim_gui.core.text.language import languages
from shazim_gui.core.typed_json import json_text, read_json, typed
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights, checked_threshold

DEFAULT_MODEL = "efficientnet-lite0"
THEMES = ("", "light", "dark")
_FORMER_NAMES = {"rotated": "turned"}
"""The names of fields in files of earlier versions."""
MOST_CACHE = 1_000_000
"""Megabytes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A person's settings; every field has a default, and unknown fields in the file are ignored."""

    model: str = DEFAULT_MODEL
    weights: dict[str, float] = field(default_factory=lambda: Weights().as_dict())
    threshold: float = DEFAULT_THRESHOLD
    window: str = ""
    """The window's position and size, as Qt's own opaque text."""
    kinds: Annotated[tuple[Kind, ...], Meta(min_length=1)] = tuple(Kind)
    """The kinds of copies that are shown, at least one, in the order of `Kind`."""
    rotated: bool = True
    """True if rotated and mirrored pictures count as copies."""
    thumbnail: Annotated[int, Meta(ge=32, le=512)] = 128
    """Longer side in pixels of the thumbnails in the list of clusters."""
    sort: str = "score"
    """The order of the clusters; see `session.sort_filter.Sort`."""
    grid: bool = False
    """True if all photos of a cluster are shown in several rows, False if in a single strip."""
    language: str = ""
    """The code of the window's language, as `language.use` takes it; empty for the system's."""
    theme: str = ""
    """One of `THEMES`; empty for the system's."""
    device: Device = Device.AUTO
    """The device that networks run on."""
    exclude: tuple[Annotated[str, Meta(min_length=1)], ...] | None = None
    """Exclusions of scans; None for each folder's own."""
    cache: Annotated[int, Meta(ge=0, le=MOST_CACHE)] = 0
    """The most megabytes of thumbnails to keep; 0 for no limit."""
    presets: dict[str, StoredPreset] = field(default_factory=dict)
    """A person's own presets, by name; see `presets.preset_from`."""


def load_settings(path: Path) -> Settings:
    """Read the settings; each value that is missing or damaged is replaced by its default."""
    valid: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError):
        stored = typed(read_json(path), dict[str, Any])
        for name, wanted in _TYPES.items():
            with contextlib.suppress(KeyError, BadInput, ValueError):
                former = _FORMER_NAMES.get(name, name)
                value = typed(stored[name] if name in stored else stored[former], wanted)
                valid[name] = _RULES[name](value) if name in _RULES else value
    return Settings(**valid)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings atomically.

    Raises:
        OSError: if the folder cannot be written.
    """
    write_text(path, json_text(settings))


def _valid_weights(weights: dict[str, float]) -> dict[str, float]:
    return Weights.of(weights).as_dict()


def _valid_kinds(kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """Return each kind once, in the order of `Kind`."""
    return tuple(kind for kind in Kind if kind in kinds)


def _valid_language(language: str) -> str:
    if language and language not in languages():
        raise ValueError(language)
    return language


def _valid_theme(theme: str) -> str:
    if theme not in THEMES:
        raise ValueError(theme)
    return theme


def _valid_presets(stored: Mapping[str, Any]) -> dict[str, StoredPreset]:
    """Return the valid presets, under the names that they would get today."""
    valid: dict[str, StoredPreset] = {}
    for name, value in stored.items():
        with contextlib.suppress(BadInput, ValueError):
            preset = preset_from(name, typed(value, StoredPreset))
            valid[preset.name] = preset.stored()
    return valid


_TYPES: dict[str, Any] = {**get_type_hints(Settings, include_extras=True), "presets": dict[str, Any]}
"""The type of each field in the file; presets are checked one by one."""
_RULES: dict[str, Callable[[Any], Any]] = {
    "weights": _valid_weights,
    "threshold": checked_threshold,
    "kinds": _valid_kinds,
    "language": _valid_language,
    "theme": _valid_theme,
    "presets": _valid_presets,
}
"""Checks of values beyond their types; they raise BadInput or ValueError."""
