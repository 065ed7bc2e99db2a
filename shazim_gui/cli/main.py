"""The command `shazim`: parses the arguments, runs the command and returns its exit code."""

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import FrameType

from shazim_gui.cli.arguments import parse_arguments
from shazim_gui.cli.progress_display import Screen
from shazim_gui.core.errors import WorldError
from shazim_gui.core.progress import Cancelled
from shazim_gui.export.file_names import shown

DONE, PROBLEMS, NOTHING_DONE, INTERRUPTED = 0, 1, 2, 130


def main(given: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = parse_arguments(given)
    screen = Screen(quiet=arguments.quiet, as_json=arguments.json)
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        from shazim_gui.cli.commands import COMMANDS

        problems = COMMANDS[arguments.command](arguments, screen)
    except (Cancelled, KeyboardInterrupt):
        screen.problem("shazim: stopped. What was read is kept; run the command again to continue.")
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return DONE
    except WorldError as error:
        details = traceback.format_exc() if arguments.debug else ""
        screen.problem(f"{details}shazim: {shown(str(error))}")
        return NOTHING_DONE
    except Exception as bug:  # noqa: BLE001  (bugs are reported here at the latest)
        details = traceback.format_exc() if arguments.debug else ""
        screen.problem(
            f"{details}shazim: something went wrong in Shazim itself ({type(bug).__name__}): "
            f"please report {'the text above' if details else 'what --debug prints'}."
        )
        return NOTHING_DONE
    finally:
        signal.signal(signal.SIGTERM, before)
    return PROBLEMS if problems else DONE


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _discard_output() -> None:
    """Redirect stdout, which its reader has closed, as `| head` does, so that Python does not write to it at exit."""
    with contextlib.suppress(OSError, ValueError):
        null_device = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null_device, sys.stdout.fileno())
        os.close(null_device)


if __name__ == "__main__":
    sys.exit(main())
