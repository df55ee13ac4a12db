"""The small file with names and numbers that may be read without a vault: private, whole, and believed by nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.shown_contact import MOST_SHOWN, ShownContact
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk

ONE, OTHER = "ab" * 16, "cd" * 16
NOOR, SAM = ShownContact("Noor", "06-1"), ShownContact("Sam", "06-2")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Not there yet."""
    return tmp_path / "a" / "nu-hulp"


def test_each_vault_has_its_own_and_all_of_them_are_shown(folder: Path) -> None:
    kept = ContactsOnDisk(folder)
    assert (kept.every(), kept.of(ONE)) == ((), ())
    kept.keep(ONE, (NOOR,))
    kept.keep(OTHER, (SAM, NOOR))
    assert (kept.every(), kept.of(ONE), kept.of(OTHER)) == ((NOOR, SAM), (NOOR,), (SAM, NOOR))
    kept.keep(OTHER, ())
    assert kept.every() == (NOOR,)
    assert [file.name for file in folder.iterdir()] == [f"{ONE}.json"]


def test_the_file_holds_words_and_numbers_and_only_its_owner_reads_it(folder: Path) -> None:
    ContactsOnDisk(folder).keep(ONE, (NOOR,))
    (file,) = folder.iterdir()
    assert json.loads(file.read_text(encoding="utf-8")) == [{"words": "Noor", "number": "06-1"}]
    assert (file.stat().st_mode & 0o777, folder.stat().st_mode & 0o777) == (0o600, 0o700)


def test_forgetting_leaves_no_file_also_no_half_one(folder: Path) -> None:
    kept = ContactsOnDisk(folder)
    kept.forget()
    kept.keep(ONE, (NOOR,))
    (folder / f"{OTHER}.json.half").write_text("[", encoding="utf-8")
    kept.forget()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    ["", "{", "{}", "[1]", '[{"words": "x"}]', '[{"words": 1, "number": "2"}]', '[{"words": "", "number": "2"}]',
     '[{"words": "x\\n112", "number": "2"}]', '[{"words": "x", "number": "' + "2" * 41 + '"}]', "[" * 5_000,
     '["' + "x" * 20_000 + '"]'],
)  # fmt: skip
def test_what_somebody_else_wrote_there_shows_nothing_and_breaks_nothing(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / f"{ONE}.json").write_text(text, encoding="utf-8")
    (folder / f"{OTHER}.json").write_text('[{"words": "Sam", "number": "06-2"}]' * 1, encoding="utf-8")
    assert ContactsOnDisk(folder).every() == (SAM,)


def test_more_than_anybody_chose_are_not_shown(folder: Path) -> None:
    folder.mkdir(parents=True)
    rows = [{"words": f"n{number}", "number": "1"} for number in range(50)]
    (folder / f"{ONE}.json").write_text(json.dumps(rows), encoding="utf-8")
    assert len(ContactsOnDisk(folder).every()) == MOST_SHOWN


def test_a_disk_that_refuses_leaves_the_old_list_and_says_so(folder: Path) -> None:
    kept = ContactsOnDisk(folder)
    kept.keep(ONE, (NOOR,))
    (folder / f"{ONE}.json.half").mkdir()  # where the new one would grow
    with pytest.raises(CannotContinue, match="niet veranderen"):
        kept.keep(ONE, (SAM,))
    assert kept.of(ONE) == (NOOR,)


def test_a_name_that_is_no_vault_makes_no_file(folder: Path) -> None:
    with pytest.raises(ValueError, match="no vault"):
        ContactsOnDisk(folder).keep("../x", (NOOR,))
