"""Lists the available networks by name, with everything that loading them needs.

Neither torch nor timm is imported here, because the window and the command line use this list.
"""

from dataclasses import dataclass
from enum import StrEnum

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.text.language import later

DEFAULT_MODEL = "efficientnet-lite0"


class Pooling(StrEnum):
    """How a network's last feature map is pooled to one vector."""

    GEM = "gem"
    """The generalised mean of every channel, p = 3."""
    OWN = "own"
    """The network's own output."""


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """A network's input: the whole picture, resized to a square, as `(RGB / 255 - mean) / std`."""

    side: int
    """Width and height of the square in pixels."""
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    interpolation: str
    """The lower-case name of a Pillow resampling filter."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One network; vectors of different networks are not comparable."""

    name: str
    title: str
    note: str
    """One sentence that helps users choose."""
    licence: str
    """SPDX identifier of the weights' licence."""
    timm_name: str
    """timm's name of the architecture, with the tag of the weights whose configuration timm contains."""
    dimensions: int
    """Length of a vector."""
    pooling: Pooling = Pooling.GEM
    embedded: bool = False
    """True where the weights are part of the installation, so that no internet access is needed."""
    preprocessing: Preprocessing | None = None
    """None for the preprocessing in timm's configuration of `timm_name`."""
    hub_repository: str = ""
    """The repository from which weights that are not embedded are fetched, the same one that timm uses."""
    hub_file: str = "model.safetensors"
    hub_bytes: int = 0
    """Approximate size of that file; 0 for embedded weights."""

    @property
    def file_name(self) -> str:
        """The name of the weights file in the library's folder of models."""
        return f"{self.name}.safetensors"


MODELS: dict[str, ModelSpec] = {
    spec.name: spec
    for spec in (
        ModelSpec(
            name="efficientnet-lite0",
            title="EfficientNet-Lite0",
            note=later("Fast, included with the program, never needs the internet"),
            licence="Apache-2.0",
            timm_name="tf_efficientnet_lite0",
            dimensions=1280,
            embedded=True,
            # These weights were trained on (RGB - 127) / 128, unlike timm's own conversion of them.
            preprocessing=Preprocessing(224, (127 / 255,) * 3, (128 / 255,) * 3, "bicubic"),
        ),
        ModelSpec(
            name="mobilenetv3-large",
            title="MobileNetV3 large",
            note=later("About as fast as the default, but judges pictures differently"),
            licence="Apache-2.0",
            timm_name="mobilenetv3_large_100.ra_in1k",
            dimensions=960,
            hub_repository="timm/mobilenetv3_large_100.ra_in1k",
            hub_bytes=22_100_000,
        ),
        ModelSpec(
            name="mobilenetv4-small",
            title="MobileNetV4 small",
            note=later("The fastest, for very large collections on slow computers"),
            licence="Apache-2.0",
            timm_name="mobilenetv4_conv_small.e2400_r224_in1k",
            dimensions=960,
            hub_repository="timm/mobilenetv4_conv_small.e2400_r224_in1k",
            hub_bytes=15_200_000,
        ),
        ModelSpec(
            name="mobilenetv4-medium",
            title="MobileNetV4 medium",
            note=later("Slower than the default, works on larger pictures (256 pixels)"),
            licence="Apache-2.0",
            timm_name="mobilenetv4_conv_medium.e500_r256_in1k",
            dimensions=960,
            hub_repository="timm/mobilenetv4_conv_medium.e500_r256_in1k",
            hub_bytes=39_200_000,
        ),
        ModelSpec(
            name="resnet50",
            title="ResNet-50",
            note=later("Slow without a graphics card; the usual benchmark"),
            licence="Apache-2.0",
            timm_name="resnet50.a1_in1k",
            dimensions=2048,
            hub_repository="timm/resnet50.a1_in1k",
            hub_bytes=102_500_000,
        ),
        ModelSpec(
            name="clip",
            title="CLIP ViT-B/32",
            note=later(
                "Judges what is shown rather than how it looks, so it may match different photos of the same subject"
            ),
            licence="Apache-2.0",
            # OpenAI trained it with the quick approximation of GELU; timm's plain variant gives slightly other vectors.
            timm_name="vit_base_patch32_clip_quickgelu_224.openai",
            dimensions=512,
            pooling=Pooling.OWN,
            hub_repository="timm/vit_base_patch32_clip_224.openai",
            hub_file="open_clip_model.safetensors",
            hub_bytes=605_000_000,  # includes the text tower
        ),
    )
}
"""Every network by its name, in the order in which they are shown; the default comes first."""


def model_spec(name: str) -> ModelSpec:
    """Return the network called `name`.

    Raises:
        BadInput: there is no such network.
    """
    try:
        return MODELS[name]
    except KeyError:
        raise BadInput(
            message("there is no network called {name}", name=repr(name)),
            message("the networks are {names}", names=", ".join(MODELS)),
        ) from None
