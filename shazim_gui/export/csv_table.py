"""The text buffer for the standard library's CSV writer, which makes all line ends the same and quotes every name."""

import io


class CsvTable(io.StringIO):
    r"""Takes one row per call, as `csv.writer` writes them, and ends it in `\n`.

    The writer's own `lineterminator="\n"` would not quote a `\r` in a file name, on which readers fail.
    """

    def __init__(self) -> None:
        super().__init__(newline="")

    def write(self, row: str) -> int:
        """Append one row."""
        return super().write(row.removesuffix("\r\n") + "\n")
