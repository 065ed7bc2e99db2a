"""A list model whose rows are replaced by the smallest set of changes, never by a reset."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ListDiffModel(QAbstractListModel):
    """Shows a lazily built sequence; subclasses provide the data of an item's roles."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Any] = ()
        self._incoming: Sequence[Any] = ()
        """During an exchange, the sequence that supplies the rows beyond `_items`."""
        self._count = 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def item(self, row: int) -> Any:
        """The item of a row."""
        return self._items[row] if row < len(self._items) else self._incoming[row]

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid() or index.row() >= self._count:
            return None
        return self.item_data(self.item(index.row()), role)

    def item_data(self, item: Any, role: int) -> Any:
        """The data of `item` in a role."""
        raise NotImplementedError

    def exchange(self, items: Sequence[Any], row_of: Callable[[Any], int | None]) -> None:
        """Show other items. `row_of` returns an old item's row among the new ones, or None where it is gone.

        Rows are inserted and removed only at the end; every index that a view holds moves along with its item.
        """
        before, after = self._count, len(items)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._incoming, self._count = items, after
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [row_of(self._items[index.row()]) if index.row() < before else index.row() for index in held]
        self._items, self._incoming = items, self._items
        self.changePersistentIndexList(held, [QModelIndex() if at is None else self.index(at) for at in rows])
        self.layoutChanged.emit()
        if after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
            self._count = after
            self.endRemoveRows()
        self._incoming = ()
