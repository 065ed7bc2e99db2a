"""Fetches a network's weights from the model hub into the library.

This is a plain streaming download with the standard library: the file's address is fixed and public, and this way the
program controls progress, cancellation and the path on the disk. huggingface_hub would report progress from within one
blocking call, keep a second copy in a cache of its own, and change its HTTP library between versions. `HF_ENDPOINT` (a
mirror) and `HF_HUB_OFFLINE` are respected as by huggingface_hub.
"""

import http.client
import os
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from shazim_gui.core.atomic import replacing
from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.core.message import Message, message
from shazim_gui.core.paths import library_error
from shazim_gui.core.progress import Cancelled, CancelToken, Meter, Progress
from shazim_gui.models.hub import hub_address
from shazim_gui.models.network import load_network
from shazim_gui.models.registry import ModelSpec, model_spec
from shazim_gui.models.weights_files import remedy, weights_file

_CHUNK_BYTES = 1 << 18
_STALL_TIMEOUT = 20.0
_POLL_INTERVAL = 0.1


def fetch(
    name: str, weights_folder: Path, cancelled: CancelToken, *, endpoint: str | None = None
) -> Iterator[Progress]:
    """Fetch the weights of the network `name`, yielding the number of bytes received; then load them once as a check.

    A file gets its final name in `weights_folder` only after it has been loaded strictly into its network; otherwise
    nothing is left there, and an existing file stays unchanged. An embedded network needs no download and yields
    nothing.

    Args:
        endpoint: the hub's address; None for `$HF_ENDPOINT`, else huggingface.co.

    Raises:
        BadInput: there is no such network.
        ModelUnavailable: the hub is offline, refuses, breaks the connection or sends other weights.
        LibraryUnusable: the folder cannot be written, or the disk is full.
        Cancelled: `cancelled` became true.
    """
    spec = model_spec(name)
    if spec.embedded:
        weights_file(spec, weights_folder)
        return
    hub = (endpoint or hub_address()).rstrip("/")
    if os.environ.get("HF_HUB_OFFLINE", "").upper() in {"1", "ON", "YES", "TRUE"}:
        raise _fetch_error(spec, weights_folder, message("HF_HUB_OFFLINE is set"))
    target = weights_folder / spec.file_name
    try:
        weights_folder.mkdir(parents=True, exist_ok=True)
        with replacing(target) as temporary:
            download = _Download(f"{hub}/{spec.hub_repository}/resolve/main/{spec.hub_file}", temporary)
            yield from _download_progress(download, spec, cancelled)
            if download.refusal is not None:
                raise _fetch_error(spec, weights_folder, download.refusal)
            if download.failure:
                raise download.failure
            yield Progress("Checking", 0, current=spec.title)
            try:
                load_network(spec, temporary)
            except ModelUnavailable as error:
                raise _fetch_error(spec, weights_folder, message("the downloaded file is not the right one")) from error
    except OSError as error:
        raise library_error(error, weights_folder) from error


class _Download(threading.Thread):
    """Downloads one address to one file; a thread, because a stalled connection must not delay a cancellation."""

    def __init__(self, address: str, into: Path) -> None:
        super().__init__(name="fetch weights", daemon=True)
        self.refusal: Message | None = None
        """Why the connection or the hub failed; empty otherwise."""
        self.failure: OSError | None = None
        """The error of the disk, if any."""
        self.received = 0
        """Bytes received so far."""
        self.total = 0
        """Total number of bytes; 0 while it is unknown."""
        self.stop = threading.Event()
        self._address = address
        self._into = into

    def run(self) -> None:
        try:
            with self._into.open("wb") as file:
                self._receive(file)
        except _Refused as error:
            self.refusal = error.why
        except OSError as error:
            self.failure = error

    def _receive(self, file: BinaryIO) -> None:
        try:
            request = urllib.request.Request(self._address, headers={"User-Agent": "shazim-gui"})
            response = urllib.request.urlopen(request, timeout=_STALL_TIMEOUT)
        except urllib.error.HTTPError as error:
            error.close()
            raise _Refused(
                message(
                    "{address} responded with {code} {reason}",
                    address=self._address,
                    code=error.code,
                    reason=error.reason,
                )
            ) from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _Refused(
                message(
                    "{address} cannot be reached ({reason})",
                    address=self._address,
                    reason=getattr(error, "reason", error),
                )
            ) from None
        with response:
            self.total = response.length or 0
            while not self.stop.is_set():
                try:
                    chunk = response.read(_CHUNK_BYTES)
                except (OSError, http.client.HTTPException) as error:
                    raise _Refused(
                        message("the connection broke after {here} bytes ({error})", here=self.received, error=error)
                    ) from None
                if not chunk:
                    break
                file.write(chunk)
                self.received += len(chunk)
        if self.total and self.received < self.total and not self.stop.is_set():
            raise _Refused(
                message("the connection ended after {here} of {total} bytes", here=self.received, total=self.total)
            )


class _Refused(Exception):
    """The hub does not give the file; `why` says what it answered."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


def _download_progress(download: _Download, spec: ModelSpec, cancelled: CancelToken) -> Iterator[Progress]:
    meter = Meter("Downloading", interval=_POLL_INTERVAL, in_bytes=True)
    download.start()
    try:
        while download.is_alive():
            if cancelled():
                raise Cancelled
            meter.total, meter.done = download.total, download.received
            yield meter.progress(spec.title)
            download.join(_POLL_INTERVAL)
        meter.total, meter.done = download.total, download.received
        yield meter.progress(spec.title)
    finally:
        # A thread that waits for a stalled connection ends later by itself; its file has been deleted by then.
        download.stop.set()
        download.join(_POLL_INTERVAL)


def _fetch_error(spec: ModelSpec, weights_folder: Path, reason: Message) -> ModelUnavailable:
    by_hand = remedy(spec, weights_folder, by_hand=True)
    return ModelUnavailable(
        message("the weights of {title} could not be downloaded: {reason}", title=spec.title, reason=reason), by_hand
    )
