"""Finds the edits that change a picture's pixels where they are: overlays, colours, brightness, sharpness."""

from shazim_gui.core.edits import OverlayEdit, PixelChange, PixelEdit, Position
from shazim_gui.verify.detail_change import DetailChange
from shazim_gui.verify.overlays import Overlay
from shazim_gui.verify.tone_change import ToneChange

# All limits are measured: re-saving down to quality 30 and resizing to a quarter stay within half of them or less.
_COLOURLESS, _COLOURED = 2.5, 4.5
_ONE_HUE_SATURATION = 0.4
_SATURATION = 1.2
_TINT, _TINT_OF_CHROMA = 4.0, 0.3
_OTHER_HUE, _OTHER_HUE_OF_CHROMA = 8.0, 0.35
_BRIGHTNESS, _MUCH_BRIGHTNESS = 5.0, 10.0
_CONTRAST, _MUCH_CONTRAST = 1.06, 1.12
_FALLOFF = 0.25
_NOISE, _NOISE_FACTOR, _SOME_NOISE = 0.3, 1.12, 0.15
_SURE_NOISE, _SURE_NOISE_FACTOR = 1.2, 2.5
# Of a small picture full of detail, a codec at quality 30 takes grain away by a factor of 1.5 itself.
_DENOISED_FACTOR = 1.55
_SLIGHTLY_SHARP, _SHARP, _SURELY_SHARP = 1.03, 1.08, 1.25
_STRONGER, _UNLIKE = 1.08, 0.95
# A blur weakens all detail alike; a codec at low quality drops some of it and keeps the rest.
_SMOOTHED_EVENLY, _NO_CODEC = 0.978, 0.8
# Gain and energy of fine detail: below both.
_SLIGHTLY_BLURRED, _SURELY_BLURRED, _BLURRED_AWAY = (0.97, 0.92), (0.6, 0.5), 0.1


_GREYSCALE = PixelEdit(PixelChange.GREYSCALE)
_SEPIA = PixelEdit(PixelChange.SEPIA)
_RECOLOURED = PixelEdit(PixelChange.RECOLOURED)
_MORE_SATURATED = PixelEdit(PixelChange.MORE_SATURATED)
_LESS_SATURATED = PixelEdit(PixelChange.LESS_SATURATED)
_BRIGHTER = PixelEdit(PixelChange.BRIGHTER)
_DARKER = PixelEdit(PixelChange.DARKER)
_MORE_CONTRAST = PixelEdit(PixelChange.MORE_CONTRAST)
_LESS_CONTRAST = PixelEdit(PixelChange.LESS_CONTRAST)
_DARKER_EDGES = PixelEdit(PixelChange.DARKER_EDGES)
_SHARPENED = PixelEdit(PixelChange.SHARPENED)
_BLURRED = PixelEdit(PixelChange.BLURRED)
_NOISE_ADDED = PixelEdit(PixelChange.NOISE_ADDED)
_NOISE_REMOVED = PixelEdit(PixelChange.NOISE_REMOVED)


def overlay_edit(found: Overlay) -> OverlayEdit:
    """What was laid over the picture or taken away from it, and where."""
    left, top, right, bottom = found.box
    across = _third((left + right) / 2, right - left)
    down = _third((top + bottom) / 2, bottom - top)
    box = (round(left, 4), round(top, 4), round(right, 4), round(bottom, 4))
    return OverlayEdit(found.added, tuple(Position)[3 * down + across], box)


def tone_edits(found: ToneChange, *, by_the_way: bool = False) -> list[PixelEdit]:
    """What happened to colours and brightness, the colours first.

    `by_the_way` beside an edit that changes brightness by itself: then, and where colours were toned, only a strong
    change counts as an edit of its own.
    """
    if found.chroma_b < _COLOURLESS and found.chroma_a > _COLOURED:
        return [_GREYSCALE, *_light_edits(found, 1.0)]
    if found.one_hue and found.saturation < _ONE_HUE_SATURATION:
        return [_SEPIA if found.warm else _RECOLOURED, *_light_edits(found, 3.0)]
    light = _light_edits(found, 2.5 if by_the_way else 1.0)
    # Brighter and more contrasting pictures have stronger colours as well; that is no edit of its own, another hue is.
    if light and found.tint > max(_OTHER_HUE, _OTHER_HUE_OF_CHROMA * found.chroma_b):
        return [_RECOLOURED, *light]
    return light if light or by_the_way else _colour_edits(found)


def _colour_edits(found: ToneChange) -> list[PixelEdit]:
    changed = max(found.saturation, 1 / max(found.saturation, 1e-3)) > _SATURATION and found.chroma_a > _COLOURED
    if found.tint > (max(_TINT, _TINT_OF_CHROMA * found.chroma_b) if changed else _TINT):
        return [_RECOLOURED]
    if changed:
        return [_MORE_SATURATED if found.saturation > 1 else _LESS_SATURATED]
    return []


def _light_edits(found: ToneChange, strength: float) -> list[PixelEdit]:
    if found.falloff > _FALLOFF:
        return [_DARKER_EDGES]
    bright, contrast = abs(found.brightness) / strength, max(found.contrast, 1 / found.contrast)
    contrast = 1 + (contrast - 1) / strength
    edits = [_MORE_CONTRAST if found.contrast > 1 else _LESS_CONTRAST] if contrast > _CONTRAST else []
    if bright > (_MUCH_BRIGHTNESS if edits else _BRIGHTNESS):
        return [_BRIGHTER if found.brightness > 0 else _DARKER, *(edits if contrast > _MUCH_CONTRAST else [])]
    return edits


def fineness_edits(found: DetailChange, *, exact: bool, toned: bool) -> list[PixelEdit]:
    """Whether the picture was blurred, sharpened or made noisy.

    `exact` where no pixel had to be resampled to lie upon the other; `toned` where brightness or colours changed, which
    moves the detail's strength as well. Only an exact copy in its own tones shows slight changes.
    """
    if found.gain > (_SHARP if exact else _SURELY_SHARP):
        return [_SHARPENED]
    if exact and not toned and found.gain > _SLIGHTLY_SHARP and found.energy > _STRONGER:
        return [_SHARPENED]
    factor, least = (_NOISE_FACTOR, _NOISE) if exact else (_SURE_NOISE_FACTOR, _SURE_NOISE)
    if _is_noisier(found, factor, least):
        return [_NOISE_ADDED]
    if exact and not toned and found.energy > _STRONGER and found.likeness < _UNLIKE:
        # A low quality's artefacts are unlike as well, but lie on edges.
        return [_NOISE_ADDED] if found.noise_b - found.noise_a > _SOME_NOISE else []
    slight = exact and not toned and (found.likeness > _SMOOTHED_EVENLY or found.energy < _NO_CODEC)
    gain, energy = _SLIGHTLY_BLURRED if slight else _SURELY_BLURRED
    if found.gain < gain and found.energy < energy:
        return [_BLURRED]
    return [_NOISE_REMOVED] if exact and _is_noisier(found.reversed(), _DENOISED_FACTOR, _NOISE) else []


def _is_noisier(found: DetailChange, factor: float, least: float) -> bool:
    return found.noise_b > factor * found.noise_a and found.noise_b - found.noise_a > least


def clips(found: DetailChange, edits: list[PixelEdit]) -> bool:
    """True where sharpening or blurring is so strong that it changes brightness and contrast by the way."""
    return edits == [_SHARPENED] or (edits == [_BLURRED] and found.energy < _BLURRED_AWAY)


def _third(middle: float, length: float) -> int:
    """0, 1 or 2 for what lies in the first, the middle or the last part; what is long lies in the middle."""
    if length > 0.67 or 0.38 <= middle <= 0.62:
        return 1
    return 0 if middle < 0.5 else 2
