"""The head of a customer: what is begun from it, and what its figures lead to."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from ar_desktop.collections.call_habits import paid_by_month
from ar_desktop.values.dates import Month


@pytest.fixture
def opened(monkeypatch):
    """What was handed to other programs."""
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True)
    return urls


def command(customers, keys):
    return next(action for action in customers.commands() if action.shortcut().toString() == keys)


def test_f9_dials_and_ctrl_m_begins_a_mail(customers, busy_window, opened):
    with busy_window.company.reading() as read:
        phone, email = read.row("SELECT phone, email FROM customer WHERE id = :c", c=customers.detail.customer)
    command(customers, "F9").trigger()
    command(customers, "Ctrl+M").trigger()
    assert opened == ["tel:" + "".join(sign for sign in phone if sign in "+0123456789"), f"mailto:{email}"]


def test_an_invoice_begun_here_is_for_this_customer(qtbot, customers, busy_window, settled):
    with busy_window.company.reading() as read:
        code = read.value("SELECT code FROM customer WHERE id = :c", c=customers.detail.customer)
    customers.detail.head.buttons.invoice.click()
    settled(busy_window)
    editor = busy_window.page("invoices").views.editor
    qtbot.waitUntil(lambda: editor.form.values()["customer"] == code)
    assert busy_window.stack.currentWidget() is busy_window.page("invoices")


def test_ctrl_i_is_for_whom_is_in_view(qtbot, customers, busy_window, settled):
    name = customers.detail.head._name.text()
    busy_window.menus.invoices.actions()[1].trigger()
    settled(busy_window)
    editor = busy_window.page("invoices").views.editor
    qtbot.waitUntil(lambda: name in editor.form.customer.text())
    assert busy_window.stack.currentWidget() is busy_window.page("invoices")


def test_a_month_of_the_chart_leads_to_its_ledger(qtbot, customers, busy_window, settled):
    chart = customers.detail.head.pays
    with busy_window.company.reading() as read:
        months = paid_by_month(read, customers.detail.customer, Month(2026, 11))
    assert [one.days for one in chart._months] == [one.days for one in months]
    chart.setFocus()
    for _ in range(2):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName().startswith("Oct 2026")
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    settled(busy_window)
    ledger = customers.detail.ledger
    assert customers.detail.tabs.currentIndex() == 1
    assert (ledger.first.value, ledger.last.value) == (date(2026, 10, 1), date(2026, 10, 31))


def test_the_limit_leads_to_where_it_is_set(customers, busy_window, settled):
    customers.detail.head._credit.click()
    settled(busy_window)
    assert customers.detail.more.settings.fields.editors["credit_limit"].hasFocus()


def test_in_little_room_words_give_way_to_icons_and_no_figure_is_cut(customers, busy_window, settled):
    head = customers.detail.head
    for width in (1440, 1280, 1100, 1024):
        busy_window.resize(width, 800)
        settled(busy_window)
        for figure in head._figures():
            if figure.isVisible():
                assert figure.width() >= figure.sizeHint().width()
                assert figure.geometry().right() <= head.width()
        assert head.buttons.geometry().right() <= head.width()
    assert head.buttons.invoice.accessibleName() == "Invoice"
