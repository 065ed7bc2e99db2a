"""Reads facts from a picture file's metadata: camera, exposure, location, colour profile, software."""

import contextlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from PIL import ExifTags, ImageCms
from PIL.Image import Image

from shazim_gui.core.text.language import later
from shazim_gui.decode.opening import DEFAULT_LIMITS, Limits, opened

_LONGEST = 120
"""Maximum number of characters of a value; longer ones are cut off."""

Tags = Mapping[int, Any]


def exif_facts(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> dict[str, str]:
    """Return the facts by name, most useful first; facts that the file does not contain are omitted.

    Raises:
        Undecodable: the bytes are not a picture that can be decoded.
    """
    with opened(data, limits) as (_, image):
        return _facts_of_image(image)


def _facts_of_image(image: Image) -> dict[str, str]:
    base: Tags = {}
    photo: Tags = {}
    gps: Tags = {}
    with contextlib.suppress(Exception):  # malformed tags must not make the picture unreadable
        exif = image.getexif()
        base, photo = exif, exif.get_ifd(ExifTags.IFD.Exif)
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    tag = ExifTags.Base
    fact_readers: tuple[tuple[str, Callable[[], str]], ...] = (
        (later("Taken"), lambda: _text(photo[tag.DateTimeOriginal]).replace(":", "-", 2)),
        (later("Camera"), lambda: _camera(_text(base.get(tag.Make, "")), _text(base[tag.Model]))),
        (later("Lens"), lambda: _text(photo[tag.LensModel])),
        (later("Exposure"), lambda: _exposure_time(float(photo[tag.ExposureTime]))),
        (later("Aperture"), lambda: f"f/{float(photo[tag.FNumber]):g}"),
        (later("Sensitivity"), lambda: f"ISO {_first_number(photo[tag.ISOSpeedRatings])}"),
        (later("Focal length"), lambda: f"{float(photo[tag.FocalLength]):.3g} mm"),
        (later("Location"), lambda: f"{_degrees(gps, 2, 1)}, {_degrees(gps, 4, 3)}"),
        (later("Orientation"), lambda: _ORIENTATIONS[int(base[tag.Orientation])]),
        (later("Colours"), lambda: _profile_name(image)),
        (later("Software"), lambda: _text(base[tag.Software])),
        (later("Author"), lambda: _text(base[tag.Artist])),
        (later("Copyright"), lambda: _text(base[tag.Copyright])),
        (later("Description"), lambda: _text(base[tag.ImageDescription])),
    )
    facts = {}
    for name, read_fact in fact_readers:
        with contextlib.suppress(Exception):  # a tag may be missing or have any type of value
            if text := read_fact():
                facts[name] = text
    return facts


_ORIENTATIONS = {
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


def _exposure_time(time: float) -> str:
    return f"1/{1 / time:.0f} s" if 0 < time < 0.3 else f"{time:g} s"


def _first_number(value: Any) -> int:
    return int(value[0] if isinstance(value, tuple) else value)


def _degrees(gps: Tags, value_tag: int, hemisphere_tag: int) -> str:
    whole, minutes, seconds = (float(part) for part in gps[value_tag])
    return f"{whole + minutes / 60 + seconds / 3600:.5f}° {_text(gps[hemisphere_tag])}"


def _profile_name(image: Image) -> str:
    profile = image.info.get("icc_profile")
    if not profile:
        return ""
    return _text(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile))))
