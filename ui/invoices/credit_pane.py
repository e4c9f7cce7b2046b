"""A credit note for a posted invoice: the whole of it is there at once, so that two keys are enough."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.invoices.credit_lines import CreditModel
from ui.invoices.editor_warnings import Caution, EditorWarnings
from ui.invoices.reason_row import ReasonRow
from ui.jobs import Job
from ui.paper_work import pdf_of
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.check import Check
from ui.widgets.entry_grid import EntryGrid
from ui.widgets.field_box import FieldBox
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.panes import Panes
from ui.widgets.pdf_pane import PdfPane
from ui.widgets.remembered_split import remember_split

if TYPE_CHECKING:
    from ar_desktop.company import Done
    from ar_desktop.values.money import Rounding
    from ui.invoices.document_asking import DocumentQueries, DocumentSheet

AFTER: Final = 200  # milliseconds after the last key


class CreditPane(QWidget):
    closed = Signal()
    posted = Signal(object)  # Posted

    def __init__(self, desk: Desk, queries: DocumentQueries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        look = desk.look
        self._sheet: DocumentSheet | None = None
        self._job: Job[Any] | None = None
        self._ready = self._posting = False
        self._title, self._who = Label(look, px=18, weight=600), ElidedLabel(look, role="text2")
        self.post_button = Btn(look, self.tr("Post"), variant="primary", icon="check", keys="Ctrl+S")
        self.date = DateField(look, desk.figures, self.tr("Date"), self)
        self.note = TypingLine(self)
        self.note.setAccessibleName(self.tr("Reason, printed on it"))
        self.percent = TypingLine(self)
        self.percent.setAccessibleName(self.tr("Percent of all"))
        self.percent.setPlaceholderText("100")
        self.reason = ReasonRow(desk, self)
        self.apply = Check(look, self.tr("Apply it to the invoice"), self)
        self.apply.setMinimumHeight(look.px(28))  # in line with the fields
        self.apply.clicked.connect(lambda _on: self._look())
        self.warnings = EditorWarnings(look, self)
        self.model = CreditModel(desk.figures)
        self.model.setParent(self)
        self.grid = EntryGrid(look, self.model, self.tr("Lines of the invoice"), self)
        self._sum = Label(look, px=18, weight=600)
        self._sum_line = ElidedLabel(look, role="text2")
        self.pane = PdfPane(desk, self.tr("Live preview"), self)
        self.pane.offer(files=False)
        self._later = QTimer(self, singleShot=True, interval=AFTER)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        head.setSpacing(look.px(10))
        head.addWidget(self._title)
        head.addWidget(self._who, 1)
        head.addWidget(self.post_button)
        form = HeadRow()
        form.setContentsMargins(look.px(20), look.px(6), look.px(16), look.px(10))
        form.setSpacing(look.px(8))
        form.addWidget(FieldBox(look, self.tr("Date"), self.date, 126, self), 0, Qt.AlignmentFlag.AlignTop)
        form.addWidget(FieldBox(look, self.note.accessibleName(), self.note, 0, self), 1, Qt.AlignmentFlag.AlignTop)
        form.addWidget(
            FieldBox(look, self.percent.accessibleName(), self.percent, 96, self), 0, Qt.AlignmentFlag.AlignTop
        )
        form.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignBottom)
        foot = HeadRow()
        foot.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        foot.addWidget(self._sum_line, 1)
        foot.addWidget(self._sum)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(form)
        column.addWidget(self.warnings)
        column.addWidget(self.reason)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        split = Panes(self)
        split.addWidget(left)
        split.addWidget(self.pane)
        split.setSizes([look.px(760), look.px(488)])
        remember_split(split, self._desk.preferences, "credit")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Hairline(self._desk.look))
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self._later.timeout.connect(self._look)
        self.model.line_changed.connect(lambda _line: self._later.start())
        self.date.value_changed.connect(lambda _day: self._later.start())
        self.note.textEdited.connect(lambda _text: self._later.start())
        self.percent.editingFinished.connect(self._take_percent)
        self.percent.returnPressed.connect(lambda: self.post_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.grid.left_end.connect(lambda: self.post_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.post_button.clicked.connect(self.post)
        self.warnings.open_wanted.connect(lambda _number: self.closed.emit())

    def begin(self, sheet: DocumentSheet) -> None:
        """All of the invoice, today."""
        document, figures = sheet.document, self._desk.figures
        self._sheet, self._ready = sheet, False
        title = self.tr("Credit note for {number}").format(number=document.number)
        self._title.setText(title)
        self._title.setAccessibleName(title)
        text = self.tr("{name} · invoiced {total}, open {open}")
        total, still = figures.plain(document.gross, document.currency), figures.plain(document.open, document.currency)
        self._who.setText(text.format(name=sheet.row.name, total=total, open=still))
        self.date.set_value(max(self._desk.company.today, document.day))
        self.note.clear()
        self.percent.clear()
        self.reason.begin()
        self.apply.setChecked(document.open > 0)
        self.apply.setEnabled(document.open > 0)
        self.model.show_document(document)
        self.pane.show_pdf(b"")
        self._look()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_percent(self) -> bool:
        """A share of all, as amounts in the lines: there they can still be changed. False while it is refused."""
        if not self.percent.isModified():
            return True
        typed = self.percent.text().strip()
        try:
            if typed:
                self.model.credit_share(typed, cast("Rounding", self._desk.company.setting("rounding", "half-up")))
        except UserError as error:
            self._refuse(sentence(error))
            return False
        self.percent.setModified(False)
        self._later.start()
        return True

    # --- what it comes to -------------------------------------------------------------------

    def _day(self) -> date | None:
        return self.date.value if isinstance(self.date.value, date) else None

    def _look(self) -> None:
        """Computed by the very function that posts, on a reader thread."""
        self._later.stop()
        if self._sheet is None or self._posting:
            return
        self.reason.look_at(self._sheet.periods, self._day() or self._desk.company.today)
        if self._job is not None:
            self._job.cancel()
        number, day, notes, queries = self._sheet.document.number, self._day(), self.note.text(), self._queries
        try:
            parts = self.model.parts()
            if not parts and not self.model.is_whole():
                self._refuse(self.tr("Nothing is credited: enter a quantity or an amount."))
                return
        except UserError as error:
            self._refuse(sentence(error))
            return
        self._job = self._desk.jobs.read(
            self._desk.company,
            lambda reading, _progress: queries.credit(reading, number, day, parts, notes),
            lambda found: self._show(*found) if isValid(self) else None,
            failed=self._on_refused,
        )

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._desk.jobs.failed.emit(error)
        elif isValid(self):
            self._refuse(sentence(error))
            if not self.reason.isHidden():
                self.post_button.setEnabled(not self._desk.company.read_only)  # a reason is all that is missing
                self.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest_words(self, prepared: Any) -> str:
        """What the invoice has no room for does not vanish: it is the customer's."""
        from ar_desktop.invoicing.credit_applications import left_as_credit

        open_ = self._sheet.document.open if self._sheet is not None else 0
        rest = left_as_credit(prepared.gross, open_, applied=self.apply.isChecked())
        text = self.tr("{rest} stays theirs as a credit").format(
            rest=self._desk.figures.plain(rest, prepared.currency)
        )
        return f"; {text}" if rest else ""

    def _refuse(self, text: str) -> None:
        self._ready = False
        self.warnings.show_warnings([Caution(text, "red")])
        self._sum.setText("–")
        self._sum_line.setText("")
        self.post_button.setEnabled(False)

    def _show(self, prepared: Any, paper: Any) -> None:
        figures, workers = self._desk.figures, self._desk.jobs.workers
        self._ready = True
        self.warnings.show_warnings([])
        self.post_button.setEnabled(not self._desk.company.read_only)
        self._sum.setText(figures.plain(prepared.gross, prepared.currency))
        parts = self.tr("Net {net}, tax {tax}").format(
            net=figures.plain(prepared.net, prepared.currency), tax=figures.plain(prepared.tax, prepared.currency)
        )
        self._sum_line.setText(f"{parts}{self._rest_words(prepared)}")

        def show(pdf: bytes) -> None:
            if isValid(self) and self._ready:
                self.pane.show_pdf(pdf)

        if self.pane.isVisible():
            self._job = self._desk.jobs.run(lambda progress: workers.call(pdf_of, paper, progress=progress), show)

    # --- posting ----------------------------------------------------------------------------

    def _settle(self) -> bool:
        """Takes what is still being typed: a key posts without leaving the field."""
        self.grid.leave()
        self.date.settle()
        if self.date.property("wrong"):
            self.date.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return self._take_percent()

    def post(self) -> None:
        from ar_desktop.invoicing.credit_notes import credit_document

        if self._sheet is None or self._posting or self._desk.company.read_only or not self._settle():
            return
        try:
            parts = self.model.parts()
        except UserError as error:
            self._refuse(sentence(error))
            return
        if not parts and not self.model.is_whole():
            self._refuse(self.tr("Nothing is credited: enter a quantity or an amount."))
            return
        number, day, notes, apply = self._sheet.document.number, self._day(), self.note.text(), self.apply.isChecked()
        reason = self.reason.text()
        said = self.tr("{number} is credited").format(number=number)

        self._posting = True

        def then(done: Done) -> str:
            self._posting, self._sheet = False, None  # posted once, whatever is pressed until the page turns
            self.posted.emit(done)
            text = self.tr("{credit} posted for {number}")
            return text.format(credit=getattr(done, "number", ""), number=number)

        def failed(error: Exception) -> None:
            self._posting = False
            self._on_refused(error)

        self._desk.write(
            lambda own: credit_document(own, number, day=day, parts=parts, apply=apply, notes=notes, reason=reason),
            said,
            failed,
            then=then,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
