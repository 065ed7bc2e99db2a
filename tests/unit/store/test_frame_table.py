"""Hashes of frames are read by content, replaced together, and deleted with their content."""

from collections.abc import Callable

from shazim_gui.features.frame_hashes import FrameHash
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import drop_orphans
from shazim_gui.store.frame_table import add_frames, load_frames
from shazim_gui.store.photo_table import forget_photos, photos_in

WHOLE = FrameHash(bytes([0x80, *[0] * 7]), bytes([*[0] * 7, 1]), inner=False)
INNER = FrameHash(bytes([255] * 8), bytes(8), inner=True)


def listed(catalogue: Catalogue) -> list[tuple[int, int, int, bool]]:
    return list(zip(*(column.tolist() for column in load_frames(catalogue)), strict=True))


def test_frames_are_read_as_64_bit_hashes(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    one, other = add_photo("/a.jpg", "a"), add_photo("/b.jpg", "b")
    assert listed(catalogue) == []
    add_frames(catalogue, other, [INNER, WHOLE])
    add_frames(catalogue, one, [WHOLE])
    assert listed(catalogue) == [
        (one, 2**63, 1, False), (other, 2**63, 1, False), (other, 2**64 - 1, 0, True),
    ]  # fmt: skip


def test_new_frames_of_a_content_replace_its_old_ones(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    one, other = add_photo("/a.jpg", "a"), add_photo("/b.jpg", "b")
    for content in (one, other):
        add_frames(catalogue, content, [WHOLE, INNER])
    add_frames(catalogue, one, [])
    assert {row[0] for row in listed(catalogue)} == {other}


def test_frames_are_deleted_with_their_content(catalogue: Catalogue, add_photo: Callable[..., int]) -> None:
    add_frames(catalogue, add_photo("/a.jpg", "a"), [WHOLE])
    forget_photos(catalogue, [photo.id for photo in photos_in(catalogue, [])])
    drop_orphans(catalogue)
    assert listed(catalogue) == []
