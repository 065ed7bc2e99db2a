"""Tests that the plot has a line in its own colour for each time."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageColor

from shazim_gui.benchmark.speed import plot
from shazim_gui.benchmark.speed.growth_rows import ROWS
from shazim_gui.benchmark.speed.plot import SIZE, speed_plot
from shazim_gui.benchmark.speed.speed_run import Speed


def test_every_line_that_has_two_points_is_drawn(run: Speed) -> None:
    with Image.open(BytesIO(speed_plot(run))) as image:
        assert (image.format, image.size) == ("PNG", SIZE)
        pixels = np.asarray(image.convert("RGB"))
    drawn = [(pixels == ImageColor.getrgb(colour)).all(axis=2).sum() > 300 for colour in plot._COLOURS]
    assert drawn == [True] * 6 + [False]  # a cold query was measured at one size only
    assert sum(row.plotted for row in ROWS) == len(plot._COLOURS)


def test_a_plot_of_one_size_is_refused(run: Speed) -> None:
    with pytest.raises(ValueError, match="two sizes"):
        speed_plot(replace(run, sizes=run.sizes[:1]))
