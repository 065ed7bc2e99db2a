"""The answers to a query: the picture asked for above, its matches below, and the way back."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from shazim_gui.core.language import tr
from shazim_gui.core.records import Match
from shazim_gui.core.weights import Weights
from shazim_gui.gui.dropped import QueryPicture
from shazim_gui.gui.elided_label import ElidedLabel
from shazim_gui.gui.labels import dressed, label
from shazim_gui.gui.matches_list import MatchView
from shazim_gui.gui.message_page import MessagePage
from shazim_gui.gui.palette import UNIT
from shazim_gui.gui.picture_box import PictureBox
from shazim_gui.gui.picture_loader import PictureLoader
from shazim_gui.gui.theme import Theme
from shazim_gui.session.presenter.state import matches_summary


class MatchesPage(QFrame):
    """Says what to do where nothing matches."""

    def __init__(self, thumbnails: PictureLoader, previews: PictureLoader, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.back = QPushButton(tr("Back to clusters"))
        self.back.setToolTip(tr("Back to clusters (Esc)"))
        self.picture = PictureBox(previews, theme)
        self.picture.setFixedSize(8 * UNIT, 8 * UNIT)
        self.title = dressed(ElidedLabel(), scale="title")
        self.summary = label(tone="soft")
        self.list = MatchView(thumbnails, theme)
        self.nothing = MessagePage(theme, "pictures", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        words = QVBoxLayout()
        words.setSpacing(UNIT // 2)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.summary)
        words.addStretch()
        header = QFrame()
        header.setObjectName("header")
        line = QHBoxLayout(header)
        line.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        line.setSpacing(2 * UNIT)
        line.addWidget(self.picture)
        line.addLayout(words, 1)
        line.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.stack, 1)

    def show_answers(self, query: QueryPicture, matches: list[Match], weights: Weights, threshold: float) -> None:
        """Show the matches of a query as they are ranked now."""
        self.title.setText(tr("Matches of {name}", name=query.name))
        self.picture.show_source(query.source, "" if query.source else "address")
        self.picture.setAccessibleName(query.name)
        self.summary.setText(matches_summary(len(matches), threshold))
        self.list.show_matches(matches, weights)
        self.nothing.say(
            tr("No match"),
            tr("No photo is this much like {name}. Lower the threshold to see what comes closest.", name=query.name),
        )
        self.stack.setCurrentIndex(0 if matches else 1)
