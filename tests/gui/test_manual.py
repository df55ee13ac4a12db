"""F1 explains the page where one is; the list of keys forgets none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import RESOURCES, FakeDesktop
from tests.gui.looking import labels
from tests.gui.test_the_window import show
from weerbaar_desktop import gui
from weerbaar_desktop.content.help_topics import load_help_topics
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.help_topic import HelpTopic, topic_for
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.manual.about_page import AboutPage
from weerbaar_desktop.gui.manual.keys_page import KeysPage, key_groups, spoken
from weerbaar_desktop.gui.manual.topic_page import TopicPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.promises.promises_page import PromisesPage

DAY = date(2026, 11, 28)
HELP_ITSELF = {("Uitleg", ""), ("Sneltoetsen", ""), ("Over Weerbaar", "")}
"""From there F1 explains the page behind it."""


def explained(desktop: Desktop, qtbot: QtBot) -> TopicPage:
    QTest.keyClick(desktop.window, Qt.Key.Key_F1)
    page = desktop.window.page()
    assert isinstance(page, TopicPage)
    qtbot.waitUntil(lambda: page.complete)
    return page


def test_f1_explains_the_page_where_one_is_and_escape_leads_back(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    assert explained(desktop, qtbot).chosen == "vastleggen"
    QTest.keyClick(desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.page() is fake.pages[0]
    desktop.window.show_page(fake.pages[1])
    page = explained(desktop, qtbot)
    assert page.chosen == "aangifte"
    page.links.opened.emit("bewijs")
    assert page.chosen == "bewijs"


def test_f1_works_without_a_vault(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    assert explained(desktop, qtbot).chosen == "beginnen"
    QTest.keyClick(desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.page() is desktop.unlocking.page


def test_every_key_of_the_window_stands_in_the_list(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    assert desktop.helping is not None
    desktop.helping.show_keys()
    page = desktop.window.page()
    assert isinstance(page, KeysPage)
    told = {does for group in page.groups for _keys, does in group.rows}
    actions = {one.text().replace("&", "") for one in desktop.window.findChildren(QAction) if one.shortcuts()}
    assert actions <= told
    assert "Dagboek" in actions
    assert all(does for group in page.groups for _keys, does in group.rows)
    QTest.keyClick(desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.page() is fake.pages[0]


def test_every_page_that_a_subject_belongs_to_is_there_and_every_page_has_a_subject() -> None:
    for module in walk_packages(gui.__path__, f"{gui.__name__}."):
        import_module(module.name)
    places = {(page.window_name, page.destination) for page in _all(Page) if page.window_name} - HELP_ITSELF
    topics = load_help_topics(RESOURCES / "content" / "nl")
    named = {name for topic in topics for name in topic.pages}
    assert named <= {name for place in places | HELP_ITSELF for name in place}
    assert [place for place in sorted(places) if not named & set(place)] == []


def _all(kind: type[Page]) -> Iterator[type[Page]]:
    """Those of the program; other tests have pages of their own."""
    for one in kind.__subclasses__():
        if one.__module__.startswith(gui.__name__):
            yield one
        yield from _all(one)


@pytest.mark.parametrize(("keys", "words"), [("Ctrl++", "Ctrl + plus"), ("Ctrl+Shift+N", "Ctrl + Shift + N"),
                                             ("Ctrl+?", "Ctrl + vraagteken"), ("F1", "F1")])  # fmt: skip
def test_keys_are_named_in_dutch(keys: str, words: str) -> None:
    assert spoken(QKeySequence(keys)) == words


def test_a_page_belongs_to_one_topic_and_an_unknown_one_to_the_first(tmp_path: Path) -> None:
    topics = (HelpTopic("a", "A", (), ("x",), DAY), HelpTopic("b", "B", ("Mensen",), ("y",), DAY))
    assert topic_for(topics, "Kaartje", "Mensen").id == "b"
    assert topic_for(topics, "Niets").id == "a"
    one = '[[topics]]\nid = "{0}"\ntitle = "t"\npages = ["Mensen"]\nreviewed_on = 2026-11-28\nwords = ["w"]\n'
    (tmp_path / "help.toml").write_text(one.format("a") + one.format("b"), encoding="utf-8")
    with pytest.raises(ContentError, match="Mensen"):
        load_help_topics(tmp_path)


def test_where_the_explanation_cannot_be_read_one_sentence_says_so(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("unlock", start, qtbot)

    def unreadable(_fake: FakeDesktop) -> tuple[HelpTopic, ...]:
        raise ContentError(Path("help.toml"), "kapot")

    fake.read_topics = unreadable
    page = explained(desktop, qtbot)
    words = [label.text() for label in labels(page) if label.isVisible() and label.text()]
    assert words == ["Deze tekst kan nu niet worden gelezen. Uw kluis is niet veranderd."]
    assert page.call.isVisible()


def test_each_explanation_says_when_it_was_held_beside_the_program(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    words = [label.text() for label in labels(explained(desktop, qtbot))]
    assert "Deze uitleg is nagekeken op 28 november 2026." in words


def test_from_the_explanation_one_comes_to_the_promises_and_to_what_the_program_is(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop, fake = show("open", start, qtbot)
    explained(desktop, qtbot).promises.click()
    assert isinstance(desktop.window.page(), PromisesPage)
    explained(desktop, qtbot).about.click()
    assert isinstance(desktop.window.page(), AboutPage)
    desktop.window.back_asked.emit()
    assert desktop.window.page() is fake.pages[0]


def test_the_list_of_keys_knows_those_of_the_column_beside_and_of_the_foot(start: StartDesktop) -> None:
    start()
    page = Page("Proef")
    page.side = QWidget()
    for number, part in enumerate((page, page.side), 1):
        QShortcut(QKeySequence(f"F{number}"), part).setWhatsThis(f"Doe {number}")
    (group, _everywhere) = key_groups(QMenuBar(), page)
    assert group.rows == (("F1", "Doe 1"), ("F2", "Doe 2"))
