import pickle
import pkgutil
from importlib import import_module

import ar_desktop
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


def test_a_page_that_was_pasted_is_quoted_as_far_as_a_sentence_has_room():
    said = str(AmountNotUnderstood("line one\n" + "x" * 400, "USD"))
    assert said == "“line one " + "x" * 50 + "…” is not an amount in USD."


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


def test_no_two_errors_share_a_code():
    """A subclass may keep that of its parent: whoever asks for the parent means both."""
    for module in pkgutil.walk_packages(ar_desktop.__path__, "ar_desktop."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    own: dict[str, set[str]] = {}
    for kind in leaf_classes():
        if "code" in vars(kind):
            own.setdefault(kind.code, set()).add(f"{kind.__module__}.{kind.__name__}")
    assert {code: names for code, names in own.items() if len(names) > 1} == {}
