"""The result for other programs' command lines: the paths of the copies that could go."""

import os

from shazim_gui.export.report import Report


def render_paths(report: Report, *, null: bool = False) -> bytes:
    r"""The path of every photo that is not the one to keep, in ranked order, as the bytes the file system gave.

    The kept photos are left out on purpose: the list is made for `xargs -0` and its like, where all that is named is
    moved or deleted, and one photo of every cluster must stay. (Look at the clusters first: a low threshold lists
    pictures that are only similar.) Each path ends in `\n`, or in a NUL byte with `null`, which alone is safe for
    names with a line end in them. Without copies the list is empty; GNU xargs wants `-r` then.
    """
    end = b"\0" if null else b"\n"
    copies = (member.photo.path for cluster in report.clusters for member in cluster.photos if not member.keep)
    return b"".join(os.fsencode(path) + end for path in copies)
