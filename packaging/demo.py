"""Runs `make demo`: finds the copies in a folder, exports the list and takes a screenshot of the window.

Everything is written to `demo-output/`, including the library; the photographs are only read.
"""

import os
import subprocess
import sys
from pathlib import Path

import demo_photos

HERE = Path(__file__).resolve().parent
OUTPUT = Path("demo-output")


def main() -> int:
    """Run the demo on the given folder, or on one that is made for it."""
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1]).expanduser()
    else:
        folder = OUTPUT / "photos"
        print(f"{demo_photos.build(folder)} files made in {folder}")
    library = OUTPUT / "library"
    shazim = [sys.executable, "-m", "shazim_gui.cli.main", "--library", str(library)]
    code = subprocess.run([*shazim, "duplicates", str(folder)], check=False).returncode
    if code > 1:
        return code
    for suffix in ("csv", "json", "html"):
        target = OUTPUT / f"duplicates.{suffix}"
        export = [*shazim, "--quiet", "duplicates", str(folder), "--no-scan", "--output", str(target)]
        if subprocess.run(export, check=False).returncode > 1:
            return 1
        print(f"wrote {target}")
    picture = OUTPUT / "window.png"
    subprocess.run([sys.executable, str(HERE / "picture_of_window.py"), str(library), str(picture)], check=True)
    print(f"wrote {picture}")
    if _has_screen():
        print("opening the window; close it to end the demo")
        subprocess.run([sys.executable, "-m", "shazim_gui", "--library", str(library)], check=True)
    return 0


def _has_screen() -> bool:
    if os.environ.get("CI") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
