"""Opens the window: `shazim-gui` or `python -m shazim_gui`.

Nothing heavy is imported before `main` runs: the worker process imports this module again when it starts.
"""

import argparse
import sys
from collections.abc import Sequence

from shazim_gui import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Read the command line and open the window; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="shazim-gui", description="Find duplicate and edited copies in your photographs, in a window."
    )
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="a folder of photographs to scan at once")
    parser.add_argument(
        "--library", metavar="DIR", help="where the library lies (else SHAZIM_LIBRARY, else your data folder)"
    )
    parser.add_argument("--version", action="version", version=f"Shazim {__version__}")
    given = parser.parse_args(argv)

    from shazim_gui.gui.window.app import run

    return run(given.folders, given.library)


if __name__ == "__main__":
    sys.exit(main())
