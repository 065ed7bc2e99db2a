"""Runs a network with torch, which is the reference for other executors and supports graphics processors."""

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.devices import Device
from shazim_gui.models.executor import Pictures
from shazim_gui.models.pooling import generalised_mean
from shazim_gui.models.registry import ModelSpec, Pooling

if TYPE_CHECKING:
    import torch
    from torch import nn

_BATCH_SIZES = {"cpu": 8}
"""Pictures per batch by device type; on a processor, larger batches do not fit into its cache and are slower."""
_OTHER_BATCH_SIZE = 64


def embedding(spec: ModelSpec, network: Any) -> "nn.Module":
    """Add pooling and normalisation to the network: prepared pictures (n, 3, side, side) -> unit vectors (n, d)."""
    import torch
    from torch import nn

    class Embedding(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.network = network

        def forward(self, pictures: torch.Tensor) -> torch.Tensor:
            if spec.pooling is Pooling.OWN:
                return torch.nn.functional.normalize(self.network(pictures))
            return torch.nn.functional.normalize(generalised_mean(self.network.forward_features(pictures)))

    return Embedding().eval()


def best_device(wanted: Device = Device.AUTO) -> "torch.device":
    """Return an NVIDIA (CUDA) or Apple (MPS) graphics processor where torch finds one, unless `wanted` excludes it."""
    import torch

    if wanted is Device.PROCESSOR:
        return torch.device("cpu")
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


class TorchExecutor:
    """Implements `Executor` for an `embedding` whose vectors have `dimensions` values."""

    def __init__(self, module: "nn.Module", dimensions: int, device: "torch.device") -> None:
        import torch

        self._dimensions = dimensions
        self._device = device
        # On two cores, the channels-last order makes convolutions 1.6 times as fast as the usual order.
        self.module: nn.Module = module.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]

    @property
    def on_processor(self) -> bool:
        """False on a graphics processor."""
        return self._device.type == "cpu"

    def vectors(self, pictures: Pictures) -> NDArray[np.float32]:
        """As `Executor.vectors`."""
        import torch

        batch_size = _BATCH_SIZES.get(self._device.type, _OTHER_BATCH_SIZE)
        found = np.empty((len(pictures), self._dimensions), np.float32)
        with torch.inference_mode():
            for start in range(0, len(pictures), batch_size):
                batch = torch.from_numpy(np.stack(list(pictures[start : start + batch_size]))).to(self._device)
                vectors = self.module(batch.contiguous(memory_format=torch.channels_last))
                found[start : start + batch_size] = vectors.cpu().numpy()
        return found
