"""Renders a result in one of the export formats, and writes the file."""

from datetime import UTC, datetime
from pathlib import Path

from shazim_gui.core import atomic
from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.export.csv_export import render_csv
from shazim_gui.export.file_names import shown
from shazim_gui.export.html_export import Thumbnail, render_html
from shazim_gui.export.json_export import render_json
from shazim_gui.export.paths_export import render_paths
from shazim_gui.export.report import Report
from shazim_gui.export.text_export import render_text

FORMATS: tuple[str, ...] = ("text", "csv", "json", "html", "paths")

_BY_SUFFIX = {".csv": "csv", ".json": "json", ".html": "html", ".htm": "html", ".txt": "paths"}


def render(report: Report, format: str, *, thumbnail: Thumbnail | None = None, null: bool = False) -> bytes:  # noqa: A002
    """`report` in `format`, one of `FORMATS`; `thumbnail` is for `html` only, `null` (NUL after each path) for `paths`.

    Raises:
        BadInput: there is no such format.
    """
    match format:
        case "text":
            return render_text(report)
        case "csv":
            return render_csv(report)
        case "json":
            return render_json(report, datetime.now(UTC))
        case "html":
            return render_html(report, datetime.now(UTC), thumbnail)
        case "paths":
            return render_paths(report, null=null)
    raise BadInput(
        message("there is no format called {format}", format=repr(shown(format))),
        message("the formats are {names}", names=", ".join(FORMATS)),
    )


def write(
    report: Report,
    format: str,  # noqa: A002
    target: Path,
    *,
    thumbnail: Thumbnail | None = None,
    null: bool = False,
) -> None:
    """Write `render(...)` to `target`, a file (whole or not at all), or a pipe or device such as /dev/stdout.

    Raises:
        BadInput: there is no such format, or `target` cannot be written; an existing file is then unchanged.
    """
    data = render(report, format, thumbnail=thumbnail, null=null)
    try:
        if target.is_dir():
            raise IsADirectoryError  # Windows would report a missing permission
        if target.is_file():
            # A read-only file is not replaced, though its folder may allow it.
            target.open("ab").close()
        elif target.exists():
            target.write_bytes(data)
            return
        atomic.write_bytes(target, data)
    except OSError as error:
        raise _unwritable(target, error) from error


def format_for(path: Path) -> str:
    """The format by a file's extension: .csv, .json, .html or .htm; .txt is a plain list of paths.

    Raises:
        BadInput: the name has another extension or none.
    """
    try:
        return _BY_SUFFIX[path.suffix.lower()]
    except KeyError:
        raise BadInput(
            message("the name {name} does not say which format to write", name=shown(path.name)),
            message("use a name that ends in .csv, .json, .html or .txt (a list of paths)"),
        ) from None


def _unwritable(target: Path, error: OSError) -> BadInput:
    name, folder = shown(str(target)), shown(str(target.parent))
    if isinstance(error, IsADirectoryError):
        return BadInput(message("{name} is a folder", name=name), message("give the name of a file in it"))
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return BadInput(
            message("there is no folder {folder}", folder=folder), message("create it first, or choose another")
        )
    if isinstance(error, PermissionError):
        return BadInput(
            message("you do not have permission to write {name}", name=name), message("choose another location")
        )
    return BadInput(
        message("{name} cannot be written ({error})", name=name, error=error.strerror or error),
        message("free some space or choose another location"),
    )
