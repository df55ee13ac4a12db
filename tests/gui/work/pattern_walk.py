"""The page with the line of time, as a line and as a table, near and far, and who belongs together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QPushButton

from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.same_person import JoinedPerson, called
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pattern.erase_page import ErasePersonPage
from weerbaar_desktop.gui.pattern.pattern_page import PatternPage
from weerbaar_desktop.gui.pattern.persons_page import PersonsPage


def tour_of_the_pattern(opened: Opened) -> Iterator[Page]:
    """A year with something of every kind, the same as a table, and one day."""
    now = opened.clock.now()
    if opened.vault.incident_count() < len(_DAYS):
        for days in _DAYS:
            when = Occurred(now - timedelta(days=days, hours=days % 5), None, "exact")
            told = Incident("Kort", occurred=when, channel="email", kinds=("threat",) if days % 2 else ("verbal",))
            told = replace(told, persons=(_SOMEBODY,) if days < _OFTEN else None)
            opened.vault.add_incident(told, now)
        unsure = Occurred(now - timedelta(days=40), now - timedelta(days=30), "unknown")
        opened.vault.add_incident(replace(Incident("Eerder", occurred=unsure), decision="Het windpark"), now)
    opened.pages.pattern().show()
    page = opened.until_page(PatternPage)
    opened.until(lambda: page.timeline.marks and page.named.isVisible())
    page.show_as_table(as_table=False)
    page.timeline.setFocus()
    yield page
    page.show_as_table(as_table=True)
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    yield page
    page.show_as_table(as_table=False)
    page.level_chosen.emit("day")
    yield page
    page.level_chosen.emit("year")


def tour_of_the_persons(opened: Opened) -> Iterator[Page]:
    """Nobody yet, and then some who are joined, and some who might be."""
    opened.pages.pattern().show()
    opened.until_page(PatternPage).persons.click()
    persons = opened.until_page(PersonsPage)
    if not opened.vault.persons():
        yield persons
        now = opened.clock.now()
        for person in _NAMED:
            opened.vault.add_incident(Incident("Kort", persons=(person,)), now)
        keys = tuple(key for person in _NAMED[:2] if (key := called(person)))
        opened.vault.add_person(JoinedPerson(()).with_keys(keys), now)
        opened.pages.pattern().persons().show()
        opened.until(lambda: not persons.join.isHidden() and persons.one.count() > len(_NAMED) - 1)
    yield persons
    (put_away,) = [each for each in persons.findChildren(QPushButton) if each.text() == tr("Niet dezelfde persoon")][:1]
    put_away.click()
    opened.until(persons.undo.isVisible)
    yield persons
    persons.undo.button.click()
    opened.until(persons.undo.button.isHidden)

    def erases() -> list[QPushButton]:
        return [each for each in persons.findChildren(QPushButton) if each.text() == tr("Wis deze samenvoeging")]

    opened.until(lambda: len(erases()) == 1)  # the rows of before go once the event that replaced them is over
    erases()[0].click()
    yield opened.until_page(ErasePersonPage)


_NAMED = (
    Person(name="w" * 70, handle="@boos"), Person(name="Jan <b>vet</b> de Boer", plate="AB-12-CD"),
    Person(handle="boos"), Person(plate="ab12cd"), Person(alias="jan <b>vet</b> de boer"),
)  # fmt: skip
_DAYS = (1, 2, 3, 9, 60, 130, 300)
_OFTEN = 10
"""Days."""
_SOMEBODY = Person(name="Een bezorgde inwoner van de Lindewaardse Dijk")
