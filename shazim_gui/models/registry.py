"""The networks by name: what each one is, and what loading it needs.

Neither torch nor timm is imported here, because the window and the command line read this list.
"""

from dataclasses import dataclass
from enum import StrEnum

from shazim_gui.core.errors import BadInput
from shazim_gui.core.language import later
from shazim_gui.core.message import message

DEFAULT_MODEL = "efficientnet-lite0"


class Pooling(StrEnum):
    """How a network's last feature map becomes one vector."""

    GEM = "gem"
    """Generalised mean of every channel, p = 3."""
    OWN = "own"
    """The network's own output."""


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """What a network wants to see: the whole picture, resized to a square, `(RGB / 255 - mean) / std`."""

    side: int
    """Pixels."""
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    interpolation: str
    """The name of a Pillow resampling filter, in small letters."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One network; vectors of different networks are not comparable."""

    name: str
    title: str
    note: str
    """One sentence for people who choose."""
    licence: str
    """Of the weights, as an SPDX identifier."""
    timm_name: str
    """Architecture, with the tag of the weights whose configuration timm carries."""
    dimensions: int
    """Length of a vector."""
    pooling: Pooling = Pooling.GEM
    embedded: bool = False
    """True where the weights come with the installation, so that no network access is ever needed."""
    preprocessing: Preprocessing | None = None
    """None: as timm's configuration of `timm_name` says."""
    hub_repository: str = ""
    """Where the weights are published, for those that are fetched; the same that timm would ask."""
    hub_file: str = "model.safetensors"
    hub_bytes: int = 0
    """About the size of that file; 0 for those that are embedded."""

    @property
    def file_name(self) -> str:
        """What the weights file is called in the library's folder of models."""
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
            # These weights were trained on (RGB - 127) / 128, which is not what timm's own conversion of them wants.
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
            # OpenAI trained it with the quick approximation of GELU; timm's plain variant only comes near it.
            timm_name="vit_base_patch32_clip_quickgelu_224.openai",
            dimensions=512,
            pooling=Pooling.OWN,
            hub_repository="timm/vit_base_patch32_clip_224.openai",
            hub_file="open_clip_model.safetensors",
            hub_bytes=605_000_000,  # the text tower comes along
        ),
    )
}
"""Every network by its name, in the order people see them; the default comes first."""


def model_spec(name: str) -> ModelSpec:
    """The network called `name`.

    Raises:
        BadInput: there is none.
    """
    try:
        return MODELS[name]
    except KeyError:
        raise BadInput(
            message("there is no network called {name}", name=repr(name)),
            message("the networks are {names}", names=", ".join(MODELS)),
        ) from None
