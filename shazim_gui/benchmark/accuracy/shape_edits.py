"""Edits that move, crop or cover pixels: sizes, crops, rotations, borders, text, screenshots."""

from PIL import Image, ImageDraw, ImageFont, ImageOps

_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)


def scaled(picture: Image.Image, share: float) -> Image.Image:
    """Scale the picture to a share of its width and height."""
    return picture.resize(
        (max(1, round(picture.width * share)), max(1, round(picture.height * share))), Image.Resampling.LANCZOS
    )


def squeezed(picture: Image.Image, share: float) -> Image.Image:
    """Scale the picture's height to a share, and keep its width."""
    return picture.resize((picture.width, max(1, round(picture.height * share))), Image.Resampling.LANCZOS)


def cropped(picture: Image.Image, area: float, x: float, y: float) -> Image.Image:
    """Crop to a share `area` of the picture's area, keeping its proportions; x, y is 0 for left, top, 1 for the end."""
    side = area**0.5
    width, height = round(picture.width * side), round(picture.height * side)
    left, top = round((picture.width - width) * x), round((picture.height - height) * y)
    return picture.crop((left, top, left + width, top + height))


def rotated(picture: Image.Image, transpose: Image.Transpose) -> Image.Image:
    """Apply one of the seven exact rotations and reflections."""
    return picture.transpose(transpose)


def tilted(picture: Image.Image, degrees: float) -> Image.Image:
    """Rotate the whole picture anticlockwise by any angle, with black corners."""
    return picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=_BLACK)


def bordered(picture: Image.Image, share: float) -> Image.Image:
    """Add a white border on all sides, with a width of `share` of the longer side."""
    return ImageOps.expand(picture, round(max(picture.size) * share), _WHITE)


def captioned(picture: Image.Image) -> Image.Image:
    """Draw a line of large white letters across the lower half."""
    copy = picture.copy()
    font = ImageFont.load_default(size=max(8, min(picture.height // 8, picture.width // 11)))
    position = (picture.width * 0.1, picture.height * 0.6)
    ImageDraw.Draw(copy).text(position, "HAPPY BIRTHDAY", _WHITE, font, stroke_width=2, stroke_fill=_BLACK)
    return copy


_SCREEN = (1080, 2160)
_PICTURE_SPACE = (1000, 920)
"""Maximum width and height of the picture on the screen: 39 % of its area."""


def screenshot(picture: Image.Image) -> Image.Image:
    """Show the picture on a phone's screen, on less than half of its area, between a status bar and lines of text."""
    screen = Image.new("RGB", _SCREEN, (245, 245, 247))
    draw = ImageDraw.Draw(screen)
    width, height = _SCREEN
    draw.rectangle((0, 0, width, 110), fill=(30, 30, 34))
    draw.text((40, 30), "12:34", _WHITE, ImageFont.load_default(size=46))
    draw.rectangle((width - 130, 36, width - 40, 76), outline=_WHITE, width=4)
    draw.text((40, 150), "Photos", (20, 20, 24), ImageFont.load_default(size=64))
    factor = min(_PICTURE_SPACE[0] / picture.width, _PICTURE_SPACE[1] / picture.height)
    shown = scaled(picture, factor)
    top = 290
    screen.paste(shown, ((width - shown.width) // 2, top))
    small = ImageFont.load_default(size=40)
    below = top + shown.height + 70
    for number, line in enumerate(("Yesterday, 18:07", "Shared by a friend", "What a day that was, come again soon")):
        draw.text((60, below + number * 90), line, (90, 90, 98), small)
    for number in range(4):
        draw.rectangle(
            (60, below + 320 + number * 80, 960 - number * 130, below + 350 + number * 80), fill=(205, 205, 210)
        )
    draw.rectangle((width // 3, height - 40, width * 2 // 3, height - 28), fill=(30, 30, 34))
    return screen
