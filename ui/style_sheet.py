"""The little style sheet: only what neither the palette nor a paintEvent does."""

from __future__ import annotations

from typing import Final

from ui.fonts import Fonts
from ui.theme import Theme

_TEMPLATE: Final = """
QMenuBar {{ background: {side}; color: {text}; padding: {p2}px {p8}px; spacing: {p4}px;
    border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: {p4}px {p10}px; border-radius: {p4}px; background: transparent; }}
QMenuBar::item:selected {{ background: {sel}; }}
QMenu {{ background: {raised}; color: {text}; border: 1px solid {line2}; border-radius: {p6}px; padding: {p4}px; }}
QMenu::item {{ padding: {p4}px {p16}px {p4}px {p12}px; border-radius: {p4}px; }}
QMenu::item:selected {{ background: {sel}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px {p8}px; }}
QStatusBar {{ background: {side}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QLineEdit {{ background: {base}; color: {text}; border: 1px solid {field}; border-radius: 5px;
    padding: 0 {p8}px; min-height: {p26}px; max-height: {p26}px; selection-background-color: {sel}; }}
QLineEdit:focus {{ border: 2px solid {accent}; padding: 0 {p7}px; min-height: {p24}px; max-height: {p24}px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {red}; padding: 0 {p7}px;
    min-height: {p24}px; max-height: {p24}px; }}
QLineEdit[cell="true"] {{ border: 1px solid {line2}; border-radius: 4px; padding: 0 {p7}px;
    min-height: 0px; max-height: 999px; }}
QLineEdit[cell="true"]:focus {{ border: 2px solid {accent}; padding: 0 {p6}px;
    min-height: 0px; max-height: 999px; }}
QLineEdit[cell="true"][wrong="true"] {{ border: 2px solid {red}; padding: 0 {p6}px;
    min-height: 0px; max-height: 999px; }}
QLineEdit[call="true"] {{ placeholder-text-color: {muted};
    min-height: {p30}px; max-height: {p30}px; }}
QLineEdit[call="true"]:focus {{ border-color: {accent}; min-height: {p28}px; max-height: {p28}px; }}
QLineEdit[noted="true"] {{ background: {amberSoft}; border-color: {amber}; }}
QLineEdit:read-only, QLineEdit:disabled {{ background: {sunken}; border-color: {line}; color: {text2}; }}
QScrollBar:vertical {{ background: transparent; width: {p10}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {p10}px; margin: 0; }}
QScrollBar::handle {{ background: {line2}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {p24}px; }}
QScrollBar::handle:horizontal {{ min-width: {p24}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {line2}; border: none; border-radius: {p3}px; max-height: {p6}px; min-height: {p6}px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: {p3}px; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line2}; padding: {p4}px {p6}px; }}
QSplitter::handle {{ background: {line}; }}
"""

_ROLES: Final = (
    "side", "text", "text2", "muted", "line", "line2", "sel", "raised", "base", "sunken", "field", "accent", "red",
    "amber", "amberSoft",
)  # fmt: skip


def style_sheet(theme: Theme, fonts: Fonts) -> str:
    colours = {role: theme.hex(role) for role in _ROLES}
    sizes = {f"p{n}": str(fonts.px(n)) for n in (2, 3, 4, 6, 7, 8, 10, 12, 16, 24, 26, 28, 30)}
    return _TEMPLATE.format(**colours, **sizes)
