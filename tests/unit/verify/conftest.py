"""Provides photographs as working pictures (from a 512-px JPEG), and the edits that people make."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from shazim_gui.verify.prepared_picture import PreparedPicture

Edit = Callable[[Image.Image], Image.Image]


def jpeg(image: Image.Image, quality: int) -> Image.Image:
    """Return `image` saved as JPEG and opened again."""
    encoded = BytesIO()
    image.save(encoded, "JPEG", quality=quality)
    return Image.open(BytesIO(encoded.getvalue())).convert("RGB")


def prepare(image: Image.Image) -> PreparedPicture:
    """Return `image` as the worker prepares it: from a thumbnail of at most 512 px at quality 80."""
    small = image.copy()
    small.thumbnail((512, 512), Image.Resampling.LANCZOS)
    return PreparedPicture(np.asarray(jpeg(small, 80)), *image.size)


def resize(factor: float) -> Edit:
    return lambda image: jpeg(image.resize((round(image.width * factor), round(image.height * factor))), 85)


def crop(left: float, top: float, right: float, bottom: float) -> Edit:
    """Return an edit that keeps the part between these shares of the width and height."""

    def cut(image: Image.Image) -> Image.Image:
        width, height = image.size
        return image.crop((round(left * width), round(top * height), round(right * width), round(bottom * height)))

    return cut


def write(image: Image.Image) -> Image.Image:
    image = image.copy()
    font = ImageFont.load_default(size=image.height // 8)
    position = (image.width * 0.08, image.height * 0.75)
    ImageDraw.Draw(image).text(position, "HOLIDAY", fill="white", font=font, stroke_width=3, stroke_fill="black")
    return image


def screenshot(image: Image.Image) -> Image.Image:
    screen = Image.new("RGB", (1280, 2000), (245, 245, 247))
    pen = ImageDraw.Draw(screen)
    pen.rectangle((0, 0, 1280, 120), fill=(30, 30, 34))
    pen.text((40, 30), "12:34   Photos", fill="white", font=ImageFont.load_default(size=48))
    shown = image.resize((1200, round(1200 * image.height / image.width)))
    screen.paste(shown, (40, 300))
    for line in range(5):
        top = 380 + shown.height + line * 90
        pen.rectangle((60, top, 900 - line * 100, top + 30), fill=(200, 200, 205))
    return screen


def grain(image: Image.Image) -> Image.Image:
    values = np.asarray(image, np.float32) + np.random.default_rng(0).normal(0, 20, (image.height, image.width, 3))
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def sepia(image: Image.Image) -> Image.Image:
    grey = np.asarray(image.convert("L"), np.float32)[..., None]
    return Image.fromarray((grey * [1.0, 0.85, 0.65]).clip(0, 255).astype(np.uint8))


def gamma(power: float) -> Edit:
    return lambda image: image.point([round(255 * (level / 255) ** power) for level in range(256)] * 3)


TRANSPOSE = Image.Transpose
WHOLE: dict[str, tuple[Edit, str]] = {
    "same format": (lambda image: image, "re-saved"),
    "quality 30": (lambda image: jpeg(image, 30), "re-saved"),
    "half the size": (resize(0.5), "resized to 50 %"),
    "quarter of the size": (resize(0.25), "resized to 25 %"),
}
"""Edits that show the same picture, with their texts."""

EDITS: dict[str, tuple[Edit, str]] = {
    "left half": (crop(0, 0, 0.5, 1), "cropped to 50 % (left part kept)"),
    "upper right": (crop(0.3, 0, 1, 0.7), "cropped to 49 % (upper right part kept)"),
    "middle": (crop(0.1, 0.1, 0.9, 0.9), "cropped to 64 % (middle kept)"),
    "slight crop": (crop(0.01, 0.01, 0.99, 0.99), "cropped to 96 % (middle kept)"),
    "rotated by 90": (lambda image: image.transpose(TRANSPOSE.ROTATE_270), "rotated 90° clockwise"),
    "rotated by 180": (lambda image: image.transpose(TRANSPOSE.ROTATE_180), "rotated 180°"),
    "rotated by 270": (lambda image: image.transpose(TRANSPOSE.ROTATE_90), "rotated 90° counter-clockwise"),
    "mirror": (ImageOps.mirror, "mirrored"),
    "flip": (ImageOps.flip, "flipped upside down"),
    "transpose": (lambda image: image.transpose(TRANSPOSE.TRANSPOSE), "mirrored, rotated 90° counter-clockwise"),
    "transverse": (lambda image: image.transpose(TRANSPOSE.TRANSVERSE), "mirrored, rotated 90° clockwise"),
    "tilt": (lambda image: image.rotate(-15, Image.Resampling.BICUBIC, expand=True), "tilted 15°"),
    "stretch": (lambda image: image.resize((image.width, round(image.height * 0.75))), "stretched"),
    "border": (lambda image: ImageOps.expand(image, 60, "white"), "bordered"),
    "screenshot": (screenshot, "inside a screenshot"),
    "text": (write, "text or mark added (lower left)"),
    "grey": (lambda image: image.convert("L").convert("RGB"), "greyscale"),
    "sepia": (sepia, "sepia"),
    "bright": (gamma(0.6), "brighter"),
    "dark": (gamma(1.8), "darker"),
    "contrast": (lambda image: ImageEnhance.Contrast(image).enhance(1.6), "more contrast"),
    "colour": (lambda image: ImageEnhance.Color(image).enhance(1.9), "more saturated"),
    "blur": (lambda image: image.filter(ImageFilter.GaussianBlur(4.5)), "blurred"),
    "sharpen": (lambda image: image.filter(ImageFilter.UnsharpMask(4, 250, 0)), "sharpened"),
    "noise": (grain, "noise"),
    "several": (lambda image: resize(0.5)(ImageOps.mirror(crop(0, 0, 0.5, 1)(image)).convert("L").convert("RGB")), ""),
}
"""Edits of kind *edited*, with the beginnings of their texts."""


@pytest.fixture(scope="session")
def scene(photos: Path) -> Image.Image:
    """Provides a photograph of 768 x 512 px with detail, colour and smooth parts."""
    return Image.open(photos / "kodak" / "23.png").convert("RGB")


@pytest.fixture(scope="session")
def other_scene(photos: Path) -> Image.Image:
    return Image.open(photos / "kodak" / "08.png").convert("RGB")
