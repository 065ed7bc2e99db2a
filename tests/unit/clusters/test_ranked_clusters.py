"""Groups as a person sees them: ranked, with the copy to keep and the space that can be freed."""

from collections import defaultdict
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.clusters.grouping import Grouping, group
from shazim_gui.clusters.ranked_clusters import RankedClusters, _in_groups


class World(NamedTuple):
    """Photos with a content, a size and a quality each, and a grouping of the contents."""

    content: list[int]
    sizes: list[int]
    quality: list[int]
    reference: list[int]
    score: list[float]

    def ranked(self) -> RankedClusters:
        return RankedClusters(
            np.array(self.content, np.int64),
            np.array(self.sizes, np.int64),
            np.array(self.quality, np.int64),
            Grouping(np.array(self.reference, np.int64), np.array(self.score, np.float32)),
        )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Some contents, each with at least one photo, grouped by random pairs."""
    contents = draw(st.integers(0, 8))
    content = list(range(contents))
    content += draw(st.lists(st.integers(0, contents - 1), max_size=6)) if contents else []
    content = draw(st.permutations(content))
    sizes = draw(st.lists(st.integers(0, 5), min_size=len(content), max_size=len(content)))
    quality = draw(st.permutations(range(len(content))))
    pairs = [(a, b) for b in range(contents) for a in range(b)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    scores = draw(st.lists(st.sampled_from([0.75, 0.8, 0.8001, 1.0]), min_size=len(chosen), max_size=len(chosen)))
    best = [min(quality[p] for p in range(len(content)) if content[p] == c) for c in range(contents)]
    a, b = np.array(chosen, np.int64).reshape(-1, 2).T
    made = group(contents, a, b, np.array(scores, np.float32), np.argsort(np.argsort(best)))
    return World(content, sizes, quality, made.reference.tolist(), made.score.tolist())


def groups_of(world: World) -> dict[int, list[int]]:
    groups = defaultdict(list)
    for photo, content in enumerate(world.content):
        groups[world.reference[content]].append(photo)
    return {reference: photos for reference, photos in groups.items() if len(photos) > 1}


@given(worlds())
def test_the_clusters_are_the_groups_of_at_least_two_files(world: World) -> None:
    clusters = list(world.ranked())
    assert sorted(sorted(cluster.photos) for cluster in clusters) == sorted(groups_of(world).values())
    assert [cluster.rank for cluster in clusters] == list(range(1, len(clusters) + 1))


@given(worlds())
def test_the_reference_is_the_best_file_of_the_groups_reference_content(world: World) -> None:
    for cluster in world.ranked():
        content = world.content[cluster.reference]
        assert world.reference[content] == content
        files = [photo for photo in cluster.photos if world.content[photo] == content]
        assert cluster.reference == min(files, key=world.quality.__getitem__)


@given(worlds())
def test_the_best_copy_is_kept_and_stands_first_the_others_by_falling_score(world: World) -> None:
    for cluster in world.ranked():
        assert cluster.keep == cluster.photos[0] == min(cluster.photos, key=world.quality.__getitem__)

        def place(photo: int, reference: int = cluster.reference) -> tuple[bool, float, int]:
            content = world.content[photo]
            return content != world.content[reference], -world.score[content], world.quality[photo]

        others = list(cluster.photos[1:])
        assert others == sorted(others, key=place)


@given(worlds())
def test_reclaimable_is_all_but_the_kept_ones_bytes_and_counts_add_up(world: World) -> None:
    clusters = world.ranked()
    for cluster in clusters:
        assert cluster.reclaimable == sum(world.sizes[photo] for photo in cluster.photos) - world.sizes[cluster.keep]
    assert clusters.copies == sum(len(cluster.photos) - 1 for cluster in clusters)
    assert clusters.reclaimable == sum(cluster.reclaimable for cluster in clusters)


@given(worlds())
def test_a_clusters_score_is_the_mean_of_the_others_with_the_reference(world: World) -> None:
    for cluster in world.ranked():
        others = [world.score[world.content[photo]] for photo in cluster.photos if photo != cluster.reference]
        assert cluster.score == pytest.approx(sum(others) / len(others), abs=1e-6)


@given(worlds())
def test_the_ranking_is_by_the_score_as_it_reads_then_by_bytes_then_by_the_better_copy(world: World) -> None:
    clusters = list(world.ranked())
    keys = [(-np.round(c.score, 3), -c.reclaimable, world.quality[c.keep]) for c in clusters]
    assert keys == sorted(keys)


@given(worlds(), st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(world: World, random) -> None:
    order = list(range(len(world.content)))
    random.shuffle(order)
    moved = world._replace(
        content=[world.content[photo] for photo in order],
        sizes=[world.sizes[photo] for photo in order],
        quality=[world.quality[photo] for photo in order],
    )
    before = [cluster.photos for cluster in world.ranked()]
    assert [tuple(order[photo] for photo in cluster.photos) for cluster in moved.ranked()] == before


def test_byte_identical_files_are_a_cluster_of_their_own_with_score_1() -> None:
    clusters = World([0, 0, 0, 1], [7, 7, 7, 9], [2, 0, 1, 3], [0, 1], [1, 1]).ranked()
    assert [(c.score, c.keep, c.reference, c.photos, c.reclaimable) for c in clusters] == [(1, 1, 1, (1, 2, 0), 14)]


def test_scores_that_read_the_same_are_ranked_by_bytes() -> None:
    world = World([0, 1, 2, 3], [1, 1, 9, 9], [0, 1, 2, 3], [0, 0, 2, 2], [1, 0.90001, 1, 0.9])
    assert [cluster.keep for cluster in world.ranked()] == [2, 0]
    clear = world._replace(score=[1, 0.91, 1, 0.9])
    assert [cluster.keep for cluster in clear.ranked()] == [0, 2]


def test_lone_photos_never_show() -> None:
    clusters = World([0, 1, 2], [1, 2, 3], [0, 1, 2], [0, 1, 2], [1, 1, 1]).ranked()
    assert (list(clusters), len(clusters), clusters.copies, clusters.reclaimable) == ([], 0, 0, 0)


def test_no_photos_at_all() -> None:
    clusters = World([], [], [], [], []).ranked()
    assert (list(clusters), clusters.copies, clusters.reclaimable) == ([], 0, 0)
    with pytest.raises(IndexError):
        clusters[0]


def test_clusters_are_a_sequence() -> None:
    clusters = World([0, 0, 1, 1, 2, 2], [3, 3, 2, 2, 1, 1], list(range(6)), [0, 1, 2], [1, 1, 1]).ranked()
    assert [cluster.keep for cluster in clusters] == [0, 2, 4]
    assert clusters[-1] == clusters[2]
    assert clusters[:2] == [clusters[0], clusters[1]]
    assert [cluster.rank for cluster in clusters[::-1]] == [3, 2, 1]
    with pytest.raises(IndexError):
        clusters[3]


def test_more_bytes_than_32_bits_can_count() -> None:
    clusters = World([0, 0, 0], [3 * 10**9] * 3, [0, 1, 2], [0], [1]).ranked()
    assert clusters.reclaimable == clusters[0].reclaimable == 6 * 10**9


@given(st.integers(0, 2**32), st.integers(0, 60))
def test_photos_are_sorted_by_group_reference_and_similarity_and_stay_else_as_they_are(seed: int, count: int) -> None:
    generator = np.random.default_rng(seed)
    group_of, other = generator.integers(0, 6, count), generator.integers(0, 2, count).astype(np.bool_)
    similarity = generator.choice(np.array([0, 1e-30, 0.5, 0.75, np.nextafter(1, 0), 1], np.float32), count)
    expected = np.lexsort((-similarity, other, group_of))
    assert _in_groups(group_of, other, similarity).tolist() == expected.tolist()
