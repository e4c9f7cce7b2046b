import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.customers.attachments import attach, attachments_of, content_of, describe, detach
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.errors import Refused
from tests.receipts.ground import invoice

CERTIFICATE = b"exempt until 2027" * 50_000  # more than one block of the company file


def files(company, customer):
    with company.reading() as read:
        return attachments_of(read, customer)


def test_a_file_comes_back_byte_for_byte_and_says_who_brought_it(company, customer, tmp_path):
    path = tmp_path / "exemption 2026.pdf"
    path.write_bytes(CERTIFICATE)
    attach(company, customer, path, kind="certificate", note="resale, WA")
    path.unlink()
    (one,) = files(company, customer)
    assert (one.name, one.kind, one.note, one.size) == ("exemption 2026.pdf", "certificate", "resale, WA", 850_000)
    assert one.author == "Dana"
    with company.reading() as read:
        assert content_of(read, one.id) == CERTIFICATE
    assert findings(company) == []


def test_the_same_bytes_are_kept_once(company, customer):
    attach(company, customer, CERTIFICATE, name="a.pdf")
    with company.reading() as read:
        before = read.value("SELECT count(*) FROM stored_chunk")
    attach(company, customer, CERTIFICATE, name="b.pdf")
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM stored_chunk") == before
    assert [one.name for one in files(company, customer)] == ["b.pdf", "a.pdf"]


def test_a_file_taken_off_can_be_put_back(company, customer):
    attach(company, customer, b"x", name="a.pdf")
    (one,) = files(company, customer)
    done = detach(company, one.id)
    assert files(company, customer) == []
    again = done.reversal.call(company)
    assert files(company, customer) == [one]
    again.reversal.call(company)
    assert files(company, customer) == []


def test_a_proof_of_delivery_hangs_on_the_invoice_it_proves(company, customer):
    number = invoice(company, 100_00, company.today, code="HAL").number
    with company.reading() as read:
        document = read.value("SELECT id FROM document WHERE number = :n", n=number)
    attach(company, customer, b"signed", name="pod.jpg", kind="delivery", document_id=document)
    assert files(company, customer)[0].number == number
    other = create_customer(company, CustomerData("C2", "Somebody else")).id
    with pytest.raises(Refused):
        attach(company, other, b"signed", name="pod.jpg", document_id=document)


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\temp\\passwd", "/etc/passwd"])
def test_a_name_never_leads_out_of_the_folder_it_is_saved_to(company, customer, name):
    attach(company, customer, b"x", name=name)
    assert files(company, customer)[0].name == "passwd"


def test_an_empty_file_a_missing_one_and_one_without_a_name_are_refused(company, customer, tmp_path):
    for content, name in ((b"", "a.pdf"), (tmp_path / "gone.pdf", ""), (b"x", " ")):
        with pytest.raises(Refused):
            attach(company, customer, content, name=name)
    assert files(company, customer) == []


def test_another_name_and_kind_can_be_taken_back(company, customer):
    attach(company, customer, b"x", name="scan0001.pdf")
    (one,) = files(company, customer)
    done = describe(company, one.id, name="frame contract.pdf", kind="contract", note="until 2028")
    assert files(company, customer)[0].kind == "contract"
    done.reversal.call(company)
    assert files(company, customer) == [one]
