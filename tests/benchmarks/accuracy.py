"""Measures accuracy on photographs from scikit-image, and compares it with the baseline in this folder.

`make bench-accuracy` runs it; `--save` saves the run as the new baseline, after a change that alters it on purpose.
"""

import shutil
import sys
import tempfile
from pathlib import Path

import skimage

from shazim_gui.benchmark.accuracy.accuracy_json import accuracy_facts
from shazim_gui.benchmark.accuracy.accuracy_run import accuracy
from shazim_gui.benchmark.accuracy.accuracy_table import accuracy_text
from shazim_gui.benchmark.accuracy.baseline import load_baseline, regressions, save_facts
from shazim_gui.cli.progress_display import Screen
from shazim_gui.core.progress import never_cancelled
from shazim_gui.core.typed_json import json_text

BASELINE = Path(__file__).with_name("accuracy-baseline.json")
PHOTOGRAPHS = (
    "astronaut.png",
    "chelsea.png",
    "coffee.png",
    "hubble_deep_field.jpg",
    "motorcycle_left.png",
    "rocket.jpg",
)
DISTRACTORS = 40


def main() -> int:
    """Print the table and return 1 where a measure is worse than in the baseline."""
    screen = Screen(quiet=False, as_json=False)
    with tempfile.TemporaryDirectory() as folder:
        for name in PHOTOGRAPHS:
            shutil.copy(Path(skimage.__file__).parent / "data" / name, folder)
        job = accuracy([folder], DISTRACTORS, never_cancelled, others=False)
        try:
            while True:
                screen.progress(next(job))
        except StopIteration as end:
            run = end.value
    screen.clear()
    print(accuracy_text(run), end="")
    facts = accuracy_facts(run)
    if "--save" in sys.argv[1:]:
        save_facts(BASELINE, json_text(facts))
        return 0
    worse = regressions(facts, load_baseline(BASELINE))
    print("\n".join(worse) or "nothing is worse than in the baseline")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
