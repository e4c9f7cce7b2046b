"""Every series of numbers: how it begins, what comes next, what that looks like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from ar_desktop.ledger.number_series import SeriesRow, number_series, raise_next_number
from ui.desk import Desk
from ui.settings.keeper import Keeper
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section
from ui.settings.written import why_refused
from ui.widgets.field_box import mark
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ElidedLabel, Label


class NumberingBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk, self._keeper = desk, keeper
        self._lines: dict[str, _Line] = {}
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(desk.look.px(8))
        self._table.setVerticalSpacing(desk.look.px(4))
        self._table.setColumnStretch(4, 1)  # the day gives way: what it will look like is seen whole before it
        titles = (self.tr("Series"), self.tr("Begins with"), self.tr("Next"), self.tr("Looks like"),
                  self.tr("Last"))  # fmt: skip
        for at, title in enumerate(titles):
            self._table.addWidget(Label(desk.look, title, px=11, weight=500, role="muted"), 0, at)
        self.column.addLayout(self._table)

    def ask(self) -> None:
        settings, today = self._desk.company.settings(), self._desk.company.today
        self._desk.ask(self, lambda read, _progress: number_series(read, settings, today), self._show)

    def _show(self, rows: list[SeriesRow]) -> None:
        for row in rows:
            if row.series not in self._lines:
                self._lines[row.series] = _Line(self, row, self._table, len(self._lines) + 1)
            self._lines[row.series].show_row(row)

    def series_name(self, series: str) -> str:
        return {
            "invoice": self.tr("Invoice"), "deposit_invoice": self.tr("Deposit invoice"),
            "debit_note": self.tr("Debit note"), "credit_note": self.tr("Credit note"),
            "finance_charge": self.tr("Finance charge"), "receipt": self.tr("Receipt"), "refund": self.tr("Refund"),
            "write_off": self.tr("Write-off"), "fee": self.tr("Fee"), "recovery": self.tr("Recovery"),
            "netting": self.tr("Netting"), "statement": self.tr("Statement"), "deposit": self.tr("Deposit"),
        }.get(series, series)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberingBox", text)


class _Line:
    """One series, as a row of fields."""

    def __init__(self, box: NumberingBox, row: SeriesRow, table: QGridLayout, at: int) -> None:
        look = box._desk.look
        self._box, self._row, self._series = box, row, row.series
        name = box.series_name(row.series)
        self.prefix, self.next = TypingLine(), TypingLine()
        self.prefix.setAccessibleName(_tr("{series} begins with").format(series=name))
        self.next.setAccessibleName(_tr("Next number of {series}").format(series=name))
        self.prefix.setFixedWidth(look.px(64))
        self.next.setFixedWidth(look.px(58))
        self.next.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._example = ElidedLabel(look, weight=600, greedy=False)
        # among labels that may not grow, a column is as wide as the shortest of them
        self._example.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._last = ElidedLabel(look, px=12, role="muted")
        for field in (self.prefix, self.next):
            field.setEnabled(not box._keeper.read_only)
        self._wrong = Label(look, px=11, role="red")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        for place, widget in enumerate((Label(look, name), self.prefix, self.next, self._example, self._last)):
            table.addWidget(widget, 2 * at - 1, place)
        table.addWidget(self._wrong, 2 * at, 1, 1, 4)
        self.prefix.editingFinished.connect(self._save_prefix)
        self.next.editingFinished.connect(self._save_next)

    def show_row(self, row: SeriesRow) -> None:
        self._row = row
        for field, text in ((self.prefix, row.prefix), (self.next, str(row.next))):
            if not (field.isModified() and (field.hasFocus() or field.property("wrong"))):  # half typed, or refused
                field.setText(text)
        self._example.setText(row.example)
        self._last.setText(self._box._desk.figures.day(row.last_date) if row.last_date else "")

    def _tell(self, wrong: str, field: TypingLine | None = None) -> None:
        """Beneath the line, whole; what was typed stays."""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        for one in (self.prefix, self.next):
            mark(one, "wrong", one is field)

    def _save_prefix(self) -> None:
        text = self.prefix.text().strip()
        self._forget(self.prefix)
        if text != self._row.prefix:
            what = _tr("{series} begins with {now} instead of {before}")
            name = self._box.series_name(self._series)
            said = what.format(series=name, now=text, before=self._row.prefix)
            key = f"numbering_{self._series}"
            self._box._keeper.change(key, text, said, self._prefix_refused, called=self.prefix.accessibleName())

    def _save_next(self) -> None:
        text = self.next.text().strip()
        self._forget(self.next)
        if text == str(self._row.next):
            return
        if not (text.isascii() and text.isdigit()):
            said = _tr("“{text}” is no number. Write it like {example}.").format(text=text, example=self._row.next)
            self._tell(said, self.next)
            return
        number, series = int(text), self._series
        what = _tr("Next {series} number {now}").format(series=self._box.series_name(series), now=text)
        self._box._keeper.save(lambda company: raise_next_number(company, series, number), what, self._next_refused)

    def _forget(self, field: TypingLine) -> None:
        """What was wrong with it: it is looked at anew."""
        if field.property("wrong"):
            self._tell("")

    def _prefix_refused(self, error: Exception) -> None:
        self._tell(why_refused(error, "text", self._box._desk.figures), self.prefix)

    def _next_refused(self, error: Exception) -> None:
        self._tell(why_refused(error, "text", self._box._desk.figures), self.next)
