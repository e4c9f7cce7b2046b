"""The amounts that the tax of a period is of, by tax code and component, in base currency.

On the invoice basis those of the documents, less what discounts, and relief on write-offs, took off them. On the cash
basis the share of each document that money paid: rounded over all that was paid so far, so that the parts of a document
add up to the whole. Codes without tax count in the same way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, cast

from ar_desktop.company import Reading
from ar_desktop.invoicing.tax_moves import DEFERRED, NOT_DUE, SIGN, TAXED_KINDS, Span
from ar_desktop.invoicing.taxed_documents import Key, TaxedDocument, documents_behind, taxed_documents
from ar_desktop.ledger.cash_basis import MONEY
from ar_desktop.values.money import Rounding, convert, divide

_MONEY: Final = ", ".join(f"'{kind}'" for kind in sorted(MONEY))


class TaxableMoves:
    """One period's. `sums` is by tax code and component; credits and voids are negative."""

    def __init__(self, read: Reading, span: Span) -> None:
        settings: dict[str, str] = dict(read.rows("SELECT key, value FROM setting"))
        self._read, self._span = read, span
        self._base, self._rounding = settings["currency"], cast(Rounding, settings.get("rounding", "half-up"))
        self._cash_basis = settings.get("tax_basis") == "cash"
        self._discounts_bear_tax = settings.get("discount_with_tax") == "yes"
        self.sums: dict[Key, int] = defaultdict(int)
        self._add_documents()
        self._add_discounts()
        self._add_relief()
        self._add_paid("debit", f"c.kind IN ({_MONEY}) AND d.kind <> 'refund'", 1)
        self._add_paid("credit", "d.kind = 'refund' AND c.kind = 'credit_note'", -1)

    def _documents(self, ids: Iterable[int]) -> dict[int, TaxedDocument]:
        return taxed_documents(self._read, ids, self._base, self._rounding, cash_basis=self._cash_basis)

    def _add_documents(self) -> None:
        """Those whose tax was due when they were posted."""
        by_code = (
            "SELECT t.tax_code_id, t.tax_component_id, {currency}, {rate}, sum({sign} * t.taxable) FROM open_item i "
            "JOIN document d ON d.id = i.document_id JOIN document_tax t ON t.document_id = d.id WHERE {where}"
        )
        by_line = (
            "SELECT t.tax_code_id, NULL, {currency}, {rate}, sum({sign} * t.net) FROM open_item i "
            "JOIN document d ON d.id = i.document_id JOIN document_line t ON t.document_id = d.id WHERE {where} "
            "AND NOT EXISTS (SELECT 1 FROM document_tax x WHERE x.document_id = d.id "
            "AND x.tax_code_id = t.tax_code_id)"
        )
        for sql, more in ((by_code, ", t.tax_component_id"), (by_line, "")):
            self._add_sums(sql, f"t.tax_code_id{more}")

    def _add_sums(self, sql: str, group: str) -> None:
        """In base currency summed at once; in others each document is converted by itself."""
        deferred = f"({DEFERRED} OR (:cash = 1 AND d.tax = 0))"
        where = f"{self._span.within('i')} AND i.kind IN ({TAXED_KINDS}) AND NOT {deferred}"
        params = self._span.params(cash=int(self._cash_basis), base=self._base)
        own = sql.format(currency=":base", rate="'1'", sign=SIGN, where=f"{where} AND d.currency = :base")
        other = sql.format(currency="d.currency", rate="d.rate", sign=SIGN, where=f"{where} AND d.currency <> :base")
        rows = self._read.rows(f"{own} GROUP BY {group}", **params)
        rows += self._read.rows(f"{other} GROUP BY {group}, i.id, d.currency, d.rate", **params)
        for code, component, currency, rate, taxable in rows:
            amount = convert(int(taxable), currency, Decimal(rate), self._base, self._rounding)
            self.sums[code, component] += amount

    def _add_discounts(self) -> None:
        """Those that took their share of tax with them; where there is no tax, those of companies that do so."""
        rows = self._read.rows(
            "SELECT x.id, x.part, a.debit_item_id, EXISTS (SELECT 1 FROM entry_line c JOIN entry_line t "
            "ON t.entry_id = c.entry_id WHERE c.item_id = x.id AND t.tax_component_id IS NOT NULL "
            f"AND t.account_id NOT IN ({NOT_DUE})) FROM (SELECT coalesce(i.reverses_id, i.id) AS id, "
            f"sum(i.base_amount) AS part FROM open_item i WHERE i.kind = 'discount' AND {self._span.within('i')} "
            "GROUP BY 1) x JOIN allocation a ON a.credit_item_id = x.id AND a.reverses_id IS NULL WHERE x.part <> 0",
            **self._span.params(),
        )
        behind = documents_behind(self._read, {row[2] for row in rows})
        documents = self._documents(behind.values())
        for _, part, debit_id, bears_tax in rows:
            document = documents.get(behind.get(debit_id, 0))
            if document is None or document.deferred:
                continue
            if bears_tax or (not document.has_tax and self._discounts_bear_tax):
                self._add_part(document, 0, int(part))

    def _add_relief(self) -> None:
        """Tax claimed back on write-offs, and paid back with what came in on them; by the tax that moved."""
        joined = (
            "entry_line l JOIN entry e ON e.id = l.entry_id JOIN tax_component c ON c.id = l.tax_component_id "
            f"WHERE e.kind IN ('tax_relief', 'recovery') AND l.account_id NOT IN ({NOT_DUE}){self._span.known('l')}"
        )
        rows = self._read.rows(
            "SELECT l.item_id, c.tax_code_id, c.id, -sum(CASE WHEN l.ledger_date < :first THEN l.amount ELSE 0 END), "
            f"-sum(l.amount) FROM {joined} AND l.ledger_date <= :last AND l.item_id IN (SELECT l.item_id FROM {joined} "
            "AND l.ledger_date >= :first AND l.ledger_date <= :last) GROUP BY l.item_id, c.tax_code_id, c.id",
            **self._span.params(),
        )
        behind = documents_behind(self._read, {row[0] for row in rows})
        documents = self._documents(behind.values())
        for item_id, code, component, before, after in rows:
            document, key = documents.get(behind.get(item_id, 0)), (code, component)
            if document is not None and document.tax.get(key):
                upto, until = (
                    divide(document.taxable[key] * int(tax), document.tax[key], self._rounding)
                    for tax in (before, after)
                )
                self.sums[key] += until - upto

    def _add_paid(self, side: str, which: str, sign: int) -> None:
        """What money paid of documents whose tax falls due with it, by the dates of the allocations."""
        joined = (
            "allocation a JOIN open_item c ON c.id = a.credit_item_id JOIN open_item d ON d.id = a.debit_item_id "
            f"WHERE {which} AND c.reverses_id IS NULL AND d.reverses_id IS NULL "
            "AND d.kind NOT IN ('returned_payment', 'recovery') "
            f"AND NOT (c.kind = 'transfer_out' AND c.source_id = d.id){self._span.known('a')}"
        )
        id_ = f"a.{side}_item_id"
        rows = self._read.rows(
            f"SELECT {id_}, sum(CASE WHEN a.date < :first THEN a.{side}_base ELSE 0 END), sum(a.{side}_base) "
            f"FROM {joined} AND a.date <= :last AND {id_} IN "
            f"(SELECT {id_} FROM {joined} AND a.date >= :first AND a.date <= :last) GROUP BY {id_}",
            **self._span.params(),
        )
        behind = documents_behind(self._read, {row[0] for row in rows})
        documents = self._documents(behind.values())
        for item_id, before, after in rows:
            document = documents.get(behind.get(item_id, 0))
            if document is not None and document.deferred:
                self._add_part(document, sign * int(before), sign * int(after))

    def _add_part(self, document: TaxedDocument, before: int, after: int) -> None:
        """What of a document was taxable between two amounts of it."""
        for key in document.taxable:
            part = document.share(key, after, self._rounding) - document.share(key, before, self._rounding)
            self.sums[key] += part
