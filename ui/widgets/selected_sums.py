"""The sum of what is selected in a list, said in the status bar while more than one row is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.figures import Figures
from ui.widgets.selection import Selection

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.widgets.table_view import TableView


def _tr(text: str) -> str:
    return QCoreApplication.translate("SelectedSums", text)


def selected_sum(selection: Selection, figures: Figures, key: str) -> str:
    """By currency where there are several; empty for a single row, and where not all rows are here."""
    if selection.count < 2 or selection.sums is None or key not in selection.sums:
        return ""
    sums = sorted(selection.sums[key].items())
    said = " + ".join(figures.plain(minor, currency) for currency, minor in sums) or figures.plain(0)
    return _tr("{n} selected, {sum}").format(n=figures.count(selection.count), sum=said)


def tell_sums(desk: Desk, table: TableView, key: str) -> None:
    """Of the column with this key, for a list that says nothing else of its selection."""

    told = False

    def tell(selection: Selection) -> None:
        nonlocal told
        looked_at = table.isVisible() and table.hasFocus()
        said = selected_sum(selection, desk.figures, key) if looked_at else ""
        if said or told:
            desk.stated.emit(said)
        told = bool(said)

    table.selection_told.connect(tell)
