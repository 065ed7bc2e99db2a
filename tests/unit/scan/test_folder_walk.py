import functools
import os
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Cancelled
from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.text.skip_text import english_skip_text
from shazim_gui.scan.exclusion import Exclusion
from shazim_gui.scan.folder_walk import walk

NOTHING = Exclusion()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "photos"
    made.mkdir()
    return made


def found(*roots: str | Path, exclusion: Exclusion = NOTHING) -> list[FoundFile | Skip]:
    return list(walk([str(root) for root in roots], exclusion))


def reasons(results: list[FoundFile | Skip]) -> dict[str, Reason | None]:
    """Return for each name the reason why it was skipped, or None for a found file."""
    return {Path(result.path).name: getattr(result, "reason", None) for result in results}


def test_a_file_is_found_with_its_size_time_and_identity(folder: Path) -> None:
    file = folder / "a.jpg"
    file.write_bytes(b"abc")
    status = file.stat()
    assert found(folder) == [FoundFile(str(file), 3, status.st_mtime_ns, status.st_dev, status.st_ino)]


def test_files_come_before_folders_and_both_are_sorted_by_name(folder: Path) -> None:
    for name in ("b/2.jpg", "b/1.jpg", "a/z.jpg", "c.jpg", "0.jpg", "a/deep/x.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    names = [os.path.relpath(result.path, folder) for result in found(folder)]
    assert names == ["0.jpg", "c.jpg", "a/z.jpg", "a/deep/x.jpg", "b/1.jpg", "b/2.jpg"]


def test_a_relative_root_gives_absolute_paths(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.jpg").touch()
    monkeypatch.chdir(folder.parent)
    assert [result.path for result in found("photos")] == [str(folder / "a.jpg")]


def test_names_that_are_not_utf8_survive(folder: Path) -> None:
    raw = os.fsencode(folder) + b"/\xff\xe9.jpg"
    with open(raw, "wb"):  # noqa: PTH123
        pass
    (result,) = found(folder)
    assert os.fsencode(result.path) == raw


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links and pipes")
def test_links_pipes_sockets_and_devices_are_reported_and_never_opened(folder: Path) -> None:
    (folder / "a.jpg").touch()
    (folder / "sub").mkdir()
    (folder / "link-to-file").symlink_to("a.jpg")
    (folder / "link-to-folder").symlink_to("sub")
    (folder / "dangling").symlink_to("nowhere")
    os.mkfifo(folder / "pipe.jpg")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket"))
        results = found(folder)
    assert reasons(results) == {
        "a.jpg": None,
        "link-to-file": Reason.SYMLINK,
        "link-to-folder": Reason.SYMLINK,
        "dangling": Reason.SYMLINK,
        "pipe.jpg": Reason.NOT_A_PICTURE,
        "socket": Reason.NOT_A_PICTURE,
    }
    details = {
        Path(result.path).name: english_skip_text(result.detail) for result in results if isinstance(result, Skip)
    }
    assert details["link-to-file"] == "symbolic link, not followed"
    assert details["pipe.jpg"] == "not a picture (a named pipe)"


def test_further_hard_links_to_a_file_are_skipped(folder: Path) -> None:
    (folder / "a.jpg").write_bytes(b"abc")
    os.link(folder / "a.jpg", folder / "b.jpg")
    (folder / "sub").mkdir()
    os.link(folder / "a.jpg", folder / "sub" / "c.jpg")
    first, second, third = found(folder)
    assert isinstance(first, FoundFile)
    for other in (second, third):
        assert isinstance(other, Skip)
        assert (other.reason, english_skip_text(other.detail)) == (
            Reason.HARD_LINK,
            f"another name of {folder / 'a.jpg'}",
        )
        assert (other.size, other.mtime_ns) == (first.size, first.mtime_ns)


def test_overlapping_roots_find_every_file_once(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "a.jpg").touch()
    (folder / "b.jpg").touch()
    alias = folder.parent / "alias"
    alias.symlink_to(folder)
    once = {result.path for result in found(folder)}
    for roots in (
        (folder, folder),
        (folder, f"{folder}/"),
        (folder, f"{folder}/sub/../../photos"),
        (folder, folder / "sub"),
        (folder / "sub", folder),
        (folder, alias),
        (folder, folder / "b.jpg"),
        (folder / "b.jpg", folder, folder / "b.jpg"),
    ):
        results = found(*roots)
        assert {result.path for result in results} == once, roots
        assert len(results) == len(once), roots
        assert all(isinstance(result, FoundFile) for result in results), roots


def test_a_root_that_is_a_link_is_followed(folder: Path) -> None:
    (folder / "a.jpg").touch()
    alias = folder.parent / "alias"
    alias.symlink_to(folder)
    assert [result.path for result in found(alias)] == [str(alias / "a.jpg")]


def test_a_file_reached_by_two_paths_is_found_once(folder: Path) -> None:
    (folder / "a.jpg").touch()
    alias = folder.parent / "alias.jpg"
    alias.symlink_to(folder / "a.jpg")
    assert reasons(found(alias, folder)) == {"alias.jpg": None, "a.jpg": Reason.HARD_LINK}


def test_loops_of_links_terminate(folder: Path) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "up").symlink_to(folder)
    assert reasons(found(folder, folder / "sub" / "up")) == {"up": Reason.SYMLINK}


def test_a_tree_deeper_than_the_recursion_limit_is_walked(folder: Path, request: pytest.FixtureRequest) -> None:
    deepest = folder.joinpath(*"d" * 400)
    deepest.mkdir(parents=True)
    (deepest / "a.jpg").touch()
    request.addfinalizer(functools.partial(sys.setrecursionlimit, sys.getrecursionlimit()))
    sys.setrecursionlimit(300)
    results = list(walk([str(folder)], NOTHING))
    assert [result.path for result in results] == [str(deepest / "a.jpg")]


def test_excluded_files_and_folders_are_reported_once_and_not_entered(folder: Path) -> None:
    for name in ("a.png", "a.jpg", "cache/b.jpg", "cache/c.jpg"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).touch()
    exclusion = Exclusion(("*.png", str(folder / "cache")))
    results = found(folder, folder / "cache", exclusion=exclusion)
    assert reasons(results) == {"a.png": Reason.EXCLUDED, "a.jpg": None, "cache": Reason.EXCLUDED}
    assert len(results) == 3
    assert {english_skip_text(result.detail) for result in results if isinstance(result, Skip)} == {
        "excluded by *.png",
        f"excluded by {folder / 'cache'}",
    }


def test_a_missing_root_is_reported_before_anything_is_walked(folder: Path) -> None:
    with pytest.raises(BadInput, match=r"there is no folder .*nowhere: check the spelling"):
        walk([str(folder), str(folder / "nowhere")], NOTHING)


def test_a_file_that_vanishes_during_the_walk_is_reported(folder: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (folder / name).touch()
    (folder / "sub").mkdir()
    (folder / "sub" / "c.jpg").touch()
    results = walk([str(folder)], NOTHING)
    first = next(results)
    (folder / "b.jpg").unlink()
    (folder / "sub" / "c.jpg").unlink()
    (folder / "sub").rmdir()
    assert reasons([first, *results]) == {"a.jpg": None, "b.jpg": Reason.VANISHED, "sub": Reason.VANISHED}


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_an_unreadable_folder_is_reported_and_the_walk_continues(folder: Path) -> None:
    (folder / "closed").mkdir(mode=0o000)
    (folder / "open").mkdir()
    (folder / "open" / "a.jpg").touch()
    drop = "import os; os.setgroups([]); os.setgid(65534); os.setuid(65534)\n" if os.geteuid() == 0 else ""
    # The modules are imported and the folder is entered before privileges are dropped, as pytest's folders are private.
    code = (
        "import os, sys\n"
        "from shazim_gui.scan.exclusion import Exclusion\nfrom shazim_gui.scan.folder_walk import walk\n"
        f"os.chdir(sys.argv[1])\n{drop}"
        "os.path.abspath = lambda path: path\n"  # this user may not enter the folders above
        "for result in walk(['.'], Exclusion()): print(result.path, getattr(result, 'reason', 'found'))\n"
    )
    folder.chmod(0o755)
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["./closed no-access", "./open/a.jpg found"]


def test_a_walk_can_be_cancelled(folder: Path) -> None:
    for number in range(600):
        (folder / f"{number}.jpg").touch()
    seen: list[object] = []
    with pytest.raises(Cancelled):
        seen.extend(walk([str(folder)], NOTHING, lambda: True))
    assert seen == []
    asked = iter([False, True])
    walking = walk([str(folder)], NOTHING, lambda: next(asked))
    with pytest.raises(Cancelled):
        seen.extend(walking)
    assert 0 < len(seen) < 600


TREES = st.recursive(
    st.sampled_from(["file", "symlink", "fifo", "hardlink"]),
    lambda inner: st.dictionaries(st.text("abé.x ", min_size=1, max_size=3).filter(lambda n: n.strip(".")), inner),
    max_leaves=25,
)


def build(folder: Path, tree: object, linked: Path) -> None:
    if not isinstance(tree, dict):
        return
    for name, kind in tree.items():
        path = folder / name
        if isinstance(kind, dict):
            path.mkdir()
            build(path, kind, linked)
        elif kind == "symlink":
            path.symlink_to(folder)
        elif kind == "fifo":
            os.mkfifo(path)
        elif kind == "hardlink":
            os.link(linked, path)
        else:
            path.touch()


def expected(tree: object) -> Counter[str]:
    """Return the expected results: one per entry that is not a folder, and one per excluded folder (name: x...)."""
    counts: Counter[str] = Counter()
    for name, kind in tree.items() if isinstance(tree, dict) else ():
        if name.startswith("x"):
            counts["excluded"] += 1
        elif isinstance(kind, dict):
            counts += expected(kind)
        else:
            counts[kind] += 1
    return counts


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links and pipes")
@given(TREES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_add_up_over_any_tree(tmp_path_factory: pytest.TempPathFactory, tree: object) -> None:
    base = tmp_path_factory.mktemp("tree")
    linked = base / "linked"
    linked.touch()
    root = base / "root"
    root.mkdir()
    build(root, tree, linked)
    results = found(root, root, exclusion=Exclusion(("x*",)))
    expected_counts = expected(tree)
    assert len(results) == expected_counts.total()
    assert len({result.path for result in results}) == len(results)
    reported = Counter(getattr(result, "reason", "found") for result in results)
    hard_links = expected_counts["hardlink"]
    assert reported == Counter(
        {
            "found": expected_counts["file"] + min(hard_links, 1),
            Reason.HARD_LINK: max(hard_links - 1, 0),
            Reason.SYMLINK: expected_counts["symlink"],
            Reason.NOT_A_PICTURE: expected_counts["fifo"],
            Reason.EXCLUDED: expected_counts["excluded"],
        }
    )
