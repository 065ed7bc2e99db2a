"""Computes the ISCC semantic image code of a picture from its network vector.

The digest follows the ISCC's rule that a bit is 1 where a component of the embedding is not negative. The embedding is
the network's vector projected on fixed random signs, because pooled activations themselves are never negative. By
Charikar 2002 (SimHash) two codes then differ in a share of angle / pi of their bits. The header and base32 are those of
ISO 24138, written by the iscc-core package. Only codes of the same network can be compared with each other.
"""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.features.projection import PROJECTED
from shazim_gui.features.semantic_digest import semantic_digests

CODE_BITS = tuple(range(32, PROJECTED + 1, 32))
"""The possible lengths of a code in bits."""


def semantic_code(vector: NDArray[np.floating], bits: int = 64) -> str:
    """Return the code of one unit vector (d,) as an `ISCC:` string of main type SEMANTIC, subtype IMAGE, version 0.

    Raises:
        BadInput: `bits` is not one of `CODE_BITS`.
    """
    import iscc_core
    from iscc_core.constants import MT, ST_CC, VS

    digest = semantic_digests(vector[np.newaxis])[0].tobytes()[: checked_bits(bits) // 8]
    code: str = iscc_core.encode_component(MT.SEMANTIC, ST_CC.IMAGE, VS.V0, bits, digest)
    return f"ISCC:{code}"


def checked_bits(bits: int) -> int:
    """Return `bits` where codes of that length exist.

    Raises:
        BadInput: `bits` is not one of `CODE_BITS`.
    """
    if bits not in CODE_BITS:
        raise BadInput(
            message("a code of {bits} bits does not exist", bits=bits),
            message("choose one of {sizes}", sizes=", ".join(map(str, CODE_BITS))),
        )
    return bits
