"""The whole way, small: photographs, copies, the real worker, the other methods, table and JSON."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from shazim_gui.benchmark.accuracy.accuracy_json import accuracy_facts
from shazim_gui.benchmark.accuracy.accuracy_run import Accuracy, accuracy
from shazim_gui.benchmark.accuracy.accuracy_table import accuracy_text
from shazim_gui.benchmark.accuracy.baseline import Baseline, regressions
from shazim_gui.benchmark.accuracy.edit_kinds import EDITS
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Cancelled, never_cancelled
from shazim_gui.core.typed_json import json_text, typed
from tests.unit.benchmark.conftest import finish

TRIED = ("resave-30", "resize-50", "webp", "grey", "brighter", "contrast")


@pytest.fixture(scope="module")
def run(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Accuracy:
    """Three photographs, six edits, four distractors."""
    folder = tmp_path_factory.mktemp("photographs")
    for number in ("05", "15", "23"):
        with Image.open(photos / "kodak" / f"{number}.png") as image:
            image.resize((384, 256)).save(folder / f"{number}.png")
    edits = [edit for edit in EDITS if edit.name in TRIED]
    return finish(accuracy([str(folder)], 4, never_cancelled, edits))


def test_copies_of_three_photographs_are_found_and_counted(run: Accuracy) -> None:
    recall = run.ours.measured.recall
    assert set(recall) == set(TRIED)
    assert recall["resave-30"] == recall["resize-50"] == recall["webp"] == 1.0
    assert len(run.ours.missed) == round(sum(3 * (1 - share) for share in recall.values()))
    assert run.ours.recall_as_same["resave-30"] == 1.0
    assert run.ours.measured.false_pairs == 0
    assert run.ours.skipped == ()
    assert run.files == 3 * 7 + 4
    assert run.ours.measured.unrelated_pairs == 25 * 24 // 2 - 3 * (7 * 6 // 2)


def test_every_other_method_is_run_on_the_same_files(run: Accuracy) -> None:
    methods = {measured.name: measured for measured in run.at_no_false_pair}
    assert {"classic", "ah", "dh", "fv", "IH difference", "IH perceptual", "IH crop-resistant"} <= set(methods)
    for measured in methods.values():
        assert measured.false_pairs == 0
        assert measured.recall["resave-30"] == 1.0, measured.name
    assert methods["dh"].mean == pytest.approx(methods["IH difference"].mean, abs=0.2)  # the same hash, twice


def test_the_table_shows_every_edit_and_every_method(run: Accuracy) -> None:
    text = accuracy_text(run)
    for word in (*TRIED, "mean", "lowest", "false pairs", "shazim", "classic", "perceptual", "imagededup"):
        assert word in text
    table = [line for line in text.splitlines() if line.startswith(("resave-30", "grey", "mean"))]
    assert len(table) == 6
    assert "1.000" in table[0]


def test_json_has_the_same_results_and_can_be_a_baseline(run: Accuracy) -> None:
    facts = json.loads(json_text(accuracy_facts(run)))
    assert facts["schema"] == "shazim-accuracy/1"
    assert facts["shazim"]["mean_recall"] == pytest.approx(run.ours.measured.mean, abs=1e-5)
    assert facts["corpus"]["distractors"] == 4
    assert [edit["name"] for edit in facts["edits"]] == [edit.name for edit in run.edits]
    assert regressions(facts, typed(facts, Baseline)) == []
    better = {**facts, "shazim": {**facts["shazim"], "mean_recall": facts["shazim"]["mean_recall"] + 0.01}}
    assert regressions(facts, typed(better, Baseline))


def test_a_cancelled_run_leaves_no_files(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in ("05", "15"):
        shutil.copy(photos / "kodak" / f"{number}.png", tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(Cancelled):
        finish(accuracy([str(tmp_path)], 0, lambda: True))
    assert not list(tmp_path.glob("shazim-accuracy-*"))


def test_a_negative_number_of_distractors_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="use 0 or more"):
        finish(accuracy([str(tmp_path)], -1, never_cancelled))
