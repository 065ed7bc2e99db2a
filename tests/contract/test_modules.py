"""Tests that every module states its purpose, is small, and has a unique name."""

import ast
from collections import Counter
from pathlib import Path

import pytest

import shazim_gui

PACKAGE = Path(shazim_gui.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MOST_LINES = 400
MOST_FILES_IN_A_FOLDER = 25


def name(module: Path) -> str:
    return str(module.relative_to(PACKAGE))


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_docstring_begins_with_one_sentence(module: Path) -> None:
    purpose = ast.get_docstring(ast.parse(module.read_text("utf-8")))
    assert purpose, f"{name(module)} has no docstring"
    sentence = purpose.partition("\n\n")[0].replace("\n", " ")
    assert sentence.endswith("."), f"{name(module)} does not begin with one complete sentence: {sentence!r}"


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_module_is_small(module: Path) -> None:
    lines = len(module.read_text("utf-8").splitlines())
    assert lines <= MOST_LINES, f"{name(module)} has {lines} lines: divide it by purpose"


def test_no_folder_holds_too_many_modules() -> None:
    crowded = {
        str(folder.relative_to(PACKAGE)): count
        for folder, count in Counter(module.parent for module in MODULES).items()
        if count > MOST_FILES_IN_A_FOLDER
    }
    assert crowded == {}


def test_two_modules_never_share_a_name() -> None:
    names = Counter(module.stem for module in MODULES if not module.stem.startswith("__"))
    assert [stem for stem, count in names.items() if count > 1] == []


def test_two_public_classes_never_share_a_name() -> None:
    names = Counter(
        node.name
        for module in MODULES
        for node in ast.parse(module.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [cls for cls, count in names.items() if count > 1] == []
