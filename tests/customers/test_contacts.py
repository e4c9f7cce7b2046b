from dataclasses import replace

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.company import audit
from ar_desktop.customers.contacts import (
    ContactData,
    EmailNotUnderstood,
    change_contact,
    contacts_of,
    create_contact,
    recipients,
    remove_contact,
)
from ar_desktop.errors import Refused

INGRID = ContactData("Ingrid Halvorsen", "AP", email="ap@halvorsen.example", roles=frozenset({"invoices"}))


def names(company, customer):
    with company.reading() as read:
        return [contact.data.name for contact in contacts_of(read, customer)]


def to(company, customer, role):
    with company.reading() as read:
        return recipients(read, customer, role)


def last_record(company):
    with company.reading() as read:
        return read.row("SELECT what, subject, before, after FROM audit ORDER BY number DESC LIMIT 1")


def test_each_paper_goes_to_whoever_has_that_role_else_to_the_general_contact_else_to_the_customer(company, customer):
    assert to(company, customer, "invoices") == ["office@halvorsen.example"]
    create_contact(company, customer, INGRID)
    assert to(company, customer, "invoices") == ["ap@halvorsen.example"]
    assert to(company, customer, "reminders") == ["office@halvorsen.example"]
    create_contact(company, customer, ContactData("Olav", email="olav@halvorsen.example", roles=frozenset({"general"})))
    assert to(company, customer, "reminders") == ["olav@halvorsen.example"]
    assert to(company, customer, "invoices") == ["ap@halvorsen.example"]


def test_contacts_are_listed_by_name_whatever_the_marks_on_the_letters(company, customer):
    for name in ("Zoe", "Ödön", "Pia"):
        create_contact(company, customer, ContactData(name))
    assert names(company, customer) == ["Ödön", "Pia", "Zoe"]


def test_where_invoices_go_is_in_the_audit_trail_what_somebody_likes_to_be_called_is_not(company, customer):
    contact = create_contact(company, customer, INGRID).id
    change_contact(company, contact, replace(INGRID, position="Head of AP"))
    what, _, before, _ = last_record(company)
    assert (what, before) == ("contact", None)  # still the record of her coming
    change_contact(company, contact, ContactData("Ingrid Halvorsen", email="pay@elsewhere.example"))
    _, subject, before, after = last_record(company)
    assert subject == f"contact {contact}"
    assert "ap@halvorsen.example" in before
    assert "pay@elsewhere.example" in after


def test_a_change_taken_back_leaves_the_contact_as_it_was(company, customer):
    contact = create_contact(company, customer, INGRID).id
    done = change_contact(company, contact, ContactData("Inga"))
    done.reversal.call(company)
    with company.reading() as read:
        assert [one.data for one in contacts_of(read, customer)] == [INGRID]


def test_who_left_gets_nothing_any_more_and_can_come_back(company, customer):
    contact = create_contact(company, customer, INGRID).id
    done = remove_contact(company, contact)
    assert names(company, customer) == []
    assert to(company, customer, "invoices") == ["office@halvorsen.example"]
    with pytest.raises(Refused):
        remove_contact(company, contact)
    done.reversal.call(company)
    assert to(company, customer, "invoices") == ["ap@halvorsen.example"]


@pytest.mark.parametrize("typed", ["ingrid", "a@b", "a@b.com, c@d.com", "a b@c.com"])
def test_what_is_no_address_is_refused_before_a_paper_goes_nowhere(company, customer, typed):
    with pytest.raises(EmailNotUnderstood):
        create_contact(company, customer, ContactData("Ingrid", email=typed))


def test_a_contact_needs_a_name_and_pasted_line_breaks_are_spaces(company, customer):
    with pytest.raises(Refused):
        create_contact(company, customer, ContactData("  \n"))
    create_contact(company, customer, ContactData("Ingrid\n Halvorsen "))
    assert names(company, customer) == ["Ingrid Halvorsen"]


def test_the_chain_holds_over_contacts(company, customer):
    contact = create_contact(company, customer, INGRID).id
    remove_contact(company, contact).reversal.call(company)
    with company.reading() as read:
        assert audit.walk(read) == []
    assert findings(company) == []
