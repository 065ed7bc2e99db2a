"""The paths of a library: one folder, one override, and a clear error if it cannot be used."""

import subprocess
from pathlib import Path

import pytest

from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.paths import LIBRARY_VARIABLE, LibraryPaths


def test_an_explicit_folder_precedes_the_variable_and_the_variable_precedes_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "from-variable"))
    assert LibraryPaths.locate(tmp_path / "given").root == tmp_path / "given"
    assert LibraryPaths.locate().root == tmp_path / "from-variable"
    monkeypatch.delenv(LIBRARY_VARIABLE)
    assert LibraryPaths.locate().root.is_relative_to(tmp_path / "home")
    assert LibraryPaths.locate().root.name == "Shazim"


def test_an_empty_override_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, "")
    assert LibraryPaths.locate("").root.is_relative_to(tmp_path / "home")


def test_home_and_relative_folders_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert LibraryPaths.locate("~/photos").root == tmp_path / "home" / "photos"
    assert LibraryPaths.locate("library/../other").root == tmp_path / "other"
    monkeypatch.setenv(LIBRARY_VARIABLE, "~")
    assert LibraryPaths.locate().root == tmp_path / "home"


def test_a_folder_name_that_is_not_utf8_survives(tmp_path: Path) -> None:
    paths = LibraryPaths.locate(f"{tmp_path}/caf\udce9")
    paths.prepare()
    assert (tmp_path / "caf\udce9" / "models").is_dir()


def test_all_paths_are_below_the_root(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    everything = [
        paths.catalogue, paths.lock, paths.inflight, paths.settings, paths.thumbnails, paths.weights,
        paths.index("net"), paths.pairs("net"),
    ]  # fmt: skip
    assert all(path.is_relative_to(paths.root) for path in everything)
    assert len(set(everything)) == len(everything)
    assert paths.index("net") != paths.index("other net")


def test_preparing_creates_the_folders_and_can_be_repeated(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "deep" / "library")
    paths.prepare()
    paths.prepare()
    assert sorted(entry.name for entry in paths.root.iterdir()) == ["index", "models", "thumbnails"]


def test_a_file_with_the_name_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("not a folder")
    with pytest.raises(LibraryUnusable, match="cannot be written") as caught:
        LibraryPaths(tmp_path / "library").prepare()
    assert str(tmp_path / "library") in str(caught.value)
    assert "--library" in str(caught.value.remedy)


@pytest.mark.parametrize("prepared", [True, False])
def test_a_folder_that_cannot_be_written_is_an_error(tmp_path: Path, prepared: bool, as_nobody: list[str]) -> None:
    paths = LibraryPaths(tmp_path / "library")
    paths.root.mkdir(mode=0o755)
    if prepared:
        paths.prepare()
    script = f"""
from pathlib import Path
from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.paths import LibraryPaths
drop()
try:
    LibraryPaths(Path({str(paths.root)!r})).prepare()
except LibraryUnusable as caught:
    print(caught)
"""
    ended = subprocess.run([*as_nobody, script], capture_output=True, text=True, check=True)
    assert "Permission denied" in ended.stdout, ended
