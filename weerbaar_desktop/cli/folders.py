"""Commands on the folder for the police: make one, and verify one without a vault."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Final

from weerbaar_desktop.application.diary import as_record, no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.filings import earlier
from weerbaar_desktop.application.kept_private import KeptPrivate
from weerbaar_desktop.application.shielding import Undecided
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.cli.console import ACT, FINE, Console, give, say, source
from weerbaar_desktop.domain.aangifte import read_answers
from weerbaar_desktop.domain.canonical import NotCanonical, loads
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.presentation.drafts_shown import NOT_KNOWN
from weerbaar_desktop.presentation.shielding_shown import shield_sentence

_BETWEEN: Final = " \t-"


def aangifte(console: Console) -> int:
    """Write the folder for the police."""
    asked = console.asked
    with closing(console.open()) as vault:
        try:
            answers = read_answers(loads(source(asked.answers)))
        except NotCanonical as error:
            raise RefusedInput("antwoorden", f"{error}.") from error
        # Filled in once, for every document: who names only a number here has not taken the address out of it.
        if not answers.complainant.behalf_of:  # what was filled in once is of whoever keeps the vault
            answers = replace(answers, private=KeptPrivate(vault).with_given(answers.private))
        records = [as_record(text) for text in asked.incidents]
        exports = console.exports(vault)
        _settle(exports)
        # As the code stands on paper or in a mail: in groups, or not.
        code = "".join(sign for sign in asked.adds_to.lower() if sign not in _BETWEEN)
        folders = replace(console.services.folders(), since=earlier(vault, code) if code else None)
        exports.begin(asked.out, klacht=not answers.is_no_klacht)
        try:
            photos = SmallPhotos(console.services.viewer())
            for lacking in photos.lacking(vault, records):
                photos.keep(vault, lacking, no_one_cancels)
            made = folders.make(vault, records, answers, asked.out, say, no_one_cancels)
        except CannotContinue as trouble:
            exports.give_up(asked.out)
            _say_undecided(trouble)
            raise
        exports.finish(made)
    say(f"De map staat klaar: {made.folder}")
    if made.settled and (words := shield_sentence(made.seen, made.settled, answers.shielding)):
        say(words)
    give(f"code {grouped(made.code)}")
    give(f"fingerprint {grouped(made.fingerprint)}")
    return FINE


def _say_undecided(trouble: CannotContinue) -> None:
    """The answers name a piece by its number."""
    if isinstance(trouble, Undecided):
        for piece in trouble.pieces:
            say(f"Kies in de antwoorden bij ‘shielding’: {piece.record} is ‘{visible(piece.name)}’.")


def _settle(exports: Exports) -> None:
    found = exports.left_over()
    if exports.going_out.take_lost():
        say(". ".join(NOT_KNOWN))
    if found is not None:
        say(found.words)
        exports.settle(found)
        say("Dat is nu opgeruimd." if found.half else "Dat is nu genoteerd.")


def verify(console: Console) -> int:
    """Verify a folder without a vault."""
    asked = console.asked
    verdict = console.services.verifier(asked.folder, asked.code, asked.fingerprint)
    for line in verdict.lines:
        give(visible(line))
    return FINE if verdict.ok else ACT
