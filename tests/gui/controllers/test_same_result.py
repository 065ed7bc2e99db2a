"""The same request has the same result in the window, on the command line and in Python."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shazim_gui import ShazimEngine
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import Settings, load_settings, save_settings
from shazim_gui.export.match_export import QueryAnswer, render_matches
from shazim_gui.export.write_export import render
from shazim_gui.gui.query.dropped_data import file_picture
from shazim_gui.session import verbs
from shazim_gui.session.session import Session
from shazim_gui.worker.inline import InlineWorker

ROOT = Path(__file__).resolve().parents[3]
DONE = 60_000
"""Milliseconds."""
LITE = "efficientnet-lite0"


def shazim(library: Path, *arguments: str | Path) -> bytes:
    """Run the real command; returns what it printed. It exits with 1, because some files of the album have problems."""
    ended = subprocess.run(
        [sys.executable, "-m", "shazim_gui.cli.main", *map(os.fspath, arguments), "--library", library, "--quiet"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode in (0, 1), ended.stderr.decode()
    return ended.stdout


@dataclass(frozen=True)
class Faces:
    """Three copies of one library, each used through another face."""

    by_command: Path
    by_engine: Path
    by_window: Path

    def states(self) -> list[Any]:
        """The state of each of them."""
        return [state(library) for library in (self.by_command, self.by_engine, self.by_window)]


def state(library: Path) -> Any:
    """Photos, network, whether the pairs are those of the photos, clusters, and the thumbnails."""
    paths = LibraryPaths(library)
    with Session(paths, InlineWorker(paths)) as session:
        results = session.results()
        clusters = [(round(cluster.score, 4), cluster.photos) for cluster in results.clusters]
        photos = [photo.path for photo in results.photos]
        return photos, session.model, results.snapshot.fresh, clusters, verbs.kept_thumbnails(session)


@pytest.fixture
def faces(scanned: Path, tmp_path: Path) -> Callable[..., Faces]:
    """Three copies of the scanned library with these settings."""

    def copy(**changed: Any) -> Faces:
        copies = [Path(shutil.copytree(scanned, tmp_path / name)) for name in ("command", "engine", "window")]
        for library in copies:
            settings_file = LibraryPaths(library).settings
            save_settings(
                settings_file,
                replace(load_settings(settings_file) if settings_file.exists() else Settings(), **changed),
            )
        return Faces(*copies)

    return copy


def all_equal(states: list[Any]) -> Any:
    assert states[0] == states[1]
    assert states[1] == states[2]
    return states[0]


def test_forgetting_a_folder_leaves_the_clusters_of_the_others(
    faces: Callable[..., Faces], album: Path, open_window: Callable[..., Any], qtbot: QtBot
) -> None:
    three, gone = faces(), str(album / "aaa-orig.jpg")
    shazim(three.by_command, "forget", gone)
    assert ShazimEngine(three.by_engine).forget(gone) == 1
    window = open_window(three.by_window).window
    with qtbot.waitSignal(window.window_model.loaded, timeout=DONE):
        window.window_model.forget_folder(gone)
    photos, _, fresh, clusters, _ = all_equal(three.states())
    assert gone not in photos
    assert fresh
    assert len(clusters) >= 2


def test_a_scan_applies_exclusions_and_the_limit_of_the_thumbnails(
    faces: Callable[..., Faces], album: Path, open_window: Callable[..., Any], qtbot: QtBot
) -> None:
    three = faces(exclude=("bridge*",), cache=1)
    shazim(three.by_command, "scan", album)
    ShazimEngine(three.by_engine).parse(album)
    window = open_window(three.by_window).window
    with qtbot.waitSignal(window.window_model.loaded, timeout=DONE):
        window.window_model.scan((str(album),))
    shazim(three.by_command, "duplicates", "--no-scan", "--format", "paths")
    ShazimEngine(three.by_engine).train()
    states = three.states()
    photos, *_ = all_equal([each[:-1] for each in states])
    assert photos
    assert not [path for path in photos if Path(path).name.startswith("bridge")]
    assert all(kept.bytes <= 1_000_000 for *_, kept in states)


def test_using_a_network_brings_the_result_up_to_date(
    faces: Callable[..., Faces], open_window: Callable[..., Any], qtbot: QtBot
) -> None:
    three = faces(model="resnet50")
    for library in (three.by_command, three.by_engine, three.by_window):
        LibraryPaths(library).pairs(LITE).unlink()
    shazim(three.by_command, "models", "use", LITE)
    ShazimEngine(three.by_engine).use_network(LITE)
    window = open_window(three.by_window).window
    network = verbs.network_named(window.window_model.session, LITE)
    with qtbot.waitSignal(window.window_model.loaded, timeout=DONE):
        window.window_model.use_network(network)
    _, model, fresh, clusters, _ = all_equal(three.states())
    assert (model, fresh) == (LITE, True)
    assert clusters


def test_a_query_is_verified(library: Path, photos: Path, open_window: Callable[..., Any], qtbot: QtBot) -> None:
    picture, threshold = photos / "edits/bridge/aaa-orig.jpg", 0.6
    arguments = ("query", picture, "--threshold", str(threshold), "--limit", "100", "--format", "json")
    by_command = json.loads(shazim(library, *arguments))["matches"]
    by_engine = ShazimEngine(library).query(str(picture), threshold=threshold)
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.answered, timeout=DONE):
        window.window_model.search(file_picture(str(picture)))
    qtbot.waitUntil(lambda: not window.window_model.poller.busy, timeout=DONE)
    by_window = [match for match in window.window_model.nearest if match.score >= threshold]

    def facts(matches: Any) -> Any:
        answer = QueryAnswer(str(picture), LITE, window.window_model.choice.weights, threshold, matches)
        return json.loads(render_matches(answer, "json"))["matches"]

    found = all_equal([by_command, facts(by_engine), facts(by_window)])
    kinds = {Path(match["path"]).name: (match["kind"], match["edit"]) for match in found}
    assert kinds["aaa-orig.jpg"] == ("same", "identical file")
    assert kinds["bridge-3-rotate-180.jpg"][0] == "edited"
    unverified = json.loads(shazim(library, *arguments, "--no-verify"))["matches"]
    assert {match["kind"] for match in unverified} == {None}


def test_an_export_is_the_same(library: Path, tmp_path: Path, open_window: Callable[..., Any], qtbot: QtBot) -> None:
    by_command = json.loads(shazim(library, "duplicates", "--no-scan", "--format", "json"))
    by_engine = json.loads(render(ShazimEngine(library).duplicates(scan=False), "json"))
    window = open_window(library).window
    with qtbot.waitSignal(window.window_model.exported, timeout=DONE):
        window.window_model.export("json", tmp_path / "result.json")
    by_window = json.loads((tmp_path / "result.json").read_bytes())
    for written in (by_command, by_engine, by_window):
        del written["created"]
    assert all_equal([by_command, by_engine, by_window])["clusters"]
