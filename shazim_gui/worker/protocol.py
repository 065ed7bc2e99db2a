"""The interface of a worker, in a process of its own or in the same process."""

from collections.abc import Iterator
from typing import Any, Protocol

from shazim_gui.worker.command import Command
from shazim_gui.worker.messages import Event


class Worker(Protocol):
    """A worker that runs one command at a time and yields its events."""

    @property
    def busy(self) -> bool:
        """True from `begin` until the event that ends the command."""
        ...

    def begin(self, command: Command[Any]) -> None:
        """Start a command."""
        ...

    def poll(self, timeout: float = 0.0) -> Iterator[Event]:
        """Yield the events since the last call, waiting up to `timeout` seconds for the first."""
        ...

    def cancel(self) -> None:
        """Ask the running command to stop."""
        ...

    def pause(self) -> None:
        """Ask the running command to pause; `Paused` follows at its next safe point."""
        ...

    def resume(self) -> None:
        """Let the paused command continue."""
        ...

    def close(self) -> None:
        """End the running command and release all resources."""
        ...
