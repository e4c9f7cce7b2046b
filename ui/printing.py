"""Prints a PDF: the very file, page by page as pictures of the printer's own resolution."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ar_desktop.errors import Refused
from ar_desktop.progress import Progress
from ar_desktop.words import N_
from ui.desk import Desk
from ui.paper_work import page_of, pictures
from ui.workers import Workers

MOST_DOTS: Final = 300  # an inch: finer takes four times the memory and looks the same on office paper


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def print_pdf(desk: Desk, pdf: bytes, title: str, parent: QWidget) -> None:
    """Asks for a printer and prints as a job with Cancel; without any printer it says what to do instead."""
    if not QPrinterInfo.availablePrinters():
        text = N_("There is no printer on this computer. Save the PDF and print it elsewhere.")
        desk.jobs.failed.emit(Refused(text))
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)

    def begin() -> None:
        print_to(desk, printer, pdf, title)
        dialog.deleteLater()

    dialog.accepted.connect(begin)
    dialog.rejected.connect(dialog.deleteLater)
    QDialog.open(dialog)


def print_to(desk: Desk, printer: QPrinter, pdf: bytes, title: str) -> None:
    """Prints on a printer that is set up."""
    workers = desk.jobs.workers
    said = _tr("{title} is printed").format(title=title)
    desk.jobs.run(
        lambda progress: _print(workers, printer, pdf, progress),
        lambda _pages: desk.said.emit(said),
        title=_tr("Printing {title}").format(title=title),
    )


def _print(workers: Workers, printer: QPrinter, pdf: bytes, progress: Progress) -> int:
    """On a working thread; returns how many pages."""
    sizes = workers.call(pictures, pdf, 0.1, (), progress=progress).sizes
    dots = min(MOST_DOTS, printer.resolution())
    first, last = printer.fromPage() or 1, printer.toPage() or len(sizes)
    painter = QPainter()
    pages = range(max(1, first) - 1, min(last, len(sizes)))
    for done, page in enumerate(pages):
        progress.step(done, len(pages))
        _set_up(printer, sizes[page])
        if not done:
            if not painter.begin(printer):
                raise Refused(N_("The printer does not answer."))
        else:
            printer.newPage()
        picture = workers.call(page_of, pdf, page, dots / 72, progress=progress)
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(printer.pageLayout().fullRectPixels(printer.resolution())), image)
    painter.end()
    return len(pages)


def _set_up(printer: QPrinter, size: tuple[float, float]) -> None:
    """The paper's own size, edge to edge: margins are in the file."""
    width, height = size
    page = QPageSize(QSizeF(min(size), max(size)), QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setPageSize(page)
    printer.setPageOrientation(turned)
    printer.setFullPage(True)
