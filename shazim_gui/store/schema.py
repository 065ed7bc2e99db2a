"""The catalogue's tables, as named migrations that bring any older file up to date."""

import sqlite3
from pathlib import Path

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.message import message
from shazim_gui.store.backup import back_up
from shazim_gui.store.legacy_layout import (
    EDITS_AS_DATA,
    LEGACY_SKIPS,
    LEGACY_VERIFICATIONS,
    create_functions,
)

MIGRATIONS: tuple[tuple[str, str], ...] = (
    (
        "first tables",
        """
        -- Caches store the identity of their catalogue: in another one, the same ids are other contents.
        CREATE TABLE identity (name TEXT NOT NULL);
        INSERT INTO identity VALUES (lower(hex(randomblob(16))));
        -- One row per content. Ids are never used twice: the HNSW index refers to contents by them.
        CREATE TABLE contents (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 BLOB NOT NULL UNIQUE,
            format TEXT NOT NULL,
            width INTEGER NOT NULL,   -- upright, full size
            height INTEGER NOT NULL,
            ah BLOB NOT NULL,         -- 8 bytes, most significant bit first
            dh BLOB NOT NULL,
            flat INTEGER NOT NULL,    -- 1: so little detail that the hashes mean nothing
            blank INTEGER NOT NULL    -- 1: one colour, the vector means nothing either
        );
        -- Vectors of different networks are not comparable, so each has its network's name.
        CREATE TABLE vectors (
            model TEXT NOT NULL,
            content INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            vector BLOB NOT NULL,     -- float16, little endian, unit length
            UNIQUE (content, model)
        );
        -- Paths are the operating system's bytes: names that are not UTF-8 survive.
        CREATE TABLE photos (
            id INTEGER PRIMARY KEY,
            path BLOB NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            device TEXT NOT NULL,     -- the file system it was last found on
            content INTEGER NOT NULL REFERENCES contents(id)
        );
        CREATE INDEX photos_by_content ON photos(content);
        CREATE TABLE skips (
            path BLOB PRIMARY KEY,
            reason TEXT NOT NULL,
            detail TEXT NOT NULL,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL
        ) WITHOUT ROWID;
        -- What verification of two contents found; `first` is the better copy. Stored, because it is expensive.
        CREATE TABLE looks (
            first INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            second INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            kind TEXT,                -- NULL: neither the same shot nor the same scene
            edit TEXT NOT NULL,       -- what turns the first into the second
            confidence REAL NOT NULL, -- 0..1
            PRIMARY KEY (first, second)
        ) WITHOUT ROWID;
        CREATE INDEX looks_by_second ON looks(second);
        CREATE TABLE folders (
            path BLOB PRIMARY KEY,
            exclude TEXT NOT NULL     -- JSON list of the patterns it was scanned with
        ) WITHOUT ROWID;
        """,
    ),
    (
        "orientation and alignment of copies",
        """
        -- Earlier verifications lack these columns. They are computed again, so that all are complete.
        DELETE FROM looks;
        ALTER TABLE looks ADD COLUMN turn INTEGER NOT NULL DEFAULT 0; -- of the eight orientations, 0: upright
        ALTER TABLE looks ADD COLUMN structure REAL; -- 0..1, NULL: the two cannot be aligned
        ALTER TABLE looks ADD COLUMN keypoints REAL; -- 0..1, NULL: not matched
        """,
    ),
    (
        "further methods",
        """
        -- NULL in earlier contents, until a scan reads their files again.
        ALTER TABLE contents ADD COLUMN ph BLOB;     -- 8 bytes, like ah
        ALTER TABLE contents ADD COLUMN colour BLOB; -- float16, little endian, mean 0 and length 1
        """,
    ),
    (
        "frames",
        """
        -- The frames of each picture: the whole one, and the one inside a screenshot or a border.
        CREATE TABLE frames (
            content INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            across BLOB NOT NULL,     -- 8 bytes, most significant bit first
            down BLOB NOT NULL,
            inner INTEGER NOT NULL    -- 1: the inner picture
        );
        CREATE INDEX frames_by_content ON frames(content);
        """,
    ),
    (
        "edits as data",
        f"""
        -- What verification of two contents found; `first_content` is the better copy. Stored: it is expensive.
        CREATE TABLE verifications (
            first_content INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            second_content INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            kind TEXT,                -- NULL: neither the same photo nor the same scene
            edits TEXT NOT NULL,      -- JSON list of what turns the first into the second; see core.edits
            confidence REAL NOT NULL, -- 0..1
            orientation INTEGER NOT NULL DEFAULT 0, -- of the eight orientations, 0: upright
            structure REAL,           -- 0..1, NULL: the two cannot be aligned
            keypoint_share REAL,      -- 0..1, NULL: not matched
            PRIMARY KEY (first_content, second_content)
        ) WITHOUT ROWID;
        INSERT INTO verifications {LEGACY_VERIFICATIONS};
        DROP TABLE looks;
        CREATE INDEX verifications_by_second_content ON verifications(second_content);
        ALTER TABLE contents RENAME COLUMN flat TO low_detail;
        CREATE TABLE skips_with_codes (
            path BLOB PRIMARY KEY,
            reason TEXT NOT NULL,
            code TEXT NOT NULL,       -- see core.skip_details
            arguments TEXT NOT NULL,  -- JSON object
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL
        ) WITHOUT ROWID;
        INSERT INTO skips_with_codes {LEGACY_SKIPS};
        DROP TABLE skips;
        ALTER TABLE skips_with_codes RENAME TO skips;
        """,
    ),
)
assert MIGRATIONS[EDITS_AS_DATA - 1][0] == "edits as data"


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Apply the migrations that the file at `path` lacks, each in a transaction of its own.

    A file with tables is backed up in its folder first.

    Raises:
        LibraryUnusable: if the file was written by a newer Shazim, or the backup cannot be written.
    """
    version = known_version(connection)
    if 0 < version < len(MIGRATIONS):
        back_up(connection, path, len(MIGRATIONS))
    create_functions(connection)
    for number, (_, statements) in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {number}; COMMIT;")


def known_version(connection: sqlite3.Connection) -> int:
    """Return how many migrations were applied to the file; 0 for a new one.

    Raises:
        LibraryUnusable: if the file was written by a newer Shazim.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise LibraryUnusable(
            message(
                "the catalogue was written by a newer Shazim (version {version}, this one knows {known})",
                version=version,
                known=len(MIGRATIONS),
            ),
            message("update Shazim, or choose another library with --library"),
        )
    return version


def leave_gap(connection: sqlite3.Connection) -> None:
    """Leave a gap of random length, up to 2^40, before the ids of new contents.

    The index and the pair tables refer to contents by these ids. A catalogue that was restored from a backup, or lost
    its last changes in a power failure, would otherwise give the same ids to other contents.
    """
    connection.executescript(
        """BEGIN IMMEDIATE;
        INSERT INTO sqlite_sequence (name, seq)
            SELECT 'contents', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'contents');
        UPDATE sqlite_sequence SET seq = seq + (random() & 0xffffffffff) WHERE name = 'contents';
        COMMIT;"""
    )
