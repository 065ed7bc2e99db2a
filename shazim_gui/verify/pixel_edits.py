"""Finds the edits that change pixels but not the frame: overlays, colours, brightness, sharpness."""

from shazim_gui.core.edits import OverlayEdit, PixelChange, PixelEdit, Position
from shazim_gui.verify.detail_change import DetailChange
from shazim_gui.verify.overlays import Overlay
from shazim_gui.verify.tone_change import ToneChange

# All limits are measured: re-saving down to quality 30 and resizing to a quarter reach at most half of them.
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
# A codec at quality 30 alone reduces the grain of a small picture with much detail by a factor of 1.5.
_DENOISED_FACTOR = 1.55
_SLIGHTLY_SHARP, _SHARP, _SURELY_SHARP = 1.03, 1.08, 1.25
_STRONGER, _DISSIMILAR = 1.08, 0.95
# A blur weakens all detail equally; a codec at low quality removes some of it and keeps the rest.
_SMOOTHED_EVENLY, _NO_CODEC = 0.978, 0.8
# Gain and energy of fine detail; both must be below. For the last, only the energy.
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
    """Return the edit for an overlay that was added or removed, with its position."""
    left, top, right, bottom = found.box
    across = _third((left + right) / 2, right - left)
    down = _third((top + bottom) / 2, bottom - top)
    box = (round(left, 4), round(top, 4), round(right, 4), round(bottom, 4))
    return OverlayEdit(found.added, tuple(Position)[3 * down + across], box)


def tone_edits(found: ToneChange, *, as_side_effect: bool = False) -> list[PixelEdit]:
    """Return the edits of colours and brightness, the colours first.

    `as_side_effect` where another edit changes brightness as well: then, and where colours were toned, only a strong
    change of brightness counts as an edit.
    """
    if found.chroma_b < _COLOURLESS and found.chroma_a > _COLOURED:
        return [_GREYSCALE, *_light_edits(found, 1.0)]
    if found.one_hue and found.saturation < _ONE_HUE_SATURATION:
        return [_SEPIA if found.warm else _RECOLOURED, *_light_edits(found, 3.0)]
    light = _light_edits(found, 2.5 if as_side_effect else 1.0)
    # Brightness and contrast also change the saturation, which is no separate edit; another hue is.
    if light and found.tint > max(_OTHER_HUE, _OTHER_HUE_OF_CHROMA * found.chroma_b):
        return [_RECOLOURED, *light]
    return light if light or as_side_effect else _colour_edits(found)


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


def detail_edits(found: DetailChange, *, exact: bool, toned: bool) -> list[PixelEdit]:
    """Return the edits of fine detail: blurred, sharpened, noise added or removed.

    `exact` where the alignment needs no resampling of pixels; `toned` where brightness or colours changed, which also
    changes the strength of detail. Slight changes are found only in an exact copy with unchanged tones.
    """
    if found.gain > (_SHARP if exact else _SURELY_SHARP):
        return [_SHARPENED]
    if exact and not toned and found.gain > _SLIGHTLY_SHARP and found.energy > _STRONGER:
        return [_SHARPENED]
    factor, least = (_NOISE_FACTOR, _NOISE) if exact else (_SURE_NOISE_FACTOR, _SURE_NOISE)
    if _is_noisier(found, factor, least):
        return [_NOISE_ADDED]
    if exact and not toned and found.energy > _STRONGER and found.correlation < _DISSIMILAR:
        # Artefacts of a low quality lower the correlation as well, but only at edges.
        return [_NOISE_ADDED] if found.noise_b - found.noise_a > _SOME_NOISE else []
    slight = exact and not toned and (found.correlation > _SMOOTHED_EVENLY or found.energy < _NO_CODEC)
    gain, energy = _SLIGHTLY_BLURRED if slight else _SURELY_BLURRED
    if found.gain < gain and found.energy < energy:
        return [_BLURRED]
    return [_NOISE_REMOVED] if exact and _is_noisier(found.reversed(), _DENOISED_FACTOR, _NOISE) else []


def _is_noisier(found: DetailChange, factor: float, least: float) -> bool:
    return found.noise_b > factor * found.noise_a and found.noise_b - found.noise_a > least


def alters_tones(found: DetailChange, edits: list[PixelEdit]) -> bool:
    """Return True where sharpening or blurring is so strong that it also changes brightness and contrast."""
    return edits == [_SHARPENED] or (edits == [_BLURRED] and found.energy < _BLURRED_AWAY)


def _third(center: float, length: float) -> int:
    """Return 0, 1 or 2 for the first, middle or last third; a long overlay counts as in the middle."""
    if length > 0.67 or 0.38 <= center <= 0.62:
        return 1
    return 0 if center < 0.5 else 2
