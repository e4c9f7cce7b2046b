"""Many documents at once: drafts posted, papers printed or saved, with a result for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from ar_desktop.company import Done
from ui.batches import BatchHandle, BatchLine
from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.figures import Figures
from ui.invoices.batch_work import make_pdfs, post_all, save_into, void_each
from ui.invoices.document_asking import DocumentQueries
from ui.models.columns import Column
from ui.paper_work import pdf_of
from ui.problems import strip_for
from ui.widgets.batch_list import result_columns
from ui.widgets.batch_page import BatchPage
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip

REASONS: Final = 1  # said above the lines: the strip has room for it
FOLDER: Final = "invoices/folder"


def batch_columns(figures: Figures) -> tuple[Column[BatchLine], ...]:
    def name(line: BatchLine) -> str:
        return getattr(line.facts, "name", "") or line.facts.customer

    return (
        Column("number", figures_tr("Document"), _what, weight=500, width=90),
        Column("customer", figures_tr("Customer"), name, width=120, stretch=3, tip=name),
        Column(
            "total", figures_tr("Amount"),
            lambda line: "–" if line.facts.total is None else figures.money(line.facts.total, line.facts.currency),
            kind="money", value=lambda line: line.facts.total or 0, currency=lambda line: line.facts.currency,
        ),
        *result_columns(figures_tr("Result")),
    )  # fmt: skip


def figures_tr(text: str) -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("InvoiceBatch", text)


def _what(line: BatchLine) -> str:
    """A draft has no number before it is posted."""
    known = line.extra.get("number") or getattr(line.facts, "number", "")
    return str(known or kind_word(line.facts.kind))


class InvoiceBatch(BatchPage):
    begun = Signal()  # maybe long after it was asked for: a printer is chosen first
    closed = Signal()
    document_wanted = Signal(object)

    def __init__(self, desk: Desk, queries: DocumentQueries, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "", batch_columns(desk.figures), lambda line: f"{_what(line)} {line.facts.customer}",
            doing=figures_tr("Document {n} of {total}"), done=figures_tr("Done"), parent=parent,
        )  # fmt: skip
        self._queries = queries
        self._folder: Path | None = None
        self.begin_button.setVisible(False)
        self.begin_action.setEnabled(False)
        self.back = Btn(desk.look, self.tr("Back to the list"), icon="arrow-left", keys="Esc")
        self._open = Btn(desk.look, self.tr("Open folder"), icon="folder-open")
        self.below.addWidget(self.back)
        self.below.addWidget(self._open)
        self.below.addWidget(self.note, 1)
        self.back.clicked.connect(self.leave_page)
        self._open.clicked.connect(self._open_folder)
        self._open.hide()
        self.pane.offer(files=False)
        self.preview_with(self._find_paper)
        self.ended.connect(self._on_ended_batch)
        self.list.panel.table.opened.connect(lambda line, _column: self._open_line(line))

    # --- beginning --------------------------------------------------------------------------

    def _begin(self, title: str, rows: Sequence[Any]) -> list[BatchLine]:
        lines = [BatchLine(row.id, row) for row in rows]
        self._title.setText(title)
        self._folder = None
        self._open.hide()
        self.note.setText("")
        self.list.show_lines(lines)
        return lines

    def post(self, drafts: Sequence[Any]) -> None:
        lines = self._begin(self.tr("Post drafts"), drafts)
        company, words = self.desk.company, self.desk.figures.words
        ids = [line.key for line in lines]
        self.run_batch(lambda handle: ("post", *post_all(company, ids, handle, words)), lines, self.tr("Posting"))

    def save(self, documents: Sequence[Any], folder: Path) -> None:
        lines = self._begin(self.tr("Save as PDF"), documents)
        self._folder = folder
        company, workers = self.desk.company, self.desk.jobs.workers
        pairs = [(line.key, line.facts.number) for line in lines]
        self.run_batch(
            lambda handle: ("save", make_pdfs(company, workers, pairs, handle, save_into(folder)), None),
            lines,
            self.tr("Making PDFs"),
        )

    def print(self, documents: Sequence[Any]) -> None:
        from ui.printing import choose_printer

        title = self.tr("{n} documents").format(n=self.desk.figures.count(len(documents)))
        choose_printer(
            self.desk, title, self, lambda printer: self.print_on(printer, documents),
            self.tr("Save the PDFs…"), lambda: self._ask_and_save(documents),
        )  # fmt: skip

    def _ask_and_save(self, documents: Sequence[Any]) -> None:
        if (folder := self.ask_folder()) is not None:
            self.save(documents, folder)

    def print_on(self, printer: Any, documents: Sequence[Any]) -> None:
        from ui.printing import PrintRun

        lines = self._begin(self.tr("Print"), documents)
        company, workers = self.desk.company, self.desk.jobs.workers
        pairs = [(line.key, line.facts.number) for line in lines]
        pages = self.tr("{n} pages printed")

        def work(handle: Any) -> tuple[str, int, None]:
            run = PrintRun(workers, printer)
            try:
                made = make_pdfs(
                    company, workers, pairs, handle, lambda _number, pdf: pages.format(n=sum(1 for _ in run.add(pdf)))
                )
            finally:
                run.end()
            return "print", made, None

        self.run_batch(work, lines, self.tr("Printing"))

    def run_batch(self, work: Callable[[BatchHandle], Any], lines: Sequence[BatchLine], title: str) -> None:
        super().run_batch(work, lines, title)
        self.begun.emit()

    def void(self, documents: Sequence[Any], reason: str | None) -> None:
        lines = self._begin(self.tr("Void"), documents)
        company, words = self.desk.company, self.desk.figures.words
        pairs = [(line.key, line.facts.number) for line in lines]
        self.run_batch(
            lambda handle: ("void", void_each(company, pairs, handle, words, reason), None), lines, self.tr("Voiding")
        )

    def ask_folder(self) -> Path | None:
        known = self.desk.preferences.text(FOLDER, str(Path.home()))
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Save the PDFs into"), known)
        if not chosen:
            return None
        self.desk.preferences.set_text(FOLDER, chosen)
        return Path(chosen)

    # --- the end ----------------------------------------------------------------------------

    def _on_ended_batch(self, result: Any, trouble: Exception | None) -> None:
        self.begin_button.setVisible(False)
        self.begin_action.setEnabled(False)
        if trouble is not None:
            self.show_strip(strip_for(trouble, self.desk.look))
        figures = self.desk.figures
        done, failed = len(self.list.in_state("done")), len(self.list.in_state("failed"))
        text = self.tr("{done} done, {failed} failed, {left} not begun")
        left = len(self.list.in_state("waiting"))
        said = text.format(done=figures.count(done), failed=figures.count(failed), left=figures.count(left))
        self.about.setText(said)
        self.strip.end(self.tr("Finished") if not left else self.tr("Cancelled"), "")
        if failed and trouble is None:
            self._say_why(self.list.in_state("failed"))
        self._open.setVisible(self._folder is not None and done > 0)
        if result is not None and result[0] == "void" and done:
            self.desk.posted.emit(Done(result[1]))
        if result is not None and result[0] == "post" and result[2] is not None:
            self.desk.undo.push(result[2])
            self.desk.posted.emit(Done(result[1]))
            self.desk.written.emit(self.tr("{n} documents posted").format(n=figures.count(done)), result[2])
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_why(self, lines: Sequence[BatchLine]) -> None:
        """The reasons whole: a line has room for the beginning only."""
        reasons = list(dict.fromkeys(line.says for line in lines))
        shown = reasons[:REASONS]
        if len(reasons) > REASONS:
            shown.append(self.tr("The others stand in their lines."))
        title = self.tr("{n} failed.").format(n=self.desk.figures.count(len(lines)))
        self.show_strip(MessageStrip(self.desk.look, "red", title, " ".join(shown)))

    def _find_paper(self, line: BatchLine, show: Any) -> None:
        number = line.extra.get("number") or getattr(line.facts, "number", "")
        if not number:
            show(b"")
            return
        queries, workers = self._queries, self.desk.jobs.workers

        def make(paper: Any) -> None:
            self.desk.jobs.run(
                lambda progress: workers.call(pdf_of, paper, progress=progress),
                lambda pdf: show(pdf) if isValid(self) else None,
            )

        self.desk.ask(self, lambda reading, _progress: queries.paper(reading, number), make)

    def _open_line(self, line: BatchLine) -> None:
        document = line.extra.get("document") or (line.key if getattr(line.facts, "number", "") else 0)
        if document and not self.batch.running:
            self.document_wanted.emit(document)

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def leave_page(self) -> None:
        if not self.batch.running:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave_page()
        else:
            super().keyPressEvent(event)
