"""Tests that everything the documents name exists: links, modules, functions, commands and make targets."""

import ast
import re
import shlex
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import shazim_gui
from shazim_gui.cli.arguments import parse_arguments

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(shazim_gui.__file__).parent
LAYERS = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name.isidentifier()}
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
NAMES = [document.relative_to(ROOT).as_posix() for document in DOCUMENTS]


@cache
def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def prose(name: str) -> str:
    """Return a document without its code blocks, fenced or indented."""
    without = re.sub(r"^```.*?^```$", "", text(name), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^ {4,}.*$", "", without, flags=re.MULTILINE)


def quoted(name: str) -> list[str]:
    """Return the texts in backticks."""
    return re.findall(r"`([^`\n]+)`", prose(name))


def links(name: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", prose(name))


def anchors(path: Path) -> set[str]:
    """Return the anchors of a document's headings."""
    titles = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def modules(name: str) -> Iterator[str]:
    """Yield texts that have the form of a path in the package, with slashes or dots, within a layer."""
    for quote in quoted(name):
        for part in quote.split():
            plain = part.strip(",").removeprefix("shazim_gui/").removeprefix("shazim_gui.").rstrip("/")
            shaped = re.fullmatch(r"\w+(/\w+)+(\.py)?|\w+(\.\w+)+", plain)
            if shaped and re.split(r"[/.]", plain)[0] in LAYERS:
                yield plain


def commands(name: str) -> Iterator[list[str]]:
    """Yield the `shazim` commands of a document, without pipes and comments."""
    lines = [line.strip() for line in text(name).splitlines() if re.match(r"(    )?shazim ", line)]
    for line in [*lines, *(quote for quote in quoted(name) if quote.startswith("shazim "))]:
        yield shlex.split(line.split(" | ")[0], comments=True)[1:]


def defined(tree: ast.AST) -> set[str]:
    """Return the names that a module or class defines or imports."""
    names: set[str] = set()
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in node.names}
    return names


def missing(dotted: str) -> str:
    """Return which part of a dotted name does not exist; empty where all parts exist."""
    parts, path = dotted.split("."), PACKAGE
    while parts and (path / parts[0]).is_dir():
        path /= parts.pop(0)
    if not parts:
        return ""
    module = path / f"{parts[0]}.py"
    if not module.is_file():
        return f"no module {module.relative_to(PACKAGE)}"
    tree: ast.AST = ast.parse(module.read_text("utf-8"))
    for part in parts[1:]:
        if part not in defined(tree):
            return f"no {part} in {module.relative_to(PACKAGE)}"
        tree = next((node for node in ast.iter_child_nodes(tree) if getattr(node, "name", "") == part), tree)
    return ""


@pytest.mark.parametrize("name", NAMES)
def test_every_link_has_a_target(name: str) -> None:
    for link in links(name):
        if re.match(r"https?://", link):
            continue
        target, _, anchor = link.partition("#")
        path = (ROOT / name).parent / target if target else ROOT / name
        assert path.exists(), f"{name} links to {link}, which does not exist"
        assert not anchor or anchor in anchors(path), f"{name} links to {link}, which is no heading"


@pytest.mark.parametrize("name", NAMES)
def test_every_module_and_function_named_exists(name: str) -> None:
    for path in modules(name):
        if "/" in path:
            assert (PACKAGE / path).exists(), f"{name} names {path}, which is not in the package"
        else:
            assert not (lack := missing(path)), f"{name} names {path}: {lack}"


@pytest.mark.parametrize("name", NAMES)
def test_every_path_of_the_checkout_named_exists(name: str) -> None:
    for path in (part for quote in quoted(name) for part in quote.split()):
        if re.match(r"(tests|packaging|resources)/[\w./-]*$", path):
            assert (ROOT / path).exists(), f"{name} names {path}, which does not exist"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_is_valid(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in commands(name):
        code: object = 0
        try:
            parse_arguments(arguments if len(arguments) > 1 else [*arguments, "--help"])
        except SystemExit as end:
            code = end.code
        assert code == 0, f"{name} shows `shazim {shlex.join(arguments)}`: {capsys.readouterr().err}"


@pytest.mark.parametrize("name", NAMES)
def test_every_make_target_named_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), flags=re.MULTILINE))
    shown = [line.strip() for line in text(name).splitlines() if line.startswith("    make ")]
    named = {command.split()[1] for command in [*quoted(name), *shown] if command.startswith("make ")}
    assert named <= targets, f"{name} names {sorted(named - targets)}"


def test_dependencies_and_rows_of_the_table_are_the_same() -> None:
    project = tomllib.loads(text("pyproject.toml"))["project"]
    sections = re.split(r"^## ", text("docs/dependencies.md"), flags=re.MULTILINE)
    for title, requirements in (
        ("At run time", project["dependencies"]),
        ("For development", project["optional-dependencies"]["dev"]),
    ):
        section = next(section for section in sections if section.startswith(title))
        cells = re.findall(r"^\| ([\w, -]+) \|", section, flags=re.MULTILINE)
        listed = {normal(name) for cell in cells[1:] for name in cell.split(", ")}
        assert listed == {normal(re.split(r"[^\w-]", requirement)[0]) for requirement in requirements}


def normal(package: str) -> str:
    """Return a package's name as PyPI normalizes it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def test_the_documents_contain_commands_modules_and_links() -> None:
    assert len(list(commands("README.md"))) > 10
    assert len(list(modules("docs/architecture.md"))) > 50
    assert len(links("README.md")) > 10
