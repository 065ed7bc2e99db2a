import struct
from io import BytesIO

import pytest
from PIL import Image

from shazim_gui.core.records import Reason
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.file_type import FORMATS, HEAD_BYTES, sniff


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_recognised_from_its_content(name: str) -> None:
    if name == "PSD":
        assert sniff(b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 4, 4, 8, 3)) == name
        return
    encoded = BytesIO()
    Image.new("RGB", (8, 8)).save(encoded, name)
    assert sniff(encoded.getvalue()[:HEAD_BYTES]) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"II+\0\x08\0\0\0", "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"P5\n# made by hand\n3 2 255 ", "PPM"),
        (b"Pf 3 2 -1.0\n", "PPM"),
        (b"\xff\x4f\xff\x51\0\x29", "JPEG2000"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "AVIF"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf", "HEIF"),
        (b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc", "HEIF"),
    ],
)
def test_rare_signatures_of_supported_formats_are_recognised(head: bytes, name: str) -> None:
    assert sniff(head) == name


@pytest.mark.parametrize(
    ("head", "detail"),
    [
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "a PostScript file; Shazim never runs such files"),
        (b"\xc5\xd0\xd3\xc6" + bytes(28), "a PostScript file; Shazim never runs such files"),
        (b"%PDF-1.7\n", "a PDF document; Shazim never runs such files"),
        (b"\xd7\xcd\xc6\x9a" + bytes(18), "a Windows metafile; Shazim never runs such files"),
        (b"\1\0\0\0" + bytes(36) + b" EMF", "a Windows metafile; Shazim never runs such files"),
        (b"\0\0\1\0\1\0\x10\x10", "icon"),
        (b"\0\0\2\0\1\0\x20\x20", "mouse pointer"),
        (b"icns\0\0\0\0", "Apple icon"),
        (b"DDS |\0\0\0", "texture"),
        (b"\x0a\5\1\x08\0\0", "PCX"),
        (b"\x01\xda\1\1\0\3", "SGI"),
        (b"\0\0\0\0\x12\xaf\1\0\x40\1\xc8\0\x08\0", "FLI"),
        (b"II*\0\x10\0\0\0CR\2\0", "camera raw"),
        (b"FUJIFILMCCD-RAW 0201", "camera raw"),
        (b"IIU\0\x18\0\0\0", "camera raw"),
        (b"IIRO\x08\0\0\0", "camera raw"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "camera raw"),
        (b"\xff\x0a\0", "JPEG XL"),
        (b"8BPS\0\2" + bytes(20), "large Photoshop"),
        (b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 4, 4, 16, 3), "Photoshop with 16 bits per colour"),
        (b'<?xml version="1.0"?>\n<!-- hand made -->\n<svg xmlns="x">', "SVG"),
    ],
)
def test_unsupported_picture_formats_are_named(head: bytes, detail: str) -> None:
    with pytest.raises(Undecodable) as refusal:
        sniff(head)
    assert refusal.value.reason is Reason.UNSUPPORTED
    assert detail in str(refusal.value)


@pytest.mark.parametrize(
    ("head", "detail"),
    [
        (b"\0\0\0\x20ftypisom\0\0\2\0isomavc1", "not a picture (a video)"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "not a picture (a video)"),
        (b"\x1a\x45\xdf\xa3\x01\0\0\0", "not a picture (a video)"),
        (b"RIFF\0\0\0\0AVI LIST", "not a picture (a video)"),
        (b"RIFF\0\0\0\0WAVEfmt ", "not a picture (sound)"),
        (b"ID3\4\0\0\0\0", "not a picture (sound)"),
        (b"PK\3\4\x14\0", "not a picture (an archive)"),
        (b"\x1f\x8b\x08\0", "not a picture (an archive)"),
        (b"\x7fELF\2\1\1\0", "not a picture (a program)"),
        (b"#!/bin/sh\n", "not a picture (a program)"),
        (b"SQLite format 3\0", "not a picture (a database)"),
        (b"<!DOCTYPE html><html>", "not a picture (a web page)"),
        ("Grüße aus Köln\n".encode(), "not a picture (a text)"),
        ("Köln".encode()[:2], "not a picture (a text)"),
        (b"BMW and other cars\n", "not a picture (a text)"),
        (b"P5 is a paper size? No.\n", "not a picture (a text)"),
        (b"\x00\x9f\x92\x96", "not a picture"),
    ],
)
def test_other_common_file_types_are_named(head: bytes, detail: str) -> None:
    with pytest.raises(Undecodable) as refusal:
        sniff(head)
    assert (refusal.value.reason, str(refusal.value)) == (Reason.NOT_A_PICTURE, detail)


def test_an_empty_file_is_reported_as_empty() -> None:
    with pytest.raises(Undecodable) as refusal:
        sniff(b"")
    assert refusal.value.reason is Reason.EMPTY


def tiff(tags: dict[int, int], order: str = "<") -> bytes:
    magic_number = b"II*\0" if order == "<" else b"MM\0*"
    directory = b"".join(struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in sorted(tags.items()))
    return magic_number + struct.pack(order + "IH", 8, len(tags)) + directory + bytes(4)


@pytest.mark.parametrize("order", ["<", ">"])
def test_camera_raw_within_tiff_is_recognised_by_its_tags(order: str) -> None:
    dng = {0x100: 256, 0xC612: 0x04010000}
    nef = {0xFE: 1, 0x100: 160, 0x10F: 100, 0x14A: 200}
    for tags in (dng, nef):
        with pytest.raises(Undecodable, match="camera raw"):
            sniff(tiff(tags, order))


def test_a_tiff_with_a_manufacturer_tag_remains_a_tiff_picture() -> None:
    assert sniff(tiff({0xFE: 0, 0x100: 160, 0x10F: 100, 0x14A: 200})) == "TIFF"
    assert sniff(tiff({0xFE: 1, 0x100: 160, 0x10F: 100})) == "TIFF"
    assert sniff(b"II*\0\xff\xff\xff\xff") == "TIFF"
