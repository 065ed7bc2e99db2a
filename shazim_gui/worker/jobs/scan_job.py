"""The job that brings the catalogue up to date with folders on the disk."""

from collections.abc import Generator

from shazim_gui.core.job_steps import Skipped, Step
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.core.records import Counts, FoundFile, Skip
from shazim_gui.scan.folder_walk import walk
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import drop_orphans
from shazim_gui.store.folder_table import forget_folder, remember_folder
from shazim_gui.store.photo_table import forget_photos, known_files
from shazim_gui.store.skip_table import forget_skips, record_skips, skips_in
from shazim_gui.worker.in_flight import leftovers
from shazim_gui.worker.job_context import JobContext
from shazim_gui.worker.jobs.folder_exclusions import FolderExclusions
from shazim_gui.worker.jobs.scan_decoding import decode_files
from shazim_gui.worker.jobs.scan_plan import ScanPlan, plan_scan
from shazim_gui.worker.messages import Forget, Forgotten, Scan, Scanned


def scan_job(context: JobContext, command: Scan, cancelled: CancelToken) -> Generator[Step, None, Scanned]:
    """Walk the folders, decode what is new or changed, forget what is gone.

    Whatever ends it, the catalogue holds every batch that was finished, and the next scan goes on from there.

    Raises:
        BadInput: a folder is not there.
        ModelUnavailable, LibraryUnusable, CatalogueDamaged: as they say.
        Cancelled: between two files.
    """
    left = leftovers(context.paths.inflight)
    crashed = {file.path for file in left if file.alone and command.after_crash}
    suspects = {file.path for file in left} - crashed
    folders = [folder.path for folder in command.folders]
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        entries = yield from _look(context, command, cancelled)
        known, skipped_before = known_files(catalogue, folders, command.model), skips_in(catalogue, folders)
        plan = plan_scan(entries, known, skipped_before, crashed, frozenset(command.retry))
        _settle(catalogue, command, plan)
        for skip in plan.skips:
            if skip.reason.is_problem:
                yield Skipped(skip)
        skipped, decoded = len(plan.skips), 0
        if plan.decode:
            counts = yield from decode_files(context, catalogue, command.model, plan.decode, suspects, cancelled)
            skipped, decoded = skipped + counts.skipped, counts.decoded
        _clear_orphans(context, catalogue)
    return Scanned(
        Counts(
            found=plan.found,
            indexed=plan.found - skipped,
            skipped=skipped,
            decoded=decoded,
            forgotten=len(plan.gone),
            away=len(plan.away),
        )
    )


def forget_job(context: JobContext, command: Forget, cancelled: CancelToken) -> Generator[Step, None, Forgotten]:
    """Drop a folder from the catalogue, with everything that was computed from it alone.

    Raises:
        LibraryUnusable, CatalogueDamaged: as they say.
        Cancelled: before anything is dropped.
    """
    yield Meter("Removing").progress(command.folder)
    if cancelled():
        raise Cancelled
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        with catalogue.transaction():
            photos = forget_folder(catalogue, command.folder)
        _clear_orphans(context, catalogue)
    return Forgotten(photos)


def _look(context: JobContext, command: Scan, cancelled: CancelToken) -> Generator[Step, None, list[FoundFile | Skip]]:
    """Everything in the folders but the library itself."""
    exclusions = FolderExclusions(command.folders, str(context.paths.root))
    meter = Meter("Finding files")
    yield meter.progress()
    entries = []
    for entry in walk([folder.path for folder in command.folders], exclusions, cancelled):
        entries.append(entry)
        meter.advance()
        if meter.due():
            yield meter.progress(entry.path)
    return entries


def _settle(catalogue: Catalogue, command: Scan, plan: ScanPlan) -> None:
    """Store what is known without reading a picture."""
    with catalogue.transaction():
        for folder in command.folders:
            remember_folder(catalogue, folder)
        forget_photos(catalogue, (file.id for file in plan.gone))
        forget_skips(catalogue, plan.vanished_skips)
        record_skips(catalogue, plan.skips)


def _clear_orphans(context: JobContext, catalogue: Catalogue) -> None:
    with catalogue.transaction():
        orphans = drop_orphans(catalogue)
    for digest in orphans:
        context.thumbnails.discard(digest)
