"""The job that scores the candidate pairs of everything in the catalogue."""

from collections.abc import Generator

import numpy as np

from shazim_gui.candidates.pairs import candidate_pairs, unique_pairs
from shazim_gui.core.progress import Cancelled, CancelToken, Meter
from shazim_gui.index.concatenation import item_vectors
from shazim_gui.scores.exact import pair_scores
from shazim_gui.scores.table import PairTable, fingerprint, load_pairs, save_pairs
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.contents import content_ids, load_contents
from shazim_gui.worker.messages import Find, Found, Notice, Step
from shazim_gui.worker.workshop import Workshop, writing


def find(shop: Workshop, command: Find, cancelled: CancelToken) -> Generator[Step, None, Found]:
    """Bring the index and the table of scored pairs up to date with the catalogue.

    Raises:
        Cancelled: between two blocks; the old table then stays.
        LibraryUnusable, CatalogueDamaged: as they say.
    """
    with Catalogue.open_for_writing(shop.paths.catalogue) as catalogue:
        ids = content_ids(catalogue, command.model)
        source = fingerprint(catalogue.identity, ids, command.model)
        path = shop.paths.pairs(command.model)
        existing = load_pairs(path)
        if existing and existing.source == source:
            return Found(len(existing), computed=False)
        meter = Meter("Comparing", len(ids))
        yield meter.progress()
        index = shop.index(catalogue, command.model)
        if index.rebuilt and existing:
            yield Notice("The search index was missing, stale or damaged and has been built again.")
        contents = load_contents(catalogue, command.model)
        items = item_vectors(contents)
        blocks = []
        for block, rows_done in candidate_pairs(contents.ids, items, index.search):
            blocks.append(block)
            meter.done = rows_done
            if cancelled():
                raise Cancelled
            if meter.due():
                yield meter.progress()
        pairs = unique_pairs(blocks, len(contents))
        scores = pair_scores(contents, pairs[:, 0], contents, pairs[:, 1])
        table = PairTable(contents.ids[pairs[:, 0]], contents.ids[pairs[:, 1]], scores.astype(np.float32), source)
        with writing(shop.paths):
            save_pairs(path, table)
    return Found(len(table), computed=True)
