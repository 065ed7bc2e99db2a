"""The copy groups that a search finds in real photographs, which are the same however often it is interrupted."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shazim_gui.candidates import pairs_to_verify
from shazim_gui.copies import verifier
from shazim_gui.core.progress import Cancelled, CancelToken, never_cancelled
from shazim_gui.core.records import Kind
from shazim_gui.core.text.edit_text import english_edits_text
from shazim_gui.scores.copy_relations import KIND_CODES, CopyRelations, pair_kinds
from shazim_gui.scores.pair_table import load_pairs
from shazim_gui.session import verbs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import forget_photos
from shazim_gui.store.verifications import VerificationRecord, all_verifications, record_verifications
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.find_job import find_job
from shazim_gui.worker.messages import Find, Found


def found(library: Any, cancelled: CancelToken = never_cancelled) -> Found:
    """Run the search as the worker does."""
    job = find_job(JobContext(library.paths), Find(library.session.model), cancelled)
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def relations(library: Any) -> CopyRelations:
    table = load_pairs(library.paths.pairs(library.session.model))
    assert table is not None
    return table.copy_relations


def copies_of(library: Any) -> dict[str, tuple[str, str, str]]:
    """Return the reference, the kind and the edits of each copy, by the names of the files."""
    known = relations(library)
    name = {photo.content: Path(photo.path).stem for photo in library.photos[::-1]}  # the first of equal files
    rows = np.arange(len(known.ids))
    kinds = pair_kinds(known, rows, np.searchsorted(known.ids, known.reference))
    return {
        name[content]: (name[reference], KIND_CODES[kind].value, english_edits_text(known.edits[content]))
        for content, reference, kind in zip(known.ids.tolist(), known.reference.tolist(), kinds.tolist(), strict=True)
        if reference != content
    }


def forget_pairs(library: Any) -> None:
    library.paths.pairs(library.session.model).unlink()


def forget_outcomes(library: Any) -> None:
    """Delete all outcomes of verification, and the pair table."""
    with Catalogue.open_for_writing(library.paths.catalogue) as catalogue:
        catalogue.execute("DELETE FROM verifications")
    forget_pairs(library)


def outcomes(library: Any) -> list[VerificationRecord]:
    with library.catalogue() as catalogue:
        return all_verifications(catalogue)


def test_two_copy_groups_with_all_their_edits(edits: Any) -> None:
    copies = copies_of(edits)
    bridge = {name: copy for name, copy in copies.items() if not name.startswith("ukbench")}
    assert len(bridge) == 18, "20 files, of which two are equal byte for byte"
    assert {reference for reference, _, _ in bridge.values()} == {"aaa-orig"}
    rest = {name: copy for name, copy in copies.items() if name.startswith("ukbench")}
    assert set(rest) == {f"ukbench00120_{edit}" for edit in ("hflip", "resize", "rotation")}
    assert {reference for reference, _, _ in rest.values()} == {"ukbench00120"}
    expected = {
        "bridge-2-rotate-90": "rotated 90", "bridge-3-rotate-180": "rotated 180", "bridge-4-rotate-270": "rotated 90",
        "bridge-6-flipy": "mirrored", "shrink-a-little": "resized", "shrink-a-lot": "resized",
        "blur-a-little": "blur", "blur-a-lot": "blur", "sharpen-a-little": "sharp", "sharpen-a-lot": "sharp",
        "high-contrast": "contrast", "high-saturation": "satur", "square-256x256": "resized",
        "ukbench00120_hflip": "mirrored", "ukbench00120_resize": "resized", "ukbench00120_rotation": "tilted",
    }  # fmt: skip
    for name, text in expected.items():
        assert text in copies[name][2], name
    assert {copies[name][1] for name in ("shrink-a-little", "shrink-a-lot")} == {"same"}
    assert {copies[name][1] for name in expected if "shrink" not in name} == {"edited"}


def test_each_pair_is_verified_once(edits: Any) -> None:
    before = copies_of(edits)
    assert found(edits) == Found(276, 0, computed=False)
    forget_pairs(edits)
    assert found(edits) == Found(276, 0, computed=True)
    assert copies_of(edits) == before


def test_only_what_is_new_is_verified(copies: Any, photos: Path, tmp_path: Path) -> None:
    before, known = copies_of(copies), set(outcomes(copies))
    (tmp_path / "more").mkdir()
    shutil.copy(photos / "kodak/01.png", tmp_path / "more")
    copies.do(verbs.scan(copies.session, [str(tmp_path / "more")]))
    (new,) = {photo.content for photo in copies.photos if photo.path.endswith("01.png")}
    done = found(copies)
    new_records = set(outcomes(copies)) - known
    assert done.verified == len(new_records)
    assert all(new in (record.first_content, record.second_content) for record in new_records)
    assert copies_of(copies) == before


def after(calls: int) -> CancelToken:
    """Return a token that is true from this call on."""
    count = itertools.count(1)
    return lambda: next(count) >= calls


@pytest.mark.parametrize("calls", [1, 2, 3, 4, 5, 6, 7, 8])
def test_a_search_continues_after_a_cancel_with_the_same_result(
    copies: Any, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(verifier, "BATCH", 4)
    forget_outcomes(copies)
    uninterrupted = found(copies).verified
    expected, expected_records = relations(copies), outcomes(copies)
    forget_outcomes(copies)
    with pytest.raises(Cancelled):
        found(copies, after(calls))
    assert not copies.session.results().snapshot.fresh
    before = len(outcomes(copies))
    assert before < len(expected_records) or calls > 8
    done = found(copies)
    assert done.computed
    assert before + done.verified == uninterrupted
    assert outcomes(copies) == expected_records
    assert same(relations(copies), expected)
    assert copies.session.results().snapshot.fresh


def test_a_search_that_is_cancelled_repeatedly_has_the_same_result(
    copies: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifier, "BATCH", 4)
    expected = relations(copies)
    forget_outcomes(copies)
    for calls in (2, 4, 5, 7):
        with pytest.raises(Cancelled):
            found(copies, after(calls))
    found(copies)
    assert same(relations(copies), expected)


def same(first: CopyRelations, second: CopyRelations) -> bool:
    columns = ("ids", "reference", "same_picture", "orientation", "confidence")
    return first.edits == second.edits and all(
        getattr(first, name).tolist() == getattr(second, name).tolist() for name in columns
    )


@pytest.fixture
def own(copies: Any, library: Any, tmp_path: Path) -> Any:
    """A library whose files may be changed: those of `copies`, scanned but not compared."""
    (folder,) = {Path(photo.path).parents[1] for photo in copies.photos}
    shutil.copytree(folder, tmp_path / "own")
    library.scan(tmp_path / "own")
    return library


def lose(library: Any, name: str) -> None:
    """Delete a file and its thumbnail after the scan."""
    for photo in library.photos:
        if Path(photo.path).name == name:
            Path(photo.path).unlink()
            library.session.worker._context.thumbnails.discard(photo.sha256)


def test_a_picture_that_cannot_be_read_is_no_copy_until_it_can(own: Any, copies: Any, tmp_path: Path) -> None:
    everything = copies_of(copies)
    kept = tmp_path / "own/edits/one-turned.jpg"
    data, stamp = kept.read_bytes(), kept.stat()
    lose(own, "one-turned.jpg")
    found(own)
    assert copies_of(own) == {name: copy for name, copy in everything.items() if name != "one-turned"}
    (lost,) = {photo.content for photo in own.photos if photo.path == str(kept)}
    assert not [each for each in outcomes(own) if lost in (each.first_content, each.second_content)], (
        "an unreadable picture has no outcome"
    )

    kept.write_bytes(data)  # the drive is back
    shutil.os.utime(kept, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    forget_pairs(own)
    assert found(own).verified > 0
    assert copies_of(own) == everything


def test_a_reference_that_cannot_be_read(own: Any) -> None:
    lose(own, "two.jpg")
    found(own)
    copies = copies_of(own)
    assert "two" not in {*copies, *(reference for reference, _, _ in copies.values())}
    assert {name for name in copies if name.startswith("one-")} == {
        f"one-{edit}" for edit in ("small", "turned", "mirrored", "cropped")
    }
    assert {reference.split("-")[0] for name, (reference, _, _) in copies.items() if name.startswith("two-")} == {"two"}


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"garbage")], ids=["lost", "damaged"])
def test_missing_thumbnails_are_created_again(own: Any, copies: Any, damage: Callable[[Path], Any]) -> None:
    cache = own.session.worker._context.thumbnails
    paths = [cache.path(photo.sha256) for photo in own.photos]
    before = {path: path.read_bytes() for path in paths}
    for path in before:
        damage(path)
    found(own)
    assert copies_of(own) == copies_of(copies)
    restored = [path for path in before if path.is_file() and path.read_bytes() == before[path]]
    assert len(restored) >= 10, "all that were verified"


def test_contents_without_photos_are_ignored(own: Any) -> None:
    """A cancelled scan has forgotten photos, and left their contents for the next one to delete."""
    with Catalogue.open_for_writing(own.paths.catalogue) as catalogue:
        forget_photos(catalogue, [photo.id for photo in own.photos if photo.path.endswith("two-turned.jpg")])
    found(own)
    assert set(copies_of(own)) == {f"one-{edit}" for edit in ("small", "turned", "mirrored", "cropped")} | {
        f"two-{edit}" for edit in ("small", "mirrored", "cropped")
    }


def test_outcomes_for_contents_without_a_vector_of_this_network_are_ignored(copies: Any) -> None:
    """Another network may have described more pictures; outcomes are shared by all networks."""
    left_out = {photo.content for photo in copies.photos if "turned" in photo.path or "small" in photo.path}
    everything = copies_of(copies)
    with Catalogue.open_for_writing(copies.paths.catalogue) as catalogue:
        catalogue.execute_many("DELETE FROM vectors WHERE content = ?", ((content,) for content in left_out))
    found(copies)
    assert copies_of(copies) == {
        name: copy for name, copy in everything.items() if "turned" not in name and "small" not in name
    }
    assert not left_out & set(relations(copies).ids.tolist())


def test_a_pair_verified_the_other_way_round_is_not_verified_again(
    copies: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs_to_verify, "MIN_COSINE", 0.0)  # else no unrelated pair of so few is verified
    forget_outcomes(copies)
    found(copies)
    before = copies_of(copies)
    known = outcomes(copies)
    unrelated = [record for record in known if record.kind in (None, Kind.SIMILAR)]
    assert unrelated
    with Catalogue.open_for_writing(copies.paths.catalogue) as catalogue:
        catalogue.execute("DELETE FROM verifications WHERE kind IS NULL OR kind = 'similar'")
        record_verifications(
            catalogue,
            [
                record._replace(first_content=record.second_content, second_content=record.first_content)
                for record in unrelated
            ],
        )
    forget_pairs(copies)
    assert found(copies).verified == 0
    assert copies_of(copies) == before


def test_other_photographs_and_overlapping_shots_are_no_copies(library: Any, photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shots"
    folder.mkdir()
    for name in (
        "aerial-a/IMG_0450",
        "aerial-a/IMG_0451",
        "aerial-b/IMG_9374",
        "aerial-b/IMG_9375",
        "aerial-b/IMG_9376",
    ):
        shutil.copy(photos / f"camera/{name}.jpg", folder)
    for number in range(1, 9):
        shutil.copy(photos / f"kodak/{number:02}.png", folder)
    library.scan(folder)
    assert found(library).verified > 10
    assert copies_of(library) == {}
    assert not [record for record in outcomes(library) if record.kind in (Kind.SAME, Kind.EDITED)]
    assert [record for record in outcomes(library) if record.kind is Kind.SIMILAR], (
        "the overlapping shots are one scene"
    )
