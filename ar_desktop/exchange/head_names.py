"""What other programs call the columns that we know under our own names."""

from __future__ import annotations

from functools import cache
from typing import Final

# field: names as other programs write them, in lower case without anything but letters and digits
_EVERYWHERE: Final = {
    "number": "number no num doc docno docnumber docnum invoice invoiceno invoicenumber invoicenum refnumber refno "
    "transactionid documentnumber documentid docid invoiceid "
    "rechnungsnr rechnungsnummer belegnr belegnummer nr id numero factura invno invid invnum documentno invoiceref "
    "reference",
    "customer": "customer customercode customerid customerno custno custid custcode cust cusno contactname account "
    "accountno accountcode custnumber customernumber accountnumber client "
    "clientcode clientid debtor debitor debitornr kunde kundennr kundennummer kdnr cliente accountreference accountref "
    "accref acref ac soldto code customername custname clientname party name",
    "date": "date dt docdate documentdate invoicedate txndate transdate postingdate receiptdate paymentdate paiddate "
    "invdate invdt orderdate transactiondate datum rechnungsdatum belegdatum fecha",
    "customer_name": "customername namecustomer custname clientname name companyname company firma kunde party",
    "due": "due duedate duedt dueindate dateduepayment paymentdue netdue fallig falligkeit falligam falligkeitsdatum "
    "faellig faelligam faelligkeit vencimiento",
    "kind": "kind type typ doctype documenttype txntype transactiontype art belegart tipo",
    "terms": "terms term paymentterms pmtterms zahlungsbedingung zahlungsziel condiciones",
    "currency": "currency cur ccy curr currencycode invoicecurrency customercurrency waehrung wahrung moneda",
    "fx_rate": "fxrate rate exchangerate exrate kurs wechselkurs",
    "po": "po pono ponumber ponum customerpo purchaseorder theirref yourref yourreference bestellnummer bestellnr "
    "ihrzeichen pedido",
    "reference": "reference ref originalinvoice creditof againstinvoice bezug",
    "salesperson": "salesperson slm slsm rep salesrep slsrep seller verkaufer verkaeufer vertreter vendedor",
    "notes": "notes note notes1 memo comment comments remark bemerkung notiz",
    "discount": "discount disc discounttaken cashdiscount skonto descuento",
}
_OF_KIND: Final[dict[str, dict[str, str]]] = {
    "customers": {
        "code": "code customercode customerid customerno custno custid custcode account accountno accountcode "
        "accountreference accountref id no kundennr kundennummer kdnr debitor debitornr codigo",
        "name": "name customer customername namecustomer company companyname accountname contactname firma kunde "
        "kundenname nombre empresa party",
        "contact": "contact contactperson primarycontact attn attention ansprechpartner contactname contacto",
        "first_name": "firstname givenname forename vorname",
        "last_name": "lastname surname familyname nachname",
        "email": "email mail emailaddress mainemail correo",
        "phone": "phone tel telephone mainphone phoneno telephonenumber phonenumber telefon telefono",
        "address1": "address1 address street addr1 street1 billingaddress1 billtostreet1 addressline1 poaddressline1 "
        "strasse anschrift direccion",
        "address2": "address2 addr2 addressline2 poaddressline2 street2 adresszusatz",
        "city": "city town billtocity pocity ort stadt ciudad",
        "region": "region state province county billtostate poregion bundesland",
        "postcode": "postcode zip zipcode postalcode billtozip popostalcode plz",
        "country": "country countrycode billtocountry pocountry land pais",
        "tax_id": "taxid vatid vatno vatnumber vatregistrationnumber vatregno taxnumber ein ustidnr ustid steuernummer",
        "tax_exempt": "taxexempt exempt steuerfrei",
        "credit_limit": "creditlimit limit kreditlimit",
        "terms": "terms term paymentterms pmtterms paymentduedays zahlungsbedingung zahlungsziel condiciones",
        "segment": "segment category group class gruppe",
        "payer": "payer billto parent parentcustomer billtocustomer zahler",
        "language": "language lang sprache",
    },
    "items": {
        "code": "code item itemcode itemno itemid sku product productcode productid "
        "productno artikelnr artikelnummer artikel itemname",
        "description": "description name itemname itemdescription productname bezeichnung beschreibung descripcion",
        "unit_price": "unitprice price salesprice rate sellprice listprice preis verkaufspreis precio",
        "unit": "unit uom unitofmeasure einheit",
        "cost": "cost purchasecost unitcost einkaufspreis ek",
        "tax_code": "taxcode salestaxcode taxtype vatcode steuer steuerschlussel",
        "account": "account incomeaccount salesaccount accountcode erloeskonto konto",
        "product_line": "productline line category group warengruppe",
    },
    "invoices": {
        "item": "item itemcode itemid product productid productservice sku inventoryitemcode artikel artikelnr",
        "description": "description itemdescription desc linedescription details text beschreibung bezeichnung",
        "quantity": "quantity qty itemquantity menge anzahl cantidad",
        "unit_price": "unitprice price unitamount itemrate rate preis einzelpreis precio",
        "discount_pct": "discountpct discount disc discountpercent rabatt",
        "tax_code": "taxcode itemtaxcode taxtype vatcode steuerschlussel",
        "tax_amount": "taxamount tax itemtaxamount vat vatamount steuer steuerbetrag",
        "amount": "amount lineamount itemamount invoiceamount net netamount lineamountnet betrag netto importe",
        "account": "account incomeaccount accountcode erloeskonto konto",
        "product_line": "productline warengruppe",
        "total": "total invoicetotal grandtotal gross brutto gesamt gesamtbetrag",
    },
    "receipts": {
        "date": "paymentdate paiddate datepaid receiptdate receiveddate datereceived settleddate settlementdate "
        "clearingdate cleardate depositdate zahlungsdatum zahldatum bezahltam eingangsdatum valuta date dt txndate "
        "transdate transactiondate postingdate docdate documentdate belegdatum datum fecha invoicedate",
        "number": "number receipt receiptno receiptnumber paymentno paymentnumber belegnr",
        "amount": "amount paymentamount received total paid betrag zahlbetrag importe",
        "method": "method paymentmethod pmtmethod paytype zahlungsart",
        "reference": "reference ref check checkno checknumber chequeno transactionid verwendungszweck",
        "invoice": "invoice invoiceno invoicenumber invoiceid paysinvoice appliedto rechnung "
        "rechnungsnr rechnungsnummer",
        "applied": "applied appliedamount amountapplied",
    },
    "opening": {
        "amount": "openamount openbalance balance bal open amountdue balancedue outstanding remaining offen "
        "offenerbetrag saldo totalopenamount amount betrag invoiceamount total invoicetotal",
        "original": "original originalamount origamt invoiceamount invoicetotal total gross rechnungsbetrag amount",
    },
    "rates": {"rate": "rate fxrate exchangerate kurs"},
}


def plain_head(text: str) -> str:
    """As names are compared: "Cust. No" is "custno"."""
    from ar_desktop.company.sort_key import sort_key

    return "".join(filter(str.isalnum, sort_key(text)))


@cache
def names_of(kind: str, field: str) -> tuple[str, ...]:
    """The plain names of a field, the most telling first; its own name is always one."""
    own = field.replace("_", "")
    known = _OF_KIND.get(kind, {}).get(field) or _EVERYWHERE.get(field, "")
    return tuple(dict.fromkeys((own, *known.split()) if own not in known.split() else known.split()))


@cache
def known_names() -> frozenset[str]:
    """Every plain name that a column of any kind may have."""
    said = (names.split() for kind in (_EVERYWHERE, *_OF_KIND.values()) for names in kind.values())
    return frozenset(name for names in said for name in names)
