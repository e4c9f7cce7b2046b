"""Invented companies that sign the papers of the tests."""

from __future__ import annotations

from ar_desktop.documents.papers import Bank, Letterhead, Party

HARBOR = Letterhead(
    name="Harbor & Pine Supply Co.",
    address=("1180 Niagara Street", "Buffalo, NY 14213"),
    country="US",
    phone="716 555 0142",
    email="ar@harborpine.example",
    web="harborpine.example",
    bank=Bank(name="Lake Erie Savings Bank", bic="LESBUS33", routing="123456780", account="0048 117 302"),
    remit_to=("Harbor & Pine Supply Co.", "Accounts Receivable", "PO Box 4410", "Buffalo, NY 14240-4410"),
    colour="#17473A",
    pay_link="https://pay.harborpine.example/{number}",
    small_print="Overdue balances bear 1.5% per month.",
)
LAKESHORE = Party(
    name="Lakeshore Boatworks LLC",
    attention="Accounts Payable",
    address=("27 Shoreline Drive", "Tonawanda, NY 14150-2208"),
    country="US",
    code="C-10482",
)

KONTOR = Letterhead(
    name="Kaffeekontor Brandt & Söhne GmbH",
    short_name="Kaffeekontor",
    tagline="Brandt & Söhne  ·  Hamburg, seit 1911",
    address=("Brooktorkai 11", "20457 Hamburg"),
    country="DE",
    phone="040 555 0177",
    email="buchhaltung@kaffeekontor.example",
    tax_id="USt-IdNr. DE123456788\nSteuernummer 00/000/00000\nDE-ÖKO-000",
    register=("Geschäftsführung: Ines Brandt", "Sitz der Gesellschaft: Hamburg", "Amtsgericht Hamburg, HRB 000000"),
    bank=Bank(name="Elbhanse Bank", iban="DE89370400440532013000", bic="COBADEFFXXX"),
    colour="#6B1F3A",
)
