"""Names the edits that change a picture's pixels where they are: marks, colours, brightness, sharpness."""

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


def mark_words(found: Overlay) -> list[str]:
    """What was laid over the picture, and where."""
    left, top, right, bottom = found.box
    across = _third((left + right) / 2, right - left, "left", "right")
    down = _third((top + bottom) / 2, bottom - top, "upper" if across else "top", "lower" if across else "bottom")
    return [f"text or mark {'added' if found.added else 'removed'} ({f'{down} {across}'.strip() or 'middle'})"]


def tone_words(found: ToneChange, *, by_the_way: bool = False) -> list[str]:
    """What happened to colours and brightness, the colours first.

    `by_the_way` beside an edit that changes brightness by itself: then, and where colours were toned, only a strong
    change counts as an edit of its own.
    """
    if found.chroma_b < _COLOURLESS and found.chroma_a > _COLOURED:
        return ["greyscale", *_light_words(found, 1.0)]
    if found.one_hue and found.saturation < _ONE_HUE_SATURATION:
        return ["sepia" if found.warm else "recoloured", *_light_words(found, 3.0)]
    light = _light_words(found, 2.5 if by_the_way else 1.0)
    # Brighter and more contrasting pictures have stronger colours as well; that is no edit of its own, another hue is.
    if light and found.tint > max(_OTHER_HUE, _OTHER_HUE_OF_CHROMA * found.chroma_b):
        return ["recoloured", *light]
    return light if light or by_the_way else _colour_words(found)


def _colour_words(found: ToneChange) -> list[str]:
    changed = max(found.saturation, 1 / max(found.saturation, 1e-3)) > _SATURATION and found.chroma_a > _COLOURED
    if found.tint > (max(_TINT, _TINT_OF_CHROMA * found.chroma_b) if changed else _TINT):
        return ["recoloured"]
    if changed:
        return ["more saturated" if found.saturation > 1 else "less saturated"]
    return []


def _light_words(found: ToneChange, strength: float) -> list[str]:
    if found.falloff > _FALLOFF:
        return ["darker towards the edges"]
    bright, contrast = abs(found.brightness) / strength, max(found.contrast, 1 / found.contrast)
    contrast = 1 + (contrast - 1) / strength
    words = ["more contrast" if found.contrast > 1 else "less contrast"] if contrast > _CONTRAST else []
    if bright > (_MUCH_BRIGHTNESS if words else _BRIGHTNESS):
        return ["brighter" if found.brightness > 0 else "darker", *(words if contrast > _MUCH_CONTRAST else [])]
    return words


def fineness_words(found: DetailChange, *, exact: bool, toned: bool) -> list[str]:
    """Whether the picture was blurred, sharpened or made noisy.

    `exact` where no pixel had to be resampled to lie upon the other; `toned` where brightness or colours changed, which
    moves the detail's strength as well. Only an exact copy in its own tones shows slight changes.
    """
    if found.gain > (_SHARP if exact else _SURELY_SHARP):
        return ["sharpened"]
    if exact and not toned and found.gain > _SLIGHTLY_SHARP and found.energy > _STRONGER:
        return ["sharpened"]
    factor, least = (_NOISE_FACTOR, _NOISE) if exact else (_SURE_NOISE_FACTOR, _SURE_NOISE)
    if _is_noisier(found, factor, least):
        return ["noise"]
    if exact and not toned and found.energy > _STRONGER and found.likeness < _UNLIKE:
        # A low quality's artefacts are unlike as well, but lie on edges.
        return ["noise"] if found.noise_b - found.noise_a > _SOME_NOISE else []
    slight = exact and not toned and (found.likeness > _SMOOTHED_EVENLY or found.energy < _NO_CODEC)
    gain, energy = _SLIGHTLY_BLURRED if slight else _SURELY_BLURRED
    if found.gain < gain and found.energy < energy:
        return ["blurred"]
    return ["noise removed"] if exact and _is_noisier(found.reversed(), _DENOISED_FACTOR, _NOISE) else []


def _is_noisier(found: DetailChange, factor: float, least: float) -> bool:
    return found.noise_b > factor * found.noise_a and found.noise_b - found.noise_a > least


def clips(found: DetailChange, words: list[str]) -> bool:
    """True where sharpening or blurring is so strong that it changes brightness and contrast by the way."""
    return words == ["sharpened"] or (words == ["blurred"] and found.energy < _BLURRED_AWAY)


def _third(middle: float, length: float, first: str, second: str) -> str:
    if length > 0.67 or 0.38 <= middle <= 0.62:
        return ""
    return first if middle < 0.5 else second
