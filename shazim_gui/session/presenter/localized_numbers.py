"""Numbers, sizes and times in the format of the language in use."""

from datetime import datetime

from shazim_gui.core.text import number_text
from shazim_gui.core.text.language import number, plural, tr, written
from shazim_gui.export import score_text


def localized_percent(score: float) -> str:
    """`98.4 %`; see `export.score_text.percent_text`."""
    return written(score_text.percent_text(score))


def localized_share(share: float, decimals: int = 1) -> str:
    """`12.5 %`: a share of 1, rounded."""
    return written(f"{100 * share:.{decimals}f} %")


def localized_size(number_of_bytes: int) -> str:
    """`312 bytes`, `48.2 MB`; see `number_text.size_text`."""
    if number_of_bytes < 1000:
        return plural("{n} byte", "{n} bytes", number_of_bytes)
    return written(number_text.size_text(number_of_bytes))


def localized_amount(value: int, *, in_bytes: bool = False) -> str:
    """`1,204`, or as a size."""
    return localized_size(value) if in_bytes else number(value)


def localized_rate(rate: float, *, in_bytes: bool = False) -> str:
    """A rate per second; see `number_text.rate_text`."""
    return localized_size(round(rate)) if in_bytes else written(number_text.rate_text(rate))


def localized_time(nanoseconds: int) -> str:
    """A time since 1970 as local date and time: `2026-11-21 17:08`, in German `21.11.2026 17:08`."""
    time = datetime.fromtimestamp(nanoseconds / 1e9).astimezone()
    return tr(
        "{year}-{month}-{day} {time}",
        year=f"{time:%Y}",
        month=f"{time:%m}",
        day=f"{time:%d}",
        time=f"{time:%H:%M}",
    )
