import os
import subprocess
import sys
from pathlib import Path

import pytest

from shazim_gui.core.records import Reason
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import Limits, read

JPEG_HEAD = b"\xff\xd8\xff\xe0"


def refusal(path: Path | str, limits: Limits | None = None) -> Undecodable:
    with pytest.raises(Undecodable) as caught:
        read(str(path), limits or Limits())
    return caught.value


def test_all_bytes_of_a_picture_are_read(tmp_path: Path) -> None:
    data = JPEG_HEAD + os.urandom(100_000)
    (tmp_path / "a.txt").write_bytes(data)
    assert read(str(tmp_path / "a.txt")) == data


def test_a_file_larger_than_the_memory_is_refused_by_its_head(tmp_path: Path) -> None:
    for head, reason in ((b"\0\0\0\x18ftypisom", Reason.NOT_A_PICTURE), (JPEG_HEAD, Reason.TOO_LARGE)):
        with (tmp_path / "huge").open("wb") as file:
            file.write(head)
            file.truncate(1 << 42)  # a sparse file, which takes no space
        assert refusal(tmp_path / "huge").reason is reason


def test_the_size_limit_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG_HEAD + bytes(2_000_000))
    assert str(refusal(tmp_path / "a.jpg", Limits(bytes=1_000_000))) == "too large: 2.0 MB, the limit is 1.0 MB"


def test_the_reason_why_a_file_cannot_be_read_is_reported(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.jpg").reason is Reason.VANISHED
    assert refusal(tmp_path).reason is Reason.NOT_A_PICTURE
    (tmp_path / "empty.jpg").touch()
    assert refusal(tmp_path / "empty.jpg").reason is Reason.EMPTY


@pytest.mark.skipif(os.name == "nt", reason="needs pipes")
def test_a_named_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert refusal(tmp_path / "pipe.jpg").reason is Reason.NOT_A_PICTURE


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_a_file_without_read_permission_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPEG_HEAD)
    (tmp_path / "a.jpg").chmod(0)
    drop = "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n" if os.geteuid() == 0 else ""
    code = (
        "import os, sys\nfrom shazim_gui.decode.decode_picture import read\n"
        f"os.chdir(sys.argv[1])\n{drop}"
        "try: read('a.jpg')\nexcept Exception as error: print(error.reason)\n"
    )
    tmp_path.chmod(0o755)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "no-access"


def test_names_that_are_not_utf8_are_read(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xe9.jpg")
    Path(path).write_bytes(JPEG_HEAD)
    assert read(path) == JPEG_HEAD
