"""What a person chose, kept between runs in one small JSON file."""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from shazim_gui.core.atomic import write_text
from shazim_gui.core.devices import Device
from shazim_gui.core.errors import BadInput
from shazim_gui.core.language import languages
from shazim_gui.core.presets import preset_from
from shazim_gui.core.records import Kind
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights, checked_threshold

DEFAULT_MODEL = "efficientnet-lite0"
THEMES = ("", "light", "dark")
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
    kinds: tuple[Kind, ...] = tuple(Kind)
    """The kinds of copies that are shown, at least one, in the order of `Kind`."""
    turned: bool = True
    """Turned and mirrored pictures count as copies."""
    thumbnail: int = 128
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
    exclude: tuple[str, ...] | None = None
    """Patterns of what scans leave out; each folder's own, where it is None."""
    cache: int = 0
    """Megabytes of thumbnails that are kept at most; 0 for any number."""
    presets: dict[str, dict[str, Any]] = field(default_factory=dict)
    """A person's own, by name; see `presets.preset_from`."""


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing or damaged file gives the defaults, value by value."""
    try:
        stored: Any = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    kept: dict[str, Any] = {}
    for entry in fields(Settings):
        with contextlib.suppress(KeyError, BadInput, TypeError, ValueError):
            kept[entry.name] = _checked(entry.name, stored[entry.name])
    return Settings(**kept)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings in one step.

    Raises:
        OSError: the folder cannot be written.
    """
    write_text(path, json.dumps(asdict(settings), indent=2) + "\n")


def _checked(name: str, value: Any) -> Any:
    """The value in its field's own type; JSON's true and "1" are no numbers here."""
    match name, value:
        case "threshold", int() | float() if not isinstance(value, bool):
            return float(checked_threshold(value))
        case "weights", dict() if not any(isinstance(part, bool | str) for part in value.values()):
            return Weights.of(value).as_dict()
        case "kinds", list() if value:
            named = {Kind(name) for name in value}
            return tuple(kind for kind in Kind if kind in named)
        case "thumbnail", int() if not isinstance(value, bool) and 32 <= value <= 512:
            return value
        case (("model" | "window" | "sort"), str()):
            return value
        case "language", str() if not value or value in languages():
            return value
        case "theme", str() if value in THEMES:
            return value
        case "device", str():
            return Device(value)
        case "exclude", None:
            return None
        case "exclude", list() if all(isinstance(pattern, str) and pattern for pattern in value):
            return tuple(value)
        case "cache", int() if not isinstance(value, bool) and 0 <= value <= MOST_CACHE:
            return value
        case (("turned" | "grid"), bool()):
            return value
        case "presets", dict():
            return dict(_sound_presets(value))
    raise TypeError(name)


def _sound_presets(stored: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Those that make sense, under the names that they would get today."""
    for name, value in stored.items():
        with contextlib.suppress(KeyError, BadInput, TypeError, ValueError):
            preset = preset_from(name, value)
            yield preset.name, preset.stored()
