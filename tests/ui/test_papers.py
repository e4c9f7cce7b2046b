"""Papers on the screen and on the printer: rendered in other processes, the very file that is saved."""

from __future__ import annotations

import os
from multiprocessing.process import BaseProcess

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter

from ar_desktop.errors import Cancelled, Refused
from ar_desktop.sample.making import make_sample
from tests.ui.fake_books import TODAY
from ui.paper_work import pictures
from ui.printing import print_to
from ui.widgets.pdf_pages import PdfPages
from ui.widgets.pdf_pane import LEAST_TITLE, PdfPane
from ui.workers import Workers


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    from ar_desktop.documents.invoice_paper import invoice_pdf

    with make_sample(tmp_path_factory.mktemp("paper") / "a.arbook", invoices=30, today=TODAY) as company:
        with company.reading() as reading:
            number = reading.value("SELECT max(number) FROM document WHERE kind = 'invoice'")
        return invoice_pdf(company, number)


@pytest.fixture(scope="module")
def workers():
    workers = Workers()
    yield workers
    workers.stop()


def test_work_is_done_in_another_process(workers):
    assert workers.call(os.getpid) != os.getpid()


def test_what_a_worker_raises_is_raised_here(workers):
    with pytest.raises(ZeroDivisionError):
        workers.call(divmod, 1, 0)


def test_one_items_trouble_is_told_beside_it(workers):
    found = dict(workers.each(int, ["1", "x", "3"]))
    assert (found["1"], found["3"]) == (1, 3)
    assert isinstance(found["x"], ValueError)


def test_a_worker_that_died_is_replaced(workers):
    with pytest.raises(Refused):
        workers.call(os._exit, 1)  # twice: a second one is tried
    assert workers.call(abs, -3) == 3


@pytest.mark.usefixtures("own_processes")
def test_a_worker_that_dies_while_it_begins_is_replaced(monkeypatch):
    begin, asked = BaseProcess.start, []

    def first_dies(process):
        asked.append(process)
        if len(asked) == 1:
            raise BrokenPipeError
        begin(process)

    monkeypatch.setattr(BaseProcess, "start", first_dies)
    workers = Workers()
    try:
        assert [answer for _item, answer in workers.each(abs, [-1, -2, -3])] == [1, 2, 3]
        assert len(asked) > 1
    finally:
        workers.stop()


def test_waiting_ends_when_it_should(workers):
    import time

    class Stop:
        def step(self, done, total, note=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        workers.call(time.sleep, 1, progress=Stop())


def test_pictures_have_the_size_that_was_asked_for(workers, pdf):
    found = workers.call(pictures, pdf, 2.0, (0, 7))
    assert found.sizes == ((612.0, 792.0),)
    assert (found.pages[0].width, found.pages[0].height) == (1224, 1584)
    assert set(found.pages) == {0}


def test_a_page_that_fits_with_the_bar_and_not_without_comes_to_rest(qtbot, desk, pdf):
    """The bar takes width, the narrower page is lower, so the bar goes, so the page is wider, so the bar comes..."""
    pages = PdfPages(desk)
    qtbot.addWidget(pages)
    pages.resize(500, 640)
    pages.show()
    pages.show_pdf(pdf)
    qtbot.waitUntil(lambda: bool(pages._images) and not desk.jobs.busy)
    asked = []
    desk.jobs.started.connect(asked.append)
    between = 461 * 792 / 612 + 34  # the pages' height at 466 pixels is above, at 456 below
    for height in range(int(between) - 4, int(between) + 5, 2):
        pages.resize(500, height)
        qtbot.waitUntil(lambda: not pages._later.isActive() and not desk.jobs.busy)
        qtbot.wait(150)
        assert (pages._later.isActive(), desk.jobs.busy) == (False, False), height
    assert len(asked) <= 5


def test_pages_nobody_sees_are_not_drawn(qtbot, desk, pdf):
    pages = PdfPages(desk)
    qtbot.addWidget(pages)
    pages.resize(500, 700)
    asked = []
    desk.jobs.started.connect(asked.append)
    pages.show_pdf(pdf)
    qtbot.wait(100)
    assert asked == []
    pages.show()
    qtbot.waitUntil(lambda: bool(pages._images))


def test_the_pane_shows_the_pages_and_says_how_many(qtbot, desk, pdf):
    pane = PdfPane(desk, "Invoice")
    qtbot.addWidget(pane)
    pane.resize(500, 700)
    pane.show()
    pane.show_pdf(pdf)
    qtbot.waitUntil(lambda: bool(pane.pages._images), timeout=15000)
    assert pane._about.text() == "1 page"
    assert pane.pdf == pdf
    width = pane.pages._images[0].width()
    pane.pages.set_zoom(200)
    qtbot.waitUntil(lambda: pane.pages._images[0].width() > width)
    with qtbot.waitSignal(desk.jobs.started, timeout=15000):  # moved to a display of another scale
        pane.pages._fresh.clear()
        QCoreApplication.sendEvent(pane.pages, QEvent(QEvent.Type.DevicePixelRatioChange))
    qtbot.keyClick(pane.pages, Qt.Key.Key_End)
    assert pane.pages.verticalScrollBar().value() > 0
    pane.show_pdf(b"")
    assert not pane.pages._images
    desk.jobs.workers.stop()


@pytest.fixture(scope="module")
def three_pages():
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas("", pagesize=(612, 792))
    for page in "123":
        canvas.drawString(100, 400, f"page {page}")
        canvas.showPage()
    return canvas.getpdfdata()


class HereAndNow:
    """Workers that need no process."""

    def call(self, function, *args, progress=None):
        return function(*args)

    def stop(self):
        pass


@pytest.mark.parametrize(("first", "last", "printed"), [(0, 0, 3), (2, 2, 1), (2, 9, 2), (1, 3, 3)])
def test_the_pages_that_are_asked_for_are_printed(qtbot, desk, three_pages, tmp_path, first, last, printed):
    from pypdf import PdfReader

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(96)
    printer.setFromTo(first, last)
    desk.jobs.workers = HereAndNow()
    with qtbot.waitSignal(desk.said, timeout=15000):
        print_to(desk, printer, three_pages, "INV-1")
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == printed


def test_pages_that_a_paper_has_not_are_not_said_to_be_printed(qtbot, desk, three_pages, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(5, 6)
    desk.jobs.workers = HereAndNow()
    with qtbot.waitSignal(desk.jobs.failed, timeout=15000) as failed:
        print_to(desk, printer, three_pages, "INV-1")
    assert "no page 5" in failed.args[0].sentence()


def test_a_paper_is_printed_page_by_page(qtbot, desk, pdf, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(96)
    with qtbot.waitSignal(desk.said, timeout=15000) as said:
        print_to(desk, printer, pdf, "INV-1")
    assert said.args == ["INV-1 is printed"]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    desk.jobs.workers.stop()


def test_a_long_title_leaves_the_pane_as_wide_as_it_is(qtbot, desk):
    pane = PdfPane(desk, "Amber Market")
    qtbot.addWidget(pane)
    pane.show()
    before = pane.minimumSizeHint().width()
    pane.set_title("Consolidated Intercontinental Shipbuilding and Drydock Company")
    assert pane.minimumSizeHint().width() <= before + desk.look.px(LEAST_TITLE)
    assert pane._title.toolTip().endswith("Company")
