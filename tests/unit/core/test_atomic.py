"""Files are written completely or not at all, even if writing them is interrupted."""

import os
import stat
from pathlib import Path

import pytest

from shazim_gui.core.atomic import replacing, write_bytes, write_text


class Interruption(Exception):
    """An error during writing."""


def interrupted(target: Path, by: type[BaseException], *, durable: bool = True) -> None:
    with replacing(target, durable=durable) as temporary:
        temporary.write_bytes(b"half of the n")
        assert not target.exists() or target.read_bytes() == b"old"
        raise by


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir() if entry.name != "home")


def test_the_new_bytes_replace_the_old_ones(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    write_bytes(target, b"old")
    write_bytes(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.json"]


@pytest.mark.parametrize("durable", [True, False])
def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path: Path, durable: bool) -> None:
    target = tmp_path / "a.json"
    target.write_bytes(b"old")
    with pytest.raises(Interruption):
        interrupted(target, Interruption, durable=durable)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.json"]


def test_an_error_during_a_first_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        interrupted(tmp_path / "a.json", KeyboardInterrupt)
    assert names(tmp_path) == []


def test_text_that_cannot_be_encoded_changes_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_text(target, "old")
    with pytest.raises(UnicodeEncodeError):
        write_text(target, "caf\udce9.jpg")
    assert target.read_text() == "old"
    write_text(target, "caf\udce9.jpg", errors="surrogateescape")
    assert target.read_bytes() == b"caf\xe9.jpg"
    assert names(tmp_path) == ["a.txt"]


def test_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_text(tmp_path / "missing" / "a.txt", "text")


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write_text(tmp_path / "replaced", "")
    assert stat.S_IMODE((tmp_path / "replaced").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a.txt"
    target.touch()
    target.chmod(mode)
    write_text(target, "text")
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_a_link_stays_a_link_and_its_target_gets_the_bytes(tmp_path: Path) -> None:
    real = tmp_path / "real.txt"
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    write_text(link, "text")
    assert link.is_symlink()
    assert real.read_text() == "text"


def test_a_device_or_a_folder_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target in (pipe, tmp_path / "home"):
        with pytest.raises(OSError, match="not a regular file"):
            write_text(target, "text")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["pipe"]


@pytest.mark.parametrize("name", ["n" * 255, "ü" * 127, "caf\udce9"])
def test_names_as_long_and_unusual_as_the_file_system_allows(tmp_path: Path, name: str) -> None:
    write_text(tmp_path / name, "text")
    assert names(tmp_path) == [name]
