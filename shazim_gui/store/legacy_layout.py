"""Converts tables from before 0.1.0 to the present columns, for migration and for reading an old file without it."""

import sqlite3

from shazim_gui.core.edits import edits_as_text
from shazim_gui.core.skip_details import arguments_as_text
from shazim_gui.store.legacy_edits import edits_of_phrase
from shazim_gui.store.legacy_skips import detail_of_sentence

EDITS_AS_DATA = 5
"""The first version of the tables that stores edits and details of skips as data."""
_COMPLETE_VERIFICATIONS = 2
"""The first version with complete verifications; earlier ones are dropped."""

LEGACY_VERIFICATIONS = """
    SELECT first AS first_content, second AS second_content, kind, edits_of_phrase(edit) AS edits, confidence,
        turn AS orientation, structure, keypoints AS keypoint_share FROM looks"""
LEGACY_SKIPS = """
    SELECT path, reason, code_of_sentence(detail) AS code, arguments_of_sentence(detail) AS arguments, size, mtime_ns
        FROM main.skips"""


def create_functions(connection: sqlite3.Connection) -> None:
    """Register the SQL functions on this connection that turn phrases and sentences into data."""
    for name, function in {
        "edits_of_phrase": lambda phrase: edits_as_text(edits_of_phrase(phrase)),
        "code_of_sentence": lambda sentence: detail_of_sentence(sentence).code.value,
        "arguments_of_sentence": lambda sentence: arguments_as_text(detail_of_sentence(sentence)),
    }.items():
        connection.create_function(name, 1, function, deterministic=True)


def show_current_layout(connection: sqlite3.Connection, version: int) -> None:
    """Give a read-only connection to a file of an older version the present tables.

    Temporary views replace the tables that have changed since; the file is not written.
    """
    if version >= EDITS_AS_DATA:
        return
    create_functions(connection)
    connection.execute("CREATE TEMP VIEW contents AS SELECT *, flat AS low_detail FROM main.contents")
    connection.execute(f"CREATE TEMP VIEW skips AS {LEGACY_SKIPS}")
    if version >= _COMPLETE_VERIFICATIONS:
        connection.execute(f"CREATE TEMP VIEW verifications AS {LEGACY_VERIFICATIONS}")
