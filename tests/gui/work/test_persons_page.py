"""The page on which somebody says who belongs together: nothing is joined by itself, all of it can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.same_persons import WhoIsWho
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.same_person import MOST_KEYS, PersonKey, Proposal, Shared
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.pattern.erase_page import ErasePersonPage
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage
from weerbaar_desktop.gui.pattern.persons_page import PersonsPage
from weerbaar_desktop.gui.widgets.few_at_once import AT_ONCE
from weerbaar_desktop.presentation.persons_shown import persons_shown

JAN, BOOS = PersonKey("name", "Jan"), PersonKey("handle", "@Boos")


@pytest.fixture
def page(opened: Opened) -> PersonsPage:
    """Jan wrote from an account that stands elsewhere without his name; Piet is somebody else."""
    now = opened.clock.now()
    for person in (Person(name="Jan", handle="boos"), Person(handle="@Boos"), Person(name="Piet")):
        opened.vault.add_incident(Incident("geroep", occurred=Occurred(now), persons=(person,)), now)
    opened.pages.pattern().show()
    opened.until_page(PatternPage).persons.click()
    return opened.until_page(PersonsPage)


def press(opened: Opened, page: PersonsPage, name: str) -> None:
    """Presses the one button of that name, and waits until the page says what was done."""
    before = page.undo.title.text()

    def shown() -> list[QPushButton]:
        return [each for each in page.findChildren(QPushButton) if each.isVisible() and each.accessibleName() == name]

    opened.until(lambda: len(shown()) == 1)
    shown()[0].click()
    opened.until(lambda: page.undo.title.text() != before)


def test_what_is_proposed_is_joined_by_the_person_alone_and_the_line_of_time_knows_it(
    opened: Opened, page: PersonsPage
) -> None:
    assert opened.vault.persons() == ()
    assert any(label.text() == "Zelfde account: @Boos." for label in page.findChildren(QLabel))
    press(opened, page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    assert "U kunt elke naam er weer uit halen." in page.undo.title.text()
    assert page.back.hasFocus()
    page.back.click()
    line = opened.until_page(PatternPage)
    opened.until(lambda: [line.who.itemText(place) for place in range(line.who.count())] == ["Iedereen", "Jan", "Piet"])
    line.who.setCurrentIndex(1)
    opened.until(lambda: line.said.text().startswith("2 aantekeningen"))


def test_who_is_joined_while_the_line_of_time_shows_them_goes_by_the_name_of_all(
    opened: Opened, page: PersonsPage
) -> None:
    page.back.click()
    line = opened.until_page(PatternPage)
    opened.until(lambda: line.who.findText("@Boos") > 0)
    line.who.setCurrentText("@Boos")
    opened.until(lambda: line.said.text().startswith("1 aantekening"))
    line.persons.click()
    press(opened, opened.until_page(PersonsPage), "Voeg samen: ‘Jan’ en ‘@Boos’")
    page.back.click()
    opened.until_page(PatternPage)
    opened.until(lambda: line.narrowed_to() == "Jan" and line.said.text().startswith("2 aantekeningen"))
    opened.until(lambda: line.who.findText("@Boos") == -1)


def test_who_is_called_otherwise_stays_the_one_that_the_line_and_the_list_are_narrowed_to(
    opened: Opened, page: PersonsPage
) -> None:
    press(opened, page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    (stored,) = opened.vault.persons()
    page.call_asked.emit(stored.record, "De buurman")
    opened.until(lambda: "De buurman" in page.undo.title.text())
    page.back.click()
    line = opened.until_page(PatternPage)
    opened.until(lambda: line.who.findText("De buurman") > 0)
    line.who.setCurrentText("De buurman")
    opened.until(lambda: line.said.text().startswith("2 aantekeningen"))
    opened.pages.diary.show()
    diary = opened.until_page(DiaryPage)
    opened.until(lambda: diary.filters.who.findText("De buurman") > 0)
    diary.filters.who.setCurrentText("De buurman")
    opened.until(lambda: diary.subtitle == "2 aantekeningen in deze keuze")
    opened.pages.joined.work.same_persons.call(stored.record, "Kees")
    opened.pages.diary.show()
    opened.until(lambda: diary.filters.who.currentText() == "Kees")
    opened.until(lambda: diary.subtitle == "2 aantekeningen in deze keuze")
    opened.pages.pattern().show()
    opened.until_page(PatternPage)
    opened.until(lambda: line.narrowed_to() == "Kees" and line.said.text().startswith("2 aantekeningen"))


def test_one_is_taken_apart_again_and_two_are_joined_by_hand(opened: Opened, page: PersonsPage) -> None:
    press(opened, page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    press(opened, page, "Noem deze persoon zo: Account: @Boos")
    (stored,) = opened.vault.persons()
    assert stored.person.label == "@Boos"
    press(opened, page, "Haal uit elkaar: Account: @Boos")
    assert "later weer samenvoegen" in page.undo.title.text()
    (stored,) = opened.vault.persons()
    assert (stored.person.keys, stored.person.name, stored.revisions) == ((JAN,), None, 3)
    assert not page.join.isEnabled()
    page.other.setCurrentIndex(page.other.findText("Piet"))
    page.one.setCurrentIndex(page.one.findText("Jan"))
    press(opened, page, "Voeg deze twee samen")
    (stored,) = opened.vault.persons()
    assert [key.words for key in stored.person.keys] == ["Jan", "Piet"]
    page.join_asked.emit((JAN, *(PersonKey("alias", f"{n}") for n in range(MOST_KEYS))))
    opened.until(page.trouble.isVisible)
    assert any(label.text().startswith("Dit is te veel") for label in page.trouble.findChildren(QLabel))
    assert opened.vault.persons() == (stored,)


def test_who_are_not_one_are_proposed_no_more_until_that_is_asked_for(opened: Opened, page: PersonsPage) -> None:
    press(opened, page, "Niet dezelfde persoon: ‘Jan’ en ‘@Boos’")
    assert "worden niet meer voorgesteld" in page.undo.title.text()
    assert [label.text() for label in page.findChildren(QLabel) if label.isVisible()].count("‘Jan’ en ‘@Boos’") == 1
    buttons = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert not any(name.startswith("Voeg samen:") for name in buttons)
    press(opened, page, "Stel weer voor: ‘Jan’ en ‘@Boos’")
    press(opened, page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    assert len(opened.vault.persons()) == 1


def test_that_somebody_was_joined_is_erased_after_asking_once_more(opened: Opened, page: PersonsPage) -> None:
    press(opened, page, "Voeg samen: ‘Jan’ en ‘@Boos’")
    before = [opened.vault.incident(row.record) for row in opened.vault.incidents()]

    def ask() -> ErasePersonPage:
        (erase,) = [each for each in page.findChildren(QPushButton) if each.text() == "Wis deze samenvoeging"]
        erase.click()
        return opened.until_page(ErasePersonPage)

    asking = ask()
    assert (asking.what.text(), asking.keep.hasFocus()) == ("Jan", True)
    asking.keep.click()
    assert opened.until_page(PersonsPage) is page
    assert len(opened.vault.persons()) == 1
    ask().erase.click()
    opened.until_page(PersonsPage)
    opened.until(lambda: page.undo.title.text().startswith("‘Jan’ is niet meer samengevoegd."))
    assert opened.vault.persons() == ()
    assert [opened.vault.incident(row.record) for row in opened.vault.incidents()] == before


def test_of_many_proposals_the_first_stand_there_at_once_and_the_others_are_asked_for(
    opened: Opened, page: PersonsPage
) -> None:
    known = WhoIsWho(
        (),
        tuple(
            Proposal((JAN, PersonKey("name", f"jan{n}")), (Shared("name", "Jan", "jan"),)) for n in range(AT_ONCE + 1)
        ),
        (),
    )
    page.show_persons(persons_shown(known))
    asked = f"Voeg samen: ‘Jan’ en ‘jan{AT_ONCE}’"
    assert asked not in [button.accessibleName() for button in page.findChildren(QPushButton)]
    page.proposed.more.click()
    (wanted,) = [button for button in page.findChildren(QPushButton) if button.accessibleName() == asked]
    opened.until(wanted.hasFocus)
    assert not page.proposed.more.isVisible()
