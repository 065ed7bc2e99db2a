"""Allows timm to be imported where torchvision's compiled operators cannot be loaded."""

import contextlib
import importlib.machinery
import importlib.util
import os
from pathlib import Path
from typing import Any

_SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}

_libraries: list[Any] = []
"""Keeps the `Library` objects alive, because a declaration lasts only as long as its object."""


def declare_missing_operators() -> list[str]:
    """Declare the operators that torchvision refers to on import but could not load.

    Must be called before the first `import timm`. On Linux, torch's CPU build may be installed with a torchvision that
    was compiled for CUDA, whose extension cannot be loaded; `import torchvision` then fails with `operator
    torchvision::nms does not exist`. timm runs none of these operators, so a schema without an implementation is
    enough. Where the extension loads, the operators exist and nothing is declared; nor is anything by a second call.

    Returns:
        The names declared by this call; empty where torchvision is complete, and on Windows, where PyPI's torch and
        torchvision are always built for the same platform.
    """
    if os.name == "nt":
        return []
    import torch

    make_library: Any = torch.library.Library  # untyped

    # Before its extension is loaded, even a complete torchvision's operators are missing, and would clash with ours.
    _load_extension(torch.ops.load_library)
    missing = [name for name in _SCHEMAS if not hasattr(torch.ops.torchvision, name)]
    if missing:
        library = make_library("torchvision", "FRAGMENT")
        for name in missing:
            library.define(_SCHEMAS[name])
        _libraries.append(library)
    return missing


def _load_extension(load_library: Any) -> None:
    # torchvision cannot do this itself: importing any part of it imports the part that fails. Loading a shared library
    # a second time, as torchvision does later, has no effect.
    package = importlib.util.find_spec("torchvision")
    for folder in (package.submodule_search_locations if package else None) or ():
        for suffix in importlib.machinery.EXTENSION_SUFFIXES:
            extension = Path(folder) / f"_C{suffix}"
            if extension.is_file():
                with contextlib.suppress(OSError):
                    load_library(str(extension))
                return
