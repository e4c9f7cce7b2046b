"""Master data against the audit chain: what was changed properly fits, however often; see also the tampering tests."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ar_desktop.closing.verify import findings
from ar_desktop.customers.contacts import ContactData, change_contact, create_contact, remove_contact
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.invoicing.items import ItemData, change_item, create_item
from ar_desktop.ledger.rates import set_rates


def test_a_customer_may_change_code_and_the_payer_too(company):
    create_customer(company, CustomerData("P", "Payer"))
    create_customer(company, CustomerData("C", "Customer", payer="P"))
    change_customer(company, "P", CustomerData("Q", "Payer", currency="USD", terms="net30"))
    change_customer(company, "Q", CustomerData("R", "Payer", currency="USD", terms="net30", credit_limit=500))
    create_customer(company, CustomerData("P", "Another"))
    assert findings(company) == []


def test_a_contact_stays_known_when_the_customer_changes_code_and_when_it_is_removed(company):
    customer = create_customer(company, CustomerData("C", "Customer"))
    contact = create_contact(company, customer.id, ContactData("Ann", email="ann@example.com"))
    other = create_contact(company, customer.id, ContactData("Bob"))
    change_customer(company, "C", CustomerData("D", "Customer", currency="USD", terms="net30"))
    change_contact(company, contact.id, ContactData("Ann", email="ann@example.org", roles=frozenset(("invoices",))))
    remove_contact(company, other.id)
    assert findings(company) == []


def test_an_item_may_change_price_and_code(company):
    item = ItemData("A", "Anvil", unit_price=Decimal("12.50"))
    create_item(company, item)
    change_item(company, "A", replace(item, unit_price=Decimal("13.5")))
    change_item(company, "A", replace(item, code="B"))
    assert findings(company) == []


def test_a_rate_may_be_set_twice(company):
    for rate in ("1.10", "1.1700"):
        with company.writing("rates") as write:
            set_rates(write, [(date(2026, 1, 1), "EUR", Decimal(rate))])
    assert findings(company) == []
