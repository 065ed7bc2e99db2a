"""Whatever other floors say in English, the window says in a person's language."""

import ast
import itertools
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import shazim_gui
from shazim_gui.core.composed import composed, composed_list
from shazim_gui.core.language import COMPOSED, places, use
from shazim_gui.core.records import Reason
from shazim_gui.core.resource_files import resource
from shazim_gui.decode.signatures import SIGNATURES, Signature
from shazim_gui.models.registry import MODELS

PACKAGE = Path(shazim_gui.__file__).parent
ERRORS = {
    "WorldError", "BadInput", "LibraryUnusable", "ModelUnavailable", "AddressUnreachable", "WorkerLost",
    "CatalogueDamaged",
}  # fmt: skip
SAID = ERRORS | {"Skip", "Undecodable", "Notice", "Failed", "_unreadable"}
"""What is called with texts that the window shows, on floors that know no language."""
ENDED = "The background process stopped{}; the scan continues."
PIECES = {"", " part", "upper", "lower", "{} part", "text or mark {} ({})", ".0f", ".1f"}
"""What edits are put together from, beside that which is seen by itself."""
UNSEEN = {"benchmark", "cli", "engine.py"}
"""What the window never shows the errors of."""


KNOWN = {
    message.findtext("source", "")
    for context in ElementTree.parse(resource("translations/shazim_de.ts")).getroot().iterfind("context")
    if context.findtext("name") == COMPOSED
    for message in context.iterfind("message")
}


@pytest.fixture
def german() -> Iterator[None]:
    use("de")
    yield
    use("en")


def test_what_a_person_sees_of_other_floors_is_german(german: None) -> None:
    """Every error, reason and notice, whatever is put into it."""
    filled = {text.replace("{}", "7") for text in _said() if _words(text)} - {
        "The background process stopped7; the scan continues."
    }
    assert len(filled) > 100
    assert sorted(text for text in filled if composed(text) == text) == []


def test_every_edit_is_german(german: None) -> None:
    floor = PACKAGE / "verify"
    rooms = [ast.parse((floor / f"{name}.py").read_text("utf-8")) for name in ("placing", "retouching", "naming")]
    edits = {text for room in rooms for text in _literals(room) if _words(text)} | _put_together()
    assert {"blurred", "stretched", "resized to {} %", "upper left part", "text or mark added ({})"} <= edits
    edits = {edit.replace("{}", "7") for edit in edits - PIECES if "{} " not in edit[:3]}
    assert sorted(edit for edit in edits if composed_list(edit) == edit) == []


@pytest.mark.parametrize("signature", SIGNATURES, ids=lambda signature: signature.words)
def test_every_kind_of_file_is_german(german: None, signature: Signature) -> None:
    words = composed(signature.words)
    assert words != signature.words
    kind = signature.words.partition(": ")[2] or signature.words.partition("(")[2].rstrip(")")
    if any(part.islower() for part in kind.split()):
        assert kind not in words


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_german(german: None, reason: Reason) -> None:
    assert composed(reason.words) != reason.words


def test_no_composed_text_is_known_in_vain() -> None:
    used = {text for path in _rooms() for text in _texts(ast.parse(path.read_text("utf-8")))} | _put_together()
    assert sorted(source for source in KNOWN if _blank(source) not in used) == []


def test_every_reason_to_keep_a_copy_is_german(german: None) -> None:
    rooms = [PACKAGE / "clusters" / "quality.py", PACKAGE / "session" / "standing.py"]
    made = [node for room in rooms for node in ast.parse(room.read_text("utf-8")).body if _tells_why(node)]
    reasons = {text for node in made for text in _literals(node) if text}
    assert {"largest", "first by name"} <= reasons
    assert sorted(reason for reason in reasons if composed(reason) == reason) == []


@pytest.mark.parametrize("name", MODELS)
def test_every_network_is_described_in_german(german: None, name: str) -> None:
    assert composed(MODELS[name].note) != MODELS[name].note


def _tells_why(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]) == "_REASONS"
    return isinstance(node, ast.FunctionDef) and node.name == "why_kept"


def _rooms() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.relative_to(PACKAGE).parts[0] not in UNSEEN]


def _said() -> Iterator[str]:
    """The texts of errors, reasons and notices, with `{}` for what is put in."""
    for path in _rooms():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in SAID:
                yield from (text for part in node.args if (text := _text(part)) is not None)


def _literals(tree: ast.AST) -> Iterator[str]:
    """The texts of a room but for what is said about the code."""
    about = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if (id(node) not in about | parts or isinstance(node, ast.JoinedStr)) and (text := _text(node)) is not None:
            yield text


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if (text := _text(node)) is not None:
            yield text
            yield text.removeprefix("not a picture (").removesuffix(")")


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _blank(source: str) -> str:
    for name in places(source):
        source = source.replace(f"{{{name}}}", "{}")
    return source


def _words(text: str) -> bool:
    return any(character.isalpha() for character in text.replace("{}", ""))


def _put_together() -> set[str]:
    """What is made of pieces that no literal shows whole."""
    across, down = ("", "left", "right"), ("", "upper", "lower")
    spots = {f"{one} {other}".strip() for one, other in itertools.product(down, across)}
    return {
        *spots, *(f"{spot} part" for spot in spots),
        *(f"text or mark {done} ({{}})" for done in ("added", "removed")),
        *(ENDED.format(what) for what in ("", " while reading {}", " while reading {} or one of {} other files")),
        *(f"{{}} {unit}" for unit in ("bytes", "kB", "MB", "GB", "TB")),
        "the folder cannot be read ({})",
    }  # fmt: skip
