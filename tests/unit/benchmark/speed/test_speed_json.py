"""Tests of the JSON of a speed benchmark."""

import json
from dataclasses import replace

import pytest

from shazim_gui.benchmark.speed.speed_json import speed_facts
from shazim_gui.benchmark.speed.speed_run import Speed


def test_the_json_contains_everything_measured(run: Speed) -> None:
    facts = json.loads(json.dumps(speed_facts(run), allow_nan=False))
    assert facts["schema"] == "shazim-speed/1"
    assert facts["folder"]["files_per_second"]["decode_floor"] == 5.0
    assert facts["folder"]["of_the_floor"] == {"hashes_only": 0.8, "with_vectors": 0.8}
    (peer,) = facts["folder"]["peers"]
    assert (peer["name"], peer["times_as_fast"]) == ("ImageHash phash", 8.0)
    assert [size["photos"] for size in facts["growth"]] == [1000, 10_000]
    assert facts["growth"][1]["search"]["candidates"] == 10.0
    assert "cold_query" not in facts["growth"][1]
    exponents = {(one["task"], one["value"]): one["exponent"] for one in facts["exponents"]}
    assert exponents["rescan", "rescan"] == pytest.approx(2.0)
    assert "findimagedupes" in facts["absent"]


def test_a_run_without_a_folder_has_no_rates(run: Speed) -> None:
    assert speed_facts(replace(run, pictures=None))["folder"] is None
