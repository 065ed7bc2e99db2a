"""Plots how times grow with the size of a library, on logarithmic scales, with each line's exponent."""

import math
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from shazim_gui.benchmark.speed.growth_rows import ROWS, growth_of
from shazim_gui.benchmark.speed.speed_run import Speed

SIZE = (1200, 760)
"""Width and height in pixels."""
_FINE = 2
"""Everything is drawn this many times as large and averaged down, because Pillow does not smooth lines."""
_LEFT, _TOP, _RIGHT, _BOTTOM = 100, 76, 330, 84
"""Margins around the plot area in pixels."""
_INK, _FAINT, _PAPER = "#202124", "#dadce0", "#ffffff"
_COLOURS = ("#0b57d0", "#c5221f", "#137333", "#b06000", "#7627bb", "#007b83", "#c2185b")
_TEXT, _TITLE = 17, 22
_LABEL_DISTANCE = 23
"""Minimum distance in pixels between two labels at the lines' ends."""


def speed_plot(run: Speed) -> bytes:
    """Return the plot as a PNG.

    Raises:
        ValueError: fewer than two sizes were measured.
    """
    coloured = zip([row for row in ROWS if row.plotted], _COLOURS, strict=True)
    lines = [(row, colour, run.grown(row.task, row.value)) for row, colour in coloured]
    lines = [line for line in lines if len(line[2]) > 1]
    if not lines:
        raise ValueError("a plot needs at least two sizes")
    field = _Field([point for *_, points in lines for point in points])
    field.draw_frame("Time by the number of photos in the library")
    ends = []
    for row, colour, points in lines:
        field.draw_line(points, colour)
        slope = growth_of(run, row)
        ends.append((points[-1], row.label if slope is None else f"{row.label}  n^{slope:.2f}", colour))
    field.draw_names(ends)
    return field.png()


class _Field:
    """The plot, with the number of photos to the right and seconds upwards."""

    def __init__(self, points: list[tuple[int, float]]) -> None:
        sizes, seconds = zip(*points, strict=True)
        self._x = math.log10(min(sizes)), math.log10(max(sizes))
        self._y = math.floor(math.log10(min(seconds))), max(1, math.ceil(math.log10(max(seconds))))
        self._sizes = sorted(set(sizes))
        self._image = Image.new("RGB", (SIZE[0] * _FINE, SIZE[1] * _FINE), _PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def draw_frame(self, title: str) -> None:
        """Draw title, grid and the labels of both axes."""
        left, right = self._position((10 ** self._x[0], 1))[0], self._position((10 ** self._x[1], 1))[0]
        low, high = self._position((1, 10 ** self._y[0]))[1], self._position((1, 10 ** self._y[1]))[1]
        self._write((_LEFT, 24), title, _TITLE, "la")
        for decade in range(self._y[0], self._y[1] + 1):
            height = self._position((1, 10**decade))[1]
            self._line([(left, height), (right, height)], _FAINT, 1)
            self._write((_LEFT - 12, height), _duration(decade), _TEXT, "rm")
        for size in self._sizes:
            across = self._position((size, 1))[0]
            self._line([(across, low), (across, high)], _FAINT, 1)
            self._write((across, low + 12), f"{size:,}", _TEXT, "ma")
        self._line([(left, low), (right, low)], _INK, 1.5)
        self._write(((left + right) / 2, low + 46), "photos", _TEXT, "ma")

    def draw_line(self, points: list[tuple[int, float]], colour: str) -> None:
        """Draw the measured points as dots, joined by lines."""
        positions = [self._position(point) for point in points]
        self._line(positions, colour, 3)
        for across, down in positions:
            box = [(across - 5) * _FINE, (down - 5) * _FINE, (across + 5) * _FINE, (down + 5) * _FINE]
            self._draw.ellipse(box, fill=colour, outline=_PAPER, width=_FINE)

    def draw_names(self, ends: list[tuple[tuple[int, float], str, str]]) -> None:
        """Write a label at each line's right end, moved downwards where it would overlap another."""
        floor = -math.inf
        placed = [(self._position((self._sizes[-1], end[1]))[1], label, colour) for end, label, colour in ends]
        for down, label, colour in sorted(placed):
            floor = max(down, floor + _LABEL_DISTANCE)
            self._write((SIZE[0] - _RIGHT + 16, floor), label, _TEXT, "lm", colour)

    def png(self) -> bytes:
        """Return the PNG file."""
        data = BytesIO()
        self._image.reduce(_FINE).save(data, "PNG", optimize=True)
        return data.getvalue()

    def _position(self, point: tuple[float, float]) -> tuple[float, float]:
        """Return a point's position in pixels from the left and from the top."""
        width, height = SIZE[0] - _LEFT - _RIGHT, SIZE[1] - _TOP - _BOTTOM
        across = (math.log10(point[0]) - self._x[0]) / (self._x[1] - self._x[0])
        up = (math.log10(point[1]) - self._y[0]) / (self._y[1] - self._y[0])
        return _LEFT + width * across, _TOP + height * (1 - up)

    def _line(self, positions: list[tuple[float, float]], colour: str, width: float) -> None:
        fine = [(across * _FINE, down * _FINE) for across, down in positions]
        self._draw.line(fine, colour, round(width * _FINE), joint="curve")

    def _write(self, position: tuple[float, float], label: str, size: int, anchor: str, colour: str = _INK) -> None:
        font = ImageFont.load_default(size * _FINE)
        self._draw.text((position[0] * _FINE, position[1] * _FINE), label, colour, font, anchor)


def _duration(decade: int) -> str:
    """`10 ms`, `1 s`, `1,000 s`."""
    if decade >= 0:
        return f"{10**decade:,} s"
    return f"{10 ** (decade + 3):g} ms"
