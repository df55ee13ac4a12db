"""What the viewer process could not read is said in the language of the window, numbers and names of files included."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator

import pytest
import translations

from tests.gui.another_language import longer
from weerbaar_desktop.domain import wording
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.chat.export import read_chat
from weerbaar_desktop.evidence.mail.eml import read_mail
from weerbaar_desktop.evidence.packed.archives import read_archive
from weerbaar_desktop.evidence.text.plain import read_text
from weerbaar_desktop.evidence.text.vcards import read_cards
from weerbaar_desktop.presentation.piece_shown import read_shown

_CHAT = (
    "Kopie van mijn telefoon\n03-03-2026 21:40 - Jan: een\n04-03-2026 21:40 - Jan: twee\n31-02-2026 21:40 - Jan: x\n"
)


@pytest.fixture(autouse=True)
def abroad() -> Iterator[None]:
    known = {text.source for text in translations.gathered()}
    wording.speak(lambda text: longer(text) if text in known else "")
    yield
    wording.speak(None)


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name in ("../buiten.txt", ".DS_Store", "__MACOSX/a"):
            made.writestr(name, "x")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("read", "data", "told"),
    [
        (read_text, "Een paar w\ufffdorden".encode() + b"\xc3 en \xc3 nog" + "ééééé".encode(), "2"),
        (lambda data: read_chat(data, "txt"), _CHAT.encode(), "Kopie van mijn telefoon"),
        (read_mail, b"From: a@b.nl\nFrom: c@d.nl\nSubject: x\n\nHoi", "2"),
        (read_archive, _zip(), "buiten.txt"),
        (read_cards, b"BEGIN:VCARD\nFN:Sam\nTEL:061\nkapot\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n", "2"),
    ],
    ids=["text", "chat", "mail", "zip", "contacts"],
)  # fmt: skip
def test_a_sentence_with_a_number_or_a_name_is_in_the_language_of_the_window(
    read: Callable[[bytes], Received], data: bytes, told: str
) -> None:
    unread = read_shown(wire.decode_received(wire.encode_received(read(data)))).unread
    assert [one for one in unread if told in one]
    assert [one for one in unread if not (one.startswith("⟦") and one.endswith("⟧") and "⟧: ⟦" in one)] == []
