"""A customer is made and changed from the keyboard, and nothing that was typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ar_desktop.customers.data import FIELDS, read_customer
from ar_desktop.customers.form_drafts import FormOf, kept_form
from tests.ui.busy_company import TODAY
from ui.widgets.captioned import Captioned
from ui.widgets.message_strip import MessageStrip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def form(qtbot, busy_window, customers, settled):
    """A new customer, begun with the key."""
    busy_window.go("customers", "new")
    settled(busy_window)
    qtbot.waitUntil(lambda: customers.in_form and customers.form.isEnabled())
    return customers.form


def type_in(qtbot, form, **values):
    for name, text in values.items():
        editor = form.fields.editors[name]
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()
        qtbot.keyClicks(editor, text)


def known(window, code):
    with window.company.reading() as read:
        return read_customer(read, code)[1]


def problem(form, name):
    box = form.fields.boxes[name]
    assert isinstance(box, Captioned)
    return box._says.text()


def test_every_field_of_a_customer_has_its_place_and_its_name(form):
    assert set(form.fields.editors) == set(FIELDS)
    assert all(editor.accessibleName() for editor in form.fields.editors.values())


def test_a_new_customer_gets_the_next_code_and_is_shown_when_saved(qtbot, busy_window, customers, form, settled):
    code = form.fields.value("code")
    assert code
    type_in(qtbot, form, name="Quay Street Chandlers", email="ap@quay.example", terms="2/10 n/30", credit_limit="5000")
    qtbot.keyClick(form.fields.editors["credit_limit"], Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not customers.in_form)
    settled(busy_window)
    data = known(busy_window, code)
    assert (data.name, data.terms, data.credit_limit) == ("Quay Street Chandlers", "2/10net30", 500_000)
    qtbot.waitUntil(lambda: customers.detail.head._name.text() == "Quay Street Chandlers")


def test_taking_back_a_new_customer_hides_them(qtbot, busy_window, form, settled):
    code = form.fields.value("code")
    type_in(qtbot, form, name="Quay Street Chandlers")
    form.save()
    settled(busy_window)
    busy_window.messages.undo_last()
    settled(busy_window)
    assert known(busy_window, code).inactive


def test_enter_moves_on_from_field_to_field(qtbot, form):
    editor = form.fields.editors["name"]
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert form.fields.editors["contact"].hasFocus()


def test_without_a_name_the_field_says_so_and_has_the_focus(qtbot, form, customers):
    form.save()
    assert problem(form, "name") == "Every customer has a name."
    assert form.fields.editors["name"].hasFocus()
    assert customers.in_form


def test_terms_that_nobody_understands_stay_as_typed(qtbot, form):
    type_in(qtbot, form, name="Quay", terms="whenever")
    form.save()
    assert "whenever" in problem(form, "terms")
    assert form.fields.editors["terms"].text() == "whenever"


def test_a_code_that_is_taken_is_refused_beneath_it(qtbot, busy_window, customers, form, settled):
    taken = customers.list.model.row_at(0).code
    type_in(qtbot, form, name="Quay Street Chandlers", code=taken)
    form.save()
    settled(busy_window)
    assert problem(form, "code") == "Another customer has this code."
    assert customers.in_form


def test_who_may_be_the_same_is_asked_once(qtbot, busy_window, customers, form, settled):
    name = customers.list.model.row_at(0).name
    type_in(qtbot, form, name=name.upper())
    form.save()
    settled(busy_window)
    assert name in form.banner.findChild(MessageStrip).accessibleName()
    assert form.save_button.text() == "Save as another"
    assert form.window().focusWidget() is form.save_button
    qtbot.keyClick(form.save_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not customers.in_form)


def test_esc_leaves_and_what_was_typed_comes_back(qtbot, busy_window, customers, form, settled):
    type_in(qtbot, form, name="Quay Street Chandlers", terms="whenever")
    qtbot.keyClick(form.fields.editors["terms"], Qt.Key.Key_Escape)
    assert not customers.in_form
    busy_window.go("customers", "new")
    settled(busy_window)
    assert form.fields.value("name") == "Quay Street Chandlers"
    assert form.fields.editors["terms"].text() == "whenever"
    form.start_afresh()
    settled(busy_window)
    assert form.fields.value("name") == ""


def test_f2_changes_the_customer_in_view_and_ctrl_z_puts_it_back(qtbot, busy_window, customers, settled):
    row = customers.list.model.row_at(customers.list.panel.table.currentIndex().row())
    before = known(busy_window, row.code)
    next(action for action in customers.commands() if action.shortcut().toString() == "F2").trigger()
    settled(busy_window)
    form = customers.form
    assert form.fields.value("name") == before.name
    type_in(qtbot, form, phone="+1 206 555 0199", notes="Ask for Tom.")
    form.reason.setText("They wrote to us")
    form.save()
    qtbot.waitUntil(lambda: not customers.in_form)
    settled(busy_window)
    after = known(busy_window, row.code)
    assert after.phone == "+1 206 555 0199"
    assert after.notes.endswith("Ask for Tom.")
    busy_window.messages.undo_last()
    settled(busy_window)
    assert known(busy_window, row.code) == before


def test_what_was_pasted_with_line_breaks_is_one_line(form):
    form.fields.editors["name"].setText("Quay  Street\nChandlers")
    assert form.fields.value("name") == "Quay Street Chandlers"


def test_a_right_to_left_name_does_no_harm(qtbot, busy_window, customers, form, settled):
    code, name = form.fields.value("code"), "שלום ושות׳ " + "x" * 180
    form.fields.editors["name"].setText(name)
    form.save()
    qtbot.waitUntil(lambda: not customers.in_form)
    assert known(busy_window, code).name == name


def test_a_name_that_is_too_long_says_so_at_its_field(qtbot, busy_window, customers, form, settled):
    form.fields.editors["name"].setText("x" * 300)
    form.save()
    qtbot.waitUntil(lambda: problem(form, "name") == "The name is 300 characters long; 200 are the most.")
    assert form.fields.editors["name"].hasFocus()
    assert len(form.fields.value("name")) == 300


def test_a_form_that_was_begun_is_there_when_the_company_is_opened_again(qtbot, busy_window, customers, form, settled):
    path = busy_window.company.path
    type_in(qtbot, form, name="Quay Street Chandlers", terms="whenever", credit_limit="=3*100")
    busy_window.close_company()
    busy_window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: busy_window.company is not None and not busy_window.jobs.busy, timeout=30_000)
    busy_window.go("customers", "new")
    again = busy_window.page("customers").form
    qtbot.waitUntil(again.isEnabled)
    assert again.fields.value("name") == "Quay Street Chandlers"
    assert again.fields.editors["terms"].text() == "whenever"
    assert "You began this earlier" in again.banner.findChild(MessageStrip).accessibleName()


def test_what_is_typed_is_in_the_file_a_moment_later(qtbot, busy_window, form, settled):
    type_in(qtbot, form, name="Quay")

    def kept():
        with busy_window.company.reading() as read:
            found = kept_form(read, FormOf(None))
            return found is not None and found.typed["name"] == "Quay"

    qtbot.waitUntil(kept, timeout=5000)
    assert form.fields.value("name") == "Quay"


def test_a_saved_form_is_no_draft_any_more(qtbot, busy_window, customers, form, settled):
    type_in(qtbot, form, name="Quay Street Chandlers")
    form.keeper.keep()
    form.save()
    qtbot.waitUntil(lambda: not customers.in_form)
    settled(busy_window)
    with busy_window.company.reading() as read:
        assert kept_form(read, FormOf(None)) is None
    busy_window.go("customers", "new")
    settled(busy_window)
    assert form.fields.value("name") == ""


def test_starting_afresh_drops_what_was_kept(qtbot, busy_window, customers, form, settled):
    type_in(qtbot, form, name="Quay Street Chandlers")
    form.leave()
    busy_window.go("customers", "new")
    settled(busy_window)
    form.start_afresh()
    settled(busy_window)
    assert form.fields.value("name") == ""
    with busy_window.company.reading() as read:
        assert kept_form(read, FormOf(None)) is None
