"""The methods of the imagededup package on the same files, where somebody has installed it."""

import importlib
import importlib.util
from collections.abc import Generator
from typing import Any

import numpy as np

from shazim_gui.benchmark.accuracy.method_curve import Method, cosine, hamming
from shazim_gui.benchmark.accuracy.parallel_map import spread
from shazim_gui.benchmark.accuracy.truth import Truth
from shazim_gui.core.progress import Cancelled, CancelToken, Progress

PACKAGE = "imagededup"
PHASH, CNN = "imagededup PHash", "imagededup CNN"


def dedup_peers(truth: Truth, cancelled: CancelToken) -> Generator[Progress, None, tuple[list[Method], dict[str, str]]]:
    """Return the methods that could be run, and why the others could not, by name.

    Its network's weights come from the internet at their first use; nothing else here does.

    Raises:
        Cancelled: between two files.
    """
    if importlib.util.find_spec(PACKAGE) is None:
        return [], {PACKAGE: "not installed"}
    methods, absent = [], {}
    try:
        package = dedup_methods()
        hasher = package.PHash(verbose=False)
        words = yield from spread("Hashing by imagededup", lambda path: _word(hasher, path), truth.paths, cancelled)
        methods.append(Method(PHASH, hamming(np.array(words, np.uint64)), truth))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001  (another package's trouble is a line of the table)
        return [], {PACKAGE: f"does not run here ({type(error).__name__})"}
    try:
        network = package.CNN(verbose=False)
        encode = lambda path: np.ravel(network.encode_image(image_file=path)).astype(np.float32)  # noqa: E731
        vectors = np.stack((yield from spread("Encoding by imagededup", encode, truth.paths, cancelled)))
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        methods.append(Method(CNN, cosine(vectors), truth))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001
        absent[CNN] = f"its weights are not available here ({type(error).__name__})"
    return methods, absent


def dedup_methods() -> Any:
    """The package's module of methods, also where torchvision's operators cannot load; raises whatever it raises."""
    # By name, because this room may be loaded into a window's process, and torch not.
    importlib.import_module("shazim_gui.models.torchvision_guard").declare_missing_operators()
    return importlib.import_module(f"{PACKAGE}.methods")


def _word(hasher: Any, path: str) -> int:
    return int(hasher.encode_image(image_file=path), 16)
