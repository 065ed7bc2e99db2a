"""Tests of the comparison of a run with a saved baseline."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.benchmark.accuracy.accuracy_json import SCHEMA
from shazim_gui.benchmark.accuracy.baseline import Baseline, load_baseline, regressions, save_facts
from shazim_gui.core.errors import BadInput
from shazim_gui.core.typed_json import json_text, typed


@pytest.fixture
def run() -> dict[str, Any]:
    recall = {f"edit-{number}": 0.9 for number in range(10)}
    return {
        "schema": SCHEMA,
        "corpus": {"photographs": 10},
        "edits": [{"name": name} for name in recall],
        "shazim": {"mean_recall": 0.9, "recall": recall, "false_pairs": 3},
    }


def kept(run: dict[str, Any]) -> Baseline:
    """A run as it is read from a baseline."""
    return typed(run, Baseline)


def test_another_schema_is_no_baseline_of_this_version(run: dict[str, Any], tmp_path: Path) -> None:
    save_facts(tmp_path / "baseline.json", json_text({**run, "schema": "shazim-accuracy/0"}))
    with pytest.raises(BadInput, match="not a baseline of this version"):
        load_baseline(tmp_path / "baseline.json")


def test_a_run_is_no_worse_than_itself_nor_than_a_poorer_one(run: dict[str, Any]) -> None:
    assert regressions(run, kept(run)) == []
    better = deepcopy(run)
    better["shazim"].update(mean_recall=0.95, false_pairs=0)
    assert regressions(better, kept(run)) == []


def test_small_losses_are_tolerated_and_larger_ones_reported(run: dict[str, Any]) -> None:
    lower = deepcopy(run)
    lower["shazim"]["recall"]["edit-3"] = 0.88
    lower["shazim"]["mean_recall"] = 0.895
    assert regressions(lower, kept(run)) == []
    lower["shazim"]["recall"]["edit-3"] = 0.8799
    assert regressions(lower, kept(run)) == ["recall of edit-3 fell from 0.9000 to 0.8799"]
    lower["shazim"]["mean_recall"] = 0.8949
    assert regressions(lower, kept(run))[0] == "mean recall fell from 0.9000 to 0.8949"


def test_one_more_false_pair_is_reported(run: dict[str, Any]) -> None:
    more = deepcopy(run)
    more["shazim"]["false_pairs"] = 4
    assert regressions(more, kept(run)) == ["false pairs rose from 3 to 4"]


@pytest.mark.parametrize(("part", "other"), [("corpus", {"photographs": 11}), ("edits", [{"name": "edit-0"}])])
def test_another_corpus_is_not_compared(run: dict[str, Any], part: str, other: object) -> None:
    with pytest.raises(BadInput, match="different photos or with different edits"):
        regressions(run, kept({**run, part: other}))


def test_a_saved_baseline_is_loaded_unchanged(run: dict[str, Any], tmp_path: Path) -> None:
    save_facts(tmp_path / "baseline.json", json_text(run))
    assert load_baseline(tmp_path / "baseline.json") == kept(run)


@pytest.mark.parametrize(
    "content", ["", "[]", '{"schema": "shazim-duplicates/1"}', '{"schema": "shazim-accuracy/1"}', "\x00"]
)
def test_a_file_with_other_content_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(content, "utf-8")
    with pytest.raises(BadInput, match="--save-baseline"):
        load_baseline(tmp_path / "x.json")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_baseline(tmp_path / "none.json")
    with pytest.raises(BadInput, match="cannot be written"):
        save_facts(tmp_path / "none" / "x.json", "")
