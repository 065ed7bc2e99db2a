"""Two photographs with edits of every sort: each family whole, apart from the other, the same told from the edited."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from shazim_gui.benchmark.accuracy.edit_kinds import EDITS
from shazim_gui.core.records import Kind
from shazim_gui.scores.copy_relations import KIND_CODES, pair_kinds, turned_pairs
from shazim_gui.scores.pair_table import load_pairs

SAME = ("resave-30", "resize-25", "png")
TURNED = ("rotate-90", "mirror")
CHANGED = ("text", "sharpen", "blur", "crop-50", "screenshot", "border", "tilt-15")
SUBJECTS = ("05", "23")


@pytest.fixture
def kinds(library: Any, photos: Path, tmp_path: Path) -> dict[tuple[str, str], tuple[Kind, bool]]:
    """For each pair of files, by name, its kind and whether one is turned against the other."""
    by_name = {edit.name: edit for edit in EDITS}
    for subject in SUBJECTS:
        with Image.open(photos / f"kodak/{subject}.png") as image:
            picture = image.convert("RGB")
        picture.save(tmp_path / f"{subject} original.jpg", quality=92)
        for name in (*SAME, *TURNED, *CHANGED):
            (tmp_path / f"{subject} {name}{by_name[name].suffix}").write_bytes(by_name[name].made(picture))
    library.scan(tmp_path)
    library.results()
    table = load_pairs(library.paths.pairs(library.session.model))
    assert table is not None
    kinship = table.kinship
    name = {photo.content: Path(photo.path).stem for photo in library.photos}
    rows = np.arange(len(kinship.ids))
    a, b = (each.ravel() for each in np.meshgrid(rows, rows))
    found = zip(
        kinship.ids[a].tolist(), kinship.ids[b].tolist(), pair_kinds(kinship, a, b), turned_pairs(kinship, a, b),
        strict=True,
    )  # fmt: skip
    return {(name[one], name[other]): (KIND_CODES[kind], bool(turned)) for one, other, kind, turned in found}


def test_every_edit_finds_its_family(kinds: dict[tuple[str, str], tuple[Kind, bool]]) -> None:
    for (one, other), (kind, turned) in kinds.items():
        (subject, edit), (other_subject, other_edit) = one.split(), other.split()
        if subject != other_subject:
            assert kind is Kind.SIMILAR, f"{one} and {other}: equal bars and borders make no copies"
            continue
        whole = {edit, other_edit} <= {"original", *SAME}
        assert (kind is Kind.SAME) == (whole or edit == other_edit), f"{one} and {other}"
        if whole or edit == other_edit:
            assert not turned
        elif (edit in TURNED) != (other_edit in TURNED):
            assert turned, f"{one} and {other}"
