"""Shows the selected photo or match in the panel that compares it."""

from shazim_gui.core.cluster import Cluster
from shazim_gui.core.records import Match
from shazim_gui.core.weights import Weights
from shazim_gui.gui.background.picture_reader import Source
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.gui.scoring.pair_panel import PairPanel
from shazim_gui.session.presenter.match_text import match_pair_text
from shazim_gui.session.presenter.pair_text import opposite, pair_text
from shazim_gui.session.results import Results


def show_photo(panel: PairPanel, results: Results, cluster: Cluster, number: int) -> None:
    """Show a photo beside its cluster's reference, or the reference beside the best other copy."""
    text = pair_text(results, cluster, number)
    first, second = results.photos[number], results.photos[opposite(cluster, number)]
    panel.show_pair(
        (text.left, Source.of(first), ""),
        (text.right, Source.of(second), ""),
        (text.score, text.relation, text.why),
        text.methods,
        text.aside,
    )


def show_match(panel: PairPanel, query: QueryPicture, match: Match, weights: Weights) -> None:
    """Show a match beside the picture of the query."""
    text = match_pair_text(query.name, query.location, match, weights)
    panel.show_pair(
        (text.left, query.source, "address"),
        (text.right, Source.of(match.photo), ""),
        (text.score, text.relation, text.why),
        text.methods,
        text.aside,
    )
