"""Pairs are verified once, several at a time, and what was found is recorded batch by batch."""

from collections.abc import Callable
from concurrent.futures import Executor
from threading import Barrier

import numpy as np
import pytest
from PIL import Image, ImageOps

from shazim_gui.copies import verifier as module
from shazim_gui.copies.verifier import Verifier
from shazim_gui.core.edits import Mirrored, Resized
from shazim_gui.core.records import Kind
from shazim_gui.store.verifications import all_verifications, record_verifications
from shazim_gui.verify.prepared_picture import PreparedPicture
from tests.unit.copies.conftest import PictureCatalogue

ANY = np.array([1.0, 0.0])


@pytest.fixture
def filled(library: PictureCatalogue, photograph: Callable[[int], Image.Image]) -> PictureCatalogue:
    """A photograph, itself at half size, itself mirrored, another one, and one that is flat."""
    one = photograph(5)
    for name, image in {
        "one": one,
        "half": one.resize((192, 128), Image.Resampling.LANCZOS),
        "mirrored": ImageOps.mirror(one),
        "other": photograph(23),
    }.items():
        library.add(name, ANY, np.asarray(image))
    library.add("flat", ANY, np.full((256, 384, 3), 90, np.uint8))
    return library


@pytest.fixture
def verifier(filled: PictureCatalogue, threads: Executor) -> Verifier:
    return Verifier(filled.catalogue, filled.files, filled.picture, threads)


def ids(library: PictureCatalogue, *names: str) -> list[int]:
    return [library.ids[name] for name in names]


def test_what_is_found_is_known_and_recorded(filled: PictureCatalogue, verifier: Verifier) -> None:
    one, half, mirrored, other = ids(filled, "one", "half", "mirrored", "other")
    found = verifier.verify([(one, half), (one, mirrored), (one, other)])
    assert [record[:3] for record in found] == [
        (one, half, Kind.SAME), (one, mirrored, Kind.EDITED), (one, other, None),
    ]  # fmt: skip
    assert [record.edits for record in found] == [(Resized(0.5),), (Mirrored(),), ()]
    assert found[1].turn == 4
    assert found[2].structure is None
    assert all_verifications(filled.catalogue) == sorted(found, key=lambda record: record[:2])
    assert verifier.verified == 3
    assert verifier.between(half, one) == verifier.between(one, half) == found[0]
    assert verifier.are_copies(mirrored, one)
    assert not verifier.are_copies(one, other)
    assert not verifier.are_copies(half, other), "nothing is known of them"


def test_only_open_pairs_are_verified_and_each_once(filled: PictureCatalogue, verifier: Verifier) -> None:
    one, half, other = ids(filled, "one", "half", "other")
    verifier.verify([(half, other)])
    filled.asked.clear()
    found = verifier.verify_open([(other, half), (half, one), (one, half)])
    assert [record[:2] for record in found] == [(one, half)], "the larger one is the first"
    assert sorted(filled.asked) == sorted([one, half])
    assert verifier.verify_open([(half, one)]) == []
    assert verifier.verified == 2


def test_what_was_recorded_earlier_is_known(filled: PictureCatalogue, threads: Executor) -> None:
    one, other = ids(filled, "one", "other")
    record = filled.record("one", "other", Kind.SIMILAR)
    record_verifications(filled.catalogue, [record])
    verifier = Verifier(filled.catalogue, filled.files, filled.picture, threads)
    assert verifier.verify_open([(one, other)]) == []
    assert verifier.between(other, one) == record
    fresh = Verifier(filled.catalogue, filled.files, filled.picture, threads, known=[])
    assert fresh.between(one, other) is None


def test_a_picture_that_cannot_be_read_leaves_its_pairs_open(filled: PictureCatalogue, verifier: Verifier) -> None:
    one, half, other = ids(filled, "one", "half", "other")
    del filled.pictures[half]
    assert [record[:2] for record in verifier.verify([(one, half), (half, other), (one, other)])] == [(one, other)]
    assert verifier.between(one, half) is None
    assert len(all_verifications(filled.catalogue)) == verifier.verified == 1


def test_pairs_are_verified_several_at_a_time(filled: PictureCatalogue, threads: Executor) -> None:
    both = Barrier(2, timeout=20)
    one, half, other = ids(filled, "one", "half", "other")

    def picture(content: int) -> PreparedPicture | None:
        if content == one:
            both.wait()  # both pairs are begun before either goes on
        return filled.picture(content)

    verifier = Verifier(filled.catalogue, filled.files, picture, threads)
    assert len(verifier.verify([(one, half), (one, other)])) == 2


def test_finished_batches_stay_when_a_later_one_fails(
    filled: PictureCatalogue, threads: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 1)
    one, half, mirrored, other = ids(filled, "one", "half", "mirrored", "other")

    def picture(content: int) -> PreparedPicture | None:
        if content == other:
            raise MemoryError
        return filled.picture(content)

    verifier = Verifier(filled.catalogue, filled.files, picture, threads)
    with pytest.raises(MemoryError):
        verifier.verify([(one, half), (one, mirrored), (one, other)])
    assert [record[:2] for record in all_verifications(filled.catalogue)] == [(one, half), (one, mirrored)]
    assert verifier.verified == 2


def test_key_points_are_matched_where_verification_did_without(filled: PictureCatalogue, verifier: Verifier) -> None:
    one, half, other, flat = ids(filled, "one", "half", "other", "flat")
    (record,) = verifier.verify([(one, half)])
    assert record.keypoints is None, "the whole frames agree"
    (matched,) = verifier.match_keypoints([(half, one), (one, other)])
    assert matched == record._replace(keypoints=matched.keypoints)
    assert matched.keypoints is not None
    assert matched.keypoints > 0.2
    assert all_verifications(filled.catalogue) == [matched]
    assert verifier.match_keypoints([(one, half)]) == [], "they are known by now"
    verifier.verify([(one, flat)])
    verifier.known[one, flat] = verifier.known[one, flat]._replace(keypoints=None)
    assert verifier.match_keypoints([(one, flat)]) == [], "a flat picture has none"
