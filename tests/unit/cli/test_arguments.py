"""The arguments of the command line: every command, and options before and after it."""

import pytest

from shazim_gui.cli.arguments import BENCHMARK_SIZES, parse_arguments
from shazim_gui.cli.commands import COMMANDS


@pytest.mark.parametrize(
    "line",
    [
        "--library /l --quiet stats",
        "stats --library /l --quiet",
        "--library /l stats --quiet",
        "--library /other --quiet stats --library /l",
    ],
)
def test_common_options_may_come_before_or_after_the_command(line: str) -> None:
    arguments = parse_arguments(line.split())
    assert (arguments.command, arguments.library, arguments.quiet) == ("stats", "/l", True)
    assert (arguments.json, arguments.debug) == (False, False)


def test_machine_readable_progress_can_be_asked_of_a_benchmark_beside_its_own_files() -> None:
    arguments = parse_arguments(
        ["benchmark", "accuracy", "a", "--json", "--output", "all.json", "--baseline", "kept.json"]
    )
    assert (arguments.json, arguments.output) == (True, "all.json")
    assert (arguments.baseline, arguments.save_baseline) == ("kept.json", None)


def test_a_speed_benchmark_takes_folders_and_sizes() -> None:
    arguments = parse_arguments(["benchmark", "speed", "a", "b", "--sizes", "100", "2000", "--rounds", "2"])
    assert (arguments.subject, arguments.folders) == ("speed", ["a", "b"])
    assert (arguments.sizes, arguments.rounds) == ([100, 2000], 2)
    arguments = parse_arguments(["benchmark", "speed", "--plot", "p.png", "--output", "all.json"])
    assert (arguments.folders, arguments.plot, arguments.output) == ([], "p.png", "all.json")
    assert arguments.sizes == list(BENCHMARK_SIZES)
    assert parse_arguments(["benchmark", "speed", "a", "--sizes"]).sizes == []


def test_defaults() -> None:
    arguments = parse_arguments(["query", "a.jpg"])
    assert (arguments.threshold, arguments.weights, arguments.limit, arguments.verbose) == (None, None, 10, False)
    arguments = parse_arguments(["duplicates"])
    assert not arguments.upright
    assert (arguments.folders, arguments.no_scan, arguments.exclude, arguments.format) == ([], False, None, None)


def test_options_that_may_be_repeated() -> None:
    arguments = parse_arguments(["scan", "a", "b", "--exclude", "*.png", "--exclude", "raw"])
    assert (arguments.folders, arguments.exclude) == (["a", "b"], ["*.png", "raw"])


def test_every_command_exists(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--help"])
    assert end.value.code == 0
    text = capsys.readouterr().out
    for command in COMMANDS:
        assert f"    {command} " in text
        with pytest.raises(SystemExit) as end:
            parse_arguments([command, "--help"])
        assert end.value.code == 0
        assert capsys.readouterr().out.startswith(f"usage: shazim {command}")


@pytest.mark.parametrize(
    "line",
    ["", "sing", "query", "compare a.jpg", "forget", "models use", "query a --limit many", "duplicates --format xml",
     "scan --threshold 1"],
)  # fmt: skip
def test_wrong_usage_ends_with_2(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(line.split())
    assert end.value.code == 2
    assert "usage: shazim" in capsys.readouterr().err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse_arguments(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("shazim 0.")
