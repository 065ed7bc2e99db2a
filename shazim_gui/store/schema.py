"""The catalogue's tables, as named steps that bring any older file up to date."""

import sqlite3

from shazim_gui.core.errors import LibraryUnusable

MIGRATIONS: tuple[tuple[str, str], ...] = (
    (
        "first tables",
        """
        -- Caches name the catalogue they were made from: in another one, the same ids mean other pictures.
        CREATE TABLE identity (name TEXT NOT NULL);
        INSERT INTO identity VALUES (lower(hex(randomblob(16))));
        -- One row per distinct file content. Ids are never used twice: the HNSW index knows pictures by them.
        CREATE TABLE contents (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sha256 BLOB NOT NULL UNIQUE,
            format TEXT NOT NULL,
            width INTEGER NOT NULL,   -- upright, full size
            height INTEGER NOT NULL,
            ah BLOB NOT NULL,         -- 8 bytes, most significant bit first
            dh BLOB NOT NULL,
            flat INTEGER NOT NULL,    -- 1: so little detail that the hashes tell nothing
            blank INTEGER NOT NULL    -- 1: one colour all over, the vector tells nothing either
        );
        -- Vectors of different networks are not comparable, so each carries its network's name.
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
            device TEXT NOT NULL,     -- the file system it was last seen on
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
        -- What a close look at two contents found; `first` is the better copy. Kept, because a look is expensive.
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
        "how a copy lies and fits",
        """
        -- The looks of before lack these; they are cheap to take again, and only then can one trust that all are told.
        DELETE FROM looks;
        ALTER TABLE looks ADD COLUMN turn INTEGER NOT NULL DEFAULT 0; -- of the eight orientations, 0: upright
        ALTER TABLE looks ADD COLUMN structure REAL; -- 0..1, NULL: the two cannot be laid upon one another
        ALTER TABLE looks ADD COLUMN keypoints REAL; -- 0..1, NULL: not looked for
        """,
    ),
    (
        "further methods",
        """
        -- NULL in contents of before, until a scan reads their files again.
        ALTER TABLE contents ADD COLUMN ph BLOB;     -- 8 bytes, like ah
        ALTER TABLE contents ADD COLUMN colour BLOB; -- float16, little endian, mean 0 and length 1
        """,
    ),
    (
        "frames",
        """
        -- Each picture as a whole, and the picture inside of a screenshot or a border.
        CREATE TABLE frames (
            content INTEGER NOT NULL REFERENCES contents(id) ON DELETE CASCADE,
            across BLOB NOT NULL,     -- 8 bytes, most significant bit first
            down BLOB NOT NULL,
            inner INTEGER NOT NULL    -- 1: the picture inside
        );
        CREATE INDEX frames_by_content ON frames(content);
        """,
    ),
)


def migrate(connection: sqlite3.Connection) -> None:
    """Apply the steps that this file has not seen yet, each in a transaction of its own.

    Raises:
        LibraryUnusable: the file was written by a newer Shazim.
    """
    version = known_version(connection)
    for number, (_, statements) in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {number}; COMMIT;")


def known_version(connection: sqlite3.Connection) -> int:
    """How many of the steps the file has seen; 0 for a new one.

    Raises:
        LibraryUnusable: the file was written by a newer Shazim.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise LibraryUnusable(
            f"the catalogue was written by a newer Shazim (version {version}, this one knows {len(MIGRATIONS)})",
            "update Shazim, or choose another library with --library",
        )
    return version


def leave_gap(connection: sqlite3.Connection) -> None:
    """Let the ids of new contents start after a gap of random length, up to 2^40.

    The index and the scored pairs on the disk know a catalogue's pictures by these ids. A catalogue restored from a
    backup, or whose last changes a power failure took back, would give the same numbers to other pictures.
    """
    connection.executescript(
        """BEGIN IMMEDIATE;
        INSERT INTO sqlite_sequence (name, seq)
            SELECT 'contents', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'contents');
        UPDATE sqlite_sequence SET seq = seq + (random() & 0xffffffffff) WHERE name = 'contents';
        COMMIT;"""
    )
