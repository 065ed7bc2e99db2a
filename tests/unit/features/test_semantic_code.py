"""Tests that ISCC semantic codes can be decoded, never change, and are similar for similar pictures."""

import iscc_core
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from shazim_gui.core.errors import BadInput
from shazim_gui.features.semantic_code import CODE_BITS, semantic_code
from shazim_gui.features.semantic_digest import semantic_digests


def unit(seed: int, dimensions: int = 1280) -> NDArray[np.float32]:
    """Return a vector as networks produce it, of length 1 and without negative components."""
    vector = np.abs(np.random.default_rng(seed).standard_normal(dimensions)).astype(np.float32)
    return vector / np.float32(np.linalg.norm(vector))


@given(seed=st.integers(0, 10_000), bits=st.sampled_from(CODE_BITS))
def test_the_iscc_decoder_reads_type_length_and_digest(seed: int, bits: int) -> None:
    code = semantic_code(unit(seed), bits)
    main, sub, version, _, digest = iscc_core.iscc_decode(code)
    assert code.startswith("ISCC:")
    assert (main, sub, version) == (iscc_core.MT.SEMANTIC, iscc_core.ST_CC.IMAGE, iscc_core.VS.V0)
    assert iscc_core.iscc_explain(code).startswith(f"SEMANTIC-IMAGE-V0-{bits}-")
    assert digest == semantic_digests(unit(seed)[np.newaxis])[0].tobytes()[: bits // 8]


def test_a_code_never_changes() -> None:
    """Codes are stored in other databases, so this one, recorded in the first version, must stay the same."""
    vector = np.zeros(1280, np.float32)
    vector[:3] = (0.8, 0.36, 0.48)
    assert semantic_code(vector, 64) == FIRST_DAY


FIRST_DAY = "ISCC:CEA22YLMAGZ42U75"


@given(seed=st.integers(0, 1000), noise=st.floats(0.05, 1.0))
def test_the_share_of_differing_bits_is_proportional_to_the_angle(seed: int, noise: float) -> None:
    """By Charikar 2002 the expected share of differing bits is angle / pi; 256 bits deviate from it by about 3 %."""
    one = unit(seed)
    other = one + noise * unit(seed + 1)
    other /= np.linalg.norm(other)
    angle = float(np.arccos(np.clip(one @ other, -1, 1)))
    digests = semantic_digests(np.stack([one, other]))
    differing = int(np.bitwise_count(digests[0] ^ digests[1]).sum())
    assert differing / 256 == pytest.approx(angle / np.pi, abs=0.16)


@pytest.mark.parametrize("bits", [0, 33, 288, -32])
def test_unsupported_lengths_are_refused_with_a_message(bits: int) -> None:
    with pytest.raises(BadInput, match="choose one of 32, 64"):
        semantic_code(unit(1), bits)
