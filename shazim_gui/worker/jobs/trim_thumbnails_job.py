"""The job that limits the size of the thumbnails on the disk."""

from collections.abc import Generator

from shazim_gui.core.job_steps import Step
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.maintenance_messages import Trim, Trimmed


def trim_job(context: JobContext, command: Trim, cancelled: CancelToken) -> Generator[Step, None, Trimmed]:
    """Delete the oldest thumbnails until the others take at most `most_bytes`; nothing else depends on them.

    Raises:
        Cancelled: between two files.
    """
    thumbnails = context.thumbnails.files()
    left = sum(thumbnail.size for thumbnail in thumbnails)
    meter = Meter("Clearing thumbnails", max(0, left - command.most_bytes), in_bytes=True)
    files = 0
    for thumbnail in sorted(thumbnails, key=lambda thumbnail: thumbnail.written_ns):
        if left <= command.most_bytes:
            break
        if cancelled():
            raise Cancelled
        if thumbnail.drop():
            files += 1
            left -= thumbnail.size
            meter.advance(thumbnail.size)
        if meter.due():
            yield meter.progress()
    return Trimmed(files, left)
