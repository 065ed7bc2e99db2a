"""The job that aligns two pictures for a comparison."""

from collections.abc import Generator

from shazim_gui.core.errors import BadInput
from shazim_gui.core.job_steps import Step
from shazim_gui.core.message import message
from shazim_gui.core.photo_alignment import PhotoAlignment
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.text.skip_text import skip_message
from shazim_gui.decode.decode_errors import Undecodable
from shazim_gui.decode.decode_picture import decode
from shazim_gui.decode.file_bytes import read
from shazim_gui.verify.pair_alignment import align_pair
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.worker.messages import Align


def align_job(command: Align, cancelled: CancelToken) -> Generator[Step, None, PhotoAlignment]:
    """Align the first picture with the second.

    Raises:
        BadInput: if one of them cannot be read.
        Cancelled: between the two.
    """
    meter = Meter("Aligning", 2)
    yield meter.progress()
    first = _prepared(command.first)
    meter.advance()
    if cancelled():
        raise Cancelled
    yield meter.progress()
    alignment = align_pair(first, _prepared(command.second))
    return (
        PhotoAlignment(None, sure=False, boxes=())
        if alignment is None
        else PhotoAlignment(alignment.matrix, alignment.sure, alignment.boxes)
    )


def _prepared(path: str) -> PreparedPicture:
    try:
        picture = decode(read(path))
    except Undecodable as problem:
        raise BadInput(
            message("{path} cannot be compared ({reason})", path=path, reason=skip_message(problem.detail)),
            message("scan its folder again"),
        ) from problem
    return PreparedPicture(picture.pixels, picture.width, picture.height)
