"""Tests verification of real photographs, their copies, unrelated photographs and hostile pictures."""

import itertools
import math
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from shazim_gui.core.records import Kind
from shazim_gui.core.text.edit_text import english_edits_text
from shazim_gui.verify.prepared_picture import PreparedPicture
from shazim_gui.verify.verify_pair import keypoint_share, verify
from tests.unit.verify.conftest import EDITS, WHOLE, crop, jpeg, prepare, resize


def test_a_picture_and_itself_are_the_same(scene: Image.Image) -> None:
    picture = prepare(scene)
    found = verify(picture, picture)
    assert (found.kind, english_edits_text(found.edits)) == (Kind.SAME, "re-saved")
    assert (found.structure, found.kept, found.filled) == pytest.approx((1, 1, 1))
    assert found.confidence > 0.95


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_copy_is_the_same_in_both_directions(scene: Image.Image, name: str) -> None:
    edit, text = WHOLE[name]
    original, copy = prepare(scene), prepare(edit(scene))
    found = verify(original, copy)
    assert (found.kind, english_edits_text(found.edits)) == (Kind.SAME, text)
    assert verify(copy, original).kind is Kind.SAME


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_found_and_named(scene: Image.Image, name: str) -> None:
    edit, text = EDITS[name]
    found = verify(prepare(scene), prepare(edit(scene)))
    assert found.kind is Kind.EDITED
    assert english_edits_text(found.edits).startswith(text)


def test_several_edits_are_all_named(scene: Image.Image) -> None:
    found = verify(prepare(scene), prepare(EDITS["several"][0](scene)))
    assert english_edits_text(found.edits) == "mirrored, cropped to 50 % (left part kept), greyscale, resized to 50 %"


def test_edits_lead_from_the_first_picture_to_the_second(scene: Image.Image) -> None:
    part = prepare(crop(0, 0, 0.5, 1)(scene))
    assert english_edits_text(verify(part, prepare(scene)).edits) == "shows more around the edges"
    rotated = prepare(scene.transpose(Image.Transpose.ROTATE_270))
    assert english_edits_text(verify(rotated, prepare(scene)).edits) == "rotated 90° counter-clockwise"


def test_two_crops_of_one_photograph_are_edited(scene: Image.Image) -> None:
    found = verify(prepare(crop(0, 0, 0.75, 1)(scene)), prepare(crop(0.2, 0, 1, 1)(scene)))
    assert found.kind is Kind.EDITED
    assert found.kept == pytest.approx(0.55 / 0.75, abs=0.01)
    assert found.filled == pytest.approx(0.55 / 0.8, abs=0.01)


def test_unrelated_photographs_have_no_kind(photos: Path) -> None:
    unrelated = [prepare(Image.open(photos / "kodak" / f"{number:02}.png")) for number in range(1, 13)]
    kinds = [verify(a, b) for a, b in itertools.combinations(unrelated, 2)]
    assert {found.kind for found in kinds} == {None}
    assert all(found.edits == () and found.confidence == 0 for found in kinds)


def test_overlapping_shots_of_one_scene_are_only_similar(photos: Path) -> None:
    shots = []
    for number in (9370, 9375, 9376, 9378):
        image = Image.open(photos / "camera" / "aerial-b" / f"IMG_{number}.jpg")
        image.draft("RGB", (1024, 1024))
        shots.append(prepare(image.convert("RGB")))
    kinds = [verify(a, b).kind for a, b in itertools.combinations(shots, 2)]
    assert Kind.SIMILAR in kinds
    assert set(kinds) <= {Kind.SIMILAR, None}


@pytest.mark.parametrize("name", ["noise", "text", "left half", "mirror", "grey", "slight crop"])
def test_copies_of_a_bare_field_are_found_by_its_grain(photos: Path, name: str) -> None:
    field = Image.open(photos / "camera" / "aerial-a" / "IMG_0576.jpg")
    field.draft("RGB", (1600, 1200))
    field = field.convert("RGB")
    edit, text = EDITS[name]
    found = verify(prepare(field), prepare(edit(field)))
    assert found.kind is Kind.EDITED
    assert english_edits_text(found.edits).startswith(text.partition(" (")[0])


def test_two_bare_fields_have_no_kind(photos: Path) -> None:
    fields = []
    for number in ("0496", "0506", "0566", "0576"):
        field = Image.open(photos / "camera" / "aerial-a" / f"IMG_{number}.jpg")
        field.draft("RGB", (1024, 768))
        fields.append(prepare(field.convert("RGB")))
    assert {verify(a, b).kind for a, b in itertools.combinations(fields, 2)} == {None}


def test_two_blurred_fogs_have_no_kind(photos: Path) -> None:
    """Only a smooth gradient remains of them, and many pictures have a similar one."""
    fogs = []
    for number, transpose in (("0446", None), ("0536", Image.Transpose.TRANSPOSE)):
        fog = Image.open(photos / "camera" / "aerial-a" / f"IMG_{number}.jpg")
        fog.draft("RGB", (1024, 768))
        blurred = fog.convert("RGB").resize((768, 512)).filter(ImageFilter.GaussianBlur(8))
        fogs.append(prepare(blurred if transpose is None else blurred.transpose(transpose)))
    assert verify(*fogs).kind is None


def test_a_bordered_and_a_tilted_copy_show_one_shot(scene: Image.Image) -> None:
    """The plain corners around a tilt overlap the border, and must not prevent the match."""
    bordered = ImageOps.expand(scene, scene.width // 8, "white")
    found = verify(prepare(bordered), prepare(scene.rotate(15, Image.Resampling.BICUBIC, expand=True)))
    assert found.kind is Kind.EDITED
    assert english_edits_text(found.edits).startswith("tilted 15°")


def test_copies_of_the_bridge_have_correct_edits(photos: Path) -> None:
    folder = photos / "edits" / "bridge"
    original = prepare(Image.open(folder / "aaa-orig.jpg"))
    named = {path.stem: verify(original, prepare(Image.open(path))) for path in sorted(folder.glob("*.jpg"))}
    assert {stem: english_edits_text(found.edits) for stem, found in named.items()} == BRIDGE
    same = {stem for stem, found in named.items() if found.kind is Kind.SAME}
    assert same == {"aaa-orig", "bridge-1-original", "shrink-a-little", "shrink-a-lot"}
    assert {found.kind for found in named.values()} == {Kind.SAME, Kind.EDITED}


BRIDGE = {
    "aaa-orig": "re-saved",
    "blur-a-little": "blurred",
    "blur-a-lot": "blurred",
    "bridge-1-original": "re-saved",
    "bridge-2-rotate-90": "rotated 90° counter-clockwise",
    "bridge-3-rotate-180": "rotated 180°",
    "bridge-4-rotate-270": "rotated 90° clockwise",
    "bridge-5-flipx": "flipped upside down",
    "bridge-6-flipy": "mirrored",
    "bridge-7-flip-plus-1": "mirrored, rotated 90° counter-clockwise",
    "bridge-8-flip-minus-1": "mirrored, rotated 90° clockwise",
    "high-contrast": "more contrast",
    "high-saturation": "more saturated",
    "sharpen-a-little": "sharpened",
    "sharpen-a-lot": "sharpened",
    "shrink-a-little": "resized to 72 %",
    "shrink-a-lot": "resized to 10 %",
    "square-128x128": "stretched, resized to 10 %",
    "square-256x256": "stretched, resized to 20 %",
    "square-512x512": "stretched, resized to 40 %",
}


def test_confidence_is_ordered_by_kind(scene: Image.Image, other_scene: Image.Image) -> None:
    original = prepare(scene)
    same = verify(original, prepare(jpeg(scene, 30))).confidence
    edited = verify(original, prepare(ImageOps.mirror(scene))).confidence
    assert 1 >= same > edited > verify(original, prepare(other_scene)).confidence


def test_the_keypoint_share_is_high_for_copies_mirrored_or_not(scene: Image.Image, other_scene: Image.Image) -> None:
    original = prepare(scene)
    assert keypoint_share(original, original) == pytest.approx(1, abs=0.05)
    assert keypoint_share(original, prepare(ImageOps.mirror(scene))) > 0.5
    assert keypoint_share(original, prepare(other_scene)) == 0


def test_threads_share_pictures_and_agree(scene: Image.Image, other_scene: Image.Image) -> None:
    pictures = [prepare(edit(scene)) for edit in (resize(0.5), crop(0, 0, 0.6, 1), ImageOps.mirror)]
    pictures += [prepare(other_scene)]
    pairs = list(itertools.product(pictures, pictures))
    expected = [verify(a, b) for a, b in pairs]
    with ThreadPoolExecutor(4) as pool:
        fresh = [PreparedPicture(picture.pixels, picture.width, picture.height) for picture in pictures]
        found = list(pool.map(lambda pair: verify(*pair), itertools.product(fresh, fresh)))
    assert [(each.kind, each.edits) for each in found] == [(each.kind, each.edits) for each in expected]


def hostile() -> dict[str, np.ndarray]:
    noise = np.random.default_rng(0).integers(0, 256, (512, 512, 3), np.uint8)
    ramp = np.repeat(np.linspace(0, 255, 512).astype(np.uint8)[None, :, None], 400, 0).repeat(3, 2)
    return {
        "one pixel": noise[:1, :1],
        "two pixels": noise[:2, :1],
        "a row": noise[:1],
        "a column": noise[:, :1],
        "three rows": noise[:3],
        "tiny": noise[:9, :9],
        "black": np.zeros((300, 512, 3), np.uint8),
        "white": np.full((512, 300, 3), 255, np.uint8),
        "one dot": np.pad(noise[:1, :1], ((100, 100), (100, 100), (0, 0))),
        "noise": noise,
        "ramp": ramp,
        "stripes": np.tile(np.array([0, 255], np.uint8), (200, 128))[..., None].repeat(3, 2),
        "checks": (np.indices((256, 256)).sum(0) // 16 % 2 * 255).astype(np.uint8)[..., None].repeat(3, 2),
    }


@pytest.mark.parametrize("name", hostile())
def test_no_picture_raises_an_error(scene: Image.Image, name: str) -> None:
    pictures = {key: PreparedPicture(pixels, pixels.shape[1], pixels.shape[0]) for key, pixels in hostile().items()}
    pictures["photograph"] = prepare(scene)
    for other in pictures.values():
        for a, b in ((pictures[name], other), (other, pictures[name])):
            found = verify(a, b)
            assert math.isnan(found.structure) or 0 <= found.structure <= 1
            assert 0 <= found.confidence <= 1
            assert 0 <= keypoint_share(a, b) <= 1
    assert verify(pictures[name], pictures[name]).kind is Kind.SAME
    assert verify(pictures[name], pictures["photograph"]).kind is None


def test_blank_pictures_are_the_same_only_without_a_visible_difference() -> None:
    def plain(level: int, width: int, height: int) -> PreparedPicture:
        return PreparedPicture(np.full((height, width, 3), level, np.uint8), width, height)

    assert verify(plain(0, 400, 300), plain(0, 400, 300)).kind is Kind.SAME
    assert english_edits_text(verify(plain(0, 400, 300), plain(1, 200, 150)).edits) == "resized to 50 %"
    assert verify(plain(0, 400, 300), plain(40, 400, 300)).kind is None
    assert verify(plain(0, 400, 300), plain(0, 300, 300)).kind is None
