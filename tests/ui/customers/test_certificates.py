"""Exemption certificates: added with their scan, seen with how long they count, withdrawn and brought back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ar_desktop.customers.certificates import CertificateData, add_certificate, certificates_of
from ui import files
from ui.customers.certificate_form import CertificateForm

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(qtbot, customers, busy_window, settled):
    busy_window.activateWindow()
    qtbot.waitActive(busy_window)
    customers.detail.tabs.setCurrentIndex(4)
    settled(busy_window)
    found = customers.detail.more.documents.certificates
    QAbstractItemModelTester(found.model)
    return found


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "ST-120.pdf"
    path.write_bytes(b"%PDF-1.4 signed")
    return path


def known(window, customer_id):
    with window.company.reading() as read:
        return [one.data for one in certificates_of(read, customer_id)]


def begin(box, customers, busy_window, settled):
    next(one for one in customers.commands() if one.shortcut().toString() == "Ctrl+Shift+G").trigger()
    settled(busy_window)
    assert box.in_form


def test_a_certificate_is_added_from_the_keyboard_with_its_scan(
    qtbot, box, customers, busy_window, settled, scan, monkeypatch
):
    begin(box, customers, busy_window, settled)
    form = box.form
    qtbot.waitUntil(lambda: bool(form.lines["jurisdiction"].text()), timeout=20_000)
    region = form.lines["jurisdiction"].text()
    qtbot.keyClicks(form.lines["number"], "ST-120 4711")
    qtbot.keyClick(form.lines["number"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: busy_window.focusWidget() is form.lines["jurisdiction"], timeout=20_000)
    form.lines["valid_to"].setFocus()
    qtbot.keyClicks(form.lines["valid_to"], "2026-12-31")
    form._take_scan(scan)
    qtbot.keyClick(form.lines["valid_to"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not box.in_form, timeout=20_000)
    settled(busy_window)
    today = busy_window.company.today
    wanted = CertificateData("ST-120 4711", today, date(2026, 12, 31), region)
    assert known(busy_window, customers.detail.customer) == [wanted]
    row = box.model.row_at(0)
    assert box.model.columns()[-1].text(row) == "Ends in 42 d"
    opened = []
    monkeypatch.setattr(files, "open_file", opened.append)
    box.table.select_row(0)
    qtbot.keyClick(box.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].read_bytes() == scan.read_bytes()


def test_what_is_missing_stands_at_its_field_and_nothing_is_written(qtbot, box, customers, busy_window, settled):
    begin(box, customers, busy_window, settled)
    qtbot.keyClicks(box.form.lines["valid_to"], "13/32")
    box.form.save()
    assert box.form.boxes["number"]._says.text() == "Give the number of the certificate."
    assert box.form.lines["valid_to"].text() == "13/32"
    assert known(busy_window, customers.detail.customer) == []


def test_one_that_would_end_before_it_begins_is_refused_in_the_form(qtbot, box, customers, busy_window, settled):
    begin(box, customers, busy_window, settled)
    qtbot.keyClicks(box.form.lines["number"], "4711")
    qtbot.keyClicks(box.form.lines["valid_to"], "2020-01-01")
    box.form.save()
    settled(busy_window)
    assert box.in_form
    assert box.form._wrong.text() == "Certificate 4711 would end before it begins."


def test_esc_keeps_what_was_typed(qtbot, box, customers, busy_window, settled):
    begin(box, customers, busy_window, settled)
    qtbot.keyClicks(box.form.lines["number"], "4711")
    qtbot.keyClick(box.form.lines["number"], Qt.Key.Key_Escape)
    assert not box.in_form
    begin(box, customers, busy_window, settled)
    assert box.form.lines["number"].text() == "4711"


def test_what_was_typed_is_there_in_the_next_session(qtbot, box, customers, busy_window, settled):
    begin(box, customers, busy_window, settled)
    qtbot.keyClicks(box.form.lines["number"], "4711")
    box.form.keeper.keep()
    settled(busy_window)
    later = CertificateForm(busy_window.desk)
    qtbot.addWidget(later)
    later.begin(customers.detail.customer, "TX")
    settled(busy_window)
    assert later.lines["number"].text() == "4711"
    assert later._title.text() == "New exemption certificate, begun earlier and not saved"


def test_del_withdraws_and_undo_brings_it_back(qtbot, box, customers, busy_window, settled):
    customer = customers.detail.customer
    one = CertificateData("4711", date(2026, 1, 1), date(2026, 10, 31))
    busy_window.do(lambda company: add_certificate(company, customer, one), "added")
    settled(busy_window)
    assert box.model.columns()[-1].text(box.model.row_at(0)) == "Ended"
    box.table.select_row(0)
    box.table.setFocus()
    box.withdraw_current()
    settled(busy_window)
    assert box.model.rowCount() == 0
    busy_window.messages.undo_last()
    settled(busy_window)
    assert [data.number for data in known(busy_window, customer)] == ["4711"]


def test_a_scan_that_comes_later_is_kept_with_its_certificate(box, customers, busy_window, settled, scan):
    customer = customers.detail.customer
    busy_window.do(lambda company: add_certificate(company, customer, CertificateData("4711", date(2026, 1, 1))), "")
    settled(busy_window)
    assert box.model.row_at(0).scan is None
    box.keep_scan(box.model.row_at(0), scan)
    settled(busy_window)
    assert box.model.row_at(0).scan is not None
    assert customers.detail.more.documents.model.row_at(0).note == "4711"


def test_nothing_comes_up_as_a_window_of_its_own_when_the_tab_is_opened(qtbot, customers, busy_window, settled):
    """It took the focus with it, and the next key went nowhere."""
    busy_window.activateWindow()
    qtbot.waitActive(busy_window)
    customers.detail.tabs.setFocus()
    customers.detail.tabs.setCurrentIndex(4)
    settled(busy_window)
    assert QApplication.activeWindow() is busy_window
    assert QApplication.focusWidget() is customers.detail.tabs
