"""The names of the methods that score pairs."""

from shazim_gui.core.text.language import current, tr
from shazim_gui.core.weights import METHOD_NAMES


def method_name(method: str) -> str:
    """The name of a method at the beginning of a line or sentence."""
    return tr(METHOD_NAMES[method])


def method_within(method: str) -> str:
    """The name of a method within a sentence."""
    name = method_name(method)
    return name if current().capitals else name.lower()
