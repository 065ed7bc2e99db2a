"""Answers as plain lines and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.cli import answers
from shazim_gui.core.typed_json import json_text
from shazim_gui.core.weights import METHODS, Weights
from shazim_gui.session import verbs


def test_the_text_on_a_comparison(library: Any, photos: Path, tmp_path: Path) -> None:
    from PIL import Image

    picture = photos / "edits/bridge/square-128x128.jpg"
    same = library.do(verbs.compare(library.session, str(picture), picture.read_bytes()))
    lines = answers.comparison_text(same, ("a\x1b.jpg", "b\udce9.jpg"), Weights(), "efficientnet-lite0").splitlines()
    assert lines[0] == "A  a\\x1b.jpg  128 × 128, 7.5 kB, JPEG"
    assert lines[1].startswith("B  b\\xe9.jpg  ")
    assert [line.split()[0] for line in lines[2:11]] == [*METHODS, "score"]
    assert "score 100 %" in lines[10]
    assert "identical file" in "".join(lines[10:])

    Image.new("L", (64, 64)).save(tmp_path / "black.png")
    other = library.do(verbs.compare(library.session, str(picture), str(tmp_path / "black.png")))
    facts = answers.comparison_facts(other, ("a", "b"), Weights(), "efficientnet-lite0")
    assert facts["scores"] == {"ah": None, "dh": None, "fv": None, "co": facts["scores"]["co"]}
    assert json.loads(json_text(facts))["score"] == 0
    text = answers.comparison_text(other, ("a", "b"), Weights(), "efficientnet-lite0")
    assert [line.split()[0] for line in text.splitlines() if "no score: too little detail" in line] == [
        method for method in METHODS if method != "co"
    ]


def test_the_networks_in_a_list(library: Any) -> None:
    lines = answers.models_text(verbs.networks(library.session)).splitlines()
    assert [line[0] for line in lines] == ["*", *" " * 5]
    assert lines[0].endswith("ready")
    assert all(f"shazim models fetch {line.split()[0]}" in line for line in lines[1:])


def test_json_is_strict() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text({"score": float("nan")})
