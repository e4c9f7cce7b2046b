"""One receipt with all that became of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.receipts.one_receipt import JournalLine, Paid, ReceiptDetail
from ui.desk import Desk
from ui.figures import Figures
from ui.files import open_copy
from ui.models.columns import Column, PillText
from ui.models.table_model import TableModel
from ui.receipts.entry_form import method_names
from ui.receipts.figure_list import Figure, FigureList
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.name_link import NameLink
from ui.widgets.pill import Pill
from ui.widgets.table_panel import TablePanel


class ReceiptPane(QWidget):
    """Offers only what this receipt allows."""

    wanted = Signal(str)  # apply, unapply, refund, returned, void, customer

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self.desk = desk
        self.detail: ReceiptDetail | None = None
        self._title = Label(look, px=18, weight=600)
        self._pill = Pill(look, PillText("", "grey"))
        self._amount = Label(look, px=18, weight=600)
        self._about = ElidedLabel(look, role="text2")
        self._customer, self._paper = NameLink(look), Btn(look, variant="link", icon="paperclip")
        self._paper.clicked.connect(self._open_paper)
        self._customer.clicked.connect(lambda: self.wanted.emit("customer"))
        self.model: TableModel[Paid] = TableModel((), self, key=lambda paid: paid.group_id)
        self.panel = TablePanel(look, self.model, self.tr("Applied to"), self, edge=20)
        self._sums, self._journal, self._ending_journal = FigureList(look), FigureList(look), FigureList(look)
        self._ending_title = Label(look, weight=600)
        self._ending_title.setContentsMargins(0, look.px(10), 0, 0)
        self._body = QWidget(self)
        self.buttons: dict[str, Btn] = {}
        self._lay_out()
        self._body.hide()

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()  # a large amount goes on below: money is never cut
        head.setSpacing(look.px(10))
        head.addWidget(self._title)
        head.addWidget(self._pill)
        head.addStretch()
        head.addWidget(self._amount)
        about = QHBoxLayout()
        about.setSpacing(look.px(4))
        about.addSpacing(-look.px(10))  # the link's words in line with the title
        about.addWidget(self._customer)
        about.addWidget(self._about, 1)
        about.addWidget(self._paper)
        top = QVBoxLayout()
        top.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(6))
        top.setSpacing(look.px(4))
        top.addLayout(head)
        top.addLayout(about)
        top.addLayout(self._actions())
        foot = QVBoxLayout()
        foot.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(14))
        foot.addWidget(self._sums)
        foot.addSpacing(look.px(10))
        foot.addWidget(Label(look, self.tr("What it posted"), weight=600))
        foot.addWidget(self._journal)
        foot.addWidget(self._ending_title)
        foot.addWidget(self._ending_journal)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.panel, 1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._body)

    def _actions(self) -> Flow:
        look = self.desk.look
        flow = Flow(look.px(6), look.px(6), self.contentsMargins())
        for key, text, letter in (
            ("apply", self.tr("Apply"), "A"),
            ("unapply", self.tr("Un-apply"), "U"),
            ("refund", self.tr("Pay back…"), "B"),
            ("returned", self.tr("Came back…"), "R"),
            ("void", self.tr("Void…"), "V"),
        ):
            button = self.buttons[key] = Btn(look, text, keys=letter)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, key=key: self.wanted.emit(key))
            flow.addWidget(button)
        return flow

    def show_nothing(self) -> None:
        self.detail = None
        self._body.hide()

    def show_detail(self, detail: ReceiptDetail) -> None:
        figures, head = self.desk.figures, detail.head
        self.detail = detail
        self._title.setText(head.number)
        self._amount.setText(figures.plain(head.amount, head.currency))
        self._show_pill(detail)
        self._customer.say(detail.name or self.tr("Nobody known"))
        self._customer.setEnabled(bool(detail.customer))
        facts = (
            figures.full_day(head.document_date), method_names().get(head.method, head.method), detail.reference,
            self.tr("deposit {number}").format(number=detail.deposit) if detail.deposit else "",
        )  # fmt: skip
        self._about.setText(" · ".join(filter(None, facts)))
        self._paper.setVisible(bool(detail.papers))
        self._paper.name_it(self.tr("Open the remittance"))
        self.model.set_columns(paid_columns(figures, detail.paid))
        self.model.set_rows(detail.paid)
        self.panel.settle(None if detail.paid else self._empty(detail))
        self._show_figures(detail)
        self._offer(detail)
        self._body.show()

    def _show_pill(self, detail: ReceiptDetail) -> None:
        if detail.ending is not None:
            kind = detail.ending.kind
            pill = PillText(self.tr("Void"), "grey") if kind == "void" else PillText(self.tr("Returned"), "red")
        elif detail.unidentified:
            pill = PillText(self.tr("Unidentified"), "amber")
        elif detail.unapplied:
            pill = PillText(self.tr("Unapplied"), "violet")
        else:
            pill = PillText(self.tr("Applied"), "green")
        self._pill.say(pill)

    def _empty(self, detail: ReceiptDetail) -> EmptyState:
        ended = detail.ending is not None
        title = self.tr("Nothing is paid with it any more") if ended else self.tr("Nothing is paid with it yet")
        return EmptyState(self.desk.look, "inbox", title)

    def _show_figures(self, detail: ReceiptDetail) -> None:
        figures, head = self.desk.figures, detail.head
        lines = [
            Figure(self.tr("Received"), figures.money(head.amount, head.currency), 600),
            Figure(self.tr("Applied"), figures.money(detail.applied, head.currency)),
            Figure(self.tr("Unapplied"), figures.money(detail.unapplied, head.currency)),
        ]
        if detail.unidentified:
            lines.append(Figure(self.tr("Unidentified"), figures.money(detail.unidentified, head.currency)))
        if detail.ending is not None:
            word = self.tr("Void since") if detail.ending.kind == "void" else self.tr("Came back on")
            lines.append(Figure(word, figures.full_day(detail.ending.day), role="red"))
        self._sums.show_lines(lines)
        self._journal.show_lines(self._posted(detail.journal))
        if detail.ending is not None:
            void = detail.ending.kind == "void"
            self._ending_title.setText(self.tr("What its void posted") if void else self.tr("What its return posted"))
            self._ending_journal.show_lines(self._posted(detail.ending_journal))
        self._ending_title.setVisible(detail.ending is not None)
        self._ending_journal.setVisible(detail.ending is not None)

    def _posted(self, lines: Sequence[JournalLine]) -> list[Figure]:
        return [
            Figure(
                f"{self.tr('Dr') if line.amount > 0 else self.tr('Cr')} {line.code} {line.name}",
                self.desk.figures.plain(abs(line.amount)),
            )
            for line in lines
        ]

    def _offer(self, detail: ReceiptDetail) -> None:
        may = detail.ending is None and not self.desk.company.read_only
        left = detail.unapplied > 0 or detail.unidentified > 0
        self.buttons["apply"].setText(self.tr("Identify") if detail.unidentified else self.tr("Apply"))
        for key, allowed in (
            ("apply", left),
            ("unapply", bool(detail.paid)),
            ("refund", left),
            ("returned", True),
            ("void", not detail.deposit),
        ):
            self.buttons[key].setVisible(may and allowed)

    def _open_paper(self) -> None:
        """The customer's letter, as it came."""
        from ar_desktop.customers.attachments import content_of

        if self.detail is None or not self.detail.papers:
            return
        one = self.detail.papers[0]
        self.desk.ask(
            self, lambda reading, _progress: content_of(reading, one.id),
            lambda content: open_copy(self.desk, one.name, content),
        )  # fmt: skip

    def can(self, key: str) -> bool:
        return self.detail is not None and not self.buttons[key].isHidden()

    def chosen(self) -> Sequence[Paid]:
        """The applications that are selected; without any, all of them."""
        if self.detail is None:
            return ()
        rows = [self.model.row_at(place) for place in self.panel.table.selected_places()]
        return [row for row in rows if row is not None] or self.detail.paid


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReceiptPane", text)


def paid_columns(figures: Figures, paid: Sequence[Paid]) -> tuple[Column[Paid], ...]:
    """Only the columns that hold anything beside the money."""

    def money(key: str, title: str, weight: int = 400) -> Column[Paid]:
        def value(row: Paid) -> Any:
            return getattr(row, key)

        return Column(
            key, title, lambda row: figures.money(value(row), row.currency), kind="money", value=value, weight=weight,
            currency=lambda row: row.currency.replace(figures.base, ""),
        )  # fmt: skip

    columns: list[Column[Paid]] = [
        Column("number", _tr("Applied to"), lambda row: row.number, kind="link", stretch=1, width=100),
        Column("date", _tr("On"), lambda row: figures.day(row.date)),
        money("amount", _tr("Money"), 600),
    ]
    for key, title in (
        ("discount", _tr("Discount")),
        ("difference", _tr("Difference")),
        ("bank_fee", _tr("Bank fee")),
        ("deduction", _tr("Deduction")),
    ):
        if any(getattr(row, key) for row in paid):
            columns.append(money(key, title))
    return tuple(columns)
