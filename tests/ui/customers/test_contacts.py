"""The people at a customer, worked from the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from ar_desktop.customers.contacts import ROLES, Contact, contacts_of
from ar_desktop.customers.form_drafts import FormOf, kept_form
from ui.customers.contacts_pane import ContactsPane, contact_columns

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(customers, busy_window, settled):
    customers.detail.tabs.setCurrentIndex(3)
    settled(busy_window)
    return customers.detail.more.contacts


def there(pane, busy_window):
    with busy_window.company.reading() as read:
        return [contact.data for contact in contacts_of(read, pane._customer)]


def make(qtbot, pane, busy_window, settled, name, email="", role=""):
    pane.begin(None)
    qtbot.keyClicks(pane.form.lines["name"], name)
    qtbot.keyClicks(pane.form.lines["email"], email)
    if role:
        qtbot.keyClick(pane.form.roles[role], Qt.Key.Key_Space)
    qtbot.keyClick(pane.form.lines["email"], Qt.Key.Key_Return, CTRL)
    settled(busy_window)


def test_a_contact_is_added_with_the_papers_they_get(qtbot, pane, busy_window, settled):
    before = len(there(pane, busy_window))
    make(qtbot, pane, busy_window, settled, "Ingrid Halvorsen", "ingrid@halvorsen.example", "invoices")
    assert not pane.in_form
    data = next(one for one in there(pane, busy_window) if one.name == "Ingrid Halvorsen")
    assert (data.email, data.roles) == ("ingrid@halvorsen.example", {"invoices"})
    assert pane.model.rowCount() == before + 1


def test_an_address_that_is_none_is_refused_beneath_it(qtbot, pane, busy_window, settled):
    make(qtbot, pane, busy_window, settled, "Ingrid", "ingrid at home")
    assert pane.in_form
    assert "ingrid at home" in pane.form.boxes["email"]._says.text()
    assert pane.form.lines["email"].text() == "ingrid at home"


def test_what_was_typed_for_a_contact_is_kept(qtbot, pane):
    pane.begin(None)
    qtbot.keyClicks(pane.form.lines["name"], "Half a na")
    qtbot.keyClick(pane.form.lines["name"], Qt.Key.Key_Escape)
    assert not pane.in_form
    pane.begin(None)
    assert pane.form.lines["name"].text() == "Half a na"


def test_what_was_typed_for_a_contact_is_there_in_the_next_session(qtbot, pane, busy_window, settled):
    pane.begin(None)
    qtbot.keyClicks(pane.form.lines["name"], "Half a na")
    pane.form.roles["reminders"].click()
    pane.form.keeper.keep()
    settled(busy_window)
    later = ContactsPane(busy_window.desk)
    qtbot.addWidget(later)
    later.show_customer(pane._customer)
    later.begin(None)
    settled(busy_window)
    assert later.form.lines["name"].text() == "Half a na"
    assert later.form.roles["reminders"].isChecked()
    assert later.form._title.text() == "New contact, begun earlier and not saved"
    later.form.save()
    settled(busy_window)
    with busy_window.company.reading() as read:
        assert kept_form(read, FormOf(pane._customer, "contact")) is None


def test_going_to_another_customer_keeps_the_contact_that_is_typed(qtbot, pane, busy_window, settled):
    first = pane._customer
    with busy_window.company.reading() as read:
        other = read.value("SELECT id FROM customer WHERE id <> :c ORDER BY id LIMIT 1", c=first)
    pane.begin(None)
    qtbot.keyClicks(pane.form.lines["name"], "Half a na")
    pane.show_customer(other)
    pane.show_customer(first)
    settled(busy_window)
    pane.begin(None)
    assert pane.form.lines["name"].text() == "Half a na"


def test_removed_and_brought_back(qtbot, pane, busy_window, settled):
    make(qtbot, pane, busy_window, settled, "Ingrid Halvorsen")
    row = next(at for at, one in enumerate(pane.model.rows()) if one.data.name == "Ingrid Halvorsen")
    pane.panel.table.select_row(row)
    pane.remove_current()
    settled(busy_window)
    assert "Ingrid Halvorsen" not in [one.name for one in there(pane, busy_window)]
    busy_window.messages.undo_last()
    settled(busy_window)
    assert "Ingrid Halvorsen" in [one.name for one in there(pane, busy_window)]


def test_who_gets_everything_is_said_to_in_one_word(qtbot, pane, busy_window, settled):
    make(qtbot, pane, busy_window, settled, "Ada")
    with busy_window.company.reading() as read:
        ada = next(one for one in contacts_of(read, pane._customer) if one.data.name == "Ada")
    everything = Contact(ada.id, ada.customer_id, replace(ada.data, roles=frozenset(ROLES)))
    (gets,) = [column for column in contact_columns() if column.key == "roles"]
    assert gets.text(everything) == "Everything"
    assert gets.text(ada) == ""
