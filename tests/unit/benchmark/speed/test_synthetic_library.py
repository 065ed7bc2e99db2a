"""Tests that synthetic libraries have the requested size, are deterministic, and have near copies."""

from pathlib import Path

import numpy as np
import pytest

from shazim_gui.benchmark.speed import synthetic_library
from shazim_gui.benchmark.speed.synthetic_library import grow_library, make_library
from shazim_gui.core.errors import BadInput
from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable, load_contents
from shazim_gui.store.frame_table import load_frames

CONTENTS = 200


def contents_of(library: Path) -> ContentTable:
    catalogue = Catalogue.open_for_reading(LibraryPaths(library).catalogue)
    assert catalogue is not None
    with catalogue:
        assert len(load_frames(catalogue).content) == CONTENTS
        return load_contents(catalogue, DEFAULT_MODEL)


def test_a_library_is_deterministic_and_only_its_copies_are_near(tmp_path: Path) -> None:
    assert make_library(tmp_path / "one", CONTENTS, tmp_path / "files") == CONTENTS
    make_library(tmp_path / "two", CONTENTS, tmp_path / "others")
    one, two = contents_of(tmp_path / "one"), contents_of(tmp_path / "two")
    assert len(one) == CONTENTS
    assert np.array_equal(one.vectors, two.vectors)
    assert np.array_equal(one.ah, two.ah)
    # Of 19 subjects, the 13th occurs twice, as contents 12 and 13; the first occurs once.
    copies = pair_scores(one, np.array([12]), one, np.array([13]))[0]
    strangers = pair_scores(one, np.array([0]), one, np.array([1]))[0]
    assert copies[2] > 0.9 > 0.6 > strangers[2]
    assert copies[0] > 0.85 > strangers[0]


def test_the_first_photos_are_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synthetic_library, "MOST_FILES", 30)
    assert make_library(tmp_path / "one", CONTENTS, tmp_path / "files") == 30
    assert len(list((tmp_path / "files").glob("*/*.jpg"))) == 30


def test_a_library_grows_by_different_contents(tmp_path: Path) -> None:
    make_library(tmp_path / "one", CONTENTS - 20, tmp_path / "files")
    for _ in range(2):
        grow_library(tmp_path / "one", 10)
    assert len(contents_of(tmp_path / "one")) == CONTENTS


def test_an_unwritable_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("no folder")
    with pytest.raises(BadInput, match="cannot be written"):
        make_library(tmp_path / "one", CONTENTS, tmp_path / "files")
