"""Fields understand what bookkeepers type, and keep what they don't understand."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ar_desktop.words import Words
from ui.figures import Figures
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_box import FieldBox
from ui.widgets.fields import AmountField, DateField, SearchField
from ui.widgets.formula import FormulaNotUnderstood, evaluate


def type_into(widget, text: str) -> None:
    # keyClicks aborts the interpreter on anything that is not ASCII
    for sign in text:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3*129.90", "389.70"),
        ("1+2*3", "7"),
        ("(1+2)*3", "9"),
        ("-4", "-4"),
        ("7-2-1", "4"),
        ("8/2/2", "2"),
        ("2*-3", "-6"),
    ],
)
def test_formulas_are_exact(text, value):
    assert evaluate(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "1+", "(1", "1)", "2**3", "a", "1/0", "1e5", "__import__", "1 2"])
def test_what_is_no_formula_is_refused(text):
    with pytest.raises(FormulaNotUnderstood):
        evaluate(text)


@pytest.mark.parametrize(
    ("typed", "minor", "shown"),
    [
        ("1234.5", 123450, "1,234.50"),
        ("1,234.50", 123450, "1,234.50"),
        ("=3*129.90", 38970, "389.70"),
        ("=240/7", 3429, "34.29"),
        ("=0-5", -500, "(5.00)"),
    ],
)
def test_amounts(qtbot, figures, typed, minor, shown):
    field = AmountField(figures, "Amount")
    qtbot.addWidget(field)
    type_into(field, typed)
    with qtbot.waitSignal(field.value_changed) as changed:
        field.settle()
    assert changed.args == [minor]
    assert field.text() == shown


@pytest.mark.parametrize("typed", ["12o.50", "=1/0", "=2*", "1.234"])
def test_an_amount_that_is_none_stays_as_typed_and_says_so(qtbot, figures, typed):
    field = AmountField(figures, "Amount")
    qtbot.addWidget(field)
    type_into(field, typed)
    with qtbot.waitSignal(field.told) as told:
        field.settle()
    assert told.args[0]
    assert told.args[1]
    assert field.text() == typed
    assert field.property("wrong")
    type_into(field, "0")
    assert not field.property("wrong")


@pytest.mark.parametrize(
    ("typed", "day"),
    [("t", date(2026, 11, 19)), ("+7", date(2026, 11, 26)), ("m", date(2026, 11, 1)), ("12/3", date(2027, 3, 12))],
)
def test_dates(qtbot, look, figures, typed, day):
    field = DateField(look, figures, "Due")
    qtbot.addWidget(field)
    type_into(field, typed)
    field.settle()
    assert field.value == day


def test_an_impossible_day_is_told_and_stays(qtbot, look, figures):
    field = DateField(look, figures, "Due")
    qtbot.addWidget(field)
    type_into(field, "31/11")
    with qtbot.waitSignal(field.told) as told:
        field.settle()
    assert "31/11" in told.args[0]
    assert field.text() == "31/11"


def test_what_a_date_field_shows_is_its_own_value(qtbot, look, figures):
    field = DateField(look, figures, "From")
    qtbot.addWidget(field)
    field.set_value(date(2025, 9, 5))
    with qtbot.assertNotEmitted(field.value_changed):
        field.settle()
    assert field.value == date(2025, 9, 5)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value == date(2025, 9, 6)


def test_a_search_waits_for_the_typing_to_pause_and_escape_empties_it(qtbot, look):
    field = SearchField(look, "Name")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as searched:
        type_into(field, "Müller ж")
    assert searched.args == ["Müller ж"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_choice_tells_its_value_not_its_words(qtbot, look):
    field = ChoiceField(look, "Age by", [("due", "Due date"), ("document", "Document date")])
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.chosen) as chosen:
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert chosen.args == ["document"]
    field.choose("due")
    assert field.currentText() == "Due date"


@pytest.mark.parametrize(
    ("make", "typed", "said"),
    [
        (DateField, "31/12/2026", "“31/12/2026” is not a date. Write it like 11/19/2026."),
        (DateField, "2/31", "“2/31” is not a date. Write it like 11/19/2026."),
        (DateField, "31.2.2026", "“31.2.2026” is not a date. Write it like 11/19/2026."),
        (AmountField, "1.234,50", "“1.234,50” is not an amount in USD. Write it like 1,234.50."),
        (AmountField, "1,2,3.4,5", "“1,2,3.4,5” is not an amount in USD. Write it like 1,234.50."),
    ],
)
def test_what_cannot_be_read_is_said_as_it_was_typed_with_how_it_is_written(qtbot, look, make, typed, said):
    figures = Figures(Words("en", "en_US"), "USD", date(2026, 11, 19))
    field = make(look, figures, "Date") if make is DateField else make(figures, "Amount")
    qtbot.addWidget(field)
    told = []
    field.told.connect(lambda text, wrong: told.append(text) if wrong else None)
    type_into(field, typed)
    field.settle()
    assert told == [said]


@pytest.mark.parametrize("typed", ["31.2.2026", "N" * 400])
def test_what_is_wrong_in_a_narrow_field_is_told_in_full_and_makes_nothing_wider(qtbot, look, figures, typed):
    field = DateField(look, figures, "Date")
    box = FieldBox(look, "Date", field, 120)
    qtbot.addWidget(box)
    box.show()
    field.setText(typed)
    field.settle()
    box.adjustSize()
    assert "is not a date" in box._note.text()
    assert box._note.height() >= box._note.heightForWidth(box._note.width()) > box._note.fontMetrics().height()
    assert box.sizeHint().width() == field.width() == look.px(120)
