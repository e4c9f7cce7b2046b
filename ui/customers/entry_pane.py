"""One entry of the timeline in full: what was said or sent, the very paper, and what it led to."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.receipts.figure_list import Figure, FigureList
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label
from ui.widgets.pdf_pane import PdfPane
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ar_desktop.collections.led_to import LedTo, Settled
    from ar_desktop.collections.timeline import Entry


class EntryPane(QWidget):
    """`show_entry`; None: nothing is stood on."""

    open_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: Entry | None = None
        look = desk.look
        self.title, self._when = Label(look, px=15, weight=600), Label(look, px=12, role="text2")
        self.text = Label(look)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts, self.result = FigureList(look), FigureList(look)
        self._led = Label(look, self.tr("What it led to"), weight=600)
        self.open_button = Btn(look, self.tr("Open"), icon="eye", keys="Return")
        self.open_button.clicked.connect(self.open_wanted)
        self.paper = PdfPane(desk, self.tr("As it was sent"), self)
        self.paper.print_wanted.connect(self.print_paper)
        self.paper.save_wanted.connect(self._save_paper)
        for label in (self.title, self._when, self.text):
            label.setWordWrap(True)
        self._lay_out()
        self.show_entry(None)

    def _lay_out(self) -> None:
        look, body = self._desk.look, QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        inner.setSpacing(look.px(8))
        for widget in (self.title, self._when, self.facts, self.text, self._led, self.result):
            inner.addWidget(widget)
        button = QHBoxLayout()
        button.addWidget(self.open_button)
        button.addStretch()
        inner.addLayout(button)
        inner.addStretch()
        self._body = scrolled(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body, 1)
        column.addWidget(self.paper, 2)

    def show_entry(self, entry: Entry | None) -> None:
        if entry is not None and self._entry is not None and entry == self._entry:
            return
        self._entry = entry
        for widget in (self.facts, self.text, self._led, self.result, self.open_button, self.paper):
            widget.hide()
        self.paper.show_pdf(b"")
        if entry is None:
            self.title.setText("")
            self._when.setText("")
            return
        from ar_desktop.collections.timeline_words import headline

        figures = self._desk.figures
        self.title.setText(headline(entry, figures.words, figures.today, figures.base))
        self._when.setText(" · ".join(filter(None, (figures.full_day(entry.day), _recorded(entry), entry.author))))
        self._put(self.facts, self._facts_of(entry))
        self.text.setText(entry.text)
        self.text.setVisible(bool(entry.text))
        self.open_button.setVisible(entry.document_id is not None or entry.kind in ("receipt", "returned_payment"))
        self._ask(entry)

    def _put(self, shown: FigureList, lines: list[Figure]) -> None:
        shown.show_lines(lines)
        shown.setVisible(bool(lines))

    def _facts_of(self, entry: Entry) -> list[Figure]:
        figures = self._desk.figures
        known: list[tuple[str, str]] = [
            (self.tr("Person"), entry.person),
            (self.tr("Subject"), entry.title if entry.kind in ("letter", "email") else ""),
            (self.tr("Number"), entry.number),
            (self.tr("Reference"), entry.reference if entry.reference not in (entry.po, entry.number) else ""),
            (self.tr("Purchase order"), entry.po),
            (self.tr("For"), ", ".join(entry.numbers)),
            (self.tr("Amount"), figures.plain(entry.amount, entry.currency) if entry.currency else ""),
            (self.tr("Due"), figures.day(entry.due) if entry.due is not None else ""),
            (self.tr("Sent"), figures.day(entry.sent_on) if entry.sent_on is not None else ""),
        ]
        return [Figure(label, value) for label, value in known if value] + self._changed(entry)

    def _changed(self, entry: Entry) -> list[Figure]:
        from ar_desktop.collections.timeline_words import FIELDS

        say = self._desk.figures.words.say
        return [Figure(say(FIELDS.get(name, name)), f"{was or '–'} → {now or '–'}") for name, was, now in entry.what]

    # --- what it led to ---------------------------------------------------------------------

    def _ask(self, entry: Entry) -> None:
        today = self._desk.figures.today

        def query(read: Any, _progress: object) -> tuple[LedTo, bytes]:
            from ar_desktop.collections.led_to import led_to
            from ar_desktop.company.stored import load

            return led_to(read, entry, today), load(read, entry.paper) if entry.paper else b""

        self._desk.ask(self, query, lambda found: self._show(entry, *found))

    def _show(self, entry: Entry, found: LedTo, pdf: bytes) -> None:
        if entry is not self._entry:
            return
        lines = self._result_of(entry, found)
        self._put(self.result, lines)
        self._led.setVisible(bool(lines))
        is_pdf = pdf.startswith(b"%PDF")
        self.paper.setVisible(is_pdf)
        self.paper.show_pdf(pdf if is_pdf else b"")

    def _result_of(self, entry: Entry, found: LedTo) -> list[Figure]:
        figures = self._desk.figures
        lines = [Figure(self._named(one), figures.plain(one.amount, one.currency)) for one in found.settled]
        if found.open:
            lines.append(Figure(self.tr("Still open"), figures.plain(found.open, entry.currency), 600))
        if found.promise is not None:
            promise = found.promise
            lines.append(Figure(self.tr("Came in time"), figures.plain(promise.came, promise.currency)))
            if promise.unapplied:
                waits = figures.plain(promise.unapplied, promise.currency)
                lines.append(Figure(self.tr("Came and waits to be applied"), waits))
            if promise.missing:
                missing = figures.plain(promise.missing, promise.currency)
                role = "red" if promise.state == "broken" else "text"
                lines.append(Figure(self.tr("Missing"), missing, 600, role))
        return lines

    def _named(self, one: Settled) -> str:
        return f"{kind_word(one.kind)} {one.number}, {self._desk.figures.day(one.date)}"

    # --- the paper --------------------------------------------------------------------------

    def _name(self) -> str:
        return (self._entry.number if self._entry is not None else "") or self.title.text()

    def print_paper(self) -> None:
        from ui.printing import print_pdf

        if self.paper.pdf:
            print_pdf(self._desk, self.paper.pdf, self._name(), self)

    def _save_paper(self) -> None:
        from ui.files import save_as

        if self.paper.pdf:
            save_as(self._desk, self, f"{self._name()}.pdf", self.paper.pdf)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()


def _recorded(entry: Entry) -> str:
    """The desk's own time, where it was recorded on the very day."""
    if not entry.moment:
        return ""
    at = datetime.fromisoformat(entry.moment).astimezone()
    return at.strftime("%H:%M") if at.date() == entry.day else ""
