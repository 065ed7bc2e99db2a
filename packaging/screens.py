"""`make screenshots`: pictures of every state of the window, light and dark, at 1x and 2x, without a display.

python packaging/screens.py [FOLDER-FOR-THE-PICTURES]

All of them show the demo's photographs, with the demo's library, which is created if it is missing.
"""

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from window_states import State

    from shazim_gui.gui.style.theme import Theme

DEMO = Path("demo-output")
SIZES = {"": (1360, 860), "-small": (1024, 640)}


def main() -> int:
    """Take all pictures, each theme and scale in a process of its own, since Qt reads the scale when it is loaded."""
    if len(sys.argv) == 4:
        return take(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else DEMO / "screens"
    make_demo()
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for theme in ("light", "dark"):
        for scale in ("1", "2"):
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
            command = [sys.executable, __file__, str(target), theme, scale]
            subprocess.run(command, check=True, env=environment)
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")
    return 0


def take(target: Path, theme_name: str, scale: str) -> int:
    """Take the pictures of one theme at one scale."""
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication
    from window_states import GERMAN, LARGE, SMALL, STATES

    from shazim_gui.gui.style.palette import DARK, LIGHT
    from shazim_gui.gui.style.theme import Theme
    from shazim_gui.gui.style.ui_language import use_language

    application, colours = QApplication(sys.argv[:1]), DARK if theme_name == "dark" else LIGHT
    usual = application.font()
    # German comes last: once another language was used, Qt's own texts stay in it.
    for spoken, code, enlarged, names in (
        ("", "en", 1, STATES),
        ("large-type-", "en", 2, LARGE),
        ("german-", "de", 1, GERMAN),
    ):
        use_language(application, code)
        font = QFont(usual)
        font.setPointSizeF(enlarged * usual.pointSizeF())
        application.setFont(font)
        theme = Theme(application, colours)
        for name, (suffix, size) in itertools.product(names, SIZES.items()):
            if suffix and enlarged == 1 and name not in SMALL:
                continue
            picture = target / f"{spoken}{name}{suffix}-{theme_name}-{scale}x.png"
            take_picture(application, theme, size, name, picture)
    return 0


def make_demo() -> None:
    """Create the demo's photographs and library, if they are missing."""
    if not (DEMO / "library").is_dir():
        environment = {**os.environ, "CI": "1"}  # which keeps the demo from opening a window
        subprocess.run(
            [sys.executable, str(Path(__file__).with_name("demo.py").resolve())], check=True, env=environment
        )


def take_picture(application: "QApplication", theme: "Theme", size: tuple[int, int], name: str, picture: Path) -> None:
    """Take a picture of one of the `STATES`, with a copy of the demo's library.

    Raises:
        TimeoutError: if the state is not reached.
        OSError: if the picture cannot be written.
    """
    from window_states import STATES

    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library"
        if name != "empty":
            shutil.copytree(DEMO / "library", library)
        _take_one(application, theme, library, size, STATES[name], picture)


def _take_one(
    application: "QApplication", theme: "Theme", library: Path, size: tuple[int, int], state: "State", picture: Path
) -> None:
    from window_states import Stage

    from shazim_gui.gui.window.main_window import MainWindow
    from shazim_gui.session.session import Session

    (library / "settings.json").unlink(missing_ok=True)
    with Session.open(library) as session:
        window = MainWindow(session, theme)
        window.resize(*size)
        window.show()
        stage = Stage(application, window, (DEMO / "photos").resolve())
        stage.wait(lambda: window.window_model.results is not None)
        view = window.parts.center.clusters
        if view.cluster is not None:
            view.setFocus()
            view.select(0, 1)
        stage.settle()
        shown = state(stage)
        stage.settle()
        if not shown.grab().save(str(picture)):
            raise OSError(f"{picture} cannot be written")
        window.close()
        window.deleteLater()
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
