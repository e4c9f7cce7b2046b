"""The palette over the window: type, Up and Down, Enter."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ar_desktop.collections.finding import PARTS, Found, Part, find
from ar_desktop.collections.finding_more import NOTHING_MORE, FoundMore, find_more
from ui.desk import Desk
from ui.jobs import Job
from ui.look import Look
from ui.palette.deeds import Deed, deed_typed, deeds_for
from ui.palette.footer import Footer
from ui.palette.hits import Group, Hit, matching, of_books
from ui.palette.recent import Recent
from ui.palette.table import HitModel, HitTable, hit_columns, rows_of
from ui.widgets.fields import TypingLine
from ui.widgets.labels import Label

WIDTH: Final = 780
TOP: Final = 128
PATIENCE: Final = 60  # milliseconds until commands are shown without what the books say
PREFIXES: Final[dict[str, tuple[Part, ...]]] = {"#": ("numbers",), "@": ("customers",), "$": ("amounts",), ">": ()}


class Palette(QWidget):
    """Covers the window while it is open; what was chosen is told after it is gone."""

    chosen = Signal(object)  # Hit
    left = Signal()

    def __init__(
        self,
        look: Look,
        desk: Desk | None,
        known: Sequence[Hit],
        reports: Sequence[Hit],
        places: Sequence[Hit],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._desk = look, desk
        self._commands, self._reports, self._places = known, reports, places
        company = desk.company.setting("uuid", "") if desk is not None else ""
        self._recent = Recent(desk.preferences, company) if desk is not None else None
        self._job: Job[Any] | None = None
        self._more = NOTHING_MORE
        self._deed: Deed | None = None  # what is to be done for whom is found
        self._asked = 0
        self._began = 0.0
        self._rows_height = 0  # that it would take to show all of them
        self._answered = True
        self._enter_waits = False
        self._had_focus = QApplication.focusWidget()
        self.panel = _Panel(look, self)
        self.field = PaletteField(self)
        self.count = Label(look, px=12, role="text2")
        self.model = HitModel(hit_columns(), self)
        self.table = HitTable(look, self)
        self.table.setModel(self.model)
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(lambda: self._show(None))
        self._lay_out()
        self._connect()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.field.setFocus()
        self._type("")

    def _lay_out(self) -> None:
        look = self._look
        self.field.setFont(look.font(18, 500))
        self.field.setStyleSheet("QLineEdit { border: 0; background: transparent; padding: 0; }")
        self.field.setPlaceholderText(self.tr("Customer, number, amount, report or command"))
        self.field.setAccessibleName(self.tr("Find anything"))
        self.table.setAccessibleName(self.tr("Found"))
        row = QHBoxLayout()
        row.setContentsMargins(look.px(44), look.px(12), look.px(18), look.px(12))
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addSpacing(1)
        column.addWidget(self.table, 1)
        column.addWidget(Footer(look, self.panel))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._type)
        self.field.moved.connect(self.table.move_mark)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.close_)
        self.field.copied.connect(self._copy)
        self.table.clicked.connect(lambda _at: self._enter())

    # --- what is typed ----------------------------------------------------------------------

    def _type(self, typed: str) -> None:
        """Ask the books; what is known here waits a moment for the answer, so that the list does not jump."""
        self._began = time.perf_counter()
        self._asked += 1
        self._enter_waits = False
        if self._job is not None:
            self._job.cancel()
            self._job = None
        parts, text = self._parsed(typed)
        if self._desk is None or not text or not parts:
            self._show(None)
            return
        number, base = self._asked, self._desk.figures.base
        decimal = self._desk.figures.decimal

        def answer(found: Found) -> None:
            if number == self._asked:
                self._show(found)
                self._ask_more(text, found)

        self._more = NOTHING_MORE
        self._answered = False
        self._late.start()
        self._job = self._desk.ask(
            self, lambda read, _progress: find(read, text, base, decimal=decimal, parts=parts), answer
        )

    def _ask_more(self, text: str, found: Found) -> None:
        """Cheques, deposits, items, people, for which much is read: what has an index is shown meanwhile."""
        if self._desk is None or self.isHidden() or self.field.text().strip()[:1] in ("@", "#"):
            return
        number, base, decimal = self._asked, self._desk.figures.base, self._desk.figures.decimal
        nothing_yet = self.table.marked() is None

        def answer(more: FoundMore) -> None:
            if number == self._asked and (any(more) or nothing_yet):
                self._more = more
                self._show(found)

        if nothing_yet:
            self._answered = False  # Enter waits for these
        self._job = self._desk.ask(
            self, lambda read, _progress: find_more(read, text, base, decimal=decimal), answer
        )

    def _parsed(self, typed: str) -> tuple[tuple[Part, ...], str]:
        typed = typed.strip()
        self._deed = None
        if typed[:1] in PREFIXES:
            return PREFIXES[typed[0]], typed[1:].strip()
        self._deed, rest = deed_typed(typed)
        return PARTS, rest

    def _show(self, found: Found | None) -> None:
        self._late.stop()
        self._answered = found is not None or self._job is None
        groups = self._groups(found)
        self._rows_height = self.table.show_rows(rows_of(groups))
        hits = sum(len(group.hits) for group in groups)
        typed = bool(self.field.text().strip())
        took = round((time.perf_counter() - self._began) * 1000)
        said = self.tr("{n} hits in {ms} ms") if hits != 1 else self.tr("{n} hit in {ms} ms")
        nothing = self.tr("Nothing found")
        self.count.setText((said.format(n=hits, ms=took) if hits else nothing) if typed else "")
        self.panel.setGeometry(self._place())
        self._tell()
        if self._enter_waits and self._answered:
            self._enter()

    def _groups(self, found: Found | None) -> list[Group]:
        typed = self.field.text().strip()
        if not typed:
            recent = self._recent.hits() if self._recent is not None else []
            groups = [Group(self.tr("Recent"), recent), Group(self.tr("Go to"), self._places)]
            return [group for group in groups if group.hits]
        books: list[Group] = []
        if found is not None and self._desk is not None:
            books = of_books(found, self._desk.figures, self._more)
        command_only = typed.startswith(">")
        text = typed[1:].strip() if command_only else typed
        if typed[0] in PREFIXES and not command_only:
            return books
        if found is not None and self._desk is not None:
            to_do = deeds_for(found, self._deed, may_write=not self._desk.company.read_only)
            books = to_do + books if self._deed is not None else books + to_do
        most = 40 if command_only else 5
        here = [
            Group(self.tr("Reports"), [] if command_only else matching(self._reports, text, most)),
            Group(self.tr("Commands"), matching(self._commands, text, most)),
        ]
        return books + [group for group in here if group.hits]

    # --- what is chosen ---------------------------------------------------------------------

    def _enter(self) -> None:
        """Before the answer is here, Enter waits for it."""
        if not self._answered:
            self._enter_waits = True
            return
        hit = self.table.marked()
        if hit is None:
            return
        if self._recent is not None:
            self._recent.note(hit)
        self.close_()
        self.chosen.emit(hit)

    def _copy(self) -> None:
        if (hit := self.table.marked()) is not None:
            QGuiApplication.clipboard().setText(hit.title)

    def close_(self) -> None:
        """Away; the focus goes back where it was, so that a command runs there."""
        if self._job is not None:
            self._job.cancel()
        self.hide()
        if self._had_focus is not None and isValid(self._had_focus):
            self._had_focus.setFocus()
        self.left.emit()
        self.deleteLater()

    def _tell(self) -> None:
        """To a screen reader: what is marked."""
        hit = self.table.marked()
        self.field.setAccessibleDescription(f"{hit.title} {hit.detail} {hit.figure}".strip() if hit else "")

    # --- how it looks -----------------------------------------------------------------------

    def _place(self) -> QRect:
        look = self._look
        width = min(look.px(WIDTH), self.width() - look.px(32))
        self.table.setFixedHeight(self._rows_height)
        over = self.panel.sizeHint().height() - (self.height() - 2 * look.px(16))
        if over > 0:  # a small window: the list gives way, and scrolls
            self.table.setFixedHeight(max(0, self._rows_height - over))
        height = self.panel.sizeHint().height()
        top = min(look.px(TOP), max(look.px(16), (self.height() - height) // 2))
        return QRect((self.width() - width) // 2, top, width, min(height, self.height() - top - look.px(16)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
            self.panel.setGeometry(self._place())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 140 if self._look.theme.dark else 60))
        painter.end()


class PaletteField(TypingLine):
    """Keys that belong to the list are told; the rest is typing."""

    moved = Signal(int)
    entered = Signal()
    left = Signal()
    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText():
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        """Tab moves in the list."""
        return False


class _Panel(QWidget):
    """What floats: a shadow, a round edge, a line under the field."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        field = look.metrics(18, 500).height() + look.px(24)
        painter.setPen(look.color("line"))
        painter.drawLine(1, field, self.width() - 2, field)
        side = look.px(18)
        look.paint_icon(painter, QRect(look.px(16), (field - side) // 2, side, side), "search", "muted")
        painter.end()
