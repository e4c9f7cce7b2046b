"""The customers that a file names by code; made from their codes where they are unknown and that is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ar_desktop.company import Reading
from ar_desktop.customers.master import save_customers
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.trouble import UnknownCustomer
from ar_desktop.invoicing.buyers import Buyer, load_buyers


def named_by_name(read: Reading, kind: str, options: Options) -> Options:
    """Where files are read forgivingly, the one customer of a name may be named by it in place of the code."""
    if not options.forgiving or kind == "customers":
        return options
    codes: dict[str, str] = dict(read.rows(
        "SELECT name, min(code) FROM customer WHERE name NOT IN (SELECT code FROM customer) "
        "GROUP BY name HAVING count(*) = 1"
    ))  # fmt: skip
    return replace(options, read_as={**options.read_as, "customer": codes | dict(options.read_as.get("customer", {}))})


class NamedCustomers:
    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._known: dict[str, Buyer] = {}

    def expect(self, codes: Iterable[str]) -> None:
        """Reads those that the next rows name."""
        write = self._intake.write
        unread = set(codes) - self._known.keys()
        if not unread:
            return
        self._known.update(load_buyers(write, unread))
        strangers = sorted(unread - self._known.keys() - {""})
        if strangers and self._intake.options.create_customers:
            called = self._intake.rows.customer_names
            save_customers(write, [{"code": code, "name": called.get(code, code)} for code in strangers])
            self._known.update(load_buyers(write, strangers))
            self._intake.result.strangers += strangers

    @property
    def by_code(self) -> Mapping[str, Buyer]:
        return self._known

    def get(self, code: str) -> Buyer:
        found = self._known.get(code)
        if found is None:
            raise UnknownCustomer(code)
        return found
