"""The verbs of a review: keep a photo, mark it for a later clean-up, say nothing of it any more."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.session.decisions import Decision
from shazim_gui.session.results import Results


def keep(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Keep a photo of a cluster, or leave that to the program again where it was kept by a person; returns its path."""
    path = results.photos[number].path
    said = results.decisions.word(path) is Decision.KEEP
    return results.decisions.say({path: None if said else Decision.KEEP})


def mark(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Mark a photo of a cluster, or take its mark away where it has one; returns its path.

    Raises:
        BadInput: it is the last of its cluster that is not marked.
    """
    path = results.photos[number].path
    if results.decisions.word(path) is Decision.REMOVE:
        return results.decisions.say({path: None})
    others = (results.photos[other].path for other in cluster.photos if other != number)
    if all(results.decisions.word(other) is Decision.REMOVE for other in others):
        raise BadInput(
            message("Every other photo in this cluster is marked, and one must stay"),
            message("keep one of them before you mark this one"),
        )
    return results.decisions.say({path: Decision.REMOVE})


def clear_decision(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Say nothing of a photo any more; returns its path where something was said."""
    return results.decisions.say({results.photos[number].path: None})


def keep_only(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Keep a photo and mark all others of its cluster that a person does not keep; returns the paths of the changed."""
    path = results.photos[number].path
    paths = (results.photos[other].path for other in cluster.photos)
    others = [other for other in paths if other != path and results.decisions.word(other) is not Decision.KEEP]
    return results.decisions.say({path: Decision.KEEP, **dict.fromkeys(others, Decision.REMOVE)})
