"""Mails and chats are read once; what is hostile, damaged or no mail gives nothing, and nothing stops for it."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

import weerbaar_desktop
from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.piece_words import PieceWords
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.piece_words import LONGEST, Words, bounded, words_in_piece
from weerbaar_desktop.domain.received import Claim, Message, Part, Received

CHAT = Received(
    "chat",
    (Claim("people", "De Buurman, ik"), Claim("message_id", "<1@voorbeeld.invalid>")),
    parts=(Part(1, "plattegrond.pdf", "pdf", 9),),
    messages=(Message(1, "", "De Buurman", "Ik weet\nwaar u woont", "foto.jpg"), Message(2, "", "", "")),
)


class Case:
    """A vault with one incident, and a viewer that reads text as a chat."""

    def __init__(self) -> None:
        self.vault, self.viewer, self.clock = FakeVault(), FakeViewer({"txt": CHAT}), StoppedClock()
        self.words = PieceWords(self.viewer)
        self.record = self.vault.add_incident(Incident("x"), self.clock.now()).record

    def piece(self, data: bytes = b"gewone tekst") -> Evidence:
        return self.vault.attach(self.record, "stuk", BytesIO(data), self.clock.now())

    def read(self, piece: Evidence) -> Words | None:
        return self.words.read(self.vault, piece.record, no_one_cancels)


@pytest.fixture
def case() -> Case:
    return Case()


def test_a_chat_is_read_once_and_its_route_is_nobodys_words(case: Case) -> None:
    piece = case.piece()
    assert case.words.lacking(case.vault) == (piece.record,)
    words = case.read(piece)
    assert words == ("De Buurman, ik", "plattegrond.pdf", "De Buurman", "Ik weet waar u woont", "foto.jpg")
    case.vault.keep_words(piece.record, words)
    assert (case.words.lacking(case.vault), case.read(piece), case.viewer.asked) == ((), None, ["read txt"])


def test_what_cannot_be_read_gives_nothing_and_may_be_tried_again(case: Case) -> None:
    piece = case.piece()
    case.viewer.answers.clear()
    assert case.read(piece) is None
    case.viewer.answers["txt"] = CHAT
    assert case.words.lacking(case.vault) == (piece.record,)


def test_what_turns_out_to_be_something_else_has_no_words_and_is_not_asked_again(case: Case) -> None:
    case.viewer.answers["txt"] = Received("picture", (Claim("subject", "iets"),), "tekst")
    piece = case.piece()
    assert case.read(piece) == ()
    case.vault.keep_words(piece.record, ())
    assert case.words.lacking(case.vault) == ()


def test_other_kinds_are_not_opened_and_without_isolation_nothing_is(case: Case) -> None:
    assert case.read(case.piece(b"\x89PNG\r\n\x1a\n een")) is None
    case.viewer.isolated = False
    assert case.read(case.piece()) is None
    assert (case.words.lacking(case.vault), case.viewer.asked) == ((), [])


def test_stopping_is_no_trouble_of_the_piece(case: Case) -> None:
    with pytest.raises(Stopped):
        case.words.read(case.vault, case.piece().record, lambda: True)


def test_of_a_chat_that_is_too_long_the_newest_messages_are_kept() -> None:
    said = [f"{number:05} over de vergadering van morgen" for number in range(4_000)]
    messages = (*(Message(place, "", "Jan", text) for place, text in enumerate((*said, "ik weet je te vinden"), 1)),)
    words = words_in_piece(replace(CHAT, messages=messages))
    assert words[:4] == ("De Buurman, ik", "plattegrond.pdf", "Jan", "ik weet je te vinden")
    kept = words[4:-1]
    assert kept == tuple(reversed(said))[: len(kept)]
    assert LONGEST - len(said[0]) < sum(map(len, words)) <= LONGEST


def test_words_are_bounded_and_hold_nothing_that_cannot_be_seen() -> None:
    words = bounded(["", " \t\n ", "Be\u200bdrei\u00adgd \ud83d\x00\u202e om  acht uur", "a" * LONGEST, "erna"])
    assert words[0] == "Bedreigd \ufffd\x00 om acht uur"
    assert (len(words), sum(map(len, words))) == (2, LONGEST)


def test_what_was_read_is_asked_for_by_nothing_that_goes_out() -> None:
    package = Path(weerbaar_desktop.__file__).parent
    modules = {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in package.rglob("*.py")}
    assert [name for name, text in modules.items() if ".words_read(" in text] == ["application/piece_words.py"]
