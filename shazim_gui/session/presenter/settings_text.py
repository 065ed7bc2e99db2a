"""The words on a person's choices, and what there is to choose from."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from shazim_gui.core.devices import Device
from shazim_gui.core.language import languages, plural, tr
from shazim_gui.core.settings import THEMES, Settings
from shazim_gui.models.hub import hub_address
from shazim_gui.models.registry import MODELS
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.verbs.trim_thumbnails import MEGABYTE, ThumbnailStorage

_LIMITS = (250, 500, 1000, 2000, 5000, 10_000)
"""Megabytes of thumbnails."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of several."""

    value: str
    """As the settings keep it."""
    words: str


@dataclass(frozen=True, slots=True)
class InfoSection:
    """A heading with a few sentences."""

    title: str
    text: str


def theme_choices() -> list[Option]:
    """Dark, light, or as the system."""
    words = {"": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
    return [Option(name, words[name]) for name in THEMES]


def language_choices() -> list[Option]:
    """Those there are, each by its own name, after the system's."""
    return [Option("", tr("As the system")), *(Option(code, name) for code, name in languages().items())]


def network_title(name: str) -> str:
    """A network's title; the name itself where the settings are of a program that knew others."""
    return MODELS[name].title if name in MODELS else name


def device_choices(graphics: str) -> list[Option]:
    """What networks can run on; nothing where the processor is all there is."""
    if not graphics:
        return []
    return [
        Option(Device.AUTO, tr("Automatic")),
        Option(Device.PROCESSOR, tr("Processor")),
        Option(Device.GRAPHICS, tr("Graphics processor")),
    ]


def device_text(graphics: str | None) -> str:
    """What there is beside the processor; None where nobody has told yet."""
    if graphics is None:
        return tr("Which graphics processor there is can be told when the work going on is done.")
    if not graphics:
        return tr("Networks run on the processor; there is no graphics processor here that could be used.")
    return tr("Found: {name}. Automatic takes it. A change counts from the next scan or search on.", name=graphics)


def limit_choices(settings: Settings) -> list[Option]:
    """How much room thumbnails may take, in megabytes; among it what is chosen now."""
    limits = sorted({*_LIMITS, settings.cache} - {0})
    return [Option("0", tr("No limit")), *(Option(str(limit), localized_size(limit * MEGABYTE)) for limit in limits)]


def kept_text(kept: ThumbnailStorage | None) -> str:
    """How much room they take; None where nobody has looked yet."""
    if kept is None:
        return tr("Looking…")
    if not kept.files:
        return tr("None now")
    return f"{plural('{n} thumbnail(s)', kept.files)} · {localized_size(kept.bytes)}"


def privacy_sayings() -> list[InfoSection]:
    """What stays on the machine, and the only moments at which anything goes out."""
    host = urlsplit(hub_address()).netloc or hub_address()
    return [
        InfoSection(
            tr("Everything stays on this computer"),
            tr(
                "Photographs are only read. What Shazim learns of them lies in the library and goes nowhere. "
                "There is no account, no statistics, and no search for updates."
            ),
        ),
        InfoSection(
            tr("An address that you paste or drop"),
            tr("The picture behind it is fetched from its site, which sees a visit as from any browser."),
        ),
        InfoSection(
            tr("A network that you download"),
            tr(
                "Its file is fetched from {host}, after a question. The request names the network, nothing of yours.",
                host=host,
            ),
        ),
    ]
