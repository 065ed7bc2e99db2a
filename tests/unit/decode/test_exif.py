"""What files say of their making: told where they say it, and nothing else."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.exif import exif_facts


def jpeg(exif: Image.Exif) -> bytes:
    held = BytesIO()
    Image.new("RGB", (8, 8)).save(held, "JPEG", exif=exif)
    return held.getvalue()


def test_a_camera_tells_how_it_took_the_picture(photos: Path) -> None:
    facts = exif_facts((photos / "camera" / "scenes" / "canyon-wren.jpg").read_bytes())
    assert facts["Taken"] == "2017-03-15 11:56:05"
    assert facts["Camera"].startswith("NIKON D810")
    assert facts["Exposure"] == "1/1250 s"
    assert facts["Aperture"] == "f/8"
    assert facts["Sensitivity"] == "ISO 200"
    assert facts["Focal length"] == "200 mm"
    assert facts["Colours"] == "Adobe RGB (1998)"
    aerial = exif_facts((photos / "camera" / "aerial-a" / "IMG_0452.jpg").read_bytes())
    assert aerial["Location"] == "41.03548° N, 83.30411° W"


def test_a_picture_without_any_tells_nothing(photos: Path) -> None:
    assert exif_facts((photos / "kodak" / "03.png").read_bytes()) == {}


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [("Canon", "Canon EOS", "Canon EOS"), ("SONY", "DSC-1", "SONY DSC-1"), ("", "X", "X")],
)
def test_a_maker_is_named_once(make: str, model: str, camera: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = make, model
    assert exif_facts(jpeg(exif))["Camera"] == camera


def test_no_tag_can_paint_the_screen() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = "a\x1b[31m\nb\u202e" + "x" * 500
    words = exif_facts(jpeg(exif))["Software"]
    assert words.isprintable()
    assert len(words) <= 120


@given(st.binary(max_size=200))
def test_hostile_tags_cost_the_tags_alone(tags: bytes) -> None:
    plain = jpeg(Image.Exif())
    data = plain[:2] + b"\xff\xe1" + (len(tags) + 8).to_bytes(2, "big") + b"Exif\0\0" + tags + plain[2:]
    facts = exif_facts(data)
    assert all(words.isprintable() for words in facts.values())


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(Undecodable):
        exif_facts(b"no picture at all")
