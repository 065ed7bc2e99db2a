"""Turns pictures into vectors: prepares their pixels, and has the fastest executor there is run the network."""

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
from shazim_gui.models.network import load_network, preprocessing
from shazim_gui.models.network_export import export
from shazim_gui.models.openvino_executor import OpenVinoExecutor
from shazim_gui.models.openvino_loading import openvino_version
from shazim_gui.models.registry import ModelSpec, Preprocessing, model_spec
from shazim_gui.models.torch_executor import TorchExecutor, best_device, embedding
from shazim_gui.models.weights_files import sha256_of, weights_file

_SAME = 0.9999
"""Cosine similarity to torch's vector below which another executor is not used."""


class Extractor:
    """One network, loaded and ready; made by `load_extractor`."""

    def __init__(
        self, spec: ModelSpec, wants: Preprocessing, executor: Executor, remark: Message | None = None
    ) -> None:
        self.name = spec.name
        self.dimensions = spec.dimensions
        """Length of a vector."""
        self.side = wants.side
        """Width and height of the network's input in pixels."""
        self.remark = remark
        """A sentence for people where the network runs slower than it could, else empty."""
        self._filter = Image.Resampling[wants.interpolation.upper()]
        # (RGB / 255 - mean) / std as one multiplication and one subtraction.
        std = np.asarray(wants.std, np.float32)
        self._scale = 1 / (255 * std)
        self._shift = np.asarray(wants.mean, np.float32) / std
        self._executor = executor

    def prepare(self, picture: NDArray[np.uint8] | Image.Image) -> NDArray[np.float32]:
        """Make one picture, in mode RGB or as its pixels (h, w, 3), ready for the network: (3, side, side).

        The whole picture is resized to the square without cropping, because what is compared is whole pictures: a
        copy that was cut has lost something, and that should be seen. May be called from several threads at once.
        """
        image = picture if isinstance(picture, Image.Image) else Image.fromarray(picture)
        square = image.resize((self.side, self.side), self._filter)
        prepared = np.empty((3, self.side, self.side), np.float32)
        # Channel by channel, which is five times as fast as all at once and a transposition.
        for channel, plane in enumerate(square.split()):
            np.multiply(np.asarray(plane), self._scale[channel], out=prepared[channel])
            prepared[channel] -= self._shift[channel]
        return prepared

    def vectors(self, batch: Pictures) -> NDArray[np.float32]:
        """The vectors (n, dimensions) of n prepared pictures (3, side, side), each of length 1, never NaN.

        The cosine similarity of two pictures is the inner product of their vectors. A picture's vector does not
        depend on what else is in the batch, beyond the rounding of float32. May be called from several threads at
        once.
        """
        return self._executor.vectors(batch)


def load_extractor(name: str, weights_folder: Path, device: Device = Device.AUTO) -> Extractor:
    """Load the network called `name`; `weights_folder` is where weights that are not embedded lie.

    On a processor it runs with OpenVINO. The first time, torch loads the network and its exported form is kept in
    `weights_folder`, where that is there and can be written; from then on nothing of torch is loaded. Where torch
    finds a graphics processor, or OpenVINO is missing or gives other vectors, torch runs it. Torch looks again when
    a graphics driver, another torch or another network is installed. `device` may ask for one of the two; the processor
    stands in for a graphics processor that is not here, and says so.

    Raises:
        BadInput: there is no such network.
        ModelUnavailable: its weights are not on this machine, or are damaged or another network's.
    """
    spec = model_spec(name)
    weights = weights_file(spec, weights_folder)
    kept = exported_file(spec, weights_folder)
    made_from = export_stamp(spec, sha256_of(weights, spec), openvino_version())
    for stamped in _stamps(made_from, device):
        if (exported := load_exported(kept, stamped)) is not None:
            with contextlib.suppress(FastRuntimeUnavailable):
                return Extractor(spec, exported.preprocessing, OpenVinoExecutor(exported))
    reference, wants = _reference(spec, weights, device)
    if not reference.on_processor:
        return Extractor(spec, wants, reference)
    if device is Device.GRAPHICS:
        instead = load_extractor(name, weights_folder, Device.PROCESSOR)
        instead.remark = message(
            "The graphics processor chosen in the settings is not available; the processor is used instead."
        )
        return instead
    try:
        exported = export(reference.module, wants)
        executor = _agreeing(exported, reference)
    except FastRuntimeUnavailable as reason:
        remark = message(
            "{title} runs on torch, about half as fast as usual: {reason}.", title=spec.title, reason=reason
        )
        return Extractor(spec, wants, reference, remark)
    with contextlib.suppress(OSError):  # it is only a cache
        save_exported(kept, exported, _stamps(made_from, device)[-1])
    return Extractor(spec, wants, executor)


def load_reference(name: str, weights_folder: Path) -> Extractor:
    """The same with torch, whatever else there is: what every other executor has to agree with.

    Raises:
        BadInput, ModelUnavailable: as `load_extractor`.
    """
    spec = model_spec(name)
    executor, wants = _reference(spec, weights_file(spec, weights_folder))
    return Extractor(spec, wants, executor)


def _stamps(made_from: str, device: Device) -> list[str]:
    """The stamps of the exported forms that may be used; the last is that of one made now.

    One that was made because a person chose the processor does not tell that there is nothing better.
    """
    match device:
        case Device.GRAPHICS:
            return []
        case Device.PROCESSOR:
            return [made_from, f"{made_from} by choice"]
    return [made_from]


def _reference(spec: ModelSpec, weights: Path, device: Device = Device.AUTO) -> tuple[TorchExecutor, Preprocessing]:
    network = load_network(spec, weights)
    wants = preprocessing(spec, network)
    fold_batch_norm(network)
    return TorchExecutor(embedding(spec, network), spec.dimensions, best_device(device)), wants


def _agreeing(exported: ExportedNetwork, reference: TorchExecutor) -> OpenVinoExecutor:
    """The executor of an exported network, after a look at whether it sees what torch sees; takes .1 s."""
    executor = OpenVinoExecutor(exported)
    side = exported.preprocessing.side
    noise = np.random.default_rng(0).standard_normal((2, 3, side, side)).astype(np.float32)
    cosines = np.einsum("nd,nd->n", executor.vectors(noise), reference.vectors(noise))
    if not (cosines >= _SAME).all():  # also where one is no number
        raise FastRuntimeUnavailable(f"OpenVINO gives other vectors here (cosine {cosines.min():.4f})")
    return executor
