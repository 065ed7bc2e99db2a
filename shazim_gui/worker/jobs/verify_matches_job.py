"""The job that verifies the best matches of a query: which are copies of its picture, and with which edits."""

import hashlib
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from shazim_gui.copies.working_pictures import WorkingPictures, working_pixels
from shazim_gui.core.edits import Identical
from shazim_gui.core.errors import BadInput
from shazim_gui.core.job_steps import Step
from shazim_gui.core.message import message
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Kind, Photo, Relation
from shazim_gui.core.text.skip_text import skip_message
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.thumbnail_cache import encode_thumbnail
from shazim_gui.scores.copy_relations import lifted
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import verify
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.describe_job import bytes_of
from shazim_gui.worker.messages import MatchesVerified, VerifyMatches

BATCH = 8
"""Photos between two checks for a cancel: a fraction of a second."""

_SAME_BYTES = Relation(Kind.SAME, (Identical(),), backwards=False, lift=1.0)


def verify_matches_job(
    context: JobContext, command: VerifyMatches, cancelled: CancelToken
) -> Generator[Step, None, MatchesVerified]:
    """Verify each of the photos against the picture.

    Raises:
        BadInput: if the picture can no longer be read.
        AddressUnreachable: if it is a web address without an answer.
        Cancelled: between two batches.
    """
    meter = Meter("Verifying pairs", len(command.photos))
    yield meter.progress()
    try:
        data = bytes_of(command.picture)
        decoded = decode(data)
        # Through a small JPEG, as photos of the library are verified.
        pixels = working_pixels(encode_thumbnail(decoded.pixels))
    except Undecodable as problem:
        raise BadInput(
            message("the picture cannot be read any more ({reason})", reason=skip_message(problem.detail)),
            message("search with it again"),
        ) from problem
    digest, query_picture = hashlib.sha256(data).digest(), PreparedPicture(pixels, decoded.width, decoded.height)
    pictures = WorkingPictures(context.thumbnails, {photo.content: photo for photo in command.photos})

    def related(photo: Photo) -> Relation | None:
        if photo.sha256 == digest:
            return _SAME_BYTES
        found = pictures.get(photo.content)
        return None if found is None else relation(query_picture, found)

    relations: list[Relation | None] = []
    with ThreadPoolExecutor(context.threads, thread_name_prefix="verify") as pool:
        for start in range(0, len(command.photos), BATCH):
            if cancelled():
                raise Cancelled
            batch = command.photos[start : start + BATCH]
            relations += pool.map(related, batch)
            meter.advance(len(batch))
            yield meter.progress()
    return MatchesVerified(tuple(relations))


def relation(query_picture: PreparedPicture, found: PreparedPicture) -> Relation:
    """Return what a photo that was found is to the query picture.

    The one with more pixels counts as the original; of equals, the query picture.
    """
    backwards = found.width * found.height > query_picture.width * query_picture.height
    outcome = verify(*((found, query_picture) if backwards else (query_picture, found)))
    if outcome.kind not in (Kind.SAME, Kind.EDITED):
        return Relation(Kind.SIMILAR, (), backwards=False, lift=0.0)
    lift = float(lifted(np.array([outcome.confidence], np.float32))[0])
    return Relation(outcome.kind, outcome.edits, backwards, lift)
