"""Photos in the catalogue: known, new and forgotten."""

from collections.abc import Callable

import numpy as np
import pytest

from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.catalogue import LARGEST, Catalogue
from shazim_gui.store.photo_table import count_photos, forget_photos, known_files, photos_in, photos_of, record_photo
from shazim_gui.store.skip_table import record_skips, skips_in


def test_a_photo_is_read_with_the_facts_of_its_content(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    content = add_photo("/p/a.jpg", size=123, mtime_ns=456)
    (photo,) = photos_in(catalogue, ["/p"])
    assert (photo.path, photo.size, photo.mtime_ns, photo.content) == ("/p/a.jpg", 123, 456, content)
    assert (photo.format, photo.width, photo.height, len(photo.sha256)) == ("JPEG", 40, 30, 32)


def test_a_name_that_is_not_utf8_is_read_unchanged(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    add_photo("/p/caf\udce9.jpg")
    assert [photo.path for photo in photos_in(catalogue, ["/p"])] == ["/p/caf\udce9.jpg"]
    assert list(known_files(catalogue, ["/p"], "net")) == ["/p/caf\udce9.jpg"]


def test_photos_are_ordered_by_path_and_selected_by_folder(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    for name in ("/b/2.jpg", "/a/b/1.jpg", "/a/bc/3.jpg"):
        add_photo(name, name)
    assert [photo.path for photo in photos_in(catalogue, [])] == ["/a/b/1.jpg", "/a/bc/3.jpg", "/b/2.jpg"]
    assert [photo.path for photo in photos_in(catalogue, ["/a/b"])] == ["/a/b/1.jpg"]
    assert count_photos(catalogue, ["/a/b", "/b"]) == 2


def test_photos_are_found_by_their_contents(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    one = add_photo("/a.jpg", "one")
    add_photo("/b.jpg", "two")
    add_photo("/c.jpg", "one")
    assert [photo.path for photo in photos_of(catalogue, np.array([one, 404]))] == ["/a.jpg", "/c.jpg"]
    assert photos_of(catalogue, np.empty(0, np.int64)) == []


def test_a_changed_file_keeps_its_id_and_gets_its_new_content(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    add_photo("/a.jpg", "old", size=1)
    before = photos_in(catalogue, [])[0]
    content = add_photo("/a.jpg", "new", size=2)
    (after,) = photos_in(catalogue, [])
    assert (after.id, after.size, after.content) == (before.id, 2, content)


def test_a_known_file_is_complete_only_with_a_vector_of_the_network(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    add_photo("/a.jpg", "a", model="net", size=3, mtime_ns=4)
    add_photo("/b.jpg", "b", model=None)
    known = known_files(catalogue, ["/"], "net")
    assert {name: file.complete for name, file in known.items()} == {"/a.jpg": True, "/b.jpg": False}
    assert known["/a.jpg"][1:4] == (3, 4, "7")
    assert not known_files(catalogue, ["/"], "other net")["/a.jpg"].complete


def test_only_forgotten_photos_are_removed(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    for name in ("/a.jpg", "/b.jpg", "/c.jpg"):
        add_photo(name, name)
    known = known_files(catalogue, [], "net")
    forget_photos(catalogue, [known["/a.jpg"].id, known["/c.jpg"].id, 404])
    assert [photo.path for photo in photos_in(catalogue, [])] == ["/b.jpg"]


@pytest.mark.parametrize("mtime_ns", [-(10**18), 15_032_385_535_000_000_000])
def test_times_before_1970_and_after_2262_are_stored(
    catalogue: Catalogue, add_photo: Callable[..., int], mtime_ns: int
) -> None:
    content = add_photo("/a.jpg", mtime_ns=mtime_ns)
    assert photos_in(catalogue, [])[0].mtime_ns == min(mtime_ns, LARGEST)
    record_photo(catalogue, FoundFile("/b.jpg", 1, mtime_ns, 2**64 - 1, 2**64 - 1), content)
    record_skips(catalogue, [Skip("/c.jpg", Reason.EMPTY, skip_detail(SkipCode.OTHER, text="is empty"), 0, mtime_ns)])
    assert skips_in(catalogue, [])[0].mtime_ns == min(mtime_ns, LARGEST)
