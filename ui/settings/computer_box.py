"""What this computer remembers: nothing of it is in the company file, and nobody else sees it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.appearance import ZOOM
from ui.desk import Desk
from ui.language import LANGUAGES, language_here
from ui.settings.keeper import Keeper
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section
from ui.widgets.captioned import Captioned
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Label


class ComputerBox(SectionBox):
    """The window does what is chosen; it remembers it as well."""

    wanted = Signal(str, object)  # "theme", "scale", "rows" or "language", and its value

    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk = desk
        look = desk.look
        self.theme = self._choice("theme", self.tr("Theme"), [
            ("system", self.tr("Like the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark")),
        ])  # fmt: skip
        sizes: list[tuple[object, str]] = [(zoom, f"{round(zoom * 100)} %") for zoom in ZOOM]
        self.scale = self._choice("scale", self.tr("Text size"), sizes)
        self.rows = self._choice("rows", self.tr("Rows of lists"), [
            ("dense", self.tr("Dense")), ("normal", self.tr("Normal")), ("comfortable", self.tr("Comfortable")),
        ])  # fmt: skip
        self.language = self._choice("language", self.tr("Language"), list(LANGUAGES))
        note = self.tr("These are yours alone: they are kept on this computer, outside of the company file. "
                       "Another language is there from the next start on.")  # fmt: skip
        self._note = Label(look, note, px=12, role="muted")
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        self.refresh()
        look.changed.connect(self.refresh)

    def _choice(self, key: str, caption: str, choices: list[tuple[object, str]]) -> ChoiceField:
        field = ChoiceField(self._look, caption, choices)
        field.setSizePolicy(field.sizePolicy().Policy.Expanding, field.sizePolicy().Policy.Fixed)
        field.chosen.connect(lambda value: self.wanted.emit(key, value))
        box: QWidget = Captioned(self._look, caption, field)
        self.grid.addWidget(box, 3)
        return field

    def refresh(self) -> None:
        look = self._desk.look
        self.theme.choose(look.theme.mode)
        self.scale.choose(min(ZOOM, key=lambda zoom: abs(zoom - look.fonts.scale)))
        self.rows.choose(look.density)
        self.language.choose(language_here(self._desk.preferences))
