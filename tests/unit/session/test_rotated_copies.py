"""Rotated and mirrored copies, counted or kept separate, without reading or verifying anything again."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageOps

from shazim_gui.core.records import Kind
from shazim_gui.core.weights import Weights
from shazim_gui.session.presenter.result_text import blank_text, result_summary
from shazim_gui.session.results import Results


def names(results: Results) -> list[list[str]]:
    return sorted(sorted(Path(photo.path).stem for photo in results.members(each)) for each in results.clusters)


UPRIGHT = [["one", "one-again", "one-cropped", "one-small"], ["two", "two-cropped", "two-small"]]


def test_upright_copies_stay_when_rotated_ones_are_separate(copies: Any) -> None:
    results = copies.session.results()
    assert results.rotated
    whole = names(results)
    results.regroup(Weights(), 0.75, rotated=False)
    assert names(results) == UPRIGHT
    assert names(results.frozen()) == UPRIGHT
    assert names(copies.session.results(rotated=False)) == UPRIGHT
    results.regroup(Weights(), 0.75)
    assert names(results) == UPRIGHT, "without an argument, rotated ones stay separate"
    results.regroup(Weights(), 0.75, rotated=True)
    assert names(results) == whole


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.6, 0.75, 0.9])
def test_no_photo_is_rotated_against_its_reference(edits: Any, threshold: float) -> None:
    results: Results = edits.session.results(threshold=threshold, rotated=False)
    assert len(results.clusters)
    relations, content = results.snapshot.copy_relations, results.snapshot.content
    for cluster in results.clusters:
        members, reference = content[list(cluster.photos)], content[cluster.reference]
        copy_group = relations.reference[members] == relations.reference[reference]
        assert np.all(relations.orientation[members][copy_group] == relations.orientation[reference])


def test_pictures_with_the_same_rotation_are_copies_of_each_other(library: Any, photos: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(photos / "kodak" / "05.png") as image:
        picture = image.convert("RGB")
    mirrored = ImageOps.mirror(picture)
    for name, each in {"plain": picture, "mirrored": mirrored, "mirrored-small": mirrored.reduce(2)}.items():
        each.save(folder / f"{name}.jpg", quality=90)
    library.scan(folder)
    results = library.results()
    assert names(results) == [["mirrored", "mirrored-small", "plain"]]
    results.regroup(Weights(), 0.75, rotated=False)
    assert names(results) == [["mirrored", "mirrored-small"]]


def test_the_remaining_photos_keep_their_reference(edits: Any) -> None:
    results: Results = edits.session.results()
    before = {cluster.reference: {*cluster.photos} for cluster in results.clusters}
    results.regroup(Weights(), 0.75, rotated=False)
    for reference, photos in before.items():
        left = next(cluster for cluster in results.clusters if cluster.reference == reference)
        assert {*left.photos} <= photos


def test_it_combines_with_the_kinds(copies: Any) -> None:
    results = copies.session.results(kinds=[Kind.SAME], rotated=False)
    assert names(results) == [["one", "one-again", "one-small"], ["two", "two-small"]]
    assert results.choice == (copies.session.weights, 0.75, {Kind.SAME}, False)


def test_it_is_named_wherever_it_hides_clusters(copies: Any) -> None:
    results: Results = copies.session.results()
    assert "mirrored" not in result_summary(results)
    results.regroup(Weights(), 0.75, [Kind.SAME], rotated=False)
    assert result_summary(results).endswith(" · only same · without rotated and mirrored copies")
    results.regroup(Weights((0, 0, 1)), 1.0, list(Kind))
    results = copies.session.results([str(Path(copies.photos[0].path).parent)], Weights(), 1.0, rotated=False)
    blank = blank_text(results, scanning=False, reading=False)
    assert blank is not None
    assert (blank.title, "rotated and mirrored" in blank.text) == ("No upright copies at 100 %", True)
    assert result_summary(results).endswith("no copies at this threshold · without rotated and mirrored copies")
