"""Close looks on demand: taken once, kept, and in the table of scored pairs as soon as they are there."""

import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from shazim_gui.core.job_steps import Rescored, Step
from shazim_gui.core.progress import Cancelled, CancelToken, Progress, never_cancelled
from shazim_gui.core.weights import METHODS, VERIFIED_METHODS
from shazim_gui.scores.pair_table import PairTable, load_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.verifications import VerificationRecord, all_verifications
from shazim_gui.worker.client import WorkerClient
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs import verify_pairs_job
from shazim_gui.worker.jobs.find_job import find_job
from shazim_gui.worker.messages import Done, Find, PairsVerified, Stopped, VerifyPairs

COLUMNS = [METHODS.index(method) for method in VERIFIED_METHODS]
Pairs = tuple[tuple[int, int], ...]


def verified(
    library: Any, pairs: Pairs, cancelled: CancelToken = never_cancelled, steps: list[Step] | None = None
) -> PairsVerified:
    """Examine, as the worker does."""
    job = verify_pairs_job.verify_pairs_job(
        JobContext(library.paths), VerifyPairs(library.session.model, pairs), cancelled
    )
    while True:
        try:
            step = next(job)
        except StopIteration as end:
            return end.value
        if steps is not None:
            steps.append(step)


def table(library: Any) -> PairTable:
    found = load_pairs(library.paths.pairs(library.session.model))
    assert found is not None
    return found


def verified_scores(library: Any) -> NDArray[np.float32]:
    return table(library).scores[:, COLUMNS]


def outcomes(library: Any) -> list[VerificationRecord]:
    with library.catalogue() as catalogue:
        return all_verifications(catalogue)


def lacking(library: Any) -> Pairs:
    """The pairs in the table of which structure or key points are not told."""
    found = table(library)
    rows = np.isnan(found.scores[:, COLUMNS]).any(axis=1)
    return tuple(zip(found.a[rows].tolist(), found.b[rows].tolist(), strict=True))


def after(calls: int) -> CancelToken:
    """True from this call on."""
    count = itertools.count(1)
    return lambda: next(count) >= calls


def test_what_was_asked_about_is_told_and_nothing_else_changes(copies: Any) -> None:
    before, known, wanted = table(copies), outcomes(copies), lacking(copies)
    assert len(wanted) > 10
    some, rest = wanted[::2], wanted[1::2]
    assert verified(copies, some) == PairsVerified(len(some))
    assert lacking(copies) == rest
    now = table(copies)
    others = [column for column in range(len(METHODS)) if column not in COLUMNS]
    assert np.array_equal(now.scores[:, others], before.scores[:, others], equal_nan=True)
    told = ~np.isnan(before.scores[:, COLUMNS])
    assert np.array_equal(verified_scores(copies)[told], before.scores[:, COLUMNS][told]), "what was told stays"
    assert (now.source, now.copy_relations.reference.tolist()) == (
        before.source,
        before.copy_relations.reference.tolist(),
    )
    assert copies.session.results().snapshot.fresh
    kinds = {look[:2]: look.kind for look in outcomes(copies)}
    assert all(kinds[look[:2]] == look.kind for look in known)


def test_each_pair_is_verified_once(copies: Any) -> None:
    wanted = lacking(copies)
    verified(copies, wanted)
    before = verified_scores(copies), outcomes(copies)
    assert verified(copies, wanted) == PairsVerified(0)
    assert np.array_equal(verified_scores(copies), before[0])
    assert outcomes(copies) == before[1]


def test_a_search_fills_in_the_very_same(copies: Any) -> None:
    verified(copies, lacking(copies))
    before = table(copies)
    copies.paths.pairs(copies.session.model).unlink()
    for _ in find_job(JobContext(copies.paths), Find(copies.session.model), never_cancelled):
        pass
    assert np.array_equal(table(copies).scores, before.scores, equal_nan=True)
    assert not np.isnan(before.scores[:, COLUMNS]).any()


def test_copies_are_told_from_strangers(copies: Any) -> None:
    verified(copies, lacking(copies))
    found = table(copies)
    subject = {photo.content: Path(photo.path).stem.split("-")[0] for photo in copies.photos}
    related = np.array([subject[a] == subject[b] for a, b in zip(found.a.tolist(), found.b.tolist(), strict=True)])
    structure, keypoints = found.scores[:, COLUMNS].T
    assert structure[related].min() > 0.8
    assert structure[~related].max() < 0.5
    assert np.median(keypoints[related]) > 0.5
    assert keypoints[~related].max() < 0.3


@pytest.mark.parametrize("calls", [1, 2, 3])
def test_stopped_and_asked_again_it_comes_to_the_same_end(
    copies: Any, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    monkeypatch.setattr(verify_pairs_job, "BATCH", 7)
    wanted = lacking(copies)
    steps: list[Step] = []
    with pytest.raises(Cancelled):
        verified(copies, wanted, after(calls), steps)
    assert lacking(copies) == wanted[7 * calls :], "what was found by then can be seen"
    assert steps[-1] == Rescored()
    with pytest.raises(Cancelled):
        verified(copies, wanted, after(1))
    assert verified(copies, wanted).verified == len(wanted) - 7 * calls
    interrupted = verified_scores(copies), outcomes(copies)
    undisturbed = _undisturbed(copies, wanted)
    assert np.array_equal(interrupted[0], undisturbed[0])
    assert interrupted[1] == undisturbed[1]


def _undisturbed(library: Any, wanted: Pairs) -> tuple[NDArray[np.float32], list[VerificationRecord]]:
    """What comes out in one go, of pairs about which nothing is known."""
    with _writing(library) as catalogue:
        catalogue.execute("DELETE FROM verifications")
    library.paths.pairs(library.session.model).unlink()
    for _ in find_job(JobContext(library.paths), Find(library.session.model), never_cancelled):
        pass
    assert lacking(library) == wanted
    verified(library, wanted)
    return verified_scores(library), outcomes(library)


def _writing(library: Any) -> Any:
    return Catalogue.open_for_writing(library.paths.catalogue)


def test_the_table_on_the_disk_grows_while_it_runs(copies: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify_pairs_job, "SAVE_EVERY", 0.0)
    wanted = lacking(copies)
    job = verify_pairs_job.verify_pairs_job(
        JobContext(copies.paths), VerifyPairs(copies.session.model, wanted), never_cancelled
    )
    left = [len(lacking(copies)) for step in job if step == Rescored()]
    assert left == [max(0, len(wanted) - done) for done in range(8, len(wanted) + 8, 8)]


def test_it_says_how_far_it_is(copies: Any) -> None:
    wanted, steps = lacking(copies), list[Step]()
    verified(copies, wanted, steps=steps)
    told = [(step.stage, step.total) for step in steps if isinstance(step, Progress)]
    assert set(told) == {("Verifying pairs", len(wanted))}
    assert steps[0] == Progress("Verifying pairs", 0, len(wanted), "", 0.0, None)


def test_what_was_found_before_the_worker_died_is_not_verified_again(copies: Any) -> None:
    wanted, stale = lacking(copies), copies.paths.pairs(copies.session.model).read_bytes()
    verified(copies, wanted)
    expected = verified_scores(copies)
    copies.paths.pairs(copies.session.model).write_bytes(stale)
    assert verified(copies, wanted) == PairsVerified(0)
    assert np.array_equal(verified_scores(copies), expected)


def test_in_a_process_of_its_own(copies: Any) -> None:
    wanted = lacking(copies)
    command = VerifyPairs(copies.session.model, wanted)
    with WorkerClient(copies.paths.root, copies.paths.inflight) as worker:
        for event in worker.run(command):
            last = event
            if isinstance(event, Progress) and event.done:
                worker.cancel()
        assert last == Stopped()
        stopped = outcomes(copies)
        assert lacking(copies)
        events = list(worker.run(command))
    assert isinstance(events[-1], Done)
    assert isinstance(events[-1].result, PairsVerified)
    assert lacking(copies) == ()
    told = {look for look in stopped if look.keypoint_share is not None}
    assert told
    assert told <= set(outcomes(copies)), "what was found before the stop is kept"


def test_without_a_table_the_outcomes_are_kept_for_the_next_search(copies: Any) -> None:
    wanted = lacking(copies)
    copies.paths.pairs(copies.session.model).unlink()
    assert verified(copies, wanted) == PairsVerified(len(wanted))
    assert not copies.paths.pairs(copies.session.model).exists()
    for _ in find_job(JobContext(copies.paths), Find(copies.session.model), never_cancelled):
        pass
    assert lacking(copies) == ()


def test_a_picture_that_cannot_be_read_is_left_for_another_time(copies: Any, library: Any, tmp_path: Path) -> None:
    (folder,) = {Path(photo.path).parents[1] for photo in copies.photos}
    shutil.copytree(folder, tmp_path / "own")
    library.scan(tmp_path / "own")
    library.results()
    wanted = lacking(library)
    (lost,) = (photo for photo in library.photos if photo.path.endswith("two-small.jpg"))
    Path(lost.path).unlink()
    library.session.worker._context.thumbnails.discard(lost.sha256)
    unknown = (1, 2), (lost.content, 10**9)
    unseen = [pair for pair in wanted if lost.content in pair]
    assert unseen
    assert verified(library, wanted + unknown).verified == len(wanted) - len(unseen)
    assert lacking(library) == tuple(unseen)


def test_of_pictures_without_key_points_nothing_is_made_up(
    library: Any, plain: Callable[[Path, int], None], tmp_path: Path
) -> None:
    (tmp_path / "grey").mkdir()
    for grey in (100, 101):
        plain(tmp_path / f"grey/{grey}.png", grey)
    library.scan(tmp_path / "grey")
    library.results()
    pair = tuple(sorted(photo.content for photo in library.photos))
    verified(library, (pair,))
    assert [look.keypoint_share for look in outcomes(library)] == [None]
