import os
import sys

import pytest

from shazim_gui.scan.exclusion import Exclusion


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.png", "/photos/a.png"),
        (".thumbnails", "/photos/.thumbnails"),
        (".thumbnails/", "/photos/.thumbnails"),
        ("IMG_[0-9]*", "/photos/IMG_7.jpg"),
        ("/photos/private", "/photos/private"),
        ("/photos/private", "/photos/private/deep/a.jpg"),
        ("/photos/private/", "/photos/private/deep/a.jpg"),
        ("/photos/*/raw", "/photos/2020/raw/a.dng"),
        ("/photos/**/*.dng", "/photos/2020/raw/a.dng"),
        ("**/raw", "/photos/2020/raw"),
        ("private/2020", "/photos/private/2020"),
        ("private/2020", "/photos/private/2020/a.jpg"),
        ("/photos/[2020]", "/photos/[2020]/a.jpg"),
        ("/", "/anything"),
    ],
)
def test_paths_that_match_a_pattern_are_excluded(pattern: str, path: str) -> None:
    assert Exclusion(("nothing-else", pattern)).matches(path) == pattern


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.png", "/photos.png/a.jpg"),
        ("private", "/photos/private-not"),
        ("/photos/private", "/photos/private-not/a.jpg"),
        ("/photos/private", "/mirror/photos/private"),
        ("private/2020", "/photos/unprivate/2020"),
        ("", "/photos/a.jpg"),
    ],
)
def test_paths_that_do_not_match_a_pattern_are_not_excluded(pattern: str, path: str) -> None:
    assert Exclusion((pattern,)).matches(path) is None


def test_patterns_may_be_relative_to_the_home_or_the_current_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    home = os.environ["HOME"]
    assert Exclusion(("~/cache",)).matches(f"{home}/cache/a.jpg") == "~/cache"
    monkeypatch.chdir(home)
    assert Exclusion(("./cache",)).matches(f"{home}/cache/a.jpg") == "./cache"
    assert Exclusion(("./cache",)).matches(f"{home}/deeper/cache/a.jpg") is None


def test_case_is_significant_as_on_the_platform() -> None:
    excluded = Exclusion(("*.PNG",)).matches("/photos/a.png") is not None
    assert excluded == (sys.platform in ("win32", "darwin"))


def test_names_that_are_not_utf8_can_be_matched() -> None:
    path = os.fsdecode(b"/photos/\xff\xfe.jpg")
    assert Exclusion(("*.jpg",)).matches(path) == "*.jpg"
    assert Exclusion((path,)).matches(path) == path
