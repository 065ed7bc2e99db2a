"""Which copy is the best one, and the word for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.quality import quality_order, why_best
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
    ("other", "word"),
    [
        (photo("/0", width=30, size=900, mtime_ns=1), "largest"),
        (photo("/0", size=900, mtime_ns=1, kind="PNG"), "camera format"),
        (photo("/0", size=99, mtime_ns=1), "least compressed"),
        (photo("/0", mtime_ns=6), "oldest"),
        (photo("/b.jpg"), "first by name"),
    ],
)
def test_pixels_then_format_then_bytes_then_age_then_name_decide(other: Photo, word: str) -> None:
    assert quality_order([other, BEST]).tolist() == [1, 0]
    assert why_best(BEST, [other]) == word


def test_the_word_is_what_sets_it_apart_from_the_next_best() -> None:
    assert why_best(BEST, [photo(width=10), photo("/b.jpg"), photo(size=1)]) == "first by name"
    assert why_best(BEST, [photo(width=10), photo(size=1)]) == "least compressed"


EDITED = 7


@pytest.mark.parametrize("edit", [photo("/0", content=EDITED, width=41), photo("/0", content=EDITED, size=900)])
def test_what_was_not_edited_wins_whatever_its_size(edit: Photo) -> None:
    original = photo("/z.jpg")
    assert quality_order([edit, original]).tolist() == [0, 1]
    assert quality_order([edit, original], {EDITED}).tolist() == [1, 0]
    assert why_best(original, [edit], {EDITED}) == "not edited"


def test_among_edits_the_rest_decides() -> None:
    old, new = photo("/z", content=EDITED, mtime_ns=1), photo("/a", content=EDITED)
    assert quality_order([new, old], {EDITED}).tolist() == [1, 0]
    assert why_best(old, [new], {EDITED}) == "oldest"


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


@given(photo_lists, st.sets(st.integers(1, 3)), st.randoms(use_true_random=False))
def test_every_photo_has_a_rank_of_its_own_whatever_their_order(photos: list[Photo], edited: set[int], random) -> None:
    ranks = dict(zip(photos, quality_order(photos, edited).tolist(), strict=True))
    assert sorted(ranks.values()) == list(range(len(photos)))
    if len(photos) > 1:
        best, *others = sorted(photos, key=ranks.__getitem__)
        assert why_best(best, others, edited)
    random.shuffle(photos)
    assert dict(zip(photos, quality_order(photos, edited).tolist(), strict=True)) == ranks


def test_among_equals_the_one_that_others_are_made_from_is_kept() -> None:
    """Noise and sharpening make a file larger, and the picture no better."""
    original = Photo(1, "/a.jpg", 100, 5, 1, b"", "JPEG", 40, 30)
    noisy = Photo(2, "/b.jpg", 900, 1, 2, b"", "JPEG", 40, 30)
    assert quality_order([noisy, original], frozenset(), {1}).tolist() == [1, 0]
    assert why_best(original, [noisy], frozenset(), {1}) == "others are made from it"
