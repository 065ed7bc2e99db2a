"""Two photographs with edits of every kind: one copy group each, which separates same pictures from edited ones."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from shazim_gui.benchmark.accuracy.edit_kinds import EDITS
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, pair_kinds, rotated_pairs
from shazim_gui.scores.pair_table import load_pairs

SAME = ("resave-30", "resize-25", "png")
ROTATED = ("rotate-90", "mirror")
CHANGED = ("text", "sharpen", "blur", "crop-50", "screenshot", "border", "tilt-15")
SUBJECTS = ("05", "23")


@pytest.fixture
def kinds(library: Any, photos: Path, tmp_path: Path) -> dict[tuple[str, str], tuple[Kind, bool]]:
    """The kind of each pair of files, by name, and whether one is rotated against the other."""
    by_name = {edit.name: edit for edit in EDITS}
    for subject in SUBJECTS:
        with Image.open(photos / f"kodak/{subject}.png") as image:
            picture = image.convert("RGB")
        picture.save(tmp_path / f"{subject} original.jpg", quality=92)
        for name in (*SAME, *ROTATED, *CHANGED):
            (tmp_path / f"{subject} {name}{by_name[name].suffix}").write_bytes(by_name[name].made(picture))
    library.scan(tmp_path)
    library.results()
    table = load_pairs(library.paths.pairs(library.session.model))
    assert table is not None
    relations = table.copy_relations
    name = {photo.content: Path(photo.path).stem for photo in library.photos}
    rows = np.arange(len(relations.ids))
    a, b = (each.ravel() for each in np.meshgrid(rows, rows))
    kind, rotated = pair_kinds(relations, a, b), rotated_pairs(relations, a, b)
    found = zip(relations.ids[a].tolist(), relations.ids[b].tolist(), kind, rotated, strict=True)
    return {(name[one], name[other]): (KIND_CODES[code], bool(rotated)) for one, other, code, rotated in found}


def test_every_edit_joins_its_copy_group(kinds: dict[tuple[str, str], tuple[Kind, bool]]) -> None:
    for (one, other), (kind, rotated) in kinds.items():
        (subject, edit), (other_subject, other_edit) = one.split(), other.split()
        if subject != other_subject:
            assert kind is Kind.SIMILAR, f"{one} and {other}: equal bars and borders are no copies"
            continue
        whole = {edit, other_edit} <= {"original", *SAME}
        assert (kind is Kind.SAME) == (whole or edit == other_edit), f"{one} and {other}"
        if whole or edit == other_edit:
            assert not rotated
        elif (edit in ROTATED) != (other_edit in ROTATED):
            assert rotated, f"{one} and {other}"
