"""The command `shazim`: reads the words, does what they say, and turns every ending into an exit code."""

import signal
import sys
from collections.abc import Sequence
from types import FrameType

from shazim_gui.cli.arguments import parse_arguments
from shazim_gui.cli.screen import Screen
from shazim_gui.core.errors import WorldError
from shazim_gui.core.progress import Cancelled

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
        screen.problem("shazim: stopped; what was read is kept, run it again to go on.")
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away, as `| head` does; there is nobody to tell
        return DONE
    except WorldError as error:
        if arguments.debug:
            raise
        screen.problem(f"shazim: {error}")
        return NOTHING_DONE
    finally:
        signal.signal(signal.SIGTERM, before)
    return PROBLEMS if problems else DONE


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
