"""Finds the edits that change one picture into the other, from measures of both."""

import numpy as np
from numpy.typing import NDArray

from shazim_gui.core.edits import Edit, Edits, PixelEdit, Resaved, Resized
from shazim_gui.verify.alignment_search import AlignmentEvidence
from shazim_gui.verify.common_canvas import CommonCanvas, on_common_canvas, resized_mask
from shazim_gui.verify.full_resolution import FullResolutionComparison
from shazim_gui.verify.geometric_edits import FrameGeometry, frame_edits, is_resized
from shazim_gui.verify.pixel_edits import alters_tones, detail_edits, overlay_edit, tone_edits
from shazim_gui.verify.prepared_picture import SMALL_SIDE, PreparedPicture
from shazim_gui.verify.surroundings import Surroundings
from shazim_gui.verify.tone_change import tone_change


def detected_pixel_edits(
    a: PreparedPicture,
    b: PreparedPicture,
    found: AlignmentEvidence,
    close: FullResolutionComparison,
    geometry: FrameGeometry,
) -> list[Edit]:
    """Return the edits of the pixels, most significant first; empty where b was only re-saved."""
    overlays: list[Edit] = [] if close.overlay is None else [overlay_edit(close.overlay)]
    fine = close.detail_change
    measured, toned = None, list[PixelEdit]()
    size_a, size_b = (each.small.shape[1::-1] for each in (a, b))
    canvas = on_common_canvas(a.small, b.small, found.alignment.resized(size_a, size_b), SMALL_SIDE)
    if canvas is not None:
        comparable = resized_mask(found.agreement.comparable, canvas.mask.shape) & canvas.mask
        measured = tone_change(canvas.a, canvas.b, comparable, _radius(canvas, size_b))
        toned = [] if measured is None else tone_edits(measured)
    if fine is None:
        return [*overlays, *toned]
    finer = detail_edits(fine, exact=geometry.is_exact, toned=bool(toned))
    if measured is not None and alters_tones(fine, finer):
        toned = tone_edits(measured, as_side_effect=True)
        return [*overlays, *finer, *toned]
    return [*overlays, *toned, *finer]


def edits_between(
    geometry: FrameGeometry, found: AlignmentEvidence, around: Surroundings, changes: list[Edit]
) -> Edits:
    """Return all edits, most significant first: those of the frame, those of the pixels (`changes`), the new size.

    Never empty: without other edits it is `Resaved`.
    """
    edits = [*frame_edits(geometry, found.alignment, around), *changes]
    if geometry.is_resized:
        edits.append(_resized(geometry.scale))
    return tuple(edits) or (Resaved(),)


def saved_edits(a: tuple[int, int], b: tuple[int, int]) -> Edits:
    """Return all edits between two contents that show the same picture, from their (width, height) in full pixels."""
    scale = float(np.sqrt(b[0] * b[1] / (a[0] * a[1])))
    return (_resized(scale) if is_resized(scale) else Resaved(),)


def _resized(scale: float) -> Resized:
    return Resized(round(scale, 4))


def _radius(canvas: CommonCanvas, size: tuple[int, int]) -> NDArray[np.float64]:
    """Return (h, w): the distance of each canvas pixel from the centre of b's frame, 1 at the corners."""
    height, width = canvas.mask.shape
    x, y = np.arange(width) + 0.5, (np.arange(height) + 0.5)[:, None]
    across, down = (
        (row[0] * x + row[1] * y + row[2]) / length * 2 - 1 for row, length in zip(canvas.to_b, size, strict=True)
    )
    return np.asarray(np.sqrt((across**2 + down**2) / 2))
