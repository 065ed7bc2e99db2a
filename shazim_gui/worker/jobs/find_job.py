"""The job that scores the candidate pairs of all contents in the catalogue, then verifies the likely ones."""

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.copies.best_files import best_files
from shazim_gui.copies.verification_pass import VerificationPass
from shazim_gui.copies.working_pictures import WorkingPictures
from shazim_gui.core.job_steps import Notice, Step
from shazim_gui.core.message import message
from shazim_gui.core.progress import CancelToken, Meter
from shazim_gui.scores.copy_relations import CopyRelations, alone, among
from shazim_gui.scores.pair_table import PairTable, fingerprint, load_pairs, save_pairs, unfinished
from shazim_gui.scores.verified_scores import fill_verified_scores
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable, content_ids, load_contents
from shazim_gui.store.photo_table import photos_in
from shazim_gui.store.verifications import VerificationRecord, all_verifications
from shazim_gui.worker.job_context import JobContext, writing
from shazim_gui.worker.jobs.scored_pairs import ScoredPairs
from shazim_gui.worker.messages import Find, Found


def find_job(context: JobContext, command: Find, cancelled: CancelToken) -> Generator[Step, None, Found]:
    """Update the index and the pair table from the catalogue.

    Raises:
        Cancelled: between two blocks; what is scored by then can be shown, and no pair is verified twice.
        LibraryUnusable: if the library cannot be written.
        CatalogueDamaged: if the catalogue cannot be read.
    """
    with Catalogue.open_for_writing(context.paths.catalogue) as catalogue:
        ids = content_ids(catalogue, command.model)
        source = fingerprint(catalogue.identity, ids, command.model)
        path = context.paths.pairs(command.model)
        existing = load_pairs(path)
        if existing and existing.source == source:
            return Found(len(existing), 0, computed=False)
        yield Meter("Comparing", len(ids)).progress()
        contents = load_contents(catalogue, command.model)
        scored = ScoredPairs(contents, existing if _is_of(existing, catalogue, command.model) else None)
        # Building the index of a large library takes longer than everything else before verification; work that needs
        # no index goes first.
        if scored.few_are_new:
            index = yield from context.index(catalogue, command.model, cancelled)
            scored.add(index.search)
        else:
            yield from scored.compare_all(cancelled)
        # Scored pairs can be shown while they are verified, or if that is cancelled, with the earlier copy relations.
        before = existing.copy_relations if existing and existing.is_of(catalogue.identity) else alone(contents.ids)
        _save(
            context,
            path,
            contents,
            scored,
            unfinished(source),
            among(before, contents.ids),
            all_verifications(catalogue),
        )
        index = yield from context.index(catalogue, command.model, cancelled)
        if index.rebuilt and existing:
            yield Notice(message("The search index was missing, out of date or damaged, and has been rebuilt."))
        described = set(contents.ids.tolist())
        # A file may be gone since its content was described; another network may have described contents that this one
        # has not.
        files = best_files([photo for photo in photos_in(catalogue, []) if photo.content in described])
        pictures = WorkingPictures(context.thumbnails, files.photo)
        with ThreadPoolExecutor(context.threads, thread_name_prefix="verify") as threads:
            verification = VerificationPass(catalogue, contents, files, pictures.get, threads)
            relations = yield from verification.run(scored.pairs, scored.scores, cancelled)
        count = _save(context, path, contents, scored, source, relations, verification.known)
    return Found(count, verification.verified, computed=True)


def _is_of(table: PairTable | None, catalogue: Catalogue, model: str) -> bool:
    """Return True if the table has scores by the present methods, of contents that this catalogue has or had."""
    if table is None:
        return False
    source = fingerprint(catalogue.identity, table.copy_relations.ids, model)
    return table.source in (source, unfinished(source))


def _save(
    context: JobContext,
    path: Path,
    contents: ContentTable,
    scored: ScoredPairs,
    source: str,
    relations: CopyRelations,
    records: list[VerificationRecord],
) -> int:
    """Write the pair table with the pairs of copies and their references, and verified scores; return its length."""
    pairs, scores = scored.joined_with(_reference_pairs(relations))
    a, b = contents.ids[pairs[:, 0]], contents.ids[pairs[:, 1]]
    fill_verified_scores(scores, a, b, records)
    with writing(context.paths):
        save_pairs(path, PairTable(a, b, scores, source, relations))
    return len(pairs)


def _reference_pairs(relations: CopyRelations) -> NDArray[np.int64]:
    """Return the pairs of rows (a < b) of copies and their references that are among the contents, shape (m, 2)."""
    ids, reference = relations.ids, relations.reference
    copies = np.flatnonzero((reference != ids) & np.isin(reference, ids))
    references = np.searchsorted(ids, reference[copies])
    pairs: NDArray[np.int64] = np.sort(np.column_stack([copies, references]), axis=1)
    return pairs
