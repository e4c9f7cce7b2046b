"""One posted document: what it says of itself, what was applied to it, and its paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.files import save_as
from ui.invoices.batch_work import file_name
from ui.invoices.document_asking import DocumentQueries
from ui.invoices.document_facts import DocumentFacts
from ui.invoices.list_columns import document_pills
from ui.models.columns import PillText
from ui.paper_work import pdf_of
from ui.widgets.buttons import Btn
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.panes import Panes
from ui.widgets.pdf_pane import PdfPane
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from ui.invoices.document_asking import DocumentSheet

def given_up_possible(sheet: DocumentSheet) -> set[str]:
    """What can be done about money that does not come, or came after all."""
    found = {"write_off"} if sheet.document.open > 0 and not sheet.document.voided else set()
    if any(not one.recovered for one in sheet.given_up):
        found.add("take_back")
    if any(one.left for one in sheet.given_up):
        found.add("recover")
    if sheet.document.tax and any(not one.relief for one in sheet.given_up):
        found.add("relief")
    return found


FACTS: Final = 400  # pixels at 100 %


class DocumentView(QWidget):
    closed = Signal()
    command = Signal(str)
    shown = Signal()  # another document, or the same as it is now

    def __init__(self, desk: Desk, queries: DocumentQueries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        look = desk.look
        self.sheet: DocumentSheet | None = None
        self.alone = False  # in a window of its own, for looking
        self._which: int | str = 0
        self._title, self._pills = Label(look, px=18, weight=600), QHBoxLayout()
        self._who = Btn(look, variant="link", keys="Alt+C")
        self._who.show_keys(False)
        self._who.name_it(self.tr("Go to the customer"))
        self._whose = ElidedLabel(look, role="text2")
        self.back = Btn(look, icon="arrow-left", variant="ghost", keys="Esc")
        self.back.name_it(self.tr("Back to the list"))
        self.buttons = {
            "sent": Btn(look, self.tr("Mark as sent"), icon="mail-check", keys="Ctrl+Shift+M"),
            "void": Btn(look, self.tr("Void…"), icon="ban", variant="danger"),
            "credit": Btn(look, self.tr("Credit note"), icon="reply", keys="Ctrl+Shift+K"),
        }
        self.facts = DocumentFacts(desk, self)
        self.pane = PdfPane(desk, self.tr("Paper"), self)
        self._split = Panes(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(12), look.px(12), look.px(16), look.px(12))
        head.setSpacing(look.px(8))
        self._pills.setSpacing(look.px(5))
        head.addWidget(self.back)
        head.addWidget(self._title)
        head.addLayout(self._pills)
        head.addWidget(self._who)
        head.addWidget(self._whose, 1)
        for button in self.buttons.values():
            head.addWidget(button)
        self._split.addWidget(self.facts)
        self._split.addWidget(self.pane)
        self._split.setSizes([look.px(FACTS), look.px(850)])
        self._split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._desk.look))
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self._who.clicked.connect(lambda: self.command.emit("customer"))
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, key=key: self.command.emit(key))
        self.pane.print_wanted.connect(lambda: self.command.emit("print"))
        self.pane.save_wanted.connect(lambda: self.command.emit("save"))
        self.facts.document_wanted.connect(self.open)

    # --- which document ---------------------------------------------------------------------

    def open(self, which: int | str) -> None:
        """By id or by number; the one before stays until it is there."""
        self._which = which
        self.refresh()

    def refresh(self) -> None:
        which, queries = self._which, self._queries
        if which:
            self._desk.ask(
                self,
                lambda reading, _progress: queries.sheet(reading, which),
                lambda sheet: self._show(sheet) if which == self._which else None,
            )

    def _show(self, sheet: DocumentSheet) -> None:
        self.sheet = sheet
        document, row, figures = sheet.document, sheet.row, self._desk.figures
        title = f"{kind_word(document.kind)} {document.number}"
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self.setAccessibleName(title)
        self._who.setText(row.customer)
        self._who.name_it(self.tr("Go to {customer}").format(customer=row.name))
        self._who.updateGeometry()
        self._whose.setText(row.name)
        pills = [*document_pills(row, figures)]
        if sheet.given_up:
            pills.append(PillText(self.tr("Written off"), "amber"))
        if document.sent_on:
            pills.append(PillText(self.tr("Sent {day}").format(day=figures.day(document.sent_on)), "blue"))
        self._show_pills(pills)
        self.facts.show_sheet(sheet)
        writes = not self._desk.company.read_only
        writes = writes and not self.alone
        self.buttons["sent"].setVisible(writes and not document.sent_on and not document.voided)
        self.buttons["void"].setVisible(writes and not document.voided)
        self.buttons["credit"].setVisible(writes and sheet.creditable)
        self._ask_paper(sheet)
        self.shown.emit()
        if self.isVisible():  # not what the editor said of its last line
            self._desk.said.emit(f"{title}, {row.name}")
            self._desk.stated.emit("")
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or not self.pane.isAncestorOf(focus)):
            self.pane.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pills(self, pills: list[PillText]) -> None:
        while (item := self._pills.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for pill in pills:
            self._pills.addWidget(Pill(self._desk.look, pill))

    def _ask_paper(self, sheet: DocumentSheet) -> None:
        workers, paper = self._desk.jobs.workers, sheet.paper

        def show(pdf: bytes) -> None:
            if isValid(self) and sheet is self.sheet:
                self.pane.show_pdf(pdf)

        self._desk.jobs.run(lambda progress: workers.call(pdf_of, paper, progress=progress), show)

    # --- what can be done -------------------------------------------------------------------

    def possible(self) -> set[str]:
        """What makes sense with this document now."""
        shown = {key for key, button in self.buttons.items() if not button.isHidden()}
        always = {"print", "save", "again", "next", "previous", "beside", "customer"}
        return shown | always | (given_up_possible(self.sheet) if self.sheet is not None else set())

    def print(self) -> None:
        from ui.printing import print_pdf

        if self.sheet is not None and self.pane.pdf:
            print_pdf(self._desk, self.pane.pdf, self.sheet.document.number, self)

    def save(self) -> None:
        """The very bytes that are shown."""
        if self.sheet is not None and self.pane.pdf:
            save_as(self._desk, self, f"{file_name(self.sheet.document.number)}.pdf", self.pane.pdf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
