"""Tests of the comparison of a run with a saved baseline."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.benchmark.accuracy.accuracy_json import SCHEMA, as_json
from shazim_gui.benchmark.accuracy.baseline import load_baseline, regressions, save_facts
from shazim_gui.core.errors import BadInput


@pytest.fixture
def run() -> dict[str, Any]:
    recall = {f"edit-{number}": 0.9 for number in range(10)}
    return {
        "schema": SCHEMA,
        "corpus": {"photographs": 10},
        "edits": [{"name": name} for name in recall],
        "shazim": {"mean_recall": 0.9, "recall": recall, "false_pairs": 3},
    }


def test_a_run_is_not_worse_than_itself_or_a_poorer_one(run: dict[str, Any]) -> None:
    assert regressions(run, run) == []
    better = deepcopy(run)
    better["shazim"].update(mean_recall=0.95, false_pairs=0)
    assert regressions(better, run) == []


def test_small_losses_are_tolerated_and_larger_ones_reported(run: dict[str, Any]) -> None:
    lower = deepcopy(run)
    lower["shazim"]["recall"]["edit-3"] = 0.88
    lower["shazim"]["mean_recall"] = 0.895
    assert regressions(lower, run) == []
    lower["shazim"]["recall"]["edit-3"] = 0.8799
    assert regressions(lower, run) == ["recall of edit-3 fell from 0.9000 to 0.8799"]
    lower["shazim"]["mean_recall"] = 0.8949
    assert regressions(lower, run)[0] == "mean recall fell from 0.9000 to 0.8949"


def test_one_more_false_pair_is_reported(run: dict[str, Any]) -> None:
    more = deepcopy(run)
    more["shazim"]["false_pairs"] = 4
    assert regressions(more, run) == ["false pairs rose from 3 to 4"]


@pytest.mark.parametrize("part", ["corpus", "edits"])
def test_another_corpus_is_not_compared(run: dict[str, Any], part: str) -> None:
    with pytest.raises(BadInput, match="other photographs or with other edits"):
        regressions(run, {**run, part: None})


def test_a_saved_baseline_is_loaded_unchanged(run: dict[str, Any], tmp_path: Path) -> None:
    save_facts(tmp_path / "baseline.json", as_json(run))
    assert load_baseline(tmp_path / "baseline.json") == run


@pytest.mark.parametrize("content", ["", "[]", '{"schema": "shazim-duplicates/1"}', "\x00"])
def test_a_file_with_other_content_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(content, "utf-8")
    with pytest.raises(BadInput, match="--save-baseline"):
        load_baseline(tmp_path / "x.json")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_baseline(tmp_path / "none.json")
    with pytest.raises(BadInput, match="cannot be written"):
        save_facts(tmp_path / "none" / "x.json", "")
