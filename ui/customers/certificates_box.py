"""The exemption certificates of a customer above their files: what counts, until when, and the scan of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.customers.certificate_form import CertificateForm
from ui.desk import Desk
from ui.figures import Figures
from ui.keys import key_sequence
from ui.models.columns import Column, IconMark, PillText
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ar_desktop.customers.certificates import Certificate

SHOWN: Final = 5  # rows before the list scrolls


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certificates", text)


class Kept(NamedTuple):
    """A certificate, and the id of its scan among the customer's files."""

    certificate: Certificate
    scan: int | None


class Known(NamedTuple):
    certificates: Sequence[Kept]
    region: str
    exempt: bool


def certificate_columns(figures: Figures) -> tuple[Column[Kept], ...]:
    def until(one: Kept) -> str:
        last = one.certificate.data.valid_to
        return figures.day(last) if last is not None else _tr("withdrawn only")

    return (
        Column(
            "number", _tr("Certificate"), lambda one: one.certificate.data.number, kind="link", stretch=2, width=110
        ),
        Column("jurisdiction", _tr("For"), lambda one: one.certificate.data.jurisdiction or _tr("everywhere")),
        Column(
            "reason", _tr("Reason"), lambda one: one.certificate.data.reason, role="text2", gives_way=2, stretch=1,
            width=70,
        ),
        Column(
            "from", _tr("From"), lambda one: figures.day(one.certificate.data.valid_from), gives_way=1,
            exact=lambda one: one.certificate.data.valid_from,
        ),
        Column("to", _tr("Until"), until, exact=lambda one: one.certificate.data.valid_to),
        Column(
            "scan", "", lambda one: _tr("with its scan") if one.scan is not None else "", kind="icon",
            value=lambda one: IconMark("file-text", "text2", _tr("with its scan")) if one.scan is not None else None,
            tip=lambda one: _tr("with its scan") if one.scan is not None else _tr("no file is kept of it"),
        ),
        Column(
            "state", _tr("State"), lambda one: state_of(one, figures).text, kind="pill",
            value=lambda one: (state_of(one, figures),),
        ),
    )  # fmt: skip


def state_of(one: Kept, figures: Figures) -> PillText:
    from ar_desktop.customers.certificates import NOTICE_DAYS

    data, today = one.certificate.data, figures.today
    if data.valid_from > today:
        return PillText(_tr("Not yet"), "grey")
    left = (data.valid_to - today).days if data.valid_to is not None else None
    if left is not None and left < 0:
        return PillText(_tr("Ended"), "red")
    if left is not None and left <= NOTICE_DAYS:
        return PillText(_tr("Ends in {n} d").format(n=figures.count(left)), "amber")
    return PillText(_tr("Valid"), "green")


class CertificatesBox(QWidget):
    """Enter opens the scan, or asks for one; Del withdraws."""

    form_shown = Signal(bool)

    def __init__(self, desk: Desk, open_file: Callable[[int], None], parent: QWidget | None = None) -> None:
        """`open_file` opens one of the customer's files by its id."""
        super().__init__(parent)
        self._desk, self._open_file = desk, open_file
        self._customer: int | None = None
        self._known = Known((), "", False)
        self._begin_when_here = False
        look = desk.look
        self.model: TableModel[Kept] = TableModel(
            certificate_columns(desk.figures), self, key=lambda one: one.certificate.id
        )
        self.table = TableView(look, self)
        self.table.cells.set_edge(20)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Exemption certificates"))
        RememberedColumns(self.table, desk.preferences, "certificates")
        self._note = Label(look, px=12, role="text2")
        self.add = Btn(look, self.tr("Add…"), icon="plus", keys="Ctrl+Shift+G")
        self.withdraw = Btn(look, self.tr("Withdraw"), variant="ghost", keys="Del")
        self.form = CertificateForm(desk, self)
        self._listed = QWidget(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(6))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Exemption certificates"), weight=600))
        head.addWidget(self._note, 1)
        for button in (self.withdraw, self.add):
            head.addWidget(button)
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addLayout(head)
        listed.addWidget(self.table)
        for button in (self.withdraw, self.add):  # not before it has a parent: it would come up as a window
            button.setVisible(not self._desk.company.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._listed)
        column.addWidget(self.form)
        column.addWidget(Hairline(look))
        self.form.hide()

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin)
        self.withdraw.clicked.connect(self.withdraw_current)
        self.table.opened.connect(lambda one, _key: self._open(one))
        self.table.row_changed.connect(lambda _row: self._offer())
        keys = QShortcut(key_sequence("Del"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.withdraw_current)
        self.form.left.connect(self._leave_form)
        self._desk.look.changed.connect(self._give_height)

    @property
    def in_form(self) -> bool:
        return not self.form.isHidden()

    def show_customer(self, customer_id: int) -> None:
        if customer_id != self._customer and self.in_form:
            self.form.leave()
        self._customer = customer_id

        def query(read: Any, _progress: object) -> Known:
            from ar_desktop.customers.certificates import certificates_of, scans_of
            from ar_desktop.customers.queries import customer_head

            data = customer_head(read, customer_id, self._desk.company.today).data
            scans = scans_of(read, customer_id)
            kept = [Kept(one, scans.get(one.data.number)) for one in certificates_of(read, customer_id)]
            return Known(kept, data.region or data.country, data.tax_exempt)

        self._desk.ask(self, query, lambda known: self._show(customer_id, known))

    def _show(self, customer_id: int, known: Known) -> None:
        if customer_id != self._customer:
            return
        self._known = known
        self.model.set_rows(known.certificates)
        self.table.setVisible(bool(known.certificates))
        self._give_height()
        self._offer()
        self._note.setText(self._words(known))
        if self._begin_when_here:
            self.begin()

    def _words(self, known: Known) -> str:
        if known.certificates:
            return ""
        return self.tr("none, though exempt from tax") if known.exempt else self.tr("none")

    def _give_height(self) -> None:
        rows = min(SHOWN, self.model.count())
        self.table.setFixedHeight(self.table.head.sizeHint().height() + rows * self._desk.look.row_height)

    def _offer(self) -> None:
        self.withdraw.setVisible(self.current() is not None and not self._desk.company.read_only)

    def current(self) -> Kept | None:
        return self.model.row_at(self.table.currentIndex().row())

    # --- what is done -----------------------------------------------------------------------

    def begin(self) -> None:
        """A new certificate; once the customer is here."""
        self._begin_when_here = self._customer is None
        if self._customer is not None and not self._desk.company.read_only:
            self._listed.hide()
            self.form.show()
            self.form.begin(self._customer, self._known.region)
            self.form_shown.emit(True)

    def _leave_form(self) -> None:
        self.form.hide()
        self._listed.show()
        self.form_shown.emit(False)
        (self.table if self.model.count() else self.add).setFocus()

    def _open(self, one: Kept) -> None:
        if one.scan is not None:
            self._open_file(one.scan)
        elif not self._desk.company.read_only:
            self._ask_scan(one)

    def _ask_scan(self, one: Kept) -> None:
        folder = self._desk.preferences.text("files/folder", str(Path.home()))
        title = self.tr("The scan of {number}").format(number=one.certificate.data.number)
        name, _ = QFileDialog.getOpenFileName(self, title, folder)
        if name:
            self.keep_scan(one, Path(name))

    def keep_scan(self, one: Kept, path: Path) -> None:
        from ar_desktop.customers.attachments import attach
        from ar_desktop.customers.certificates import SCAN

        customer_id, number = one.certificate.customer_id, one.certificate.data.number
        said = self.tr("{name} attached").format(name=path.name)
        self._desk.write(lambda company: attach(company, customer_id, path, kind=SCAN, note=number), said)

    def withdraw_current(self) -> None:
        from ar_desktop.customers.certificates import withdraw_certificate

        one = self.current()
        if one is not None and not self._desk.company.read_only:
            certificate = one.certificate
            said = self.tr("Certificate {number} withdrawn").format(number=certificate.data.number)
            self._desk.write(lambda company: withdraw_certificate(company, certificate.id), said)
