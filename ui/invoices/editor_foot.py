"""Below the lines: a note for the paper, the keys that work here, and what it all comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.editor_totals import EditorTotals
from ui.keys import keys_in
from ui.widgets.field_box import FieldBox
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ClauseLabel, ElidedLabel, Label

if TYPE_CHECKING:
    from ar_desktop.invoicing.live import Live
    from ar_desktop.invoicing.margins import Margin

BETWEEN: Final = " · "


class EditorFoot(QWidget):
    changed = Signal()
    left = Signal()
    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.note = TypingLine(self)
        self.note.setAccessibleName(self.tr("Note on the paper"))
        self.box = FieldBox(look, self.tr("Note on the paper"), self.note, 320, self)
        self._keys = ClauseLabel(look, self._key_line(), px=12, role="text2", between=BETWEEN)
        self._margin = ElidedLabel(look, px=12, role="text2")
        self.totals = EditorTotals(desk, self)
        self._left = QWidget(self)
        column = self._column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.box)
        column.addLayout(self._margin_line())
        column.addWidget(self._keys)
        column.addStretch()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._left, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.totals, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.note.textEdited.connect(lambda _text: self.changed.emit())
        self.note.editingFinished.connect(self.left)
        self.note.returnPressed.connect(self.done)
        self.set_compact(False)

    def _margin_line(self) -> QHBoxLayout:
        """With an eye before it: who writes sees it, who gets the paper does not."""
        look = self._desk.look
        self._eye = Label(look)
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        line.addWidget(self._eye)
        line.addWidget(self._margin, 1)
        look.changed.connect(self._draw_eye)
        self._draw_eye()
        return line

    def _draw_eye(self) -> None:
        side = self._desk.look.px(14)
        self._eye.setPixmap(self._desk.look.icon("eye", "text2").pixmap(QSize(side, side)))

    def _key_line(self) -> str:
        keys = (
            self.tr("Enter next cell"), keys_in(self.tr("Ctrl+D copy line")), keys_in(self.tr("Ctrl+Del remove")),
            self.tr("Empty line: totals"),
        )  # fmt: skip
        return BETWEEN.join(keys)

    def hint(self, key: str) -> str:
        """What can be typed into a cell."""
        return {
            "item": self.tr("Item: type code or name; Tab takes the first one found"),
            "quantity": self.tr("Quantity: a number, or = and a sum"),
            "unit_price": self.tr("Price of one, or = and a sum"),
            "discount_pct": self.tr("Discount in percent"),
            "amount": self.tr("Amount: instead of a price"),
            "tax_code": self.tr("Tax: empty takes the item’s or the customer’s"),
        }.get(key, "")

    def show_live(self, live: Live) -> None:
        self.totals.show_live(live)

    def show_margin(self, margin: Margin | None) -> None:
        """What is earned, where costs are known; it is on no paper."""
        self._eye.setVisible(margin is not None)
        if margin is None:
            self._margin.setText("")
            return
        figures = self._desk.figures
        text = self.tr("Margin {sum}, {share} (never printed)")
        share = figures.share(margin.earned, margin.net)
        self._margin.setText(text.format(sum=figures.plain(margin.earned), share=share or "–"))
        self._margin.set_role("amber" if margin.below else "text2")

    def set_compact(self, compact: bool) -> None:
        look = self._desk.look
        self._left.setVisible(not compact)
        self.totals.set_compact(compact)
        if compact:
            self._row.setContentsMargins(0, 0, 0, 0)
            self._row.setStretch(1, 1)
        else:
            self._row.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(8))
            self._row.setStretch(1, 0)
        policy = QSizePolicy.Policy.Expanding if compact else QSizePolicy.Policy.Fixed
        self.totals.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def take_note(self, taken: bool) -> None:
        """The note stands among the form's folded fields, or here again."""
        if not taken:
            self._column.insertWidget(0, self.box)
            self.box.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
