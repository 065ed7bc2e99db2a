"""Texts on the available networks."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from shazim_gui.core.text.language import later, number, plural, tr
from shazim_gui.models.hub import hub_address
from shazim_gui.models.registry import MODELS
from shazim_gui.session.presenter.localized_numbers import localized_size
from shazim_gui.session.results import Results
from shazim_gui.session.verbs.list_networks import Network


@dataclass(frozen=True, slots=True)
class NetworkText:
    """The texts on one network."""

    title: str
    note: str
    """What it is good for."""
    facts: str
    """Length of a vector, size of the weights and where they come from, licence."""
    state: str
    """Whether its weights are on this machine, and how much of the library it has analysed."""
    action: str
    """The label of the button that chooses it; empty where there is nothing to do."""


def network_text(network: Network) -> NetworkText:
    """The texts for one network."""
    spec = network.spec
    origin = tr("comes with the program") if spec.embedded else tr("from {host}", host=_host())
    weights = f"{localized_size(network.size)}, {origin}" if network.size else origin
    length = plural("{n} dimension", "{n} dimensions", spec.dimensions)
    facts = f"{length} · {weights} · {spec.licence}"
    return NetworkText(spec.title, f"{tr(spec.note)}.", facts, _state(network), _action(network))


def network_line(results: Results | None, chosen: str) -> str:
    """The network of the shown result, and the one that will follow it."""
    if results is None or results.model == chosen:
        return tr("Network: {name}", name=_title(chosen))
    return tr("Network: {name} until {other} is done", name=_title(results.model), other=_title(chosen))


@dataclass(frozen=True, slots=True)
class DownloadText:
    """The question before weights are fetched."""

    title: str
    question: str
    detail: str
    yes: str


def download_text(network: Network) -> DownloadText:
    """What is downloaded from where, and what is done with it."""
    spec = network.spec
    detail = tr(
        "About {size} will be downloaded from {host}. No photos or file names leave this computer.",
        size=localized_size(network.size),
        host=_host(),
    )
    if network.has_work:
        detail += " " + plural(
            "Shazim then analyses the one picture with it.",
            "Shazim then analyses all {n} pictures with it.",
            network.contents,
        )
    return DownloadText(tr("Download a network"), tr("Download {name}?", name=spec.title), detail, tr("Download"))


def _title(name: str) -> str:
    """A network's title; its name if this version of the program does not know it."""
    return MODELS[name].title if name in MODELS else name


def _state(network: Network) -> str:
    if network.here:
        here = tr("In use") if network.in_use else tr("Ready")
    elif network.spec.embedded:
        missing = later("Missing from this installation"), later("In use, but missing from this installation")
        here = tr(missing[network.in_use])
    else:
        absent = later("Not downloaded"), later("In use, but not downloaded")
        here = tr(absent[network.in_use])
    if not network.contents or (not network.here and not network.seen):
        return here
    if network.seen >= network.contents:
        every = plural("has analysed the one picture", "has analysed all {n} pictures", network.contents)
        return f"{here} · {every}"
    if not network.seen:
        none = plural("has not analysed the one picture", "has analysed none of {n} pictures", network.contents)
        return f"{here} · {none}"
    seen = plural(
        "has analysed {number} of {n} picture",
        "has analysed {number} of {n} pictures",
        network.contents,
        number=number(network.seen),
    )
    return f"{here} · {seen}"


def _action(network: Network) -> str:
    if not network.here:
        return "" if network.spec.embedded else tr("Download and use…")
    if network.in_use:
        return ""
    return tr("Use and scan") if network.has_work else tr("Use")


def _host() -> str:
    address = hub_address()
    return urlsplit(address).netloc or address
