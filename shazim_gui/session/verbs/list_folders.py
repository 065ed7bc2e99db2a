"""The verbs on the folders that the library knows."""

from collections.abc import Sequence

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.session.input_paths import absolute, is_below
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.folder_table import Folder, folders_of


def known_folders(session: Session) -> list[Folder]:
    """The folders that have been scanned.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is None:
        return []
    with catalogue:
        return folders_of(catalogue)


def check_known(session: Session, folders: Sequence[str]) -> None:
    """Check that the library knows each of these folders, before work on them without a scan.

    Raises:
        BadInput: the library holds nothing of one of them.
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    remembered = [known.path for known in known_folders(session)]
    for folder in map(absolute, folders):
        if not is_below(folder, remembered) and not any(is_below(path, [folder]) for path in remembered):
            raise unknown_folder(folder)


def unknown_folder(folder: str) -> BadInput:
    """The error about a folder of which the library holds nothing."""
    return BadInput(
        message("the library contains nothing from {folder}", folder=folder),
        message("`shazim stats` lists the folders in it"),
    )
