"""Takes a screenshot of the real window with a library's last result, without a display.

python packaging/picture_of_window.py LIBRARY OUT.png [--width 1360] [--height 860] [--scale 1] [--theme light|dark]
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TIMEOUT = 30.0
"""Maximum number of seconds to wait for a result."""


def main() -> int:
    """Read the command line, take the screenshot, and return 0 where it shows a result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--width", type=int, default=1360)
    parser.add_argument("--height", type=int, default=860)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # even where there is a display, so that no window appears
    os.environ["QT_SCALE_FACTOR"] = str(arguments.scale)

    # Imported only now, because Qt reads both variables when it is loaded.
    from PySide6.QtWidgets import QApplication

    from shazim_gui.gui.style.palette import DARK, LIGHT
    from shazim_gui.gui.style.theme import Theme
    from shazim_gui.gui.window.main_window import MainWindow
    from shazim_gui.session.session import Session

    application = QApplication(sys.argv[:1])
    theme = Theme(application, DARK if arguments.theme == "dark" else LIGHT)
    with Session.open(arguments.library) as session:
        window = MainWindow(session, theme)
        window.resize(arguments.width, arguments.height)
        window.show()
        clusters = window.parts.center.clusters
        found = _wait(application, lambda: clusters.cluster is not None)
        if found:
            clusters.setFocus()
            clusters.select(0, 1)
            application.processEvents()
            _wait(application, lambda: window.thumbnails.idle and window.previews.idle)
        application.processEvents()
        saved = window.grab().save(str(arguments.picture))
        window.window_model.close()
    return 0 if found and saved else 1


def _wait(application: "QApplication", ready: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        application.processEvents()
        if ready():
            return True
        time.sleep(0.01)
    return False


if __name__ == "__main__":
    sys.exit(main())
