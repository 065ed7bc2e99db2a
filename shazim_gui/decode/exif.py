"""What a picture file says of its making: camera, exposure, place, colours, program."""

import contextlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from PIL import ExifTags, ImageCms
from PIL.Image import Image

from shazim_gui.core.language import later
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits, opened

_LONGEST = 120
"""Characters of a value; a longer one is no fact for a table."""

Tags = Mapping[int, Any]


def exif_facts(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> dict[str, str]:
    """Facts by name, in the order in which they are worth reading; what the file does not say is left out.

    Raises:
        Undecodable: it is no picture that can be read.
    """
    with opened(data, limits) as (_, image):
        return _facts(image)


def _facts(image: Image) -> dict[str, str]:
    base: Tags = {}
    photo: Tags = {}
    place: Tags = {}
    with contextlib.suppress(Exception):  # a decoder's trouble with hostile tags costs the tags alone
        exif = image.getexif()
        base, photo = exif, exif.get_ifd(ExifTags.IFD.Exif)
        place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    tag = ExifTags.Base
    tellers: tuple[tuple[str, Callable[[], str]], ...] = (
        (later("Taken"), lambda: _text(photo[tag.DateTimeOriginal]).replace(":", "-", 2)),
        (later("Camera"), lambda: _camera(_text(base.get(tag.Make, "")), _text(base[tag.Model]))),
        (later("Lens"), lambda: _text(photo[tag.LensModel])),
        (later("Exposure"), lambda: _seconds(float(photo[tag.ExposureTime]))),
        (later("Aperture"), lambda: f"f/{float(photo[tag.FNumber]):g}"),
        (later("Sensitivity"), lambda: f"ISO {_first(photo[tag.ISOSpeedRatings])}"),
        (later("Focal length"), lambda: f"{float(photo[tag.FocalLength]):.3g} mm"),
        (later("Location"), lambda: f"{_degrees(place, 2, 1)}, {_degrees(place, 4, 3)}"),
        (later("Orientation"), lambda: _TURNS[int(base[tag.Orientation])]),
        (later("Colours"), lambda: _colours(image)),
        (later("Software"), lambda: _text(base[tag.Software])),
        (later("Author"), lambda: _text(base[tag.Artist])),
        (later("Copyright"), lambda: _text(base[tag.Copyright])),
        (later("Description"), lambda: _text(base[tag.ImageDescription])),
    )
    facts = {}
    for name, tell in tellers:
        with contextlib.suppress(Exception):  # a tag may be missing, or hold anything at all
            if words := tell():
                facts[name] = words
    return facts


_TURNS = {
    1: later("upright"),
    2: later("mirrored"),
    3: later("rotated by 180°"),
    4: later("flipped upside down"),
    5: later("mirrored, rotated by 270°"),
    6: later("rotated by 90°"),
    7: later("mirrored, rotated by 90°"),
    8: later("rotated by 270°"),
}


def _text(value: Any) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    text = " ".join("".join(part if part.isprintable() else " " for part in text).split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _camera(make: str, model: str) -> str:
    return model if not make or model.lower().startswith(make.split()[0].lower()) else f"{make} {model}"


def _seconds(time: float) -> str:
    return f"1/{1 / time:.0f} s" if 0 < time < 0.3 else f"{time:g} s"


def _first(value: Any) -> int:
    return int(value[0] if isinstance(value, tuple) else value)


def _degrees(place: Tags, value: int, side: int) -> str:
    whole, minutes, seconds = (float(part) for part in place[value])
    return f"{whole + minutes / 60 + seconds / 3600:.5f}° {_text(place[side])}"


def _colours(image: Image) -> str:
    profile = image.info.get("icc_profile")
    if not profile:
        return ""
    return _text(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile))))
