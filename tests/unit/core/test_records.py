"""Reasons for skipping a file: which are problems, and which last until the file changes."""

from shazim_gui.core.records import Counts, Reason


def test_a_reason_is_a_problem_if_a_photograph_may_be_missing() -> None:
    assert {reason for reason in Reason if not reason.is_problem} == {
        Reason.NOT_A_PICTURE, Reason.UNSUPPORTED, Reason.SYMLINK, Reason.HARD_LINK, Reason.EXCLUDED,
    }  # fmt: skip


def test_only_reasons_in_the_file_itself_are_lasting() -> None:
    assert {reason for reason in Reason if not reason.is_lasting} == {
        Reason.NO_ACCESS, Reason.VANISHED, Reason.SYMLINK, Reason.HARD_LINK, Reason.EXCLUDED,
    }  # fmt: skip


def test_codes_are_stable_because_catalogues_and_exports_contain_them() -> None:
    assert [reason.value for reason in Reason] == [
        "not-a-picture", "unsupported", "empty", "damaged", "too-large", "no-access", "vanished", "symlink",
        "hard-link", "excluded", "crashed",
    ]  # fmt: skip


def test_counts_start_at_0() -> None:
    assert Counts() == Counts(0, 0, 0, 0, 0, 0)
