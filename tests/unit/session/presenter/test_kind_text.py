"""Texts on the kind of two pictures: short, correct in both directions, and never more than was verified."""

from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.edits import Identical, Mirrored, PairEdits, PixelChange, PixelEdit, Resaved, Resized, Rotated
from shazim_gui.core.records import Kind
from shazim_gui.core.weights import Weights
from shazim_gui.export.score_text import percent_text
from shazim_gui.session.presenter.kind_text import Change, change_between, change_sentence, kind_texts, kinds_text
from shazim_gui.session.presenter.pair_text import opposite, pair_text
from shazim_gui.session.presenter.photo_text import photo_label
from shazim_gui.session.presenter.result_text import blank_text, cluster_text, result_summary
from shazim_gui.session.results import Results

NAN = float("nan")


def bridge_of(results: Results) -> tuple[Cluster, dict[str, int]]:
    """The cluster of the bridge, and its photos' numbers by name."""
    cluster = max(results.clusters, key=lambda cluster: len(cluster.photos))
    return cluster, {Path(results.photos[number].path).name: number for number in cluster.photos}


def test_each_kind_has_a_name_and_a_sentence() -> None:
    assert [text.kind for text in kind_texts()] == list(Kind)
    assert [text.name for text in kind_texts()] == ["Same", "Edited", "Similar"]
    assert all(text.meaning.count(".") == 1 and text.meaning.endswith(".") for text in kind_texts())


@pytest.mark.parametrize(
    ("kinds", "text"),
    [
        (set(Kind), ""),
        ({Kind.SIMILAR, Kind.SAME}, "same or similar"),
        ({Kind.EDITED}, "edited"),
    ],
)
def test_the_text_on_a_choice_of_kinds(kinds: set[Kind], text: str) -> None:
    assert kinds_text(kinds) == text


@pytest.mark.parametrize(
    ("change", "sentence", "text"),
    [
        (Change(Kind.EDITED, (Mirrored(),)), "Edited: mirrored", "mirrored"),
        (Change(Kind.SAME, (Resized(0.72),)), "Same picture: resized to 72 %", "resized to 72 %"),
        (Change(Kind.SAME, (Identical(),)), "Identical file", "identical file"),
        (Change(Kind.SAME, ()), "Same picture", "same"),
        (Change(Kind.EDITED, ()), "The same photo, edited in another way", "edited"),
        (Change(Kind.SIMILAR, ()), "Similar, not confirmed as the same photo", "similar"),
        (
            Change(Kind.EDITED, (PixelEdit(PixelChange.BLURRED),), backwards=True),
            "Edited: the reference is a copy of this (blurred)",
            "the reference is a copy of this (blurred)",
        ),
    ],
)
def test_the_texts_on_a_change(change: Change, sentence: str, text: str) -> None:
    assert change_sentence(change) == sentence
    assert change.text == text


def test_the_reference_may_be_the_copy(edits: Any) -> None:
    results: Results = edits.session.results()
    cluster, names = bridge_of(results)
    reference, rotated = cluster.reference, names["bridge-3-rotate-180.jpg"]
    assert change_between(results, reference, rotated) == Change(Kind.EDITED, (Rotated(180),))
    assert change_between(results, rotated, reference) == Change(Kind.EDITED, (Rotated(180),), backwards=True)
    assert change_between(results, rotated, names["bridge-6-flipy.jpg"]) == Change(Kind.EDITED, ())


def test_the_texts_on_a_cluster_and_its_photos(edits: Any) -> None:
    results: Results = edits.session.results()
    cluster, names = bridge_of(results)
    text = cluster_text(results, cluster)
    assert text.kind == Kind.EDITED
    assert text.spoken == (
        f"Cluster {cluster.rank}: {len(names)} photos, edited, {percent_text(cluster.score)} match, {text.detail}"
    )
    label = photo_label(results, cluster, names["bridge-5-flipx.jpg"])
    assert label.change == "flipped upside down"
    assert f", flipped upside down, {label.score} match" in label.spoken
    assert label.tip.splitlines()[-1] == f"flipped upside down · {label.score} match"
    reference = photo_label(results, cluster, cluster.reference)
    assert (reference.change, reference.score) == ("reference", "")
    assert "match" not in reference.spoken


def test_the_texts_on_a_pair_are_the_same_from_either_side(edits: Any) -> None:
    results: Results = edits.session.results()
    cluster, names = bridge_of(results)
    pair = pair_text(results, cluster, names["bridge-6-flipy.jpg"])
    assert pair.relation == "Edited: mirrored"
    assert pair.why.sentence.startswith("The pixels match; the methods alone say ")
    other = opposite(cluster, cluster.reference)
    one_side, other_side = pair_text(results, cluster, cluster.reference), pair_text(results, cluster, other)
    assert (one_side.relation, one_side.score) == (other_side.relation, other_side.score)


def test_a_choice_of_kinds_is_named_wherever_it_hides_clusters(edits: Any) -> None:
    results: Results = edits.session.results()
    assert "only" not in result_summary(results)
    results.regroup(Weights(), 0.75, {Kind.SAME})
    assert result_summary(results).endswith(" · only same")
    results.regroup(Weights(), 1.0, {Kind.EDITED, Kind.SIMILAR})
    blank = blank_text(results, scanning=False, reading=False)
    assert blank is not None
    assert blank.title == "No edited or similar copies at 100 %"
    assert "more kinds" in blank.text


def test_an_unedited_reference_is_not_called_a_copy() -> None:
    class SavedAgain:
        """An original and its re-saved copy, for which the results know the edits in one direction only."""

        def kind_between(self, first: int, second: int) -> Kind:
            return Kind.SAME

        def edits_between(self, first: int, second: int) -> PairEdits:
            return PairEdits((Resaved(),)) if (first, second) == (0, 1) else PairEdits()

    results: Any = SavedAgain()
    assert change_between(results, 0, 1).text == "re-saved"
    assert change_sentence(change_between(results, 0, 1)) == "Same picture: re-saved"
    assert change_sentence(change_between(results, 1, 0)) == "Same picture"
