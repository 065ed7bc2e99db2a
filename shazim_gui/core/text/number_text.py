"""Formats numbers for people, in English."""


def count(number: int, singular: str, plural: str = "") -> str:
    """Return `1 photo` or `1,204 photos`; the default plural is the singular with an s."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def size_text(number_of_bytes: int) -> str:
    """Return `312 bytes` or `48.2 MB`, in decimal units as file managers and disk makers use."""
    if number_of_bytes < 1000:
        return count(number_of_bytes, "byte")
    number = float(number_of_bytes)
    for unit in ("kB", "MB", "GB", "TB"):
        number /= 1000
        if number < 999.5 or unit == "TB":
            return f"{number:.0f} {unit}" if number >= 99.5 else f"{number:.1f} {unit}"
    raise AssertionError("unreachable")


def amount_text(number: int, *, in_bytes: bool = False) -> str:
    """Return `1,204`, or a size."""
    return size_text(number) if in_bytes else f"{number:,}"


def rate_text(rate: float, *, in_bytes: bool = False) -> str:
    """Return a rate per second: `61`, `3.5`, `2.4 MB`."""
    return size_text(round(rate)) if in_bytes else f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"


def duration(seconds: float) -> str:
    """Return `8 s`, `3 min 20 s` or `2 h 05 min`."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
