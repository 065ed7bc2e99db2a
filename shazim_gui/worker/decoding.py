"""The part of a scan that reads pixels: decode in threads, run the network in batches, store what came of it."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import FoundFile, Skip
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.contents import add_content, add_vector, complete_contents
from shazim_gui.store.photos import record_photo
from shazim_gui.store.skips import record_skips
from shazim_gui.worker.inflight import InFlight
from shazim_gui.worker.messages import Skipped, Step
from shazim_gui.worker.prefetch import prefetched
from shazim_gui.worker.reading import KnownContent, NewContent, Reader, Reading
from shazim_gui.worker.workshop import Workshop, writing

BATCH = 16
"""Files per run of the network and per transaction: a quarter of a second of work, so a cancel is quick."""


@dataclass(slots=True)
class Tally:
    """What became of the files that were read."""

    decoded: int = 0
    skipped: int = 0


def decode_files(
    shop: Workshop,
    catalogue: Catalogue,
    model: str,
    files: Sequence[FoundFile],
    suspects: set[str],
    cancelled: CancelToken,
) -> Generator[Step, None, Tally]:
    """Read every file and store it, batch by batch, each in one transaction.

    `suspects` were being decoded when an earlier process died: they come first and with no other beside them, so
    that a second death tells which one it was.

    Raises:
        ModelUnavailable, LibraryUnusable, CatalogueDamaged: as they say.
        Cancelled: between two files; finished batches are kept.
    """
    tally = Tally()
    meter = Meter("Reading", len(files))
    yield meter.progress()
    shop.extractor(model)
    for alone in (True, False):
        chosen = [file for file in files if (file.path in suspects) is alone]
        if chosen:
            yield from _decode(shop, catalogue, model, chosen, alone, meter, tally, cancelled)
    yield meter.progress()
    return tally


def _decode(
    shop: Workshop,
    catalogue: Catalogue,
    model: str,
    files: Sequence[FoundFile],
    alone: bool,
    meter: Meter,
    tally: Tally,
    cancelled: CancelToken,
) -> Generator[Step, None, None]:
    known = complete_contents(catalogue, model)
    with writing(shop.paths):
        inflight = InFlight(shop.paths.inflight, alone=alone)
    reader = Reader(shop.extractor(model), shop.thumbnails, inflight, known)
    readings = prefetched(reader.read, files, threads=1 if alone else shop.threads, ahead=1 if alone else 2 * BATCH)
    batch: list[tuple[FoundFile, Reading]] = []
    try:
        with writing(shop.paths):
            for file, reading in readings:
                if cancelled():
                    raise Cancelled
                batch.append((file, reading))
                meter.advance()
                if isinstance(reading, Skip):
                    tally.skipped += 1
                    yield Skipped(reading)
                if meter.due():
                    yield meter.progress(file.path)
                if len(batch) == BATCH:
                    known.update(_store(catalogue, reader, batch, tally))
                    batch = []
            _store(catalogue, reader, batch, tally)
    finally:
        readings.close()
        inflight.close()


def _store(
    catalogue: Catalogue, reader: Reader, batch: list[tuple[FoundFile, Reading]], tally: Tally
) -> dict[bytes, int]:
    """Run the network over a batch's new pictures and store the batch; return the new contents' ids."""
    new = [reading for _, reading in batch if isinstance(reading, NewContent)]
    inputs = [reading.prepared for reading in new]
    vectors = list(reader.extractor.vectors(np.stack(inputs))) if new else []
    stored: dict[bytes, int] = {}
    with catalogue.transaction():
        for content, vector in zip(new, vectors, strict=True):
            number = add_content(catalogue, content.record)
            add_vector(catalogue, number, reader.extractor.name, vector)
            stored[content.record.sha256] = number
        for file, reading in batch:
            match reading:
                case Skip():
                    record_skips(catalogue, [reading])
                case KnownContent(number):
                    record_photo(catalogue, file, number)
                case NewContent(record, _):
                    record_photo(catalogue, file, stored[record.sha256])
    tally.decoded += len(new)
    return stored
