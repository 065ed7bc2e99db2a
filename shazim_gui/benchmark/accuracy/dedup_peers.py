"""Runs the methods of the imagededup package on the same files, where it is installed."""

import importlib
import importlib.util
from collections.abc import Generator
from typing import Any

import numpy as np

from shazim_gui.benchmark.accuracy.method_curve import Method, cosine, hamming
from shazim_gui.benchmark.accuracy.parallel_map import parallel_map
from shazim_gui.benchmark.accuracy.truth import Truth
from shazim_gui.core.progress import Cancelled, CancelToken, Progress

PACKAGE = "imagededup"
PHASH, CNN = "imagededup PHash", "imagededup CNN"


def dedup_peers(truth: Truth, cancelled: CancelToken) -> Generator[Progress, None, tuple[list[Method], dict[str, str]]]:
    """Return the methods that could be run, and the reasons why others could not, by name.

    The package downloads its network's weights at their first use; nothing else here uses the internet.

    Raises:
        Cancelled: between two files.
    """
    if importlib.util.find_spec(PACKAGE) is None:
        return [], {PACKAGE: "not installed"}
    methods, absent = [], {}
    try:
        package = dedup_methods()
        hasher = package.PHash(verbose=False)
        hashes = yield from parallel_map(
            "Hashing by imagededup", lambda path: _hash_of(hasher, path), truth.paths, cancelled
        )
        methods.append(Method(PHASH, hamming(np.array(hashes, np.uint64)), truth))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001  (a failure of another package is only reported in the table)
        return [], {PACKAGE: f"does not run here ({type(error).__name__})"}
    try:
        network = package.CNN(verbose=False)
        encode = lambda path: np.ravel(network.encode_image(image_file=path)).astype(np.float32)  # noqa: E731
        vectors = np.stack((yield from parallel_map("Encoding by imagededup", encode, truth.paths, cancelled)))
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        methods.append(Method(CNN, cosine(vectors), truth))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001
        absent[CNN] = f"its weights are not available here ({type(error).__name__})"
    return methods, absent


def dedup_methods() -> Any:
    """Import the package's methods, even where torchvision's operators cannot be loaded; may raise anything."""
    # By name, because this module may be imported in the window's process, where torch must not be loaded.
    importlib.import_module("shazim_gui.models.torchvision_guard").declare_missing_operators()
    return importlib.import_module(f"{PACKAGE}.methods")


def _hash_of(hasher: Any, path: str) -> int:
    return int(hasher.encode_image(image_file=path), 16)
