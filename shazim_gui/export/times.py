"""File times as programs and people read them."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(mtime_ns: int) -> datetime | None:
    """Nanoseconds since 1970 as a time in UTC; None beyond the years 1..9999, which some file systems can hold."""
    try:
        return _EPOCH + timedelta(microseconds=mtime_ns // 1000)
    except OverflowError:
        return None


def stamp(time: datetime | None) -> str | None:
    """ISO 8601 in UTC to the second, as in `2026-11-20T12:00:00Z`."""
    if time is None:
        return None
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def day(time: datetime | None) -> str:
    """The date on this machine's clock, as in `2026-11-20`, as a file manager shows it; a dash for none."""
    if time is None:
        return "–"
    try:
        return time.astimezone().date().isoformat()
    except (OverflowError, ValueError, OSError):  # the last hours of the year 9999, or a platform's narrower clock
        return time.date().isoformat()
