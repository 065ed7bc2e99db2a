"""The ISCC semantic image code of a picture, out of this program's own networks.

The digest follows the ISCC's rule, a bit is 1 where a component of the embedding is not negative; the embedding is the
network's vector on the first of our fixed random signs, because pooled activations themselves are never negative. By
Charikar 2002 (SimHash) two codes then differ in a share of angle / pi of their bits. Header and base32 are ISO 24138's,
written by the iscc-core package. A code compares only with codes of the same network: other programs have others.
"""

import iscc_core
import numpy as np
from iscc_core.constants import MT, ST_CC, VS
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.features.projection import PROJECTED
from shazim_gui.features.semantic_digest import semantic_digests

CODE_BITS = tuple(range(32, PROJECTED + 1, 32))
"""The lengths that a code may have."""


def semantic_code(vector: NDArray[np.floating], bits: int = 64) -> str:
    """The code of one unit vector (d,) as an `ISCC:` string of main type SEMANTIC, subtype IMAGE, version 0.

    Raises:
        BadInput: `bits` is none of `CODE_BITS`.
    """
    digest = semantic_digests(vector[np.newaxis])[0].tobytes()[: checked_bits(bits) // 8]
    code: str = iscc_core.encode_component(MT.SEMANTIC, ST_CC.IMAGE, VS.V0, bits, digest)
    return f"ISCC:{code}"


def checked_bits(bits: int) -> int:
    """Return `bits` when codes of that length exist.

    Raises:
        BadInput: it is none of `CODE_BITS`.
    """
    if bits not in CODE_BITS:
        raise BadInput(
            message("a code of {bits} bits does not exist", bits=bits),
            message("choose one of {sizes}", sizes=", ".join(map(str, CODE_BITS))),
        )
    return bits
