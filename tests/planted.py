"""Invented dossiers with private data planted in texts, names and files, each written as people write such things."""

from __future__ import annotations

import random
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from reportlab.pdfgen.canvas import Canvas

from tests.evidence.chat.exports import zipped
from tests.evidence.packed import documents
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Incident, Person, incident_document, incident_from_document

_STEMS = ("Kwartelslag", "Vlindersprong", "Merelzwoeg", "Tureluurpol", "Kievitsnip", "Wulpenhof", "Zwaluwtoren")
_STREETS = ("straat", "laan", "plein", "weg", "gracht")
_NAMES = ("Jorinde", "Wolfert", "Quirijn", "Hyacintha", "Zefanja", "Ottilië", "Xaviera", "Böhmerinck", "Tjallinga")
_TOWNS = ("Zuidhoekerwold", "Oud-Wiekelen", "Sint Lobbrecht", "Paramurubo")
_SCHOOLS = ("obs De Zonnewijzertoren", "basisschool Het Krullevaarhuis", "Wiekslagcollege")
_DETAILS = ("means", "occasion", "decision", "sender", "url", "effect_on_work", "response", "not_reported")
"""Fields in which one writes freely."""
_ORDINARY = (
    "Tijdens de vergadering werd er geroepen.", "Een man in een blauwe jas stond op en liep weg.",
    "De bode bracht iedereen naar buiten.", "Het ging over het windpark en de begroting van volgend jaar.",
    "Daarna was het stil op het plein.", "Ik heb het de griffier de volgende ochtend verteld.",
    "Er kwamen twaalf berichten binnen in drie kwartier.",
)  # fmt: skip


_ALNUM = re.compile(r"[^\W_]+")
_WRITTEN_OUT = re.compile("⟨U\\+[0-9A-F]{4,6}⟩")
"""What is not seen, as the program writes it out."""


def letters(text: str) -> str:
    """Letters and digits only, lower case without accents: what no way of writing changes."""
    apart = unicodedata.normalize("NFKD", _WRITTEN_OUT.sub("", text).casefold())
    return "".join(_ALNUM.findall(apart))


def _unaccented(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


@dataclass(frozen=True)
class Secret:
    """A private value: what is left of it however it is written, and ways in which it is written."""

    core: str
    written: tuple[str, ...]


@dataclass
class Piece:
    """A file with the secrets that stand in it; those in its name are decided with the text."""

    name: str
    data: bytes
    inside: list[Secret] = field(default_factory=list)
    about: About | None = None


@dataclass
class Dossier:
    """What is filled in as private, an incident in three versions, its pieces, and every secret in the texts.

    reasons are those of the two changes; what stands in `later` was added after a first folder. answers are what else
    is told for a paper.
    """

    private: Private
    secrets: tuple[Secret, ...]
    first: Incident
    last: Incident
    later: Incident
    reasons: tuple[str, str]
    pieces: list[Piece]
    told: list[Secret]
    told_later: list[Secret]
    answers: tuple[str, ...]


def invented(seed: int) -> Dossier:
    """The same dossier for the same seed."""
    return _Maker(random.Random(seed)).dossier()


def secrets_of(rng: random.Random) -> tuple[Private, tuple[Secret, ...]]:
    """Private values, and each of them with the ways in which people write it."""
    stem, kind, number = rng.choice(_STEMS), rng.choice(_STREETS), str(rng.randrange(1, 300))
    code = f"{rng.randrange(1000, 9999)} {_consonants(rng)}"
    digits = "".join(rng.choices("123456789", k=8))
    plate = f"{_consonants(rng)}-{rng.randrange(100, 999)}-{rng.choice('KNRTVX')}"
    bsn = "".join(rng.choices("123456789", k=9))
    name, family, town = rng.choice(_NAMES[:5]), rng.choice(_NAMES[5:]), rng.choice(_TOWNS)
    local, school = f"{rng.choice('mnprst')}.{stem.lower()}post", rng.choice(_SCHOOLS)
    home = f"{stem}{kind} {number}"
    private = Private(
        rng.choice((f"{home}, {code} Lindewaard", f"{home} {code} Lindewaard", f"{home} boven\n{code} Lindewaard")),
        (rng.choice((f"06-{digits}", f"+31 6 {digits}", f"0031 (0)6 {digits}", f"mobiel: 06 {digits} (privé)")),),
        (rng.choice((f"{local}@voorbeeld.invalid", f"Thuis <{local}@voorbeeld.invalid>")),),
        (rng.choice((f"{name} {family}", f"mijn dochter {name} {family} (8)")),),
        rng.choice((school, f"{school} in Lindewaard", f"{school}, groep 5")),
        (rng.choice((plate, f"auto {plate}", plate.replace("-", ""))),), town, rng.choice((bsn, f"BSN {bsn}")),
    )  # fmt: skip
    short = {"straat": "str.", "laan": "ln", "plein": "pln", "weg": "wg", "gracht": "gr."}[kind]
    bare = school.split(" ", 1)[-1].removeprefix("De ").removeprefix("Het ")
    return private, (
        Secret(letters(stem), (f"{stem}{kind} {number}", f"{stem}{short} {number}".upper(), f"{stem.lower()}{kind}",
                               f"{stem[:3]}\u200b{stem[3:]}{kind} {number}", f"{stem[:4]}\u2060{stem[4:]}{kind}")),
        Secret(letters(code), (code, code.replace(" ", ""), code.lower())),
        Secret("6" + digits, _phones(digits)),
        Secret(letters(local), (f"{local}@voorbeeld.invalid", f"{local}@voorbeeld.invalid".upper(),
                                f"{local} (at) voorbeeld punt invalid")),
        Secret(letters(name), (name, name.upper(), f"{name.lower()}s", f"{name} {family}", f"@{name}{family}99")),
        Secret(letters(family), (family, unicodedata.normalize("NFD", family), letters(family))),
        Secret(letters(bare), (school, bare, f"de {bare}")),
        Secret(letters(plate), (plate, plate.replace("-", ""), plate.replace("-", " ").lower())),
        Secret(letters(town), (town, town.upper())),
        Secret(bsn, (bsn, f"{bsn[:4]}.{bsn[4:6]}.{bsn[6:]}", f"BSN{bsn}")),
    )  # fmt: skip


def _phones(digits: str) -> tuple[str, ...]:
    return (
        f"06-{digits}", f"06 {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}", f"+31 6 {digits}",
        f"0031 6{digits}", f"+31 (0)6-{digits[:4]} {digits[4:]}", f"tel:06{digits}", f"06.{digits[:4]}.{digits[4:]}",
        f"\u202a06 {digits}\u202c", f"06{digits[:4]}\u200e{digits[4:]}",
    )  # fmt: skip


def _consonants(rng: random.Random) -> str:
    return "".join(rng.choices("KNRTVX", k=2))


class _Maker:
    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self.private, self._secrets = secrets_of(rng)
        self._told: list[Secret] = []

    def dossier(self) -> Dossier:
        persons = (Person(name=self._story(1), plate=self._write(self._told)), Person(alias="de man in het blauw"))
        left_out: list[Secret] = []
        first = Incident(self._story(2), place=self._write(self._told), demand=self._story(1, left_out))
        last = Incident(
            self._story(2), literal_words=self._story(1), place="raadzaal", persons=persons,
            witnesses=(self._write(self._told), "de bode"), told=self._story(1), interpretation="Ik schrok ervan.",
            withheld=("demand",),
        )  # fmt: skip
        for key in self._rng.sample(_DETAILS, 2):
            last = _with(last, key, self._write(self._told))
        pieces = list(self._pieces())
        later: list[Secret] = []
        after = replace(
            last, effect=self._story(1, later), place=self._write(later), further_account=self._write(later)
        )
        reasons = (self._story(1), self._story(1, later))
        answers = tuple(self._story(1, []) for _ in range(6))
        return Dossier(self.private, self._secrets, first, last, after, reasons, pieces, self._told, later, answers)

    def _write(self, into: list[Secret]) -> str:
        secret = self._rng.choice(self._secrets)
        into.append(secret)
        return self._rng.choice(secret.written)

    def _story(self, secrets: int, into: list[Secret] | None = None) -> str:
        lines = self._rng.sample(_ORDINARY, 2)
        return " ".join(
            f"{line} Er stond {self._write(self._told if into is None else into)} bij." for line in lines[:secrets]
        )

    def _pieces(self) -> Iterator[Piece]:
        makers = (
            self._jpeg, self._png, self._mail, self._chat, self._zip, self._pdf, self._table, self._page,
            self._letter, self._workbook, self._open_document, self._archive,
        )  # fmt: skip
        for make in self._rng.sample(makers, 4):
            piece = make(f"stuk {self._rng.randrange(1000)}")
            if self._rng.random() < 0.3:  # some names say it too
                piece.name = f"{self._write(self._told)} {piece.name}".replace("/", " ")
                piece.about = About(description=self._story(1), sender=self._write(self._told))
            yield piece
        yield Piece("rustig.txt", f"{self._rng.choice(_ORDINARY)} {self._rng.random()}".encode())

    def _jpeg(self, name: str) -> Piece:
        piece, exif, picture = Piece(f"{name}.jpg", b""), Image.Exif(), _picture(self._rng)
        exif[0x013B] = self._write(piece.inside).encode()
        exif[0x9C9C] = self._write(piece.inside).encode("utf-16-le")
        exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + self._write(piece.inside).encode("utf-16-le")
        piece.data = _saved(picture, "JPEG", exif=exif, comment=self._write(piece.inside).encode())
        return piece

    def _png(self, name: str) -> Piece:
        piece, told = Piece(f"{name}.png", b""), PngInfo()
        told.add_itxt("Author", self._write(piece.inside), zip=True)
        told.add_itxt("XML:com.adobe.xmp", f"<x:xmpmeta><a>{self._write(piece.inside)}</a></x:xmpmeta>")
        piece.data = _saved(_picture(self._rng), "PNG", pnginfo=told)
        return piece

    def _mail(self, name: str) -> Piece:
        piece, mail = Piece(f"{name}.eml", b""), EmailMessage(policy=SMTP)
        mail["From"], mail["To"] = "iemand@elders.invalid", "raad@lindewaard.invalid"
        mail["Subject"] = str(Header(f"Over {self._write(piece.inside)}", "utf-8"))
        mail["X-Kenmerk"] = self._write(piece.inside)
        mail["Received"] = f"from {self._secrets[4].core} by mx.lindewaard.invalid; Sun, 22 Nov 2026 21:40:00 +0100"
        mail.set_content(self._story(2, piece.inside), cte=self._rng.choice(("base64", "quoted-printable")))
        mail.add_alternative(f"<p>Dag <i>{self._write(piece.inside)}</i>.</p>", subtype="html", cte="base64")
        attached = f"Bijlage over {self._write(piece.inside)}."
        mail.add_attachment(attached, filename=f"lijst {self._write(piece.inside)}.txt".replace(":", " "))
        piece.data = mail.as_bytes()
        return piece

    def _chat(self, name: str) -> Piece:
        piece = Piece(f"{name}.txt", b"")
        piece.data = self._conversation(piece).encode()
        return piece

    def _zip(self, name: str) -> Piece:
        piece, target = Piece(f"{name}.zip", b""), BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            archive.writestr("_chat.txt", self._conversation(piece))
            archive.writestr(
                f"{_unaccented(self._write(piece.inside))}.txt".replace("/", " "), self._story(1, piece.inside)
            )
        piece.data = target.getvalue()
        return piece

    def _letter(self, name: str) -> Piece:
        """In parts, as a program writes it; in a header, a remark, what was deleted, and what it says of itself."""
        piece = Piece(f"{name}.docx", b"")
        whole = self._write(piece.inside)
        deleted = documents.text_run(self._write(piece.inside)).replace("w:t", "w:delText")
        piece.data = documents.letter(
            documents.paragraph(f"Er stond {whole[:3]}", whole[3:], f" bij. {self._rng.random()}"),
            documents.paragraph("Dag ", f"<w:del>{deleted}</w:del>", "."),
            header=self._write(piece.inside),
            comment=(self._write(piece.inside), self._story(1, piece.inside)),
            about={"lastModifiedBy": self._write(piece.inside), "keywords": self._write(piece.inside)},
        )
        return piece

    def _workbook(self, name: str) -> Piece:
        """In cells, a number among them, in the name of a sheet, and of itself."""
        piece, phone = Piece(f"{name}.xlsx", b""), self._secrets[2]
        piece.inside.append(phone)
        rows = [
            ["datum", "wie"],
            ["22-11-2026", self._write(piece.inside)],
            [f"0{phone.core}", f"{self._rng.random()}"],
        ]
        piece.data = documents.workbook({self._write(piece.inside): rows}, about={"creator": self._write(piece.inside)})
        return piece

    def _open_document(self, name: str) -> Piece:
        piece = Piece(f"{name}.odt", b"")
        piece.data = documents.open_document(
            self._story(2, piece.inside),
            f"{self._rng.random()}",
            footer=self._write(piece.inside),
            about={"initial-creator": self._write(piece.inside)},
        )
        return piece

    def _archive(self, name: str) -> Piece:
        """In the name of a folder and of a file, in a text, and in a letter."""
        piece, letter = Piece(f"{name}.zip", b""), self._letter("brief")
        piece.inside += letter.inside
        folder = _unaccented(self._write(piece.inside)).replace("/", " ")
        piece.data = zipped(
            [(f"{folder}/lijst.txt", self._story(1, piece.inside).encode()), ("map/brief.docx", letter.data)]
        )
        return piece

    def _conversation(self, piece: Piece) -> str:
        said = (
            f"22-11-2026 21:{minute:02} - {who}: {words}"
            for minute, (who, words) in enumerate(
                (("Buurman", "Hoi"), (self._write(piece.inside).replace(":", " "), "Ja?"),
                 ("Buurman", self._story(2, piece.inside)), ("Buurman", "Tot morgen"))
            )
        )  # fmt: skip
        return "\n".join(said)

    def _pdf(self, name: str) -> Piece:
        piece, target = Piece(f"{name}.pdf", b""), BytesIO()
        sheet = Canvas(target, invariant=True)
        sheet.setTitle(self._write(piece.inside))
        sheet.setKeywords(self._write(piece.inside))
        sheet.drawString(60, 700, f"Geachte heer, {_unaccented(self._write(piece.inside))}, een groet.")
        sheet.textAnnotation(f"Let op {_unaccented(self._write(piece.inside))}", [60, 60, 90, 90])
        sheet.showPage()
        sheet.save()
        piece.data = target.getvalue()
        return piece

    def _table(self, name: str) -> Piece:
        piece = Piece(f"{name}.csv", b"")
        rows = [f"{date(2026, 11, day)};{self._write(piece.inside).replace(';', ' ')};gebeld" for day in range(1, 4)]
        piece.data = "\n".join(["datum;wie;wat", *rows, ""]).encode()
        return piece

    def _page(self, name: str) -> Piece:
        piece = Piece(f"{name}.html", b"")
        secret = self._secrets[0]
        piece.inside.append(secret)
        split = secret.written[0][:4] + "<b></b>" + secret.written[0][4:]
        story = self._story(1, piece.inside)
        piece.data = f"<html><body><p>{self._rng.random()} {split}</p><p>{story}</p></body></html>".encode()
        return piece


def _with(incident: Incident, field: str, words: str) -> Incident:
    """The same with a text in one more field."""
    return incident_from_document({**incident_document(incident), field: words})[0]


def _picture(rng: random.Random) -> Image.Image:
    return Image.new("RGB", (40, 30), tuple(rng.randrange(256) for _ in range(3)))


def _saved(picture: Image.Image, form: str, **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()
