"""The sections of the settings, beside what they hold."""

from __future__ import annotations

from ui.settings.section_list import AFTER, BEFORE, SectionList
from ui.settings.specs import Section


def test_a_title_has_its_room_beside_the_scroll_bar(qtbot, look):
    sections = [Section(str(at), "Coming in", "Discounts and differences", "", "handshake") for at in range(30)]
    shown = SectionList(look, sections)
    qtbot.addWidget(shown)
    shown.resize(shown.width(), 300)
    shown.show()
    qtbot.waitExposed(shown)
    assert shown.verticalScrollBar().isVisible()
    room = shown.viewport().width() - look.px(BEFORE) - look.px(AFTER)
    assert look.metrics(13, 500).horizontalAdvance("Discounts and differences") <= room
