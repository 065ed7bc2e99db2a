"""What the reasons for skipping a file mean for a person and for the next scan."""

from shazim_gui.core.records import Counts, Reason


def test_a_reason_is_a_problem_where_a_photograph_may_be_missing() -> None:
    assert {reason for reason in Reason if not reason.is_problem} == {
        Reason.NOT_A_PICTURE, Reason.UNSUPPORTED, Reason.SYMLINK, Reason.HARD_LINK, Reason.EXCLUDED,
    }  # fmt: skip


def test_only_what_the_files_own_bytes_cause_is_remembered() -> None:
    assert {reason for reason in Reason if not reason.is_lasting} == {
        Reason.NO_ACCESS, Reason.VANISHED, Reason.SYMLINK, Reason.HARD_LINK, Reason.EXCLUDED,
    }  # fmt: skip


def test_codes_are_stable_because_catalogues_and_exports_hold_them() -> None:
    assert [reason.value for reason in Reason] == [
        "not-a-picture", "unsupported", "empty", "damaged", "too-large", "no-access", "vanished", "symlink",
        "hard-link", "excluded", "crashed",
    ]  # fmt: skip


def test_counts_start_at_nothing() -> None:
    assert Counts() == Counts(0, 0, 0, 0, 0, 0)
