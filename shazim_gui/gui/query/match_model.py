"""The ranked matches of a query as rows: translates a match into roles."""

from typing import Any

from PySide6.QtCore import Qt

from shazim_gui.core.records import Match
from shazim_gui.export.file_names import shown
from shazim_gui.gui.widgets.list_diff_model import ListDiffModel
from shazim_gui.session.presenter.match_text import match_text


class MatchModel(ListDiffModel):
    """One row per match."""

    def show_matches(self, matches: list[Match]) -> None:
        """Show other matches, or the same ones in another order."""
        rows = {match.photo.id: row for row, match in enumerate(matches)}
        self.exchange(matches, lambda match: rows.get(match.photo.id))

    def item_data(self, item: Match, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return match_text(item).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return f"{match_text(item).sentence}\n{shown(item.photo.path)}"
        return None
