from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.collections.call_echo import echo
from ar_desktop.collections.call_log import Habits, Heard, Person, understand
from ar_desktop.words import Words

THURSDAY = date(2026, 11, 19)
PEOPLE = (Person(None, "Luis Ortega"), Person(3, "Ingrid Halvorsen"))
US = Habits("USD", people=PEOPLE, numbers=("26-1930", "26-1829"))
DE = Habits("EUR", language="de", decimal=",", day_first=True, people=(Person(5, "Jörg Hartmann"),))


def nov(day):
    return date(2026, 11, day)


def heard(line, habits=US):
    return understand(line, THURSDAY, habits)


def said_back(line, habits=US, words=None):
    return echo(heard(line, habits), words or Words("en", "en_GB"), THURSDAY, habits.currency)


@pytest.mark.parametrize(
    ("line", "amount", "day"),
    [
        ("spoke to Ingrid, promises 4,120 fri", 4_120_00, nov(20)),
        ("spoke to Ingrid, promises 6537.85 today by ach", 6_537_85, nov(19)),
        ("reached luis, pays 8400 on fri", 8_400_00, nov(20)),
        ("pays 8.4k eom", 8_400_00, nov(30)),
        ("8400 promised for 12/3", 8_400_00, date(2026, 12, 3)),
        ("will pay $1,518.90 tomorrow", 1_518_90, nov(20)),
        ("pays 20 on 20 nov", 20_00, nov(20)),
        ("pays 500 on the 5th", 500_00, date(2026, 12, 5)),
        ("promises 1,000 jan 4", 1_000_00, date(2027, 1, 4)),
        ("pays 1.500,75 in 2 weeks", 1_500_75, date(2026, 12, 3)),
        ("promises 2 payments, 700 next week", 700_00, nov(23)),
        ("pays 700 on thu", 700_00, nov(26)),
        ("pays 700 next mon", 700_00, nov(23)),
    ],
)
def test_a_promise_is_read_with_its_amount_and_day(line, amount, day):
    found = heard(line)
    assert (found.outcome, found.amount, found.day) == ("promise", amount, day)


@pytest.mark.parametrize(
    ("line", "amount", "day"),
    [
        ("zahlt 4120 am Fr", 4_120_00, nov(20)),
        ("Jörg erreicht, überweist 4.120,50 bis 20.11.", 4_120_50, nov(20)),
        ("zahlt morgen 1.000", 1_000_00, nov(20)),
        ("verspricht 300 zum Monatsende", 300_00, nov(30)),
        ("zahlt 300 am 3.12.", 300_00, date(2026, 12, 3)),
        ("zahlt 300 in 2 Wochen", 300_00, date(2026, 12, 3)),
        ("zahlt 300 am 15. Januar", 300_00, date(2027, 1, 15)),
        ("zahlt 300 Mi", 300_00, nov(25)),
        ("zahlt 300 bis Ende der Woche", 300_00, nov(20)),
        ("zahlt Ende nächster Woche 800", 800_00, nov(27)),
        ("überweist 2.000 Anfang Dezember", 2_000_00, date(2026, 12, 1)),
        ("zahlt 500 Mitte Januar", 500_00, date(2027, 1, 15)),
        ("zahlt 500 Ende Februar", 500_00, date(2027, 2, 28)),
    ],
)
def test_german_is_understood_too(line, amount, day):
    found = heard(line, DE)
    assert (found.outcome, found.amount, found.day) == ("promise", amount, day)


@pytest.mark.parametrize(
    ("line", "outcome", "again", "at"),
    [
        ("nicht erreicht, morgen wieder", "no_answer", nov(20), ""),
        ("nicht erreicht, Mo nochmal um 10 Uhr", "no_answer", nov(23), "10:00"),
        ("Mailbox, Rückruf Di 9:30", "no_answer", nov(24), "09:30"),
        ("falsche Nummer, morgen wieder", "wrong_number", nov(20), ""),
        ("Jörg krank, meldet sich nächste Woche", "note", nov(23), ""),
    ],
)
def test_when_to_call_again_is_understood_in_german(line, outcome, again, at):
    found = heard(line, DE)
    assert (found.outcome, found.again, found.at) == (outcome, again, at)


def test_what_was_understood_is_said_back_in_german():
    german = Words("de", "de_DE")
    line = "Jörg erreicht, zahlt 4120 am Fr"
    assert said_back(line, DE, german) == "Gespräch mit Jörg Hartmann · Zusage 4.120,00 für Fr., 20. Nov."
    assert said_back("zahlt 300 morgen", DE, german) == "Anruf · Zusage 300,00 für Fr., 20. Nov."


def test_a_german_line_is_understood_in_an_english_window():
    assert heard("zahlt 4120 am Fr") == heard("zahlt 4120 am Fr", US)
    assert heard("zahlt 4120 am Fr").day == nov(20)
    assert heard("so they pay 300 fri").day == nov(20)  # but "so" is no Sunday there


@pytest.mark.parametrize(
    ("line", "outcome", "again", "at"),
    [
        ("no answer, again tue", "no_answer", nov(24), ""),
        ("no answer", "no_answer", None, ""),
        ("voicemail left", "no_answer", None, ""),
        ("not reached, try again in 3 days", "no_answer", nov(22), ""),
        ("nicht erreicht, wieder Di 14 Uhr", "no_answer", nov(24), "14:00"),
        ("wrong number", "wrong_number", None, ""),
        ("falsche Nummer", "wrong_number", None, ""),
        ("spoke to Ingrid, call back mon 10:30", "reached", nov(23), "10:30"),
        ("can't pay before january, again 4 jan at 2pm", "reached", date(2027, 1, 4), "14:00"),
        ("likes our new catalogue", "note", None, ""),
        ("Ingrid sends her regards", "reached", None, ""),
    ],
)
def test_other_outcomes_and_when_to_call_again(line, outcome, again, at):
    found = heard(line)
    assert (found.outcome, found.again, found.at) == (outcome, again, at)
    assert (found.amount, found.day) == (None, None)


def test_who_it_was_is_found_among_the_contacts_by_either_name():
    assert (heard("Ingrid promises 100 fri").contact_id, heard("mrs halvorsen was kind").contact_id) == (3, 3)
    assert heard("luis called us, pays 100 fri").person == "Luis Ortega"
    assert heard("luis called us, pays 100 fri").inbound
    assert heard("Jorg erreicht, zahlt 100 am Fr", DE).contact_id == 5
    assert heard("spoke to Maria Lopez, pays 100 fri").person == "Maria Lopez"
    assert heard("called them, no answer").person == ""


def test_numbers_of_open_items_are_never_amounts_or_days():
    found = heard("pays 26-1930 and 26-1829 fri")
    assert (found.numbers, found.amount, found.day) == (("26-1930", "26-1829"), None, nov(20))


def test_a_dispute_names_item_amount_and_reason():
    found = heard("disputes 26-1930, 300 for damaged goods, call back mon")
    assert (found.outcome, found.numbers, found.amount, found.reason) == ("dispute", ("26-1930",), 300_00, "damaged")
    assert found.again == nov(23)
    assert heard("won't pay 26-1930, wrong price").reason == "price"


def test_what_was_understood_is_said_back():
    assert said_back("spoke to Ingrid, promises 4,120 fri") == (
        "Call with Ingrid Halvorsen · promise 4,120.00 for Fri 20 Nov"
    )
    assert said_back("pays 6537.85 today by ach") == "Call · promise 6,537.85 for today"
    assert said_back("pays 26-1930 fri") == "Call · promise of 26-1930 for Fri 20 Nov"
    assert said_back("pays fri") == "Call · promise of all that is overdue for Fri 20 Nov"
    assert said_back("pays 100") == "Call · promise 100.00, by when?"
    assert said_back("no answer, again tue 10:00") == "No answer · again Tue 24 Nov at 10:00"
    assert said_back("disputes 26-1930") == "Call · dispute of 26-1930"
    assert said_back("zahlt 4120 am Fr", DE, Words("de")).endswith("Fr., 20. Nov.")
    assert said_back("  ") == ""


def test_amounts_follow_the_currency():
    assert heard("pays 4,120 fri", Habits("JPY")).amount == 4_120
    assert heard("pays 4.120 fri", Habits("KWD")).amount == 4_120


@given(st.text(max_size=200))
def test_no_line_whatever_is_too_much(line):
    found = understand(line, THURSDAY, US)
    assert isinstance(found, Heard)
    assert found.text == " ".join(line.split())
    echo(found, Words("en"), THURSDAY, "USD")


@given(
    st.lists(
        st.sampled_from(
            "spoke to Ingrid , promises pays 4,120 fri again tue 10:00 31.2. 0 99/99 in 500 days the 31st eom feb 30 "
            "k 2026-02-31 +999 29.02. am Fr wrong number 26-1930 x".split()
        ),
        max_size=12,
    )
)
def test_nor_is_any_mixture_of_the_words_it_knows(words):
    found = understand(" ".join(words), THURSDAY, US)
    assert found.amount is None or found.amount > 0
    assert found.day is None or found.day.year >= 2026
