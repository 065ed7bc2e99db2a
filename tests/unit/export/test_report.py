from dataclasses import replace
from typing import Any

import pytest

from shazim_gui.core.records import Skip


def test_counts_that_do_not_add_up_are_refused(make_report: Any, skips: tuple[Skip, ...]) -> None:
    report = make_report(skipped=skips)
    with pytest.raises(ValueError, match="121 files found are not 118 indexed and 2 skipped"):
        replace(report, found=121)


def test_a_cluster_can_free_all_but_the_kept_photo(make_report: Any) -> None:
    assert make_report(["/a", "/b", "/c"]).clusters[0].reclaimable == 999 + 998
