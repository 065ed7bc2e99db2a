"""The jobs about single pictures: describe them, compare two, and find the photos nearest to one."""

import hashlib
import math
from collections.abc import Generator

import numpy as np

from shazim_gui.candidates.search_weights import search_weights
from shazim_gui.core.download import download, is_address
from shazim_gui.core.errors import BadInput
from shazim_gui.core.job_steps import Step
from shazim_gui.core.message import message
from shazim_gui.core.picture_description import Description
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Match, Reason
from shazim_gui.core.text.skip_text import skip_message
from shazim_gui.core.weights import Weights
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import Picture, decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.features.colour import colour_vector
from shazim_gui.features.hashes import perceptual_hashes
from shazim_gui.index.score_vectors import item_vectors, weigh
from shazim_gui.scores.pair_scores import pair_scores
from shazim_gui.scores.weighted_score import weighted
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import load_contents
from shazim_gui.store.photo_table import photos_of
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import keypoint_share, verify
from shazim_gui.worker.description_table import as_table
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.messages import Answered, Compare, Compared, Describe, Described, Query

NEAREST = 200
"""Contents found per search of a query."""


def describe_job(context: JobContext, command: Describe, cancelled: CancelToken) -> Generator[Step, None, Described]:
    """Compute the features of pictures.

    Raises:
        BadInput: if one of them cannot be read as a picture.
        AddressUnreachable: if one of them is a web address without an answer.
        ModelUnavailable: if the weights of the network are not available.
        Cancelled: between two pictures.
    """
    meter = Meter("Reading", len(command.pictures))
    described = []
    for picture in command.pictures:
        if cancelled():
            raise Cancelled
        described.append(_describe(context, picture, command.model)[0])
        meter.advance()
        yield meter.progress()
    return Described(tuple(described))


def compare_job(context: JobContext, command: Compare, cancelled: CancelToken) -> Generator[Step, None, Compared]:
    """Describe two pictures, and verify what they are to one another.

    Raises:
        BadInput: if one of them cannot be read as a picture.
        AddressUnreachable, ModelUnavailable: as in `describe_job`.
        Cancelled: between the two.
    """
    meter = Meter("Reading", 2)
    yield meter.progress()
    first, first_picture = _describe(context, command.first, command.model)
    meter.advance()
    yield meter.progress()
    if cancelled():
        raise Cancelled
    second, second_picture = _describe(context, command.second, command.model)
    left, right = _prepared(first_picture), _prepared(second_picture)
    verification = verify(left, right)
    structure = math.nan if first.blank or second.blank else float(np.nan_to_num(verification.structure))
    keypoints = keypoint_share(left, right) if _have_keypoints(left, right) else math.nan
    return Compared(first, second, verification.kind, verification.edits, verification.confidence, structure, keypoints)


def query_job(context: JobContext, command: Query, cancelled: CancelToken) -> Generator[Step, None, Answered]:
    """Find the photos nearest to a picture, by the requested weights and by each set of search weights.

    Raises:
        BadInput: if it cannot be read as a picture, or nothing has been scanned yet.
        AddressUnreachable, ModelUnavailable: as in `describe_job`.
        LibraryUnusable: if the index cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
        Cancelled: before the search; what is indexed by then is kept.
    """
    meter = Meter("Reading", 1)
    yield meter.progress()
    fetched = isinstance(command.picture, str) and is_address(command.picture)
    picture = bytes_of(command.picture) if fetched else command.picture
    described = _describe(context, picture, command.model, command.picture)[0]
    table = as_table([described])
    if cancelled():
        raise Cancelled
    catalogue = Catalogue.open_for_reading(context.paths.catalogue)
    if catalogue is None:
        raise BadInput(message("nothing has been scanned yet"), message("scan a folder of photos first"))
    with catalogue:
        index = yield from context.index(catalogue, command.model, cancelled)
        weights = Weights(command.weights)
        item = item_vectors(table)
        nearest = [index.search(weigh(item, each), NEAREST) for each in search_weights(weights)]
        contents = load_contents(catalogue, command.model, np.unique(np.concatenate(nearest, axis=1)))
        scores = pair_scores(table, np.zeros(len(contents), np.intp), contents, np.arange(len(contents)))
        ranked = weighted(scores, weights)
        row_of = {int(content): row for row, content in enumerate(contents.ids)}
        matches = [
            Match(photo, float(ranked[row]), tuple(scores[row].tolist()))
            for photo in photos_of(catalogue, contents.ids)
            for row in [row_of[photo.content]]
        ]
    ranked_matches = tuple(sorted(matches, key=lambda match: (-match.score, match.photo.path)))
    identical = next((match.photo.content for match in matches if match.photo.sha256 == described.sha256), None)
    return Answered(ranked_matches, picture if fetched and isinstance(picture, bytes) else b"", identical)


def _describe(
    context: JobContext, picture: str | bytes, model: str, named: str | bytes = b""
) -> tuple[Description, Picture]:
    """Describe a picture and return it decoded too; `named` is the address that its bytes were downloaded from."""
    name = next((each for each in (named, picture) if isinstance(each, str)), "the picture given")
    try:
        data = bytes_of(picture)
        decoded = decode(data)
    except Undecodable as problem:
        if problem.reason is Reason.VANISHED:
            raise BadInput(message("there is no file {name}", name=name), message("check the spelling")) from problem
        raise BadInput(
            message("{name} cannot be searched for ({reason})", name=name, reason=skip_message(problem.detail)),
            message("choose another picture"),
        ) from problem
    extractor = context.extractor(model)
    vector = extractor.vectors(extractor.prepare(decoded.pixels)[np.newaxis])[0]
    hashes = perceptual_hashes(decoded.pixels)
    description = Description(
        sha256=hashlib.sha256(data).digest(),
        size=len(data),
        format=decoded.format,
        width=decoded.width,
        height=decoded.height,
        ah=hashes.ah,
        dh=hashes.dh,
        low_detail=hashes.flat,
        blank=hashes.blank,
        vector=vector.astype("<f2").tobytes(),
        ph=hashes.ph,
        colour=colour_vector(decoded.pixels),
    )
    return description, decoded


def _prepared(picture: Picture) -> PreparedPicture:
    return PreparedPicture(picture.pixels, picture.width, picture.height)


def _have_keypoints(*pictures: PreparedPicture) -> bool:
    return all(len(picture.keypoints.points) for picture in pictures)


def bytes_of(picture: str | bytes) -> bytes:
    """Return the bytes of a picture: a path, a web address, or the bytes themselves.

    Raises:
        Undecodable: if there is no such file, or it cannot be read.
        AddressUnreachable: if the web address has no answer.
    """
    if isinstance(picture, bytes):
        return picture
    return download(picture) if is_address(picture) else read(picture)
