"""A network's exported form on the disk: never trusted without a stamp that says what it was made from."""

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
    """A network with pooling and normalisation, in the form that OpenVINO reads."""

    topology: bytes
    """XML."""
    constants: NDArray[np.uint8]
    """The weights, as OpenVINO lays them out."""
    preprocessing: Preprocessing


def exported_file(spec: ModelSpec, weights_folder: Path) -> Path:
    """Where the exported form of a network lies."""
    return weights_folder / f"{spec.name}.openvino.npz"


def export_stamp(spec: ModelSpec, weights_sha256: str, runtime: str | None) -> str:
    """Names everything that decides what an exported form is and whether it is the way to run; `runtime`: its version.

    torch and timm are among it because they built the network, and, with the graphics driver, because they decide
    whether torch finds a graphics processor; only where it found none is there an exported form.
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
    """Write the exported form in one step, with its stamp `made_from`.

    Raises:
        OSError: the folder is missing or cannot be written.
    """
    with replacing(path, durable=False) as beside, beside.open("wb") as file:
        np.savez(
            file,
            stamp=np.array(made_from),
            preprocessing=np.array(json.dumps(asdict(network.preprocessing))),
            topology=np.frombuffer(network.topology, np.uint8),
            constants=network.constants,
        )


def load_exported(path: Path, made_from: str) -> ExportedNetwork | None:
    """The exported form; None where there is none, it has another stamp or it is damaged (every byte is checked)."""
    try:
        # The file is opened here because numpy leaves it open where it is not what it should be.
        with path.open("rb") as file, np.lib.npyio.NpzFile(file, allow_pickle=False) as stored:
            if str(stored["stamp"]) != made_from:
                return None
            preprocessing = typed(parsed(str(stored["preprocessing"])), Preprocessing)
            return ExportedNetwork(stored["topology"].tobytes(), stored["constants"], preprocessing)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, RuntimeError, MemoryError, AttributeError):
        # RuntimeError: a damaged head may read as encrypted, or as compressed in a way that nobody knows.
        return None
