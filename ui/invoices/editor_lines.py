"""The lines of a draft: items found while one types, amounts as they will be posted."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from ar_desktop.errors import UserError
from ar_desktop.values.quantities import parse_quantity
from ui.desk import Desk
from ui.models.entry_model import NUMBER, EntryColumn, EntryModel
from ui.widgets.completer import Answer, Completer, Completion
from ui.widgets.entry_grid import EntryGrid
from ui.widgets.formula import FormulaNotUnderstood, evaluate

if TYPE_CHECKING:
    from ar_desktop.invoicing.completion import FoundItem
    from ar_desktop.invoicing.drafts import DraftLine
    from ar_desktop.invoicing.live import Live
    from ui.invoices.editor_asking import EditorQueries

FIGURES: Final = ("quantity", "unit_price", "discount_pct", "amount")
KEYS: Final = ("item", "description", "quantity", "unit", "unit_price", "discount_pct", "tax_code", "amount")
KEPT: Final = ("account", "product_line")  # of a draft made elsewhere: not shown, not lost


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditorLines", text)


def line_columns() -> tuple[EntryColumn, ...]:
    return (
        EntryColumn(NUMBER, "#", "right", width=40, editable=False),
        EntryColumn("item", _tr("Item"), width=92, weight=500),
        EntryColumn("description", _tr("Description"), stretch=1, passed="filled"),
        EntryColumn("quantity", _tr("Qty"), "right", width=54),
        EntryColumn("unit", _tr("Unit"), width=46, passed="always", role="text2", gives_way=3),
        EntryColumn("unit_price", _tr("Price"), "right", width=70),
        EntryColumn("discount_pct", _tr("Disc %"), "right", width=60),
        EntryColumn("tax_code", _tr("Tax"), width=46, passed="always", role="text2", gives_way=2),
        EntryColumn("amount", _tr("Amount"), "right", width=92, weight=600, passed="always"),
    )


class EditorLines(QObject):
    """The grid's model and what fills it in. `changed` comes with every key, `settled` when a cell was left."""

    changed = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, queries: EditorQueries, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self.customer, self.in_base = "", True
        self.items: dict[str, FoundItem] = {}
        self._asked: set[str] = set()
        self._tax_codes: list[tuple[str, str]] = []
        self._kept: list[dict[str, str]] = []
        self._live: Live | None = None
        self._narrow = False
        self.model = EntryModel(line_columns(), self)
        self.model.shown, self.model.problem = self._shown, self._problem
        self.grid = EntryGrid(desk.look, self.model, _tr("Lines"), parent)
        self.completer = Completer(desk.look, self.grid.editor, self._complete)
        self.model.line_changed.connect(lambda _line: self.changed.emit())
        self.model.lines_changed.connect(self._on_lines)
        self.grid.cell_left.connect(self._on_left)
        self.grid.fitted.connect(self._on_fitted)
        self.completer.chosen.connect(self._on_chosen)

    # --- what is typed ----------------------------------------------------------------------

    def typed(self) -> tuple[DraftLine, ...]:
        from ar_desktop.invoicing.drafts import DraftLine

        return tuple(DraftLine(**line) for line in self.model.lines())

    def show_lines(self, lines: tuple[DraftLine, ...], tax_codes: tuple[tuple[str, str], ...]) -> None:
        self._tax_codes = list(tax_codes)
        self._asked.clear()
        self.model.set_lines(
            [{key: getattr(line, key) for key in (*KEYS, *KEPT) if getattr(line, key)} for line in lines]
        )

    def show_live(self, live: Live) -> None:
        self._live = live
        self.model.look_again()

    def _on_lines(self) -> None:
        self.changed.emit()
        self.settled.emit()

    # --- how cells look ---------------------------------------------------------------------

    def _on_fitted(self) -> None:
        narrow = "unit" not in self.grid.shown_keys()
        if narrow != self._narrow:
            self._narrow = narrow
            self.model.look_again()

    def _shown(self, line: int, key: str) -> str:
        typed = self.model.typed(line, key)
        if key == "amount":
            return self._amount(line) or typed
        if key == "tax_code" and not typed and self._live is not None and line < len(self._live.lines):
            return self._live.lines[line].tax_code
        if key in FIGURES and typed:
            text = self._figure(typed, key)
            unit = self.model.typed(line, "unit")
            return f"{text} {unit}" if key == "quantity" and self._narrow and unit else text
        return typed

    def _amount(self, line: int) -> str:
        live = self._live
        if live is None or line >= len(live.lines) or live.lines[line].amount is None:
            return ""
        words, figures = self._desk.figures.words, self._desk.figures
        minor = live.lines[line].amount or 0
        from ar_desktop.values.currencies import exponent

        return words.scaled(minor, exponent(live.currency), brackets=figures.brackets)

    def _figure(self, typed: str, key: str) -> str:
        words = self._desk.figures.words
        try:
            number = parse_quantity(typed.strip(), self._desk.figures.decimal)
        except UserError:
            return typed
        if key == "unit_price":
            places = -int(number.normalize().as_tuple().exponent)
            return words.number(number, max(2, places))
        return words.quantity(number)

    def _problem(self, line: int, key: str) -> str:
        """Said at the cell that it is about: the item that isn't there, the figure that isn't one."""
        live = self._live
        if live is None or line >= len(live.lines) or (problem := live.lines[line].problem) is None:
            return ""
        field = self.grid.editor
        if (line, key) == (self.grid.line, self.grid.key) and field.hasFocus() and field.half_typed:
            return ""  # is not wrong yet
        return problem.sentence(self._desk.figures.words) if key == self.about(line, problem) else ""

    def about(self, line: int, problem: Any) -> str:
        """The cell that a refusal is of."""
        typed = problem.facts.get("typed")
        for key in FIGURES:
            if typed is not None and self.model.typed(line, key).strip() == typed:
                return key
        if "item" in problem.facts:
            return "item"
        if "computed" in problem.facts:
            return "amount"
        return "tax_code" if "code" in problem.facts else "unit_price"

    # --- filling in -------------------------------------------------------------------------

    def _complete(self, text: str, answer: Answer) -> None:
        if self.grid.key == "item":
            queries, customer = self._queries, self.customer
            self._desk.ask(
                self,
                lambda reading, _progress: queries.complete(reading, text, customer),
                lambda found: answer([self._completion(one) for one in found]),
            )
        elif self.grid.key == "tax_code":
            fits = [pair for pair in self._tax_codes if text.lower() in f"{pair[0]} {pair[1]}".lower()]
            answer([Completion(code, (code, name)) for code, name in fits[:8]])

    def _completion(self, item: FoundItem) -> Completion:
        words, good, bought = self._desk.figures.words, item.good, item.bought
        price = words.number(good.unit_price, 2) if good.unit_price is not None else ""
        note = ""
        if bought is not None:
            text = _tr("Bought {n} times lately, last at {price} on {number}")
            last = words.number(bought.price, 2)
            note = text.format(n=self._desk.figures.count(bought.times), price=last, number=bought.number)
        return Completion(item, (good.code, good.description, price, good.unit), note)

    def _on_chosen(self, found: Completion) -> None:
        if self.grid.key == "tax_code":
            self.model.type_in(self.grid.line, {"tax_code": found.value})
        else:
            self._fill_in(self.grid.line, found.value)
        self.grid.editor.begin(self.model.typed(self.grid.line, self.grid.key), "", self.grid.editor.alignment())
        self.grid.next_cell()
        self.settled.emit()

    def _fill_in(self, line: int, item: FoundItem) -> None:
        """What the catalogue says, where nothing was typed or another item filled it in."""
        good = item.good
        self.items[good.code] = item
        values = {"item": good.code, "description": good.description, "unit": good.unit}
        if not self.model.typed(line, "quantity").strip():
            values["quantity"] = "1"
        if good.unit_price is not None and self.in_base:
            values["unit_price"] = self._plain(good.unit_price)
        self.model.type_in(line, values)

    def _plain(self, number: Decimal) -> str:
        return format(number.normalize(), "f").replace(".", self._desk.figures.decimal)

    def _on_left(self, line: int, key: str) -> None:
        if key in FIGURES:
            self._settle_figure(line, key)
            self._settle_price(line, key)
        elif key == "item":
            self._settle_item(line)
        self.settled.emit()
        self.model.look_again()

    def _settle_figure(self, line: int, key: str) -> None:
        typed, decimal = self.model.typed(line, key).strip(), self._desk.figures.decimal
        if not typed.startswith("="):
            return
        try:
            value = evaluate(typed[1:].replace(decimal, "."))
        except FormulaNotUnderstood:
            return
        places = 2 if key == "amount" else 6
        self.model.type_in(line, {key: self._plain(round(value, places))})

    def _settle_price(self, line: int, key: str) -> None:
        """An amount stands in for a price, and a price for an amount: what was typed last holds."""
        other = {"amount": "unit_price", "unit_price": "amount"}.get(key)
        if other and self.model.typed(line, key).strip() and self.model.typed(line, other).strip():
            self.model.type_in(line, {other: ""})

    def _settle_item(self, line: int) -> None:
        """A code that was typed out without waiting for the list."""
        code = self.model.typed(line, "item").strip()
        if not code or (code in self.items and self.model.typed(line, "description").strip()):
            return
        known = self.items.get(code) or next((i for c, i in self.items.items() if c.lower() == code.lower()), None)
        if known is not None:
            self._fill_in(line, known)
            return
        queries, customer = self._queries, self.customer

        def answer(found: dict[str, FoundItem]) -> None:
            item = next(iter(found.values()), None)
            if item is not None and self.model.typed(line, "item").strip() == code:
                self._fill_in(line, item)
                if self.grid.line == line and not self.grid.editor.isModified():
                    self.grid.show_typed()
                self.settled.emit()

        self._desk.ask(self, lambda reading, _progress: queries.items(reading, [code], customer), answer)
