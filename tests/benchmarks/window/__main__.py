"""Measures the window on a synthetic library of 100,000 photos and 1,000,000 scored pairs; prints a table.

python tests/benchmarks/window [--rounds 3] [--photos FOLDER] [--output FILE] [--keep FOLDER]

Every measurement runs in a separate process without a screen. The folder of photographs to scan is `shared/photos`
beside the checkout, as in the tests; without it, the scan is omitted.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from library import make
from table import as_text, rows

from shazim_gui.core.paths import LibraryPaths
from shazim_gui.core.settings import Settings, save_settings

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PHOTOS, PAIRS = 100_000, 1_000_000


def main() -> int:
    """Measure, print, and write the JSON if requested; returns 0 where every goal is met, else 1."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--photos", type=Path, default=ROOT.parent / "shared" / "photos")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--keep", type=Path, help="folder of a library to use again; made if it does not exist")
    given = parser.parse_args()
    load = [os.getloadavg()[0]]
    with tempfile.TemporaryDirectory(prefix="shazim-window-") as temporary:
        folder = given.keep or Path(temporary)
        library = folder.resolve() / "library"
        if not library.is_dir():
            print(f"making {PHOTOS:,} photos and {PAIRS:,} pairs", flush=True)
            folder.mkdir(parents=True, exist_ok=True)
            make(folder.resolve(), PHOTOS, PAIRS)
        _measured("opening.py", library)  # fills the disk cache, because reading from the disk is not measured
        openings = [_opened(library) for _ in range(given.rounds)]
        moves = [_measured("moving.py", library) for _ in range(given.rounds)]
        scan = _scanned(given.photos, Path(temporary)) if given.photos.is_dir() else None
    load.append(os.getloadavg()[0])
    found = rows(openings, moves, scan)
    print(as_text(found))
    print(f"{given.rounds} rounds; {os.cpu_count()} cores, load average {load[0]:.1f} before and {load[1]:.1f} after")
    if given.output is not None:
        facts = {
            "schema": "shazim-window/1",
            "load": load,
            "rows": [row.as_facts() for row in found],
        }
        given.output.parent.mkdir(parents=True, exist_ok=True)
        given.output.write_text(json.dumps(facts, indent=2) + "\n", "utf-8")
    return 0 if all(row.met for row in found) else 1


def _opened(library: Path) -> dict[str, float]:
    """Return the seconds from the start of a process until the window shows each stage."""
    started = time.monotonic()  # the clock of the machine, not of the process
    return {name: moment - started for name, moment in _measured("opening.py", library).items()}


def _scanned(photos: Path, folder: Path) -> dict[str, Any]:
    copies = folder / "photographs"
    shutil.copytree(photos, copies)
    return _measured("scanning.py", folder / "empty", str(copies))


def _measured(script: str, library: Path, *more: str) -> dict[str, Any]:
    """Run a script in a separate process with default settings, and return the JSON of its last line."""
    paths = LibraryPaths(library)
    paths.prepare()
    save_settings(paths.settings, Settings(language="en"))
    ended = subprocess.run(
        [sys.executable, str(HERE / script), str(library), *more],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return found


if __name__ == "__main__":
    sys.exit(main())
