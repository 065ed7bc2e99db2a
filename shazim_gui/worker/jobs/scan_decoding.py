"""The part of a scan that reads pixels: decodes in threads, runs the network in batches, stores the features."""

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from shazim_gui.core.job_steps import Notice, Skipped, Step
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import add_content, add_vector, complete_contents
from shazim_gui.store.frame_table import add_frames
from shazim_gui.store.photo_table import paths_with, record_photo
from shazim_gui.store.skip_table import record_skips
from shazim_gui.worker.in_flight import MAX_SLOTS, InFlight
from shazim_gui.worker.job_context import JobContext, writing
from shazim_gui.worker.jobs.file_reader import KnownContent, NewContent, Reader, Reading
from shazim_gui.worker.jobs.prefetch import prefetched


@dataclass(slots=True)
class ScanCounts:
    """Counts of the files that were read."""

    decoded: int = 0
    skipped: int = 0


def decode_files(
    context: JobContext,
    catalogue: Catalogue,
    model: str,
    files: Sequence[FoundFile],
    suspects: set[str],
    cancelled: CancelToken,
) -> Generator[Step, None, ScanCounts]:
    """Read every file and store it, batch by batch, each in one transaction.

    `suspects` were being decoded when an earlier process died: they are read first and one at a time, so that a second
    death shows which one is to blame.

    Raises:
        ModelUnavailable: if the weights of the network are not available.
        LibraryUnusable: if the library cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
        Cancelled: between two files; finished batches are kept.
    """
    counts = ScanCounts()
    meter = Meter("Reading", len(files))
    yield meter.progress()
    if remark := context.extractor(model).remark:
        yield Notice(remark)
    for alone in (True, False):
        chosen = [file for file in files if (file.path in suspects) is alone]
        if chosen:
            yield from _decode(context, catalogue, model, chosen, alone, meter, counts, cancelled)
    yield meter.progress()
    return counts


def _decode(
    context: JobContext,
    catalogue: Catalogue,
    model: str,
    files: Sequence[FoundFile],
    alone: bool,
    meter: Meter,
    counts: ScanCounts,
    cancelled: CancelToken,
) -> Generator[Step, None, None]:
    with writing(context.paths):
        inflight = InFlight(context.paths.inflight, alone=alone)
    reader = Reader(context.extractor(model), context.thumbnails, inflight, complete_contents(catalogue, model))
    threads = 1 if alone else min(context.threads, MAX_SLOTS)
    size = _batch_size(threads)
    # One batch is read while the network runs on the previous one.
    readings = prefetched(reader.read, files, threads=threads, ahead=1 if alone else 2 * size)
    batch: list[tuple[FoundFile, Reading]] = []
    try:
        with writing(context.paths):
            for file, reading in readings:
                if cancelled():
                    raise Cancelled
                batch.append((file, reading))
                meter.advance()
                if isinstance(reading, Skip):
                    counts.skipped += 1
                    yield Skipped(reading)
                if meter.due():
                    yield meter.progress(file.path)
                if len(batch) == size:
                    _store(catalogue, reader, batch, counts)
                    batch = []
            _store(catalogue, reader, batch, counts)
    finally:
        readings.close()
        inflight.close()


def _batch_size(threads: int) -> int:
    """Return the files per network run and per transaction: a quarter of a second of work, so a cancel is quick."""
    return max(16, 2 * threads)


def _store(catalogue: Catalogue, reader: Reader, batch: list[tuple[FoundFile, Reading]], counts: ScanCounts) -> None:
    """Run the network over a batch's new pictures and store the batch."""
    contents = [reading for _, reading in batch if isinstance(reading, NewContent) and reader.id_of(reading) is None]
    new = {content.record.sha256: content for content in contents}
    vectors = reader.extractor.vectors([content.prepared for content in new.values()])
    stored: dict[bytes, int] = {}
    with catalogue.transaction():
        for (digest, content), vector in zip(new.items(), vectors, strict=True):
            stored[digest] = add_content(catalogue, content.record)
            add_frames(catalogue, stored[digest], content.frames)
            add_vector(catalogue, stored[digest], reader.extractor.name, vector)
        for file, reading in batch:
            match reading:
                case Skip():
                    record_skips(catalogue, [reading])
                case KnownContent(number):
                    counts.skipped += _record(catalogue, file, number)
                case NewContent(record=record):
                    number = reader.id_of(reading) or stored[record.sha256]
                    counts.skipped += _record(catalogue, file, number)
    reader.add_known(stored)
    counts.decoded += len(new)


def _record(catalogue: Catalogue, file: FoundFile, content: int) -> bool:
    """Store a file as a photo; return True if it is skipped, because it is a photo already under another name.

    The walk detects this for the files that it finds. Here it is detected for files that another scan found, in a
    folder that is not part of this scan, or on another path to the same folder.
    """
    for path in paths_with(catalogue, content, file.mtime_ns):
        if path != file.path and _is_same_file(path, file):
            detail = skip_detail(SkipCode.HARD_LINK, path=path)
            record_skips(catalogue, [Skip(file.path, Reason.HARD_LINK, detail, file.size, file.mtime_ns)])
            return True
    record_photo(catalogue, file, content)
    return False


def _is_same_file(path: str, file: FoundFile) -> bool:
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return bool(status.st_ino) and (status.st_dev, status.st_ino) == (file.device, file.inode)
