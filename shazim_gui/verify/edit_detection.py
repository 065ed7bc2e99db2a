"""Tells which edits turned one picture into the other, from what was measured on both."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edit, Edits, PixelEdit, Resaved, Resized
from shazim_gui.verify.alignment_search import AlignmentEvidence
from shazim_gui.verify.common_canvas import CommonCanvas, overlaid, resized_mask
from shazim_gui.verify.full_resolution import FullResolutionComparison
from shazim_gui.verify.geometric_edits import FrameGeometry, is_resized, placing_edits
from shazim_gui.verify.pixel_edits import clips, fineness_edits, overlay_edit, tone_edits
from shazim_gui.verify.prepared_picture import SMALL_SIDE, PreparedPicture
from shazim_gui.verify.surroundings import Surroundings
from shazim_gui.verify.tone_change import tones


def retouches(
    a: PreparedPicture,
    b: PreparedPicture,
    found: AlignmentEvidence,
    close: FullResolutionComparison,
    placed: FrameGeometry,
) -> list[Edit]:
    """The edits of b's pixels where they lie, most telling first; empty where b was only saved again."""
    overlays: list[Edit] = [] if close.mark is None else [overlay_edit(close.mark)]
    fine = close.fineness
    measured, toned = None, list[PixelEdit]()
    size_a, size_b = (each.small.shape[1::-1] for each in (a, b))
    seen = overlaid(a.small, b.small, found.alignment.resized(size_a, size_b), SMALL_SIDE)
    if seen is not None:
        comparable = resized_mask(found.agreement.comparable, seen.mask.shape) & seen.mask
        measured = tones(seen.a, seen.b, comparable, _radius(seen, size_b))
        toned = [] if measured is None else tone_edits(measured)
    if fine is None:
        return [*overlays, *toned]
    finer = fineness_edits(fine, exact=placed.is_exact, toned=bool(toned))
    if measured is not None and clips(fine, finer):
        toned = tone_edits(measured, by_the_way=True)
        return [*overlays, *finer, *toned]
    return [*overlays, *toned, *finer]


def all_edits(placed: FrameGeometry, found: AlignmentEvidence, around: Surroundings, changes: list[Edit]) -> Edits:
    """All edits, most telling first: what moved the frame, what changed the pixels (`changes`), the new size.

    Never empty: `Resaved` stands for no other edit.
    """
    edits = [*placing_edits(placed, found.alignment, around), *changes]
    if placed.is_resized:
        edits.append(_resized(placed.scale))
    return tuple(edits) or (Resaved(),)


def saved_edits(a: tuple[int, int], b: tuple[int, int]) -> Edits:
    """The same for two that show the same picture, given by their (width, height) in full pixels."""
    scale = float(np.sqrt(b[0] * b[1] / (a[0] * a[1])))
    return (_resized(scale) if is_resized(scale) else Resaved(),)


def _resized(scale: float) -> Resized:
    return Resized(round(scale, 4))


def _radius(seen: CommonCanvas, size: tuple[int, int]) -> NDArray[np.float64]:
    """(h, w) distance of the canvas's pixels from the middle of b's frame, 1 at the corners."""
    height, width = seen.mask.shape
    x, y = np.arange(width) + 0.5, (np.arange(height) + 0.5)[:, None]
    across, down = (
        (row[0] * x + row[1] * y + row[2]) / length * 2 - 1 for row, length in zip(seen.to_b, size, strict=True)
    )
    return np.asarray(np.sqrt((across**2 + down**2) / 2))
