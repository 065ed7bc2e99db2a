"""The matches of a query above the clusters: the picture of the query, its matches, and a button to close them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout

from shazim_gui.core.records import Match
from shazim_gui.core.text.language import tr
from shazim_gui.gui.background.picture_loader import PictureLoader
from shazim_gui.gui.query.dropped_data import QueryPicture
from shazim_gui.gui.query.match_list import MatchView
from shazim_gui.gui.style.icons import icon
from shazim_gui.gui.style.palette import UNIT
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.widgets.elided_label import ElidedLabel
from shazim_gui.gui.widgets.labels import label, styled
from shazim_gui.gui.widgets.picture_box import PictureBox
from shazim_gui.gui.widgets.two_line_label import TwoLineLabel
from shazim_gui.session.presenter.result_text import matches_summary


class MatchesStrip(QFrame):
    """Shows what to do where nothing matches."""

    def __init__(self, thumbnails: PictureLoader, previews: PictureLoader, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._theme = theme
        self.leads = False
        """True where the selected match is shown on the right, and not the photo selected in the clusters below."""
        self.title = styled(ElidedLabel(), scale="title")
        self.folder, self.close_button = QToolButton(), QToolButton()
        self.folder.setToolTip(tr("Show in folder (Shift+Enter)"))
        self.folder.setAccessibleName(tr("Show the match in its folder"))
        self.picture = PictureBox(previews, theme)
        self.caption = label(tr("Your picture"), strong=True)
        self.summary = styled(TwoLineLabel(), tone="soft", scale="small")
        self.list = MatchView(thumbnails, theme)
        self.nothing = label(tone="soft", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        self._lay_out()
        self.list.selected.connect(self._follow)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    @property
    def leading(self) -> Match | None:
        """The selected match, where it is shown on the right instead of the photo selected in the clusters below."""
        return self.list.match if self.leads else None

    def show_matches(
        self, query: QueryPicture, matches: list[Match], threshold: float, *, follow_best: bool = False
    ) -> None:
        """Show the matches of a query as they are ranked now; `follow_best` as in `MatchView.show_matches`."""
        self.title.setText(tr("Matches for {name}", name=query.name))
        self.picture.show_source(query.source, "" if query.source else "address")
        self.picture.setAccessibleName(query.name)
        self.picture.setToolTip("\n".join(part for part in (query.name, query.location) if part))
        self.summary.setText(matches_summary(len(matches), threshold))
        self.list.show_matches(matches, follow_best=follow_best)
        self.nothing.setText(
            tr("No photo is this similar to {name}. Lower the threshold to see the closest matches.", name=query.name)
        )
        self.stack.setCurrentWidget(self.list if matches else self.nothing)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(UNIT // 2)
        top.addWidget(self.title, 1)
        top.addWidget(self.folder)
        top.addWidget(self.close_button)
        picture_column = QVBoxLayout()
        picture_column.setContentsMargins(0, UNIT, 0, 0)
        picture_column.setSpacing(UNIT // 2)
        picture_column.addWidget(self.picture)
        picture_column.addWidget(self.caption)
        picture_column.addWidget(self.summary)
        picture_column.addStretch()
        rule = QFrame()
        rule.setObjectName("upright")
        line = QHBoxLayout()
        line.setSpacing(UNIT)
        line.addLayout(picture_column)
        line.addWidget(rule)
        line.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * UNIT, UNIT // 2, UNIT, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(line)

    @Slot()
    def _follow(self) -> None:
        self.folder.setEnabled(self.list.match is not None)

    @Slot()
    def _apply_theme(self) -> None:
        self.picture.setFixedSize(self.list.picture_size)
        self.summary.setFixedWidth(self.list.picture_size.width())
        text, soft = self._theme.colour("text"), self._theme.colour("soft")
        self.folder.setIcon(icon("folder", text, soft))
