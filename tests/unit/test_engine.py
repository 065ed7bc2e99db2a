"""The Python face: the calls of the first Shazim, without its bugs."""

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import shazim_gui
from shazim_gui import ShazimEngine
from shazim_gui.core.errors import BadInput
from shazim_gui.core.records import Counts


@pytest.fixture
def engine(edits: Any) -> ShazimEngine:
    """An engine that has parsed the edited photographs."""
    return ShazimEngine(edits.paths.root)


@pytest.fixture
def bridge(photos: Path) -> Path:
    return photos / "edits/bridge"


def test_parse_train_and_search(shared_network: None, photos: Path, tmp_path: Path) -> None:
    engine = ShazimEngine(tmp_path / "library")
    with pytest.raises(BadInput, match="empty: call parse with a folder first"):
        engine.load()
    folder = photos / "edits/ukbench"
    assert engine.parse(folder) == Counts(found=6, indexed=5, skipped=1, decoded=5)
    engine.train()
    engine.save()
    again = ShazimEngine(tmp_path / "library")
    again.load()
    picture = folder / "ukbench00120_resize.jpg"
    matches = again.shazim(picture)
    assert [Path(path).name for path, _ in matches] == [
        "ukbench00120_resize.jpg",
        "ukbench00120.jpg",
        "ukbench00120_hflip.jpg",
        "ukbench00120_rotation.jpg",
    ]
    assert len(again.shazim(picture, verify=False)) == 3, "the scores alone do not show the rotated copy"
    assert again.parse(str(folder)).decoded == 0, "a second parse does not start from zero"


def test_the_library_of_the_environment(shared_network: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAZIM_LIBRARY", str(tmp_path / "mine"))
    assert ShazimEngine().session.paths.root == tmp_path / "mine"


def test_an_image(engine: ShazimEngine, bridge: Path) -> None:
    image = engine.load_image(bridge / "aaa-orig.jpg")
    assert image.path == str(bridge / "aaa-orig.jpg")
    assert (image.ah.shape, image.dh.shape, image.fv.shape) == ((8, 8), (8, 8), (1280,))
    assert (image.ah.dtype, image.dh.dtype, image.fv.dtype) == (np.bool_, np.bool_, np.float32)
    assert np.linalg.norm(image.fv) == pytest.approx(1, abs=1e-3)
    assert 0 < image.ah.sum() < 64


def test_the_difference_of_two_images_is_that_of_their_features(engine: ShazimEngine, bridge: Path) -> None:
    first, second = (engine.load_image(bridge / name) for name in ("aaa-orig.jpg", "bridge-6-flipy.jpg"))
    scores = first - second
    assert scores == {
        "dah": 1 - np.count_nonzero(first.ah != second.ah) / 64,
        "ddh": 1 - np.count_nonzero(first.dh != second.dh) / 64,
        "dfv": pytest.approx(float(first.fv @ second.fv), abs=2e-3),
    }
    assert second - first == scores
    assert first - first == {"dah": 1.0, "ddh": 1.0, "dfv": 1.0}


def test_weights_by_name_by_position_and_by_default(engine: ShazimEngine, bridge: Path) -> None:
    first, second = (engine.load_image(bridge / name) for name in ("aaa-orig.jpg", "bridge-6-flipy.jpg"))
    ah, dh, fv = (first - second).values()
    expected = (ah + dh + 2 * fv) / 4
    assert engine.predict(first, second) == pytest.approx(expected, abs=1e-6)
    assert engine.predict(first, second, [1, 1, 2]) == pytest.approx(expected, abs=1e-6)
    assert engine.predict(first, second, {"ah": 1, "dh": 1, "fv": 2}) == pytest.approx(expected, abs=1e-6)
    # The documentation's order: ah, dh, fv.
    assert engine.predict(first, second, [1, 0, 0]) == pytest.approx(ah, abs=1e-6)
    assert engine.predict(first, second, (0, 1, 0)) == pytest.approx(dh, abs=1e-6)
    assert engine.predict(first, second, {"fv": 3}) == pytest.approx(fv, abs=1e-6)
    for wrong in ({"xy": 1}, [1, 2], [0, 0, 0], [1, 1, -1]):
        with pytest.raises(BadInput):
            engine.predict(first, second, wrong)


def test_the_threshold_is_strict_and_may_be_misspelt(engine: ShazimEngine, bridge: Path) -> None:
    picture = bridge / "aaa-orig.jpg"
    everything = engine.shazim(picture, 0.0)
    assert len(everything) == 25
    assert engine.shazim(picture) == [match for match in everything if match[1] > 0.70]
    score = everything[5][1]
    assert engine.shazim(picture, score) == [match for match in everything if match[1] > score]
    assert engine.shazim(picture, thresold=0.9) == engine.shazim(picture, threshold=0.9)
    assert engine.shazim(picture, 1.0) == []
    with pytest.raises(BadInput, match=r"outside 0\.\.1"):
        engine.shazim(picture, 1.5)


def test_the_weights_of_a_search(engine: ShazimEngine, bridge: Path) -> None:
    image = engine.load_image(bridge / "aaa-orig.jpg")
    by_hash = dict(engine.shazim(image, 0.9, [1, 0, 0], verify=False))
    by_network = dict(engine.shazim(image, 0.9, {"fv": 1}, verify=False))
    assert str(bridge / "shrink-a-lot.jpg") in by_hash.keys() - by_network.keys()
    assert str(bridge / "bridge-6-flipy.jpg") in by_network.keys() - by_hash.keys()


def test_one_unreadable_file_does_not_stop_the_scan(engine: ShazimEngine, bridge: Path, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "torn.jpg").write_bytes((bridge / "aaa-orig.jpg").read_bytes()[:20_000])
    shutil.copyfile(bridge / "aaa-orig.jpg", folder / "whole.jpg")
    assert engine.parse(folder) == Counts(found=2, indexed=1, skipped=1, decoded=0)
    whole = (folder / "whole.jpg", bridge / "aaa-orig.jpg", bridge / "bridge-1-original.jpg")
    assert engine.shazim(bridge / "aaa-orig.jpg", 0.999) == [(path, 1.0) for path in sorted(map(str, whole))]


def test_two_plain_pictures_are_no_match(engine: ShazimEngine, tmp_path: Path) -> None:
    from PIL import Image

    folder = tmp_path / "plain"
    folder.mkdir()
    for name, grey in (("black", 0), ("white", 255)):
        Image.new("L", (64, 64), grey).save(folder / f"{name}.png")
    engine.parse(folder)
    black, white = (engine.load_image(folder / f"{name}.png") for name in ("black", "white"))
    assert all(np.isnan(score) for score in (black - white).values())
    assert engine.predict(black, white) == 0
    assert engine.shazim(folder / "white.png", 0.0, verify=False) == []
    assert engine.shazim(folder / "white.png", 0.0) == [(str(folder / "white.png"), 1.0)], "the identical file"
    assert engine.query(folder / "white.png", threshold=0.5)[0].photo.path == str(folder / "white.png")
    assert engine.compare(folder / "white.png", folder / "white.png").score == 1.0
    assert engine.duplicates(folder, scan=False).clusters == ()


def test_what_cannot_be_read(engine: ShazimEngine, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="there is no file"):
        engine.load_image(tmp_path / "none.jpg")
    with pytest.raises(BadInput, match="there is no folder"):
        engine.parse(tmp_path / "none")
    (tmp_path / "text.jpg").write_text("no picture")
    with pytest.raises(BadInput, match="not a picture"):
        engine.shazim(tmp_path / "text.jpg")


def test_the_package_offers_the_engine_and_nothing_else_by_accident() -> None:
    assert shazim_gui.ShazimEngine is ShazimEngine
    with pytest.raises(AttributeError, match="no attribute 'Engine'"):
        shazim_gui.Engine  # noqa: B018
