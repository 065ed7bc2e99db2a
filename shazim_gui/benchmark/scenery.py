"""Made-up pictures by number, small, full of detail, and unrelated to any photograph and to each other."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

SIZE = (320, 240)
"""Width and height of every distractor in pixels."""
_SEED = 320_240


def scenery(number: int) -> Image.Image:
    """Picture `number` of an endless series, always the same.

    A ground of 1/f noise (the spectrum of photographs is about that; Field 1987) in a palette of its own, and over it
    one of: nothing, shapes with textures, waves, a mosaic of cells, rows of strokes. All parameters are drawn from a
    generator seeded with the number, so that two numbers share nothing but the way they are made.
    """
    generator = np.random.default_rng((_SEED, number))
    ground = _coloured(_fractal(generator), generator)
    return _COVERS[number % len(_COVERS)](ground, generator)


def _fractal(generator: np.random.Generator) -> NDArray[np.float32]:
    """(240, 320) values in 0..1: random grids of doubling fineness, each with less weight."""
    width, height = SIZE
    persistence = generator.uniform(0.45, 0.8)
    total = np.zeros((height, width), np.float32)
    for octave in range(1, 8):
        grid = generator.random((2**octave + 1, 2**octave + 1), np.float32)
        total += np.asarray(Image.fromarray(grid).resize(SIZE, Image.Resampling.BICUBIC)) * persistence**octave
    total -= total.min()
    return total / max(float(total.max()), 1e-6)


def _coloured(values: NDArray[np.float32], generator: np.random.Generator) -> Image.Image:
    """Values in 0..1 through a palette of four random colours, the brightest and the darkest far apart."""
    colours = generator.uniform(0, 255, (4, 3))
    colours = colours[np.argsort(colours.sum(axis=1))]
    colours[0] *= 0.4
    colours[-1] = 255 - (255 - colours[-1]) * 0.4
    if generator.random() < 0.5:
        colours = generator.permutation(colours)
    stops = np.linspace(0, 1, 4)
    channels = [np.interp(values, stops, colours[:, channel]) for channel in range(3)]
    return Image.fromarray(np.stack(channels, axis=2).astype(np.uint8))


def _bare(ground: Image.Image, _generator: np.random.Generator) -> Image.Image:
    return ground


def _shapes(ground: Image.Image, generator: np.random.Generator) -> Image.Image:
    for _ in range(int(generator.integers(4, 12))):
        mask = Image.new("L", SIZE)
        draw = ImageDraw.Draw(mask)
        centre = generator.uniform((0, 0), SIZE)
        if generator.random() < 0.4:
            reach = generator.uniform(12, 90, 2)
            draw.ellipse((*(centre - reach), *(centre + reach)), fill=255)
        else:
            corners = int(generator.integers(3, 8))
            angles = np.sort(generator.uniform(0, 2 * np.pi, corners))
            reach = generator.uniform(15, 110, corners)
            points = centre + np.column_stack([np.cos(angles), np.sin(angles)]) * reach[:, None]
            draw.polygon([(float(x), float(y)) for x, y in points], fill=255)
        mask = mask.filter(ImageFilter.GaussianBlur(generator.uniform(0, 2)))
        ground.paste(_coloured(_fractal(generator), generator), mask=mask)
    return ground


def _waves(ground: Image.Image, generator: np.random.Generator) -> Image.Image:
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(np.float32)
    bend = _fractal(generator) * generator.uniform(5, 40)
    angle = generator.uniform(0, np.pi)
    phase = (x * np.cos(angle) + y * np.sin(angle) + bend) * 2 * np.pi / generator.uniform(8, 60)
    light = (1 + np.sin(phase) * generator.uniform(0.3, 0.8))[:, :, None]
    return Image.fromarray(np.clip(np.asarray(ground, np.float32) * light, 0, 255).astype(np.uint8))


def _mosaic(ground: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Cells of a Voronoi diagram, each with a light of its own, dark seams between."""
    cells = int(generator.integers(12, 90))
    places = generator.uniform((0, 0), SIZE, (cells, 2)).astype(np.float32)
    y, x = np.mgrid[0 : SIZE[1] : 2, 0 : SIZE[0] : 2].astype(np.float32)
    distances = np.hypot(x[:, :, None] - places[:, 0], y[:, :, None] - places[:, 1])
    nearest = np.argmin(distances, axis=2)
    two = np.partition(distances, 1, axis=2)[:, :, :2]
    light = generator.uniform(0.3, 1.6, cells).astype(np.float32)[nearest] * np.clip(
        (two[:, :, 1] - two[:, :, 0]) / 3, 0.2, 1
    )
    light = np.repeat(np.repeat(light, 2, axis=0), 2, axis=1)[:, :, None]
    return Image.fromarray(np.clip(np.asarray(ground, np.float32) * light, 0, 255).astype(np.uint8))


def _strokes(ground: Image.Image, generator: np.random.Generator) -> Image.Image:
    draw = ImageDraw.Draw(ground)
    for _ in range(int(generator.integers(20, 120))):
        start = generator.uniform((0, 0), SIZE)
        end = start + generator.normal(0, 60, 2)
        colour = tuple(int(value) for value in generator.integers(0, 256, 3))
        draw.line((*start.tolist(), *end.tolist()), fill=colour, width=int(generator.integers(1, 9)))
    return ground


_COVERS: tuple[Callable[[Image.Image, np.random.Generator], Image.Image], ...] = (
    _bare, _shapes, _waves, _mosaic, _strokes,
)  # fmt: skip
