"""Every verb stands in `session.verbs`, and every face offers it, or there is a reason why not."""

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
"""What verbs share, and no face asks for by itself."""

_REVIEW = "decisions are made where clusters are seen; `shazim keep` does not exist yet"
_OPTIONS = "every call says its weights by options, and a shell keeps these for its user"
_WHOLE_QUERY = "`query` does it as one verb"
_WHOLE_RESULT = "`duplicates` does it as one verb"
_STORAGE = "only settings that the window offers lead there; scans keep the limit by themselves"
_COMPARISON = "a part of the picture that the window shows of two photos; `compare` tells the rest"
_REPORT = "the window shows it as panels"

_NEITHER = {
    "align": _COMPARISON,
    "choose_patterns": "each scan says its patterns; they are kept with the folder",
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
    "patterns_now": "each scan says its patterns; they are kept with the folder",
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
        "describe": "vectors are of use to a program only; `code` and `compare` tell what a person can read",
        "described_scores": "vectors are of use to a program only; `code` and `compare` tell what a person can read",
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
        "skipped_files": "the report tells them",
        "statistics": "`shazim stats` tells them",
    },
    "gui": {
        "check_known": "the window asks about the whole library",
        "choose_network": "`use_network` does it",
        "code": "no other program on a desktop takes a semantic code",
        "compare": "the window compares photos of its result, whose scores and edits are known, and aligns them",
        "describe": "vectors are of use to a program only",
        "described_scores": "vectors are of use to a program only",
        "duplicates": "the window does it in steps, each of which it shows: `scan_and_find`, results, `verify_pairs`",
        "find": "`scan_and_find`, `forget` and `use_network` do it",
        "network_named": "its list of networks has them already",
        "rendered_result": "the window writes files only",
        "scan": "`scan_and_find` does it",
        "skipped_files": "the result has them",
        "statistics": _REPORT,
        "unverified_pairs": "`verify_pairs` chooses by it",
    },
}


@pytest.mark.parametrize("face", NOT_OFFERED)
def test_every_verb_is_offered_or_there_is_a_reason(face: str) -> None:
    offered = set(_used(face)) & VERBS
    assert sorted(offered & NOT_OFFERED[face].keys()) == [], "offered by now: strike the reason"
    assert sorted(VERBS - offered - NOT_OFFERED[face].keys()) == [], "offer them, or say why not"
    assert sorted(NOT_OFFERED[face].keys() - VERBS) == [], "no such verbs"


def test_every_function_of_the_package_is_a_verb_or_a_part() -> None:
    found = set()
    for module in pkgutil.iter_modules(verbs.__path__, f"{PREFIX}."):
        room = import_module(module.name)
        found |= {
            name
            for name, value in vars(room).items()
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


def test_every_command_says_what_it_is_answered_with() -> None:
    commands = {
        value
        for room in (messages, maintenance_messages)
        for value in vars(room).values()
        if inspect.isclass(value) and issubclass(value, Command) and value is not Command
    }
    assert len(commands) > 10
    assert {answer_type(command) for command in commands} <= set(messages.Result.__args__)


def test_nobody_narrows_an_answer_by_an_assertion() -> None:
    rooms = [room for room in PACKAGE.rglob("*.py") if room.relative_to(PACKAGE).parts[0] != "gui"]
    narrowed = [
        f"{room.relative_to(PACKAGE)}:{node.lineno}"
        for room in rooms
        for node in ast.walk(ast.parse(room.read_text("utf-8")))
        if isinstance(node, ast.Assert) and "isinstance(" in ast.unparse(node.test)
    ]
    assert narrowed == []


def _used(face: str) -> Iterator[str]:
    """The names of verbs that a face asks for."""
    below = PACKAGE / face
    for room in below.rglob("*.py") if below.is_dir() else [below.with_suffix(".py")]:
        for node in ast.walk(ast.parse(room.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "verbs":
                yield node.attr
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PREFIX):
                yield from (each.name for each in node.names)
