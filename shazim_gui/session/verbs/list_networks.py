"""The verbs that list the networks, with how much of the library each has analysed."""

from dataclasses import dataclass

from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.models.registry import MODELS, ModelSpec, model_spec
from shazim_gui.models.weights_files import weights_file
from shazim_gui.session.session import Session
from shazim_gui.store.catalogue import Catalogue
from shazim_gui.store.content_table import vector_counts
from shazim_gui.store.photo_table import photos_in


@dataclass(frozen=True, slots=True)
class Network:
    """One network and its state in a library."""

    spec: ModelSpec
    here: bool
    """True where its weights are on this machine."""
    size: int
    """Bytes of the weights file; if it is not here, the approximate size of the download."""
    in_use: bool
    contents: int
    """The number of contents in the library."""
    seen: int
    """How many of them it has made vectors of."""
    compared: bool
    """True where a result by its vectors is on the disk, though it may be of fewer contents."""

    @property
    def has_work(self) -> bool:
        """True where contents must be analysed or compared before there is a result of this network."""
        return self.contents > 0 and (self.seen < self.contents or not self.compared)


def networks(session: Session) -> list[Network]:
    """All networks, in the order in which they are shown.

    Raises:
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    contents, seen, used = 0, {}, session.model  # once: the window may choose another network meanwhile
    catalogue = Catalogue.open_for_reading(session.paths.catalogue)
    if catalogue is not None:
        with catalogue:
            contents, seen = len({photo.content for photo in photos_in(catalogue, [])}), vector_counts(catalogue)
    return [_network(session, spec, contents, seen.get(spec.name, 0), used) for spec in MODELS.values()]


def network_named(session: Session, name: str) -> Network:
    """The network of a name.

    Raises:
        BadInput: there is no network of that name.
        CatalogueDamaged: the library's catalogue is damaged.
        LibraryUnusable: the library's folder cannot be read or written.
    """
    spec = model_spec(name)
    return next(network for network in networks(session) if network.spec is spec)


def _network(session: Session, spec: ModelSpec, contents: int, seen: int, used: str) -> Network:
    try:
        size, here = weights_file(spec, session.paths.weights).stat().st_size, True
    except (ModelUnavailable, OSError):
        size, here = spec.hub_bytes, False
    return Network(
        spec=spec,
        here=here,
        size=size,
        in_use=spec.name == used,
        contents=contents,
        seen=seen,
        compared=session.paths.pairs(spec.name).is_file(),
    )
