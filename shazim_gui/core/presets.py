"""Named weights, threshold and kinds: built-in presets and a person's own."""

import math
from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta, Struct

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.records import Kind
from shazim_gui.core.text.language import later
from shazim_gui.core.weights import DEFAULT_THRESHOLD, Weights, checked_threshold

LONGEST_NAME = 40
"""The most characters of a preset's name."""


class StoredPreset(Struct, frozen=True):
    """A preset as the settings store it under its name."""

    weights: dict[str, float]
    threshold: float
    kinds: Annotated[tuple[Kind, ...], Meta(min_length=1)]


@dataclass(frozen=True, slots=True)
class Preset:
    """Weights, a threshold and kinds under a name."""

    name: str
    weights: Weights
    threshold: float
    kinds: frozenset[Kind]

    def is_choice(self, weights: Weights, threshold: float, kinds: frozenset[Kind]) -> bool:
        """Return True if the values equal this preset; only the proportions of weights matter."""
        shares = zip(weights.shares, self.weights.shares, strict=True)
        return (
            kinds == self.kinds
            and math.isclose(threshold, self.threshold, abs_tol=1e-6)
            and all(math.isclose(one, other, abs_tol=1e-6) for one, other in shares)
        )

    def stored(self) -> StoredPreset:
        """Return what the settings store under its name."""
        kinds = tuple(kind for kind in Kind if kind in self.kinds)
        return StoredPreset(self.weights.as_dict(), self.threshold, kinds)


_ALL = frozenset(Kind)

PRESETS: tuple[Preset, ...] = (
    Preset(later("Classic Shazim"), Weights(), DEFAULT_THRESHOLD, _ALL),
    # Verified, the same picture scores at least 0.9 and an edited one at least 0.8: `scores.copy_relations.lifted`.
    Preset(later("Same picture"), Weights(), 0.90, frozenset({Kind.SAME})),
    Preset(later("Edited copies"), Weights(), 0.80, frozenset({Kind.SAME, Kind.EDITED})),
    # The network alone: hashes do not match two photographs of one scene; see the first Shazim's examples.
    Preset(later("Similar scenes"), Weights((0.0, 0.0, 2.0)), 0.70, _ALL),
)
"""The built-in presets."""


def preset_from(name: str, stored: StoredPreset) -> Preset:
    """Return a preset from its stored form.

    Raises:
        BadInput: if its name, weights or threshold are not valid.
    """
    threshold = checked_threshold(stored.threshold)
    return Preset(checked_name(name), Weights.of(stored.weights), threshold, frozenset(stored.kinds))


def checked_name(name: str) -> str:
    """Return a name for a person's own preset, with surplus blanks removed.

    Raises:
        BadInput: if it is empty, too long, not printable, or the name of a built-in preset.
    """
    name = " ".join(name.split())
    if not name:
        raise BadInput(message("a preset needs a name"), message("enter one"))
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(
            message("that name cannot be displayed"),
            message("use at most {number} ordinary characters", number=LONGEST_NAME),
        )
    if name.casefold() in {preset.name.casefold() for preset in PRESETS}:
        raise BadInput(message("{name} is a built-in preset", name=name), message("choose another name"))
    return name
