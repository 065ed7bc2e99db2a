"""The methods, and their weights: how much each method's score counts."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.text.language import later

METHOD_NAMES = {
    "ah": later("Average hash"),
    "dh": later("Difference hash"),
    "fv": later("Feature vector"),
    "ph": later("Perceptual hash"),
    "co": later("Colour"),
    "sc": later("Semantic code"),
    "ss": later("Structure"),
    "kp": later("Keypoints"),
}

METHODS: tuple[str, ...] = tuple(METHOD_NAMES)
"""The columns of every score table, in this order."""

CLASSIC = METHODS[:3]
"""The methods of the first Shazim, which every answer names; the others count only if a person gives them a weight."""

VERIFIED_METHODS = METHODS[6:]
"""The methods that need verification; the others are scored from the features that a scan stores."""

DEFAULT_THRESHOLD = 0.75
QUERY_THRESHOLD = 0.70
VERBOSE_THRESHOLD = 0.50
QUERY_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Weights:
    """One finite number >= 0 per method, in the order of `METHODS`; at least one is above 0.

    A shorter list, which must include the classic methods, is filled up with 0.
    """

    values: tuple[float, ...] = (1.0, 1.0, 2.0)

    def __post_init__(self) -> None:
        if not len(CLASSIC) <= len(self.values) <= len(METHODS):
            raise BadInput(
                message(
                    "{number} weights were given for {methods} methods", number=len(self.values), methods=len(METHODS)
                ),
                message(
                    "give one weight for each of {classic}, and any more in the order {methods}",
                    classic=", ".join(CLASSIC),
                    methods=", ".join(METHODS),
                ),
            )
        object.__setattr__(self, "values", (*self.values, *[0.0] * (len(METHODS) - len(self.values))))
        if any(not math.isfinite(value) or value < 0 for value in self.values):
            raise BadInput(
                message("a weight is negative or not a number"),
                message("use numbers of 0 or more, as in ah=1,dh=1,fv=2"),
            )
        if not any(self.values):
            raise BadInput(message("every weight is 0"), message("set at least one method's weight above 0"))

    @classmethod
    def parse(cls, text: str) -> "Weights":
        """Parse `ah=1,dh=1,fv=2`, in any order, with 0 for methods left out; or bare numbers in the order of `METHODS`.

        Raises:
            BadInput: if a name is unknown or repeated, or something is not a number.
        """
        given: dict[str, float] = {}
        parts = [part.strip() for part in text.split(",") if part.strip()]
        if parts and all("=" not in part for part in parts):
            return cls(tuple(_number(part) for part in parts))
        for part in parts:
            name, _, value = (piece.strip() for piece in part.partition("="))
            if name in given:
                raise BadInput(
                    message("the weight {name} is given twice", name=repr(name)), message("name each method once")
                )
            given[name] = _number(value)
        return cls.of(given)

    @classmethod
    def of(cls, given: "Weights | Mapping[str, float] | Sequence[float] | None") -> "Weights":
        """Return weights given by name, as a list in the order of `METHODS`, or as None for the defaults.

        Raises:
            BadInput: if a name is unknown, the count is wrong, something is not a number, or a value is out of range.
        """
        if given is None:
            return cls()
        if isinstance(given, Weights):
            return given
        if not isinstance(given, Mapping):
            return cls(tuple(_number(value) for value in given))
        unknown = sorted(set(given) - set(METHODS))
        if unknown:
            raise BadInput(
                message("there is no method called {name}", name=repr(unknown[0])),
                message("the methods are {names}", names=", ".join(METHODS)),
            )
        return cls(tuple(_number(given.get(method, 0.0)) for method in METHODS))

    @property
    def shares(self) -> tuple[float, ...]:
        """The weights as shares of 1; only these matter for a score, so that no weight is too large or too small."""
        largest = max(self.values)
        parts = [value / largest for value in self.values]
        return tuple(part / sum(parts) for part in parts)

    @property
    def need_verification(self) -> bool:
        """True if a method that needs verification has a weight."""
        return any(self.values[METHODS.index(method)] > 0 for method in VERIFIED_METHODS)

    def as_dict(self) -> dict[str, float]:
        """Return the weights by method name: always those of the classic methods, and the others if above 0."""
        named = zip(METHODS, self.values, strict=True)
        return {method: value for method, value in named if value > 0 or method in CLASSIC}

    def __str__(self) -> str:
        return ",".join(f"{method}={value:g}" for method, value in self.as_dict().items())


def checked_threshold(value: float) -> float:
    """Return `value` if it is a threshold, a number in 0..1.

    Raises:
        BadInput: if it is not.
    """
    if not 0.0 <= value <= 1.0:  # which is false for NaN too
        raise BadInput(
            message("the threshold {value} is outside 0..1", value=value), message("use a number such as 0.75")
        )
    return value


def _number(given: str | float) -> float:
    try:
        return float(given)
    except (TypeError, ValueError, OverflowError):
        raise BadInput(
            message("{given} is not a number", given=repr(given)), message("write weights as in ah=1,dh=1,fv=2")
        ) from None
