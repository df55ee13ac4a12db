"""Writing somebody down: asked, half written, and stored as a new or a later version."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.own_contact import OwnContact, StoredContact
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, TextForm
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.people_shown import (
    FORM_TITLE,
    NEW,
    TITLE,
    contact_fields,
    draft_key,
    read_change,
    read_contact,
    typed_of,
)
from weerbaar_desktop.presentation.shown import FormRefused


class ContactFormPage(RevisionPage):
    """What is typed is a document, see people_shown."""

    window_name = FORM_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(FORM_TITLE)
        for shown in contact_fields():
            field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
            field.changed.connect(self.pauses.touch)
            self.add(field)
        self.end()

    def first_focus(self) -> QWidget:
        return self.fields["circle"].first()


class _Found(NamedTuple):
    """What is shown on the form: what is stored, what it begins with, and what was half written."""

    stored: StoredContact | None
    begun: OwnContact | None
    resumed: Resumed


class ContactWriting(Revising):
    """The form of a contact."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        self.page = ContactFormPage()
        super().__init__(joined, self.page, draft_key, parent)
        self.name = NEW
        self._found = _Found(None, None, Resumed(None))

    def open(self, name: str = NEW) -> None:
        """The form: `name` is a contact that gets a later version, or a shipped number or proposal that one begins
        with. What was half written comes back.
        """
        people, vault, diary = self._joined.work.people, self._joined.work.vault, self._joined.work.diary

        def find() -> _Found:
            stored = vault.contact(RecordId(name)) if RECORD.fullmatch(name) else None
            return _Found(stored, people.started(name), diary.resume(draft_key(name)))

        self._joined.jobs.run(find, lambda found: self._begin(name, found), self._joined.say_here)

    def _begin(self, name: str, found: _Found) -> None:
        self._found = found
        known = typed_of(found.stored.contact if found.stored else found.begun)
        self._show(name, found.stored.record if found.stored else "", known, found.resumed)

    def _save(self, typed: Typed, reason: str) -> None:
        before, page, today = self._found.stored, self.page, self._joined.now().date()
        try:
            if before is None:
                contact = read_contact(typed, today, self._found.begun)
            else:
                contact = read_change(typed, reason, today, before.contact)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if before is not None and contact == before.contact:
            self._done(before.record, tr("Er is niets veranderd"))
            return
        self._store(lambda: self._write(contact, reason).record)

    def _write(self, contact: OwnContact, reason: str) -> StoredContact:
        people, before = self._joined.work.people, self._found.stored
        return people.add(contact) if before is None else people.amend(before.record, contact, reason)
