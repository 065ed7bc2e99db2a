import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.export.file_names import address, raw, shown, split

ANY_NAME = st.binary(min_size=1, max_size=60).filter(lambda name: b"\0" not in name)


def test_ordinary_names_are_shown_as_they_are() -> None:
    for name in ("/Fotos/Müller & Söhne.jpg", "/写真/猫.jpg", "/👩‍👧/a.jpg", "/عکس‌ها/a.jpg"):
        assert shown(name) == name


@given(ANY_NAME)
def test_what_is_shown_fits_on_one_line_of_any_screen(name: bytes) -> None:
    text = shown(os.fsdecode(name))
    text.encode("utf-8")
    assert text.replace("\u200c", "").replace("\u200d", "").isprintable()


@given(ANY_NAME)
def test_raw_gives_the_bytes_back(name: bytes) -> None:
    assert raw(os.fsdecode(name)) == name


@pytest.mark.skipif(os.name != "posix", reason="other systems' names are not bytes")
@given(st.lists(ANY_NAME.filter(lambda name: b"/" not in name and name not in (b".", b"..")), min_size=1, max_size=3))
def test_an_address_leads_to_the_file(names: list[bytes]) -> None:
    path = b"/" + b"/".join(names)
    parts = urlsplit(address(os.fsdecode(path)))
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("file", "", "", "")
    assert unquote_to_bytes(parts.path) == path


def test_an_address_of_a_real_file_with_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/100%? #\xff.jpg"
    Path(os.fsdecode(path)).touch()
    assert address(os.fsdecode(path)).endswith("/100%25%3F%20%23%FF.jpg")


def test_a_path_is_split_into_folder_and_name() -> None:
    assert split("/p/q/a\udcff.jpg") == ("/p/q", "a\\xff.jpg")
