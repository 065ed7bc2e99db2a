"""The verb that lists the skipped files."""

from collections.abc import Sequence

from shazim_gui.core.records import Skip
from shazim_gui.session.input_paths import absolute
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.skip_table import skips_in


def skipped_files(session: Session, folders: Sequence[str] = ()) -> list[Skip]:
    """The skipped files in these folders (in all, if none is given), with the reasons.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is None:
        return []
    with catalogue:
        return skips_in(catalogue, [absolute(folder) for folder in folders])
