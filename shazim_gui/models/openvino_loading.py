"""Loads OpenVINO without the part of it that reports its use to its makers."""

import contextlib
import importlib.metadata
import sys
from types import ModuleType

from shazim_gui.models.executor import FastRuntimeUnavailable

_CONVERTER = "openvino.tools.ovc"


def openvino_version() -> str | None:
    """The version that is installed, known without loading it; None where there is none."""
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        return importlib.metadata.version("openvino")
    return None


def openvino() -> ModuleType:
    """The package `openvino`.

    While it is imported it would also import its command-line converter, which brings along and uses a package that
    sends facts about every conversion to a web address. It takes the converter's absence calmly, and we convert with
    the front end beneath it; the import takes .03 s instead of .10 s, too.

    Raises:
        FastRuntimeUnavailable: it is not installed, or its libraries cannot be loaded here.
    """
    if openvino_version() is None:
        raise FastRuntimeUnavailable("OpenVINO is not installed")
    blocked = _CONVERTER not in sys.modules
    if blocked:
        sys.modules[_CONVERTER] = None  # type: ignore[assignment]  # what Python takes for "cannot be imported"
    try:
        import openvino
    except Exception as error:  # a library that cannot be loaded says so in many ways
        raise FastRuntimeUnavailable("OpenVINO cannot be loaded", error) from error
    finally:
        if blocked:
            del sys.modules[_CONVERTER]
    module: ModuleType = openvino
    return module
