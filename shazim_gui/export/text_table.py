"""What the standard library's CSV writer writes into, so that every line ends in one way and every name is quoted."""

import io


class Table(io.StringIO):
    r"""Takes one row a call, as `csv.writer` gives them, and ends it in `\n`.

    The writer's own `lineterminator="\n"` would leave a `\r` inside a file name unquoted, and readers would fail on it.
    """

    def __init__(self) -> None:
        super().__init__(newline="")

    def write(self, row: str) -> int:
        """Append one row."""
        return super().write(row.removesuffix("\r\n") + "\n")
