"""A file is either indexed or skipped with a reason, never both."""

from collections.abc import Callable

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import forget_skips, record_skips, skips_in

DAMAGED = Skip("/p/caf\udce9.jpg", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="ends in the middle"), 12, 34)


def test_a_skip_is_read_unchanged(catalogue: Catalogue) -> None:
    record_skips(catalogue, [DAMAGED])
    assert skips_in(catalogue, ["/p"]) == skips_in(catalogue, []) == [DAMAGED]
    assert skips_in(catalogue, ["/q"]) == []


def test_every_reason_can_be_stored(catalogue: Catalogue) -> None:
    skips = [
        Skip(f"/p/{number:02}", reason, skip_detail(SkipCode.OTHER, text=reason.value))
        for number, reason in enumerate(Reason)
    ]
    record_skips(catalogue, iter(skips))
    assert skips_in(catalogue, ["/p"]) == skips


def test_a_photo_that_is_skipped_later_is_no_longer_a_photo(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    add_photo(DAMAGED.path)
    record_skips(catalogue, iter([DAMAGED]))
    assert photos_in(catalogue, []) == []
    assert skips_in(catalogue, []) == [DAMAGED]


def test_a_skipped_file_that_is_indexed_later_is_no_longer_a_skip(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    record_skips(catalogue, [DAMAGED])
    add_photo(DAMAGED.path)
    assert skips_in(catalogue, []) == []
    assert [photo.path for photo in photos_in(catalogue, [])] == [DAMAGED.path]


def test_a_later_reason_replaces_the_earlier_one(catalogue: Catalogue) -> None:
    later = Skip(DAMAGED.path, Reason.EMPTY, skip_detail(SkipCode.OTHER, text="is empty"))
    record_skips(catalogue, [DAMAGED, later])
    assert skips_in(catalogue, []) == [later]


def test_forgotten_skips_are_removed(catalogue: Catalogue) -> None:
    record_skips(catalogue, [DAMAGED, Skip("/p/b.jpg", Reason.EMPTY, skip_detail(SkipCode.OTHER, text="is empty"))])
    forget_skips(catalogue, [DAMAGED.path, "/never/there"])
    assert [skip.path for skip in skips_in(catalogue, [])] == ["/p/b.jpg"]
