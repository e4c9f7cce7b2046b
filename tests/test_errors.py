import pickle

from ar_desktop import errors
from ar_desktop.errors import AmountNotUnderstood, ArError, BrokenInvariant, CompanyFileLocked, Refused
from ar_desktop.words import N_


def leaf_classes(kind=ArError):
    return [kind, *(leaf for sub in kind.__subclasses__() for leaf in leaf_classes(sub))]


def test_an_error_is_one_sentence_with_its_facts():
    error = AmountNotUnderstood("12,5", "USD")
    assert str(error) == error.sentence() == "“12,5” is not an amount in USD."
    assert error.facts == {"typed": "12,5", "currency": "USD"}
    assert str(Refused(N_("There is no customer {customer}."), customer="X")) == "There is no customer X."
    assert str(BrokenInvariant("1 cent is missing")).endswith("1 cent is missing")


def test_an_error_in_a_file_says_where():
    error = Refused(N_("There is no customer {customer}."), customer="X").at("invoices.csv", 7)
    assert (error.file, error.line) == ("invoices.csv", 7)
    assert error.located_sentence() == "invoices.csv, line 7: There is no customer X."
    assert error.sentence() == "There is no customer X."
    assert Refused("No.").at("a.csv").located_sentence() == "a.csv: No."


def test_an_error_comes_back_whole_from_a_worker_process():
    back = pickle.loads(pickle.dumps(CompanyFileLocked("Ann", "x.arbook").at("a.csv", 2)))
    assert (back.holder, back.path, back.line) == ("Ann", "x.arbook", 2)
    assert str(back) == "Ann has x.arbook open; it can only be read until they close it."


def test_every_kind_of_error_here_has_its_own_code():
    codes = [kind.code for kind in leaf_classes() if kind.__module__ == errors.__name__ and kind.__name__[0] != "_"]
    assert len(codes) == len(set(codes))
