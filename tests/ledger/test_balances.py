"""The control account at any date, and as it was known at any record of the audit chain."""

from ar_desktop.values.dates import Month


def test_whole_months_and_days_add_up_to_the_same_balance(desk):
    for month in range(1, 7):
        desk.invoice(100 * month, f"{month:02}-15", f"INV-{month}")
        desk.receipt(10, f"{month:02}-28", f"R-{month}")
    balances = [desk.control(Month.parse(f"2026-{month:02}").last.isoformat()) for month in range(1, 8)]
    assert balances == [90, 280, 570, 960, 1450, 2040, 2040]
    assert [desk.control("04-14"), desk.control("04-15"), desk.control("04-27")] == [570, 970, 970]


def test_what_was_recorded_later_was_not_known_then(desk):
    invoice = desk.invoice(1000, "03-05")
    before = desk.known_now()
    desk.receipt(400, "03-20")
    desk.invoice(50, "02-28", "INV-2")
    assert [desk.control("03-31"), desk.control("03-31", before)] == [650, 1000]
    assert [desk.control("02-28"), desk.control("02-28", before)] == [50, 0]
    after = desk.known_now()
    desk.void(invoice, "03-05")
    assert [desk.control("03-31"), desk.control("03-31", after)] == [-350, 650]
