"""Lists the deterministic edits that copies are made with, as people and programs apply them to photographs."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from shazim_gui.benchmark.accuracy import shape_edits, tone_edits


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to make a copy; the copies of a picture are always the same bytes."""

    name: str
    description: str
    """What is done, in one line."""
    change: Callable[[Image.Image], Image.Image]
    """A function from RGB to RGB that does not modify its argument."""
    same: bool = False
    """True where the copy has the same pixels as far as its size and quality allow: re-saved, resized, converted."""
    format: str = "JPEG"
    quality: int = 90

    def made(self, picture: Image.Image) -> bytes:
        """Return the copy as a file's bytes."""
        return encoded(self.change(picture), self.format, self.quality)

    @property
    def suffix(self) -> str:
        """The suffix of the copy's file name."""
        return SUFFIXES[self.format]


SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}


def encoded(picture: Image.Image, kind: str, quality: int) -> bytes:
    """Encode a picture in a format; for PNG, which is lossless, `quality` is the compression level, 0..9."""
    file = BytesIO()
    picture.save(file, kind, **{"compress_level" if kind == "PNG" else "quality": quality})
    return file.getvalue()


def _unchanged(picture: Image.Image) -> Image.Image:
    return picture


EDITS: tuple[Edit, ...] = (
    Edit("resave-70", "saved again as JPEG, quality 70", _unchanged, same=True, quality=70),
    Edit("resave-30", "saved again as JPEG, quality 30", _unchanged, same=True, quality=30),
    Edit("resize-50", "half the width and height", lambda p: shape_edits.scaled(p, 0.5), same=True, quality=85),
    Edit(
        "resize-25", "a quarter of the width and height", lambda p: shape_edits.scaled(p, 0.25), same=True, quality=85
    ),
    Edit("png", "converted to PNG", _unchanged, same=True, format="PNG", quality=1),
    Edit("webp", "converted to WebP, quality 80", _unchanged, same=True, format="WEBP", quality=80),
    Edit("blur", "Gaussian blur, 0.4 % of the longer side", lambda p: tone_edits.blurred(p, 0.004)),
    Edit("blur-heavy", "Gaussian blur, 1 % of the longer side", lambda p: tone_edits.blurred(p, 0.010)),
    Edit("sharpen", "unsharp mask, 250 %", tone_edits.sharpened),
    Edit("brighter", "150 % of the light", lambda p: tone_edits.brightened(p, 1.5)),
    Edit("darker", "gamma 1.8", lambda p: tone_edits.darkened(p, 1.8)),
    Edit("contrast", "160 % of the contrast", lambda p: tone_edits.contrasted(p, 1.6)),
    Edit("saturated", "190 % of the saturation", lambda p: tone_edits.saturated(p, 1.9)),
    Edit("grey", "greyscale", tone_edits.grey),
    Edit("sepia", "sepia", tone_edits.sepia),
    Edit("noise", "noise of 20 levels", lambda p: tone_edits.noisy(p, 20)),
    Edit("vignette", "dark corners", tone_edits.vignetted),
    Edit("crop-90", "90 % of the area, lower right", lambda p: shape_edits.cropped(p, 0.9, 0.8, 0.7)),
    Edit("crop-70", "70 % of the area, lower left", lambda p: shape_edits.cropped(p, 0.7, 0.2, 0.8)),
    Edit("crop-50", "half of the area, upper right", lambda p: shape_edits.cropped(p, 0.5, 0.8, 0.3)),
    Edit("stretch", "three quarters of the height", lambda p: shape_edits.squeezed(p, 0.75)),
    Edit("border", "white border, 8 % of the longer side", lambda p: shape_edits.bordered(p, 0.08)),
    Edit("text", "large letters across", shape_edits.captioned),
    Edit("screenshot", "on a phone's screen, at most 39 % of it", shape_edits.screenshot),
    Edit("rotate-90", "turned left", lambda p: shape_edits.rotated(p, Image.Transpose.ROTATE_90)),
    Edit("rotate-180", "upside down", lambda p: shape_edits.rotated(p, Image.Transpose.ROTATE_180)),
    Edit("rotate-270", "turned right", lambda p: shape_edits.rotated(p, Image.Transpose.ROTATE_270)),
    Edit("mirror", "left and right exchanged", lambda p: shape_edits.rotated(p, Image.Transpose.FLIP_LEFT_RIGHT)),
    Edit("flip", "top and bottom exchanged", lambda p: shape_edits.rotated(p, Image.Transpose.FLIP_TOP_BOTTOM)),
    Edit("tilt-3", "3° clockwise, black corners", lambda p: shape_edits.tilted(p, -3)),
    Edit("tilt-15", "15° anticlockwise, black corners", lambda p: shape_edits.tilted(p, 15)),
)
