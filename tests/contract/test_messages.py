"""Tests that text which other layers pass to the window is a message with arguments, so that it can be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path

import shazim_gui
from shazim_gui.core import errors
from shazim_gui.store import sqlite_errors

PACKAGE = Path(shazim_gui.__file__).parent
ERRORS = {
    name
    for module in (errors, sqlite_errors)
    for name, value in vars(module).items()
    if isinstance(value, type) and issubclass(value, errors.WorldError)
}
NOT_SHOWN = {"benchmark", "cli", "engine.py"}
"""Parts whose errors the window never shows."""


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.relative_to(PACKAGE).parts[0] not in NOT_SHOWN:
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield path, node


def called(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def test_errors_and_notices_have_messages_not_sentences() -> None:
    made = [(path, node) for path, node in calls() if called(node) in ERRORS | {"Notice", "Failed"}]
    assert len(made) > 50
    assert {"CatalogueDamaged", "BadInput"} <= ERRORS
    sentences = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path, node in made
        if any(isinstance(part, ast.JoinedStr) or _is_text(part) for part in node.args)
    ]
    assert sentences == []


def test_message_templates_can_be_found_for_translation() -> None:
    """`message(template)` is fine where the template comes from a table whose texts are declared with `later`."""
    put_together = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path, node in calls()
        if called(node) == "message" and node.args and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert put_together == []


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
