"""The verbs that choose the network in use."""

from dataclasses import replace

from shazim_gui.models.registry import ModelSpec, model_spec
from shazim_gui.session.running_verb import Verb
from shazim_gui.session.session import Session
from shazim_gui.session.verbs.find_copies import scan_and_find
from shazim_gui.session.verbs.list_networks import Network


def use_network(session: Session, network: Network) -> Verb[None]:
    """Use a network from now on, and scan and compare the contents that it has not analysed, if any.

    The vectors and the result of the network used before are kept.

    Raises:
        LibraryUnusable: the choice cannot be stored.
        ModelUnavailable: its weights are not on this machine.
        BadInput: no folder of the library is available.
    """
    choose_network(session, network.spec.name)
    if network.has_work:
        yield from scan_and_find(session)


def choose_network(session: Session, name: str) -> ModelSpec:
    """Use a network from now on; the next scan analyses the contents that it has not analysed.

    Raises:
        BadInput: there is no network of that name.
        LibraryUnusable: the choice cannot be stored.
    """
    spec = model_spec(name)
    session.remember(replace(session.settings, model=name))
    return spec
