"""The verb that downloads a network's weights from its hub."""

from shazim_gui.models.registry import ModelSpec, model_spec
from shazim_gui.session.running_verb import Verb, ask
from shazim_gui.session.session import Session
from shazim_gui.worker.messages import Fetch


def fetch_network(session: Session, name: str) -> Verb[ModelSpec]:
    """Download a network's weights from its hub.

    Raises:
        BadInput: there is no network of that name.
        ModelUnavailable: the hub cannot be reached.
        LibraryUnusable: the library cannot be written.
    """
    spec = model_spec(name)
    yield from ask(Fetch(name))
    return spec
