"""Exporting through the window's own dialog, in every format."""

import csv
import io
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from shazim_gui.core.records import Decision
from shazim_gui.gui.background.file_manager import FileManager

Open = Callable[..., Any]


def exported(opened: Any, qtbot: QtBot, name: str, target: Path) -> bytes:
    """Choose a format from the menu and a file in the dialog; returns what was written."""
    window = opened.window
    window.parts.actions.exports[name].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    with qtbot.waitSignal(window.window_model.exported, timeout=20_000):
        dialog.fileSelected.emit(str(target))
        dialog.close()
    assert f"Exported to {target.name}" in window.parts.status.done.text()
    assert window.parts.status.button.text() == "Show in folder"
    return target.read_bytes()


def test_every_format_holds_the_clusters_shown(open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path) -> None:
    opened = open_window(library)
    results = opened.window.window_model.results
    members = [photo.path for cluster in results.clusters for photo in results.members(cluster)]
    data = json.loads(exported(opened, qtbot, "json", tmp_path / "result.json"))
    assert [photo["path"] for cluster in data["clusters"] for photo in cluster["photos"]] == members
    rows = list(
        csv.DictReader(io.StringIO(exported(opened, qtbot, "csv", tmp_path / "result.csv").decode("utf-8-sig")))
    )
    assert [row["path"] for row in rows] == members
    page = exported(opened, qtbot, "html", tmp_path / "result.html").decode()
    assert page.count("data:image/jpeg;base64") >= len(
        {photo.sha256 for photo in results.photos if photo.path in members}
    )
    paths = exported(opened, qtbot, "paths", tmp_path / "result.txt").decode().splitlines()
    assert set(paths) <= set(members)
    assert paths


def test_the_export_follows_the_sliders(open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path) -> None:
    opened = open_window(library)
    with qtbot.waitSignal(opened.window.window_model.regrouped):
        opened.window.parts.sliders.weight_rows["dh"].slider.setValue(60)
    data = json.loads(exported(opened, qtbot, "json", tmp_path / "result.json"))
    assert data["weights"] == {"ah": 1.0, "dh": 3.0, "fv": 2.0}


def test_the_export_is_of_the_moment_at_which_it_was_requested(
    open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path
) -> None:
    window = open_window(library).window
    window_model, sliders = window.window_model, window.parts.sliders
    held = threading.Event()
    window_model._tasks.start(lambda: held.wait(20), lambda _: None, lambda _: None)  # the pool's one thread is busy
    sliders.weight_rows["dh"].slider.setValue(60)  # in force already, although the clusters follow a moment later
    window_model.export("json", tmp_path / "result.json")
    photos = [cluster.photos for cluster in window_model.results.clusters]
    with qtbot.waitSignal(window_model.regrouped):
        sliders.threshold_row.slider.setValue(sliders.threshold_row.slider.maximum())
    window_model.session.decisions.decide({window_model.results.photos[photos[0][-1]].path: Decision.KEEP})
    with qtbot.waitSignal(window_model.exported, timeout=20_000):
        held.set()
    data = json.loads((tmp_path / "result.json").read_text())
    assert (data["threshold"], data["weights"]["dh"]) == (0.75, 3.0)
    exported_paths = [[photo["path"] for photo in cluster["photos"]] for cluster in data["clusters"]]
    assert exported_paths == [[window_model.results.photos[number].path for number in cluster] for cluster in photos]


def test_an_unwritable_folder_is_reported_in_a_sentence(
    open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path
) -> None:
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.warned, timeout=20_000):
        window.window_model.export("csv", tmp_path / "nowhere" / "result.csv")
    assert "There is no folder" in window.parts.notice.text.text()


def test_show_in_folder_calls_the_file_manager(
    open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(FileManager, "show", lambda _, path, failed: shown.append(path))
    opened = open_window(library)
    exported(opened, qtbot, "csv", tmp_path / "result.csv")
    opened.window.parts.status.button.click()
    assert shown == [str(tmp_path / "result.csv")]
