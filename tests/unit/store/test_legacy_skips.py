"""Every sentence with which a library before 0.1.0 explains a skip is parsed to its code and arguments."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.skip_details import SkipCode, SkipDetail, arguments_as_text, detail_from_text, skip_detail
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.decode.signatures import SIGNATURES
from shazim_gui.store.legacy_skips import detail_of_sentence

NO_ARGUMENTS = {
    "an empty file": SkipCode.EMPTY,
    "not a picture": SkipCode.NOT_A_PICTURE,
    "damaged: it has no pixels": SkipCode.NO_PIXELS,
    "damaged: it asks for more memory than there is": SkipCode.TOO_MUCH_MEMORY,
    "damaged: the file ends in the middle of the picture": SkipCode.TRUNCATED,
    "damaged: its parts do not fit together": SkipCode.INCONSISTENT,
    "damaged: its pixels cannot be read": SkipCode.UNREADABLE_PIXELS,
    "damaged: named like a picture, but its content is none": SkipCode.MISNAMED,
    "gone before it could be looked at": SkipCode.GONE_BEFORE_SCAN,
    "gone before it could be read": SkipCode.GONE_BEFORE_READ,
    "replaced while it was looked at": SkipCode.REPLACED,
    "symbolic link, not followed": SkipCode.SYMLINK,
    "it crashed the picture decoder twice and is left out until it changes": SkipCode.CRASHED,
}
WITH_ARGUMENTS = {
    "picture format not supported: Photoshop with 16 bits per colour": skip_detail(SkipCode.UNSUPPORTED_DEPTH, bits=16),
    "picture format not supported: HEIF of an unusual kind": skip_detail(SkipCode.UNSUPPORTED_VARIANT, format="HEIF"),
    "damaged: its BMP header makes no sense": skip_detail(SkipCode.BAD_HEADER, format="BMP"),
    "too large: 40,000 × 40,000 pixels, the limit is 256 megapixels": skip_detail(
        SkipCode.TOO_MANY_PIXELS, width=40000, height=40000, limit=256_000_000
    ),
    "too large: 2.1 GB, the limit is 312 bytes": skip_detail(SkipCode.TOO_MANY_BYTES, bytes=2_100_000_000, limit=312),
    "no permission to read the file": skip_detail(SkipCode.NO_PERMISSION, what="file"),
    "no permission to read the folder": skip_detail(SkipCode.NO_PERMISSION, what="folder"),
    "the folder cannot be read (Input/output error (5))": skip_detail(
        SkipCode.UNREADABLE, what="folder", error="Input/output error (5)"
    ),
    "the file cannot be read ()": skip_detail(SkipCode.UNREADABLE, what="file", error=""),
}
KINDS = {
    "not a picture (a text)": "text",
    "not a picture (a folder)": "folder",
    "not a picture (not even a file)": "special-file",
    "not a picture (a named pipe)": "named-pipe",
    "not a picture (a socket)": "socket",
    "not a picture (a device)": "device",
    "not a picture (a video)": "video",
    "not a picture (sound or a video)": "sound-or-a-video",
    "not a picture (an archive)": "archive",
    "picture format not supported: camera raw": "camera-raw",
    "picture format not supported: JPEG XL": "jpeg-xl",
    "picture format not supported: Apple icon": "apple-icon",
    "picture format not supported: PAM or colour PFM": "pam-or-colour-pfm",
    "a PDF document; Shazim never runs such files": "pdf",
    "a Windows metafile; Shazim never runs such files": "windows-metafile",
}


@pytest.mark.parametrize(("sentence", "code"), NO_ARGUMENTS.items())
def test_a_sentence_becomes_a_code(sentence: str, code: SkipCode) -> None:
    assert detail_of_sentence(sentence) == SkipDetail(code)


@pytest.mark.parametrize(("sentence", "detail"), WITH_ARGUMENTS.items())
def test_names_and_numbers_in_a_sentence_become_arguments(sentence: str, detail: SkipDetail) -> None:
    assert detail_of_sentence(sentence) == detail


@pytest.mark.parametrize(("sentence", "kind"), KINDS.items())
def test_kinds_of_files_have_their_present_names(sentence: str, kind: str) -> None:
    detail = detail_of_sentence(sentence)
    assert detail.get("kind") == kind
    known = {signature.detail for signature in SIGNATURES}
    assert detail in known or detail.code is SkipCode.NOT_A_PICTURE


@given(st.text(min_size=1))
def test_names_and_patterns_become_arguments(name: str) -> None:
    assert detail_of_sentence(f"another name of {name}") == skip_detail(SkipCode.HARD_LINK, path=name)
    assert detail_of_sentence(f"excluded by {name}") == skip_detail(SkipCode.EXCLUDED, pattern=name)


@given(st.text())
def test_an_unknown_sentence_is_shown_unchanged(text: str) -> None:
    detail = detail_of_sentence(f"? {text}")
    assert (detail.code, english_skip_text(detail)) == (SkipCode.OTHER, f"? {text}")


@given(st.sampled_from(SkipCode), st.dictionaries(st.text(min_size=1), st.text() | st.integers(0, 2**60)))
def test_details_are_stored_completely(code: SkipCode, arguments: dict[str, str | int]) -> None:
    detail = SkipDetail(code, tuple(arguments.items()))
    assert detail_from_text(detail.code.value, arguments_as_text(detail)) == detail


def test_a_path_that_is_not_utf8_is_stored() -> None:
    detail = skip_detail(SkipCode.HARD_LINK, path="/p/caf\udce9.jpg")
    stored = arguments_as_text(detail)
    assert stored.isascii()
    assert detail_from_text("hard-link", stored) == detail
