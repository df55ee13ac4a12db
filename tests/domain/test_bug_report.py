"""A report of a bug says where it broke and nothing of what a person wrote."""

from __future__ import annotations

from weerbaar_desktop.domain.bug_report import bug_report

WORDS = "hij weet waar mijn kinderen zijn"


def caught() -> BaseException:
    secret = WORDS
    try:
        try:
            raise ValueError(secret)
        except ValueError as inner:
            raise KeyError(f"/home/iemand/{secret}") from inner
    except KeyError as bug:
        return bug


def test_the_report_names_types_and_places_and_no_words() -> None:
    report = bug_report(caught(), "Weerbaar 1")
    assert "KeyError" in report
    assert "ValueError" in report
    assert "test_bug_report.caught, regel " in report
    assert "kinderen" not in report
    assert "/home" not in report
