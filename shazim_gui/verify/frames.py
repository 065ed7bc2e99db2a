"""Guesses that one whole frame lies upon the other, in one of the eight orientations."""

import numpy as np

from shazim_gui.verify.alignment import Alignment
from shazim_gui.verify.orientations import ORIENTATIONS, UPRIGHT
from shazim_gui.verify.prepared import Prepared

_WORTH_A_LOOK = 0.6
_TRIED = 2


def whole_frames(a: Prepared, b: Prepared) -> list[Alignment]:
    """At most three transforms that lay frame a onto frame b, the likeliest first, to be tested by their pixels.

    An orientation is likely where the small greys of both frames correlate by 0.6 or more. It costs some microseconds,
    and most copies are whole: re-saved, resized, recoloured, turned, mirrored or stretched.
    """
    likeness = [float(np.vdot(each.applied(a.frame), b.frame)) for each in ORIENTATIONS]
    order = sorted(range(len(ORIENTATIONS)), key=lambda index: -likeness[index])
    likely = [ORIENTATIONS[index] for index in order[:_TRIED] if likeness[index] >= _WORTH_A_LOOK]
    # Of a bare field or a fog, a text or a vignette changes the small grey beyond recognition; being upright is likely.
    if (a.is_faint or b.is_faint) and UPRIGHT not in likely:
        likely.append(UPRIGHT)
    return [Alignment(orientation.between(a.size, b.size), a.size, b.size) for orientation in likely]
