"""Measures when the window that `python -m shazim_gui` opens is painted; prints one line of JSON.

python opening.py LIBRARY
"""

import json
import sys
import time

from shazim_gui.__main__ import main


def open_and_leave(library: str) -> int:
    """Open the window, record when it is first painted and when its result is, and close it when all is shown."""
    # `main` loads this a moment later anyway.
    from PySide6.QtCore import QEvent, QTimer

    from shazim_gui.gui.window import app

    moments: dict[str, float] = {}

    class RecordingWindow(app.MainWindow):
        """Records when painted content is on the screen."""

        def event(self, event: QEvent) -> bool:
            handled = super().event(event)
            if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
                QTimer.singleShot(0, self._note)
            return handled

        def _note(self) -> None:
            now, clusters = time.monotonic(), self.parts.center.clusters
            moments.setdefault("first_paint", now)
            if self.window_model.results is not None and clusters.isVisible() and clusters.model().rowCount():
                moments.setdefault("result", now)
                if all(loader.idle for loader in (self.thumbnails, self.previews)):
                    moments.setdefault("pictures", now)
                    self.close()

    app.MainWindow = RecordingWindow  # type: ignore[misc]
    status = main(["--library", library])
    print(json.dumps(moments))
    return status


if __name__ == "__main__":
    sys.exit(open_and_leave(sys.argv[1]))
