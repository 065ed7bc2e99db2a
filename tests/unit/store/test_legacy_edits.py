"""Every phrase that a library before 0.1.0 can store is parsed to the edits it describes."""

from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.edits import (
    Bordered,
    Cropped,
    Edit,
    Enclosed,
    Enclosure,
    Flipped,
    Identical,
    Mirrored,
    OtherEdit,
    OverlayEdit,
    PixelChange,
    PixelEdit,
    Position,
    Resaved,
    Resized,
    Rotated,
    Stretched,
    Tilted,
)
from shazim_gui.core.text.edit_text import english_edits_text
from shazim_gui.store.legacy_edits import edits_of_phrase

# The parts that the earlier version joined to phrases, copied from it.
ROTATIONS = ["rotated 90° clockwise", "rotated 180°", "rotated 90° counter-clockwise"]
MIRRORED = [
    "mirrored",
    "mirrored, rotated 90° clockwise",
    "flipped upside down",
    "mirrored, rotated 90° counter-clockwise",
]
SURROUNDINGS = ["inside a screenshot", "inside a larger picture", "bordered"]
TONE_CHANGES = [
    "greyscale", "sepia", "recoloured", "more saturated", "less saturated", "brighter", "darker", "more contrast",
    "less contrast", "darker towards the edges",
]  # fmt: skip
DETAIL_CHANGES = ["sharpened", "blurred", "noise", "noise removed"]
ACROSS, DOWN = ["", "left", "right"], ["", "upper", "lower"]


def percent(share: float) -> str:
    return f"{100 * share:.0f}" if share >= 0.0995 else f"{100 * share:.1f}"


def part(down: str, across: str) -> str:
    position = f"{down} {across}".strip()
    return f"{position} part" if position else "middle"


def overlay_position(down: str, across: str) -> str:
    if not across:
        down = {"upper": "top", "lower": "bottom"}.get(down, down)
    return f"{down} {across}".strip() or "middle"


RESIZED = st.floats(0.001, 60).map(lambda scale: f"resized to {percent(scale)} %")
CROPPED = st.builds(
    lambda kept, down, across: f"cropped to {100 * kept:.0f} % ({part(down, across)} kept)",
    st.floats(0, 0.992),
    st.sampled_from(DOWN),
    st.sampled_from(ACROSS),
)
TILTED = st.floats(0.61, 45).map(lambda tilt: f"tilted {tilt:.0f}°" if tilt >= 1 else f"tilted {tilt:.1f}°")
OVERLAYS = st.builds(
    lambda done, down, across: f"text or mark {done} ({overlay_position(down, across)})",
    st.sampled_from(["added", "removed"]),
    st.sampled_from(DOWN),
    st.sampled_from(ACROSS),
)
PHRASES = st.builds(
    lambda *parts: ", ".join(text for some in parts for text in some) or "re-saved",
    st.lists(st.sampled_from([*ROTATIONS, *MIRRORED]), max_size=1),
    st.lists(TILTED, max_size=1),
    st.lists(st.sampled_from(SURROUNDINGS), max_size=1),
    st.lists(CROPPED, max_size=1),
    st.lists(st.just("stretched"), max_size=1),
    st.lists(OVERLAYS, max_size=1),
    st.lists(st.sampled_from(TONE_CHANGES), max_size=3),
    st.lists(st.sampled_from(DETAIL_CHANGES), max_size=1),
    st.lists(RESIZED, max_size=1),
)


@given(PHRASES)
def test_the_edits_of_a_phrase_have_the_same_text(phrase: str) -> None:
    edits = edits_of_phrase(phrase)
    assert not any(isinstance(edit, OtherEdit) for edit in edits)
    assert english_edits_text(edits) == phrase.replace(*REWORDED).replace("tilted 1.0°", "tilted 1°")


REWORDED = ("inside a larger picture", "shows more around the edges")
"""The former phrase and the present one."""


def test_every_phrase_becomes_the_right_record() -> None:
    known: dict[str, Edit] = {
        "same bytes": Identical(),
        "re-saved": Resaved(),
        "mirrored": Mirrored(),
        "flipped upside down": Flipped(),
        "rotated 90° clockwise": Rotated(90),
        "rotated 180°": Rotated(180),
        "rotated 90° counter-clockwise": Rotated(270),
        "tilted 0.8°": Tilted(0.8),
        "tilted 15°": Tilted(15),
        "bordered": Bordered(),
        "inside a screenshot": Enclosed(Enclosure.SCREENSHOT),
        "inside a larger picture": Enclosed(Enclosure.PICTURE),
        "stretched": Stretched(),
        "resized to 6.2 %": Resized(0.062),
        "resized to 150 %": Resized(1.5),
        "cropped to 81 % (upper left part kept)": Cropped(0.81, Position.TOP_LEFT),
        "cropped to 82 % (middle kept)": Cropped(0.82, Position.MIDDLE),
        "cropped to 50 % (lower part kept)": Cropped(0.5, Position.BOTTOM),
        "text or mark added (bottom)": OverlayEdit(True, Position.BOTTOM),
        "text or mark removed (upper right)": OverlayEdit(False, Position.TOP_RIGHT),
        "noise": PixelEdit(PixelChange.NOISE_ADDED),
        "noise removed": PixelEdit(PixelChange.NOISE_REMOVED),
        "darker towards the edges": PixelEdit(PixelChange.DARKER_EDGES),
    }
    for phrase, edit in known.items():
        assert edits_of_phrase(phrase) == (edit,), phrase
    assert edits_of_phrase("") == ()


@given(st.text(min_size=1))
def test_an_unknown_phrase_is_kept_unchanged(text: str) -> None:
    assert english_edits_text(edits_of_phrase(text)) == text
