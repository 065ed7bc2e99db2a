"""The record of one picture's features, which need not be in a library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Description:
    """One picture as the engine sees it; hashes are 8 bytes, vectors float16 little endian of unit length."""

    sha256: bytes
    size: int
    """Bytes of the file."""
    format: str
    width: int
    height: int
    ah: bytes
    dh: bytes
    flat: bool
    blank: bool
    vector: bytes
    ph: bytes
    colour: bytes
