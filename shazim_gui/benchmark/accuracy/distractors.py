"""Makes distractors: pictures that are not copies of any original.

Half of them are cut from photographs that were held out of the originals, in windows of 15 % to 60 % of each side, some
mirrored, with changed brightness and colours; the other half are drawn (see `scenery`). Without held-out photographs
all are drawn. Cuttings of one photograph overlap, the more so the more are made, so that pairs of them are neither
related nor unrelated; every other pair with a distractor is unrelated. Note that 20,000 distractors are not equivalent
to 20,000 photographs of one person: drawn pictures differ more from photographs than photographs do from each other,
and cuttings of few photographs are concentrated in a few regions of the space. They test size and density, not variety.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageEnhance

from shazim_gui.benchmark.scenery import SIZE, scenery

_SEED = 20_000


def source(number: int, held_out: int) -> int | None:
    """Return which of the `held_out` photographs distractor `number` is cut from; None where it is drawn."""
    return (number // 2) % held_out if held_out and number % 2 == 0 else None


def distractor(number: int, held_out: Sequence[Image.Image]) -> Image.Image:
    """Make distractor `number`, 320 × 240 pixels; it is always the same for the same photographs."""
    cut_from = source(number, len(held_out))
    return scenery(number) if cut_from is None else _cutting(held_out[cut_from], number)


def _cutting(photograph: Image.Image, number: int) -> Image.Image:
    generator = np.random.default_rng((_SEED, number))
    share = generator.uniform(0.15, 0.6)
    width, height = photograph.width * share, photograph.height * share
    left, top = generator.uniform(0, photograph.width - width), generator.uniform(0, photograph.height - height)
    part = photograph.resize(SIZE, Image.Resampling.BILINEAR, (left, top, left + width, top + height), reducing_gap=2)
    if generator.random() < 0.5:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    part = Image.merge("RGB", [band.point(_curve(generator)) for band in part.split()])
    return ImageEnhance.Color(part).enhance(generator.uniform(0.4, 1.6))


def _curve(generator: np.random.Generator) -> list[int]:
    """Return a channel's new values, by a random gamma."""
    gamma = generator.uniform(0.7, 1.4)
    return [round(255 * (value / 255) ** gamma) for value in range(256)]
