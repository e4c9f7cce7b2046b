"""The day itself: a file comes in, a payment, an invoice, a credit note; statements go out; then everything is seen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from ar_desktop.words import Words
from ui.app import application, make_window
from ui.care.record import keep_backups_in
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.tour.camera import Camera
from ui.tour.entering import type_invoice, type_payment
from ui.tour.hands import Hands
from ui.tour.round import PAPER, Round
from ui.tour.samples import an_open_invoice, an_order, new_customers, old_invoices

WIDE: Final = (1440, 900)
NARROW: Final = (1280, 800)
LARGE: Final = (960, 540)  # 1920 x 1080 at 200 %


class Day:
    """Drives the window as a person would; `first` is the number of its first picture."""

    def __init__(
        self, folder: Path, file: Path, today: date | None, first: int = 1, *, few: bool = False,
        size: tuple[int, int] = WIDE,
    ) -> None:  # fmt: skip
        self._folder, self._file, self._today = folder, file, today
        self._few, self._size = few, size
        application()
        preferences = self._preferences = Preferences(folder / "window.ini")
        preferences.set_text("statements/folder", str(folder / "statements"))
        self._window: MainWindow = make_window(preferences, Words("en", "en_US"))
        self._hands = Hands(self._window)
        self._camera = Camera(folder, self._window, self._hands, first)
        self._said: list[str] = []

    def __enter__(self) -> Self:
        window = self._window
        window.appearance.set_mode("light")
        self._camera.frame(*self._size)
        window.show()
        self._camera_at_welcome()
        self._open(self._file)
        self._desk.written.connect(lambda what, _reversal: self._said.append(what))
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
        self._camera.take("today", quiet=2 * PAPER)  # the charts come last
        self._import("customers", new_customers(self._folder))
        self._import("invoices", old_invoices(self._folder, self._desk.company.today.isoformat()))
        self._receive()
        self._invoice()
        self._credit()
        self._undo()
        self._statements()
        self._find()
        self.look_round("", few=self._few)
        self._window.appearance.set_mode("dark")
        self.look_round("-dark", few=self._few)
        self._window.appearance.set_mode("light")
        self._camera.frame(*NARROW)
        self.look_round("-1280", few=self._few)
        self._camera.frame(*WIDE)

    # --- business ---------------------------------------------------------------------------

    def _import(self, kind: str, file: Path) -> None:
        """Dropped on the page, looked at, and taken in with Ctrl+Enter."""
        hands = self._hands
        hands.press("Ctrl+Shift+I")
        page: Any = self._hands.page("importing")
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
        type_payment(self._hands, owed)
        self._camera.take("receive-payment")
        self._posts("Ctrl+Return", "the receipt to be posted")
        print(f"Received {owed.amount} for {owed.number}: {self._said[-1]}.", flush=True)

    def _invoice(self) -> None:
        """Two lines from the keyboard, the paper beside them."""
        type_invoice(self._hands, an_order(self._desk.company))
        self._camera.take("invoice-editor", quiet=PAPER)
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
        page: Any = self._hands.page("invoices")
        self._hands.press_until("Escape", lambda: page.view is page.lists, "the list of invoices")

    def _statements(self) -> None:
        self._hands.press("Ctrl+Shift+T")
        page: Any = self._hands.page("statements")
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

    def look_round(self, suffix: str, *, few: bool = False) -> None:
        """Every screen as it is, then the two forms half-way."""
        self._camera.suffix = suffix
        self._window.messages.undo_strip.hide()  # as after ten seconds
        seen = Round(self._hands, self._camera, few=few)
        seen.go()
        if not few:
            seen.write(an_order(self._desk.company))
            seen.receive(an_open_invoice(self._desk.company))

    def look_at_new(self, file: Path) -> None:
        """A company in which nothing has happened yet: what each screen says then."""
        self._camera.suffix = "-new"
        self._hands.press("Ctrl+N")
        self._hands.settle()
        self._camera.take("new-company")
        self._hands.press("Esc")
        self._open(file)
        Round(self._hands, self._camera, nobody=True).go()

    def _open(self, file: Path) -> None:
        keep_backups_in(self._folder / "backups", self._preferences, file)  # not among anybody's documents
        self._window.open_company(file, self._today)
        self._hands.wait(lambda: self._window.desk is not None, "the company to open")

    def _camera_at_welcome(self) -> None:
        if self._camera.taken == 0:
            self._camera.take("welcome")
