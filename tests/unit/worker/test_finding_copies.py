"""The copy groups that a search finds in real photographs, the same however often it was interrupted."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shazim_gui.candidates import pairs_to_verify
from shazim_gui.copies import verifier
from shazim_gui.core.edit_text import english_edits_text
from shazim_gui.core.progress import Cancelled, CancelToken, never_cancelled
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, CopyRelations, pair_kinds
from shazim_gui.scores.pair_table import load_pairs
from shazim_gui.session import verbs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.photo_table import forget_photos
from shazim_gui.store.verifications import VerificationRecord, all_verifications, record_verifications
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.find_job import find
from shazim_gui.worker.messages import Find, Found


def found(library: Any, cancelled: CancelToken = never_cancelled) -> Found:
    """Search, as the worker does."""
    job = find(JobContext(library.paths), Find(library.session.model), cancelled)
    while True:
        try:
            next(job)
        except StopIteration as end:
            return end.value


def relations(library: Any) -> CopyRelations:
    table = load_pairs(library.paths.pairs(library.session.model))
    assert table is not None
    return table.copy_relations


def told(library: Any) -> dict[str, tuple[str, str, str]]:
    """For each copy its reference, its kind and what was done, by the files' names."""
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
    """As if nothing had ever been verified."""
    with Catalogue.open_for_writing(library.paths.catalogue) as catalogue:
        catalogue.execute("DELETE FROM verifications")
    forget_pairs(library)


def outcomes(library: Any) -> list[VerificationRecord]:
    with library.catalogue() as catalogue:
        return all_verifications(catalogue)


def test_two_copy_groups_with_every_edit_named(edits: Any) -> None:
    copies = told(edits)
    bridge = {name: copy for name, copy in copies.items() if not name.startswith("ukbench")}
    assert len(bridge) == 18, "20 files, of which two are equal byte for byte"
    assert {reference for reference, _, _ in bridge.values()} == {"aaa-orig"}
    rest = {name: copy for name, copy in copies.items() if name.startswith("ukbench")}
    assert set(rest) == {f"ukbench00120_{edit}" for edit in ("hflip", "resize", "rotation")}
    assert {reference for reference, _, _ in rest.values()} == {"ukbench00120"}
    said = {
        "bridge-2-rotate-90": "rotated 90", "bridge-3-rotate-180": "rotated 180", "bridge-4-rotate-270": "rotated 90",
        "bridge-6-flipy": "mirrored", "shrink-a-little": "resized", "shrink-a-lot": "resized",
        "blur-a-little": "blur", "blur-a-lot": "blur", "sharpen-a-little": "sharp", "sharpen-a-lot": "sharp",
        "high-contrast": "contrast", "high-saturation": "satur", "square-256x256": "resized",
        "ukbench00120_hflip": "mirrored", "ukbench00120_resize": "resized", "ukbench00120_rotation": "tilted",
    }  # fmt: skip
    for name, words in said.items():
        assert words in copies[name][2], name
    assert {copies[name][1] for name in ("shrink-a-little", "shrink-a-lot")} == {"same"}
    assert {copies[name][1] for name in said if "shrink" not in name} == {"edited"}


def test_each_pair_is_verified_once(edits: Any) -> None:
    before = told(edits)
    assert found(edits) == Found(276, 0, computed=False)
    forget_pairs(edits)
    assert found(edits) == Found(276, 0, computed=True)
    assert told(edits) == before


def test_only_what_is_new_is_verified(copies: Any, photos: Path, tmp_path: Path) -> None:
    before, known = told(copies), set(outcomes(copies))
    (tmp_path / "more").mkdir()
    shutil.copy(photos / "kodak/01.png", tmp_path / "more")
    copies.do(verbs.scan(copies.session, [str(tmp_path / "more")]))
    (new,) = {photo.content for photo in copies.photos if photo.path.endswith("01.png")}
    done = found(copies)
    fresh = set(outcomes(copies)) - known
    assert done.looks == len(fresh)
    assert all(new in (record.first, record.second) for record in fresh)
    assert told(copies) == before


def after(calls: int) -> CancelToken:
    """True from this call on."""
    count = itertools.count(1)
    return lambda: next(count) >= calls


@pytest.mark.parametrize("calls", [1, 2, 3, 4, 5, 6, 7, 8])
def test_a_search_that_was_stopped_goes_on_to_the_same_end(
    copies: Any, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(verifier, "BATCH", 4)
    forget_outcomes(copies)
    undisturbed = found(copies).looks
    expected, seen = relations(copies), outcomes(copies)
    forget_outcomes(copies)
    with pytest.raises(Cancelled):
        found(copies, after(calls))
    assert not copies.session.results().snapshot.fresh
    before = len(outcomes(copies))
    assert before < len(seen) or calls > 8
    done = found(copies)
    assert done.computed
    assert before + done.looks == undisturbed
    assert outcomes(copies) == seen
    assert same(relations(copies), expected)
    assert copies.session.results().snapshot.fresh


def test_stopped_again_and_again(copies: Any, monkeypatch: pytest.MonkeyPatch) -> None:
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
    """A library whose files may be broken: `copies` again, scanned but not compared."""
    (folder,) = {Path(photo.path).parents[1] for photo in copies.photos}
    shutil.copytree(folder, tmp_path / "own")
    library.scan(tmp_path / "own")
    return library


def lose(library: Any, name: str) -> None:
    """Delete a file and its thumbnail after the scan."""
    for photo in library.photos:
        if Path(photo.path).name == name:
            Path(photo.path).unlink()
            library.session.worker._shop.thumbnails.discard(photo.sha256)


def test_a_picture_that_cannot_be_read_is_no_copy_for_now(own: Any, copies: Any, tmp_path: Path) -> None:
    everything = told(copies)
    kept = tmp_path / "own/edits/one-turned.jpg"
    data, stamp = kept.read_bytes(), kept.stat()
    lose(own, "one-turned.jpg")
    found(own)
    assert told(own) == {name: copy for name, copy in everything.items() if name != "one-turned"}
    (lost,) = {photo.content for photo in own.photos if photo.path == str(kept)}
    assert not [each for each in outcomes(own) if lost in (each.first, each.second)], "what cannot be read stays open"

    kept.write_bytes(data)  # the drive is back
    shutil.os.utime(kept, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    forget_pairs(own)
    assert found(own).looks > 0
    assert told(own) == everything


def test_a_reference_that_cannot_be_read(own: Any) -> None:
    lose(own, "two.jpg")
    found(own)
    copies = told(own)
    assert "two" not in {*copies, *(reference for reference, _, _ in copies.values())}
    assert {name for name in copies if name.startswith("one-")} == {
        f"one-{edit}" for edit in ("small", "turned", "mirrored", "cropped")
    }
    assert {reference.split("-")[0] for name, (reference, _, _) in copies.items() if name.startswith("two-")} == {"two"}


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"garbage")], ids=["lost", "damaged"])
def test_thumbnails_that_are_gone_are_made_again(own: Any, copies: Any, damage: Callable[[Path], Any]) -> None:
    cache = own.session.worker._shop.thumbnails
    places = [cache.path(photo.sha256) for photo in own.photos]
    before = {place: place.read_bytes() for place in places}
    for place in before:
        damage(place)
    found(own)
    assert told(own) == told(copies)
    close = [place for place in before if place.is_file() and place.read_bytes() == before[place]]
    assert len(close) >= 10, "all that were verified"


def test_files_that_went_and_contents_without_any(own: Any) -> None:
    """A scan that was stopped has forgotten files, and left their contents for the next one to drop."""
    with Catalogue.open_for_writing(own.paths.catalogue) as catalogue:
        forget_photos(catalogue, [photo.id for photo in own.photos if photo.path.endswith("two-turned.jpg")])
    found(own)
    assert set(told(own)) == {f"one-{edit}" for edit in ("small", "turned", "mirrored", "cropped")} | {
        f"two-{edit}" for edit in ("small", "mirrored", "cropped")
    }


def test_outcomes_for_what_this_network_has_not_described_stay_out(copies: Any) -> None:
    """Another network may have described more pictures; outcomes are shared by all networks."""
    left_out = {photo.content for photo in copies.photos if "turned" in photo.path or "small" in photo.path}
    everything = told(copies)
    with Catalogue.open_for_writing(copies.paths.catalogue) as catalogue:
        catalogue.execute_many("DELETE FROM vectors WHERE content = ?", ((content,) for content in left_out))
    found(copies)
    assert told(copies) == {
        name: copy for name, copy in everything.items() if "turned" not in name and "small" not in name
    }
    assert not left_out & set(relations(copies).ids.tolist())


def test_a_pair_verified_the_other_way_round_is_not_verified_again(
    copies: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs_to_verify, "MIN_COSINE", 0.0)  # else no unrelated pair of so few is verified
    forget_outcomes(copies)
    found(copies)
    before = told(copies)
    known = outcomes(copies)
    unrelated = [record for record in known if record.kind in (None, Kind.SIMILAR)]
    assert unrelated
    with Catalogue.open_for_writing(copies.paths.catalogue) as catalogue:
        catalogue.execute("DELETE FROM verifications WHERE kind IS NULL OR kind = 'similar'")
        record_verifications(
            catalogue, [record._replace(first=record.second, second=record.first) for record in unrelated]
        )
    forget_pairs(copies)
    assert found(copies).looks == 0
    assert told(copies) == before


def test_other_photographs_and_overlapping_shots_stay_alone(library: Any, photos: Path, tmp_path: Path) -> None:
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
    assert found(library).looks > 10
    assert told(library) == {}
    assert not [record for record in outcomes(library) if record.kind in (Kind.SAME, Kind.EDITED)]
    assert [record for record in outcomes(library) if record.kind is Kind.SIMILAR], (
        "the overlapping shots are one scene"
    )
