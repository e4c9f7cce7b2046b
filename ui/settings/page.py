"""All settings on one scrolling page: found by any word, saved as a field is left, beside the paper they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.appearance import Appearance
from ui.desk import Desk
from ui.keys import key_sequence, keys_in
from ui.page import Page
from ui.settings.banks_box import BanksBox
from ui.settings.company_box import CompanyBox
from ui.settings.computer_box import ComputerBox
from ui.settings.keeper import Keeper, LastChange
from ui.settings.numbering_box import NumberingBox
from ui.settings.paper_pane import PaperPane
from ui.settings.rates_box import RatesBox
from ui.settings.saved_strip import SavedStrip
from ui.settings.section_box import SectionBox
from ui.settings.section_list import SectionList
from ui.settings.setting_field import SettingField
from ui.settings.specs import Section, sections
from ui.settings.tables_boxes import AccountsBox, TaxBox, TermsBox
from ui.welcome.countries import countries
from ui.widgets.fields import SearchField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.panes import Panes
from ui.widgets.remembered_split import remember_split

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Reversal

PAPER: Final = 280  # pixels at 100 %: narrower, nothing can be read on it
ROOM_FOR_LIST: Final = 720  # of the page; Ctrl+F finds what its list would lead to
_BOXES: Final = {"company": CompanyBox, "numbering": NumberingBox, "tax": TaxBox, "terms": TermsBox,
                 "accounts": AccountsBox, "rates": RatesBox, "banks": BanksBox}  # fmt: skip


class SettingsPage(Page):
    """`show_what` takes the key of a section."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.keeper = Keeper(desk, self)
        self._sections = sections([("", "–"), *((one.code, one.name) for one in countries(desk.figures.words))])
        self.list = SectionList(look, self._sections)
        self._made: dict[str, SectionBox] = {}
        self._missing = list(self._sections)
        self.search = SearchField(look, self.tr("Find a setting"))
        self.strip = SavedStrip(look)
        self.paper = PaperPane(desk)
        self._scroll = QScrollArea()
        self._found: list[SettingField] = []
        self._at = -1
        self._last: Reversal | None = None  # what the strip offers to undo
        self._lay_out()
        self._connect()
        self._shown = False  # what waits to be shown asks for nothing
        self._add_box()

    def first_shown(self) -> None:
        self._shown = True
        for box in self._made.values():
            box.ask()

    def parts(self) -> Iterator[None]:
        """The first section fills the view; the others follow one by one, so that the window goes on meanwhile."""
        while self._missing:
            self._add_box()
            yield

    @property
    def boxes(self) -> dict[str, SectionBox]:
        """All sections; those that are not there yet are built now."""
        if self._missing:
            while self._missing:
                self._add_box()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # each has its place
        return self._made

    def _add_box(self) -> None:
        section = self._missing.pop(0)
        box = self._made[section.key] = self._box(section)
        self._column.insertWidget(self._column.count() - 1, box)
        box.show()
        if self._shown:
            box.ask()
        if not self._missing:
            self._tab_in_order(box)

    def _tab_in_order(self, last: QWidget) -> None:
        """What stands below and beside the fields was built before them, and is reached after them."""
        fields = (one for one in last.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        *_, place = (one for one in fields if last.isAncestorOf(one))  # not a list that opens above
        for widget in (self.strip.undo, self.paper.pages):
            QWidget.setTabOrder(place, widget)
            place = widget

    def _box(self, section: Section) -> SectionBox:
        if section.key == "look":
            box = ComputerBox(self.desk, self.keeper, section)
            box.wanted.connect(self._set_look)
            return box
        if made := _BOXES.get(section.key):
            return made(self.desk, self.keeper, section)
        return SectionBox(self.desk.look, self.keeper, section)

    def _lay_out(self) -> None:
        look = self.desk.look
        inner = self._inner = QWidget()
        inner.installEventFilter(self)
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        for widget in (self._scroll.viewport(), inner):
            widget.setAutoFillBackground(False)
        self._middle = QWidget()
        below = QVBoxLayout(self._middle)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self._scroll, 1)
        below.addWidget(self.strip)
        self._split = Panes()
        self._split.addWidget(self._middle)
        self._split.addWidget(self.paper)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([look.px(660), look.px(396)])
        remember_split(self._split, self.desk.preferences, "settings")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._split, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addLayout(row, 1)

    def _head(self) -> QWidget:
        look = self.desk.look
        head = QWidget()
        head.setFixedHeight(look.px(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(20), 0, look.px(16), 0)
        row.setSpacing(look.px(12))
        row.addWidget(Label(look, self.tr("Settings"), px=18, weight=600))
        self._company = ElidedLabel(look, self.desk.company.setting("name"), role="text2")
        row.addWidget(self._company, 1)
        self.search.setFixedWidth(look.px(250))
        row.addWidget(self.search)
        return head

    def _connect(self) -> None:
        self.list.chosen.connect(self.go_to)
        self.search.searched.connect(self._search)
        self.search.down_wanted.connect(self.next_found)
        self.keeper.saved.connect(self._on_saved)
        self.strip.undo_wanted.connect(self._undo)
        self.desk.undo.changed.connect(self._on_undo_changed)
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._light())
        action = QAction(self.tr("&Next setting found"), self)
        action.setShortcut(key_sequence("F3"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: self.next_found())
        self.addAction(action)
        QTimer.singleShot(0, self, self._light)

    # --- the window asks --------------------------------------------------------------------

    def enter(self) -> None:
        self.desk.said.emit(self.tr("Settings of this company file"))
        self.desk.hinted.emit(keys_in(self.tr("Ctrl+F finds a setting")))
        self._fit()

    def show_what(self, what: object) -> None:
        if isinstance(what, str) and any(section.key == what for section in self._sections):
            self.go_to(what)

    def go_to_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        from ar_desktop.company import Changed

        if changed is not None and not changed & (Changed.SETTINGS | Changed.CUSTOMERS | Changed.DOCUMENTS):
            return
        for box in self._made.values():
            box.refresh()
        self._company.setText(self.desk.company.setting("name"))
        self.paper.refresh()

    def _on_saved(self, last: LastChange) -> None:
        self._last = last.reversal
        self.strip.show_change(last)

    def _on_undo_changed(self) -> None:
        """Taken back, here or by Ctrl+Z: the strip has no more to say. Whatever else was posted leaves it alone."""
        if self._last is not None and not self.desk.undo.holds(self._last):
            self._last = None
            self.strip.forget()

    def _undo(self) -> None:
        if self._last is not None:
            self.desk.undo_wanted.emit(self._last)

    def _set_look(self, key: str, value: object) -> None:
        """Of this computer, for every company."""
        appearance = Appearance(self.desk.look, self.desk.preferences)
        if key == "theme":
            appearance.set_mode(str(value))
        elif key == "rows":
            appearance.set_density(str(value))
        elif key == "scale":
            appearance.set_scale(float(str(value)))
        else:
            self.desk.preferences.set_text("language", str(value))

    # --- places -----------------------------------------------------------------------------

    def go_to(self, key: str) -> None:
        box = self.boxes[key]
        self._scroll.verticalScrollBar().setValue(box.y())
        self.list.light(key)
        if box.fields:
            box.fields[0].field.setFocus()

    def _light(self) -> None:
        """The section at the top of the view; at the very end, the last one."""
        bar = self._scroll.verticalScrollBar()
        top = bar.value() + self.desk.look.px(40)
        keys = list(self._made)
        here = next((key for key in reversed(keys) if self._made[key].y() <= top), keys[0])
        self.list.light(keys[-1] if bar.maximum() and bar.value() == bar.maximum() else here)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # rows that came later may need more
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The fields have what they need; the list and the paper are there if enough is left for them."""
        look = self.desk.look
        need = self._inner.minimumSizeHint().width() + look.px(12)
        self.list.setVisible(self.width() >= look.px(ROOM_FOR_LIST))
        room = self.width() - (self.list.width() if self.list.isVisible() else 0)
        self.paper.setVisible(room - need >= look.px(PAPER))
        self._middle.setMinimumWidth(min(need, room))

    # --- search -----------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        fields = [field for box in self.boxes.values() for field in box.fields if not field.isHidden()]
        self._found = [field for field in fields if words and all(field.fits(word) for word in words)]
        for field in fields:
            field.mark(field in self._found)
        self._at = -1
        if words:
            n = len(self._found)
            text = self.tr("{n} settings found") if n != 1 else self.tr("1 setting found")
            self.desk.stated.emit(text.format(n=self.desk.figures.count(n)))
            if self._found:
                self._show(self._found[0])
            elif (section := self._section_of(words)) is not None:
                self.desk.stated.emit(section.section.title)
                self._scroll.verticalScrollBar().setValue(section.y())
                self.list.light(section.section.key)

    def _section_of(self, words: list[str]) -> SectionBox | None:
        """The accounts, the exchange rates: sections that are found as a whole."""
        for box in self.boxes.values():
            text = f"{box.section.title} {box.section.about}".casefold()
            if all(word in text for word in words):
                return box
        return None

    def next_found(self) -> None:
        """Enter in the search, F3: to the next one, with the focus in it."""
        if self._found:
            self._at = (self._at + 1) % len(self._found)
            field = self._found[self._at]
            self._show(field)
            field.field.setFocus()

    def _show(self, field: SettingField) -> None:
        self._scroll.ensureWidgetVisible(field, 0, self.desk.look.px(80))
        self.list.light(next(key for key, box in self._made.items() if field in box.fields))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
