"""The CSV export, for spreadsheets and scripts: a table with one row per photo."""

import csv
from collections.abc import Iterator

from shazim_gui.core.text.edit_text import english_pair_text
from shazim_gui.core.weights import METHODS
from shazim_gui.export.csv_table import CsvTable
from shazim_gui.export.file_names import raw
from shazim_gui.export.report import Report, ReportCluster
from shazim_gui.export.score_text import cell
from shazim_gui.export.timestamps import timestamp, utc_time

COLUMNS = (
    *("cluster", "rank", "score", "keep", "path", "bytes", "width", "height", "modified"),
    *METHODS,
    *("kind", "edit", "decision"),
)
"""The columns up to fv keep their positions across versions; scripts find the others by name."""


def render_csv(report: Report) -> bytes:
    r"""`report` as CSV with the header `COLUMNS`; without copies there is only the header.

    `cluster` is the cluster's rank, from 1; `rank` is the photo's rank in its cluster, 1 for the kept one. `score` and
    the methods after `modified` compare the photo with the kept one, in 0..1 with 4 decimals, empty where a method has
    no score. `keep` is `true` or `false`: whether the photo is kept, by a person's decision or by the program's
    proposal. `decision` is what a person decided: `keep`, `remove` or `undecided`. `modified` is ISO 8601 in UTC.

    UTF-8 without a byte order mark: with one, scripts would not find the column `cluster`, but one named
    `\ufeffcluster`. (LibreOffice asks for the encoding; Excel does in Data > From Text/CSV, but misreads umlauts on a
    double click.)
    Lines end in `\n`, which spreadsheets take as well as `\r\n` and which leave no `\r` in a script's last column.
    Path names that are not UTF-8 keep their bytes: read them with `errors="surrogateescape"`.
    """
    table = CsvTable()
    # No guard against formulas (=, +, -, @) is needed: the only free text is the path, which is absolute and therefore
    # starts with a slash, a backslash or a drive letter.
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for cluster in report.clusters:
        writer.writerows((cluster.rank, rank, *cells) for rank, cells in enumerate(_rows(cluster), start=1))
    return raw(table.getvalue())


def _rows(cluster: ReportCluster) -> Iterator[tuple[object, ...]]:
    for member in cluster.photos:
        photo = member.photo
        yield (
            cell(member.score),
            "true" if member.keep else "false",
            photo.path,
            photo.size,
            photo.width,
            photo.height,
            timestamp(utc_time(photo.mtime_ns)),
            *map(cell, member.scores),
            cluster.kind.value,
            english_pair_text(member.edits),
            member.decision_name,
        )
