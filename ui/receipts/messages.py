"""Where a page says what is wrong: one strip at a time, above the work."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.look import Look
from ui.widgets.message_strip import MessageStrip, Tone


class Messages(QVBoxLayout):
    """Takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._of_field = False  # what is said is what a field could not read

    def show_strip(self, strip: MessageStrip) -> None:
        self.clear()
        strip.closed.connect(self.clear)
        self.addWidget(strip)
        strip.announce()

    def tell(self, look: Look, tone: Tone, text: str) -> None:
        """One sentence, which can be closed."""
        strip = MessageStrip(look, tone, text)
        strip.offer_close()
        self.show_strip(strip)

    def tell_of_field(self, look: Look, text: str, wrong: bool) -> None:
        """What a field could not read, until something else stands in it."""
        if wrong:
            self.tell(look, "amber", text)
            self._of_field = True
        elif self._of_field:
            self.clear()

    def clear(self) -> None:
        self._of_field = False
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
