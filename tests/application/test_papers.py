"""The papers: each from the same answers, private values out, refused in words, and noted in the journal."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from typing import get_args

import pikepdf
import pytest

from tests.application.conftest import PASSPHRASE, StoppedClock, TextPrinter
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.handover_folder import LiesInBin, NothingChosen
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.papers.gespreksnotitie import SEVEN
from weerbaar_desktop.application.papers.making import REPORTS, MadePaper, Papers, Wanted, paper
from weerbaar_desktop.application.papers.schadeoverzicht import NoDamage
from weerbaar_desktop.application.papers.told import TO_FILL_IN
from weerbaar_desktop.application.papers.volmacht import ForNobodyElse
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.ways import PaperKind
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, DamageLine, Private, Talk
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Facts, Report, Signature, Table
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.system.new_file import LargeFiles

KINDS: tuple[PaperKind, ...] = get_args(PaperKind)
FONTS = Path(__file__).parents[2] / "resources" / "fonts"
ANSWERS = AangifteAnswers(
    Complainant("A. Griffier", "griffier", "gemeente Lindewaard", "Raadhuisplein 1", "raadslid M. Verhaegen"),
    prosecution=True,
    damages=True,
    private=Private(home_address="Dorpsstraat 12, 1234 AB Lindewaard", family=("Joost",)),
    place="Lindewaard",
    date=date(2026, 11, 23),
    talk=Talk("de burgemeester", "Joost is bang.", "Iemand die meegaat."),
    damage=(DamageLine("Een ruit", "20 november", "120 euro", "bon"), DamageLine("De jas van Joost")),
)
OWN = replace(ANSWERS, complainant=replace(ANSWERS.complainant, behalf_of=None))


@pytest.fixture
def papers(diary: Diary, library: Library, clock: StoppedClock, printer: TextPrinter) -> Papers:
    return Papers(diary.vault, library, printer, OutgoingFiles(diary.vault, LargeFiles(), clock))


def kept(papers: Papers, wanted: Wanted, target: Path) -> MadePaper:
    """From beginning to end, but for the line in the journal."""
    return papers.make(wanted, papers.begin(wanted, target), no_one_cancels)


@pytest.fixture
def record(diary: Diary, clock: StoppedClock) -> RecordId:
    """An incident that names a family member and the house, with a piece of evidence that does so too."""
    incident = Incident(
        "Hij riep naar Joost, bij Dorpsstraat 12.",
        literal_words="Ik weet je te vinden",
        interpretation="Hij meende het.",
        occurred=Occurred(clock.now() - timedelta(days=1)),
        known_on=clock.now(),
        channel="face_to_face",
        unknown=("means",),
        withheld=("place",),
    )
    record = diary.add(incident).record
    diary.attach(record, InMemory("Joost op straat.txt", b"Ik weet je te vinden, zei hij"))
    return record


def wanted(kind: PaperKind, *records: RecordId, answers: AangifteAnswers = ANSWERS) -> Wanted:
    """A paper on its own way, or on that of a klacht."""
    return Wanted(
        kind, kind if kind in ("gespreksnotitie", "interne-melding", "melding") else "klacht", records, answers
    )


def made(papers: Papers, kind: PaperKind, records: tuple[RecordId, ...], answers: AangifteAnswers = ANSWERS) -> Report:
    """The paper as data."""
    return paper(papers.vault, wanted(kind, *records, answers=answers), papers.library)


def facts(report: Report) -> dict[str, str]:
    """Every label with its value."""
    return {label: value for block in report.blocks if isinstance(block, Facts) for label, value in block.rows}


def words(report: Report) -> str:
    """Everything that stands in it."""
    return repr(report.blocks)


def test_every_kind_of_paper_has_its_builder() -> None:
    assert {*REPORTS} == {*KINDS}


@pytest.mark.parametrize("kind", ["gespreksnotitie", "interne-melding"])
def test_whom_one_talks_with_is_covered_like_a_story(papers: Papers, record: RecordId, kind: PaperKind) -> None:
    """It is not what somebody states of oneself, which may hold the name of the family."""
    told = made(papers, kind, (record,), replace(OWN, talk=Talk("de moeder van Joost")))
    assert "de moeder van [afgeschermd]" in facts(told).values()
    assert "Joost" not in words(told)


def test_a_paper_is_kept_as_one_pdf_without_private_values_and_noted_with_its_incidents(
    papers: Papers, record: RecordId, tmp_path: Path
) -> None:
    for kind in KINDS:
        done = kept(papers, wanted(kind, record), tmp_path / kind)
        papers.note(done)
        assert done.file == tmp_path / f"{kind}.pdf"
        text = done.file.read_text(encoding="utf-8")
        assert "Joost" not in text
        assert "Dorpsstraat" not in text
        last = papers.vault.head().seq
        records = [line.record for line, _ in papers.vault.lines(last, ())]
        *_, (line, content) = papers.vault.lines(last, records)
        assert line.kind == "export"
        assert content is not None
        assert content.document == {"what": kind, "incidents": [record]}


def test_the_same_answers_give_the_same_bytes_also_once_it_was_made(
    papers: Papers, record: RecordId, clock: StoppedClock, tmp_path: Path
) -> None:
    for kind in KINDS:
        report = made(papers, kind, (record,))
        papers.note(kept(papers, wanted(kind, record), tmp_path / kind))
        clock.goes_on(days=3)
        assert made(papers, kind, (record,)) == report
        assert print_report(report, FONTS) == print_report(report, FONTS)


def test_a_talk_fits_one_sheet_with_the_seven_questions_and_what_was_left_empty(
    papers: Papers, record: RecordId, library: Library
) -> None:
    report = made(papers, "gespreksnotitie", (record,))
    shown = facts(report)
    assert [library.incident.headings[heading] for heading in SEVEN] == [
        "Wie", "Wat", "Waar", "Waarmee", "Op welke wijze", "Wanneer", "Waarom",
    ]  # fmt: skip
    assert shown["Wat"].startswith(
        "Letterlijke woorden: ‘Ik weet je te vinden’; Wat er gebeurde: Hij riep naar [afgeschermd]"
    )
    assert (shown["Waar"], shown["Waarmee"], shown["Waarom"]) == ("Laat ik weg", "Weet ik niet", "Niet ingevuld")
    assert "Hij meende het" not in words(report)
    assert shown["Gesprek met"] == "de burgemeester"
    assert _sheets(report) == 1


def test_a_talk_about_one_that_was_told_at_length_fits_one_sheet(papers: Papers, diary: Diary) -> None:
    long = "Hij stond weer voor het gemeentehuis en riep naar mij. " * 5
    told = Incident(
        long, further_account=long, literal_words=long, channel="social", sender=long, place=long, aimed_at=("self",),
        means=long, occasion=long, decision=long, demand=long, witnesses=(long, long), judgement="over_the_line",
        kinds=("threat", "verbal"), url="https://praat.voorbeeld.invalid/bericht/1203", persons=(Person(False, long),),
    )  # fmt: skip
    assert _sheets(made(papers, "gespreksnotitie", (diary.add(told).record,))) == 1


def test_a_talk_fits_one_sheet_however_long_each_answer_is(papers: Papers, diary: Diary) -> None:
    chance = Random(3)

    def told(most: int) -> str:
        words = ("mens", "waarschuwing", "ik", "gemeentehuis", "en", "voor", "onze", "riep")
        return " ".join(chance.choices(words, k=chance.randint(1, most)))

    for _ in range(40):
        account, literal, place, means, occasion, demand = map(told, (200, 80, 60, 60, 60, 50))
        one = Incident(
            account, literal_words=literal, place=place, means=means, occasion=occasion, demand=demand,
            witnesses=tuple(told(4) for _ in range(chance.randint(0, 4))),
        )  # fmt: skip
        assert _sheets(made(papers, "gespreksnotitie", (diary.add(one).record,))) == 1, one


def test_a_short_story_stands_in_a_talk_as_it_was_told(papers: Papers, diary: Diary) -> None:
    story = "Ik liep langs de balie toen een bewoner mij aansprak. " * 5
    shown = facts(made(papers, "gespreksnotitie", (diary.add(Incident(story)).record,)))
    assert story.strip() in shown["Wat"]


def test_a_talk_about_many_incidents_fits_one_sheet_too(papers: Papers, diary: Diary, clock: StoppedClock) -> None:
    records = []
    for day in range(14):
        occurred = Occurred(clock.now() - timedelta(days=20 - day))
        story = f"Nummer {day}. " + "Hij stond weer voor het gemeentehuis en riep. " * 9
        records.append(diary.add(Incident(story, occurred=occurred, known_on=clock.now(), channel="social")).record)
    report = made(papers, "gespreksnotitie", tuple(records))
    (table,) = (block for block in report.blocks if isinstance(block, Table))
    assert [row[0] for row in table.rows] == ["11", "12", "13", "14"]
    assert "Daarvoor waren er nog 10 incidenten." in words(report)
    assert _sheets(report) == 1


def _sheets(report: Report) -> int:
    with pikepdf.open(BytesIO(print_report(report, FONTS))) as printed:
        return len(printed.pages)


def test_a_melding_tells_everything_and_says_that_it_is_no_aangifte(papers: Papers, record: RecordId) -> None:
    for kind in ("melding", "interne-melding"):
        report = made(papers, kind, (record,))
        assert "geen aangifte" in words(report)
        assert "Eigen indruk, geen waarneming" in words(report)
        assert "namens raadslid M. Verhaegen" in words(report)
        assert not [block for block in report.blocks if isinstance(block, Signature)]
        assert "map ‘bewijs’" not in words(report)
        assert "Er zit geen bewijs bij dit document." in words(report)
    assert "(VPT)" in words(made(papers, "melding", (record,)))


def test_the_letter_of_a_klacht_is_for_the_person_concerned_to_sign(papers: Papers, record: RecordId) -> None:
    helped, own = made(papers, "klachtbrief", (record,)), made(papers, "klachtbrief", (record,), OWN)
    for report, name in ((helped, "raadslid M. Verhaegen"), (own, "A. Griffier")):
        assert "Ik doe tevens klacht en verzoek tot vervolging." in words(report)
        assert Signature("Lindewaard", "23 november 2026", name) in report.blocks
        assert facts(report)["Nummer van de aangifte"] == TO_FILL_IN
    assert "A. Griffier" not in words(helped)


def test_a_volmacht_names_who_gives_it_who_gets_it_and_for_which_incidents(papers: Papers, record: RecordId) -> None:
    report = made(papers, "volmacht", (record,))
    assert Signature("Lindewaard", "23 november 2026", "raadslid M. Verhaegen") in report.blocks
    assert "en daarbij klacht doen" in words(report)
    assert "klacht" not in words(made(papers, "volmacht", (record,), replace(ANSWERS, prosecution=None)))
    with pytest.raises(ForNobodyElse):
        made(papers, "volmacht", (record,), OWN)


def test_damage_stands_as_it_was_written_down_and_nothing_is_added_up(papers: Papers, record: RecordId) -> None:
    report = made(papers, "schade", (record,))
    assert "Ik vraag namens raadslid M. Verhaegen om vergoeding van schade." in words(report)
    table = next(block for block in report.blocks if isinstance(block, Table))
    assert table.rows == (
        ("1", "Een ruit", "20 november", "120 euro", "bon"),
        ("2", "De jas van [afgeschermd]", "Niet ingevuld", "Niet ingevuld", "Niet ingevuld"),
    )
    with pytest.raises(NoDamage):
        made(papers, "schade", (record,), replace(ANSWERS, damage=None))


def test_the_list_to_take_along_names_nobody_and_says_where_it_comes_from(
    papers: Papers, record: RecordId, library: Library
) -> None:
    report = made(papers, "meenemen", (record,))
    for step in library.reporting.steps_of("klacht"):
        assert facts(report)[step.title] == step.words
    assert "Het is geen formulier van de politie." in words(report)
    for named in ("Verhaegen", "Griffier", "Lindewaard", "riep"):
        assert named not in words(report)


def test_what_cannot_be_made_is_refused_and_leaves_nothing(
    papers: Papers, diary: Diary, record: RecordId, tmp_path: Path
) -> None:
    def make(records: tuple[RecordId, ...], target: Path) -> None:
        kept(papers, wanted("melding", *records), target)

    with pytest.raises(NothingChosen):
        make((), tmp_path / "a")
    with pytest.raises(CannotContinue, match="in de kluis zelf"):
        make((record,), papers.vault.description.folder / "a")
    (tmp_path / "b.pdf").write_text("van iemand anders")
    with pytest.raises(CannotContinue, match="Er staat al een bestand"):
        make((record,), tmp_path / "b")
    diary.put_away(record, "dubbel")
    with pytest.raises(LiesInBin):
        make((record,), tmp_path / "c")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == ["b.pdf"]
    assert (tmp_path / "b.pdf").read_text() == "van iemand anders"


def test_a_paper_of_a_practice_vault_says_so_on_every_sheet(
    opening: Opening, library: Library, clock: StoppedClock, cheap_kdf: tuple[int, int, int]
) -> None:
    folder = opening.default_folder()
    with closing(opening.create(folder, PASSPHRASE, KdfChoice(*cheap_kdf), practice=True)) as vault:
        record = Diary(vault, clock).add(Incident("Verzonnen")).record
        assert all(paper(vault, wanted(kind, record), library).practice for kind in KINDS)
