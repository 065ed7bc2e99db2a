"""Texts on the settings, and their options."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from shazim_gui.core.devices import Device
from shazim_gui.core.settings import THEMES, Settings
from shazim_gui.core.text.language import languages, plural, tr
from shazim_gui.models.hub import hub_address
from shazim_gui.models.registry import MODELS
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.verbs.trim_thumbnails import MEGABYTE, ThumbnailStorage

_LIMITS = (250, 500, 1000, 2000, 5000, 10_000)
"""Megabytes of thumbnails."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a setting."""

    value: str
    """As stored in the settings."""
    label: str


@dataclass(frozen=True, slots=True)
class InfoSection:
    """A heading with a few sentences."""

    title: str
    text: str


def theme_choices() -> list[Option]:
    """The system's theme, light or dark."""
    labels = {"": tr("Follow system"), "light": tr("Light"), "dark": tr("Dark")}
    return [Option(name, labels[name]) for name in THEMES]


def language_choices() -> list[Option]:
    """The available languages, each by its own name, after the system's."""
    return [Option("", tr("Follow system")), *(Option(code, name) for code, name in languages().items())]


def network_title(name: str) -> str:
    """A network's title; its name if this version of the program does not know it."""
    return MODELS[name].title if name in MODELS else name


def device_choices(graphics: str) -> list[Option]:
    """The devices that networks can run on; empty if there is only the processor."""
    if not graphics:
        return []
    return [
        Option(Device.AUTO, tr("Automatic")),
        Option(Device.PROCESSOR, tr("Processor")),
        Option(Device.GRAPHICS, tr("Graphics processor")),
    ]


def device_text(graphics: str | None) -> str:
    """The graphics processor, if any; `graphics` is its name, empty for none, None while unknown."""
    if graphics is None:
        return tr("The graphics processor can be detected when the current task is done.")
    if not graphics:
        return tr("Networks run on the processor; no usable graphics processor was found.")
    return tr("Found: {name}. Automatic uses it. Changes take effect with the next scan or search.", name=graphics)


def limit_choices(settings: Settings) -> list[Option]:
    """The limits for thumbnails in megabytes, including the current one."""
    limits = sorted({*_LIMITS, settings.cache} - {0})
    return [Option("0", tr("No limit")), *(Option(str(limit), localized_size(limit * MEGABYTE)) for limit in limits)]


def kept_text(kept: ThumbnailStorage | None) -> str:
    """How much space thumbnails take; `kept` is None while that is unknown."""
    if kept is None:
        return tr("Checking…")
    if not kept.files:
        return tr("None")
    files = plural("{n} thumbnail", "{n} thumbnails", kept.files)
    return f"{files} · {localized_size(kept.bytes)}"


def privacy_sections() -> list[InfoSection]:
    """What stays on the computer, and the only cases in which anything is sent."""
    host = urlsplit(hub_address()).netloc or hub_address()
    return [
        InfoSection(
            tr("Everything stays on this computer"),
            tr(
                "Photos are only read. What Shazim learns about them stays in the library on this computer. "
                "There are no accounts, no usage statistics and no update checks."
            ),
        ),
        InfoSection(
            tr("When you paste or drop a web address"),
            tr("The picture is downloaded from its site, as any browser would do."),
        ),
        InfoSection(
            tr("When you download a network"),
            tr(
                "Its file is downloaded from {host}, after asking you. The request names the network and nothing else.",
                host=host,
            ),
        ),
    ]
