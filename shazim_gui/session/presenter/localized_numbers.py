"""Numbers, sizes and moments as the language in use writes them."""

from datetime import datetime

from shazim_gui.core import number_text
from shazim_gui.core.language import number, plural, tr, written
from shazim_gui.export import score_text


def per_cent(score: float) -> str:
    """`98.4 %`; see `export.score_text.per_cent`."""
    return written(score_text.per_cent(score))


def points(share: float, places: int = 1) -> str:
    """`12.5 %`: a share of 1, rounded."""
    return written(f"{100 * share:.{places}f} %")


def size(number_of_bytes: int) -> str:
    """`312 bytes`, `48.2 MB`; see `number_text.size`."""
    if number_of_bytes < 1000:
        return plural("{n} byte", "{n} bytes", number_of_bytes)
    return written(number_text.size(number_of_bytes))


def amount(value: int, *, in_bytes: bool = False) -> str:
    """`1,204`, or as a size."""
    return size(value) if in_bytes else number(value)


def pace(rate: float, *, in_bytes: bool = False) -> str:
    """So many per second; see `number_text.pace`."""
    return size(round(rate)) if in_bytes else written(number_text.pace(rate))


def moment(nanoseconds: int) -> str:
    """Day and time of day where the person lives, of a time since 1970: `2026-11-21 17:08`, in German
    `21.11.2026 17:08`."""
    time = datetime.fromtimestamp(nanoseconds / 1e9).astimezone()
    return tr(
        "{year}-{month}-{day} {time}",
        year=f"{time:%Y}",
        month=f"{time:%m}",
        day=f"{time:%d}",
        time=f"{time:%H:%M}",
    )
