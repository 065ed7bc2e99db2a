"""The verbs of a review: keep a photo, mark it for removal, or clear its decision."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.errors import BadInput
from shazim_gui.core.message import message
from shazim_gui.core.records import Decision
from shazim_gui.session.results import Results


def keep(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Keep a photo of a cluster; clear its decision where a person keeps it already. Returns its path."""
    path = results.photos[number].path
    kept = results.decisions.decision_on(path) is Decision.KEEP
    return results.decisions.decide({path: None if kept else Decision.KEEP})


def mark_for_removal(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Mark a photo of a cluster for removal; clear its decision where it is marked already. Returns its path.

    Raises:
        BadInput: it is the last of its cluster that is not marked for removal.
    """
    path = results.photos[number].path
    if results.decisions.decision_on(path) is Decision.REMOVE:
        return results.decisions.decide({path: None})
    others = (results.photos[other].path for other in cluster.photos if other != number)
    if all(results.decisions.decision_on(other) is Decision.REMOVE for other in others):
        raise BadInput(
            message("Every other photo in this cluster is marked, and one must stay"),
            message("keep one of them before you mark this one"),
        )
    return results.decisions.decide({path: Decision.REMOVE})


def clear_decision(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Make a photo undecided; returns its path where it had a decision."""
    return results.decisions.decide({results.photos[number].path: None})


def keep_only(results: Results, cluster: Cluster, number: int) -> tuple[str, ...]:
    """Keep a photo and mark all others of its cluster for removal, but for those a person keeps.

    Returns the paths of the photos whose decision changed.
    """
    path = results.photos[number].path
    paths = (results.photos[other].path for other in cluster.photos)
    others = [other for other in paths if other != path and results.decisions.decision_on(other) is not Decision.KEEP]
    return results.decisions.decide({path: Decision.KEEP, **dict.fromkeys(others, Decision.REMOVE)})
