"""The command `duplicates`: ranked clusters of the copies in a folder, in every format."""

import csv
import io
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.records import Reason
from shazim_gui.session import verbs
from shazim_gui.session.session import Session

METHODS = ("ah", "dh", "fv")
ONE_BIT = 1 / 64 + 1e-4


def names(cluster: Any) -> set[str]:
    return {Path(photo["path"]).name for photo in cluster["photos"]}


def test_the_copies_of_the_bridge_are_in_one_cluster(edits_ended: Any) -> None:
    assert edits_ended.code in (0, 1), "1 if the damaged file counts as a problem"
    (bridge,) = (cluster for cluster in edits_ended.json["clusters"] if "aaa-orig.jpg" in names(cluster))
    copies = {
        "aaa-orig", "bridge-1-original", "blur-a-little", "blur-a-lot", "sharpen-a-little", "sharpen-a-lot",
        "high-contrast", "high-saturation", "shrink-a-little", "shrink-a-lot",
        "square-128x128", "square-256x256", "square-512x512",
    }  # fmt: skip
    assert {f"{name}.jpg" for name in copies} <= names(bridge)
    assert not any("ukbench" in name for name in names(bridge))


def test_the_damaged_file_is_accounted_for(edits_ended: Any, photos: Path) -> None:
    (skipped,) = edits_ended.json["skipped"]
    assert skipped["path"] == str(photos / "edits/ukbench/ukbench09268_corrupt.jpg")
    assert skipped["reason"]


def test_the_json_follows_the_schema(edits_ended: Any, edits_library: Path, photos: Path) -> None:
    output = edits_ended.json
    assert list(output) == [
        "schema", "created", "library", "model", "threshold", "weights", "counts", "clusters", "skipped"
    ]  # fmt: skip
    assert output["schema"] == "shazim-duplicates/1"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", output["created"])
    assert output["library"] == str(edits_library)
    assert (output["model"], output["threshold"]) == ("efficientnet-lite0", 0.75)
    assert output["weights"] == {"ah": 1.0, "dh": 1.0, "fv": 2.0}
    counts = output["counts"]
    on_disk = [path for path in (photos / "edits").rglob("*") if path.is_file()]
    assert counts["found"] == counts["indexed"] + counts["skipped"] == len(on_disk)
    assert counts["skipped"] == len(output["skipped"])
    assert counts["clusters"] == len(output["clusters"])
    assert counts["copies"] == sum(len(cluster["photos"]) - 1 for cluster in output["clusters"])
    scores = [round(cluster["score"], 3) for cluster in output["clusters"]]
    assert scores == sorted(scores, reverse=True)
    won = 0
    for rank, cluster in enumerate(output["clusters"], start=1):
        assert list(cluster) == ["rank", "score", "kind", "photos", "pairs"]
        assert cluster["rank"] == rank
        assert [photo["keep"] for photo in cluster["photos"]] == [True] + [False] * (len(cluster["photos"]) - 1)
        for photo in cluster["photos"]:
            assert list(photo) == [
                "path", "bytes", "width", "height", "format", "modified", "sha256", "keep", "decision", "why"
            ]  # fmt: skip
            assert photo["bytes"] == Path(photo["path"]).stat().st_size
            assert bool(photo["why"]) is photo["keep"]
            assert re.fullmatch("[0-9a-f]{64}", photo["sha256"])
            won += 0 if photo["keep"] else photo["bytes"]
        for pair in cluster["pairs"]:
            assert list(pair)[:6] == ["a", "b", "score", "scores", "edits", "edit"]
            assert bool(pair["edits"]) is bool(pair["edit"])
            assert all(edit["type"] for edit in pair["edits"])
            assert 0 <= pair["a"] < pair["b"] < len(cluster["photos"])
            assert tuple(pair["scores"])[:3] == METHODS
            assert {"ph", "co", "sc"} <= set(pair["scores"]) <= {*METHODS, "ph", "co", "sc", "ss", "kp"}
            assert all(0 <= score <= 1 for score in pair["scores"].values())
            weighted = sum(output["weights"][method] * pair["scores"][method] for method in METHODS) / 4
            assert 1 >= pair["score"] >= weighted - 2e-4, "verification may only raise it"
            if pair["edit"] is None:
                assert pair["score"] == pytest.approx(weighted, abs=2e-4)
    assert counts["reclaimable_bytes"] == won


def test_a_second_run_decodes_nothing_and_finds_the_same(with_edits: Any, edits_ended: Any, photos: Path) -> None:
    scanned = with_edits("scan", photos / "edits")
    assert scanned.lines[:2] == ["26 found = 25 indexed + 1 skipped", "0 decoded, 0 missing files removed"]
    again = with_edits("duplicates", photos / "edits", "--format", "json")
    assert {**again.json, "created": ""} == {**edits_ended.json, "created": ""}
    without_scan = with_edits("duplicates", "--no-scan", "--format", "json")
    assert without_scan.json["clusters"] == edits_ended.json["clusters"]
    assert "Finding files" not in without_scan.err


def test_every_format_has_the_same_result(with_edits: Any, edits_ended: Any, photos: Path, tmp_path: Path) -> None:
    clusters = edits_ended.json["clusters"]
    copies = [photo["path"] for cluster in clusters for photo in cluster["photos"] if not photo["keep"]]
    base = ("duplicates", "--no-scan", "--quiet")
    assert with_edits(*base, "--format", "paths").lines == copies
    assert with_edits(*base, "--format", "paths", "-0").out == b"".join(os.fsencode(path) + b"\0" for path in copies)
    rows = list(csv.DictReader(io.StringIO(with_edits(*base, "--format", "csv").out.decode())))
    assert len(rows) == sum(len(cluster["photos"]) for cluster in clusters)
    assert list(rows[0])[:9] == ["cluster", "rank", "score", "keep", "path", "bytes", "width", "height", "modified"]
    page = tmp_path / "result.html"
    written = with_edits(*base, "--output", page)
    assert (written.code, written.out, written.err) == (edits_ended.code, b"", "")
    assert page.read_text("utf-8").count("data:image/jpeg;base64,") == len(rows), "every photo has its thumbnail"
    text = with_edits("duplicates", "--no-scan")
    assert sum(line.startswith("    ") for line in text.lines) == len(rows)


def test_only_upright_copies_on_request(with_edits: Any) -> None:
    upright = with_edits("duplicates", "--no-scan", "--format", "json", "--upright")
    (bridge,) = (cluster for cluster in upright.json["clusters"] if "aaa-orig.jpg" in names(cluster))
    assert "shrink-a-little.jpg" in names(bridge)
    rotated = {f"bridge-{n}" for n in range(2, 9)}
    assert not {name[:8] for name in names(bridge)} & rotated


def test_weights_and_threshold_from_the_command_line(with_edits: Any) -> None:
    loose = with_edits("duplicates", "--no-scan", "--format", "json", "--weights", "fv=1", "--threshold", "0.9")
    assert loose.json["weights"] == {"ah": 0.0, "dh": 0.0, "fv": 1.0}
    assert loose.json["threshold"] == 0.9
    (bridge,) = (cluster for cluster in loose.json["clusters"] if "aaa-orig.jpg" in names(cluster))
    assert "bridge-6-flipy.jpg" in names(bridge)
    for pair in bridge["pairs"]:
        if pair["edit"] is None:
            assert pair["score"] == pytest.approx(pair["scores"]["fv"], abs=2e-4)


def test_further_methods_count_if_they_have_a_weight(with_edits: Any, photos: Path) -> None:
    base = ("duplicates", photos / "edits", "--no-scan", "--quiet", "--weights", "ph=1,co=3")
    output = with_edits(*base, "--format", "json").json
    assert output["weights"] == {"ah": 0, "dh": 0, "fv": 0, "ph": 1, "co": 3}
    alone = [pair for cluster in output["clusters"] for pair in cluster["pairs"] if pair["edit"] is None]
    assert alone
    for pair in alone:
        weighted = (pair["scores"]["ph"] + 3 * pair["scores"]["co"]) / 4
        assert pair["score"] == pytest.approx(weighted, abs=2e-4)
    rows = list(csv.DictReader(io.StringIO(with_edits(*base, "--format", "csv").out.decode())))
    assert list(rows[0])[8:] == ["modified", "ah", "dh", "fv", "ph", "co", "sc", "ss", "kp", "kind", "edit", "decision"]
    text = with_edits(*base)
    assert all(" ph " in line and " co " in line and " sc " not in line for line in text.lines if " fv " in line)
    assert text.lines[-1] == "Threshold 0.75, weights ah=0,dh=0,fv=0,ph=1,co=3, network efficientnet-lite0."


def test_every_listed_pair_has_its_verified_scores(
    with_edits: Any, edits_library: Path, photos: Path, tmp_path: Path
) -> None:
    own = Path(shutil.copytree(edits_library, tmp_path / "own"))
    asked = ("duplicates", photos / "edits", "--no-scan", "--format", "json", "--weights", "fv=1,ss=1,kp=2")
    ended = with_edits(*asked, library=own)
    assert "Verifying pairs" in ended.err
    pairs = [
        pair for cluster in ended.json["clusters"] for pair in cluster["pairs"] if pair["edit"] != "identical file"
    ]
    assert len(pairs) > 40
    for pair in pairs:
        scores = pair["scores"]
        # Pairs far below the threshold are not verified, even in one cluster.
        known = {method: weight for method, weight in {"fv": 1, "ss": 1, "kp": 2}.items() if method in scores}
        weighted = sum(weight * scores[method] for method, weight in known.items()) / sum(known.values())
        assert len(known) == 3 or weighted < 0.65
        if pair["edit"] is None:
            assert pair["score"] == pytest.approx(weighted, abs=2e-4)
    again = with_edits(*asked, library=own)
    assert {**again.json, "created": ""} == {**ended.json, "created": ""}
    assert "Finding files" not in again.err, "each pair is verified once"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("high-contrast", (1.0, 0.984, 0.992)),
        ("square-128x128", (1.0, 0.984, 0.818)),
        ("bridge-6-flipy", (0.688, 0.641, 0.945)),
    ],
)
def test_scores_are_those_of_an_independent_computation(
    with_edits: Any, photos: Path, name: str, expected: tuple[float, float, float]
) -> None:
    bridge = photos / "edits/bridge"
    ended = with_edits("compare", bridge / "aaa-orig.jpg", bridge / f"{name}.jpg", "--format", "json", "--quiet")
    assert (ended.code, ended.err) == (0, "")
    ah, dh, fv = (ended.json["scores"][method] for method in METHODS)
    assert ah == pytest.approx(expected[0], abs=ONE_BIT)
    assert dh == pytest.approx(expected[1], abs=ONE_BIT)
    assert fv == pytest.approx(expected[2], abs=0.03)
    assert 1 >= ended.json["score"] >= (ah + dh + 2 * fv) / 4 - 2e-4


@pytest.mark.usefixtures("scanned_before")
def test_every_orientation_of_a_picture_is_one_cluster(shazim: Any, photos: Path) -> None:
    output = shazim("duplicates", photos / "formats/exif-orientation", "--format", "json").json
    assert [names(cluster) for cluster in output["clusters"]] == [
        {f"{kind}_{number}.jpg" for number in range(9)} for kind in ("Landscape", "Portrait")
    ]
    for cluster in output["clusters"]:
        assert len(cluster["pairs"]) == 9 * 8 / 2
        for pair in cluster["pairs"]:
            assert pair["scores"]["ah"] >= 0.98, pair
            assert pair["scores"]["dh"] >= 0.98, pair
            assert pair["scores"]["fv"] >= 0.90, pair


@pytest.mark.usefixtures("scanned_before")
@pytest.mark.slow
@pytest.mark.parametrize("folder", ["zoo", "heif"])
def test_hostile_files_are_all_accounted_for(shazim: Any, library: Path, photos: Path, folder: str) -> None:
    ended = shazim("scan", photos / "formats" / folder)  # a hang ends at the time limit
    assert ended.code == 1, "some of them are damaged"
    files = {str(path) for path in (photos / "formats" / folder).rglob("*") if path.is_file()}
    with Session.open(library) as session:
        skips = verbs.skipped_files(session)
        indexed = {photo.path for photo in session.results().photos}
    assert ended.lines[0] == f"{len(files)} found = {len(indexed)} indexed + {len(skips)} skipped"
    assert indexed | {skip.path for skip in skips} == files
    assert all(skip.detail and skip.reason is not Reason.CRASHED for skip in skips)
    assert "ended" not in ended.err, "the worker survived all of them"


@pytest.mark.usefixtures("scanned_before")
def test_names_that_are_not_utf8(shazim: Any, photos: Path, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/caf\xe9\n"
    Path(os.fsdecode(folder)).mkdir()
    picture = photos / "edits/bridge/square-128x128.jpg"
    kept, copy = (folder + name for name in (b"/a \xff.jpg", b"/b\x1b[31m.jpg"))
    for path in (kept, copy):
        shutil.copyfile(picture, path)
    torn = folder + b"/torn\xfe.jpg"
    Path(os.fsdecode(torn)).write_bytes(picture.read_bytes()[:3000])
    paths = shazim("duplicates", os.fsdecode(folder), "--format", "paths", "-0")
    assert (paths.code, paths.out) == (1, copy + b"\0")
    assert "\x1b" not in paths.err
    assert "torn\\xfe.jpg: damaged" in paths.err
    output = json.loads(shazim("duplicates", "--no-scan", "--format", "json").out)
    assert [os.fsencode(photo["path"]) for photo in output["clusters"][0]["photos"]] == [kept, copy]
    assert [os.fsencode(skip["path"]) for skip in output["skipped"]] == [torn]
    matches = shazim("query", os.fsdecode(kept), "--format", "paths", "-0")
    assert matches.out == kept + b"\0" + copy + b"\0"
    assert shazim("duplicates", "--no-scan", PYTHONIOENCODING="ascii", LC_ALL="C").code == 1
