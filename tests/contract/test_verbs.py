"""Tests that all verbs are in `session.verbs`, and that every face offers each verb or has a reason not to."""

import ast
import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import shazim_gui
from shazim_gui.session import verbs
from shazim_gui.worker import maintenance_messages, messages
from shazim_gui.worker.command import Command, answer_type

PACKAGE = Path(shazim_gui.__file__).parent
PREFIX = "shazim_gui.session.verbs"
VERBS = {name for name in verbs.__all__ if inspect.isfunction(getattr(verbs, name))}
PARTS = {"index_folders", "keep_to_limit", "unknown_folder"}
"""Functions that verbs share and no face calls directly."""

_REVIEW = "decisions are made where clusters are shown; `shazim keep` does not exist yet"
_OPTIONS = "weights are options of every call, and the shell's history or a script keeps them"
_WHOLE_QUERY = "part of the verb `query`"
_WHOLE_RESULT = "part of the verb `duplicates`"
_STORAGE = "needed only by settings that the window offers; scans enforce the limit"
_COMPARISON = "needed to draw two photos in the window; `compare` reports everything else"
_REPORT = "the window shows it in panels"

_NEITHER = {
    "align": _COMPARISON,
    "choose_patterns": "each scan has its patterns as options; they are kept with the folder",
    "drop_preset": _OPTIONS,
    "graphics_possible": _STORAGE,
    "graphics_processor": _STORAGE,
    "keep": _REVIEW,
    "keep_only": _REVIEW,
    "keep_preset": _OPTIONS,
    "kept_thumbnails": _STORAGE,
    "clear_decision": _REVIEW,
    "mark_for_removal": _REVIEW,
    "own_presets": _OPTIONS,
    "patterns_now": "each scan has its patterns as options; they are kept with the folder",
    "trim_thumbnails": _STORAGE,
    "unverified_matches": _WHOLE_QUERY,
    "unverified_pair": _WHOLE_RESULT,
    "unverified_pairs": _WHOLE_RESULT,
    "verify_matches": _WHOLE_QUERY,
    "verify_pair": _WHOLE_RESULT,
    "verify_pairs": _WHOLE_RESULT,
    "with_relations": _WHOLE_QUERY,
}
NOT_OFFERED = {
    "cli": {
        **_NEITHER,
        "check_known": _WHOLE_RESULT,
        "describe": "vectors are useful to programs only; `code` and `compare` print readable facts",
        "described_scores": "vectors are useful to programs only; `code` and `compare` print readable facts",
        "find": _WHOLE_RESULT,
        "scan_and_find": _WHOLE_RESULT,
    },
    "engine": {
        **_NEITHER,
        "check_known": _WHOLE_RESULT,
        "choose_network": "`use_network` does it",
        "export_result": "`duplicates` gives the report, and `export.write_export.write` writes it",
        "networks": "`shazim models` lists them",
        "rendered_result": "`duplicates` gives the report, and `export.write_export.render` renders it",
        "scan_and_find": "`parse` and `train` are its two halves",
        "skipped_files": "the report contains them",
        "statistics": "`shazim stats` prints them",
    },
    "gui": {
        "check_known": "the window asks about the whole library",
        "choose_network": "`use_network` does it",
        "code": "no other desktop program accepts a semantic code",
        "compare": "the window compares photos of its result, whose scores and edits are known, and aligns them",
        "describe": "vectors are useful to programs only",
        "described_scores": "vectors are useful to programs only",
        "duplicates": "the window does it in steps, each of which it shows: `scan_and_find`, results, `verify_pairs`",
        "find": "`scan_and_find`, `forget` and `use_network` do it",
        "network_named": "the list of networks is shown",
        "rendered_result": "the window only writes files",
        "scan": "`scan_and_find` does it",
        "skipped_files": "the result contains them",
        "statistics": _REPORT,
        "unverified_pairs": "`verify_pairs` chooses by it",
    },
}


@pytest.mark.parametrize("face", NOT_OFFERED)
def test_every_verb_is_offered_or_has_a_reason_not_to_be(face: str) -> None:
    offered = set(_used(face)) & VERBS
    assert sorted(offered & NOT_OFFERED[face].keys()) == [], "now offered: remove the reason"
    assert sorted(VERBS - offered - NOT_OFFERED[face].keys()) == [], "offer them, or add a reason"
    assert sorted(NOT_OFFERED[face].keys() - VERBS) == [], "no such verbs"


def test_every_public_function_is_a_verb_or_a_shared_part() -> None:
    found = set()
    for module in pkgutil.iter_modules(verbs.__path__, f"{PREFIX}."):
        imported = import_module(module.name)
        found |= {
            name
            for name, value in vars(imported).items()
            if inspect.isfunction(value) and value.__module__ == module.name and not name.startswith("_")
        }
    assert found == VERBS | PARTS


@pytest.mark.parametrize("name", sorted(VERBS))
def test_a_verb_is_typed_and_documented(name: str) -> None:
    verb = getattr(verbs, name)
    assert inspect.getdoc(verb)
    signature = inspect.signature(verb)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(each.annotation is not inspect.Parameter.empty for each in signature.parameters.values())


def test_every_command_declares_its_answer_type() -> None:
    commands = {
        value
        for module in (messages, maintenance_messages)
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, Command) and value is not Command
    }
    assert len(commands) > 10
    assert {answer_type(command) for command in commands} <= set(messages.Result.__args__)


def test_no_assertion_narrows_the_type_of_an_answer() -> None:
    paths = [path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts[0] != "gui"]
    narrowed = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in paths
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Assert) and "isinstance(" in ast.unparse(node.test)
    ]
    assert narrowed == []


def _used(face: str) -> Iterator[str]:
    """Yield the names of the verbs that a face uses."""
    below = PACKAGE / face
    for path in below.rglob("*.py") if below.is_dir() else [below.with_suffix(".py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "verbs":
                yield node.attr
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PREFIX):
                yield from (each.name for each in node.names)
