"""Tests that names of modules, classes and functions follow `docs/glossary.md`."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import shazim_gui

PACKAGE = Path(shazim_gui.__file__).parent
ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.stem != "__init__")
TESTS = sorted((ROOT / "tests").rglob("*.py"))


@cache
def sections() -> dict[str, str]:
    """Return the glossary's second-level sections by title."""
    parts = re.split(r"^## (.+)$", (ROOT / "docs" / "glossary.md").read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@cache
def terms() -> list[str]:
    return re.findall(r"^- \*\*([^*]+)\*\*:", sections()["Terms"], flags=re.MULTILINE)


@cache
def known_words() -> frozenset[str]:
    """Return all words that a file name may consist of, singular and plural."""
    words = [word for term in terms() for word in term.split()]
    for line in re.findall(r"^- \*\*[^*]+\*\*:((?:.|\n(?!-|\n))+)", sections()["Technical words used in names"], re.M):
        words += [word.strip() for word in re.sub(r"\([^)]*\)", "", line).split(",")]
    return frozenset(words) | {plural(word) for word in words}


def plural(word: str) -> str:
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def former_words(*, strictly: bool) -> frozenset[str]:
    """Return the words that are no longer used; `strictly` only those that no name may contain."""
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| (never|another sense) \|$", sections()["Words no longer used"], re.M)
    chosen = [words for words, _, where in rows if where == "never" or not strictly]
    return frozenset(word for words in chosen for word in words.split(", "))


def split(name: str) -> list[str]:
    """Return the words of a name in snake_case or CamelCase, in lower case."""
    return re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower())


def named(path: Path) -> Iterator[str]:
    """Yield the names of a module, its classes and its functions."""
    yield path.stem
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT if path.is_relative_to(ROOT) else PACKAGE.parent))


def test_the_glossary_can_be_read() -> None:
    assert {"photo", "content", "candidate pair", "verification", "copy group", "reference", "decision"} <= set(terms())
    assert {"delegate", "viewport", "throttler", "scans"} <= known_words()
    assert {"hub", "twins", "mark"} <= former_words(strictly=False)
    assert "mark" not in former_words(strictly=True)


def test_no_term_is_defined_twice() -> None:
    assert len(terms()) == len(set(terms()))


def test_no_former_word_is_a_term() -> None:
    assert not set(terms()) & former_words(strictly=True)


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_a_file_name_consists_of_words_of_the_glossary(module: Path) -> None:
    unknown = set(split(module.stem)) - known_words()
    assert not unknown, f"{relative(module)}: {sorted(unknown)} are neither terms nor technical words"


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=relative)
def test_no_name_has_a_former_word(path: Path) -> None:
    former = former_words(strictly=True)
    found = sorted({name for name in named(path) if former & set(split(name))})
    assert not found, f"{relative(path)} names {', '.join(found)}: see 'Words no longer used' in docs/glossary.md"
