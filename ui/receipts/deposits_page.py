"""Deposits: what goes to the bank now, the slip that goes with it, and the deposits that were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.receipts.deposit_queries import DepositRow, drawer
from ar_desktop.receipts.entering import money_accounts
from ui.desk import Desk
from ui.models.list_asker import ListAsker
from ui.models.paged_model import PagedModel
from ui.page import Page
from ui.problems import strip_for
from ui.receipts.commands import add_command
from ui.receipts.deposit_desk import DepositDesk
from ui.receipts.deposit_list import DepositQuestion, DepositSource, deposit_columns
from ui.receipts.messages import Messages
from ui.receipts.slip_pane import SlipPane
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.hint_strip import HintStrip
from ui.widgets.labels import Label
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.panes import Panes
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.remembered_split import remember_split
from ui.widgets.selected_sums import tell_sums
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Done


MOST: Final = 1000  # receipts of the drawer that are shown


class DepositsPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.now = DepositDesk(desk, self)
        self.model: PagedModel[DepositRow] = PagedModel(deposit_columns(desk.figures), lambda row: row.id, self)
        self.asker: ListAsker[DepositQuestion, DepositRow] = ListAsker(
            desk, DepositSource(), self.model, DepositQuestion(), self
        )
        self.made = TablePanel(look, self.model, self.tr("Deposits made"), self, edge=20)
        self.tools = ListTools(desk, self.made.table, self.tr("Deposits"), load=DepositSource().rows, parent=self)
        self._sort = RememberedColumns(self.made.table, desk.preferences, "deposits").sort or ("date", True)
        tell_sums(desk, self.made.table, "amount")
        self.slip = SlipPane(desk, self.now.slip, self)
        self._made_count = Label(look, role="muted")
        self._messages = Messages()
        self._posting = False
        self._newest: tuple[int, str] | None = None  # what was posted just now, until one stands on it
        self._sought: tuple[int, str] | None = None  # a deposit that another page led to, until its row is here
        self._lay_out()
        self._make_commands()
        self._connect()

    def first_shown(self) -> None:
        self.desk.ask(self, lambda reading, _progress: money_accounts(reading), self.now.show_accounts)
        self.refresh()
        self._ask_made(*self._sort)

    def _ask_made(self, sort: Any, descending: bool) -> None:
        self.asker.ask(DepositQuestion(sort, descending))

    # --- how it looks -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        look = self.desk.look
        self.post_button = Btn(look, self.tr("Post deposit"), variant="primary", icon="check", keys="Ctrl+Enter")
        self.print_button = Btn(look, self.tr("Print slip"), variant="ghost", icon="printer", keys="Ctrl+P")
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Deposits"), px=18, weight=600))
        head.addStretch()
        head.addWidget(self.print_button)
        head.addWidget(self.post_button)
        split = Panes(self)
        split.addWidget(self._left())
        split.addWidget(self.slip)
        split.setSizes([look.px(860), look.px(390)])
        split.setStretchFactor(0, 1)
        remember_split(split, self.desk.preferences, "deposits")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._messages)
        column.addWidget(split, 1)

    def _left(self) -> QWidget:
        look, left = self.desk.look, QSplitter(Qt.Orientation.Vertical, self)
        below = QWidget(left)
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Deposits"), weight=600))
        head.addWidget(self._made_count)
        head.addStretch()
        self.undo_button = Btn(look, self.tr("Take back"), variant="ghost", icon="undo-2", keys="U")
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head.addWidget(self.tools)
        head.addWidget(self.undo_button)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.made, 1)
        column.addWidget(HintStrip(look, self._hints(), below))
        left.setHandleWidth(1)
        left.setChildrenCollapsible(False)
        left.addWidget(self.now)
        left.addWidget(below)
        left.setSizes([look.px(540), look.px(260)])
        remember_split(left, self.desk.preferences, "deposits/made")
        left.setStretchFactor(0, 1)
        self.now.setMinimumHeight(look.px(284))
        left.setMinimumWidth(look.px(480))
        return left

    def _hints(self) -> list[tuple[str, str]]:
        return [
            ("Space", self.tr("in or out")),
            ("Alt+A", self.tr("all")),
            ("Alt+B", self.tr("new batch")),
            ("Enter", self.tr("open receipt")),
            ("=", self.tr("type the tape sum")),
        ]

    def _make_commands(self) -> None:
        writes = not self.desk.company.read_only
        keys_to_post = ("Ctrl+Enter", "Ctrl+Return", "Ctrl+S")
        add_command(self, self.tr("&Post the deposit"), keys_to_post, self.post, enabled=writes)
        for text, keys, do in (
            (self.tr("Print the s&lip"), ("Ctrl+P",), self.slip.print_it),
            (self.tr("Save the slip as P&DF"), ("Ctrl+Shift+S",), self.slip.save_it),
            (self.tr("Put &everything in"), ("Alt+A",), self.now.put_all),
            (self.tr("&New batch"), ("Alt+B",), self.now.put_none),
        ):
            add_command(self, text, keys, do)
        add_list_commands(self, lambda: self.tools)
        add_command(self, self.tr("&Take the deposit back"), ("U",), self.undo, lists=(self.made.table,))
        add_command(
            self, self.tr("Give the &held cheque back"), ("G",), self.give_back, lists=(self.now.view,), enabled=writes
        )

    def _connect(self) -> None:
        self.model.sort_wanted.connect(self._ask_made)
        self.post_button.clicked.connect(self.post)
        self.print_button.clicked.connect(self.slip.print_it)
        self.undo_button.clicked.connect(self.undo)
        self.now.changed.connect(self._on_changed)
        self.now.emptied.connect(self._to_made)
        self.now.opened.connect(lambda number: self.desk.asked_for.emit("receipts", number))
        self.asker.answered.connect(self._on_made)
        self.asker.totalled.connect(lambda n: self._made_count.setText(self.desk.figures.count(n) if n else ""))
        self.made.table.row_changed.connect(self._on_row)
        self.made.table.selection_told.connect(lambda _selection: self._offer())  # its row may come after it
        self.made.table.opened.connect(lambda row, _key: self.slip.show_posted(row.number))
        self.now.view.row_changed.connect(lambda _row: self.slip.show_now())

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.now.view.setFocus()
        self._say()

    def show_what(self, what: object) -> None:
        """A deposit that was made, by its id and number."""
        if isinstance(what, tuple):
            self._sought = what
            self._stand_on_sought()

    def _stand_on_sought(self) -> None:
        """When the list and the drawer are here: the drawer shows its own slip as it comes."""
        if self._sought is None or self.now.drawer is None:
            return
        id_, number = self._sought
        if (row := self.model.row_of(id_)) >= 0:
            self._sought = None
            self.made.table.setFocus()
            self.made.table.select_row(row)
            self.slip.show_posted(number)

    def refresh(self, changed: Changed | None = None) -> None:
        company = self.desk.company
        self.desk.ask(self, lambda reading, _progress: drawer(reading, company.today, MOST), self.now.show_drawer)
        self.asker.refresh()

    def go_to_filter(self) -> None:
        self.now.form.sum.setFocus()

    # --- what is shown ----------------------------------------------------------------------

    def _on_changed(self) -> None:
        self.post_button.setEnabled(self.now.batch().agrees and not self.desk.company.read_only)
        self.slip.show_now(self.now.after_posting())
        self._stand_on_sought()
        self._say()

    def _say(self) -> None:
        if not self.isVisible() or self.now.drawer is None:
            return
        figures, batch = self.desk.figures, self.now.batch()
        n, of = figures.count(batch.count), figures.count(len(self.now.drawer.receipts))
        self.desk.said.emit(self.tr("{n} of {of} receipts").format(n=n, of=of))
        stated = self.tr("Deposit {sum} {currency}").format(sum=figures.plain(batch.to_bank), currency=figures.base)
        self.desk.stated.emit(stated if batch.count else "")

    def _on_made(self) -> None:
        text = self.tr("They come here with the first slip.")
        empty = EmptyState(self.desk.look, "landmark", self.tr("No deposits yet"), text)
        self.made.settle(None if self.model.count() else empty)
        self._stand_on_sought()
        self._offer()

    def _on_row(self, row: DepositRow | None) -> None:
        self._offer()
        if row is not None and self.made.table.hasFocus():
            self.slip.show_posted(row.number)

    def _current(self) -> DepositRow | None:
        return self.model.row_at(self.made.table.currentIndex().row())

    def _offer(self) -> None:
        row = self._current()
        may = row is not None and not row.undone and not row.returned and not self.desk.company.read_only
        self.undo_button.setEnabled(may)

    # --- what can be done -------------------------------------------------------------------

    def post(self) -> None:
        """Only when tape and list agree."""
        if self._posting or not self.now.form.settle() or not self.now.cash.settle():
            return
        batch, day, account = self.now.batch(), self.now.form.date(), self.now.form.account.currentData()
        if not batch.agrees or day is None:
            self.now.go_to_missing()
            return
        from ar_desktop.receipts.deposits import deposit

        numbers, bank = [one.number for one in batch.chosen], str(account or "")
        self._posting = True

        def then(done: Done) -> str:
            self._posting = False
            number = getattr(done, "number", "")
            self._newest = getattr(done, "id", 0), number
            self._go_on()
            sum_ = self.desk.figures.plain(batch.to_bank)
            return self.tr("{number} posted: {sum} to the bank").format(number=number, sum=sum_)

        self.desk.write(
            lambda company: deposit(company, numbers, day=day, account=bank, cash_back=batch.cash_back),
            self.tr("Deposit posted"), self._failed, then=then,
        )  # fmt: skip

    def _go_on(self) -> None:
        """With what is left in the drawer; what the deposit was typed into may be hidden now."""
        focus = QApplication.focusWidget()
        if focus is not None and self.now.isAncestorOf(focus):
            self.now.view.setFocus()
        self.now.put_none()

    def _to_made(self) -> None:
        """The drawer is empty: to the deposit that emptied it, as soon as the list has it."""
        self.made.table.setFocus()
        if self._newest is not None:
            self._sought, self._newest = self._newest, None
            self._stand_on_sought()

    def undo(self) -> None:
        """The receipts of the current deposit are in the drawer again."""
        from ar_desktop.receipts.deposits import undeposit

        row = self._current()
        if row is not None and self.undo_button.isEnabled():
            said = self.tr("{number} taken back").format(number=row.number)
            self.desk.write(lambda company: undeposit(company, row.number), said, self._failed)

    def give_back(self) -> None:
        """The held cheque under the cursor leaves the drawer; it never was money."""
        from ar_desktop.receipts.post_dated import give_back

        row = self.now.model.row_at(self.now.view.currentIndex().row())
        if row is None or row.held is None:
            return
        held = row.held
        said = self.tr("Cheque of {name} given back").format(name=held.customer or self.tr("somebody unknown"))
        self.desk.write(lambda company: give_back(company, held.draft_id), said, self._failed)

    def _failed(self, error: Exception) -> None:
        self._posting = False
        if not isinstance(error, UserError):
            self.desk.jobs.failed.emit(error)
            return
        self._messages.show_strip(strip_for(error, self.desk.look))
