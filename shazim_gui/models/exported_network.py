"""Saves and loads a network's exported form, with a stamp of what it was made from, so that no stale one is used."""

import json
import zipfile
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.atomic import replacing
from shazim_gui.core.typed_json import parsed, typed
from shazim_gui.models.graphics_driver import graphics_driver
from shazim_gui.models.pooling import GEM_POWER
from shazim_gui.models.registry import ModelSpec, Preprocessing

_LAYOUT = 1


@dataclass(frozen=True, slots=True)
class ExportedNetwork:
    """A network with pooling and normalisation, in the format that OpenVINO reads."""

    topology: bytes
    """The graph as XML."""
    constants: NDArray[np.uint8]
    """The weights, in OpenVINO's layout."""
    preprocessing: Preprocessing


def exported_file(spec: ModelSpec, weights_folder: Path) -> Path:
    """Return the path of a network's exported form."""
    return weights_folder / f"{spec.name}.openvino.npz"


def export_stamp(spec: ModelSpec, weights_sha256: str, runtime: str | None) -> str:
    """Return a text of everything that an exported form and its use depend on; `runtime` is OpenVINO's version.

    torch and timm are included because they built the network, and, with the graphics driver, because they decide
    whether torch finds a graphics processor; a network is exported only where it finds none.
    """
    facts = {
        "layout": _LAYOUT,
        "network": spec.name,
        "architecture": spec.timm_name,
        "preprocessing": asdict(spec.preprocessing) if spec.preprocessing else None,
        "weights": weights_sha256,
        "pooling": f"{spec.pooling} {GEM_POWER}",
        "precision": "float32",
        "openvino": runtime,
        "torch": version("torch"),
        "timm": version("timm"),
        "graphics driver": graphics_driver(),
    }
    return json.dumps(facts, sort_keys=True)


def save_exported(path: Path, network: ExportedNetwork, made_from: str) -> None:
    """Write the exported form atomically, with its stamp `made_from`.

    Raises:
        OSError: the folder is missing or cannot be written.
    """
    with replacing(path, durable=False) as temporary, temporary.open("wb") as file:
        np.savez(
            file,
            stamp=np.array(made_from),
            preprocessing=np.array(json.dumps(asdict(network.preprocessing))),
            topology=np.frombuffer(network.topology, np.uint8),
            constants=network.constants,
        )


def load_exported(path: Path, made_from: str) -> ExportedNetwork | None:
    """Load the exported form; None where it is missing, has another stamp or is damaged (every byte is checked)."""
    try:
        # The file is opened here because numpy does not close an invalid one.
        with path.open("rb") as file, np.lib.npyio.NpzFile(file, allow_pickle=False) as stored:
            if str(stored["stamp"]) != made_from:
                return None
            preprocessing = typed(parsed(str(stored["preprocessing"])), Preprocessing)
            return ExportedNetwork(stored["topology"].tobytes(), stored["constants"], preprocessing)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, RuntimeError, MemoryError, AttributeError):
        # RuntimeError: a damaged header may look encrypted, or compressed by an unknown method.
        return None
