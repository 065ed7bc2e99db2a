from typing import Any

import pytest

from shazim_gui.core.records import Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.export.report_summary import report_summary, skipped_summary

FINE = Skip("/a.txt", Reason.NOT_A_PICTURE, skip_detail(SkipCode.OTHER, text="not a picture"))
LOST = Skip("/b.jpg", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="damaged"))


@pytest.mark.parametrize(
    ("skipped", "summary"),
    [
        ((FINE,), "1 file was skipped; no photos are missing as a result."),
        ((FINE, FINE), "2 files were skipped; no photos are missing as a result."),
        ((LOST,), "1 file was skipped and may be missing here."),
        ((LOST, FINE, LOST), "3 files were skipped, 2 of which may be missing here."),
    ],
)
def test_problems_among_skipped_files_are_counted(make_report: Any, skipped: tuple[Skip, ...], summary: str) -> None:
    assert skipped_summary(make_report(skipped=skipped)) == summary


def test_one_is_in_the_singular(make_report: Any) -> None:
    assert (
        report_summary(make_report(["/a", "/b"], indexed=1))
        == "1 copy in 1 cluster among 1 photo: 999 bytes can be freed."
    )
