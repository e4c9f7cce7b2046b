"""No company is open: create one, bring books over, open one, try the sample, or drop a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.welcome.side_panel import SidePanel
from ui.widgets.buttons import Btn
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.labels import Label
from ui.widgets.scrolled import scrolled

LEFT, LEAST, GAP = 560, 420, 48


class WelcomePage(QWidget):
    new_wanted = Signal()
    books_wanted = Signal()  # a new company, and an import into it
    open_wanted = Signal(object)  # Path, or None: ask for it
    sample_wanted = Signal()
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        recent: Sequence[Path],
        keys: Sequence[tuple[str, str]],
        languages: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        self.new, self.books, self.open, self.sample = self._cards()
        self.panel = SidePanel(look, recent, keys)
        self.panel.open_wanted.connect(self.open_wanted)
        self.language = _Choice(look, "globe", self.tr("Language"), languages, self.language_chosen.emit)
        self.theme = _Choice(look, "sun", self.tr("Theme"), self._themes(), self.theme_chosen.emit)
        self.theme.choose(look.theme.mode)
        self._lay_out()

    def _cards(self) -> tuple[ChoiceCard, ChoiceCard, ChoiceCard, ChoiceCard]:
        look = self._look
        new = ChoiceCard(
            look,
            "building-2",
            self.tr("New company"),
            self.tr("Name, currency, logo; a chart of accounts is ready made"),
            keys="Ctrl+N",
        )
        books = ChoiceCard(
            look,
            "upload",
            self.tr("Bring your books over"),
            self.tr("Your customers and their open invoices, from CSV or Excel"),
            keys="Ctrl+Shift+I",
        )
        open_ = ChoiceCard(
            look,
            "folder-open",
            self.tr("Open a company file"),
            self.tr("An .arbook file on this computer"),
            keys="Ctrl+O",
        )
        sample = ChoiceCard(
            look,
            "sparkles",
            self.tr("Try the sample company"),
            self.tr("Northgate Supply, 2,000 invoices, nothing you can break"),
            keys="Ctrl+Shift+Y",
        )
        new.clicked.connect(self.new_wanted)
        books.clicked.connect(self.books_wanted)
        open_.clicked.connect(lambda: self.open_wanted.emit(None))
        sample.clicked.connect(self.sample_wanted)
        return new, books, open_, sample  # fmt: skip

    def _themes(self) -> list[tuple[str, str]]:
        now = self.tr("Dark, like the system") if self._look.theme.dark else self.tr("Light, like the system")
        return [("system", now), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]

    def _lay_out(self) -> None:
        look = self._look
        left = QWidget()
        left.setMinimumWidth(look.px(LEAST))
        left.setMaximumWidth(look.px(LEFT))
        left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(13))
        column.addWidget(_Head(look, self.tr("Welcome"), self.tr("Invoices out, payments in, nothing forgotten.")))
        column.addSpacing(look.px(23))
        for card in (self.new, self.books, self.open, self.sample):
            column.addWidget(card)
        column.addSpacing(look.px(13))
        column.addWidget(_Promise(look, self.tr(
            "Your books are one file on this computer. Nothing is sent anywhere unless you send it."
        )))  # fmt: skip
        column.addStretch()
        body = QWidget()
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(GAP))
        middle.addStretch(1)
        middle.addWidget(left, 100)
        middle.addWidget(self.panel, 80)
        middle.addStretch(1)
        whole.addStretch(1)
        whole.addLayout(middle)
        whole.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.px(12))
        bottom.addStretch()
        bottom.addWidget(self.language)
        bottom.addWidget(self.theme)
        bottom.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(20), look.px(20), look.px(20), look.px(14))
        outer.addWidget(scrolled(body), 1)
        outer.addLayout(bottom)

    def enter(self) -> None:
        self.new.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_wanted.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setBackground(self._look.color("win"))
        painter.eraseRect(self.rect())  # quicker to begin with than fillRect, which knows gradients
        painter.end()


class _Choice(Btn):
    """A quiet button that shows what is chosen, and a menu of the others."""

    def __init__(
        self, look: Look, icon: str, name: str, choices: Sequence[tuple[str, str]], tell: Callable[[str], object]
    ) -> None:
        super().__init__(look, variant="ghost", icon=icon)
        self._name, self._choices = name, dict(choices)
        menu = QMenu(self)
        for value, text in choices:
            menu.addAction(text).triggered.connect(lambda _on=False, value=value: self._take(value))
        self._tell = tell
        self.setMenu(menu)

    def _take(self, value: str) -> None:
        self.choose(value)
        self._tell(value)

    def choose(self, value: str) -> None:
        self.setText(self._choices.get(value, value))
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()


class _Head(QWidget):
    """The application's mark, beside its greeting."""

    def __init__(self, look: Look, title: str, text: str) -> None:
        super().__init__()
        self._look = look
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, title, px=24, weight=500))
        words.addWidget(Label(look, text, px=14, role="text2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(60), 0, 0, 0)
        row.addLayout(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(44)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("s1"))
        top = (self.height() - side) / 2
        painter.drawRoundedRect(QRectF(0, top, side, side), 9, 9)
        painter.setBrush(look.color("onAccent"))
        width, base = look.px(6), top + side - look.px(10)
        for at, height in enumerate((9, 16, 24)):
            box = QRectF(look.px(11) + at * look.px(9), base - look.px(height), width, look.px(height))
            painter.drawRoundedRect(box, 1.5, 1.5)
        painter.end()


class _Promise(QWidget):
    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(23), 0, 0, 0)
        label = Label(look, text, role="muted")
        label.setWordWrap(True)
        row.addWidget(label)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(15)
        look.paint_icon(painter, QRectF(0, (self.height() - side) / 2, side, side).toRect(), "lock", "muted")
        painter.end()
