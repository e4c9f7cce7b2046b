"""Heads as other programs and public data sets really write them go where they belong."""

import pytest

from ar_desktop.exchange.guessing import guess_columns
from ar_desktop.exchange.importing import fields_of


def sent(kind, heads):
    guesses = guess_columns(kind, fields_of(kind), heads, [[] for _ in heads])
    return {guess.field: head for guess, head in zip(guesses, heads, strict=True) if guess.field}


@pytest.mark.parametrize(
    ("kind", "heads", "wanted"),
    [
        ("opening", "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed",
         {"customer": "customerID", "number": "invoiceNumber", "due": "DueDate", "amount": "InvoiceAmount"}),
        ("opening", "cust_number,name_customer,doc_id,posting_date,due_in_date,invoice_currency,total_open_amount",
         {"customer": "cust_number", "number": "doc_id", "due": "due_in_date", "amount": "total_open_amount"}),
        ("items", "ProductID,ProductName,UnitPrice", {"code": "ProductID", "description": "ProductName"}),
        ("receipts", "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate",
         {"customer": "customerID", "invoice": "invoiceNumber", "date": "SettledDate"}),
        ("customers", "CustomerId,FirstName,LastName,Company",
         {"name": "Company", "first_name": "FirstName", "last_name": "LastName"}),
        ("opening", "Customer,Number,Invoice Amount,Open Amount",
         {"amount": "Open Amount", "original": "Invoice Amount"}),
    ],
)  # fmt: skip
def test_the_heads_of_real_files_are_known(kind, heads, wanted):
    assert sent(kind, heads.split(",")).items() >= wanted.items()
