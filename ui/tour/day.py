"""The day itself: a file comes in, a payment, an invoice, a credit note; statements go out; then everything is seen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from PySide6.QtWidgets import QApplication

from ar_desktop.words import Words
from ui.app import application, make_window
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.tour.camera import Camera
from ui.tour.hands import Hands
from ui.tour.samples import an_open_invoice, an_order, new_customers, old_invoices

WIDE: Final = (1440, 900)
NARROW: Final = (1280, 800)
SOME: Final = ("today", "customers", "invoices", "receive", "reports:aging")
MORE: Final = ("invoices:overdue", "reports:aging", "reports:kpis")


class Day:
    """Drives the window as a person would; `first` is the number of its first picture."""

    def __init__(self, folder: Path, file: Path, today: date | None, first: int = 1) -> None:
        self._folder, self._file, self._today = folder, file, today
        application()
        preferences = Preferences(folder / "window.ini")
        preferences.set_text("statements/folder", str(folder / "statements"))
        self._window: MainWindow = make_window(preferences, Words("en", "en_US"))
        self._hands = Hands(self._window)
        self._camera = Camera(folder, self._window, self._hands, first)
        self._said: list[str] = []

    def __enter__(self) -> Self:
        window = self._window
        window.set_mode("light")
        window.resize(*WIDE)
        window.show()
        self._camera_at_welcome()
        window.open_company(self._file, self._today)
        self._hands.wait(lambda: window.desk is not None, "the company to open")
        self._desk.written.connect(self._said.append)
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._window.close()
        self._window.deleteLater()

    @property
    def pictures(self) -> int:
        """How many there are by now."""
        return self._camera.taken

    @property
    def _desk(self) -> Any:
        return self._window.desk

    def live(self) -> None:
        self._camera.take("today")
        self._import("customers", new_customers(self._folder))
        self._import("invoices", old_invoices(self._folder, self._desk.company.today.isoformat()))
        self._receive()
        self._invoice()
        self._credit()
        self._undo()
        self._statements()
        self._find()
        self.look_round("")
        self._window.set_mode("dark")
        self.look_round("-dark")
        self._window.set_mode("light")
        self._window.resize(*NARROW)
        self.look_at_some("-1280")

    # --- business ---------------------------------------------------------------------------

    def _import(self, kind: str, file: Path) -> None:
        """Dropped on the page, looked at, and taken in with Ctrl+Enter."""
        hands = self._hands
        hands.press("Ctrl+Shift+I")
        page: Any = self._page("importing")
        hands.settle()
        if kind == "customers":
            self._camera.take("import-file")
        hands.drop(str(file), page.file_step)
        hands.wait(lambda: page.work.trial is not None and page.go.isEnabled(), f"{file.name} to be tried")
        self._camera.take(f"import-{kind}")
        self._posts("Ctrl+Return", f"{file.name} to be imported")
        self._camera.take(f"import-{kind}-done")
        page.begin()
        print(f"Imported {file.name}: {self._said[-1]}.", flush=True)

    def _receive(self) -> None:
        """The amount of one open invoice, posted as it is proposed."""
        owed = an_open_invoice(self._desk.company)
        hands = self._hands
        hands.press("Ctrl+R")
        page: Any = self._page("receive")
        hands.settle()
        page.enter()
        hands.type(owed.number)
        hands.settle()
        hands.press("Return")
        hands.wait(lambda: page.board.state.payer is not None, "the payer of a receipt")
        hands.settle()
        hands.type(owed.amount)
        hands.press("Return")
        self._camera.take("receive-payment")
        self._posts("Ctrl+Return", "the receipt to be posted")
        print(f"Received {owed.amount} for {owed.number}: {self._said[-1]}.", flush=True)

    def _invoice(self) -> None:
        """Two lines from the keyboard, the paper beside them."""
        order = an_order(self._desk.company)
        hands = self._hands
        hands.press("Ctrl+I")
        page: Any = self._page("invoices")
        hands.settle()
        hands.type(order.customer)
        hands.settle()
        hands.press("Return")
        hands.settle()
        grid = page.views.editor.lines.grid
        hands.press_until("Return", lambda: grid.isAncestorOf(QApplication.focusWidget()), "the lines of an invoice")
        for line, (item, quantity) in enumerate(order.goods, 1):
            hands.type(item)
            hands.settle()
            hands.press("Return")
            hands.settle()
            hands.press_until("Return", lambda: grid.key == "quantity", "the quantity of a line")
            hands.type(quantity)
            hands.press_until("Return", lambda line=line: grid.line == line, "the next line")  # type: ignore[misc]
        self._camera.take("invoice-editor", quiet=1.0)  # the paper follows the fingers at some distance
        self._posts("Ctrl+S", "the invoice to be posted")
        self._camera.take("invoice")
        print(f"Wrote an invoice: {self._said[-1]}.", flush=True)

    def _credit(self) -> None:
        hands = self._hands
        hands.press("Ctrl+Shift+K")
        self._camera.take("credit-note")
        self._posts("Ctrl+S", "the credit note to be posted")
        self._camera.take("credit-note-posted")
        print(f"Credited it: {self._said[-1]}.", flush=True)

    def _undo(self) -> None:
        """The credit note is taken back: Undo posts its reversal, and says so."""
        self._posts("Ctrl+Z", "the undo")
        self._camera.take("undo")
        print(f"Undo: {self._said[-1]}.", flush=True)
        page: Any = self._page("invoices")
        self._hands.press_until("Escape", lambda: page.view is page.lists, "the list of invoices")

    def _statements(self) -> None:
        self._hands.press("Ctrl+Shift+T")
        page: Any = self._page("statements")
        self._camera.take("statements-planned")
        page.begin_button.setFocus()
        self._hands.press("Space")
        self._hands.wait(lambda: not page.batch.running and not page._keeping, "the statements to be made")
        self._camera.take("statements-made")
        print(f"Statement run: {page.strip.accessibleName() or page.strip._what.text()}.", flush=True)

    def _find(self) -> None:
        self._hands.press("Ctrl+K")
        self._hands.settle()
        self._hands.type("har")
        self._camera.take("palette")
        self._hands.press("Escape")

    def _posts(self, keys: str, what: str) -> None:
        """Keys that write in the books; back when it is written."""
        before = len(self._said)
        self._hands.press(keys)
        self._hands.wait(lambda: len(self._said) > before, what)
        self._hands.settle()

    # --- looking ----------------------------------------------------------------------------

    def look_round(self, suffix: str) -> None:
        self._camera.suffix = suffix
        self._window.undo_strip.hide()  # as after ten seconds
        for key in (*self._window.page_keys(), *MORE):
            self._go(key)

    def look_at_some(self, suffix: str) -> None:
        self._camera.suffix = suffix
        for key in SOME:
            self._go(key)

    def _go(self, key: str) -> None:
        self._window.go(key)
        self._camera.take(key)

    def _camera_at_welcome(self) -> None:
        if self._camera.taken == 0:
            self._camera.take("welcome")

    def _page(self, key: str) -> Any:
        self._hands.wait(lambda: self._window.page(key) is not None, f"the page “{key}”")
        return self._window.page(key)
