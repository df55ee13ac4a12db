"""F1 explains the page where one is; the list of keys forgets none."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import RESOURCES
from tests.gui.test_the_window import show
from weerbaar_desktop import gui
from weerbaar_desktop.content.help_topics import load_help_topics
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.help_topic import HelpTopic, topic_for
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.manual.keys_page import KeysPage, spoken
from weerbaar_desktop.gui.manual.topic_page import TopicPage
from weerbaar_desktop.gui.page import Page


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


def test_every_page_that_a_subject_belongs_to_is_there() -> None:
    for module in walk_packages(gui.__path__, f"{gui.__name__}."):
        import_module(module.name)
    there = {name for page in _all(Page) for name in (page.window_name, page.destination)}
    topics = load_help_topics(RESOURCES / "content" / "nl")
    assert [name for topic in topics for name in topic.pages if name not in there] == []


def _all(kind: type[Page]) -> Iterator[type[Page]]:
    for one in kind.__subclasses__():
        yield one
        yield from _all(one)


@pytest.mark.parametrize(("keys", "words"), [("Ctrl++", "Ctrl + plus"), ("Ctrl+Shift+N", "Ctrl + Shift + N"),
                                             ("Ctrl+?", "Ctrl + vraagteken"), ("F1", "F1")])  # fmt: skip
def test_keys_are_named_in_dutch(keys: str, words: str) -> None:
    from PySide6.QtGui import QKeySequence

    assert spoken(QKeySequence(keys)) == words


def test_a_page_belongs_to_one_topic_and_an_unknown_one_to_the_first(tmp_path: Path) -> None:
    topics = (HelpTopic("a", "A", (), ("x",)), HelpTopic("b", "B", ("Mensen",), ("y",)))
    assert topic_for(topics, "Kaartje", "Mensen").id == "b"
    assert topic_for(topics, "Niets").id == "a"
    one = '[[topics]]\nid = "{0}"\ntitle = "t"\npages = ["Mensen"]\nwords = ["w"]\n'
    (tmp_path / "help.toml").write_text(one.format("a") + one.format("b"), encoding="utf-8")
    with pytest.raises(ContentError, match="Mensen"):
        load_help_topics(tmp_path)
