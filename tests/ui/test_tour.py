"""The tour leaves what it promises."""

from ui.tour import main


def test_a_day_without_a_display(qapp, tmp_path, capsys):
    assert main(["tour", "-o", str(tmp_path), "--invoices", "60"]) == 0
    made = {path.suffix for path in tmp_path.iterdir()}
    assert {".png", ".pdf", ".arbook"} <= made
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert pictures[0] == "01-customers.png"
    assert any("dark" in name for name in pictures)
    assert "Everything is in" in capsys.readouterr().out
