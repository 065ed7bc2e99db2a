"""The progress line at the bottom of a terminal, drawn by Rich."""

from typing import TextIO

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.progress import BarColumn, ProgressColumn, Task, TaskID, TextColumn
from rich.progress import Progress as Drawing
from rich.table import Column
from rich.text import Text

from shazim_gui.cli.progress_line import progress_amount, progress_speed
from shazim_gui.core.progress import Progress
from shazim_gui.export.file_names import shown

_BAR = 20
"""The bar's width in columns."""


class LiveProgress:
    """One line, drawn at every call of `show`; uses no thread."""

    def __init__(self, stream: TextIO) -> None:
        self._console = Console(file=stream, highlight=False, markup=False, emoji=False)
        self._drawing: Drawing | None = None
        self._task: TaskID | None = None
        self._stage = ""

    def show(self, progress: Progress) -> None:
        """Show how far the work is."""
        drawing = self._drawing
        if drawing is None:
            drawing = self._drawing = self._new_drawing()
            drawing.start()
            self._task = None
        if self._task is None or progress.stage != self._stage:
            for task in drawing.task_ids:
                drawing.remove_task(task)
            self._task = drawing.add_task(progress.stage, total=None, counts="", name="")
            self._stage = progress.stage
        counts = "  ".join(part for part in (progress_amount(progress), progress_speed(progress)) if part)
        drawing.update(
            self._task,
            total=progress.total or None,
            completed=progress.done,
            counts=counts,
            name=shown(progress.current),
        )
        drawing.refresh()

    def clear(self) -> None:
        """Remove the line, so that other text can be written."""
        if self._drawing is not None:
            self._drawing.stop()
            self._drawing = None

    def _new_drawing(self) -> Drawing:
        return Drawing(
            TextColumn("{task.description}", markup=False),
            BarColumn(_BAR),
            TextColumn("{task.fields[counts]}", markup=False),
            _NameColumn(table_column=Column(ratio=1, no_wrap=True)),
            console=self._console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            expand=True,
        )


class _NameColumn(ProgressColumn):
    """The name of the file at hand; of a long path the end."""

    def render(self, task: Task) -> "_NameEnd":
        """The name, which is cut to the width when drawn."""
        return _NameEnd(str(task.fields["name"]))


class _NameEnd:
    """Text of which the front is cut to fit the available columns of a terminal."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        name = self._name
        if cell_len(name) > options.max_width:
            while name and cell_len(name) > options.max_width - 1:
                name = name[1:]
            name = f"…{name}"
        yield Text(name, no_wrap=True, overflow="crop", end="")
