"""Files dropped onto the window, and the list of keys."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.keys_dialog import KeysDialog


def drop(window, path: Path) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    return True


def test_a_table_dropped_onto_any_page_is_looked_at_in_the_import(qtbot, busy_window, tmp_path):  # noqa: F811
    file = tmp_path / "customers.csv"
    file.write_text("code,name\nA-1,Alder & Sons\n")
    assert drop(busy_window, file)
    page = busy_window.page("importing")
    assert busy_window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: not busy_window.jobs.busy, timeout=30_000)


def test_what_nobody_can_use_is_not_taken(busy_window, tmp_path):  # noqa: F811
    file = tmp_path / "picture.gif"
    file.write_bytes(b"GIF89a")
    assert not drop(busy_window, file)


def test_commands_are_found_by_a_word_or_a_key_and_done_with_enter(qtbot, busy_window):  # noqa: F811
    busy_window.menus._keys()
    dialog = busy_window.findChild(KeysDialog)
    dialog.search.setText("f11")
    qtbot.waitUntil(lambda: [hit.title for hit in dialog.model.rows()][:1] == ["Back up now"])
    dialog.search.setText("month-end")
    qtbot.waitUntil(lambda: [hit.title for hit in dialog.model.rows()] == ["Month-end"])
    dialog.panel.table.select_row(0)
    qtbot.keyClick(dialog.panel.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: busy_window.stack.currentWidget() is busy_window.page("closing"))
    assert not any(one.isVisible() for one in busy_window.findChildren(KeysDialog))
