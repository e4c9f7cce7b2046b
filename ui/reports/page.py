"""Reports: the catalogue at the left, any report at the right, and what is behind its figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ar_desktop.reports.behind import ItemBehind
from ar_desktop.reports.catalogue import BY_NAME
from ui.desk import Desk
from ui.keys import key_sequence
from ui.page import Page
from ui.reports.actions import ReportActions
from ui.reports.answers import Answers
from ui.reports.catalogue import Catalogue, Entry
from ui.reports.catalogue_pane import CatalogueDrop, CataloguePane
from ui.reports.drilling import Behind, Document, OtherReport, behind, behind_figure
from ui.reports.items_pane import ItemsPane, leads_to
from ui.reports.output import Output
from ui.reports.questions import Question, question_of
from ui.reports.report_table import Figure
from ui.reports.report_view import ReportView
from ui.widgets.name_dialog import NameDialog
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed

ROOM_FOR_CATALOGUE: Final = 1120  # pixels of the page at 100 %; below, it folds to a field
FIRST: Final = "aging"


class ReportsPage(Page):
    """`show_what` takes an entry's key, or an `OtherReport`."""

    def __init__(self, desk: Desk, answers: Answers | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._answers = answers or Answers(desk.company)
        self.catalogue = Catalogue(desk.preferences, desk.figures.words, desk.company.setting("uuid", ""))
        self.actions_ = ReportActions(self)
        self._escape = QShortcut(key_sequence("Esc"), self, self.go_back)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self.addActions(self.actions_.all())
        self.pane = CataloguePane(desk.look, self.catalogue, self)
        self.drop = CatalogueDrop(desk.look, self.catalogue, self)
        self._views: dict[str, ReportView] = {}
        self._stale: set[str] = set()
        self._key = ""
        self._trail: list[tuple[str, Question]] = []  # the way back from a report that was drilled into
        self.stack = PageStack(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pane)
        row.addWidget(self.stack, 1)
        self._connect()
        first = self.catalogue.find(FIRST)
        assert first is not None, "every catalogue has it"
        self._key, self._stale = FIRST, {FIRST}
        self._views[FIRST] = self._make(first)

    def first_shown(self) -> None:
        self.show_entry(FIRST)

    def _connect(self) -> None:
        for search in (self.pane, self.drop):
            search.chosen.connect(self.show_entry)
            search.entered.connect(self._into_table)
            search.changed.connect(self._reload)
        do = self.actions_
        do.run_wanted.connect(lambda: self.view.run_settled())
        output = Output(self.desk, self, lambda: self.view)
        do.export_wanted.connect(output.export)
        do.choice_wanted.connect(self._of_what_is_shown(output.offer_export, lambda: self.items.tools.choose_export()))
        do.print_wanted.connect(self._of_what_is_shown(output.print, lambda: self.items.tools.print()))
        do.save_wanted.connect(self.ask_name)
        do.pin_wanted.connect(lambda: self.pane.pin(self._key, self._key not in self.catalogue.pinned()))
        self.stack.currentChanged.connect(lambda _at: self._allow_back())

    @cached_property
    def items(self) -> ItemsPane:
        """Behind a figure; built when one is first asked."""
        pane = ItemsPane(self.desk, self)
        pane.left.connect(self._back_to_report)
        pane.opened.connect(self._open_item)
        self.stack.addWidget(pane)
        return pane

    def _shows_items(self) -> bool:
        return isinstance(self.stack.currentWidget(), ItemsPane)

    def _of_what_is_shown(self, report: Callable[[], None], items: Callable[[], None]) -> Callable[[], None]:
        """The items behind a figure stand in the place of their report."""
        return lambda: items() if self._shows_items() else report()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.desk.look.px(ROOM_FOR_CATALOGUE)
        self.pane.setVisible(wide)
        self.drop.setVisible(not wide)
        if not wide:
            self._place_drop()

    def _place_drop(self) -> None:
        self.view.head.front.addWidget(self.drop)
        self.drop.show()  # another parent hides it

    # --- which report -------------------------------------------------------------------------

    @property
    def view(self) -> ReportView:
        return self._views[self._key]

    def show_entry(self, key: str, question: Question | None = None) -> None:
        """Show a report of the catalogue with the question it was asked last, or with this one."""
        entry = self.catalogue.find(key)
        if entry is None:
            return
        fresh = key not in self._views
        if fresh:
            self._views[key] = self._make(entry)
        self._key = key
        view = self.view
        self._allow_back()
        if question is not None:
            view.row.ask_with(question)
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.stack.isAncestorOf(focus)
        self.stack.setCurrentWidget(view)
        if had_focus:  # else it would go to whatever comes next
            self._into_table()
        self.pane.show_chosen(key)
        self.drop.show_chosen(key)
        if not self.drop.isHidden():
            self._place_drop()
        if fresh or question is not None or key in self._stale:
            self._stale.discard(key)
            view.run()
        self.desk.stated.emit("")
        view.say_proof()

    def _make(self, entry: Entry) -> ReportView:
        report = BY_NAME[entry.report]
        kept = self.catalogue.remembered(entry.key)
        question = question_of(report, kept, self.desk.figures.today)
        title = entry.title if entry.key != entry.report else ""
        view = ReportView(self.desk, self._answers, report, question, self.actions_, title, self)
        view.asked.connect(lambda asked: self._remember(entry.key, view, asked))
        view.opened.connect(self._open)
        self.stack.addWidget(view)
        return view

    def _remember(self, key: str, view: ReportView, question: Question) -> None:
        if not self._trail:
            self.catalogue.remember(key, question.kept(view.report, self.desk.figures.today))

    def enter(self) -> None:
        self.desk.placed.emit("reports")
        self._into_table()
        self.view.say_proof()

    def _into_table(self) -> None:
        if self.view.report.needs_customer and self.view.answer is None:
            self.view.row.first_field().setFocus()
        else:
            self.view.table.setFocus()

    def show_what(self, what: object) -> None:
        if isinstance(what, str):
            self._trail.clear()
            self.show_entry(what)
            self.desk.placed.emit("reports")
        elif isinstance(what, OtherReport):
            self._trail.clear()
            self.show_entry(what.report, what.question)

    def go_to_filter(self) -> None:
        search = self.pane if self.pane.isVisible() else self.drop
        search.field.setFocus()
        search.field.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        self._stale = set(self._views) - {self._key}
        self.view.run()

    def _reload(self) -> None:
        for search in (self.pane, self.drop):
            search.reload()

    # --- what is behind a figure --------------------------------------------------------------

    def _open(self, row: Any, column: str) -> None:
        answer = self.view.answer
        if answer is None:
            return
        if isinstance(row, Figure):
            what = behind_figure(answer.table, answer.asked, row.key)
        elif answer.table.upright:
            what = behind_figure(answer.table, answer.asked, column)
        else:
            what = behind(answer.table, answer.asked, row, column)
        if isinstance(what, OtherReport):
            self._trail.append((self._key, self.view.question))
            self.show_entry(what.report, what.question)
            self.view.table.setFocus()
        elif isinstance(what, Document):
            self._open_document(what)
        elif what is not None:
            self._show_items(what, row, column)

    def _show_items(self, what: Behind, row: Any, column: str) -> None:
        title, about = self._said(row, column)
        self.stack.setCurrentWidget(self.items)
        self.items.expect(title, about)
        self.desk.ask(
            self,
            lambda reading, _progress: self._answers.items(reading, what),
            self.items.show_items,
            title=self.tr("Items"),
        )

    def _said(self, row: Any, column: str) -> tuple[str, str]:
        """Whose items, and the figure they add up to."""
        view = self.view
        columns = view.table.model.columns()
        if isinstance(row, Figure):
            return row.title, row.text
        who = next((one.text(row) for one in columns if one.visible), "") if row is not None else self.tr("All")
        chosen = next((one for one in columns if one.key == column and one.kind == "money"), None)
        chosen = chosen or next((one for one in columns if one.key == "total"), None)
        total = view.answer.table.total if view.answer is not None else None
        of = row if row is not None else total
        return who, f"{chosen.title} {chosen.text(of)}" if chosen is not None and of is not None else ""

    def _back_to_report(self) -> None:
        self.stack.setCurrentWidget(self.view)
        self.view.table.setFocus()
        self.view.say_proof()

    def _allow_back(self) -> None:
        """Esc goes back from a report that was drilled into; among items it is theirs."""
        self._escape.setEnabled(bool(self._trail) and not self._shows_items())

    def go_back(self) -> bool:
        """From a report that was drilled into to the one it came from."""
        if not self._trail:
            return False
        key, question = self._trail.pop()
        self.show_entry(key, question)
        self.view.table.setFocus()
        return True

    def _open_item(self, item: ItemBehind, column: str) -> None:
        self.desk.asked_for.emit(*leads_to(item, column))

    def _open_document(self, document: Document) -> None:
        if document.page:
            self.desk.asked_for.emit(document.page, document.number)
            return
        self.desk.ask(
            self,
            lambda reading, _progress: self._answers.customer_id(reading, document.customer),
            lambda found: self.desk.asked_for.emit("customers", found) if found is not None else None,
        )

    # --- names --------------------------------------------------------------------------------

    def ask_name(self) -> None:
        """Keep the question under a name of its own."""
        if not self.view.row.settle():
            return
        label = self.tr("Name of this report with its questions")
        dialog = NameDialog(self.desk, self.tr("Save this report"), label, self.view.head.title, self)
        dialog.named.connect(self.save_as)
        dialog.open()

    def save_as(self, name: str) -> None:
        view = self.view
        question = view.row.question() or view.question
        entry = self.catalogue.save(name, view.report.name, question.kept(view.report, self.desk.figures.today))
        if (old := self._views.pop(entry.key, None)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._reload()
        self.show_entry(entry.key)
