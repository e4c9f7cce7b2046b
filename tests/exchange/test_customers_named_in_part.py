"""Customers from other programs' lists, whose rows have only a code or only a name."""

from ar_desktop.company import open_company
from ar_desktop.exchange.lent import lend, write
from ar_desktop.exchange.looking import look_into
from ar_desktop.exchange.trial import try_import
from ar_desktop.progress import Silent
from tests.exchange.trying import tried

BOTH = "code,name\nC1,Alder Point\nC2,Brightwater\n"
PHONES = "SELECT code, name, phone FROM customer ORDER BY code"


def taken_in(desk, content):
    path = desk.csv(content)
    with open_company(desk.file) as company:
        options = look_into(path, "customers").options()
        trial = try_import(company, "customers", path, options)
        if trial.problems:
            return [(one.line, one.sentence()) for one in trial.problems]
        done = write(lend(company), path, "customers", options, Silent())
        return done.created, done.updated, done.skipped


def test_a_known_customer_keeps_the_name_that_a_file_leaves_empty(desk):
    desk.imports("customers", BOTH)
    assert taken_in(desk, "Code,Name,Phone\nC1,,555\nC3,,777\nC4,Cedar,\nC4,,888\n") == (2, 1, 0)
    assert desk.rows(PHONES) == [
        ("C1", "Alder Point", "555"), ("C2", "Brightwater", ""), ("C3", "C3", "777"), ("C4", "Cedar", "888"),
    ]  # fmt: skip


def test_a_file_of_codes_and_phones_leaves_all_names(desk):
    desk.imports("customers", BOTH)
    assert taken_in(desk, "Code,Phone\nC1,555\nC2,666\n") == (0, 2, 0)
    assert desk.rows(PHONES) == [("C1", "Alder Point", "555"), ("C2", "Brightwater", "666")]


def test_a_customer_without_code_is_the_known_one_of_that_name(desk):
    desk.imports("customers", BOTH)
    assert taken_in(desk, "Name,Phone\nBrightwater,555\nCedar,777\n") == (1, 1, 0)
    assert taken_in(desk, "Name,Phone\nBrightwater,555\nCedar,777\n") == (0, 0, 2)
    assert desk.rows(PHONES) == [("C1", "Alder Point", ""), ("C2", "Brightwater", "555"), ("Cedar", "Cedar", "777")]


def test_a_customer_without_code_is_the_one_that_the_file_named_further_up(desk):
    assert taken_in(desk, "Code,Name,Phone\nC9,Cedar,\n,Cedar,777\n") == (1, 0, 0)
    assert desk.rows(PHONES) == [("C9", "Cedar", "777")]


def test_which_of_two_customers_of_one_name_is_meant_is_not_guessed(desk):
    desk.imports("customers", "code,name\nC1,Alder\nC2,Alder\n")
    assert taken_in(desk, "Name,Phone\nBeech,1\nAlder,555\n") == [
        (3, "2 customers have the name “Alder”: the row needs a code.")
    ]


def test_a_name_that_is_the_code_of_somebody_else_renames_nobody(desk):
    desk.imports("customers", "code,name\nAlder,Alder Point Marina\n")
    assert taken_in(desk, "Name,Phone\nAlder,555\n") == [
        (2, "“Alder” is the code of a customer with another name: the row needs a code.")
    ]


def test_persons_are_customers_by_their_names_and_contacts_of_their_companies(desk):
    people = "CustomerId,FirstName,LastName,Company\n1,Luís,Gonçalves,Embraer\n2,Leonie,Köhler,\n3,,Tremblay,\n"
    assert taken_in(desk, people) == (3, 0, 0)
    assert taken_in(desk, people) == (0, 0, 3)
    assert desk.rows("SELECT code, name, contact FROM customer ORDER BY code") == [
        ("1", "Embraer", "Luís Gonçalves"), ("2", "Leonie Köhler", "Leonie Köhler"), ("3", "Tremblay", "Tremblay"),
    ]  # fmt: skip


def test_the_names_of_persons_are_seen_before_they_are_imported(desk):
    trial = tried(desk, "CustomerId,FirstName,LastName,Company\n2,Leonie,Köhler,\n", "customers")[1]
    (row,) = trial.rows
    assert row.values[trial.fields.index("name")] == "Leonie Köhler"
    assert row.fate == "fine"


def test_a_new_customer_without_any_name_is_called_by_its_code_and_that_is_said(desk):
    desk.imports("customers", BOTH)
    trial = tried(desk, "Code,Name,Phone\nC1,,555\nC3,,777\n", "customers")[1]
    assert [one.sentence() for one in trial.warnings] == ["The row has no name: the customer is called C3."]
    assert trial.counts["notice"] == 1


CONTACTS = "SELECT code, name, contact FROM customer ORDER BY code"


def test_a_person_beside_an_empty_company_renames_no_known_customer(desk):
    desk.imports("customers", "code,name,contact\nC1,Alder Point Marina,Boss\n")
    people = "Code,Company,First name,Last name,Phone\nC1,,John,Smith,555\n"
    trial = tried(desk, people, "customers")[1]
    (row,) = trial.rows
    shown = dict(zip(trial.fields, row.values, strict=True))
    assert (shown["name"], shown["contact"]) == ("Alder Point Marina", "John Smith")
    assert taken_in(desk, people) == (0, 1, 0)
    assert desk.rows(CONTACTS) == [("C1", "Alder Point Marina", "John Smith")]


def test_a_person_further_down_renames_nobody_whom_the_file_has_named_already(desk):
    people = "Code,Company,First name,Last name\nC1,Alder Point Marina,,\nC1,,John,Smith\n"
    shown = tried(desk, people, "customers")[1]
    assert [row.values[shown.fields.index("name")] for row in shown.rows] == ["Alder Point Marina"] * 2
    assert taken_in(desk, people) == (1, 0, 0)
    assert desk.rows(CONTACTS) == [("C1", "Alder Point Marina", "John Smith")]


def test_a_known_contact_goes_before_first_and_last_name(desk):
    desk.imports("customers", "code,name,contact\nC1,Alder Point Marina,Boss\n")
    assert taken_in(desk, "Code,Contact,First name,Last name\nC1,Mary,John,Smith\n") == (0, 1, 0)
    assert desk.rows(CONTACTS) == [("C1", "Alder Point Marina", "Mary")]


def test_persons_need_no_code_and_no_company(desk):
    people = "First name,Last name,Phone\nLeonie,Köhler,555\n,Tremblay,666\n"
    assert taken_in(desk, people) == (2, 0, 0)
    assert taken_in(desk, people) == (0, 0, 2)
    assert desk.rows(PHONES) == [("Leonie Köhler", "Leonie Köhler", "555"), ("Tremblay", "Tremblay", "666")]


def test_a_person_without_code_is_the_known_customer_of_that_name_and_keeps_its_contact(desk):
    desk.imports("customers", "code,name,contact\nC1,John Smith,Mary\n")
    assert taken_in(desk, "Code,Company,First name,Last name,Phone\n,,John,Smith,555\n") == (0, 1, 0)
    assert desk.rows("SELECT code, name, contact, phone FROM customer") == [("C1", "John Smith", "Mary", "555")]


def test_a_row_without_code_company_and_person_is_nobody(desk):
    assert taken_in(desk, "First name,Last name,Phone\nLeonie,Köhler,555\n,,777\n") == [
        (3, "The column code is empty.")
    ]


def test_the_name_of_a_contact_beside_a_code_renames_no_known_customer(desk):
    desk.imports("customers", "code,name,contact\nC1,Alder Point Marina,Boss\n")
    assert taken_in(desk, "Code,Contact name,Phone\nC1,John Smith,555\n") == (0, 1, 0)
    assert desk.rows(CONTACTS) == [("C1", "Alder Point Marina", "John Smith")]


def test_the_name_of_a_contact_is_the_customers_where_the_file_has_no_code_or_its_persons_apart(desk):
    assert taken_in(desk, "Contact name,Phone\nAlder Point Marina,555\n") == (1, 0, 0)
    assert taken_in(desk, "Account no,Contact name,First name,Last name\nC1,Brightwater,John,Smith\n") == (1, 0, 0)
    assert desk.rows(CONTACTS) == [
        ("Alder Point Marina", "Alder Point Marina", ""), ("C1", "Brightwater", "John Smith"),
    ]  # fmt: skip
