"""Tests of a small run from end to end, and of invalid arguments."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.benchmark.speed.growth_rows import ROWS, Unit
from shazim_gui.benchmark.speed.speed_run import HELP, Speed, of_size, speed
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Cancelled, never_cancelled

Finish = Callable[[Any], Any]
CONTENTS = 60


@pytest.mark.slow
def test_a_small_library_is_measured_in_every_way(
    finished: Finish, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    run: Speed = finished(speed([], [CONTENTS, CONTENTS], 1, never_cancelled))
    assert run.sizes == (CONTENTS,)
    assert run.pictures is None
    assert run.absent == {}
    assert 0 < run.folder.figures[HELP]["seconds"] < 30
    for row in ROWS:
        ((size, value),) = run.grown(row.task, row.value)
        assert size == CONTENTS
        assert value > 0, row.label
        assert value < 60 or row.unit is not Unit.SECONDS
    search = run.growth.figures[of_size("search", CONTENTS)]
    assert sum(search[stage] for stage in ("loading", "candidates", "scores", "writing")) <= search["all_pairs"]
    assert run.growth.figures[of_size("rescan", CONTENTS)]["files"] == CONTENTS
    assert run.growth.figures[of_size("slider", CONTENTS)]["pairs"] >= CONTENTS
    assert not list(tmp_path.glob("shazim-speed-*"))


@pytest.mark.parametrize(("sizes", "rounds"), [([0], 1), ([10], 0)])
def test_numbers_below_one_are_refused(finished: Finish, sizes: list[int], rounds: int) -> None:
    with pytest.raises(BadInput, match="below 1"):
        finished(speed([], sizes, rounds, never_cancelled))


def test_a_cancelled_run_leaves_no_files(finished: Finish, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(Cancelled):
        finished(speed([], [CONTENTS], 1, lambda: True))
    assert not list(tmp_path.glob("shazim-speed-*"))
