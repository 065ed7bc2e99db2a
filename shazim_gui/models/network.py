"""Builds a network and loads the weights of a file into it, strictly."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.core.message import message
from shazim_gui.models.registry import ModelSpec, Pooling, Preprocessing
from shazim_gui.models.torchvision_guard import declare_missing_operators
from shazim_gui.models.weights_files import check_embedded, remedy

if TYPE_CHECKING:
    import torch
    from torch import nn

    State = dict[str, torch.Tensor]


def create_network(spec: ModelSpec) -> "nn.Module":
    """Create the network with random weights, in eval mode, without a classifier where this program pools it."""
    declare_missing_operators()
    import timm

    options: dict[str, Any] = {"num_classes": 0, "global_pool": ""} if spec.pooling is Pooling.GEM else {}
    network: nn.Module = timm.create_model(spec.timm_name, pretrained=False, **options)
    return network.eval()


def load_network(spec: ModelSpec, path: Path) -> "nn.Module":
    """Load the network with the weights in `path`, which must contain exactly its tensors, each of the right shape.

    Only the classifier head for ImageNet's classes may be in the file in addition.

    Raises:
        ModelUnavailable: the file cannot be read, is truncated or contains something else; the message names it.
    """
    if spec.embedded:
        check_embedded(path, spec)
    network = create_network(spec)
    state = _read_state(spec, path)
    try:
        network.load_state_dict(_renamed_state(spec, state, network), strict=True)
    except (RuntimeError, ValueError) as error:
        raise ModelUnavailable(
            message("{path} does not contain the weights of {title}", path=path, title=spec.title),
            remedy(spec, path.parent),
        ) from error
    return network


def network_preprocessing(spec: ModelSpec, network: "nn.Module") -> Preprocessing:
    """Return the network's preprocessing from the registry, else from timm's configuration of it."""
    if spec.preprocessing is not None:
        return spec.preprocessing
    from timm.data.config import resolve_model_data_config

    config: dict[str, Any] = resolve_model_data_config(network)  # type: ignore[no-untyped-call]
    return Preprocessing(config["input_size"][-1], config["mean"], config["std"], config["interpolation"])


def _read_state(spec: ModelSpec, path: Path) -> "State":
    import safetensors.torch
    import torch

    try:
        with path.open("rb") as file:
            start = file.read(9)
    except OSError as error:
        raise ModelUnavailable(
            message("{path} cannot be read ({error})", path=path, error=error.strerror or error),
            remedy(spec, path.parent),
        ) from error
    try:
        # The format is recognised by content: safetensors begins with a length of 8 bytes, followed by JSON.
        if start[8:] == b"{":
            state: Any = safetensors.torch.load_file(path)
        else:
            state = torch.load(path, map_location="cpu", weights_only=True)  # weights_only: runs no code from the file
    except Exception as error:  # the readers may raise anything on damaged bytes
        raise ModelUnavailable(
            message("{path} cannot be read as a weights file, it may be damaged or incomplete", path=path),
            remedy(spec, path.parent),
        ) from error
    if not isinstance(state, Mapping) or not all(isinstance(tensor, torch.Tensor) for tensor in state.values()):
        raise ModelUnavailable(
            message("{path} contains something other than a network's weights", path=path), remedy(spec, path.parent)
        )
    return dict(state)


def _renamed_state(spec: ModelSpec, state: "State", network: Any) -> "State":
    """Return the file's tensors under the network's names; raises ValueError where they do not fit."""
    if spec.embedded:
        return _state_by_order(state, network)
    if any(name.startswith("visual.") for name in state):
        return _image_tower_state(state, network)
    if spec.pooling is Pooling.GEM:
        head = network.pretrained_cfg["classifier"]
        return {name: tensor for name, tensor in state.items() if not name.startswith(f"{head}.")}
    return state


def _state_by_order(state: "State", network: "nn.Module") -> "State":
    # The package's tensors have other names but the same order, followed by weight and bias of the classifier.
    names = list(network.state_dict())
    if len(state) != len(names) + 2:
        raise ValueError(f"{len(state)} tensors instead of {len(names) + 2}")
    return dict(zip(names, state.values(), strict=False))


def _image_tower_state(state: "State", network: Any) -> "State":
    # The hub's file contains all of CLIP under OpenCLIP's names; timm can extract the image tower from it.
    from timm.models.vision_transformer import checkpoint_filter_fn

    # It would also resample the weights of another patch or picture size, which belong to a different network.
    own = network.state_dict()
    for theirs, ours in (
        ("visual.conv1.weight", "patch_embed.proj.weight"),
        ("visual.positional_embedding", "pos_embed"),
    ):
        if theirs not in state or state[theirs].numel() != own[ours].numel():
            raise ValueError(f"{theirs} is missing or of another size")
    fitted: State = checkpoint_filter_fn(state, network)
    return fitted
