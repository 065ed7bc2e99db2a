"""Converts descriptions of pictures to the arrays that scores are computed from; imports little, for every face."""

from collections.abc import Iterable

import numpy as np

from shazim_gui.core.picture_description import Description
from shazim_gui.features.colour import colour_vectors
from shazim_gui.store.content_table import ContentTable, hash_words


def as_table(pictures: Iterable[Description]) -> ContentTable:
    """Return at least one description as a table; row i is picture i, with the id i."""
    listed = list(pictures)
    return ContentTable(
        ids=np.arange(len(listed)),
        ah=hash_words([picture.ah for picture in listed]),
        dh=hash_words([picture.dh for picture in listed]),
        low_detail=np.array([picture.low_detail for picture in listed], np.bool_),
        blank=np.array([picture.blank for picture in listed], np.bool_),
        vectors=np.stack([np.frombuffer(picture.vector, "<f2") for picture in listed]),
        ph=hash_words([picture.ph for picture in listed]),
        colour=colour_vectors([picture.colour for picture in listed]),
    )
