"""The sweep over every page of an open vault: no findings, and no page that it does not see."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.sweep import trees
from tests.gui.sweep.sweeping import Sweep, all_pages, complete, settings, show
from tests.gui.sweep.view import Setting
from tests.gui.test_sweep import BEFORE_OPENING
from tests.gui.work.conftest import Opened
from tests.gui.work.test_every_page import some, tour  # noqa: F401 - `some` is a fixture, and is asked for by name
from weerbaar_desktop.gui.full_entry.question_pages import QuestionPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import Choice, Theme


@pytest.fixture
def setting(request: pytest.FixtureRequest, theme: Theme) -> Iterator[Setting]:
    """The theme and the zoom are there before the first widget is: changing those of a whole window takes seconds."""
    chosen: Setting = request.param
    theme.choice = chosen.theme
    theme.set_zoom(chosen.zoom)
    yield chosen
    theme.choice = Choice.LIGHT
    theme.set_zoom(1.0)


@pytest.fixture
def swept(setting: Setting, opened: Opened) -> Iterator[Opened]:
    """A window of this setting, gone before the theme is that of other tests again."""
    complete(opened.window)
    show(opened.window, setting)
    yield opened
    opened.gone()


@pytest.mark.timeout(600)
@pytest.mark.usefixtures("some")
@pytest.mark.parametrize("setting", settings(), ids=str, indirect=True)
def test_the_sweep_finds_nothing_on_the_pages_of_an_open_vault(
    swept: Opened, setting: Setting, record_property: Callable[[str, object], None]
) -> None:
    sweep = Sweep()
    forms: set[type[QWidget]] = set()
    for page in tour(swept):
        if not _asks_like_one_before(page, forms):
            swept.rested(page)
            sweep.look_at(swept.window, page, [setting])
    sweep.tell(record_property)
    assert not sweep.found, "see the table above"
    missed = all_pages() - sweep.kinds - BEFORE_OPENING
    assert not missed, f"no tour comes by {missed}: give each a place in the tour of test_every_page"
    changes = trees.changed(sweep.trees)
    print(changes)
    assert changes == "", "read the diff; when it is meant: python -m tests.gui.trees"
    assert trees.of_no_page() == []


def _asks_like_one_before(page: Page, forms: set[type[QWidget]]) -> bool:
    """A question of a page of its own is asked in one of a few forms; AllPage has every one of them once more."""
    new = {type(field) for field in page.fields.values()} - forms if isinstance(page, QuestionPage) else {QWidget}
    forms |= new
    return not new
