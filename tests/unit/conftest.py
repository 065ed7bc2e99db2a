"""What several floors' tests need: a process without privileges, and made-up contents with known likeness."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

from shazim_gui.store.contents import ContentTable

# Other people's work on the same machine must not fail a test.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

MakeContents = Callable[..., ContentTable]


@pytest.fixture
def as_nobody() -> list[str]:
    """The start of a command line that runs the script after it; `drop()` in it gives up all privileges."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        pytest.skip("only root can become a user without privileges")
    # The packages are imported before privileges are dropped: a checkout may lie in a folder closed to others.
    prelude = (
        "import os, sys; sys.dont_write_bytecode = True; sys.path[:0] = "
        f"{[path for path in [str(Path.cwd()), *sys.path] if path]!r}; "
        "drop = lambda: (os.setgroups([]), os.setgid(65534), os.setuid(65534)); exec(sys.argv[1])"
    )
    return [sys.executable, "-c", prelude]


@pytest.fixture(scope="session")
def make_contents() -> MakeContents:
    """A factory of contents in groups of near copies."""
    return _make_contents


def _make_contents(
    groups: int,
    copies: int = 1,
    *,
    dimensions: int = 1280,
    hash_noise: float = 0.03,
    vector_noise: float = 0.3,
    seed: int = 0,
    first_id: int = 1,
) -> ContentTable:
    """`groups` strangers with `copies` each; a copy has that share of hash bits flipped and that much noise added.

    Row i belongs to group i // copies. Nothing is flat or blank.
    """
    generator = np.random.default_rng(seed)
    count = groups * copies

    def hashes() -> np.ndarray:
        originals = np.repeat(generator.integers(0, 2, (groups, 64), np.uint8), copies, axis=0)
        flips = generator.random((count, 64)) < hash_noise
        return np.packbits(originals ^ flips, axis=1).view(">u8").ravel().astype(np.uint64)

    originals = np.repeat(generator.standard_normal((groups, dimensions)), copies, axis=0)
    vectors = originals + vector_noise * generator.standard_normal((count, dimensions))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return ContentTable(
        ids=np.arange(first_id, first_id + count),
        ah=hashes(),
        dh=hashes(),
        flat=np.zeros(count, np.bool_),
        blank=np.zeros(count, np.bool_),
        vectors=vectors.astype(np.float16),
    )
