"""Numbers formatted for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.text.number_text import count, duration, size_text


@pytest.mark.parametrize(
    ("nouns", "text"),
    [
        (("photo",), ["0 photos", "1 photo", "2 photos", "1,204 photos"]),
        (("copy", "copies"), ["0 copies", "1 copy", "2 copies", "1,204 copies"]),
    ],
)
def test_a_count_and_its_noun_agree(nouns: tuple[str, ...], text: list[str]) -> None:
    assert [count(number, *nouns) for number in (0, 1, 2, 1204)] == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (48_211_032, "48.2 MB"),
        (99_400, "99.4 kB"),
        (99_500, "100 kB"),
        (312_000, "312 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (999_999_999, "1.0 GB"),
        (5 * 10**12, "5.0 TB"),
        (12_345 * 10**12, "12345 TB"),
    ],
)
def test_sizes_are_decimal_with_at_most_three_digits(number: int, text: str) -> None:
    assert size_text(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 s"),
        (0.4, "0 s"),
        (8, "8 s"),
        (59.6, "1 min 00 s"),
        (200, "3 min 20 s"),
        (3599.9, "1 h 00 min"),
        (7500, "2 h 05 min"),
        (360_000, "100 h 00 min"),
    ],
)
def test_durations_show_at_most_two_units(seconds: float, text: str) -> None:
    assert duration(seconds) == text


@given(st.integers(0, 10**12))
def test_a_size_is_accurate_to_five_percent(number: int) -> None:
    amount, unit = size_text(number).split()
    scale = {"byte": 1, "bytes": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12}[unit]
    assert abs(float(amount) * scale - number) <= 0.05 * number
