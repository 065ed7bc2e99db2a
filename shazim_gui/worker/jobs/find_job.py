"""The job that scores the candidate pairs of everything in the catalogue, then looks closely at the likely ones."""

from collections.abc import Generator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.message import message
from shazim_gui.core.progress import CancelToken, Meter
from shazim_gui.scores.copy_relations import CopyRelations, alone, among
from shazim_gui.scores.pair_table import PairTable, fingerprint, load_pairs, save_pairs, unfinished
from shazim_gui.scores.verified_scores import fill_looked
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import ContentTable, content_ids, load_contents
from shazim_gui.store.verifications import VerificationRecord, all_verifications
from shazim_gui.worker.job_context import JobContext, writing
from shazim_gui.worker.jobs.scored_pairs import ScoredPairs
from shazim_gui.worker.looking import VerificationPass
from shazim_gui.worker.messages import Find, Found, Notice, Step


def find(context: JobContext, command: Find, cancelled: CancelToken) -> Generator[Step, None, Found]:
    """Bring the index and the table of scored pairs up to date with the catalogue.

    Raises:
        Cancelled: between two blocks; what is scored by then can be seen, and close looks are not done twice.
        LibraryUnusable, CatalogueDamaged: as they say.
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
        # The index of a large library takes longer than everything up to the close looks; what needs it not goes first.
        if scored.few_are_new:
            index = yield from context.index(catalogue, command.model, cancelled)
            scored.add(index.search)
        else:
            yield from scored.compare_all(cancelled)
        # What is scored can be seen already while the close looks take their time, or are stopped; with what was known.
        before = existing.kinship if existing and existing.is_of(catalogue.identity) else alone(contents.ids)
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
        looking = VerificationPass(context, catalogue, contents)
        kinship = yield from looking.families(scored.pairs, scored.scores, cancelled)
        count = _save(context, path, contents, scored, source, kinship, looking.known)
    return Found(count, looking.looks, computed=True)


def _is_of(table: PairTable | None, catalogue: Catalogue, model: str) -> bool:
    """True where the table has scores by this version's methods, of contents that this catalogue had or has."""
    if table is None:
        return False
    source = fingerprint(catalogue.identity, table.kinship.ids, model)
    return table.source in (source, unfinished(source))


def _save(
    context: JobContext,
    path: Path,
    contents: ContentTable,
    scored: ScoredPairs,
    source: str,
    kinship: CopyRelations,
    looks: list[VerificationRecord],
) -> int:
    """Write the table, with the pairs of every copy and its hub in it, and what looks told of scores; its length."""
    pairs, scores = scored.beside(_with_hubs(kinship))
    a, b = contents.ids[pairs[:, 0]], contents.ids[pairs[:, 1]]
    fill_looked(scores, a, b, looks)
    with writing(context.paths):
        save_pairs(path, PairTable(a, b, scores, source, kinship))
    return len(pairs)


def _with_hubs(kinship: CopyRelations) -> NDArray[np.int64]:
    """The pairs of rows (a < b) of every copy and its hub, where that is among them, shape (m, 2)."""
    copies = np.flatnonzero((kinship.hub != kinship.ids) & np.isin(kinship.hub, kinship.ids))
    hubs = np.searchsorted(kinship.ids, kinship.hub[copies])
    pairs: NDArray[np.int64] = np.sort(np.column_stack([copies, hubs]), axis=1)
    return pairs
