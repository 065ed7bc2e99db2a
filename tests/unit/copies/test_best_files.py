"""Tests that the best file of a content is the one with most pixels, then the one with more bytes."""

from shazim_gui.copies.best_files import best_files
from shazim_gui.core.records import Photo


def photo(number: int, content: int, *, size: int = 10, width: int = 40, path: str | None = None) -> Photo:
    digest = bytes([content]) * 32
    return Photo(number, path or f"/{number}.jpg", size, 5, content, digest, "JPEG", width, 30)


def test_each_content_has_a_best_file_and_a_count() -> None:
    photos = [photo(1, 7), photo(2, 8, width=80), photo(3, 7, size=11), photo(4, 9, width=20)]
    files = best_files(photos)
    assert {content: found.id for content, found in files.photo.items()} == {7: 3, 8: 2, 9: 4}
    assert files.count == {7: 2, 8: 1, 9: 1}
    assert sorted(files.rank, key=files.rank.__getitem__) == [8, 7, 9]


def test_the_better_file_comes_first_in_either_order() -> None:
    files = best_files([photo(1, 7), photo(2, 8, width=80)])
    assert files.better_first(7, 8) == files.better_first(8, 7) == (8, 7)
    assert files.size(8) == (80, 30)
    assert files.pixels(8) == 2400


def test_no_files_give_empty_results() -> None:
    files = best_files([])
    assert (dict(files.photo), dict(files.rank), dict(files.count)) == ({}, {}, {})
