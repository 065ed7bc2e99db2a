"""Tests that the table shows the measurements in readable units."""

from dataclasses import replace

from shazim_gui.benchmark.speed.speed_run import Speed
from shazim_gui.benchmark.speed.speed_table import speed_text


def line(text: str, beginning: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(beginning))


def test_a_folders_rates_are_shown_with_floors_and_other_programs(run: Speed) -> None:
    text = speed_text(run)
    assert "10 pictures in /photos: 30.0 MB, 120.0 megapixels" in text
    assert line(text, "decode floor").split()[2:] == ["5.0", "200.00"]
    assert line(text, "both floors").split()[-2:] == ["2.5", "400.00"]
    assert "4.0" in line(text, "Shazim, hashes only")
    assert "0.80 of the decode floor" in line(text, "Shazim, hashes only")
    assert "0.80 of both floors" in line(text, "Shazim, with vectors")
    assert "8.0 times as fast" in line(text, "ImageHash")
    assert "20.0 pairs/s of copies, 50.0 pairs/s of unrelated pictures, after preparing each picture (15.0 ms)" in text
    assert "findimagedupes: not installed" in text


def test_growth_is_shown_by_size(run: Speed) -> None:
    text = speed_text(run)
    assert ["1,000", "10,000", "grows", "like"] in [line.split() for line in text.splitlines()]
    assert line(text, "index build").split()[2:] == ["1.00", "s", "10.00", "s", "n^1.00"]
    assert line(text, "query, warm").split()[2:] == ["50.0", "ms", "50.0", "ms", "n^0.00"]
    assert line(text, "query, from").split()[5:] == ["1.20", "s"]
    assert "cold query among 10,000: it stopped unexpectedly" in text


def test_a_run_without_a_folder_and_with_one_size_is_shown(run: Speed) -> None:
    text = speed_text(replace(run, pictures=None, sizes=(1000,)))
    assert "floor" not in text
    assert "n^" not in text
    assert line(text, "index build").split()[2:] == ["1.00", "s"]
