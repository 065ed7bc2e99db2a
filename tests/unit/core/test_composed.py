"""What other floors said in English is recognised, and what a person wrote in it stays as it is."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.composed import composed, composed_list, said
from shazim_gui.core.errors import BadInput
from shazim_gui.core.language import use


@pytest.fixture(scope="module", autouse=True)
def german() -> Iterator[None]:
    use("de")
    yield
    use("en")


@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("rotated 180°", "um 180° gedreht"),
        ("tilted 2.5°", "um 2,5° geneigt"),
        ("cropped to 81 % (upper left part kept)", "auf 81 % zugeschnitten (oberer linker Teil)"),
        ("too large: 2.1 GB, the limit is 312 bytes", "zu groß: 2,1 GB, die Grenze liegt bei 312 Bytes"),
        ("not a picture (a web page)", "kein Bild (eine Webseite)"),
        ("picture format not supported: JPEG XL", "Bildformat nicht unterstützt: JPEG XL"),
        ("damaged: its BMP header makes no sense", "beschädigt: Sein BMP-Kopf ergibt keinen Sinn"),
        ("x is y", "x is y"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_text_is_recognised_whole(english: str, shown: str) -> None:
    assert composed(english) == shown


def test_a_list_is_taken_apart() -> None:
    assert composed_list("mirrored, rotated 180°, re-saved") == "gespiegelt, um 180° gedreht, neu gespeichert"
    assert composed_list("") == ""


def test_an_error_says_what_and_what_to_do() -> None:
    error = BadInput("b.jpg cannot be compared (damaged: it has no pixels)", "scan its folder again")
    words = "b.jpg kann nicht verglichen werden (beschädigt: Es enthält keine Pixel): Lesen Sie seinen Ordner neu ein."
    assert said(error) == words


def test_an_error_that_nobody_translated_is_said_as_it_is() -> None:
    error = BadInput("something is odd", "leave it")
    assert said(error) == str(error)


@given(st.text(min_size=1))
def test_what_a_person_named_is_shown_as_it_is(name: str) -> None:
    """Names may look like anything: like English, like a place to be filled, or like another of the texts."""
    assert composed(f"there is no folder {name}") == f"es gibt keinen Ordner {name}"


@given(st.text())
def test_english_stays_english(text: str) -> None:
    use("en")
    try:
        assert composed(text) == composed_list(text) == text
    finally:
        use("de")
