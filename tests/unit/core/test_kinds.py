"""Kinds as written on the command line."""

import pytest

from shazim_gui.core.errors import BadInput
from shazim_gui.core.kinds import parse_kinds
from shazim_gui.core.records import Kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (None, set(Kind)),
        ("same", {Kind.SAME}),
        (" Edited , same,", {Kind.SAME, Kind.EDITED}),
    ],
)
def test_kinds_are_parsed(text: str | None, kinds: set[Kind]) -> None:
    assert parse_kinds(text) == kinds


@pytest.mark.parametrize(("text", "sentence"), [("copies", "called 'copies'"), ("", "no kind"), (",", "no kind")])
def test_an_unknown_kind_is_an_error_that_lists_the_kinds(text: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as caught:
        parse_kinds(text)
    assert "same, edited, similar" in str(caught.value)
