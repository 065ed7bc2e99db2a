"""Parses the arguments of the command line; imports no module that does the work, so that `--help` is fast."""

import argparse
from collections.abc import Sequence

from shazim_gui import __version__
from shazim_gui.core.paths import LIBRARY_VARIABLE
from shazim_gui.core.weights import (
    DEFAULT_THRESHOLD,
    METHOD_NAMES,
    QUERY_LIMIT,
    QUERY_THRESHOLD,
    VERBOSE_THRESHOLD,
    Weights,
)

REPORT_FORMATS = ("text", "csv", "json", "html", "paths")
MATCH_FORMATS = ("text", "csv", "json", "paths")
FACT_FORMATS = ("text", "json")

BENCHMARK_SIZES = (10_000, 100_000)

_WEIGHTS = (
    f"weight of each method, default {Weights()}; methods that are not named have no weight. "
    f"Methods: {', '.join(f'{method} {name.lower()}' for method, name in METHOD_NAMES.items())} "
    "(the last two come from verification, and a query does not score by them)"
)

_EPILOG = """exit codes: 0 done (copies found or not), 1 done but some files had problems (listed),
2 wrong usage or nothing could be done, 130 interrupted"""


def parse_arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line; ends the process with code 2 on wrong usage, as argparse does."""
    return _parser().parse_args(given)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shazim",
        description="Find duplicate and edited copies among your photos. Photos are only read.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_common(None)],
    )
    parser.add_argument("--version", action="version", version=f"shazim {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = _common(argparse.SUPPRESS)

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=summary, description=summary[0].upper() + summary[1:] + ".", parents=[common]
        )

    scan = command("scan", "index new and changed photos, and forget those that are gone")
    scan.add_argument("folders", nargs="*", metavar="FOLDER", help="default: all folders scanned before")
    _add_exclude(scan)

    duplicates = command("duplicates", "print ranked clusters of copies")
    duplicates.add_argument("folders", nargs="*", metavar="FOLDER", help="default: the whole library")
    _add_scoring(duplicates, f"default {DEFAULT_THRESHOLD}")
    duplicates.add_argument(
        "--kind",
        metavar="K,...",
        help="only these kinds of copies: same (saved again, resized), edited (the same photo, changed), similar",
    )
    duplicates.add_argument(
        "--upright", action="store_true", help="do not match rotated or mirrored pictures with upright ones"
    )
    duplicates.add_argument("--no-scan", action="store_true", help="don't rescan")
    _add_exclude(duplicates)
    _add_format(duplicates, REPORT_FORMATS)
    duplicates.add_argument("--output", metavar="FILE", help="write to this file; its extension sets the format")

    query = command("query", "find the photos most similar to a picture")
    query.add_argument("picture", metavar="IMAGE|URL")
    _add_scoring(query, f"default {QUERY_THRESHOLD}, {VERBOSE_THRESHOLD} with -v")
    query.add_argument(
        "-v", "--verbose", action="store_true", help="show every method's score, and use a lower threshold"
    )
    query.add_argument("--no-verify", action="store_true", help="do not verify which of the best matches are copies")
    query.add_argument(
        "--limit", type=int, default=QUERY_LIMIT, metavar="N", help="show at most N matches, default %(default)s"
    )
    _add_format(query, MATCH_FORMATS)

    compare = command("compare", "compare two pictures with every method")
    compare.add_argument("first", metavar="A")
    compare.add_argument("second", metavar="B")
    compare.add_argument("--weights", metavar="W", help=_WEIGHTS)
    compare.add_argument("--format", choices=FACT_FORMATS, default="text")

    code = command("code", "print the ISCC semantic codes of pictures")
    code.add_argument("pictures", nargs="+", metavar="IMAGE|URL")
    code.add_argument("--bits", type=int, default=64, metavar="N", help="32 to 256 in steps of 32, default %(default)s")
    code.add_argument("--format", choices=FACT_FORMATS, default="text")

    stats = command("stats", "show library statistics")
    stats.add_argument("--format", choices=FACT_FORMATS, default="text")

    models = command("models", "list the networks, choose one, or download its weights")
    actions = models.add_subparsers(dest="action", metavar="list|use|fetch")
    actions.add_parser("list", help="available networks (the default)", parents=[common])
    summary = "use a network from now on, and scan what it has not seen"
    use = actions.add_parser("use", help=summary, parents=[common])
    use.add_argument("name", metavar="NAME")
    use.add_argument("--no-scan", action="store_true", help="do not scan now what it has not seen")
    fetch = actions.add_parser("fetch", help="download a network's weights", parents=[common])
    fetch.add_argument("name", metavar="NAME")

    benchmark = command("benchmark", "measure accuracy and speed")
    subjects = benchmark.add_subparsers(dest="subject", required=True, metavar="accuracy|speed")
    summary = "make edited copies of photos and count how many Shazim and other programs' methods find"
    accuracy = subjects.add_parser("accuracy", help=summary, parents=[common])
    accuracy.add_argument("folders", nargs="*", metavar="FOLDER", help="default: all folders scanned before")
    accuracy.add_argument("--distractors", type=int, default=0, metavar="N", help="add N pictures that have no copies")
    for option, purpose in (
        ("--output", "write all measurements to this file, as JSON"),
        ("--baseline", "compare with this baseline; exit code 1 if anything got worse"),
        ("--save-baseline", "save this run to this file as a baseline"),
    ):
        accuracy.add_argument(option, metavar="FILE", help=purpose)
    summary = "time scans against decoding alone, and searches in synthetic libraries of growing size"
    speed = subjects.add_parser("speed", help=summary, parents=[common])
    speed.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="without one, only synthetic libraries are measured"
    )
    speed.add_argument(
        "--sizes",
        type=int,
        nargs="*",
        default=list(BENCHMARK_SIZES),
        metavar="N",
        help=f"photos in the synthetic libraries, default {' '.join(map(str, BENCHMARK_SIZES))}; --sizes alone: none",
    )
    speed.add_argument(
        "--rounds", type=int, default=3, metavar="N", help="measure N times and take the median, default %(default)s"
    )
    speed.add_argument("--output", metavar="FILE", help="write all measurements to this file, as JSON")
    speed.add_argument("--plot", metavar="FILE", help="plot time against library size in this file, as PNG")

    forget = command("forget", "remove a folder from the library; its photos are not touched")
    forget.add_argument("folder", metavar="FOLDER")
    return parser


def _common(default: object) -> argparse.ArgumentParser:
    """Options that may come before or after the command; the defaults of the second parser must not undo the first."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options = common.add_argument_group("common options")
    options.add_argument(
        "--library", metavar="DIR", default=default, help=f"default: ${LIBRARY_VARIABLE}, else the user data folder"
    )
    for flag, purpose in (
        ("--quiet", "print only results and problems, no progress"),
        ("--json", "progress as JSON lines on stderr"),
        ("--debug", "show a traceback with an error"),
    ):
        options.add_argument(flag, action="store_true", default=default or False, help=purpose)
    return common


def _add_scoring(parser: argparse.ArgumentParser, threshold: str) -> None:
    parser.add_argument("--threshold", type=float, metavar="T", help=f"lowest score to show, 0 to 1, {threshold}")
    parser.add_argument("--weights", metavar="W", help=_WEIGHTS)


def _add_exclude(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--exclude", action="append", metavar="PATTERN", help="exclude matching names or paths; can be repeated"
    )


def _add_format(parser: argparse.ArgumentParser, formats: tuple[str, ...]) -> None:
    parser.add_argument("--format", choices=formats)
    parser.add_argument(
        "-0", "--null", action="store_true", help="with --format paths: end paths with NUL, for xargs -0"
    )
