"""Prints a PDF: the very file, page by page as pictures of the printer's own resolution."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ar_desktop.errors import Refused
from ar_desktop.progress import Progress
from ar_desktop.words import N_
from ui.desk import Desk
from ui.file_names import safe_name
from ui.files import save_as
from ui.paper_work import page_of, pictures
from ui.widgets.message_strip import MessageStrip
from ui.workers import Workers

MOST_DOTS: Final = 300  # an inch: finer takes four times the memory and looks the same on office paper


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def print_pdf(desk: Desk, pdf: bytes, title: str, parent: QWidget) -> None:
    """Asks for a printer and prints as a job with Cancel; where there is none, the PDF can be saved."""
    choose_printer(
        desk, title, parent, lambda printer: print_to(desk, printer, pdf, title),
        _tr("Save the PDF…"), lambda: save_as(desk, parent, file_name(title), pdf),
    )  # fmt: skip


def file_name(title: str) -> str:
    """Without what no file system takes."""
    return safe_name(f"{title}.pdf")


def choose_printer(
    desk: Desk, title: str, parent: QWidget, then: Callable[[QPrinter], None], instead: str, save: Callable[[], None]
) -> None:
    """Without any printer it offers what to do `instead`."""
    if not QPrinterInfo.availablePrinters():
        _offer(desk, instead, save)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)

    def begin() -> None:
        then(printer)
        dialog.deleteLater()

    dialog.accepted.connect(begin)
    dialog.rejected.connect(dialog.deleteLater)
    QDialog.open(dialog)


def _offer(desk: Desk, instead: str, save: Callable[[], None]) -> None:
    strip = MessageStrip(desk.look, "amber", _tr("There is no printer on this computer."))

    def do() -> None:
        strip.closed.emit()
        save()

    strip.offer(instead, do)
    strip.offer_close()
    desk.told.emit(strip)


def print_to(desk: Desk, printer: QPrinter, pdf: bytes, title: str) -> None:
    """Prints on a printer that is set up."""
    workers = desk.jobs.workers
    said = _tr("{title} is printed").format(title=title)
    desk.jobs.run(
        lambda progress: _print(workers, printer, pdf, progress),
        lambda _pages: desk.said.emit(said),
        title=_tr("Printing {title}").format(title=title),
    )


class PrintRun:
    """Several PDFs as one job of the printer; on a working thread."""

    def __init__(self, workers: Workers, printer: QPrinter) -> None:
        self._workers, self._printer = workers, printer
        self._painter = QPainter()
        self._begun = False

    def add(self, pdf: bytes, first: int = 1, last: int = 0) -> Iterator[int]:
        """Prints page after page, counted from 1; yields how many there will be before each."""
        sizes = self._workers.call(pictures, pdf, 0.1, ()).sizes
        dots = min(MOST_DOTS, self._printer.resolution())
        pages = range(max(1, first) - 1, min(last or len(sizes), len(sizes)))
        if not pages:
            raise Refused(N_("The paper has no page {first}; its last one is {last}."), first=first, last=len(sizes))
        for page in pages:
            yield len(pages)
            self._next_page(sizes[page])
            picture = self._workers.call(page_of, pdf, page, dots / 72)
            image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
            whole = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
            self._painter.drawImage(QRectF(whole), image)

    def _next_page(self, size: tuple[float, float]) -> None:
        _set_up(self._printer, size)
        if self._begun:
            self._printer.newPage()
        elif not self._painter.begin(self._printer):
            raise Refused(N_("The printer does not answer."))
        self._begun = True

    def end(self) -> None:
        if self._begun:
            self._painter.end()


def _print(workers: Workers, printer: QPrinter, pdf: bytes, progress: Progress) -> int:
    """On a working thread; returns how many pages."""
    run, done = PrintRun(workers, printer), 0
    try:
        for total in run.add(pdf, printer.fromPage() or 1, printer.toPage()):
            progress.step(done, total)
            done += 1
    finally:
        run.end()
    return done


def _set_up(printer: QPrinter, size: tuple[float, float]) -> None:
    """The paper's own size, edge to edge: margins are in the file."""
    width, height = size
    page = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageSize(page)
    printer.setPageOrientation(turned)
    printer.setFullPage(True)
