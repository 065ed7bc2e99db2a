"""The program's own files are found; a missing one means that the installation is incomplete."""

from pathlib import Path

import pytest

from shazim_gui.core import resource_files


def test_the_error_names_the_missing_file() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/none\.svg is missing; install Shazim again"):
        resource_files.resource("icons/none.svg")


def test_the_installed_copy_precedes_the_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("_resources", "resources"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.svg").write_text(folder)
    monkeypatch.setattr(resource_files, "_INSTALLED", tmp_path / "_resources")
    monkeypatch.setattr(resource_files, "_CHECKOUT", tmp_path / "resources")
    assert resource_files.resource("a.svg").read_text() == "_resources"
    (tmp_path / "_resources" / "a.svg").unlink()
    assert resource_files.resource("a.svg").read_text() == "resources"
