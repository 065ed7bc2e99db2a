"""The jobs that update the catalogue from folders on the disk, and that remove a folder from it."""

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
    """Walk the folders, decode new and changed files, forget those that are gone.

    However it ends, the catalogue has every finished batch, and the next scan continues from there.

    Raises:
        BadInput: if a folder does not exist.
        ModelUnavailable: if the weights of the network are not available.
        LibraryUnusable: if the library cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
        Cancelled: between two files.
    """
    left = leftovers(context.paths.inflight)
    crashed = {file.path for file in left if file.alone and command.after_crash}
    suspects = {file.path for file in left} - crashed
    folders = [folder.path for folder in command.folders]
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        entries = yield from _walk_folders(context, command, cancelled)
        known, skipped_before = known_files(catalogue, folders, command.model), skips_in(catalogue, folders)
        plan = plan_scan(entries, known, skipped_before, crashed, frozenset(command.retry))
        _store_plan(catalogue, command, plan)
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
    """Remove a folder from the catalogue, with everything that was computed only from its photos.

    Raises:
        LibraryUnusable: if the library cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
        Cancelled: before anything is removed.
    """
    yield Meter("Removing").progress(command.folder)
    if cancelled():
        raise Cancelled
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        with catalogue.transaction():
            photos = forget_folder(catalogue, command.folder)
        _clear_orphans(context, catalogue)
    return Forgotten(photos)


def _walk_folders(
    context: JobContext, command: Scan, cancelled: CancelToken
) -> Generator[Step, None, list[FoundFile | Skip]]:
    """Return everything in the folders except the library itself."""
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


def _store_plan(catalogue: Catalogue, command: Scan, plan: ScanPlan) -> None:
    """Store what the plan contains without reading a picture."""
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
