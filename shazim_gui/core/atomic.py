"""Files that are whole or absent: written beside, then moved into place."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

_NAME_KEPT = 48
"""Characters of the target's name in the temporary one, which must fit into a file system's 255 bytes too."""


@contextlib.contextmanager
def replacing(target: Path, *, durable: bool = True) -> Iterator[Path]:
    """Yield a temporary path beside `target`; on success it becomes `target`, on any error it vanishes.

    The new file has the old one's permissions, or those of any new file; a link stays a link. `durable` also forces
    the bytes to the disk first; a cache that can be made again may leave that out.

    Raises:
        OSError: the folder cannot be written, the disk is full, or `target` is a folder or a device; it is then as
            it was.
    """
    final = Path(os.path.realpath(target))
    if final.exists() and not final.is_file():
        raise OSError(errno.EINVAL, "it is not a regular file", str(target))
    beside = final.with_name(f".{final.name[:_NAME_KEPT]}.{secrets.token_hex(8)}.part")
    beside.touch(exist_ok=False)
    try:
        yield beside
        if durable:
            with beside.open("rb+") as written:  # Windows forces only what is open for writing
                os.fsync(written.fileno())
        if final.exists():
            shutil.copymode(final, beside)
        beside.replace(final)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def write_bytes(target: Path, data: bytes, *, durable: bool = True) -> None:
    """Write `data` to `target` in one step that either happens whole or not at all."""
    with replacing(target, durable=durable) as beside:
        beside.write_bytes(data)


def write_text(target: Path, text: str, *, errors: str = "strict") -> None:
    """Write `text` as UTF-8 to `target` in one step; `errors` as for `str.encode`."""
    write_bytes(target, text.encode("utf-8", errors))
