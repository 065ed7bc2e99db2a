"""The verbs that export a result."""

from pathlib import Path

from shazim_gui.export.html_export import Thumbnail
from shazim_gui.export.write_export import render, write
from shazim_gui.session.display_pictures import stored_thumbnails
from shazim_gui.session.result_report import report
from shazim_gui.session.results import Results
from shazim_gui.session.session import Session


def export_result(session: Session, results: Results, form: str, target: Path, *, null: bool = False) -> Path:
    """Write a result to a file, in one of `export.write_export.FORMATS`; returns its path.

    `null` ends plain paths with NUL instead of a line end.

    Raises:
        BadInput: the file cannot be written.
        CatalogueDamaged, LibraryUnusable: a missing pair score could not be computed.
    """
    write(report(session, results), form, target, thumbnail=_thumbnails(session), null=null)
    return target


def rendered_result(session: Session, results: Results, form: str, *, null: bool = False) -> bytes:
    """The bytes that `export_result` writes; raises as `export_result` does, except for errors of the file."""
    return render(report(session, results), form, thumbnail=_thumbnails(session), null=null)


def _thumbnails(session: Session) -> Thumbnail:
    """A function that reads the stored thumbnail of a photo as JPEG; it returns None where there is none."""
    stored = stored_thumbnails(session.paths)
    return lambda photo: stored(photo.sha256)
