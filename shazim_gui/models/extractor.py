"""Runs a network: pixels in, one vector per picture out."""

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from shazim_gui.models.folding import fold_batch_norm
from shazim_gui.models.network import load_network, preprocessing
from shazim_gui.models.pooling import generalised_mean
from shazim_gui.models.registry import ModelSpec, Pooling, Preprocessing, model_spec
from shazim_gui.models.weights import weights_file

if TYPE_CHECKING:
    import torch
    from torch import nn

_CHUNK = {"cpu": 8}
"""Pictures that go through the network at once; on a processor more do not fit its cache and take longer each."""
_CHUNK_ELSEWHERE = 64


class Extractor:
    """One network, loaded and ready; made by `load_extractor`."""

    def __init__(self, spec: ModelSpec, network: "nn.Module", wants: Preprocessing, device: "torch.device") -> None:
        import torch

        self.name = spec.name
        self.dimensions = spec.dimensions
        """Length of a vector."""
        self.side = wants.side
        """Width and height of the network's input in pixels."""
        self._filter = Image.Resampling[wants.interpolation.upper()]
        # (RGB / 255 - mean) / std as one multiplication and one subtraction.
        std = np.asarray(wants.std, np.float32)
        self._scale = 1 / (255 * std)
        self._shift = np.asarray(wants.mean, np.float32) / std
        self._own_pooling = spec.pooling is Pooling.OWN
        self._device = device
        # Channels last: 1.6 times the speed of the usual order of convolutions on two cores.
        self._network = network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    def prepare(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Make one picture (h, w, 3), RGB, ready for the network: (3, side, side).

        The whole picture is resized to the square without cropping, because what is compared is whole pictures: a
        copy that was cut has lost something, and that should be seen. May be called from several threads at once.
        """
        square = Image.fromarray(pixels).resize((self.side, self.side), self._filter)
        values = np.asarray(square, np.float32) * self._scale - self._shift
        return np.ascontiguousarray(values.transpose(2, 0, 1))

    def vectors(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """The vectors (n, dimensions) of prepared pictures (n, 3, side, side), each of length 1, never NaN.

        The cosine similarity of two pictures is the inner product of their vectors. A picture's vector does not
        depend on what else is in the batch, beyond the rounding of float32.
        """
        import torch

        chunk = _CHUNK.get(self._device.type, _CHUNK_ELSEWHERE)
        found = np.empty((len(batch), self.dimensions), np.float32)
        with torch.inference_mode():
            for start in range(0, len(batch), chunk):
                pictures = torch.tensor(batch[start : start + chunk], device=self._device)
                pooled = self._pooled(pictures.contiguous(memory_format=torch.channels_last))
                found[start : start + chunk] = torch.nn.functional.normalize(pooled).cpu().numpy()
        return found

    def _pooled(self, pictures: "torch.Tensor") -> "torch.Tensor":
        if self._own_pooling:
            own: torch.Tensor = self._network(pictures)
            return own
        return generalised_mean(self._network.forward_features(pictures))


def load_extractor(name: str, weights_folder: Path) -> Extractor:
    """Load the network called `name`; `weights_folder` is where weights that are not embedded lie.

    It runs on an NVIDIA (CUDA) or Apple (MPS) graphics processor where torch finds one, else on the processor.

    Raises:
        BadInput: there is no such network.
        ModelUnavailable: its weights are not on this machine, or are damaged or another network's.
    """
    spec = model_spec(name)
    network = load_network(spec, weights_file(spec, weights_folder))
    wants = preprocessing(spec, network)
    fold_batch_norm(network)
    return Extractor(spec, network, wants, _device())


def _device() -> "torch.device":
    import torch

    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")
