"""A process of its own: the window as `python -m shazim_gui` opens it, and when it is seen. Prints one line of JSON.

python opening.py LIBRARY
"""

import json
import sys
import time

from shazim_gui.__main__ import main


def open_and_leave(library: str) -> int:
    """Open the window, record when it is first painted and when with its result, and close it once all is shown."""
    # `main` would load this itself a moment later.
    from PySide6.QtCore import QEvent, QTimer

    from shazim_gui.gui.window import app

    seen: dict[str, float] = {}

    class RecordingWindow(app.MainWindow):
        """Records when what was painted is on the screen."""

        def event(self, event: QEvent) -> bool:
            handled = super().event(event)
            if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
                QTimer.singleShot(0, self._note)
            return handled

        def _note(self) -> None:
            now, clusters = time.monotonic(), self.parts.center.clusters
            seen.setdefault("first_paint", now)
            if self.window_model.results is not None and clusters.isVisible() and clusters.model().rowCount():
                seen.setdefault("result", now)
                if all(loader.idle for loader in (self.thumbnails, self.previews)):
                    seen.setdefault("pictures", now)
                    self.close()

    app.MainWindow = RecordingWindow  # type: ignore[misc]
    status = main(["--library", library])
    print(json.dumps(seen))
    return status


if __name__ == "__main__":
    sys.exit(open_and_leave(sys.argv[1]))
