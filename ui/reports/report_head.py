"""Above a report: what it is called, whose currency it is in, and what can be made of it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from ui.look import Look
from ui.reports.actions import ReportActions
from ui.widgets.buttons import Btn
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label


class ReportHead(QWidget):
    """The buttons do what the page's own actions do."""

    def __init__(self, look: Look, actions: ReportActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(look, px=18, weight=600)
        self._about = ElidedLabel(look, role="muted")
        self._about.setMinimumWidth(look.px(20))
        self.front = QHBoxLayout()  # where the catalogue's field stands in a narrow window
        prints = Btn(look, self.tr("Print"), variant="ghost", icon="printer", keys="Ctrl+P")
        prints.clicked.connect(actions.prints.trigger)
        self.export = Btn(look, self.tr("Export"), icon="download", keys="Ctrl+E")
        menu = QMenu(self.export)
        menu.addActions(actions.exports)
        self.export.setMenu(menu)
        save = Btn(look, self.tr("Save as…"), icon="star")
        save.clicked.connect(actions.save.trigger)
        row = HeadRow(self)
        row.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(4))
        row.setSpacing(look.px(8))
        row.addLayout(self.front)
        row.addWidget(self._title)
        row.addSpacing(look.px(8))
        row.addWidget(self._about, 1)
        for button in (prints, self.export, save):
            row.addWidget(button)

    def tell(self, title: str, about: str) -> None:
        self._title.setText(title)
        self._about.setText(about)

    @property
    def title(self) -> str:
        return self._title.text()
