"""What the matches of a query are to its picture."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.edits import Identical, Resized, Rotated
from shazim_gui.core.errors import BadInput
from shazim_gui.core.progress import Cancelled
from shazim_gui.core.records import Kind, Relation
from shazim_gui.core.weights import Weights
from shazim_gui.session import verbs
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.verify_matches_job import verify_matches_job
from shazim_gui.worker.messages import VerifyMatches


def relations(library: Any, picture: str | bytes) -> dict[str, Relation | None]:
    """Return the relation of every photo in the library to the picture, by name."""
    matches = library.do(verbs.query(library.session, picture, Weights(), verify=False)).matches
    wanted = verbs.unverified_matches(matches, len(matches))
    found = library.do(verbs.verify_matches(picture, wanted))
    return {Path(m.photo.path).name: m.relation for m in verbs.with_relations(matches, found)}


def test_every_match_has_its_kind_and_edits(edits: Any, photos: Path) -> None:
    found = relations(edits, str(photos / "edits/bridge/aaa-orig.jpg"))
    assert found["aaa-orig.jpg"] == Relation(Kind.SAME, (Identical(),), backwards=False, lift=1.0)
    rotated = found["bridge-3-rotate-180.jpg"]
    assert rotated is not None
    assert (rotated.kind, rotated.edits) == (Kind.EDITED, (Rotated(180),))
    assert 0.8 <= rotated.lift <= 0.9
    assert found["ukbench00120.jpg"] == Relation(Kind.SIMILAR, (), backwards=False, lift=0.0)


def test_a_match_larger_than_the_query_picture_is_the_original(edits: Any, photos: Path, tmp_path: Path) -> None:
    from PIL import Image

    with Image.open(photos / "edits/bridge/aaa-orig.jpg") as image:
        image.resize((image.width // 2, image.height // 2)).save(tmp_path / "small.jpg", quality=90)
    found = relations(edits, (tmp_path / "small.jpg").read_bytes())["aaa-orig.jpg"]
    assert found is not None
    assert (found.kind, found.edits, found.backwards) == (Kind.SAME, (Resized(0.5),), True)


def test_what_verification_finds_raises_the_score(edits: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    matches = edits.do(verbs.query(edits.session, picture, Weights(), verify=False)).matches
    by_hash = Weights((1, 0, 0))
    name = "bridge-3-rotate-180.jpg"
    before = {Path(m.photo.path).name: m.score for m in verbs.ranked_matches(matches, by_hash, 0.0)}
    found = edits.do(verbs.verify_matches(picture, verbs.unverified_matches(matches, len(matches))))
    after = {
        Path(m.photo.path).name: m.score
        for m in verbs.ranked_matches(verbs.with_relations(matches, found), by_hash, 0.0)
    }
    assert before[name] < 0.7 < 0.8 <= after[name]
    assert all(after[each] >= score for each, score in before.items())


def test_contents_are_verified_once(edits: Any, photos: Path) -> None:
    matches = edits.do(
        verbs.query(edits.session, str(photos / "edits/bridge/aaa-orig.jpg"), Weights(), verify=False)
    ).matches
    contents = list(dict.fromkeys(match.photo.content for match in matches))
    assert len(contents) < len(matches), "two files of the same bytes are among them"
    wanted = verbs.unverified_matches(matches, 3)
    assert [match.photo.content for match in wanted] == contents[:3]
    known = verbs.with_relations(matches, {contents[0]: Relation(Kind.SIMILAR, (), backwards=False, lift=0.0)})
    assert [match.photo.content for match in verbs.unverified_matches(known, 3)] == contents[1:3]


def test_a_photo_whose_file_is_missing_is_left_out(edits: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    matches = edits.do(verbs.query(edits.session, picture, Weights(), verify=False)).matches[1:3]
    gone = matches[0]._replace(photo=matches[0].photo._replace(path="/nowhere.jpg", sha256=b"0" * 32))
    assert list(edits.do(verbs.verify_matches(picture, [gone, matches[1]]))) == [matches[1].photo.content]


def test_a_query_picture_that_is_missing_by_then_is_an_error(edits: Any, photos: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.jpg"
    shutil.copyfile(photos / "edits/bridge/aaa-orig.jpg", mine)
    matches = edits.do(verbs.query(edits.session, str(mine), Weights(), verify=False)).matches[:1]
    mine.unlink()
    with pytest.raises(BadInput, match="cannot be read any more"):
        edits.do(verbs.verify_matches(str(mine), matches))


def test_it_can_be_cancelled(edits: Any, photos: Path) -> None:
    picture = str(photos / "edits/bridge/aaa-orig.jpg")
    matches = edits.do(verbs.query(edits.session, picture, Weights(), verify=False)).matches
    job = verify_matches_job(
        JobContext(edits.paths), VerifyMatches(picture, tuple(m.photo for m in matches)), lambda: True
    )
    with pytest.raises(Cancelled):
        for _ in job:
            pass
