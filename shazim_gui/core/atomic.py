"""Files that are whole or absent: written beside, then moved into place."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def replacing(target: Path, *, durable: bool = True) -> Iterator[Path]:
    """Yield a temporary path beside `target`; on success it becomes `target`, on any error it vanishes.

    `durable` also forces the bytes to the disk first; a cache that can be made again may leave that out.

    Raises:
        OSError: the folder cannot be written or the disk is full; `target` is then as it was.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        if durable:
            with beside.open("rb") as written:
                os.fsync(written.fileno())
        beside.replace(target)
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
