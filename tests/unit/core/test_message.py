"""Messages are shown in English and in the language in use; their values are never translated."""

import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.keep_reasons import KeepReason, english_keep_reason_text, keep_reason_text
from shazim_gui.core.message import Figure, message
from shazim_gui.core.records import Reason
from shazim_gui.core.skip_details import SkipCode, SkipDetail, skip_detail
from shazim_gui.core.text.language import use
from shazim_gui.core.text.message_text import error_text, message_text
from shazim_gui.core.text.skip_text import english_skip_text, skip_message, skip_text
from shazim_gui.decode.signatures import SIGNATURES


@pytest.fixture
def german() -> Iterator[None]:
    use("de")
    yield
    use("en")


@pytest.mark.parametrize(
    ("detail", "english", "shown"),
    [
        (
            skip_detail(SkipCode.TOO_MANY_BYTES, bytes=2_100_000_000, limit=312),
            "too large: 2.1 GB, the limit is 312 bytes",
            "zu groß: 2,1 GB, die Grenze liegt bei 312 Bytes",
        ),
        (
            skip_detail(SkipCode.TOO_MANY_PIXELS, width=40_000, height=9, limit=256_000_000),
            "too large: 40,000 × 9 pixels, the limit is 256 megapixels",
            "zu groß: 40.000 × 9 Pixel, die Grenze liegt bei 256 Megapixeln",
        ),
        (skip_detail(SkipCode.NOT_A_PICTURE, kind="text"), "not a picture (a text)", "kein Bild (ein Text)"),
        (skip_detail(SkipCode.NOT_A_PICTURE), "not a picture", "kein Bild"),
        (
            skip_detail(SkipCode.UNSUPPORTED, kind="jpeg-xl"),
            "picture format not supported: JPEG XL",
            "Bildformat nicht unterstützt: JPEG XL",
        ),
        (
            skip_detail(SkipCode.BAD_HEADER, format="BMP"),
            "damaged: its BMP header makes no sense",
            "beschädigt: Sein BMP-Kopf ergibt keinen Sinn",
        ),
        (skip_detail(SkipCode.OTHER, text="as {it} was"), "as {it} was", "as {it} was"),
    ],
)  # fmt: skip
def test_the_detail_of_a_skip(german: None, detail: SkipDetail, english: str, shown: str) -> None:
    assert english_skip_text(detail) == english, "exports stay in English"
    assert skip_text(detail) == shown


def test_every_kind_of_file_and_every_reason_is_translated(german: None) -> None:
    details = [*(signature.detail for signature in SIGNATURES), *map(SkipDetail, WITHOUT_ARGUMENTS)]
    assert [detail for detail in details if skip_text(detail) == english_skip_text(detail)] == []
    assert [reason for reason in Reason if message_text(message(reason.text)) == reason.text] == []
    reasons = [reason for reason in KeepReason if keep_reason_text(reason) == english_keep_reason_text(reason)]
    assert reasons == []


WITHOUT_ARGUMENTS = [
    SkipCode.EMPTY, SkipCode.NO_PIXELS, SkipCode.TOO_MUCH_MEMORY, SkipCode.TRUNCATED, SkipCode.INCONSISTENT,
    SkipCode.UNREADABLE_PIXELS, SkipCode.MISNAMED, SkipCode.GONE_BEFORE_SCAN, SkipCode.GONE_BEFORE_READ,
    SkipCode.REPLACED, SkipCode.SYMLINK, SkipCode.CRASHED,
]  # fmt: skip


def test_an_error_has_a_problem_and_a_remedy(german: None) -> None:
    reason = skip_message(skip_detail(SkipCode.NO_PIXELS))
    error = BadInput(
        message("{path} cannot be compared ({reason})", path="b.jpg", reason=reason), message("scan its folder again")
    )
    assert str(error) == "b.jpg cannot be compared (damaged: it has no pixels): scan its folder again."
    assert error_text(error) == (
        "b.jpg kann nicht verglichen werden (beschädigt: Es enthält keine Pixel): Lesen Sie seinen Ordner neu ein."
    )


def test_an_error_without_a_translation_is_shown_in_english(german: None) -> None:
    error = BadInput("something {is} odd", message("leave {it}", it="{that}"))
    assert error_text(error) == str(error) == "something {is} odd: leave {that}."


def test_errors_and_messages_can_be_pickled() -> None:
    error = WorldError(message("{path} is {size}", path="/p/\udcff", size=Figure("1.5")), "leave it")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.what) == (str(error), error.what)


@given(st.text())
def test_names_given_by_a_person_are_shown_unchanged(name: str) -> None:
    """A name may resemble anything: English, a placeholder, or another text."""
    shown = message("there is no folder {path}", path=name)
    assert str(shown) == f"there is no folder {name}"
    use("de")
    try:
        assert message_text(shown) == f"es gibt keinen Ordner {name}"
    finally:
        use("en")


def test_numbers_have_the_separators_of_the_language(german: None) -> None:
    shown = message("{a} {b} {c} {d}", a=1204, b=0.75, c=Figure("1,204.5"), d="1,204.5")
    assert str(shown) == "1,204 0.75 1,204.5 1,204.5"
    assert message_text(shown) == "1.204 0,75 1.204,5 1,204.5"
