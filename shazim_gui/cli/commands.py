"""The commands; every function returns True if some files had problems."""

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
from shazim_gui.core.records import Counts, Skip
from shazim_gui.core.text.number_text import count
from shazim_gui.core.typed_json import json_text
from shazim_gui.core.weights import (
    DEFAULT_THRESHOLD,
    QUERY_THRESHOLD,
    VERBOSE_THRESHOLD,
    Weights,
    checked_threshold,
)
from shazim_gui.export.file_names import shown
from shazim_gui.export.match_export import QueryAnswer, render_matches
from shazim_gui.export.write_export import format_for
from shazim_gui.features.semantic_code import checked_bits
from shazim_gui.session import verbs
from shazim_gui.session.session import Session


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
        verb = verbs.duplicates(
            session,
            arguments.folders,
            weights,
            threshold,
            kinds,
            rotated=not arguments.upright,
            scan=not arguments.no_scan,
            exclude=arguments.exclude,
        )
        results = do(session, verb, screen)
        if arguments.output:
            verbs.export_result(session, results, chosen, Path(arguments.output), null=arguments.null)
            screen.notice(f"{count(len(results.clusters), 'cluster')} written to {arguments.output}")
        else:
            _print(verbs.rendered_result(session, results, chosen, null=arguments.null))
    return _has_problems(results.snapshot.skips)


def query(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim query`."""
    weights, threshold = _scoring(arguments, VERBOSE_THRESHOLD if arguments.verbose else QUERY_THRESHOLD)
    if arguments.limit < 1:
        raise BadInput(f"the limit {arguments.limit} is too low", "use 1 or more")
    with Session.open(arguments.library) as session:
        verb = verbs.query(session, arguments.picture, weights, verify=not arguments.no_verify)
        found = do(session, verb, screen)
        model = session.model
    matches = verbs.ranked_matches(found.matches, weights, threshold, arguments.limit)
    answer = QueryAnswer(arguments.picture, model, weights, threshold, matches)
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
        _print(json_text(answers.comparison_facts(comparison, names, weights, model)))
    elif _shows_tables():
        from shazim_gui.cli import table_answers

        table_answers.show(table_answers.comparison_table(comparison, names, weights, model))
    else:
        _print(answers.comparison_text(comparison, names, weights, model))
    return False


def code(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim code`; pictures that cannot be read are reported, and the codes of the others are still printed."""
    checked_bits(arguments.bits)
    codes: dict[str, str] = {}
    pictures = [picture for name in arguments.pictures for picture in _expanded(name)]
    with Session.open(arguments.library) as session:
        for picture in pictures:
            try:
                codes[picture] = do(session, verbs.code(session, picture, arguments.bits), screen)
            except WorldError as error:
                if len(pictures) == 1:
                    raise
                screen.problem(f"shazim: {error}")
        model = session.model
    if arguments.format == "json":
        _print(json_text(answers.code_facts(codes, model, arguments.bits)))
    else:
        _print("".join(f"{found}  {shown(picture)}\n" for picture, found in codes.items()))
        screen.notice(
            f"These codes are from the network {model}. Codes from other programs cannot be compared with them."
        )
    return len(codes) < len(pictures)


def stats(arguments: argparse.Namespace, _screen: Screen) -> bool:
    """`shazim stats`."""
    with Session.open(arguments.library) as session:
        found = verbs.statistics(session)
    if arguments.format == "json":
        _print(json_text(answers.statistics_facts(found)))
    elif _shows_tables():
        from shazim_gui.cli import table_answers

        table_answers.show(table_answers.statistics_table(found))
    else:
        _print(answers.statistics_text(found))
    return False


def models(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim models list|use|fetch`."""
    with Session.open(arguments.library) as session:
        match arguments.action:
            case "use":
                _use_network(session, arguments, screen)
            case "fetch":
                spec = do(session, verbs.fetch_network(session, arguments.name), screen)
                screen.notice(f"{spec.title} is ready; choose it with `shazim models use {spec.name}`.")
            case _ if _shows_tables():
                from shazim_gui.cli import table_answers

                table_answers.show(table_answers.models_table(verbs.networks(session)))
            case _:
                _print(answers.models_text(verbs.networks(session)))
    return False


def _use_network(session: Session, arguments: argparse.Namespace, screen: Screen) -> None:
    if arguments.no_scan:
        spec = verbs.choose_network(session, arguments.name)
        screen.notice(f"{spec.title} is used from now on; the next scan computes its vectors.")
        return
    network = verbs.network_named(session, arguments.name)
    do(session, verbs.use_network(session, network), screen)
    screen.notice(f"{network.spec.title} is used from now on.")


def forget(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim forget`."""
    with Session.open(arguments.library) as session:
        photos = do(session, verbs.forget(session, arguments.folder), screen)
    screen.notice(f"{count(photos, 'photo')} removed from the library; the files were not touched.")
    return False


def benchmark(arguments: argparse.Namespace, screen: Screen) -> bool:
    """`shazim benchmark`."""
    from shazim_gui.cli import benchmarks  # its libraries load slowly

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
    """Weights and threshold, checked before the work begins."""
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
    lines += [f"  skipped {number:,}: {reason.text}" for reason, number in reasons.most_common()]
    return "\n".join(lines) + "\n"


def _expanded(name: str) -> list[str]:
    """The files that match a pattern like `*.jpg`, in case the shell has not expanded it."""
    if is_address(name) or os.path.lexists(name):
        return [name]
    return sorted(glob.glob(name, recursive=True)) or [name]


def _has_problems(skips: list[Skip]) -> bool:
    return any(skip.reason.is_problem for skip in skips)


def _shows_tables() -> bool:
    """True if stdout is a terminal that can show tables; a pipe or a file gets plain lines."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _print(output: str | bytes) -> None:
    """Write to stdout; names that are not text keep their bytes."""
    data = memoryview(output if isinstance(output, bytes) else output.encode("utf-8", "surrogateescape"))
    try:
        while data:  # with PYTHONUNBUFFERED one call may write only a part
            data = data[sys.stdout.buffer.write(data) :]
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise BadInput(
            f"the result cannot be written ({error.strerror or error})", "write it somewhere else"
        ) from error
