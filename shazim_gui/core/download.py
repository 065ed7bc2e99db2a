"""Downloads a picture from a web address, only when a person asks for it."""

import http.client
import urllib.error
import urllib.request

from shazim_gui.core.errors import AddressUnreachable
from shazim_gui.core.message import message

MOST_BYTES = 64 * 1024 * 1024
TIMEOUT = 20.0
"""Seconds without data after which the address counts as unreachable."""

_AGENT = "Shazim (a picture search on this person's own machine)"
_REMEDY = message("check the address, or save the picture and search with the file")


def is_address(text: str) -> bool:
    """Return True for http and https addresses; anything else is a path."""
    return text.lower().startswith(("http://", "https://"))


def download(address: str) -> bytes:
    """Return the bytes at an http or https address.

    Raises:
        AddressUnreachable: if it does not answer, answers with an error, or sends more than `MOST_BYTES`.
    """
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPErrorProcessor,
    ):
        opener.add_handler(handler())  # no file: and no ftp:, not even after a redirect
    try:
        request = urllib.request.Request(address, headers={"User-Agent": _AGENT})
        with opener.open(request, timeout=TIMEOUT) as answer:
            data: bytes = answer.read(MOST_BYTES + 1)
    except urllib.error.HTTPError as error:
        with error:
            raise AddressUnreachable(
                message(
                    "{address} responded with {code} {reason}", address=address, code=error.code, reason=error.reason
                ),
                _REMEDY,
            ) from None
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        raise AddressUnreachable(
            message("{address} cannot be reached ({reason})", address=address, reason=reason), _REMEDY
        ) from error
    if len(data) > MOST_BYTES:
        raise AddressUnreachable(
            message("{address} sends more than {number} MiB", address=address, number=MOST_BYTES // 2**20), _REMEDY
        )
    return data
