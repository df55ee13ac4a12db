"""What somebody keeps of their own under Weerbaarheid: a training, the agreements of an organisation, a story."""

from __future__ import annotations

from pathlib import Path

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened
from tests.gui.work.resilience_walk import resilience, typed
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage
from weerbaar_desktop.gui.resilience.own_pages import (
    AgreementsFormPage,
    EraseOwnPage,
    OwnPage,
    StoryFormPage,
    TrainingFormPage,
)


def kept(opened: Opened) -> OwnPage:
    page = opened.until_page(OwnPage)
    opened.settled()
    return page


def test_a_training_is_kept_with_the_day_for_doing_it_again(opened: Opened, vault: FakeVault) -> None:
    resilience(opened).training.click()
    form = opened.until_page(TrainingFormPage)
    form.save_button.click()
    opened.until(form.summary.isVisible)
    assert vault.owns() == ()
    typed(form, title="Omgaan met agressie", line_0="de gemeente", on="3-2-2026", again_on="gisteren misschien")
    form.save_button.click()
    opened.until(lambda: "Deze datum" in form.summary.accessibleDescription() or form.summary.isVisible())
    assert vault.owns() == ()
    typed(form, again_on="3-2-2027").save_button.click()
    page = kept(opened)
    assert {"de gemeente", "3 februari 2026", "3 februari 2027"} <= {*labels(page)}
    assert page.pdf.isHidden()
    page.back.click()
    [link] = resilience(opened).own.links
    assert link.accessibleName() == "Omgaan met agressie. Training, 3 februari 2026. Herhalen op 3 februari 2027."


def test_agreements_come_on_the_sheet_and_a_change_says_why(opened: Opened, vault: FakeVault, tmp_path: Path) -> None:
    resilience(opened).together.click()
    opened.until_page(ConversationPage).agree.click()
    typed(opened.until_page(AgreementsFormPage), line_0="de griffier", on="5-1-2026").save_button.click()
    page = kept(opened)
    page.change.click()
    form = opened.until_page(AgreementsFormPage)
    typed(form, line_0="de secretaris").save_button.click()
    opened.until(form.summary.isVisible)
    assert vault.owns()[0].revisions == 1
    form._reason_text.insertPlainText("De griffier is weg.")
    form.save_button.click()
    page = kept(opened)
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    report = opened.printer.asked[-1]
    assert "de secretaris" in str(report)
    assert "de griffier'" not in str(report)
    assert vault.head().seq == 3
    page.history.click()
    assert {"de griffier", "de secretaris", "De griffier is weg."} <= {*labels(opened.until_page(HistoryPage))}


def test_a_story_half_written_survives_a_lock_and_is_erased_only_after_asking(opened: Opened, vault: FakeVault) -> None:
    resilience(opened).story.click()
    form = opened.until_page(StoryFormPage)
    typed(form, title="Die avond", text="Het was donker.")
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), StoryFormPage) and opened.window.page() is not form)
    form = opened.until_page(StoryFormPage)
    assert (form.fields["title"].typed(), form.fields["text"].typed()) == ("Die avond", "Het was donker.")
    form.save_button.click()
    page = kept(opened)
    assert "Het was donker." in labels(page)
    page.erase.click()
    opened.until_page(EraseOwnPage).keep.click()
    page = kept(opened)
    assert len(vault.owns()) == 1
    page.erase.click()
    opened.until_page(EraseOwnPage).erase.click()
    opened.until(lambda: vault.owns() == ())
    assert vault.draft("own_story") is None
