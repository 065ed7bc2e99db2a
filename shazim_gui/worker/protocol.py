"""What a face needs of a worker, be it a process of its own or the same one."""

from collections.abc import Iterator
from typing import Any, Protocol

from shazim_gui.worker.command import Command
from shazim_gui.worker.messages import Event


class Worker(Protocol):
    """Takes one command at a time and answers with events."""

    @property
    def busy(self) -> bool:
        """True from `begin` until the event that ends the command."""
        ...

    def begin(self, command: Command[Any]) -> None:
        """Start a command."""
        ...

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        """The events since the last call, waiting up to `timeout` seconds for one."""
        ...

    def cancel(self) -> None:
        """Ask the running command to stop."""
        ...

    def pause(self) -> None:
        """Ask the running command to rest; `Paused` follows at its next safe point."""
        ...

    def resume(self) -> None:
        """Let the command that rests go on."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...
