"""Writes files atomically: into a temporary file in the same folder, which then replaces the target."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

_NAME_LENGTH = 48
"""Characters of the target's name in the temporary one, which must fit a file system's limit of 255 bytes too."""


@contextlib.contextmanager
def replacing(target: Path, *, durable: bool = True) -> Iterator[Path]:
    """Yield a temporary path in the folder of `target`; it replaces `target` on success and is deleted on any error.

    The new file has the old one's permissions, or those of any new file; a symbolic link stays a link. `durable`
    also flushes the bytes to the disk first; a cache that can be computed again does not need it.

    Raises:
        OSError: if the folder cannot be written, the disk is full, or `target` is a folder or a device; `target` is
            then unchanged.
    """
    final = Path(os.path.realpath(target))
    if final.exists() and not final.is_file():
        raise OSError(errno.EINVAL, "it is not a regular file", str(target))
    temporary = final.with_name(f".{final.name[:_NAME_LENGTH]}.{secrets.token_hex(8)}.part")
    temporary.touch(exist_ok=False)
    try:
        yield temporary
        if durable:
            with temporary.open("rb+") as written:  # Windows flushes only files that are open for writing
                os.fsync(written.fileno())
        if final.exists():
            shutil.copymode(final, temporary)
        temporary.replace(final)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def write_bytes(target: Path, data: bytes, *, durable: bool = True) -> None:
    """Write `data` to `target` atomically."""
    with replacing(target, durable=durable) as temporary:
        temporary.write_bytes(data)


def write_text(target: Path, text: str, *, errors: str = "strict") -> None:
    """Write `text` as UTF-8 to `target` atomically; `errors` as for `str.encode`."""
    write_bytes(target, text.encode("utf-8", errors))
