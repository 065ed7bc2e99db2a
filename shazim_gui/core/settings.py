"""What a person chose, kept between runs in one small JSON file."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, get_type_hints

from msgspec import Meta

from shazim_gui.core.atomic import write_text
from shazim_gui.core.devices import Device
from shazim_gui.core.errors import BadInput
from shazim_gui.core.language import languages
from shazim_gui.core.presets import StoredPreset, preset_from
from shazim_gui.core.records import Kind
from shazim_gui.core.typed_json import json_text, read_json, typed
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights, checked_threshold

DEFAULT_MODEL = "efficientnet-lite0"
THEMES = ("", "light", "dark")
_FORMER_NAMES = {"rotated": "turned"}
"""What fields were called in files of earlier versions."""
MOST_CACHE = 1_000_000
"""Megabytes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """A person's choices; every field has a default, unknown ones in the file are ignored."""

    model: str = DEFAULT_MODEL
    weights: dict[str, float] = field(default_factory=lambda: Weights().as_dict())
    threshold: float = DEFAULT_THRESHOLD
    window: str = ""
    """The window's place and size, as Qt's own opaque text."""
    kinds: Annotated[tuple[Kind, ...], Meta(min_length=1)] = tuple(Kind)
    """The kinds of copies that are shown, at least one, in the order of `Kind`."""
    rotated: bool = True
    """Rotated and mirrored pictures count as copies."""
    thumbnail: Annotated[int, Meta(ge=32, le=512)] = 128
    """Longer side in pixels of the thumbnails in the list of clusters."""
    sort: str = "score"
    """By what the clusters are ordered; see `session.sort_filter.Sort`."""
    grid: bool = False
    """All photos of a cluster are shown, in lines below one another; else one strip of them."""
    language: str = ""
    """That of the window, as `language.use` takes it; the system's, where it is empty."""
    theme: str = ""
    """One of `THEMES`; the system's, where it is empty."""
    device: Device = Device.AUTO
    """What networks run on."""
    exclude: tuple[Annotated[str, Meta(min_length=1)], ...] | None = None
    """Patterns of what scans leave out; each folder's own, where it is None."""
    cache: Annotated[int, Meta(ge=0, le=MOST_CACHE)] = 0
    """Megabytes of thumbnails that are kept at most; 0 for any number."""
    presets: dict[str, StoredPreset] = field(default_factory=dict)
    """A person's own, by name; see `presets.preset_from`."""


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, value by value."""
    sound: dict[str, Any] = {}
    with contextlib.suppress(OSError, ValueError):
        stored = typed(read_json(path), dict[str, Any])
        for name, wanted in _TYPES.items():
            with contextlib.suppress(KeyError, BadInput, ValueError):
                former = _FORMER_NAMES.get(name, name)
                value = typed(stored[name] if name in stored else stored[former], wanted)
                sound[name] = _RULES[name](value) if name in _RULES else value
    return Settings(**sound)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings in one step.

    Raises:
        OSError: the folder cannot be written.
    """
    write_text(path, json_text(settings))


def _sound_weights(weights: dict[str, float]) -> dict[str, float]:
    return Weights.of(weights).as_dict()


def _sound_kinds(kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """Each once, in the order of `Kind`."""
    return tuple(kind for kind in Kind if kind in kinds)


def _sound_language(language: str) -> str:
    if language and language not in languages():
        raise ValueError(language)
    return language


def _sound_theme(theme: str) -> str:
    if theme not in THEMES:
        raise ValueError(theme)
    return theme


def _sound_presets(stored: Mapping[str, Any]) -> dict[str, StoredPreset]:
    """Those that make sense, under the names that they would get today."""
    sound: dict[str, StoredPreset] = {}
    for name, value in stored.items():
        with contextlib.suppress(BadInput, ValueError):
            preset = preset_from(name, typed(value, StoredPreset))
            sound[preset.name] = preset.stored()
    return sound


_TYPES: dict[str, Any] = {**get_type_hints(Settings, include_extras=True), "presets": dict[str, Any]}
"""Of each field as it lies in the file; presets are looked at one by one."""
_RULES: dict[str, Callable[[Any], Any]] = {
    "weights": _sound_weights,
    "threshold": checked_threshold,
    "kinds": _sound_kinds,
    "language": _sound_language,
    "theme": _sound_theme,
    "presets": _sound_presets,
}
"""What a value has to be beyond its type; they raise BadInput or ValueError."""
