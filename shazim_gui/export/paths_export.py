"""The export of plain paths, for other programs' command lines: the copies that can be removed."""

import os

from shazim_gui.export.report import Report


def render_paths(report: Report, *, null: bool = False) -> bytes:
    r"""The path of every photo that is not kept, in ranked order, as the bytes that the file system returned.

    The kept photos are left out on purpose: the list is for programs like `xargs -0`, which move or delete every
    listed file, and one photo of every cluster must stay. (Check the clusters first: with a low threshold the list
    has pictures that are only similar.) Each path ends in `\n`, or with `null` in a NUL byte, the only safe end for
    names that contain a line end. Without copies the list is empty; GNU xargs then needs `-r`.
    """
    end = b"\0" if null else b"\n"
    copies = (member.photo.path for cluster in report.clusters for member in cluster.photos if not member.keep)
    return b"".join(os.fsencode(path) + end for path in copies)
