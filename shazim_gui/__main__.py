"""Opens the window: `shazim-gui` or `python -m shazim_gui`.

No large library is imported before `main` runs: the worker process imports this module again when it starts.
"""

import argparse
import sys
from collections.abc import Sequence

from shazim_gui import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line and open the window; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="shazim-gui", description="Find duplicate and edited copies among your photos, in a window."
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder of photos to scan on start")
    parser.add_argument(
        "--library", metavar="DIR", help="the library folder (default: SHAZIM_LIBRARY, or else your data folder)"
    )
    parser.add_argument("--version", action="version", version=f"Shazim {__version__}")
    given = parser.parse_args(argv)

    from shazim_gui.gui.window.app import run_window

    return run_window(given.folders, given.library)


if __name__ == "__main__":
    sys.exit(main())
