"""Folders are stored with their exclusions, and forgotten with everything in them."""

from collections.abc import Callable

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder, folders_of, forget_folder, remember_folder
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.skip_table import record_skips, skips_in


def test_folders_are_read_in_order_with_their_patterns(catalogue: Catalogue) -> None:
    folders = [Folder("/caf\udce9", ()), Folder("/a", ("*.tmp", "caf\udce9*"))]
    for folder in folders:
        remember_folder(catalogue, folder)
    assert folders_of(catalogue) == folders[::-1]


def test_new_patterns_of_a_folder_replace_the_old_ones(catalogue: Catalogue) -> None:
    remember_folder(catalogue, Folder("/a", ("x",)))
    remember_folder(catalogue, Folder("/a", ("y",)))
    assert folders_of(catalogue) == [Folder("/a", ("y",))]


def test_forgetting_a_folder_removes_everything_in_it_and_nothing_else(
    catalogue: Catalogue, add_photo: Callable[..., int]
) -> None:
    for folder in ("/a/b", "/a/bc", "/a/b/c"):
        remember_folder(catalogue, Folder(folder, ()))
        add_photo(f"{folder}/1.jpg", folder)
        record_skips(
            catalogue, [Skip(f"{folder}/2.txt", Reason.NOT_A_PICTURE, skip_detail(SkipCode.OTHER, text="is text"))]
        )
    assert forget_folder(catalogue, "/a/b") == 2
    assert [folder.path for folder in folders_of(catalogue)] == ["/a/bc"]
    assert [photo.path for photo in photos_in(catalogue, [])] == ["/a/bc/1.jpg"]
    assert [skip.path for skip in skips_in(catalogue, [])] == ["/a/bc/2.txt"]
    assert forget_folder(catalogue, "/nowhere") == 0
