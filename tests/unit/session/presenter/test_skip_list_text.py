"""Texts on skipped files: counts that add up, possibly missing photos first."""

import pytest

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.session.presenter.skip_list_text import reason_texts, skips_shown, skips_summary

SKIPS = [
    Skip("/z/link", Reason.SYMLINK, skip_detail(SkipCode.OTHER, text="a link")),
    Skip("/a/link", Reason.SYMLINK, skip_detail(SkipCode.OTHER, text="a link")),
    Skip("/b/notes.txt", Reason.NOT_A_PICTURE, skip_detail(SkipCode.OTHER, text="text")),
    Skip("/c/torn.jpg", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="torn")),
]


def test_reasons_with_their_counts() -> None:
    texts = reason_texts(SKIPS)
    assert [(text.reason, text.label) for text in texts] == [
        (None, "All reasons (4)"),
        (Reason.DAMAGED, "Damaged pictures (1)"),
        (Reason.SYMLINK, "Symbolic links, not followed (2)"),
        (Reason.NOT_A_PICTURE, "Not pictures (1)"),
    ]
    assert reason_texts([])[0].label == "All reasons (0)"


def test_a_list_of_one_reason_or_of_all() -> None:
    assert [skip.path for skip in skips_shown(SKIPS, None)] == ["/c/torn.jpg", "/a/link", "/b/notes.txt", "/z/link"]
    assert [skip.path for skip in skips_shown(SKIPS, Reason.SYMLINK)] == ["/a/link", "/z/link"]


@pytest.mark.parametrize(
    ("skips", "scanning", "text"),
    [
        ([], False, "No files were skipped."),
        ([], True, "No files have been skipped so far."),
        (SKIPS[:1], False, "1 file was skipped; no photos are missing as a result."),
        (
            SKIPS,
            True,
            ("4 files skipped so far, 1 of which may be a missing photo. Nothing was changed or removed."),
        ),
    ],
)
def test_the_sentence_above_the_list(skips: list[Skip], scanning: bool, text: str) -> None:
    assert skips_summary(skips, scanning=scanning) == text
