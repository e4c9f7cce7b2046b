"""Invented papers for tests and pictures: one of each kind, and those that are hard to lay out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ar_desktop.documents.papers import (
    AgeBucket,
    Bank,
    CreditUse,
    Detail,
    EarlyDiscount,
    InvoicePaper,
    Letterhead,
    PaperLine,
    Party,
    StatementPaper,
    StatementRow,
    TaxRow,
)

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


def _line(item, text, quantity, unit, price, net, second="", **more):
    return PaperLine(text, net, Decimal(quantity), unit, Decimal(price), item=item, second=second, **more)


def us_invoice() -> InvoicePaper:
    lines = (
        _line(
            "HW-2040",
            "Anchor shackle, galvanized, ⅝ in",
            48,
            "ea",
            "14.85",
            71280,
            "WLL 3¼ ton, forged, load-rated, sold each",
        ),
        _line(
            "RP-1106", "Three-strand nylon rope, ½ in, white", 3, "reel", "218.40", 65520, "Reel of 600 ft, lot 26-0817"
        ),
        _line("PT-0330", "Epoxy primer, light gray, 1 gal", 12, "gal", "64.75", 77700),
        _line("SF-0915", "Cut-resistant gloves, ANSI A4, size L", 10, "dz", "71.20", 71200),
        _line("FR-0001", "Freight, LTL to Tonawanda, NY", 1, "", "186.00", 18600),
    )
    return InvoicePaper(
        kind="invoice",
        number="2026-04817",
        day=date(2026, 11, 20),
        seller=HARBOR,
        buyer=LAKESHORE,
        currency="USD",
        lines=lines,
        net=304300,
        gross=330926,
        taxes=(TaxRow("New York State sales tax 4%", 12172), TaxRow("Erie County sales tax 4.75%", 14454)),
        due=((date(2026, 12, 20), 330926),),
        terms="2/10, net 30",
        discount=EarlyDiscount(Decimal(2), date(2026, 11, 30), 5714, 325212, goods_only=True),
        po="LB-7731",
        order="SO-31190",
        salesperson="Maya Lindqvist",
        details=(
            Detail("Ship to", ("Lakeshore Boatworks LLC, Slip Yard 2", "31 Shoreline Drive, Tonawanda, NY 14150")),
            Detail("Shipped", ("Nov 19, 2026", "Great Lakes Freight")),
            Detail("Tracking", ("GLF 4471 0093 26", "Delivery note 31190-1")),
            Detail("Sales tax jurisdiction", ("New York, Erie County",)),
        ),
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


def german_invoice() -> InvoicePaper:
    lines = (
        _line(
            "K-1120",
            "Röstkaffee »Speicherstadt«, ganze Bohne, 1 kg",
            60,
            "kg",
            "18.90",
            113400,
            "Äthiopien, Brasilien; Charge 26-311, MHD 11/2027",
            tax="7 %",
        ),
        _line(
            "K-1310", "Espresso »Elbe«, ganze Bohne, 1 kg", 36, "kg", "21.40", 73188, tax="7 %", discount_pct=Decimal(5)
        ),
        _line("T-0204", "Assam Broken, Bio, 500 g", 24, "Pck.", "11.75", 28200, "DE-ÖKO-000, Indien", tax="7 %"),
        _line("R-0040", "Reinigungstabletten für Siebträger, 100 Stück", 8, "Ds.", "17.90", 14320, tax="19 %"),
        _line(
            "S-0001",
            "Wartung Siebträgermaschine, Gerät 4471-B",
            "2.5",
            "Std.",
            "86.00",
            21500,
            "Arbeitszeit 2,5 Stunden, 17.11.2026, Techniker J. Öztürk",
            tax="19 %",
        ),
        _line("F-0002", "Lieferung frei Haus", 1, "", "0.00", 0, tax="19 %"),
    )
    return InvoicePaper(
        kind="invoice",
        number="RE-2026-00931",
        day=date(2026, 11, 20),
        supplied=date(2026, 11, 18),
        seller=KONTOR,
        buyer=Party(
            name="Hotel Övelgönne Betriebs GmbH",
            attention="Rechnungsprüfung",
            address=("z. Hd. Frau Katharina Weiß", "Große Elbstraße 147 a", "22767 Hamburg"),
            country="DE",
            code="20457",
            tax_id="DE987654321",
        ),
        currency="EUR",
        language="de_DE",
        lines=lines,
        net=250608,
        gross=272449,
        taxes=(TaxRow("Umsatzsteuer 7 %", 15035, 214788), TaxRow("Umsatzsteuer 19 %", 6806, 35820)),
        due=((date(2026, 12, 20), 272449),),
        discount=EarlyDiscount(Decimal(2), date(2026, 11, 30), 5449, 267000),
        po="HOE 4-1182",
        facts=(("Lieferschein", "LS-88214"), ("Ansprechpartner", "Malte Grünewald"), ("Telefon", "040 555 0177-21")),
        notes=("Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.",),
    )


_GOODS = (
    ("EL", "Marine wire, tinned, 10 AWG, black", "reel"),
    ("HW", "Snap hook, stainless, ⅜ in", "ea"),
    ("RP", "Three-strand nylon rope, ¾ in", "reel"),
    ("PT", "Epoxy primer, light gray", "gal"),
    ("FS", "Hex bolt, 316, ½-13, 2 in long", "box"),
    ("PL", "Sanitation hose, 1½ in", "ft"),
)
_SECONDS = ("", "", "Substituted for an item out of stock", "", "Lot 26-0817, certificate on request", "")
_DELIVERIES = (
    "Delivery note 31102, Nov 3, 2026, Slip Yard 2",
    "Delivery note 31147, Nov 9, 2026, Slip Yard 2",
    "Delivery note 31160, Nov 12, 2026, Slip Yard 2",
    "Delivery note 31188, Nov 18, 2026, Slip Yard 2",
)


def long_invoice(count: int = 60, *, grouped: bool = True) -> InvoicePaper:
    lines = []
    for at in range(count):
        code, text, unit = _GOODS[at % len(_GOODS)]
        quantity, price = at * 7 % 45 + 1, Decimal(at * 1237 % 17000 + 500) / 100
        net = int(quantity * price * 100)
        group = _DELIVERIES[at * 4 // count] if grouped else ""
        lines.append(_line(f"{code}-{4000 + at * 37}", text, quantity, unit, price, net, _SECONDS[at % 6], group=group))
    net = sum(line.net for line in lines)
    state, county = net * 4 // 100, net * 475 // 10000
    return InvoicePaper(
        kind="invoice",
        number="2026-04790",
        day=date(2026, 11, 20),
        seller=HARBOR,
        buyer=LAKESHORE,
        currency="USD",
        lines=tuple(lines),
        net=net,
        gross=net + state + county,
        taxes=(TaxRow("New York State sales tax 4%", state), TaxRow("Erie County sales tax 4.75%", county)),
        due=((date(2026, 12, 20), net + state + county),),
        terms="Net 30",
        po="LB-7702 blanket",
        salesperson="Maya Lindqvist",
        facts=(("Deliveries", "4, Nov 3 to Nov 18"),),
        group_title="Subtotal by delivery" if grouped else "",
    )


def credit_note() -> InvoicePaper:
    lines = (
        _line(
            "PT-0330",
            "Epoxy primer, light gray, 1 gal",
            4,
            "gal",
            "64.75",
            25900,
            "4 cans returned unopened, RMA 5521, received Nov 26",
        ),
        _line(
            "RP-1106",
            "Three-strand nylon rope, ½ in, white",
            3,
            "reel",
            "15.00",
            4500,
            "Price corrected from 218.40 to 203.40, contract 2026-B",
        ),
        _line("RS-0001", "Restocking fee", 1, "", "0.00", 0, "Waived once as a courtesy"),
    )
    return InvoicePaper(
        kind="credit_note",
        number="2026-C0213",
        day=date(2026, 11, 27),
        seller=HARBOR,
        buyer=LAKESHORE,
        currency="USD",
        lines=lines,
        net=30400,
        gross=33060,
        taxes=(TaxRow("New York State sales tax 4%", 1216), TaxRow("Erie County sales tax 4.75%", 1444)),
        discount=EarlyDiscount(Decimal(2), date(2026, 11, 30), 5106, 292760),
        corrects="2026-04817",
        corrects_day=date(2026, 11, 20),
        reason="returned goods and a corrected price",
        po="LB-7731",
        facts=(("RMA", "5521"), ("Approved by", "Dana Whitfield")),
        credit_uses=(CreditUse("2026-04817", date(2026, 11, 20), date(2026, 12, 20), 330926, 33060, 297866),),
        closing_details=(
            Detail("Reason for the credit", ("Goods returned; price error",)),
            Detail("Goods received back", ("Nov 26, 2026, Buffalo dock 3",)),
            Detail("Questions", ("Dana Whitfield, 716 555 0142",)),
        ),
    )


def _buckets(*amounts):
    labels = ("Not yet due", "1–30 days", "31–60 days", "61–90 days", "Over 90 days")
    return tuple(AgeBucket(label, amount) for label, amount in zip(labels, amounts, strict=True))


def _item(month, day, number, po, due, late, amount, open_=None, kind="Invoice", mark=""):
    due_day = date(2026, *due) if due else None
    return StatementRow(
        date(2026, month, day),
        kind,
        number,
        po=po,
        due=due_day,
        days_past_due=late,
        amount=amount,
        open=amount if open_ is None else open_,
        mark=mark,
    )


def open_item_statement() -> StatementPaper:
    rows = (
        _item(8, 14, "2026-03711", "OM-118", (9, 13), 78, 184000, 64000, mark="*"),
        _item(8, 31, "2026-03902", "OM-121", (9, 30), 61, 91255),
        _item(9, 28, "2026-04188", "OM-127", (10, 28), 33, 220418),
        _item(10, 9, "2026-04260", "OM-130", (11, 8), 22, 48690),
        _item(10, 30, "2026-04533", "OM-133", (11, 29), 1, 312075),
        _item(11, 6, "2026-C0198", "OM-127", None, 0, -21040, kind="Credit note"),
        _item(11, 17, "2026-04741", "OM-139", (12, 17), 0, 137720),
        _item(11, 25, "2026-04902", "OM-141", (12, 25), 0, 590800),
    )
    return StatementPaper(
        kind="open-item",
        number="",
        day=date(2026, 11, 30),
        seller=HARBOR,
        buyer=Party(
            "Oneida Marina & Storage Inc",
            ("402 Market Street", "Lockport, NY 14094-3317"),
            "Accounts Payable",
            "US",
            "C-10077",
        ),
        currency="USD",
        rows=rows,
        closing=1443918,
        buckets=_buckets(728520, 360765, 220418, 155255, 0),
        unapplied=-21040,
        past_due=736438,
        terms="Net 30",
        facts=(("Last payment", "Nov 12, $1,200.00"), ("Your contact", "Dana Whitfield"), ("Phone", "716 555 0142")),
        notes=("* $640.00 is in dispute since Sep 20 (short delivery). We will not remind you of it while we look.",),
    )


def _moves(opening, *moves):
    balance, rows = opening, []
    for day, kind, number, details, amount in moves:
        balance += amount
        rows.append(StatementRow(date(2026, 11, day), kind, number, details, amount=amount, balance=balance))
    return tuple(rows)


def balance_forward_statement() -> StatementPaper:
    rows = _moves(
        784415,
        (2, "Invoice", "2026-04561", "PO 55120, paint and primer", 148260),
        (4, "Payment", "Check 20817", "Invoices 2026-04102, 2026-04155", -391045),
        (6, "Discount", "2026-04155", "2% for early payment", -3820),
        (9, "Invoice", "2026-04630", "PO 55131, safety gloves", 64080),
        (11, "Credit note", "2026-C0201", "2 gal returned, corrects 2026-04561", -12950),
        (16, "Invoice", "2026-04722", "PO 55140, dock lines and cleats", 221800),
        (18, "Payment", "ACH 118842", "Invoice 2026-04287", -175000),
        (19, "Returned", "ACH 118842", "Returned by your bank, open again", 175000),
        (19, "Fee", "2026-D0044", "Returned payment", 2000),
        (24, "Payment", "Wire 7714", "Invoice 2026-04287 and fee", -177000),
        (27, "Invoice", "2026-04935", "PO 55162, bilge pumps", 305520),
    )
    return StatementPaper(
        kind="balance-forward",
        number="ST-2026-0311",
        day=date(2026, 11, 30),
        since=date(2026, 11, 1),
        seller=HARBOR,
        buyer=Party(
            "Grand Island School District",
            ("1100 Ransom Road", "Grand Island, NY 14072-1405"),
            "Business Office",
            "US",
            "C-10310",
        ),
        currency="USD",
        rows=rows,
        opening=784415,
        closing=941260,
        buckets=_buckets(726710, 143050, 71500, 0, 0),
        past_due=214550,
        terms="Net 30",
        facts=(("Credit limit", "$25,000.00"), ("Your contact", "Dana Whitfield"), ("Phone", "716 555 0142")),
    )


def activity_statement() -> StatementPaper:
    return replace(balance_forward_statement(), kind="activity")


def long_statement() -> StatementPaper:
    """A year of movements over several pages."""
    moves = [(at % 28 + 1, "Invoice", f"2026-{5000 + at}", "Parts and service", 10000 + at * 137) for at in range(90)]
    rows = _moves(100000, *moves)
    return replace(balance_forward_statement(), rows=rows, opening=100000, closing=rows[-1].balance)


def stress_invoice() -> InvoicePaper:
    """Twelve-digit amounts, six-decimal prices, five scripts, words too long for their column."""
    seller = Letterhead(
        name="Wolfeschlegelsteinhausenbergerdorff & Ó Súilleabháin Internationale Schwermaschinen- und "
        "Anlagenbau-Beteiligungsgesellschaft mbH & Co. KGaA",
        address=("Str. des 17. Juni 135", "10623 Berlin"),
        country="DE",
        bank=Bank(name="Εθνική Τράπεζα / Bank Pekao S.A.", iban="GR1601101250000000012300695", bic="ETHNGRAA"),
        colour="#F2C200",
    )
    buyer = Party(
        name="شركة الخليج العربي للتجارة والمقاولات والخدمات البترولية",
        attention="Arabian Gulf Trading, Contracting & Petroleum Services Co. W.L.L.",
        address=(
            "c/o \u2068אברהם בן־דוד ושות׳ בע״מ\u2069",
            "Al Corniche St., Tower 3, Floor 41, Office 4107–4112",
            "CHICAGO IL 60601-0001",
        ),
        country="US",
        code="EXPORT-MENA-00000104820017",
    )
    lines = (
        _line(
            "ΕΛΛ-00017/β",
            "Στροβιλοκινητήρας υψηλής πίεσης, τύπος ΩΜΕΓΑ",
            1000000,
            "",
            "123456.789012",
            12345678901200,
            "Περιλαμβάνει εγκατάσταση, ρύθμιση και εκπαίδευση προσωπικού στον χώρο του πελάτη, "
            "σύμφωνα με τη σύμβαση 2026/Γ-118 της 14ης Οκτωβρίου, καθώς και πλήρη τεκμηρίωση στα ελληνικά.",
        ),
        _line(
            "КИР-4410",
            "Турбогенератор ТГ-1200 с системой охлаждения",
            2,
            "",
            "41250000000.00",
            8250000000000,
            "Заводской № ЖЩЮ-7781; поставка до склада в г. Щёлково, страхование включено",
        ),
        _line(
            "ZŁĆ-09",
            "Źródło zasilania; příliš žluťoučký kůň; Nguyễn Đình Phước; İğdır",
            "12.345678",
            "",
            "0.000001",
            0,
            "Łódź, Győr, Ærøskøbing, Reykjavík, Şırnak, Iași, Ħaż-Żabbar",
        ),
        _line("DISC", "Framework discount, 2026-Q4", 1, "", "-9876543210.98", -987654321098, "Annex C, clause 4.2"),
        _line("FOC", "Commissioning kit, free of charge", 3, "", "0.00", 0),
        _line(
            "SUPERCALIFRAG-000117/EXPIALI-09",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsfahne",
            1,
            "",
            "0.01",
            1,
        ),
    )
    net = sum(line.net for line in lines)
    taxes = tuple(
        TaxRow(label, net * rate // 10000)
        for label, rate in (("Illinois State 6.25%", 625), ("Cook County 1.75%", 175), ("City of Chicago 1.25%", 125))
    )
    gross = net + sum(tax.amount for tax in taxes)
    part = gross // 3
    return InvoicePaper(
        kind="invoice",
        number="2026/INTL-EXPORT/000000004817-B",
        day=date(2026, 11, 20),
        seller=seller,
        buyer=buyer,
        currency="USD",
        lines=lines,
        net=net,
        gross=gross,
        taxes=taxes,
        due=((date(2026, 12, 20), part), (date(2027, 1, 20), part), (date(2027, 2, 20), gross - 2 * part)),
        po="ПО-№ 77/31-ЖЩ 2026, Ref. ΩΔ-118",
        facts=(("Ship to", "מספנות ישראל בע״מ, חיפה"), ("Contact", "Bùi Thị Xuân Hạnh-Đặng")),
        notes=(
            "Thanks to \u2068נורית בר־לב (חיפה)\u2069"
            " and \u2068محمّد الأمين، عقد رقم 2026/118 (نسخة)\u2069 for the order.",
        ),
    )


EVERY = (
    us_invoice,
    german_invoice,
    long_invoice,
    credit_note,
    stress_invoice,
    open_item_statement,
    balance_forward_statement,
    activity_statement,
    long_statement,
)
