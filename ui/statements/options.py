"""What a statement run is asked: the date, the kind, since when, the least balance, one file or many, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QMargins, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from ui.desk import Desk
from ui.statements.lines import kind_titles
from ui.widgets.buttons import Btn
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_pair import DatePair
from ui.widgets.fields import AmountField, DateField
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from ar_desktop.documents.papers import StatementKind

_FOLDER: Final = "statements/folder"
_ASKED: Final = "statements/asked"


@dataclass(frozen=True)
class Asked:
    to_date: date
    from_date: date | None  # None: since the last statement
    kind: StatementKind
    least: int | None  # in base


class Options(QWidget):
    plan_wanted = Signal()  # who is to get one changed
    list_wanted = Signal()  # the least balance changed

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look, figures = desk.look, desk.figures
        self.as_of = DateField(look, figures, self.tr("As of"), self)
        self.as_of.set_value(figures.today)
        self.since = DateField(look, figures, self.tr("Movements since"), self)
        self.since.setPlaceholderText(self.tr("last one"))
        self.since.setToolTip(self.tr("First day of the movements; empty: the day after the customer’s last statement"))
        self._days = DatePair(figures, self.since, self.as_of, self, needed=False)
        self.kind = ChoiceField(look, self.tr("Kind"), list(kind_titles().items()), self)
        self.least = AmountField(figures, self.tr("Balance at least"), parent=self)
        self.least.setPlaceholderText(self.tr("any"))
        self._fit()
        look.changed.connect(self._fit)
        self.files = ChoiceField(
            look, self.tr("Files"), [("each", self.tr("One for each")), ("one", self.tr("All in one"))], self
        )
        self.folder_button = Btn(look, icon="folder-open", parent=self)
        self.folder = Path(desk.preferences.text(_FOLDER, str(_documents() / self.tr("Statements"))))
        self._wrong = ElidedLabel(look, px=12, role="red", parent=self, greedy=False)
        self._lay_out()
        self._recall()
        self._connect()
        self._show_folder()

    def _fit(self) -> None:
        self.least.setFixedWidth(self._desk.look.px(92))

    def _lay_out(self) -> None:
        look = self._desk.look
        flow = Flow(look.px(14), look.px(6), QMargins(0, 0, 0, 0), self, even=True)
        for field in (self.as_of, self.since):
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for title, widget in (
            (self.tr("As of"), self.as_of),
            (self.tr("Kind"), self.kind),
            (self.tr("Since"), self.since),
            (self.tr("Balance at least"), self.least),
            (self.tr("Files"), self.files),
            (self.tr("Into"), self.folder_button),
        ):
            flow.addWidget(self._named(title, widget))
        self._wrong.hide()
        flow.addWidget(self._wrong)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _named(self, title: str, field: QWidget) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._desk.look.px(6))
        row.addWidget(Label(self._desk.look, title, role="text2"))
        row.addWidget(field)
        return pair

    def _connect(self) -> None:
        for day in (self.as_of, self.since):
            day.value_changed.connect(lambda _day: self.plan_wanted.emit())
        for told in (self._days.told, self.least.told):
            told.connect(lambda text, wrong: self._tell(text if wrong else ""))
        self.kind.chosen.connect(lambda _kind: self._remember(ask=True))
        self.files.chosen.connect(lambda _files: self._remember(ask=False))
        self.least.value_changed.connect(lambda _least: self.list_wanted.emit())
        self.folder_button.clicked.connect(self.choose_folder)

    def _tell(self, wrong: str) -> None:
        """Beside the fields, whole: what is wrong with the one that was left last."""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))

    def _recall(self) -> None:
        kept = self._desk.preferences.mapping(_ASKED)
        self.kind.choose(kept.get("kind", "open-item"))
        self.files.choose(kept.get("files", "each"))

    def _remember(self, *, ask: bool) -> None:
        kept = {"kind": self.kind.currentData(), "files": self.files.currentData()}
        self._desk.preferences.set_mapping(_ASKED, kept)
        if ask:
            self.plan_wanted.emit()

    def asked(self) -> Asked | None:
        """None while the date can't be understood."""
        to_date, since, least = self.as_of.value, self.since.value, self.least.value
        if not isinstance(to_date, date) or not self._days.right:
            return None
        kind = cast("StatementKind", self.kind.currentData())
        return Asked(to_date, since if isinstance(since, date) else None, kind, least)

    def settle(self) -> bool:
        """Takes what is being typed; False, and the focus there, where it can't be understood."""
        for field in (self.as_of, self.since, self.least):
            field.settle()
            if field.property("wrong"):
                field.setFocus()
                return False
        if not self._days.right:
            self.since.setFocus()
        return self._days.right

    @property
    def one_file(self) -> bool:
        return bool(self.files.currentData() == "one")

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where the statements go"), str(self.folder))
        if chosen:
            self.set_folder(Path(chosen))

    def set_folder(self, folder: Path) -> None:
        self.folder = folder
        self._desk.preferences.set_text(_FOLDER, str(folder))
        self._show_folder()

    def _show_folder(self) -> None:
        self.folder_button.setText(self.folder.name.replace("&", "&&"))
        self.folder_button.setToolTip(str(self.folder))
        self.folder_button.setAccessibleName(self.tr("Into the folder {folder}").format(folder=self.folder))
        self.folder_button.updateGeometry()


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home()))
