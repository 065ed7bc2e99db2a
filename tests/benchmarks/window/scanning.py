"""Scans a folder in the window and measures by a heartbeat how long it does not respond; prints one line of JSON.

python scanning.py LIBRARY FOLDER
"""

import json
import sys
from itertools import pairwise
from pathlib import Path

from probe import Moment, memory, moment, spent
from PySide6.QtCore import Qt, QTimer
from stage import Stage, perform

_BEAT = 5
"""Milliseconds between two heartbeats."""
LIMIT = 0.050
"""Seconds above which a user notices that the window does not respond."""


def measure(stage: Stage) -> dict[str, object]:
    """Measure the longest gap between heartbeats from a scan's start until its clusters appear; see `probe.Spent`."""
    beats: list[Moment] = []
    shown: list[bool] = []
    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(_BEAT)
    heart.timeout.connect(lambda: beats.append(moment()))
    window = stage.window
    window.window_model.loaded.connect(lambda: shown.append(True))
    heart.start()
    window.requests.scan((sys.argv[2],))
    stage.until(lambda: bool(shown))
    stage.quiet()
    heart.stop()
    assert window.window_model.results is not None
    gaps = [spent(before, now) for before, now in pairwise(beats)]
    return {
        "photos": len(window.window_model.results.photos),
        "clusters": len(window.window_model.results.clusters),
        "seconds": beats[-1].wall - beats[0].wall,
        "whole": max(gap.whole for gap in gaps),
        "late": sum(gap.whole > LIMIT for gap in gaps),
        "held": max(gap.held for gap in gaps),
        "own": max(gap.own for gap in gaps),
        **memory(),
    }


if __name__ == "__main__":
    print(json.dumps(perform(Path(sys.argv[1]), measure)))
