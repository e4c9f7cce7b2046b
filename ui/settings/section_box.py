"""A section of the settings: its title, what it is about, its fields in twelve columns."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.settings.keeper import Keeper
from ui.settings.setting_field import SettingField
from ui.settings.specs import Section
from ui.widgets.field_rows import FieldRows
from ui.widgets.labels import ElidedLabel, Label


class SectionBox(QWidget):
    """Subclasses add what is more than fields to `column`."""

    def __init__(self, look: Look, keeper: Keeper, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.section = look, section
        self.setAccessibleName(section.title)
        self.fields = [SettingField(look, keeper, spec) for spec in section.specs]
        self.head = QHBoxLayout()
        self.head.setSpacing(look.px(10))
        self.head.addWidget(Label(look, section.title, px=15, weight=600))
        self.head.addWidget(ElidedLabel(look, section.about, px=12, role="muted"), 1)
        self.grid = FieldRows(look.px(8), look.px(8))
        for field in self.fields:
            self.grid.addWidget(field, field.spec.span)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(22), look.px(14), look.px(20), look.px(16))
        self.column.setSpacing(look.px(10))
        self.column.addLayout(self.head)
        self.column.addLayout(self.grid)

    def ask(self) -> None:
        """For what the fields don't hold; not before the page is shown."""

    def refresh(self) -> None:
        for field in self.fields:
            field.refresh()
        self.ask()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
