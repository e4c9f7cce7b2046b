"""A new exemption certificate: Enter moves on, Ctrl+Enter saves, Esc goes back and keeps what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ar_desktop.customers.form_drafts import FormOf
from ar_desktop.errors import UserError
from ui.customers.entry_form import EntryForm
from ui.customers.fields import LONGEST
from ui.desk import Desk
from ui.keys import key_sequence
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.field_rows import FieldRows
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from ar_desktop.customers.certificates import CertificateData

# field, and how many of twelve columns
_PLACES: Final = (
    ("number", 5), ("jurisdiction", 3), ("reason", 4), ("valid_from", 3), ("valid_to", 3),
)  # fmt: skip


class CertificateForm(EntryForm):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.scan: Path | None = None
        look, figures = desk.look, desk.figures
        self.lines: dict[str, QLineEdit] = {
            "number": TypingLine(), "jurisdiction": TypingLine(), "reason": TypingLine(),
            "valid_from": DateField(look, figures, self.tr("Valid from")),
            "valid_to": DateField(look, figures, self.tr("Valid to")),
        }  # fmt: skip
        self.boxes: dict[str, Captioned] = {}
        self._title = Label(look, px=15, weight=600)
        self._scan_name, self._wrong = ElidedLabel(look, role="text2"), Label(look, px=12, role="red")
        self._wrong.setWordWrap(True)
        self.choose_button = Btn(look, self.tr("Choose the scan…"), icon="folder-open", keys="Alt+O")
        self.save_button = Btn(look, self.tr("Save"), variant="primary", keys="Ctrl+Return")
        self.back_button = Btn(look, self.tr("Back"), keys="Esc")
        self._lay_out()
        self.choose_button.clicked.connect(self.choose_scan)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self.back_button)
        head.addWidget(self.save_button)
        scan = QHBoxLayout()
        scan.setSpacing(look.px(10))
        scan.addWidget(self.choose_button)
        scan.addWidget(self._scan_name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self._wrong)
        column.addLayout(self._grid())
        column.addLayout(scan)
        for widget in self.lines.values():
            widget.installEventFilter(self)
        for before, after in pairwise(self.own_order()):
            self.setTabOrder(before, after)

    def own_order(self) -> list[QWidget]:
        """Of Tab."""
        return [*self.lines.values(), self.choose_button, self.save_button, self.back_button]

    def _grid(self) -> FieldRows:
        look = self._desk.look
        grid = FieldRows(look.px(10), look.px(8))
        names = {
            "number": self.tr("Number"), "jurisdiction": self.tr("State or country"), "reason": self.tr("Reason"),
            "valid_from": self.tr("Valid from"), "valid_to": self.tr("Valid to"),
        }  # fmt: skip
        hints = {
            "jurisdiction": self.tr("everywhere"), "reason": self.tr("resale"),
            "valid_to": self.tr("until withdrawn"),
        }  # fmt: skip
        for name, span in _PLACES:
            line = self.lines[name]
            line.setMaxLength(LONGEST)
            line.setPlaceholderText(hints.get(name, ""))
            box = self.boxes[name] = Captioned(look, names[name], line)
            if isinstance(line, DateField):
                line.told.connect(lambda text, wrong, box=box: box.say(text if wrong else "", wrong=wrong))
            else:
                line.textEdited.connect(lambda _text, box=box: box.say(""))
            line.textEdited.connect(lambda _text: self.keeper.note())
            grid.addWidget(box, span)
        return grid

    def begin(self, customer_id: int, region: str) -> None:
        """`region` is what such a certificate will be for."""
        self._customer = customer_id
        self._title.setText(self.tr("New exemption certificate"))
        self._show({"jurisdiction": region})
        self._date("valid_from").set_value(self._desk.figures.today)
        self._before, self._open = self.typed(), True
        self._tell("")
        self.lines["number"].setFocus(Qt.FocusReason.TabFocusReason)
        self.keeper.look(self._form(), self._bring_back)

    def _show(self, texts: Mapping[str, str]) -> None:
        for name, line in self.lines.items():
            line.setText(texts.get(name, ""))
            self.boxes[name].say("")
            if isinstance(line, DateField):
                line.settle()
        self._take_scan(Path(texts["scan"]) if texts.get("scan") else None)

    def _form(self) -> FormOf:
        return FormOf(self._customer, "certificate")

    def typed(self) -> dict[str, str]:
        """As it stands in the fields, and where the scan is."""
        return {**{name: line.text() for name, line in self.lines.items()}, "scan": str(self.scan or "")}

    def _bring_back(self, form: FormOf, typed: Mapping[str, Any]) -> None:
        """What was begun earlier; not over what is typed already."""
        if form == self._form() and self.typed() == self._before:
            self._show(typed)
            self._title.setText(self.tr("New exemption certificate, begun earlier and not saved"))

    def _date(self, name: str) -> DateField:
        field = self.lines[name]
        assert isinstance(field, DateField)
        return field

    def choose_scan(self) -> None:
        folder = self._desk.preferences.text("files/folder", str(Path.home()))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The scan of the certificate"), folder)
        if name:
            self._take_scan(Path(name))
            self.keeper.note()

    def _take_scan(self, path: Path | None) -> None:
        self.scan = path
        self._scan_name.setText(path.name if path is not None else self.tr("without a file"))

    # --- keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if QKeySequence(event.keyCombination()) == key_sequence("Alt+O"):
            self.choose_scan()
        else:
            super().keyPressEvent(event)

    # --- saving -----------------------------------------------------------------------------

    def _data(self) -> CertificateData | None:
        """None: something is missing or wrong, and its field says so."""
        from ar_desktop.customers.certificates import CertificateData

        texts = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        first, last = self._date("valid_from"), self._date("valid_to")
        for field in (first, last):
            field.settle()
        wrong = [name for name in ("valid_from", "valid_to") if self.lines[name].property("wrong")]
        for name, problem in (
            ("number", "" if texts["number"] else self.tr("Give the number of the certificate.")),
            ("valid_from", "" if first.value else self.tr("From which day does it count?")),
        ):
            if problem and name not in wrong:
                self.boxes[name].say(problem, wrong=True)
                wrong.append(name)
        if wrong:
            self.lines[min(wrong, key=list(self.lines).index)].setFocus()
            return None
        return CertificateData(texts["number"], first.value, last.value, texts["jurisdiction"], texts["reason"])

    def save(self) -> None:
        from ar_desktop.customers.certificates import add_certificate

        data, customer_id, scan = self._data(), self._customer, self.scan
        if data is None or self._saving:
            return
        self._saving = True
        said = self.tr("Certificate {number} added").format(number=data.number)
        self._desk.write(
            lambda company: add_certificate(company, customer_id, data, scan=scan), said, self._on_failed,
            then=self._on_saved,
        )  # fmt: skip

    def _on_saved(self, _done: object) -> str:
        self._saving = self._open = False
        self.keeper.drop_if_kept(self._form())
        self.left.emit()
        return ""

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self._tell(sentence(error))
        else:
            self._desk.jobs.failed.emit(error)

    def _tell(self, problem: str) -> None:
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
