"""Scans keep the limit of the thumbnails; devices are detected without torch where possible."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from shazim_gui.core.devices import Device
from shazim_gui.core.errors import LibraryUnusable
from shazim_gui.core.settings import load_settings
from shazim_gui.models.extractor import Extractor
from shazim_gui.session import verbs
from shazim_gui.session.verbs.find_graphics import graphics_processor
from shazim_gui.session.verbs.trim_thumbnails import ThumbnailStorage, kept_thumbnails, trim_thumbnails
from shazim_gui.worker import job_context
from shazim_gui.worker.maintenance_messages import AskDevices, Devices


def test_a_scan_keeps_the_thumbnails_to_their_limit_and_finds_the_same(library: Any, photos: Path) -> None:
    folder = [str(photos / "kodak"), str(photos / "edits"), str(photos / "camera")]
    library.do(verbs.scan_and_find(library.session, folder))
    everything, clusters = kept_thumbnails(library.session), library.clusters()
    assert everything.bytes > 1_000_000 > everything.bytes / everything.files
    assert clusters
    library.session.remember(replace(library.session.settings, cache=1))
    library.do(verbs.scan_and_find(library.session))
    kept = kept_thumbnails(library.session)
    assert 0 < kept.files < everything.files
    assert kept.bytes <= 1_000_000 < kept.bytes + 200_000
    assert library.clusters() == clusters


def test_verification_works_after_the_thumbnails_are_dropped(library: Any, photos: Path) -> None:
    library.do(verbs.scan(library.session, [str(photos / "edits/ukbench")]))
    number = kept_thumbnails(library.session).files
    assert library.do(trim_thumbnails(library.session, 0)) == number
    assert kept_thumbnails(library.session) == ThumbnailStorage(0, 0)
    assert library.clusters()


def test_no_thumbnail_is_dropped_while_another_program_writes(library: Any, photos: Path, tmp_path: Path) -> None:
    import filelock

    library.paths.prepare()
    with filelock.FileLock(library.paths.lock), pytest.raises(LibraryUnusable):
        library.do(trim_thumbnails(library.session, 0))


def test_without_a_driver_the_worker_is_not_asked(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("shazim_gui.models.graphics_driver.graphics_driver", lambda: False)
    running = library.session.start(graphics_processor(library.session))
    assert running.done
    assert running.outcome == ""


def test_with_a_driver_the_worker_is_asked(library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shazim_gui.models.graphics_driver.graphics_driver", lambda: True)
    verb = graphics_processor(library.session)
    assert next(verb) == AskDevices()
    with pytest.raises(StopIteration) as end:
        verb.send(Devices("A card"))
    assert end.value.value == "A card"
    name = library.do(graphics_processor(library.session))  # as torch reports it
    import torch

    assert bool(name) == (torch.cuda.is_available() or torch.backends.mps.is_available())


def test_the_worker_follows_the_choice_of_a_device(
    library: Any, network: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[Device] = []

    def load(name: str, folder: Path, device: Device) -> Extractor:
        loaded.append(device)
        return network

    monkeypatch.setattr(job_context, "load_extractor", load)
    context = job_context.JobContext(library.paths)
    for device in (Device.AUTO, Device.AUTO, Device.PROCESSOR, Device.PROCESSOR, Device.GRAPHICS):
        library.session.remember(replace(library.session.settings, device=device))
        assert context.extractor(network.name) is network
    assert loaded == [Device.AUTO, Device.PROCESSOR, Device.GRAPHICS]


def test_a_verb_begins_with_the_device_chosen_last_although_settings_are_written_in_the_background(
    library: Any,
) -> None:
    session, problems = library.session, []
    session.write_in_background(problems.append)
    for device in (Device.PROCESSOR, Device.GRAPHICS, Device.PROCESSOR):
        session.remember(replace(session.settings, device=device))
        library.do(graphics_processor(session))
        assert load_settings(library.paths.settings).device is device
    assert problems == []
