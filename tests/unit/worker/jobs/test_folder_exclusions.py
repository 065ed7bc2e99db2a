"""The patterns of the nearest scanned folder decide, and the library is always excluded."""

from shazim_gui.store.folder_table import Folder
from shazim_gui.worker.jobs.folder_exclusions import FolderExclusions


def test_the_nearest_folder_decides() -> None:
    exclusions = FolderExclusions(
        [Folder("/photos", ("*.png", "deep")), Folder("/photos/deep", ("*.gif",)), Folder("/other", ())], "/library"
    )
    assert exclusions.matches("/photos/a.png") == "*.png"
    assert exclusions.matches("/photos/a.gif") is None
    assert exclusions.matches("/photos/deep") is None, "it is a scanned folder itself"
    assert exclusions.matches("/photos/deep/deeper/a.gif") == "*.gif"
    assert exclusions.matches("/photos/deep/a.png") is None
    assert exclusions.matches("/photos/deeper/deep") == "deep"
    assert exclusions.matches("/other/a.png") is None
    assert exclusions.matches("/elsewhere/a.png") is None


def test_all_folders_with_the_same_patterns() -> None:
    exclusions = FolderExclusions([Folder("/photos", ("*.png",)), Folder("/other", ("*.png",))], "/library")
    assert exclusions.matches("/other/a.png") == "*.png"
    assert exclusions.matches("/other/a.jpg") is None


def test_the_library_is_always_excluded() -> None:
    exclusions = FolderExclusions([Folder("/", ())], "/home/[me]/library")
    assert exclusions.matches("/home/[me]/library/thumbnails/a.jpg") == "/home/[me]/library"
    assert exclusions.matches("/home/m/library/a.jpg") is None
    assert exclusions.matches("/home/[me]/library-of-photos/a.jpg") is None
