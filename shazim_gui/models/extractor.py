"""Computes network vectors of pictures: prepares their pixels and runs the network with the fastest executor."""

import contextlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.core.devices import Device
from shazim_gui.core.message import Message, message
from shazim_gui.models.batch_norm_folding import fold_batch_norm
from shazim_gui.models.executor import Executor, FastRuntimeUnavailable, Pictures
from shazim_gui.models.exported_network import (
    ExportedNetwork,
    export_stamp,
    exported_file,
    load_exported,
    save_exported,
)
from shazim_gui.models.network import load_network, network_preprocessing
from shazim_gui.models.network_export import export
from shazim_gui.models.openvino_executor import OpenVinoExecutor
from shazim_gui.models.openvino_loading import openvino_version
from shazim_gui.models.registry import ModelSpec, Preprocessing, model_spec
from shazim_gui.models.torch_executor import TorchExecutor, best_device, embedding
from shazim_gui.models.weights_files import sha256_of, weights_file

_LEAST_COSINE = 0.9999
"""Minimum cosine similarity to torch's vectors for another executor to be used."""


class Extractor:
    """One loaded network; created by `load_extractor`."""

    def __init__(
        self, spec: ModelSpec, preprocessing: Preprocessing, executor: Executor, remark: Message | None = None
    ) -> None:
        self.name = spec.name
        self.dimensions = spec.dimensions
        """Length of a vector."""
        self.side = preprocessing.side
        """Width and height of the network's input in pixels."""
        self.remark = remark
        """A sentence for the user where the network runs slower than it could, else empty."""
        self._filter = Image.Resampling[preprocessing.interpolation.upper()]
        # Computes (RGB / 255 - mean) / std by one multiplication and one subtraction.
        std = np.asarray(preprocessing.std, np.float32)
        self._scale = 1 / (255 * std)
        self._shift = np.asarray(preprocessing.mean, np.float32) / std
        self._executor = executor

    def prepare(self, picture: NDArray[np.uint8] | Image.Image) -> NDArray[np.float32]:
        """Prepare one picture, in mode RGB or as its pixels (h, w, 3), for the network: (3, side, side).

        The whole picture is resized to the square without cropping, because whole pictures are compared: a cropped copy
        has lost something, which should affect its score. Thread-safe.
        """
        image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
        square = image.resize((self.side, self.side), self._filter)
        prepared = np.empty((3, self.side, self.side), np.float32)
        # Channel by channel, which is five times as fast as all at once with a transposition.
        for channel, plane in enumerate(square.split()):
            np.multiply(np.asarray(plane), self._scale[channel], out=prepared[channel])
            prepared[channel] -= self._shift[channel]
        return prepared

    def vectors(self, batch: Pictures) -> NDArray[np.float32]:
        """Return the vectors (n, dimensions) of n prepared pictures (3, side, side), each of length 1, never NaN.

        The cosine similarity of two pictures is the inner product of their vectors. A picture's vector does not depend
        on the rest of the batch, except for the rounding of float32. Thread-safe.
        """
        return self._executor.vectors(batch)


def load_extractor(name: str, weights_folder: Path, device: Device = Device.AUTO) -> Extractor:
    """Load the network called `name`; `weights_folder` contains the weights that are not embedded.

    On a processor the network runs with OpenVINO. The first time, torch loads it, and its exported form is saved in
    `weights_folder` where that exists and is writable; from then on torch is not loaded any more. Where torch finds a
    graphics processor, or OpenVINO is missing or gives different vectors, torch runs the network. Torch searches again
    after a graphics driver, another version of torch or another network has been installed. `device` may request either
    kind; where a requested graphics processor is missing, the processor is used instead, with a remark.

    Raises:
        BadInput: there is no such network.
        ModelUnavailable: the weights are not on this machine, are damaged or belong to another network.
    """
    spec = model_spec(name)
    weights = weights_file(spec, weights_folder)
    exported_path = exported_file(spec, weights_folder)
    made_from = export_stamp(spec, sha256_of(weights, spec), openvino_version())
    for stamp_text in _stamps(made_from, device):
        if (exported := load_exported(exported_path, stamp_text)) is not None:
            with contextlib.suppress(FastRuntimeUnavailable):
                return Extractor(spec, exported.preprocessing, OpenVinoExecutor(exported))
    reference, preprocessing = _reference(spec, weights, device)
    if not reference.on_processor:
        return Extractor(spec, preprocessing, reference)
    if device is Device.GRAPHICS:
        instead = load_extractor(name, weights_folder, Device.PROCESSOR)
        instead.remark = message(
            "The graphics processor chosen in the settings is not available; the processor is used instead."
        )
        return instead
    try:
        exported = export(reference.module, preprocessing)
        executor = _checked_executor(exported, reference)
    except FastRuntimeUnavailable as reason:
        remark = message(
            "{title} runs on torch, about half as fast as usual: {reason}.", title=spec.title, reason=reason
        )
        return Extractor(spec, preprocessing, reference, remark)
    with contextlib.suppress(OSError):  # it is only a cache
        save_exported(exported_path, exported, _stamps(made_from, device)[-1])
    return Extractor(spec, preprocessing, executor)


def load_reference(name: str, weights_folder: Path) -> Extractor:
    """Load the network with torch in any case, as the reference for all other executors.

    Raises:
        BadInput, ModelUnavailable: as `load_extractor` does.
    """
    spec = model_spec(name)
    executor, preprocessing = _reference(spec, weights_file(spec, weights_folder))
    return Extractor(spec, preprocessing, executor)


def _stamps(made_from: str, device: Device) -> list[str]:
    """Return the stamps of the exported forms that may be used; the last is for one that is exported now.

    A form that was exported because the user chose the processor does not imply that no graphics processor exists.
    """
    match device:
        case Device.GRAPHICS:
            return []
        case Device.PROCESSOR:
            return [made_from, f"{made_from} by choice"]
    return [made_from]


def _reference(spec: ModelSpec, weights: Path, device: Device = Device.AUTO) -> tuple[TorchExecutor, Preprocessing]:
    network = load_network(spec, weights)
    preprocessing = network_preprocessing(spec, network)
    fold_batch_norm(network)
    return TorchExecutor(embedding(spec, network), spec.dimensions, best_device(device)), preprocessing


def _checked_executor(exported: ExportedNetwork, reference: TorchExecutor) -> OpenVinoExecutor:
    """Return the executor of an exported network after checking its vectors against torch's; takes .1 s."""
    executor = OpenVinoExecutor(exported)
    side = exported.preprocessing.side
    noise = np.random.default_rng(0).standard_normal((2, 3, side, side)).astype(np.float32)
    cosines = np.einsum("nd,nd->n", executor.vectors(noise), reference.vectors(noise))
    if not (cosines >= _LEAST_COSINE).all():  # also true where one is NaN
        raise FastRuntimeUnavailable(f"OpenVINO gives different vectors here (cosine {cosines.min():.4f})")
    return executor
