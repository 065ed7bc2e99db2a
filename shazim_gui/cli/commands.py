"""What each command does with a session; every function says whether some files had problems."""

import argparse
import glob
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from shazim_gui.cli import answers
from shazim_gui.cli.progress_display import Screen
from shazim_gui.cli.run_verb import do
from shazim_gui.core.download import is_address
from shazim_gui.core.errors import BadInput, WorldError
from shazim_gui.core.kinds import parse_kinds
from shazim_gui.core.number_text import count
from shazim_gui.core.records import Counts, Photo, Skip
from shazim_gui.core.weights import (
    DEFAULT_THRESHOLD,
    QUERY_THRESHOLD,
    VERBOSE_THRESHOLD,
    Weights,
    checked_threshold,
)
from shazim_gui.decode.thumbnail_cache import Thumbnails
from shazim_gui.export.file_names import shown
from shazim_gui.export.match_export import Answer, render_matches
from shazim_gui.export.write_export import format_for, render, write
from shazim_gui.session import verbs
from shazim_gui.session.examining import examine
from shazim_gui.session.result_report import report
from shazim_gui.session.session import Session
from shazim_gui.session.statistics import statistics


def scan(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim scan`."""
    with Session.open(arguments.library) as session:
        counts = do(session, verbs.scan(session, arguments.folders, arguments.exclude), screen)
        skips = verbs.skipped_files(session, arguments.folders)
    _print(_scan_text(counts, skips))
    return _has_problems(skips)


def duplicates(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim duplicates`."""
    weights, threshold = _scoring(arguments, DEFAULT_THRESHOLD)
    kinds = parse_kinds(arguments.kind)
    chosen = arguments.format or (format_for(Path(arguments.output)) if arguments.output else "text")
    with Session.open(arguments.library) as session:
        folders = [verbs.absolute(folder) for folder in arguments.folders]
        if arguments.no_scan:
            verbs.check_known(session, folders)
        verb = verbs.find(session) if arguments.no_scan else verbs.scan_and_find(session, folders, arguments.exclude)
        do(session, verb, screen)
        results = session.results(folders, weights, threshold, kinds, turned=not arguments.upright)
        if do(session, examine(results, most=None), screen):
            results = session.results(folders, weights, threshold, kinds, turned=not arguments.upright)
        result = report(session, results)
        thumbnails = Thumbnails(session.paths.thumbnails)

        def thumbnail(photo: Photo) -> bytes | None:
            return thumbnails.load(photo.sha256)

        if arguments.output:
            write(result, chosen, Path(arguments.output), thumbnail=thumbnail, null=arguments.null)
            screen.say(f"{count(len(result.clusters), 'cluster')} written to {arguments.output}")
        else:
            _print(render(result, chosen, thumbnail=thumbnail, null=arguments.null))
    return _has_problems(results.snapshot.skips)


def query(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim query`."""
    weights, threshold = _scoring(arguments, VERBOSE_THRESHOLD if arguments.verbose else QUERY_THRESHOLD)
    if arguments.limit < 1:
        raise BadInput(f"the limit {arguments.limit} is too low", "use 1 or more")
    with Session.open(arguments.library) as session:
        nearest = do(session, verbs.query(session, arguments.picture, weights), screen)
        model = session.model
    matches = verbs.ranked_matches(nearest, weights, threshold, arguments.limit)
    answer = Answer(arguments.picture, model, weights, threshold, matches)
    _print(render_matches(answer, arguments.format or "text", verbose=arguments.verbose, null=arguments.null))
    return False


def compare(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim compare`."""
    weights = Weights.parse(arguments.weights) if arguments.weights is not None else Weights()
    with Session.open(arguments.library) as session:
        comparison = do(session, verbs.compare(session, arguments.first, arguments.second, weights), screen)
        model = session.model
    names = (arguments.first, arguments.second)
    if arguments.format == "json":
        _print(answers.as_json(answers.comparison_facts(comparison, names, weights, model)))
    else:
        _print(answers.comparison_text(comparison, names, weights, model))
    return False


def code(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim code`; pictures that cannot be read are told, and the others coded all the same."""
    from shazim_gui.features.semantic_code import checked_bits
    from shazim_gui.session.coding import code as coded

    checked_bits(arguments.bits)
    codes: dict[str, str] = {}
    pictures = [picture for name in arguments.pictures for picture in _expanded(name)]
    with Session.open(arguments.library) as session:
        for picture in pictures:
            try:
                codes[picture] = do(session, coded(session, picture, arguments.bits), screen)
            except WorldError as error:
                if len(pictures) == 1:
                    raise
                screen.problem(f"shazim: {error}")
        model = session.model
    if arguments.format == "json":
        _print(answers.as_json(answers.code_facts(codes, model, arguments.bits)))
    else:
        _print("".join(f"{found}  {shown(picture)}\n" for picture, found in codes.items()))
        screen.say(f"These codes are from the network {model}. Codes from other programs cannot be compared with them.")
    return len(codes) < len(pictures)


def stats(arguments: argparse.Namespace, _screen: Screen) -> bool:
    """`shazim stats`."""
    with Session.open(arguments.library) as session:
        found = statistics(session)
    _print(
        answers.as_json(answers.statistics_facts(found))
        if arguments.format == "json"
        else answers.statistics_text(found)
    )
    return False


def models(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim models list|use|fetch`."""
    with Session.open(arguments.library) as session:
        match arguments.action:
            case "use":
                spec = verbs.use_model(session, arguments.name)
                screen.say(f"Now using {spec.title}. The next scan computes its vectors.")
            case "fetch":
                spec = do(session, verbs.fetch_model(session, arguments.name), screen)
                screen.say(f"{spec.title} is ready. To use it, run `shazim models use {spec.name}`.")
            case _:
                _print(answers.models_text(session))
    return False


def forget(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim forget`."""
    with Session.open(arguments.library) as session:
        photos = do(session, verbs.forget(session, arguments.folder), screen)
    screen.say(f"{count(photos, 'photo')} removed from the library; the files were not touched.")
    return False


def benchmark(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim benchmark`."""
    from shazim_gui.cli import benchmarks  # its libraries take a while to load

    if arguments.subject == "speed":
        _print(benchmarks.benchmark_speed(arguments, screen))
        return False
    table, worse = benchmarks.benchmark_accuracy(arguments, screen)
    _print(table)
    return worse


COMMANDS: dict[str, Callable[[argparse.Namespace, Screen], bool]] = {
    "scan": scan,
    "duplicates": duplicates,
    "query": query,
    "compare": compare,
    "code": code,
    "stats": stats,
    "models": models,
    "benchmark": benchmark,
    "forget": forget,
}


def _scoring(arguments: argparse.Namespace, default_threshold: float) -> tuple[Weights, float]:
    """Weights and threshold, checked before any work begins."""
    weights = Weights.parse(arguments.weights) if arguments.weights is not None else Weights()
    threshold = default_threshold if arguments.threshold is None else arguments.threshold
    return weights, checked_threshold(threshold)


def _scan_text(counts: Counts, skips: list[Skip]) -> str:
    lines = [
        f"{counts.found:,} found = {counts.indexed:,} indexed + {counts.skipped:,} skipped",
        f"{counts.decoded:,} decoded, {count(counts.forgotten, 'missing file')} removed",
    ]
    if counts.away:
        lines.append(f"{count(counts.away, 'photo')} kept although their drive or folder is not available")
    reasons = Counter(skip.reason for skip in skips)
    lines += [f"  skipped {number:,}: {reason.words}" for reason, number in reasons.most_common()]
    return "\n".join(lines) + "\n"


def _expanded(name: str) -> list[str]:
    """The files that a pattern like `*.jpg` means, where the shell has not put them in its place."""
    if is_address(name) or os.path.lexists(name):
        return [name]
    return sorted(glob.glob(name, recursive=True)) or [name]


def _has_problems(skips: list[Skip]) -> bool:
    return any(skip.reason.is_problem for skip in skips)


def _print(output: str | bytes) -> None:
    """Write to stdout as it is: names that are no text keep their bytes."""
    data = memoryview(output if isinstance(output, bytes) else output.encode("utf-8", "surrogateescape"))
    try:
        while data:  # under PYTHONUNBUFFERED one call may write a part only
            data = data[sys.stdout.buffer.write(data) :]
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BadInput(
            f"the result cannot be written ({error.strerror or error})", "write it somewhere else"
        ) from error
