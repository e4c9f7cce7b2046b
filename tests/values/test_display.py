from ar_desktop.values.display import display_money
from ar_desktop.words import ENGLISH, Words

SPACE = "\u00a0"


def test_amounts_are_grouped_with_the_currencys_own_decimals():
    assert display_money(123450, "USD", ENGLISH) == "1,234.50"
    assert display_money(1234567, "JPY", ENGLISH) == "1,234,567"
    assert display_money(1234567, "KWD", Words("de_DE")) == "1.234,567"
    assert display_money(1234567890, "INR", Words("en_IN")) == "1,23,45,678.90"
    assert display_money(123450, "CHF", Words("de_CH")) == "1’234.50"


def test_negative_amounts_have_a_minus_or_brackets():
    assert display_money(-5, "USD", ENGLISH) == "-0.05"
    assert display_money(-123450, "USD", ENGLISH, brackets=True) == "(1,234.50)"
    assert display_money(-123450, "USD", ENGLISH, symbol=True) == "-$1,234.50"
    assert display_money(-123450, "USD", ENGLISH, brackets=True, symbol=True) == "($1,234.50)"


def test_the_symbol_stands_where_the_region_puts_it():
    assert display_money(123450, "EUR", Words("de_DE"), symbol=True) == f"1.234,50{SPACE}€"
    assert display_money(500, "CHF", ENGLISH, symbol=True) == f"CHF{SPACE}5.00"
    assert display_money(500, "JPY", Words("ja_JP"), symbol=True) == "¥500"


def test_zero_can_be_shown_as_a_dash():
    assert display_money(0, "USD", ENGLISH, zero="–") == "–"
    assert display_money(0, "USD", ENGLISH) == "0.00"
