"""Tests of the truth about a corpus."""

import itertools

import numpy as np

from shazim_gui.benchmark.accuracy.truth import Truth


def test_pairs_of_one_photograph_and_of_one_area_are_not_unrelated(truth: Truth) -> None:
    def unrelated(a: int, b: int) -> bool:
        return bool(truth.unrelated(np.array([a]), np.array([b]))[0])

    assert not unrelated(0, 1)
    assert not unrelated(0, 4)  # another photograph of the same area
    assert unrelated(0, 7)
    assert unrelated(9, 10)
    assert unrelated(0, 9)


def test_the_number_of_unrelated_pairs_agrees_with_counting_them(truth: Truth) -> None:
    pairs = np.array(list(itertools.combinations(range(len(truth)), 2)))
    assert truth.unrelated_pairs == truth.unrelated(pairs[:, 0], pairs[:, 1]).sum()


def test_copies_are_paired_with_their_originals(truth: Truth) -> None:
    assert truth.copies().tolist() == [[0, 1], [0, 2], [3, 4], [3, 5], [6, 7], [6, 8]]


def test_recall_is_a_share_of_each_edits_copies(truth: Truth) -> None:
    found = np.array([True, False, True, False, False, True])
    assert truth.recall(found) == {"a": 2 / 3, "b": 1 / 3}


def test_neighbours_are_originals_of_one_area(truth: Truth) -> None:
    assert truth.neighbours().tolist() == [[0, 3]]


def test_the_truth_about_some_files_is_kept(truth: Truth) -> None:
    part = truth.only(np.array([6, 7, 8, 10]))
    assert list(part.titles) == ["z", "za", "zb", "e"]
    assert part.copies().tolist() == [[0, 1], [0, 2]]
    assert part.unrelated_pairs == 3
    assert [part.edit_name(row) for row in range(4)] == ["original", "a", "b", "distractor"]
