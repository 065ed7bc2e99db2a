"""What the documents name exists: files they link to, modules, functions, commands and make targets."""

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
    """A document without its code blocks, fenced or indented."""
    without = re.sub(r"^```.*?^```$", "", text(name), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^ {4,}.*$", "", without, flags=re.MULTILINE)


def quoted(name: str) -> list[str]:
    """What stands in backticks."""
    return re.findall(r"`([^`\n]+)`", prose(name))


def links(name: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", prose(name))


def anchors(path: Path) -> set[str]:
    """The headings of a document as a web page's anchors."""
    titles = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def modules(name: str) -> Iterator[str]:
    """What reads like a path in the package, with slashes or dots, below a layer."""
    for words in quoted(name):
        for word in words.split():
            plain = word.strip(",").removeprefix("shazim_gui/").removeprefix("shazim_gui.").rstrip("/")
            shaped = re.fullmatch(r"\w+(/\w+)+(\.py)?|\w+(\.\w+)+", plain)
            if shaped and re.split(r"[/.]", plain)[0] in LAYERS:
                yield plain


def commands(name: str) -> Iterator[list[str]]:
    """The `shazim` commands of a document, without what follows a pipe or a comment."""
    lines = [line.strip() for line in text(name).splitlines() if re.match(r"(    )?shazim ", line)]
    for line in [*lines, *(words for words in quoted(name) if words.startswith("shazim "))]:
        yield shlex.split(line.split(" | ")[0], comments=True)[1:]


def defined(tree: ast.AST) -> set[str]:
    """The names that a module or class defines or imports."""
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
    """What of a dotted name is not there; empty where all of it is."""
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
def test_every_link_leads_somewhere(name: str) -> None:
    for link in links(name):
        if re.match(r"https?://", link):
            continue
        target, _, anchor = link.partition("#")
        path = (ROOT / name).parent / target if target else ROOT / name
        assert path.exists(), f"{name} links to {link}, which is not there"
        assert not anchor or anchor in anchors(path), f"{name} links to {link}: there is no such heading"


@pytest.mark.parametrize("name", NAMES)
def test_every_module_and_function_named_exists(name: str) -> None:
    for word in modules(name):
        if "/" in word:
            assert (PACKAGE / word).exists(), f"{name} names {word}, which is not in the package"
        else:
            assert not (lack := missing(word)), f"{name} names {word}: {lack}"


@pytest.mark.parametrize("name", NAMES)
def test_every_path_of_the_checkout_named_exists(name: str) -> None:
    for word in (word for words in quoted(name) for word in words.split()):
        if re.match(r"(tests|packaging|resources)/[\w./-]*$", word):
            assert (ROOT / word).exists(), f"{name} names {word}, which is not there"


@pytest.mark.parametrize("name", NAMES)
def test_every_command_shown_can_be_given(name: str, capsys: pytest.CaptureFixture[str]) -> None:
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
    named = {words.split()[1] for words in [*quoted(name), *shown] if words.startswith("make ")}
    assert named <= targets, f"{name} names {sorted(named - targets)}"


def test_every_dependency_has_its_row_and_every_row_is_a_dependency() -> None:
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
    """A package's name as PyPI compares it."""
    return re.sub(r"[-_.]+", "-", package).lower()


def test_the_documents_show_commands_modules_and_links() -> None:
    assert len(list(commands("README.md"))) > 10
    assert len(list(modules("docs/architecture.md"))) > 50
    assert len(links("README.md")) > 10
