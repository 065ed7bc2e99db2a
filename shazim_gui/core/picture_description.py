"""The record of one picture's features; the picture need not be in a library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Description:
    """The features of one picture; hashes are 8 bytes, vectors float16 little endian of unit length."""

    sha256: bytes
    size: int
    """Bytes of the file."""
    format: str
    width: int
    height: int
    ah: bytes
    dh: bytes
    low_detail: bool
    blank: bool
    vector: bytes
    ph: bytes
    colour: bytes
