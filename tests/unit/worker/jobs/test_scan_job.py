"""Scans bring the catalogue up to date: nothing twice, nothing lost, counts that add up."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.errors import BadInput, ModelUnavailable
from shazim_gui.core.progress import Cancelled
from shazim_gui.core.records import Counts, FoundFile, Reason
from shazim_gui.session import verbs
from shazim_gui.worker.jobs import file_reader, scan_decoding, scan_job


def no_reading(*_: object) -> bytes:
    raise AssertionError("a file was opened")


def test_counts_add_up(library: Any, pictures: Path) -> None:
    (pictures / "notes.txt").write_text("no picture")
    (pictures / "torn.jpg").write_bytes((pictures / "a.jpg").read_bytes()[:2000])
    (pictures / "empty.jpg").touch()
    (pictures / "link.jpg").symlink_to("a.jpg")
    counts = library.scan(pictures)
    assert counts == Counts(found=10, indexed=6, skipped=4, decoded=6)
    assert library.names == ["a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg"]
    assert library.reasons == {
        "notes.txt": Reason.NOT_A_PICTURE,
        "torn.jpg": Reason.DAMAGED,
        "empty.jpg": Reason.EMPTY,
        "link.jpg": Reason.SYMLINK,
    }


def test_an_unchanged_folder_is_not_even_opened(library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pictures / "torn.jpg").write_bytes((pictures / "a.jpg").read_bytes()[:2000])
    first = library.scan(pictures)
    monkeypatch.setattr(file_reader, "read", no_reading)
    assert library.scan(pictures) == Counts(found=7, indexed=6, skipped=1, decoded=0)
    assert library.scan() == Counts(found=7, indexed=6, skipped=1, decoded=0)
    assert first.decoded == 6


def test_what_is_retried_is_read_again(library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = (pictures / "a.jpg").read_bytes()
    torn = pictures / "torn.jpg"
    torn.write_bytes(whole[:2000])
    library.scan(pictures)
    monkeypatch.setattr(file_reader, "read", lambda path, *_: whole)  # as if the disk had failed for a moment
    assert library.scan(pictures).skipped == 1
    counts = library.do(verbs.scan(library.session, [str(pictures)], retry=[str(torn)]))
    assert (counts.indexed, counts.skipped) == (7, 0)
    assert library.reasons == {}
    assert "torn.jpg" in library.names


def test_what_tells_a_change_is_size_and_time(library: Any, pictures: Path) -> None:
    """The proof that an unchanged file is not read: other bytes under the same size and time go unnoticed."""
    library.scan(pictures)
    before = {photo.path: photo.sha256 for photo in library.photos}
    path = pictures / "a.jpg"
    status = path.stat()
    path.write_bytes(bytes(status.st_size))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert library.scan(pictures).decoded == 0
    assert {photo.path: photo.sha256 for photo in library.photos} == before


def test_a_touched_file_is_read_again_and_not_decoded(
    library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.scan(pictures)
    os.utime(pictures / "c.jpg", ns=(0, 10**18))
    honest, opened = file_reader.read, []

    def noted(path: str) -> bytes:
        opened.append(Path(path).name)
        return honest(path)

    monkeypatch.setattr(file_reader, "read", noted)
    assert library.scan(pictures) == Counts(found=6, indexed=6, skipped=0, decoded=0)
    assert opened == ["c.jpg"]
    assert next(photo.mtime_ns for photo in library.photos if photo.path.endswith("c.jpg")) == 10**18


def test_a_changed_file_is_decoded_again(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    (pictures / "c.jpg").write_bytes((pictures / "a.jpg").read_bytes() + b"more")
    assert library.scan(pictures) == Counts(found=6, indexed=6, skipped=0, decoded=1)
    (pictures / "c.jpg").write_bytes(b"no picture any more")
    assert library.scan(pictures) == Counts(found=6, indexed=5, skipped=1, decoded=0)
    assert "c.jpg" not in library.names


def test_a_moved_file_is_not_decoded_again(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    (pictures / "deep").mkdir()
    (pictures / "c.jpg").rename(pictures / "deep" / "moved.jpg")
    assert library.scan(pictures) == Counts(found=6, indexed=6, skipped=0, decoded=0, forgotten=1)
    assert library.names == ["a.jpg", "b.jpg", "d.jpg", "moved.jpg", "e.jpg", "f.jpg"]


def test_a_deleted_file_is_forgotten_with_all_that_was_made_of_it(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    thumbnails = set(library.paths.thumbnails.rglob("*.jpg"))
    (pictures / "c.jpg").unlink()
    assert library.scan(pictures) == Counts(found=5, indexed=5, skipped=0, forgotten=1)
    assert len(thumbnails - set(library.paths.thumbnails.rglob("*.jpg"))) == 1
    assert library.results().snapshot.fresh


def test_a_folder_that_became_a_file_is_gone(library: Any, pictures: Path) -> None:
    (pictures / "deep").mkdir()
    (pictures / "c.jpg").rename(pictures / "deep" / "c.jpg")
    library.scan(pictures)
    shutil.rmtree(pictures / "deep")
    (pictures / "deep").write_text("a file")
    assert library.scan(pictures) == Counts(found=6, indexed=5, skipped=1, forgotten=1)


def test_equal_bytes_are_decoded_once(library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(20):
        shutil.copyfile(pictures / "a.jpg", pictures / f"a{number:02}.jpg")
    honest, decoded = file_reader.decode, []

    def noted(data: bytes) -> Any:
        decoded.append(data)
        time.sleep(0.02)  # long enough for another thread to come by with the same bytes
        return honest(data)

    monkeypatch.setattr(file_reader, "decode", noted)
    assert library.scan(pictures) == Counts(found=26, indexed=26, skipped=0, decoded=6)
    assert len(decoded) == 6
    assert len({photo.content for photo in library.photos if Path(photo.path).name.startswith("a")}) == 1
    shutil.copyfile(pictures / "a.jpg", pictures / "later.jpg")
    assert library.scan(pictures) == Counts(found=27, indexed=27, skipped=0, decoded=0)
    assert len(decoded) == 6


def test_equal_damaged_files_are_skipped_each_under_its_own_name(library: Any, pictures: Path) -> None:
    for number in range(8):
        (pictures / f"torn{number}.jpg").write_bytes((pictures / "a.jpg").read_bytes()[:2000])
    assert library.scan(pictures) == Counts(found=14, indexed=6, skipped=8, decoded=6)
    assert {path for path, skip in library.skips.items() if skip.reason is Reason.DAMAGED} == {
        str(pictures / f"torn{number}.jpg") for number in range(8)
    }


def test_a_hard_link_is_no_duplicate_of_itself(library: Any, pictures: Path) -> None:
    os.link(pictures / "a.jpg", pictures / "z.jpg")
    assert library.scan(pictures) == Counts(found=7, indexed=6, skipped=1, decoded=6)
    assert library.reasons == {"z.jpg": Reason.HARD_LINK}
    assert library.clusters() == []


def test_hard_links_in_folders_that_are_scanned_one_after_the_other(library: Any, pictures: Path) -> None:
    other = pictures.with_name("other")
    other.mkdir()
    os.link(pictures / "a.jpg", other / "again.jpg")
    shutil.copy2(pictures / "b.jpg", other / "real-copy.jpg")  # the same size and time, another file
    library.scan(pictures)
    assert library.scan(other) == Counts(found=2, indexed=1, skipped=1, decoded=0)
    assert library.reasons == {"again.jpg": Reason.HARD_LINK}
    assert library.clusters() == [(1.0, ["b.jpg", "real-copy.jpg"])]
    assert library.scan().skipped == 1
    library.do(verbs.forget(library.session, str(pictures)))
    assert library.scan(other) == Counts(found=2, indexed=2, skipped=0, decoded=0)


def test_the_same_folder_by_another_way_makes_no_duplicates(library: Any, pictures: Path) -> None:
    way = pictures.with_name("way")
    way.symlink_to(pictures, target_is_directory=True)
    assert library.scan(pictures, pictures, way).found == 6
    assert library.scan(way) == Counts(found=6, indexed=0, skipped=6)
    assert library.clusters() == []


def test_a_folder_inside_another_is_counted_once(library: Any, pictures: Path) -> None:
    deep = pictures / "deep"
    deep.mkdir()
    (pictures / "f.jpg").rename(deep / "f.jpg")
    assert library.scan(pictures, deep) == Counts(found=6, indexed=6, skipped=0, decoded=6)
    assert library.scan(deep).found == 1
    assert library.scan().found == 6


def test_an_excluded_pattern_is_counted_and_kept_for_the_next_scan(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    assert library.scan(pictures, exclude=["[ab].jpg"]) == Counts(found=6, indexed=4, skipped=2)
    assert library.reasons == {"a.jpg": Reason.EXCLUDED, "b.jpg": Reason.EXCLUDED}
    assert library.scan().indexed == 4
    assert library.scan(pictures, exclude=[]) == Counts(found=6, indexed=6, skipped=0, decoded=2)


def test_a_folder_inside_another_keeps_its_own_patterns(library: Any, pictures: Path) -> None:
    deep = pictures / "deep"
    deep.mkdir()
    for name in "cd":
        (pictures / f"{name}.jpg").rename(deep / f"{name}.jpg")
    library.scan(pictures, exclude=["a.jpg", "c.jpg"])
    assert library.names == ["b.jpg", "d.jpg", "e.jpg", "f.jpg"]
    library.scan(deep)  # as a part of what was scanned before
    assert library.names == ["b.jpg", "d.jpg", "e.jpg", "f.jpg"]
    library.scan(deep, exclude=["d.jpg"])
    assert library.names == ["b.jpg", "c.jpg", "e.jpg", "f.jpg"]
    for _ in range(2):
        assert library.scan() == Counts(found=6, indexed=4, skipped=2)
        assert library.scan(pictures) == Counts(found=6, indexed=4, skipped=2)
    assert library.names == ["b.jpg", "c.jpg", "e.jpg", "f.jpg"]
    library.scan(pictures, exclude=[])
    assert library.scan().indexed == 6


def test_a_file_that_vanishes_after_the_walk(library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = scan_job.decode_files

    def with_a_thief(*given: Any) -> Any:
        (pictures / "c.jpg").unlink()
        return honest(*given)

    monkeypatch.setattr(scan_job, "decode_files", with_a_thief)
    assert library.scan(pictures) == Counts(found=6, indexed=5, skipped=1, decoded=5)
    assert library.reasons == {"c.jpg": Reason.VANISHED}
    monkeypatch.undo()


def test_a_vanished_file_is_no_skip_of_the_next_scan(
    library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = scan_job.decode_files

    def with_a_thief(*given: Any) -> Any:
        (pictures / "c.jpg").unlink(missing_ok=True)
        return honest(*given)

    monkeypatch.setattr(scan_job, "decode_files", with_a_thief)
    library.scan(pictures)
    assert library.scan() == Counts(found=5, indexed=5, skipped=0)


def test_the_library_inside_the_folder_is_left_alone(open_library: Any, pictures: Path) -> None:
    library = open_library(pictures / "library")
    first = library.scan(pictures)
    assert first == Counts(found=7, indexed=6, skipped=1, decoded=6)
    assert library.reasons == {"library": Reason.EXCLUDED}
    assert list(library.paths.thumbnails.rglob("*.jpg"))
    assert library.scan(pictures) == Counts(found=7, indexed=6, skipped=1)


def test_the_library_itself_cannot_be_scanned(open_library: Any, pictures: Path) -> None:
    library = open_library(pictures)
    for folder in (pictures, pictures / "thumbnails"):
        with pytest.raises(BadInput, match="the library itself is in"):
            library.scan(folder)


def test_black_and_white_never_pair_and_equal_black_files_do(
    library: Any, tmp_path: Path, plain: Callable[[Path, int], None]
) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    for name, grey in (("black.png", 0), ("white.png", 255), ("grey.png", 128), ("black.bmp", 0)):
        plain(folder / name, grey)
    shutil.copyfile(folder / "black.png", folder / "black-again.png")
    library.scan(folder)
    found = library.results()
    assert library.clusters() == [(1.0, ["black-again.png", "black.png"])]
    found.regroup(found.weights, 0.01)
    assert [len(cluster.photos) for cluster in found.clusters] == [2], "nothing tells how like two blank pictures are"


def test_a_drive_that_is_away_keeps_its_photos(library: Any, pictures: Path) -> None:
    drive = pictures / "drive"
    drive.mkdir()
    for name in "ef":
        (pictures / f"{name}.jpg").rename(drive / f"{name}.jpg")
    library.scan(pictures)
    move_to_other_device(library, drive)
    shutil.rmtree(drive)
    assert library.scan(pictures) == Counts(found=4, indexed=4, skipped=0, away=2)
    drive.mkdir()  # an empty mount point
    assert library.scan(pictures) == Counts(found=4, indexed=4, skipped=0, away=2)
    assert len(library.names) == 6


def test_a_drive_with_a_new_number_is_not_away(library: Any, pictures: Path) -> None:
    library.scan(pictures)
    move_to_other_device(library, pictures)
    (pictures / "a.jpg").unlink()
    assert library.scan(pictures) == Counts(found=5, indexed=5, skipped=0, forgotten=1)


def move_to_other_device(library: Any, folder: Path) -> None:
    """Make the catalogue believe that it saw the photos in `folder` on another file system."""
    from shazim_gui.store.catalogue import Catalogue

    with Catalogue.open_for_writing(library.paths.catalogue) as catalogue:
        lower = os.fsencode(folder) + b"/"
        catalogue.execute("UPDATE photos SET device = '4711' WHERE path > ? AND path < ?", (lower, lower + b"\xff"))


def test_a_closed_folder_keeps_its_photos_and_its_skips(as_nobody: list[str], photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    (folder / "closed").mkdir(parents=True)
    shutil.copyfile(photos / "edits/bridge/square-128x128.jpg", folder / "closed" / "a.jpg")
    (folder / "closed" / "text.jpg").write_text("no picture")
    script = f"""
import pathlib
import shazim_gui.engine
folder, library = pathlib.Path({str(folder)!r}), pathlib.Path({str(tmp_path / "nobody")!r})
library.mkdir()
for path in (library, folder, *folder.rglob("*")):
    os.chown(path, 65534, 65534)
engine = shazim_gui.engine.ShazimEngine(library)
engine.load_image(next(folder.rglob("a.jpg")))  # loads the network while its files can be read
drop()
print(engine.parse(folder))
(folder / "closed").chmod(0)
print(engine.parse(folder))
(folder / "closed").chmod(0o700)
print(engine.parse(folder))
"""
    make_reachable(tmp_path)
    ended = subprocess.run([*as_nobody, script], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == [
        str(Counts(found=2, indexed=1, skipped=1, decoded=1)),
        str(Counts(found=1, indexed=0, skipped=1, away=1)),
        str(Counts(found=2, indexed=1, skipped=1)),
    ]


def make_reachable(folder: Path) -> None:
    """Let other users pass through pytest's folders."""
    for place in (folder, *folder.parents[:3]):
        place.chmod(place.stat().st_mode | 0o011)


def test_a_missing_folder(library: Any, pictures: Path) -> None:
    with pytest.raises(BadInput, match=r"there is no folder .*nowhere"):
        library.scan(pictures, pictures / "nowhere")
    with pytest.raises(BadInput, match="no folder is available"):
        library.scan()


def test_known_folders_that_are_not_there_are_left_out(library: Any, pictures: Path) -> None:
    other = pictures.with_name("other")
    other.mkdir()
    (pictures / "a.jpg").rename(other / "a.jpg")
    library.scan(pictures, other)
    shutil.rmtree(other)
    assert library.do(verbs.scan(library.session)) == Counts(found=5, indexed=5, skipped=0)
    assert "a.jpg" in library.names


def test_a_cancelled_scan_keeps_finished_batches_and_goes_on_from_there(
    library: Any, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_decoding, "_batch_size", lambda _threads: 2)
    honest = scan_decoding._store
    running = library.session.start(verbs.scan(library.session, [str(pictures)]))

    def store(*given: Any) -> None:
        honest(*given)
        running.cancel()

    with monkeypatch.context() as patch:
        patch.setattr(scan_decoding, "_store", store)
        with pytest.raises(Cancelled):
            for _ in running.steps():
                pass
    assert library.names == ["a.jpg", "b.jpg"]
    assert library.scan(pictures).decoded == 4
    assert len(library.names) == 6


def test_a_network_without_weights(library: Any, pictures: Path) -> None:
    verbs.choose_network(library.session, "resnet50")
    with pytest.raises(ModelUnavailable, match=r"save it as .*library/models/resnet50\.safetensors"):
        library.scan(pictures)


def test_forgetting_a_folder(library: Any, pictures: Path) -> None:
    other = pictures.with_name("other")
    other.mkdir()
    shutil.copyfile(pictures / "a.jpg", other / "a.jpg")
    library.scan(pictures, other)
    assert library.do(verbs.forget(library.session, str(pictures))) == 6
    assert [folder.path for folder in verbs.known_folders(library.session)] == [str(other)]
    assert library.names == ["a.jpg"]
    assert len(list(library.paths.thumbnails.rglob("*.jpg"))) == 1
    assert library.scan(other).decoded == 0, "the other file still had that content"
    with pytest.raises(BadInput, match="the library contains nothing from"):
        library.do(verbs.forget(library.session, str(pictures)))


def test_names_that_are_no_text(library: Any, pictures: Path) -> None:
    name = os.fsdecode(os.fsencode(pictures / "caf") + b"\xe9.jpg")
    (pictures / "a.jpg").rename(name)
    library.scan(pictures)
    assert name in {photo.path for photo in library.photos}
    assert library.scan(pictures).decoded == 0


def test_a_file_found_is_a_plain_record() -> None:
    """The walk's records go over no pipe; a scan of a million files must not carry more than these."""
    assert FoundFile._fields == ("path", "size", "mtime_ns", "device", "inode")
