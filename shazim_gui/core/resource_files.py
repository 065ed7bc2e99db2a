"""Finds icons, styles and translations: next to the package in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of the resource `name`, such as `icons/shazim.svg`.

    Raises:
        FileNotFoundError: if there is no such resource, which means that the installation is incomplete.
    """
    for folder in (_INSTALLED, _CHECKOUT):
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"the program's own file {name} is missing; install Shazim again")
