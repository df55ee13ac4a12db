"""The words of a mail are read behind what the person does, and then the list finds it and says where."""

from __future__ import annotations

from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.gui.diary.diary_model import ROW


def test_a_mail_that_came_in_is_found_by_half_a_sentence(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    viewer.answers["txt"] = Received("text", text="Ik zie u wel\nop de parkeerplaats bij het zwembad.")
    viewer.holds = True
    opened.pages.incident().open(stored.record, files=[InMemory("bericht.txt", b"tekst")])
    opened.until(lambda: opened.vault.incident(RecordId(stored.record)).evidence)
    opened.pages.diary.show()
    page = opened.pages.diary.page
    page.ui.search.setText('"wel op de parkeer')
    opened.until(lambda: page.ui.empty.isVisible() and "read txt" in viewer.asked)
    viewer.holds = False
    opened.until(lambda: "Gevonden in bericht.txt: Ik zie u wel op de parkeerplaats" in _second(opened))
    assert viewer.asked.count("read txt") == 1


def _second(opened: Opened) -> str:
    model = opened.pages.diary.page.view.rows
    rows = (model.index(number).data(ROW) for number in range(model.rowCount()))
    return " | ".join(row.second for row in rows if row is not None)
