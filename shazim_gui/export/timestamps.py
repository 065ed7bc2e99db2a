"""Formats file times for programs and people."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def utc_time(mtime_ns: int) -> datetime:
    """Nanoseconds since 1970, a 64-bit number as in the catalogue (years 1677..2262), as a time in UTC."""
    return _EPOCH + timedelta(microseconds=mtime_ns // 1000)


def timestamp(time: datetime) -> str:
    """ISO 8601 in UTC to the second, as in `2026-11-20T12:00:00Z`."""
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def day(time: datetime) -> str:
    """The local date, as in `2026-11-20`, as a file manager shows it."""
    try:
        return time.astimezone().date().isoformat()
    except (OSError, OverflowError, ValueError):  # some systems cannot convert times before 1970 or after 2038
        return time.date().isoformat()
