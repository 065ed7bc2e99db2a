"""The window's process stays light: in a process of its own, the real window scans and imports nothing heavy."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys, time
from pathlib import Path

def main(library, folder):
    from PySide6.QtWidgets import QApplication
    from shazim_gui.gui.style.theme import Theme
    from shazim_gui.gui.window.main_window import MainWindow
    from shazim_gui.session.session import Session
    application = QApplication([])
    with Session.open(library) as session:
        window = MainWindow(session, Theme(application))
        window.show()
        window.requests.scan((folder,))
        until = time.monotonic() + 90
        model = window.window_model
        while time.monotonic() < until and not (model.results and len(model.results.clusters)):
            application.processEvents()
            time.sleep(0.01)
        found = len(model.results.clusters)
        window.close()
    heavy = {"torch", "timm", "torchvision", "hnswlib", "cv2", "skimage"} & {name.split(".")[0] for name in sys.modules}
    print(found, sorted(heavy))

if __name__ == "__main__":
    main(*sys.argv[1:])
"""


def test_the_window_scans_without_importing_anything_heavy(album: Path, tmp_path: Path) -> None:
    script = tmp_path / "light.py"
    script.write_text(SCRIPT)
    folder = tmp_path / "few"
    folder.mkdir()
    for name in ("aaa-orig.jpg", "ukbench09380.bmp", "ukbench09380.png"):
        (folder / name).write_bytes((album / name).read_bytes())
    run = subprocess.run(
        [sys.executable, script, tmp_path / "library", folder],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert run.stdout.strip() == "1 []", run.stderr


def test_main_is_light_for_the_worker_that_imports_it_again() -> None:
    code = "import sys, shazim_gui.__main__; print(any(name.startswith('PySide6') for name in sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_the_command_line_answers_without_a_window() -> None:
    for option, words in (("--help", "FOLDER"), ("--version", "Shazim ")):
        run = subprocess.run([sys.executable, "-m", "shazim_gui", option], capture_output=True, text=True, check=True)
        assert words in run.stdout


def test_many_calls_into_qt_use_up_neither_none_nor_true_nor_false() -> None:
    """PySide6 6.12 under Python 3.11, which pyproject.toml leaves out, takes a reference away with each such call."""
    code = (
        "import shazim_gui.gui\n"
        "from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter\n"
        "image = QImage(1, 1, QImage.Format.Format_RGB32)\n"
        "painter, colour = QPainter(image), QColor('red')\n"
        "for _ in range(200_000): painter.setPen(colour); image.isNull(); painter.isActive()\n"
        "painter.end()\n"
        "print('alive')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.returncode, run.stdout.strip()) == (0, "alive"), run.stderr
