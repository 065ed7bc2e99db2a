"""Exporting through the window's own dialog, in every format."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

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


def test_the_export_is_that_of_the_sliders(open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path) -> None:
    opened = open_window(library)
    with qtbot.waitSignal(opened.window.window_model.regrouped):
        opened.window.parts.sliders.weight_rows["dh"].slider.setValue(60)
    data = json.loads(exported(opened, qtbot, "json", tmp_path / "result.json"))
    assert data["weights"] == {"ah": 1.0, "dh": 3.0, "fv": 2.0}


def test_a_place_that_cannot_be_written_is_a_calm_sentence(
    open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path
) -> None:
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.warned, timeout=20_000):
        window.window_model.export("csv", tmp_path / "nowhere" / "result.csv")
    assert "There is no folder" in window.parts.notice.text.text()


def test_show_in_folder_asks_the_system(
    open_window: Open, qtbot: QtBot, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(FileManager, "show", lambda _, path, failed: asked.append(path))
    opened = open_window(library)
    exported(opened, qtbot, "csv", tmp_path / "result.csv")
    opened.window.parts.status.button.click()
    assert asked == [str(tmp_path / "result.csv")]
