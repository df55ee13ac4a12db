"""Rows and pieces become entries: what is understood becomes a field, all the rest stays as text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, Occurred, texts
from weerbaar_desktop.domain.table_import import ListRefused, read_table
from weerbaar_desktop.presentation import notebook
from weerbaar_desktop.presentation.list_mapping import Chosen, Reader, choices, columns, guess, guessed, has_head
from weerbaar_desktop.presentation.moments import read_listed
from weerbaar_desktop.presentation.notebook import Notebook, Piece
from weerbaar_desktop.presentation.taking_over import Entry, entry_shown, list_account, needs_attention, summary

NOW = datetime(2026, 11, 22, 21, 42, tzinfo=HOME_ZONE)


def read(library: Library, text: str, fields: dict[int, str] | None = None) -> list[Entry]:
    """The entries as the program proposes them."""
    table = read_table(text)
    head = has_head(table)
    shown = columns(table, head=head)
    mapping = Chosen(guessed(shown) if fields is None else fields, head)
    return list(Reader("lijst.csv", table, mapping, library.incident, NOW).entries())


def incident(entry: Entry) -> Incident:
    """What it gives."""
    assert entry.incident is not None
    return entry.incident


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ("Datum", "date"), ("Tijdstip", "time"), ("Omschrijving", "account"), ("Wat gebeurde er?", "account"),
        ("Wie", "persons"), ("Locatie", "place"), ("Soort incident", "kinds"), ("Getuigen", "witnesses"),
        ("Letterlijke tekst", "literal_words"), ("Zomaar", ""),
    ],
)  # fmt: skip
def test_a_head_proposes_its_field(head: str, key: str) -> None:
    assert guess(head) == key


def test_a_row_becomes_an_entry_with_its_origin(library: Library) -> None:
    (entry,) = read(
        library, "Datum;Tijd;Wat gebeurde er;Plaats;Wie;Aktenr\n3-11-2025;21:40;Hij riep.;Markt;Een buurman;A7\n"
    )
    found = incident(entry)
    assert found.occurred == Occurred(datetime(2025, 11, 3, 21, 40, tzinfo=HOME_ZONE), precision="about")
    assert (found.place, found.origin) == ("Markt", "lijst.csv, regel 2")
    assert found.persons is not None
    assert found.persons[0].name == "Een buurman"
    assert found.account == "Hij riep.\n\nAktenr: A7"
    assert not needs_attention(entry)


@pytest.mark.parametrize("date", ["ergens in mei", "31-2-2025", "3-11-2099", "1-1-1800"])
def test_a_date_that_cannot_be_right_stays_as_text(library: Library, date: str) -> None:
    (entry,) = read(library, f"Datum;Wat\n{date};Hij riep.\n")
    assert incident(entry).occurred is None
    account = incident(entry).account
    assert "Datum in de lijst: " in account
    assert date.rsplit("-", maxsplit=1)[-1] in account
    assert needs_attention(entry)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("3-11-25", (2025, 11, 3)), ("ma 3 nov '25", (2025, 11, 3)), ("2025-11-03 00:00:00", (2025, 11, 3))],
)
def test_dates_are_read_as_lists_have_them(typed: str, day: tuple[int, int, int]) -> None:
    found, at = read_listed(typed)
    assert ((found.year, found.month, found.day), at) == (day, None)


def test_midnight_behind_every_date_is_no_hour(library: Library) -> None:
    (entry, _) = read(library, "Datum;Wat gebeurde er\n3-11-2025 00:00;Hij riep.\n4-11-2025 00:00;Hij belde.\n")
    found = incident(entry)
    assert found.occurred == Occurred(datetime(2025, 11, 3, tzinfo=HOME_ZONE), precision="day")
    assert found.account == "Hij riep.\n\nDatum in de lijst: 3-11-2025 00:00"


def test_midnight_among_other_hours_is_one(library: Library) -> None:
    (entry, _) = read(library, "Datum;Wat gebeurde er\n3-11-2025 00:00;Hij riep.\n4-11-2025 21:40;Hij belde.\n")
    assert incident(entry).occurred == Occurred(datetime(2025, 11, 3, tzinfo=HOME_ZONE), precision="about")


def test_an_hour_of_its_own_goes_before_midnight_behind_the_date(library: Library) -> None:
    (entry,) = read(library, "Datum;Tijd;Wat gebeurde er\n3-11-2025 00:00;21:40;Hij riep.\n")
    assert incident(entry).occurred == Occurred(datetime(2025, 11, 3, 21, 40, tzinfo=HOME_ZONE), precision="about")


def test_a_line_that_cannot_be_read_is_told_with_its_number_and_kept(library: Library) -> None:
    entries = read(library, 'Datum;Wat\n3-11-2025;heel\n4-11-2025;"a"b;c"d\n')
    assert [entry.place for entry in entries if entry.incident is None] == ["regel 3"]
    assert '4-11-2025;"a"b;c"d' in list_account("lijst.csv", entries)
    assert summary(entries)[0] == "1 aantekening komt in uw dagboek"


def test_the_preview_says_why_a_row_asks_attention(library: Library) -> None:
    (entry,) = read(library, "Datum;Wat\nooit;Hij riep.\n")
    shown = entry_shown(entry, library.incident)
    assert shown.place == "Regel 2"
    assert any("datum" in sentence for sentence in shown.attention)


cells = st.text(
    st.characters(codec="utf-8", exclude_characters='\0;"\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029'), max_size=12
)


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=4), st.data())
def test_no_cell_is_lost_whatever_the_columns_are_called(
    library: Library, rows: list[tuple[str, str, str]], data: st.DataObject
) -> None:
    keys = [choice.value for choice in choices(library.incident)]
    fields = {place: data.draw(st.sampled_from(keys)) for place in range(3)}
    text = "\n".join(";".join(row) for row in rows)
    try:
        table = read_table(text, ";")
    except ListRefused:
        return
    entries = list(Reader("l", table, Chosen(fields, head=False), library.incident, NOW).entries())
    for row, entry in zip([row for row in rows if "".join(row).strip()], entries, strict=True):
        if entry.incident is None:
            continue
        held = " ".join(text for _where, text in texts(entry.incident))
        for place, cell in enumerate(row):
            understood = fields[place] in ("date", "time", "known_on", "kinds", "channel", "aimed_at", "judgement")
            assert understood or all(word in held for word in cell.split())


NOTES = "Vooraf\n3 maart 2025\nGebeld.\nNog eens.\n\n4 maart\nPost.\n- 5-3-2025 om 10:15 Mail\n"


def test_a_notebook_is_cut_at_its_dates() -> None:
    found = notebook.pieces(NOTES, "dates")
    entries = list(notebook.entries(NOTES, found, NOW))
    assert [incident(entry).account.split("\n")[0] for entry in entries] == [
        "Vooraf", "3 maart 2025", "4 maart", "- 5-3-2025 om 10:15 Mail",
    ]  # fmt: skip
    moments = [incident(entry).occurred for entry in entries]
    assert [moment is None for moment in moments] == [True, False, True, False]
    assert "Er staat geen jaar bij de datum." in entries[2].attention


def test_pieces_are_joined_and_cut() -> None:
    found = notebook.pieces(NOTES, "dates")
    assert notebook.joined(found, 1)[0] == Piece(0, 5)
    assert notebook.cuttable(NOTES, found[1]) == ((2, "Gebeld."), (3, "Nog eens."))
    assert notebook.cut_before(found, 3)[1:3] == (Piece(1, 3), Piece(3, 5))
    assert len(notebook.cut_before(notebook.joined(found, 1), 1)) == len(found)


@given(st.text(st.characters(codec="utf-8")), st.sampled_from(["dates", "blank"]))
def test_every_word_of_a_notebook_is_in_an_entry(text: str, cut: notebook.Cut) -> None:
    entries = list(notebook.entries(text, notebook.pieces(text, cut), datetime.now(UTC) + timedelta(days=1)))
    held = " ".join(incident(entry).account for entry in entries if entry.incident)
    assert held.split() == text.split()


def test_a_draft_comes_back_as_it_was() -> None:
    kept = Notebook("3 maart 2025\nGebeld", "blank")
    assert notebook.from_draft(notebook.draft_of(kept)) == kept
    assert notebook.from_draft("iets anders") == Notebook()
