"""An incident is found by its pieces: their names, what was told of them, and the words of mails and chats."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from tests.vault.freeze import thawed
from tests.vault.sample import NOW, PASSPHRASE, findings, incident, never, quiet
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.piece_words import LONGEST, LONGEST_IN_ALL, WITH_WORDS
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.checking import INDEX
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

MAIL = b"From: iemand@voorbeeld.invalid\r\nSubject: pas op\r\n\r\nIk zie u wel op de parkeerplaats.\r\n"
WORDS = ("Pas op", "Ik zie u wel op de parkeerplaats.", "Kanariegéél is mijn jas.")


@pytest.fixture
def mail(vault: OpenVault) -> Evidence:
    """A mail that belongs to an incident, beside an incident without anything."""
    vault.add_incident(incident(), NOW)
    return vault.attach(vault.add_incident(incident(), NOW).record, "Bericht van Dürer.eml", BytesIO(MAIL), NOW)


def found(vault: OpenVault, *words: str) -> list[str]:
    return [row.record for row in vault.search(words)]


def database_of(vault: OpenVault, folder: Path) -> Database:
    return connection.connect(folder / connection.FILE, vault._place.keys.database_key())  # to look in it


def test_it_is_found_by_the_name_of_a_piece_and_the_row_says_so(vault: OpenVault, mail: Evidence) -> None:
    [row] = vault.search(["durer.EML"])
    assert (row.record, row.found, row.found_in) == (mail.incident, mail.name, mail.name)


def test_it_is_found_by_what_was_told_last_of_a_piece(vault: OpenVault, mail: Evidence) -> None:
    vault.tell_of_evidence(mail.record, About(description="Een foto van het zwembad"), None, NOW)
    [row] = vault.search(["zwembad"])
    assert (row.found, row.found_in) == ("Een foto van het zwembad", mail.name)
    vault.tell_of_evidence(mail.record, About(description="Het is een plantsoen", sender="Bavo"), "was fout", NOW)
    assert found(vault, "zwembad") == []
    assert found(vault, "plantsoen", "bavo", "dürer") == [mail.incident]
    assert findings(vault) == ()


def test_it_is_found_by_the_words_of_a_mail_and_no_line_says_so(vault: OpenVault, mail: Evidence) -> None:
    head = vault.head()
    assert (vault.words_read(mail.record), vault.words_lacking()) == (None, (mail.record,))
    vault.keep_words(mail.record, WORDS)
    assert (vault.words_read(mail.record), vault.words_lacking(), vault.head()) == (WORDS, (), head)
    [row] = vault.search(["wel op de parkeer"])
    assert (row.record, row.found, row.found_in) == (mail.incident, WORDS[1], mail.name)
    assert found(vault, "parkeerplaats", incident().account.split()[0]) == [mail.incident]
    assert found(vault, "parkeerplaats kanarie") == [], "a phrase runs over no two places"
    assert "kanariegeel" in vault.searched_words(never)
    assert findings(vault) == ()


def test_what_was_written_stands_before_what_stands_in_a_piece(vault: OpenVault, mail: Evidence) -> None:
    vault.keep_words(mail.record, WORDS)
    told = replace(incident(), literal_words="Hij zei: kanariegeel.")
    vault.amend_incident(mail.incident, told, "aangevuld", NOW)
    [row] = vault.search(["kanariegeel"])
    assert (row.found, row.found_in) == ("Hij zei: kanariegeel.", "")
    assert found(vault, "parkeerplaats") == [mail.incident]
    assert findings(vault) == ()


def test_the_bin_is_not_found(vault: OpenVault, mail: Evidence) -> None:
    vault.keep_words(mail.record, WORDS)
    vault.amend_incident(mail.incident, replace(incident(), trashed_on=NOW), "dubbel", NOW)
    assert (found(vault, "kanariegeel"), found(vault, "durer")) == ([], [])
    assert "kanariegeel" not in vault.searched_words(never)


def test_every_incident_with_these_bytes_is_found_and_read_once(vault: OpenVault, mail: Evidence) -> None:
    linked = vault.attach(vault.add_incident(incident(), NOW).record, "nog eens.eml", BytesIO(MAIL), NOW)
    assert len(vault.words_lacking()) == 1
    vault.keep_words(linked.record, WORDS)
    later = vault.attach(vault.add_incident(incident(), NOW).record, "weer.eml", BytesIO(MAIL), NOW)
    assert set(found(vault, "kanariegeel")) == {mail.incident, linked.incident, later.incident}
    assert (vault.words_lacking(), findings(vault)) == ((), ())


def test_words_are_bounded_and_may_be_any_text(vault: OpenVault, mail: Evidence) -> None:
    hostile = ("\x1d\x1e\x00 \ud83d " * 50, "NEAR( \" OR 'x' \u202e" * 9, "a" * (LONGEST + 5), "erna")
    vault.keep_words(mail.record, hostile)
    kept = vault.words_read(mail.record) or ()
    assert (sum(map(len, kept)), kept[-1][-1]) == (LONGEST, "a")
    assert (found(vault, "near( \" or 'x'"), findings(vault)) == ([mail.incident], ())


def test_the_words_of_all_pieces_of_an_incident_are_bounded_as_they_are_searched(
    vault: OpenVault, mail: Evidence
) -> None:
    vault.keep_words(mail.record, ("\ufdfa" * LONGEST,))  # one letter that folds to eighteen
    later = vault.attach(mail.incident, "later.eml", BytesIO(MAIL + b"2"), NOW)
    vault.keep_words(later.record, ("geel kanariepietje",))
    longest = vault._database.number("SELECT max(length(text)) FROM searched")
    assert LONGEST < longest < LONGEST_IN_ALL + 1_000
    assert (found(vault, "kanariepietje"), found(vault, "later.eml"), findings(vault)) == ([], [mail.incident], ())


def test_words_that_cannot_be_told_any_more_are_read_again(vault: OpenVault, mail: Evidence) -> None:
    vault.keep_words(mail.record, WORDS)
    for damaged in ("{}", "geen json"):
        vault._database.run("UPDATE words_read SET words = ?", damaged)
        assert vault.words_lacking() == (mail.record,)


def test_after_erasing_they_stand_in_no_table(vault: OpenVault, folder: Path, mail: Evidence) -> None:
    vault.keep_words(mail.record, WORDS)
    vault.amend_incident(mail.incident, replace(incident(), trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(mail.incident, NOW)
    assert (findings(vault), vault.words_lacking()) == ((), ())
    database = database_of(vault, folder)
    try:
        tables = [name for (name,) in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            held = repr(database.rows(f'SELECT * FROM "{table}"')).casefold()  # noqa: S608  # its own names
            assert not [word for word in ("kanarie", "parkeer", "rer.eml") if word in held], table
        database.run("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)")
        terms = {term for (term,) in database.rows("SELECT term FROM temp.terms")}
        assert not terms & {"kan", "rke", "eml"}
    finally:
        database.close()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE searched SET text = replace(text, 'durer', 'rubens')",
        "UPDATE words_read SET words = '[\"iets anders\"]'",
        "UPDATE words_read SET words = 'geen json'",
    ],
    ids=["name", "words", "no-json"],
)
def test_what_does_not_fit_is_found_by_the_check_and_mended(
    vault: OpenVault, folder: Path, mail: Evidence, harm: str
) -> None:
    vault.keep_words(mail.record, WORDS)
    database = database_of(vault, folder)
    database.run(harm)
    database.close()
    assert INDEX in findings(vault)
    assert vault.repair(quiet, never).left == ()
    vault.close()
    again = SqlCipherStore().open(folder, PASSPHRASE)
    assert (found(again, "durer"), findings(again)) == ([mail.incident], ())
    waits = again.words_lacking() == (mail.record,)
    assert waits == (again.words_read(mail.record) is None)
    again.close()


def test_a_vault_of_before_is_found_by_its_pieces_and_its_mails_wait(tmp_path: Path) -> None:
    vault = SqlCipherStore().open(thawed(6, tmp_path / "oud.kluis"), PASSPHRASE)
    [row] = vault.search(["leeg.txt"])
    assert (row.found_in, found(vault, "Ik weet het", "buurman")) == ("leeg.txt", [vault.incidents()[0].record])
    assert all(vault.evidence(record).extension in WITH_WORDS for record in vault.words_lacking())
    assert findings(vault) == ()
    vault.close()


def test_only_what_came_in_after_a_line_is_asked_for(vault: OpenVault, mail: Evidence) -> None:
    seq = vault.head().seq
    assert vault.words_lacking(seq) == ()
    later = vault.attach(mail.incident, "erna.txt", BytesIO(b"erna"), NOW)
    assert vault.words_lacking(seq) == (later.record,)
