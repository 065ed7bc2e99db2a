"""A whole pass over pictures in memory, without a worker: copy groups, progress, cancel and going on."""

from collections.abc import Callable
from concurrent.futures import Executor

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from shazim_gui.copies import verifier as verifier_module
from shazim_gui.copies.verification_pass import VerificationPass
from shazim_gui.core.progress import Cancelled, CancelToken, Progress, never_cancelled
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, CopyRelations, pair_kinds, rotated_pairs
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.store.photo_table import forget_photos, photos_in
from shazim_gui.store.verifications import VerificationRecord, all_verifications
from tests.unit.copies.conftest import PictureCatalogue

EDITS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "": lambda image: image,
    " half": lambda image: image.resize((192, 128), Image.Resampling.LANCZOS),
    " mirrored": ImageOps.mirror,
    " rotated": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    " blurred": lambda image: image.filter(ImageFilter.GaussianBlur(3)),
}
SUBJECTS = {"one": 5, "two": 23}


@pytest.fixture
def filled(library: PictureCatalogue, photograph: Callable[[int], Image.Image]) -> PictureCatalogue:
    """Two photographs with four copies each, and two without any; rotated copies are far off for the network."""
    generator = np.random.default_rng(0)
    for index, (subject, number) in enumerate(SUBJECTS.items()):
        for edit, made in EDITS.items():
            vector = np.eye(6)[2 + index if edit == " rotated" else index] + generator.normal(0, 0.02, 6)
            library.add(subject + edit, vector, np.asarray(made(photograph(number))))
    for index, number in enumerate((8, 13)):
        library.add(f"alone {number}", np.eye(6)[4 + index], np.asarray(photograph(number)))
    return library


def run(
    library: PictureCatalogue, threads: Executor, cancelled: CancelToken = never_cancelled
) -> tuple[CopyRelations, list[Progress], VerificationPass]:
    """One pass over all pairs: what it found, what it said on its way, and itself."""
    contents = library.contents
    a, b = np.triu_indices(len(contents), 1)
    job = VerificationPass(library.catalogue, contents, library.files, library.picture, threads)
    steps = []
    running = job.run(np.column_stack([a, b]), pair_scores(contents, a, contents, b), cancelled)
    while True:
        try:
            steps.append(next(running))
        except StopIteration as end:
            return end.value, steps, job


def same(first: CopyRelations, second: CopyRelations) -> bool:
    names = ("ids", "reference", "same_picture", "orientation", "confidence")
    return first.edits == second.edits and all(
        getattr(first, name).tolist() == getattr(second, name).tolist() for name in names
    )


def after(calls: int) -> CancelToken:
    """True from this call on."""
    left = iter([False] * (calls - 1))
    return lambda: next(left, True)


def test_copies_are_grouped_and_others_stay_alone(filled: PictureCatalogue, threads: Executor) -> None:
    relations, _, job = run(filled, threads)
    name = {content: each for each, content in filled.ids.items()}
    groups: dict[int, set[str]] = {}
    for content, reference in zip(relations.ids.tolist(), relations.reference.tolist(), strict=True):
        groups.setdefault(reference, set()).add(name[content])
    assert sorted(map(sorted, groups.values())) == sorted(
        sorted(group)
        for group in [*({subject + edit for edit in EDITS} for subject in SUBJECTS), {"alone 8"}, {"alone 13"}]
    )
    row = {each: int(np.searchsorted(relations.ids, content)) for each, content in filled.ids.items()}

    def kind(one: str, other: str) -> Kind:
        return KIND_CODES[int(pair_kinds(relations, np.array([row[one]]), np.array([row[other]]))[0])]

    for subject in SUBJECTS:
        assert kind(subject, f"{subject} half") is Kind.SAME
        for edit in ("mirrored", "rotated", "blurred"):
            assert kind(subject, f"{subject} {edit}") is Kind.EDITED
        rotated = rotated_pairs(relations, *(np.array([row[f"{subject}{edit}"]]) for edit in ("", " rotated")))
        assert rotated.tolist() == [True]
    assert kind("one", "two") is Kind.SIMILAR
    assert job.verified == len(job.known) == len(all_verifications(filled.catalogue))


def test_every_stage_reports_itself(
    filled: PictureCatalogue, threads: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifier_module, "BATCH", 2)
    _, steps, _ = run(filled, threads)
    assert [stage for stage in dict.fromkeys(step.stage for step in steps) if stage != "Finding related groups"] == [
        "Verifying pairs",
        "Grouping",
    ]
    for step in steps:
        assert 0 <= step.done <= step.total


def test_nothing_is_verified_again(filled: PictureCatalogue, threads: Executor) -> None:
    first, _, _ = run(filled, threads)
    filled.asked.clear()
    again, _, job = run(filled, threads)
    assert same(first, again)
    assert job.verified == 0
    assert filled.asked == [], "no picture is needed"


@pytest.mark.parametrize("calls", [1, 2, 4, 7])
def test_a_pass_that_was_cancelled_goes_on_to_the_same_end(
    filled: PictureCatalogue, threads: Executor, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(verifier_module, "BATCH", 2)
    expected, _, undisturbed = run(filled, threads)
    outcomes: list[VerificationRecord] = all_verifications(filled.catalogue)
    filled.catalogue.execute("DELETE FROM verifications")
    with pytest.raises(Cancelled):
        run(filled, threads, after(calls))
    before = len(all_verifications(filled.catalogue))
    assert 0 < before < len(outcomes)
    relations, _, job = run(filled, threads)
    assert before + job.verified == undisturbed.verified
    assert all_verifications(filled.catalogue) == outcomes
    assert same(relations, expected)


def test_a_content_without_files_or_without_a_readable_picture_stays_alone(
    filled: PictureCatalogue, threads: Executor
) -> None:
    gone, unreadable = filled.ids["one half"], filled.ids["two blurred"]
    forget_photos(filled.catalogue, [photo.id for photo in photos_in(filled.catalogue, []) if photo.content == gone])
    del filled.pictures[unreadable]
    relations, _, job = run(filled, threads)
    reference = dict(zip(relations.ids.tolist(), relations.reference.tolist(), strict=True))
    assert reference[gone] == gone
    assert reference[unreadable] == unreadable
    assert not [record for record in job.known if {gone, unreadable} & {record.first, record.second}]
    assert reference[filled.ids["one mirrored"]] == reference[filled.ids["one"]]


def test_no_pairs(library: PictureCatalogue, threads: Executor) -> None:
    library.add("only", np.array([1.0, 0.0]))
    relations, _, job = run(library, threads)
    assert relations.reference.tolist() == relations.ids.tolist()
    assert job.verified == 0
