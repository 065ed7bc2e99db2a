"""Edits survive the conversion to JSON unchanged, and have texts in both languages."""

import json

import pytest
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
    PairEdits,
    PixelChange,
    PixelEdit,
    Position,
    Resaved,
    Resized,
    Rotated,
    Stretched,
    Tilted,
    edit_as_json,
    edit_from_json,
    edits_as_text,
    edits_from_text,
)
from shazim_gui.core.text.edit_text import edits_text, english_edits_text, english_pair_text
from shazim_gui.core.text.language import use

SHARES = st.floats(0, 1)
BOXES = st.none() | st.tuples(SHARES, SHARES, SHARES, SHARES)
ANY_EDIT: st.SearchStrategy[Edit] = st.one_of(
    st.sampled_from([Identical(), Resaved(), Mirrored(), Flipped()]),
    st.builds(Resized, st.floats(0.001, 100)),
    st.builds(Cropped, SHARES, st.sampled_from(Position)),
    st.builds(Rotated, st.sampled_from([90, 180, 270])),
    st.builds(Tilted, st.floats(0.1, 45)),
    st.builds(Stretched, st.none() | st.floats(0.1, 10)),
    st.builds(Bordered, BOXES),
    st.builds(Enclosed, st.sampled_from(Enclosure), BOXES),
    st.builds(OverlayEdit, st.booleans(), st.sampled_from(Position), BOXES),
    st.builds(PixelEdit, st.sampled_from(PixelChange)),
    st.builds(OtherEdit, st.text(min_size=1)),
)

EXAMPLES: list[tuple[Edit, dict[str, object], str, str]] = [
    (Identical(), {"type": "identical"}, "identical file", "identische Datei"),
    (Resaved(), {"type": "resaved"}, "re-saved", "neu gespeichert"),
    (Resized(0.4), {"type": "resized", "factor": 0.4}, "resized to 40 %", "auf 40 % skaliert"),
    (Resized(0.0625), {"type": "resized", "factor": 0.0625}, "resized to 6.2 %", "auf 6,2 % skaliert"),
    (
        Cropped(0.77, Position.LEFT),
        {"type": "cropped", "share": 0.77, "part": "left"},
        "cropped to 77 % (left part kept)",
        "auf 77 % zugeschnitten (linker Teil)",
    ),
    (
        Rotated(270),
        {"type": "rotated", "degrees": 270},
        "rotated 90° counter-clockwise",
        "um 90° gegen den Uhrzeigersinn gedreht",
    ),
    (Mirrored(), {"type": "mirrored"}, "mirrored", "gespiegelt"),
    (Flipped(), {"type": "flipped"}, "flipped upside down", "kopfüber gespiegelt"),
    (Tilted(2.5), {"type": "tilted", "degrees": 2.5}, "tilted 2°", "um 2° geneigt"),
    (Tilted(0.75), {"type": "tilted", "degrees": 0.75}, "tilted 0.8°", "um 0,8° geneigt"),
    (Stretched(1.2), {"type": "stretched", "factor": 1.2}, "stretched", "verzerrt"),
    (Bordered(), {"type": "bordered"}, "bordered", "gerahmt"),
    (
        Enclosed(Enclosure.PICTURE, (0.1, 0.2, 0.5, 0.6)),
        {"type": "enclosed", "enclosure": "picture", "box": (0.1, 0.2, 0.5, 0.6)},
        "shows more around the edges",
        "zeigt mehr an den Rändern",
    ),
    (
        OverlayEdit(True, Position.BOTTOM_RIGHT),
        {"type": "overlay", "added": True, "position": "bottom-right"},
        "text or mark added (lower right)",
        "Text oder Zeichen hinzugefügt (unten rechts)",
    ),
    (PixelEdit(PixelChange.SEPIA), {"type": "sepia"}, "sepia", "in Sepia"),
    (OtherEdit("turned by magic"), {"type": "other", "text": "turned by magic"}, "turned by magic", "turned by magic"),
]  # fmt: skip


@given(st.lists(ANY_EDIT).map(tuple))
def test_the_json_form_keeps_everything(edits: tuple[Edit, ...]) -> None:
    assert edits_from_text(edits_as_text(edits)) == edits
    assert all(edit_from_json(json.loads(json.dumps(edit_as_json(edit)))) == edit for edit in edits)


@pytest.mark.parametrize(("edit", "stored", "english", "german"), EXAMPLES, ids=lambda value: str(value)[:40])
def test_an_edit_as_json_and_as_text(edit: Edit, stored: dict[str, object], english: str, german: str) -> None:
    assert edit_as_json(edit) == stored
    assert english_edits_text([edit]) == edits_text([edit]) == english
    use("de")
    try:
        assert edits_text([edit]) == german
        assert english_edits_text([edit]) == english, "exports stay in English"
    finally:
        use("en")


@given(ANY_EDIT)
def test_every_edit_has_a_text_in_both_languages(edit: Edit) -> None:
    english = english_edits_text([edit])
    use("de")
    try:
        german = edits_text([edit])
    finally:
        use("en")
    assert english
    assert "{" not in english or isinstance(edit, OtherEdit)
    assert isinstance(edit, OtherEdit) or german != english


def test_several_edits_and_a_pair_the_other_way_round() -> None:
    edits = (Mirrored(), Rotated(90), Resized(0.5))
    assert english_edits_text(edits) == "mirrored, rotated 90° clockwise, resized to 50 %"
    assert english_pair_text(PairEdits(edits)) == english_edits_text(edits)
    assert english_pair_text(PairEdits(edits, backwards=True)).startswith("the other way round: mirrored, ")
    assert english_pair_text(PairEdits()) == ""


@pytest.mark.parametrize(
    "stored",
    [
        "{}",
        "[{}]",
        '[{"type": "magic"}]',
        '[{"type": "resized"}]',
        '[{"type": "resized", "factor": "much"}]',
        "[",
        "[1]",
    ],
)
def test_json_that_is_no_edit_is_rejected(stored: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (with any message)
        edits_from_text(stored)
