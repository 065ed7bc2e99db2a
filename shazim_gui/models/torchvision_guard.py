"""Lets timm be imported where torchvision's compiled operators cannot load."""

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

_kept: list[Any] = []
"""A declaration lives as long as its `Library` object."""


def declare_missing_operators() -> list[str]:
    """Declare the operators that torchvision names while it is imported but could not bring along.

    Call it before the first `import timm`. On Linux, torch's CPU build may lie beside a torchvision compiled for
    CUDA, whose extension cannot load; `import torchvision` then dies with `operator torchvision::nms does not
    exist`. timm runs none of these operators, so a schema without an implementation is enough. Where the extension
    loads, the operators are there and nothing is declared; a second call finds the first one's and declares nothing.

    Returns:
        The names declared by this call; empty where torchvision is whole, and on Windows, where the registry's
        torch and torchvision are always built alike.
    """
    if os.name == "nt":
        return []
    import torch

    make_library: Any = torch.library.Library  # untyped

    # Asked too early, even a whole torchvision's operators seem to be missing, and would then clash with ours.
    _load_extension(torch.ops.load_library)
    missing = [name for name in _SCHEMAS if not hasattr(torch.ops.torchvision, name)]
    if missing:
        library = make_library("torchvision", "FRAGMENT")
        for name in missing:
            library.define(_SCHEMAS[name])
        _kept.append(library)
    return missing


def _load_extension(load_library: Any) -> None:
    # torchvision cannot be asked to do it: importing any part of it imports the part that fails. Loading a shared
    # library a second time, as torchvision will do, is nothing to the system's loader.
    package = importlib.util.find_spec("torchvision")
    for folder in (package.submodule_search_locations if package else None) or ():
        for suffix in importlib.machinery.EXTENSION_SUFFIXES:
            extension = Path(folder) / f"_C{suffix}"
            if extension.is_file():
                with contextlib.suppress(OSError):
                    load_library(str(extension))
                return
