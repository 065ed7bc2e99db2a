"""Converts a run of the speed benchmark to JSON, `shazim-speed/1`."""

import platform
from datetime import UTC, datetime
from typing import Any

from shazim_gui import __version__
from shazim_gui.benchmark.speed.folder_survey import Survey, cores
from shazim_gui.benchmark.speed.growth_rows import ROWS, growth_of
from shazim_gui.benchmark.speed.peers import OF_VECTORS, PEERS
from shazim_gui.benchmark.speed.speed_run import (
    ADDING,
    COLD_QUERY,
    DECODE,
    HASHES,
    HELP,
    INFERENCE,
    QUERY,
    RESCAN,
    SEARCH,
    SLIDER,
    VECTORS,
    VERIFICATION,
    Speed,
    of_size,
)
from shazim_gui.core.settings import DEFAULT_MODEL
from shazim_gui.export.file_names import shown

SCHEMA = "shazim-speed/1"


def speed_facts(run: Speed) -> dict[str, Any]:
    """Return everything measured as plain values; times are medians, in seconds."""
    return {
        "schema": SCHEMA,
        "created": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "version": __version__,
        "model": DEFAULT_MODEL,
        "machine": {"cores": cores(), "system": platform.platform(), "python": platform.python_version()},
        "rounds": run.rounds,
        "folder": None if run.pictures is None else _folder_facts(run, run.pictures),
        "help_seconds": _rounded(run.folder.figures[HELP]["seconds"]),
        "growth": [_size_facts(run, size) for size in run.sizes],
        "exponents": [
            {"task": row.task, "value": row.value, "exponent": _rounded(slope)}
            for row in ROWS
            if (slope := growth_of(run, row)) is not None
        ],
        "absent": run.absent,
    }


def ratio(run: Speed, ours: str, *floor: str) -> float | None:
    """Return our rate as a share of the floor's rate; None where one was not measured."""
    rate, most = run.rate(ours), run.rate(*floor)
    return None if rate is None or most is None else rate / most


def against(peer: str) -> str:
    """Return which of our two scans a peer is compared with."""
    return VECTORS if peer in OF_VECTORS else HASHES


def _folder_facts(run: Speed, pictures: Survey) -> dict[str, Any]:
    verification = run.folder.figures.get(VERIFICATION, {})
    peers = [peer for peer in PEERS if peer in run.folder.figures]
    return {
        "folders": [shown(folder) for folder in pictures.folders],
        "files": len(pictures.paths),
        "different": pictures.different,
        "bytes": pictures.bytes,
        "pixels": pictures.pixels,
        "files_per_second": {
            "decode_floor": _optional(run.rate(DECODE)),
            "inference_floor": _optional(run.rate(INFERENCE)),
            "both_floors": _optional(run.rate(DECODE, INFERENCE)),
            "hashes_only": _optional(run.rate(HASHES)),
            "with_vectors": _optional(run.rate(VECTORS)),
        },
        "of_the_floor": {
            "hashes_only": _optional(ratio(run, HASHES, DECODE)),
            "with_vectors": _optional(ratio(run, VECTORS, DECODE, INFERENCE)),
        },
        "peers": [
            {
                "name": peer,
                "files_per_second": _optional(run.rate(peer)),
                "compared_with": against(peer),
                "times_as_fast": _optional(ratio(run, against(peer), peer)),
            }
            for peer in peers
        ],
        "close_looks_per_second_and_core": {
            name: _rounded(1 / seconds) for name, seconds in verification.items() if name != "ready"
        },
        "seconds_to_make_a_picture_ready": _optional(verification.get("ready")),
        "worker_peak_bytes": _optional(run.folder.figures.get(VECTORS, {}).get("peak_bytes")),
        "samples": run.folder.samples,
    }


def _size_facts(run: Speed, size: int) -> dict[str, Any]:
    facts: dict[str, Any] = {"photos": size}
    for task in (SEARCH, ADDING, SLIDER, RESCAN, QUERY, COLD_QUERY):
        name = of_size(task, size)
        if name in run.growth.figures:
            values = {value: _rounded(figure) for value, figure in run.growth.figures[name].items()}
            facts[task.replace(" ", "_")] = {**values, "samples": run.growth.samples[name]}
    return facts


def _optional(value: float | None) -> float | None:
    return None if value is None else _rounded(value)


def _rounded(value: float) -> float:
    return round(value, 6)
