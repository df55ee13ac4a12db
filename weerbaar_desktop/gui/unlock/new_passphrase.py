"""Asking for a new passphrase: twice, with what is to be said of it, and six words for whoever wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from shiboken6 import isValid

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.unlock.passphrase_offer import PassphraseOffer
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable

    from weerbaar_desktop.application.new_passphrase import NewPassphrases
    from weerbaar_desktop.domain.errors import CannotContinue
    from weerbaar_desktop.gui.jobs import Jobs

_RESTS_MS: Final = 400
_WRITE_DOWN: Final = tr("Deze woorden zijn nu uw wachtzin. Schrijf ze op en typ ze daarna nog een keer.")


class NewPassphrase(Column):
    """`judgement_asked` carries what was typed once the typing rests, `words_asked` wants six words.

    `submitted` is Enter in the second field; in the first one it goes on to that. `grown` says that something was added
    that Tab has to come by.
    """

    judgement_asked = Signal(str)
    words_asked = Signal()
    submitted = Signal()
    grown = Signal()

    def __init__(self, shortest: int, label: str = tr("Wachtzin")) -> None:
        super().__init__(spacing=24)
        self._shortest = shortest
        what = label.lower()
        self.passphrase, self.again = (
            PassphraseField(what=what),
            PassphraseField(what=tr("herhaalde {what}", what=what)),
        )
        hint = tr("Minstens {shortest} tekens, bijvoorbeeld zes losse woorden. Plakken mag.", shortest=shortest)
        self.field = Field(label, self.passphrase, hint)
        self.again_field = Field(tr("{label}, nog een keer", label=label), self.again)
        self.advice, self.offer = Prose(""), PassphraseOffer()
        self.add(self.field, self.advice, self.offer, self.again_field)
        self._rests = QTimer(self, interval=_RESTS_MS, singleShot=True)
        self._rests.timeout.connect(self._ask_judgement)
        self.passphrase.line_edit.textChanged.connect(self._typed)
        self.passphrase.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        self.offer.words_asked.connect(self.words_asked)
        self.offer.taken.connect(self._take)
        self._say("")

    def text(self) -> str:
        """What was typed first."""
        return self.passphrase.text()

    def forget(self) -> None:
        """Empties the two fields and what was said of them."""
        self.passphrase.clear()
        self.again.clear()
        self.offer.forget()
        self.show_wrong({})
        self._rests.stop()
        self._say("")

    def show_words(self, words: str) -> None:
        """Six words to choose or leave."""
        self.offer.show_words(words)
        self.grown.emit()

    def show_judgement(self, passphrase: str, words: str) -> None:
        """What is to be said of `passphrase`, unless something else stands there by now."""
        if passphrase == self.passphrase.text():
            self._say(words)
            announce(self.advice, words)

    def wrong(self) -> dict[Field, str]:
        """The fields that cannot be used as they are, with why."""
        if len(self.passphrase.text()) < self._shortest:
            return {self.field: tr("De wachtzin is te kort. Neem minstens {shortest} tekens.", shortest=self._shortest)}
        if self.passphrase.text() != self.again.text():
            return {self.again_field: tr("De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer.")}
        return {}

    def show_wrong(self, found: dict[Field, str]) -> None:
        """Says at each of the two what is wrong with it."""
        for field in (self.field, self.again_field):
            field.set_error(found.get(field, ""))

    def _typed(self) -> None:
        self._say("")
        self._rests.start()

    def _ask_judgement(self) -> None:
        if self.passphrase.text():
            self.judgement_asked.emit(self.passphrase.text())

    def _say(self, words: str) -> None:
        self.advice.setText(words)
        self.advice.setVisible(bool(words))

    def _take(self, words: str) -> None:
        self.passphrase.line_edit.setText(words)
        self._rests.stop()
        self.passphrase.show_words()
        self.again.clear()
        self._say(_WRITE_DOWN)
        announce(self.advice, _WRITE_DOWN)
        self.again.setFocus()


def judged_by(
    judge: NewPassphrases | None, fields: NewPassphrase, jobs: Jobs, failed: Callable[[CannotContinue], None]
) -> None:
    """Joins the fields with who judges what is typed in them; without one nothing is said and nothing thought up.

    The vault may be made, and the page gone, before the answer is there.
    """
    if judge is None:
        return

    def ask(passphrase: str) -> None:
        def say(words: str) -> None:
            if isValid(fields):
                fields.show_judgement(passphrase, words)

        jobs.read(lambda: judge.judge(passphrase).words, say, failed)

    def offer(words: str) -> None:
        if isValid(fields):
            fields.show_words(words)

    fields.judgement_asked.connect(ask)
    fields.words_asked.connect(lambda: jobs.read(judge.offer, offer, failed))
