"""A customer is joined or made inactive while somebody types an invoice or a payment of theirs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from ar_desktop.collections.joining import join_customers
from ar_desktop.company import FixedClock, open_company
from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.words import Words
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.problems import ProblemDialog
from ui.widgets.message_strip import MessageStrip


def told(window: Any) -> list[str]:
    assert [one for one in window.findChildren(ProblemDialog) if one.isVisible()] == []
    return [one.accessibleName() for one in window.findChildren(MessageStrip) if one.isVisible()]


@pytest.fixture
def two(busy_window, qtbot):  # noqa: F811
    """The window, and two records of one customer."""
    for code in ("DUP", "STAY"):
        busy_window.do(lambda own, code=code: create_customer(own, CustomerData(code, f"Name {code}")), "Saved")
    settled(busy_window, qtbot)
    return busy_window


def join(window: Any, qtbot: Any) -> None:
    window.do(lambda company: join_customers(company, "DUP", "STAY"), "Joined")
    settled(window, qtbot)


def deactivate(window: Any, qtbot: Any) -> None:
    def verb(company: Any) -> Any:
        with company.reading() as read:
            _id, data = read_customer(read, "DUP")
        return change_customer(company, "DUP", replace(data, inactive=True))

    window.do(verb, "Inactive")
    settled(window, qtbot)


@pytest.fixture
def editor(two, qtbot):
    two.go("invoices", ("new", "DUP"))
    settled(two, qtbot)
    editor = two.page("invoices").views.editor
    editor.lines.model.type_in(0, {"description": "Shackle", "quantity": "2", "unit_price": "10"})
    settled(two, qtbot)
    return editor


def documents(window: Any) -> int:
    with window.company.reading() as read:
        return int(read.value("SELECT count(*) FROM document d JOIN customer c ON c.id = d.customer_id "
                              "WHERE c.code = 'DUP'"))  # fmt: skip


def test_an_invoice_of_theirs_that_is_typed_keeps_them_from_being_joined(two, editor, qtbot):
    join(two, qtbot)
    assert told(two) == ["There are drafts for DUP; post or delete them first."]
    editor.post(False)
    settled(two, qtbot)
    assert documents(two) == 1


def test_an_invoice_for_who_became_inactive(two, editor, qtbot):
    deactivate(two, qtbot)
    editor.post(False)
    settled(two, qtbot)
    assert (told(two), documents(two)) == ([], 1)  # what was delivered is billed


@pytest.mark.parametrize("away", [join, deactivate])
def test_a_payment_of_who_is_gone(two, qtbot, away):
    two.go("receive")
    settled(two, qtbot)
    page = two.page("receive")
    with two.company.reading() as read:
        id_, _data = read_customer(read, "DUP")
    page.ask_payer(id_, "USD")
    settled(two, qtbot)
    page.form.amount.setText("10.00")
    page.form.amount.settle()
    page.keeper.keep()
    settled(two, qtbot)
    away(two, qtbot)
    assert page.form.amount.value == 1000
    qtbot.keyClick(page.form.amount, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(two, qtbot)
    with two.company.reading() as read:
        last = "SELECT c.code FROM receipt r JOIN customer c ON c.id = r.customer_id ORDER BY r.id DESC LIMIT 1"
        assert read.value(last) == "DUP"  # what came in is in the books, and can be moved
    said = ["There are drafts for DUP; post or delete them first."] if away is join else []
    assert told(two) == said


@pytest.mark.parametrize("place", ["customers", "invoices", "collections", "receive"])
def test_a_window_that_reads_goes_on_when_the_other_joins_who_is_in_view(
    busy_sample, look, preferences, qtbot, tmp_path, place  # noqa: F811
):
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    with open_company(path, clock=FixedClock(TODAY)) as writer:
        for code in ("AAA-1", "AAA-2"):
            create_customer(writer, CustomerData(code, f"Aaa {code}"))
        window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
        qtbot.addWidget(window)
        window.show()
        window.opener.open(path, TODAY, None, place, reading=True)
        qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=30_000)
        assert window.company.read_only
        page = window.page(place)
        if place == "customers":
            with writer.reading() as read:
                page.show_what(read_customer(read, "AAA-1")[0])
        settled(window, qtbot)
        before = len(told(window))  # that it is open for reading
        join_customers(writer, "AAA-1", "AAA-2")
        window.pages.look_for_changes()
        qtbot.waitUntil(lambda: window.pages.refreshing, timeout=5_000)
        qtbot.waitUntil(lambda: not window.pages.refreshing and not window.jobs.busy, timeout=10_000)
        assert len(told(window)) == before
        window.close()
