"""Fonts and icons are the bundled ones, at every scale."""

from importlib import resources

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage

from ui.fonts import is_inter


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_text_is_drawn_with_the_bundled_faces(look, weight):
    assert is_inter(look.font(13, weight))
    assert QFontInfo(look.font(13, weight)).weight() == weight


def test_all_digits_are_equally_wide(look):
    metrics = QFontMetricsF(look.font())
    assert len({round(metrics.horizontalAdvance(digit * 10), 3) for digit in "0123456789"}) == 1


def test_heights_follow_the_scale_of_the_text(look, qtbot):
    assert (look.px(28), look.row_height) == (28, 28)
    with qtbot.waitSignal(look.changed):
        look.set_scale(2.0)
    assert 54 <= look.px(28) <= 58
    look.set_scale(5.0)
    assert look.fonts.scale == 2.0


def test_rows_are_dense_normal_or_comfortable(look):
    look.set_density("dense")
    assert look.row_height == 24
    look.set_density("unheard of")
    assert look.row_height == 28


def colours_of(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha() > 250}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_takes_the_colour_of_its_role_at_the_pixels_of_the_screen(look, ratio):
    pixmap = look.icons.pixmap("ban", "red", 16, ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio
    red = look.color("red")
    found = [QColor(name) for name in colours_of(pixmap.toImage())]
    assert found
    assert all(abs(c.red() - red.red()) + abs(c.blue() - red.blue()) <= 2 for c in found)  # rounding of its edges


def test_icons_follow_the_theme(look):
    before = look.icons.pixmap("users", "text", 16, 1.0).toImage()
    look.theme.set_mode("dark")
    assert look.icons.pixmap("users", "text", 16, 1.0).toImage() != before
    look.theme.set_mode("light")


def test_every_bundled_icon_can_be_drawn_and_every_icon_asked_for_is_bundled(look):
    files = [entry.name for entry in (resources.files("resources") / "icons").iterdir()]
    names = [name.removesuffix(".svg") for name in files if name.endswith(".svg")]
    assert all(not look.icons.pixmap(name, "text", 16, 1.0).isNull() for name in names)
    with pytest.raises(FileNotFoundError):
        look.icons.pixmap("no such icon", "text", 16, 1.0)
