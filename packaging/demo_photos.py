"""Builds the demo folder: public-domain photographs from scikit-image, with edited copies of some.

The copies are typical of real folders: saved again, resized, slightly cropped, brightened, in grey, with a caption, in
another format, sharpened, blurred, and identical copies under another name.
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import skimage
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

SINGLES = (
    "coins.png",
    "moon.png",
    "retina.jpg",
    "motorcycle_right.png",
    "ihc.png",
    "brick.png",
    "grass.png",
    "page.png",
)
"""Photographs without a copy; the right picture of the stereo pair is another shot of the same scene as the left."""


def build(folder: Path) -> int:
    """Delete and rebuild `folder`, and return the number of files in it."""
    shutil.rmtree(folder, ignore_errors=True)
    originals = Path(skimage.__file__).parent / "data"
    for name in SINGLES:
        _save(Image.open(originals / name), folder / "various" / name)
    for name, copies in COPIES.items():
        picture = Image.open(originals / name).convert("RGB")
        stem = Path(name).stem
        _save(picture, folder / "originals" / f"{stem}.jpg", quality=95)
        for copy, edit in copies.items():
            _save(edit(picture), folder / "copies" / copy)
    shutil.copy(folder / "originals" / "astronaut.jpg", folder / "copies" / "astronaut (1).jpg")
    (folder / "copies" / "broken download.jpg").write_bytes((folder / "originals" / "coffee.jpg").read_bytes()[:9000])
    (folder / "various" / "notes.txt").write_text("Not a picture: counted, and skipped with a reason.\n", "utf-8")
    return sum(path.is_file() for path in folder.rglob("*"))


Edit = Callable[[Image.Image], Image.Image]


def resized(share: float) -> Edit:
    """Return an edit that scales width and height to a share."""
    return lambda picture: picture.resize((round(picture.width * share), round(picture.height * share)))


def cropped(share: float) -> Edit:
    """Return an edit that crops each side by a share of the shorter one."""
    return lambda picture: ImageOps.crop(picture, round(min(picture.size) * share))


def captioned(text: str) -> Edit:
    """Return an edit that adds a line of text at the bottom."""

    def edit(picture: Image.Image) -> Image.Image:
        copy = picture.copy()
        font = ImageFont.load_default(size=picture.height // 18)
        ImageDraw.Draw(copy).text((picture.width // 20, picture.height * 0.9), text, "white", font)
        return copy

    return edit


COPIES: dict[str, dict[str, Edit]] = {
    "astronaut.png": {
        "astronaut small.jpg": resized(0.4),
        "astronaut grey.png": ImageOps.grayscale,
        "portrait cropped.jpg": cropped(0.06),
    },
    "chelsea.png": {
        "cat.webp": resized(1.0),
        "cat brighter.jpg": lambda picture: ImageEnhance.Brightness(picture).enhance(1.3),
        "cat with caption.jpg": captioned("Chelsea, 2013"),
    },
    "coffee.png": {
        "coffee saved again.jpg": resized(1.0),
        "coffee warm.jpg": lambda picture: ImageEnhance.Color(picture).enhance(1.6),
    },
    "rocket.jpg": {
        "rocket blurred.jpg": lambda picture: picture.filter(ImageFilter.GaussianBlur(2)),
        "rocket thumbnail.jpg": resized(0.25),
    },
    "hubble_deep_field.jpg": {"deep field sharpened.jpg": lambda picture: picture.filter(ImageFilter.UnsharpMask(2))},
    "motorcycle_left.png": {"motorcycle contrast.jpg": lambda picture: ImageOps.autocontrast(picture, cutoff=2)},
}


def _save(picture: Image.Image, path: Path, quality: int = 85) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, quality=quality)


if __name__ == "__main__":
    print(f"{build(Path(sys.argv[1]))} files in {sys.argv[1]}")
