"""Tests of the ranking of copies by quality, and of the reason given for the best one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.quality import quality_order, why_best
from shazim_gui.core.keep_reasons import KeepReason
from shazim_gui.core.records import Photo


def photo(
    path: str = "/a.jpg",
    *,
    width: int = 40,
    height: int = 30,
    size: int = 100,
    mtime_ns: int = 5,
    kind: str = "JPEG",
    content: int = 1,
) -> Photo:
    return Photo(1, path, size, mtime_ns, content, b"", kind, width, height)


BEST = photo()


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (photo("/0", width=30, size=900, mtime_ns=1), KeepReason.MOST_PIXELS),
        (photo("/0", size=900, mtime_ns=1, kind="PNG"), KeepReason.CAMERA_FORMAT),
        (photo("/0", size=99, mtime_ns=1), KeepReason.LEAST_COMPRESSED),
        (photo("/0", mtime_ns=6), KeepReason.OLDEST),
        (photo("/b.jpg"), KeepReason.FIRST_BY_NAME),
    ],
)
def test_pixels_then_format_then_bytes_then_age_then_name_decide_the_best_copy(
    other: Photo, reason: KeepReason
) -> None:
    assert quality_order([other, BEST], [False, False]).tolist() == [1, 0]
    assert why_best([other, BEST], [False, False]) == reason


def test_a_photo_that_was_not_edited_is_always_better() -> None:
    sharpened = photo("/0", width=80, size=900, mtime_ns=1)
    assert quality_order([sharpened, BEST], [True, False]).tolist() == [1, 0]
    assert why_best([sharpened, BEST], [True, False]) == KeepReason.NOT_EDITED
    assert why_best([sharpened, BEST], [True, True]) == KeepReason.MOST_PIXELS


def test_the_reason_is_the_first_difference_from_the_second_best() -> None:
    assert why_best([photo(width=10), BEST, photo("/b.jpg"), photo(size=1)], [False] * 4) == KeepReason.FIRST_BY_NAME
    assert why_best([photo(width=10), photo(size=1), BEST], [False] * 3) == KeepReason.LEAST_COMPRESSED


photo_lists = st.lists(
    st.builds(
        photo,
        st.text("ab", min_size=1, max_size=4),
        width=st.integers(1, 3),
        height=st.integers(1, 3),
        size=st.integers(1, 3),
        mtime_ns=st.integers(1, 3),
        kind=st.sampled_from(["JPEG", "HEIF", "PNG"]),
        content=st.integers(1, 3),
    ),
    unique_by=lambda one: one.path,
    max_size=12,
)


@given(photo_lists, st.randoms(use_true_random=False), st.sets(st.integers(0, 11)))
def test_every_photo_has_a_unique_rank_in_any_order(photos: list[Photo], random, edited: set[int]) -> None:
    ranked = [(one, number in edited) for number, one in enumerate(photos)]

    def ranks() -> dict[Photo, int]:
        order = quality_order([one for one, _ in ranked], [changed for _, changed in ranked])
        return dict(zip((one for one, _ in ranked), order.tolist(), strict=True))

    first = ranks()
    assert sorted(first.values()) == list(range(len(photos)))
    if len(photos) > 1:
        assert why_best([one for one, _ in ranked], [changed for _, changed in ranked])
    random.shuffle(ranked)
    assert ranks() == first
