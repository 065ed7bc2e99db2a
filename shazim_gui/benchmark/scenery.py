"""Draws small synthetic pictures by number, with much detail and unrelated to photographs and to each other."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

SIZE = (320, 240)
"""Width and height of every distractor in pixels."""
_SEED = 320_240


def scenery(number: int) -> Image.Image:
    """Draw picture `number` of an endless series; it is always the same.

    The background is 1/f noise (approximately the spectrum of photographs; Field 1987) in a random palette, covered by
    one of: nothing, shapes with textures, waves, a mosaic of cells, strokes. All parameters come from a generator that
    is seeded with the number, so that two_nearest pictures have only the procedure in common.
    """
    generator = np.random.default_rng((_SEED, number))
    background = _coloured(_fractal(generator), generator)
    return _COVERS[number % len(_COVERS)](background, generator)


def _fractal(generator: np.random.Generator) -> NDArray[np.float32]:
    """Return (240, 320) values in 0..1: a sum of random grids, each twice as fine and with less weight."""
    width, height = SIZE
    persistence = generator.uniform(0.45, 0.8)
    total = np.zeros((height, width), np.float32)
    for octave in range(1, 8):
        grid = generator.random((2**octave + 1, 2**octave + 1), np.float32)
        total += np.asarray(Image.fromarray(grid).resize(SIZE, Image.Resampling.BICUBIC)) * persistence**octave
    total -= total.min()
    return total / max(float(total.max()), 1e-6)


def _coloured(values: NDArray[np.float32], generator: np.random.Generator) -> Image.Image:
    """Map values in 0..1 to a palette of four random colours, the brightest and the darkest far apart."""
    colours = generator.uniform(0, 255, (4, 3))
    colours = colours[np.argsort(colours.sum(axis=1))]
    colours[0] *= 0.4
    colours[-1] = 255 - (255 - colours[-1]) * 0.4
    if generator.random() < 0.5:
        colours = generator.permutation(colours)
    stops = np.linspace(0, 1, 4)
    channels = [np.interp(values, stops, colours[:, channel]) for channel in range(3)]
    return Image.fromarray(np.stack(channels, axis=2).astype(np.uint8))


def _bare(background: Image.Image, _generator: np.random.Generator) -> Image.Image:
    return background


def _shapes(background: Image.Image, generator: np.random.Generator) -> Image.Image:
    for _ in range(int(generator.integers(4, 12))):
        mask = Image.new("L", SIZE)
        draw = ImageDraw.Draw(mask)
        centre = generator.uniform((0, 0), SIZE)
        if generator.random() < 0.4:
            radius = generator.uniform(12, 90, 2)
            draw.ellipse((*(centre - radius), *(centre + radius)), fill=255)
        else:
            corners = int(generator.integers(3, 8))
            angles = np.sort(generator.uniform(0, 2 * np.pi, corners))
            radius = generator.uniform(15, 110, corners)
            points = centre + np.column_stack([np.cos(angles), np.sin(angles)]) * radius[:, None]
            draw.polygon([(float(x), float(y)) for x, y in points], fill=255)
        mask = mask.filter(ImageFilter.GaussianBlur(generator.uniform(0, 2)))
        background.paste(_coloured(_fractal(generator), generator), mask=mask)
    return background


def _waves(background: Image.Image, generator: np.random.Generator) -> Image.Image:
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    bend = _fractal(generator) * generator.uniform(5, 40)
    angle = generator.uniform(0, np.pi)
    phase = (x * np.cos(angle) + y * np.sin(angle) + bend) * 2 * np.pi / generator.uniform(8, 60)
    light = (1 + np.sin(phase) * generator.uniform(0.3, 0.8))[:, :, None]
    return Image.fromarray(np.clip(np.asarray(background, np.float32) * light, 0, 255).astype(np.uint8))


def _mosaic(background: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Cover with the cells of a Voronoi diagram, each of a random brightness, with dark seams between them."""
    cells = int(generator.integers(12, 90))
    sites = generator.uniform((0, 0), SIZE, (cells, 2)).astype(np.float32)
    y, x = np.mgrid[0 : SIZE[1] : 2, 0 : SIZE[0] : 2].astype(np.float32)
    distances = np.hypot(x[:, :, None] - sites[:, 0], y[:, :, None] - sites[:, 1])
    nearest = np.argmin(distances, axis=2)
    two_nearest = np.partition(distances, 1, axis=2)[:, :, :2]
    light = generator.uniform(0.3, 1.6, cells).astype(np.float32)[nearest] * np.clip(
        (two_nearest[:, :, 1] - two_nearest[:, :, 0]) / 3, 0.2, 1
    )
    light = np.repeat(np.repeat(light, 2, axis=0), 2, axis=1)[:, :, None]
    return Image.fromarray(np.clip(np.asarray(background, np.float32) * light, 0, 255).astype(np.uint8))


def _strokes(background: Image.Image, generator: np.random.Generator) -> Image.Image:
    draw = ImageDraw.Draw(background)
    for _ in range(int(generator.integers(20, 120))):
        start = generator.uniform((0, 0), SIZE)
        end = start + generator.normal(0, 60, 2)
        colour = tuple(int(value) for value in generator.integers(0, 256, 3))
        draw.line((*start.tolist(), *end.tolist()), fill=colour, width=int(generator.integers(1, 9)))
    return background


_COVERS: tuple[Callable[[Image.Image, np.random.Generator], Image.Image], ...] = (
    _bare, _shapes, _waves, _mosaic, _strokes,
)  # fmt: skip
