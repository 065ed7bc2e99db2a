"""The words on the networks to choose from."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from shazim_gui.core.wording import count, size
from shazim_gui.models.hub import hub_address
from shazim_gui.models.registry import MODELS
from shazim_gui.session.networks import Network
from shazim_gui.session.results import Results


@dataclass(frozen=True, slots=True)
class NetworkText:
    """The words on one network."""

    title: str
    note: str
    """What it is good for."""
    facts: str
    """Length of a vector, size of the weights and where they come from, licence."""
    state: str
    """Whether it is here, and how much of the library it has seen."""
    action: str
    """What choosing it would do, for a button; empty where there is nothing to do."""


def network_text(network: Network) -> NetworkText:
    """The words for one network."""
    spec = network.spec
    origin = "comes with the program" if spec.embedded else f"from {_host()}"
    weights = f"{size(network.size)}, {origin}" if network.size else origin
    facts = f"{spec.dimensions:,} dimensions · {weights} · {spec.licence}"
    return NetworkText(spec.title, f"{spec.note}.", facts, _state(network), _action(network))


def network_line(results: Results | None, chosen: str) -> str:
    """Which network the result on the screen is by, and which one is to follow it."""
    if results is None or results.model == chosen:
        return f"Network: {_title(chosen)}"
    return f"Network: {_title(results.model)} until {_title(chosen)} is done"


@dataclass(frozen=True, slots=True)
class DownloadText:
    """The question before weights are fetched."""

    title: str
    question: str
    detail: str
    yes: str


def download_text(network: Network) -> DownloadText:
    """Says what would come from where, and what would be done with it."""
    spec = network.spec
    then = f" Then Shazim looks at {_pictures(network.contents)} with it." if network.has_work else ""
    return DownloadText(
        "Download a network",
        f"Download {spec.title}?",
        f"About {size(network.size)} come from {_host()}. No photograph and no name leaves this computer.{then}",
        "Download",
    )


def _title(name: str) -> str:
    """A network's title; the name itself where the settings are of a program that knew others."""
    return MODELS[name].title if name in MODELS else name


def _state(network: Network) -> str:
    here = "In use" if network.in_use else "Ready"
    if not network.here:
        missing = "Missing from this installation" if network.spec.embedded else "Not on this machine"
        here = f"In use, but {missing[0].lower()}{missing[1:]}" if network.in_use else missing
    if not network.contents or (not network.here and not network.seen):
        return here
    if network.seen >= network.contents:
        return f"{here} · has seen {_pictures(network.contents)}"
    return f"{here} · has seen {network.seen or 'none'} of {count(network.contents, 'picture')}"


def _action(network: Network) -> str:
    if not network.here:
        return "" if network.spec.embedded else "Download and use…"
    if network.in_use:
        return ""
    return "Use and scan" if network.has_work else "Use"


def _pictures(number: int) -> str:
    return "the one picture" if number == 1 else f"all {count(number, 'picture')}"


def _host() -> str:
    address = hub_address()
    return urlsplit(address).netloc or address
