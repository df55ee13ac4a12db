"""Verify a handover folder of Weerbaar with nothing but Python 3.8 or later, without the program and without a network.

Gebruik: python3 controleer.py [MAP] [--code CODE] [--fingerprint VINGERAFDRUK]
"""

import sys

if __name__ == "__main__":
    # What lies beside this file may not pass itself off as a part of Python, and nothing may be left behind. No import
    # may stand above this, not even the one from __future__: that is a file too.
    sys.dont_write_bytecode = True
    if not (sys.flags.isolated or getattr(sys.flags, "safe_path", False)):
        sys.path[:] = [place for place in sys.path[1:] if place not in ("", sys.path[0])]

import argparse
import hashlib
import json
import re
import stat
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Callable, Dict, Iterator, List, NoReturn, Optional, Set, Tuple, cast

FORMAT = "weerbaar/v1/map"
MANIFEST, SIGNATURE, SUMS, JOURNAL = "manifest.json", "manifest.sig", "SHA256SUMS", "journaal.jsonl"
PRIVATE = "gegevensblad.pdf"
REQUIRED = ("LEESMIJ.txt", "aangifte.pdf", "controleer.py", JOURNAL)
OPTIONAL = ("aanvulling.pdf", "controleer.html", PRIVATE)
EVIDENCE = re.compile(
    r"bewijs/(B[0-9]{2,})\.(?:jpg|png|webp|gif|heic|pdf|eml|msg|txt|csv|zip|mp3|m4a|wav|ogg|mp4|mov|docx|xlsx|bin)"
)
JUNK = re.compile(r"\.DS_Store|Thumbs\.db|desktop\.ini|\._.*", re.DOTALL)
CHUNK = 1 << 20
LONGEST = 64 << 20  # bytes: neither a manifest nor a line of the journal comes near
LARGEST_NUMBER = 2**53 - 1
JUNCTIONS = (0xA0000003, 0xA000000C)  # Windows: a mount point and a symbolic link
HYPHEN = "[-\u2010-\u2015\u2212]"  # and what word processors make of it
DIGITS = 64  # of a code, a fingerprint and a SHA-256
Value = Any  # what JSON may hold: its form is looked at here, piece by piece


class Wrong(Exception):
    """One thing in one file that does not fit; `what` is a Dutch sentence."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(name, what)
        self.name = name
        self.what = what


@dataclass(frozen=True)
class Verdict:
    """What came out: `lines` is the whole text for the person, `problems` names each file that does not fit."""

    ok: bool
    lines: Tuple[str, ...]
    problems: Tuple[str, ...]


# ---------------------------------------------------------------------------------- canonical JSON


def _pairs(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs) or not all(re.fullmatch("[a-z][a-z0-9_]*", key) for key in found):
        raise ValueError("keys")
    return found


def _integer(text: str) -> int:
    if len(text) > len(str(-LARGEST_NUMBER)) or abs(int(text)) > LARGEST_NUMBER:
        raise ValueError("number")
    return int(text)


def _no_other_number(text: str) -> NoReturn:
    raise ValueError(text)


def canonical(value: Value) -> bytes:
    """The one way of writing a value; raises ValueError for half characters."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def decoded(data: bytes) -> Value:
    """The value of bytes in canonical form; raises ValueError for anything else."""
    value = json.loads(
        data.decode("utf-8"),
        object_pairs_hook=_pairs,
        parse_int=_integer,
        parse_float=_no_other_number,
        parse_constant=_no_other_number,
    )
    if canonical(value) != data:
        raise ValueError("form")
    return value


# ------------------------------------------------------------------------- Ed25519 (RFC 8032, 5.1)

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
Point = Tuple[int, int, int, int]
ZERO = (0, 1, 1, 0)


def _add(a: Point, b: Point) -> Point:
    m, n = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    t, z = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = n - m, z - t, z + t, n + m
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _times(factor: int, point: Point) -> Point:
    total = ZERO
    while factor:
        if factor & 1:
            total = _add(total, point)
        point = _add(point, point)
        factor >>= 1
    return total


def _same(a: Point, b: Point) -> bool:
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def _point(data: bytes) -> Optional[Point]:
    """The point in its only spelling; None for every other spelling and for what is no point."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return (x, y, 1, x * y % P)


BASE = _point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether these 64 bytes are the signature of `message` under the 32 bytes of `key`, in the strict reading."""
    a, r = _point(key), _point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or BASE is None or s >= L or _same(_times(8, a), ZERO):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return _same(_times(s, BASE), _add(r, _times(k, a)))


# ------------------------------------------------------------------------------- forms of the parts

Form = Callable[[Any], bool]


def _text(pattern: str) -> Form:
    return lambda value: type(value) is str and re.fullmatch(pattern, value) is not None


def _of(kind: type) -> Form:
    return lambda value: type(value) is kind


def _number(least: int) -> Form:
    return lambda value: type(value) is int and value >= least


def _moment(value: Value) -> bool:
    if not _text("[0-9]{4}(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){2}Z")(value):
        return False
    try:
        datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")  # noqa: DTZ007  # only whether the moment exists
    except ValueError:
        return False
    return True


HASH, RECORD, SEQ = _text("[0-9a-f]{64}"), _text("[0-9a-f]{32}"), _number(1)
LISTED, NAMED, FLAG = _of(list), _of(dict), _of(bool)
INCIDENT = {"record": RECORD, "revision": SEQ, "body": HASH}
EXHIBIT = {**INCIDENT, "label": _text("B[0-9]{2,}"), "sha256": HASH, "bytes": _number(0)}
FILE = {"name": _text(".+"), "sha256": HASH, "bytes": _number(0)}
PRIVATE_FILE = {**FILE, "may_be_absent": lambda value: value is True}
CASE = {
    "vault": RECORD,
    "key": HASH,
    "practice": FLAG,
    "incidents": LISTED,
    "exhibits": LISTED,
    "seq": SEQ,
    "hash": HASH,
    "journal": HASH,
}
TOP = {"format": lambda value: value == FORMAT, "case": NAMED, "files": LISTED}
HIDDEN = {"seq": SEQ, "body": HASH}
ERASED = {
    "seq": SEQ, "record": RECORD, "revision": SEQ, "kind": _text("incident|evidence"), "recorded_at": _moment,
    "commitment": HASH,
}  # fmt: skip
SHOWN = {**{key: form for key, form in ERASED.items() if key != "commitment"}, "c": NAMED, "open": NAMED}
OPENED = {"salt": HASH, "value": lambda _: True}


def _expect(value: Value, forms: Dict[str, Form], name: str, where: str) -> None:
    if type(value) is not dict or set(value) != set(forms):
        raise Wrong(name, where + "hier staan andere velden dan afgesproken.")
    for key, form in forms.items():
        if not form(value[key]):
            raise Wrong(name, "%s%s staat er niet in de afgesproken vorm." % (where, key))


def _sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def body_of(line: Dict[str, Any], where: str) -> bytes:
    """The 32 bytes a line holds in the chain, after every opened field has been compared with its commitment."""
    if "body" in line:
        return bytes.fromhex(line["body"])
    commitment = line.get("commitment") or _sha(canonical(line["c"])).hex()
    for name, opened in line.get("open", {}).items():
        _expect(opened, OPENED, JOURNAL, where)
        salt, value = bytes.fromhex(opened["salt"]), canonical(opened["value"])
        if line["c"].get(name) != _sha(b"weerbaar/v1/veld", salt, name.encode(), b"\0", value).hex():
            raise Wrong(JOURNAL, "%shet veld %s is niet wat er is vastgelegd." % (where, name))
    parts = {key: line[key] for key in ("record", "revision", "kind", "recorded_at")}
    return _sha(canonical({**parts, "commitment": commitment}))


def decoded_line(raw: bytes, name: str, where: str) -> Dict[str, Any]:
    """The object in a row of bytes that ends with a line feed; raises Wrong."""
    try:
        value = decoded(raw[:-1]) if raw.endswith(b"\n") else None
    except (ValueError, RecursionError):
        value = None
    if type(value) is not dict:
        raise Wrong(name, where + "dit staat er niet in de vaste vorm.")
    return value


def read_line(raw: bytes, seq: int) -> Dict[str, Any]:
    """One line of the journal, its form checked; `raw` ends with a line feed."""
    where = "regel %d: " % seq
    line = decoded_line(raw, JOURNAL, where)
    _expect(line, next((forms for forms in (HIDDEN, ERASED) if set(forms) == set(line)), SHOWN), JOURNAL, where)
    if line["seq"] != seq:
        raise Wrong(JOURNAL, where + "het volgnummer klopt niet.")
    if "c" in line and not (line["c"] and all(map(HASH, line["c"].values()))):
        raise Wrong(JOURNAL, where + "de velden staan er niet in de afgesproken vorm.")
    return line


# ------------------------------------------------------------------------------------- the folder


@dataclass
class Folder:
    """A folder under examination: what lies in it, and what was found."""

    path: Path
    card: Optional[Tuple[int, str]] = None
    card_fits: bool = False
    present: Set[str] = field(default_factory=set)
    problems: List[str] = field(default_factory=list)
    notes: List[str] = field(default_factory=list)

    def refuse(self, name: str, what: str) -> None:
        """Note that `name` does not fit."""
        self.problems.append("%s: %s" % (printable(name), what))

    def attempt(self, name: str, step: Callable[..., Value], *given: Value) -> Value:
        """The outcome of a step; None when it failed, and then the problem has been noted."""
        try:
            return step(*given)
        except Wrong as wrong:
            self.refuse(wrong.name, wrong.what)
        except (OSError, ValueError):
            self.refuse(name, "dit is niet te lezen.")
        except (MemoryError, RecursionError):
            self.refuse(name, "dit is te groot om te lezen.")
        return None

    def look(self, below: str = "") -> None:
        """List what lies here; whatever does not belong is refused, the litter of systems is named and passed over."""
        for entry in sorted((self.path / below).iterdir()):
            name, found = below + entry.name, entry.lstat()
            if stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) in JUNCTIONS:
                self.refuse(name, "dit is een koppeling (link). Die hoort hier niet.")
            elif name == "bewijs" and stat.S_ISDIR(found.st_mode):
                self.attempt(name, self.look, "bewijs/")
            elif not stat.S_ISREG(found.st_mode):
                self.refuse(name, "dit is geen gewoon bestand, of een map die hier niet hoort.")
            elif JUNK.fullmatch(entry.name):
                self.notes.append("Overgeslagen, want het hoort bij het besturingssysteem: %s." % printable(name))
            elif belongs_in_folder(name):
                self.present.add(name)
            else:
                self.refuse(name, "dit bestand hoort niet in deze map.")

    def open(self, name: str) -> BinaryIO:
        """A regular file of the folder; raises Wrong when it is not there."""
        if name not in self.present:
            raise Wrong(name, "dit bestand ontbreekt.")
        return (self.path / name).open("rb")

    def read(self, name: str, limit: int = LONGEST) -> bytes:
        """A small file as a whole."""
        with self.open(name) as source:
            data = source.read(limit + 1)
        if len(data) > limit:
            raise Wrong(name, "dit bestand is langer dan afgesproken.")
        return data

    def manifest(self, raw: bytes) -> Dict[str, Any]:
        """The manifest, every part of it in the agreed form."""
        manifest = decoded_line(raw, MANIFEST, "")
        _expect(manifest, TOP, MANIFEST, "")
        case, files = manifest["case"], manifest["files"]
        _expect(case, CASE, MANIFEST, "case: ")
        for forms, parts in ((INCIDENT, case["incidents"]), (EXHIBIT, case["exhibits"])):
            for part in parts:
                _expect(part, forms, MANIFEST, "case: ")
        for entry in files:
            private = type(entry) is dict and entry.get("name") == PRIVATE
            _expect(entry, PRIVATE_FILE if private else FILE, MANIFEST, "files: ")
        agree(case, files)
        return manifest

    def signature(self, raw: bytes, key: str) -> None:
        """Compare manifest.sig with the bytes of the manifest."""
        text = self.read(SIGNATURE, 129)
        if not re.fullmatch(b"[0-9a-f]{128}\n", text):
            raise Wrong(SIGNATURE, "hier staat geen handtekening in de afgesproken vorm.")
        if not signed(bytes.fromhex(key), raw, bytes.fromhex(text[:-1].decode("ascii"))):
            raise Wrong(SIGNATURE, "de handtekening past niet bij %s." % MANIFEST)

    def file(self, entry: Dict[str, Any]) -> None:
        """Compare one file with its entry in the manifest."""
        if "may_be_absent" in entry and entry["name"] not in self.present:
            return
        total, size = hashlib.sha256(), 0
        with self.open(entry["name"]) as source:
            for piece in iter(lambda: source.read(CHUNK), b""):
                total.update(piece)
                size += len(piece)
        if size != entry["bytes"] or total.hexdigest() != entry["sha256"]:
            raise Wrong(entry["name"], "de inhoud is anders dan wat is ondertekend.")

    def files(self, entries: List[Dict[str, Any]]) -> None:
        """Compare every file with the manifest, and the sums with both."""
        for entry in entries:
            self.attempt(entry["name"], self.file, entry)
        known = {entry["name"] for entry in entries}
        for name in sorted(self.present - known - {MANIFEST, SIGNATURE, SUMS}):
            self.refuse(name, "dit bestand staat niet in %s." % MANIFEST)
        sums = "".join("%s  %s\n" % (e["sha256"], e["name"]) for e in entries if "may_be_absent" not in e).encode()
        if self.attempt(SUMS, self.read, SUMS) not in (None, sums):
            self.refuse(SUMS, "de inhoud past niet bij %s." % MANIFEST)
        absent = [name for name in OPTIONAL if name not in self.present]
        if absent:
            self.notes.append("Niet in deze map, en dat mag: %s." % ", ".join(absent))

    def lines(self) -> Iterator[Tuple[int, bytes]]:
        """The lines of the journal with their number; split on the line feed only."""
        with self.open(JOURNAL) as source:
            for seq, raw in enumerate(iter(lambda: source.readline(LONGEST), b""), 1):
                yield seq, raw

    def journal(self, case: Dict[str, Any]) -> None:
        """Follow the chain from the vault's first hash to the last line of the case."""
        wanted = {part["record"]: part for part in case["incidents"] + case["exhibits"]}
        revisions, shown = dict.fromkeys(wanted, 0), dict.fromkeys(wanted, (0, ""))
        seq, line = 0, cast("Dict[str, Any]", {})
        last = _sha(b"weerbaar/v1/kluis", bytes.fromhex(case["vault"]), bytes.fromhex(case["key"]))
        self.card_fits = (0, last.hex()) == self.card
        for seq, raw in self.lines():
            line, where = read_line(raw, seq), "regel %d: " % seq
            body = body_of(line, where)
            last = _sha(b"weerbaar/v1/regel", seq.to_bytes(8, "big"), last, body)
            self.card_fits = self.card_fits or (seq, last.hex()) == self.card
            if "record" in line:
                belongs(line, wanted, revisions, where)
            if "open" in line:
                shown[line["record"]] = (line["revision"], body.hex())
        if (seq, last.hex()) != (case["seq"], case["hash"]) or "record" not in line:
            raise Wrong(JOURNAL, "het einde is niet de laatste regel van deze zaak.")
        for record, part in wanted.items():
            if shown[record] != (part["revision"], part["body"]):
                raise Wrong(JOURNAL, "de laatste versie van %s is een andere dan in %s staat." % (record, MANIFEST))


def agree(case: Dict[str, Any], files: List[Dict[str, Any]]) -> None:
    """What the parts of a manifest say of each other; raises Wrong."""
    names = [entry["name"] for entry in files]
    records = [part["record"] for part in case["incidents"] + case["exhibits"]]
    sums = {entry["name"]: entry["sha256"] for entry in files}
    labelled = [EVIDENCE.fullmatch(entry["name"]) for entry in files]
    stored = [(hit[1], entry["sha256"], entry["bytes"]) for hit, entry in zip(labelled, files) if hit]
    exhibits = [(part["label"], part["sha256"], part["bytes"]) for part in case["exhibits"]]
    for name in names:
        if name not in REQUIRED + OPTIONAL and not EVIDENCE.fullmatch(name):
            raise Wrong(MANIFEST, "files: %s hoort niet in deze map." % printable(name))
    for fits, what in (
        (names == sorted(set(names)), "files: de bestanden staan niet op volgorde, of een naam staat er twee keer."),
        (set(REQUIRED) <= set(names), "files: een verplicht bestand ontbreekt."),
        (bool(case["incidents"]), "case: er staat geen incident in."),
        (len(set(records)) == len(records), "case: een nummer staat er twee keer."),
        (len({label for label, _, _ in exhibits}) == len(exhibits), "case: een bewijsstuk staat er twee keer."),
        (sorted(stored) == sorted(exhibits), "de bewijsstukken en de bestanden in bewijs/ passen niet op elkaar."),
        (sums.get(JOURNAL) == case["journal"], "case: dit is het journaal van een andere zaak (%s)." % JOURNAL),
    ):
        if not fits:
            raise Wrong(MANIFEST, what)


def belongs(line: Dict[str, Any], wanted: Dict[str, Any], revisions: Dict[str, int], where: str) -> None:
    """Whether a shown or erased line is the next revision of a record of the case; raises Wrong."""
    part = wanted.get(line["record"])
    if part is None or line["kind"] != ("evidence" if "label" in part else "incident"):
        raise Wrong(JOURNAL, where + "deze regel hoort niet bij deze zaak.")
    revisions[line["record"]] += 1
    if line["revision"] != revisions[line["record"]]:
        raise Wrong(JOURNAL, where + "een eerdere versie ontbreekt.")
    if "label" in part and "open" in line:
        opened = {name: entry["value"] for name, entry in line["open"].items()}
        if canonical(opened) != canonical({"sha256": part["sha256"], "bytes": part["bytes"]}):
            raise Wrong(JOURNAL, "%sdeze regel past niet bij bewijsstuk %s." % (where, part["label"]))


# ------------------------------------------------------------------------------------ the judgment


def belongs_in_folder(name: str) -> bool:
    """Whether a folder has a place for a file of this name."""
    return name in REQUIRED + OPTIONAL + (MANIFEST, SIGNATURE, SUMS) or EVIDENCE.fullmatch(name) is not None


def printable(text: str) -> str:
    """A name that cannot steer the screen."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def grouped(digits: str) -> str:
    """Hexadecimal digits in groups of four."""
    return " ".join(re.findall("....", digits))


def compact(text: str) -> str:
    """What somebody typed from paper, without spaces, hyphens and case."""
    return re.sub(r"\s|" + HYPHEN, "", text).lower()


def on_card(given: Optional[str]) -> Optional[Tuple[int, str]]:
    """The seq and hash of an Ankerkaart; None when `given` is no such code."""
    found = re.fullmatch(r"\s*([0-9]{1,15})\s*" + HYPHEN + "(.*)", given or "", re.DOTALL)
    return (int(found[1]), compact(found[2])) if found and len(compact(found[2])) == DIGITS else None


def compare(folder: Folder, case: Dict[str, Any], code: str, given: Optional[str], fingerprint: Optional[str]) -> None:
    """Hold the code of the case, or the seq and hash of an Ankerkaart, and the fingerprint against what was given."""
    if folder.card:
        if folder.card[0] > case["seq"]:
            folder.refuse("code", "deze Ankerkaart is van later dan deze map. Zo is niet te vergelijken.")
        elif not folder.card_fits:
            folder.refuse("code", "deze Ankerkaart past niet bij dit journaal (%s)." % JOURNAL)
    elif given is not None and len(compact(given)) != DIGITS:
        folder.refuse("code", "de code is niet volledig. Geef alle %d tekens." % DIGITS)
    elif given is not None and compact(given) != code:
        folder.refuse("code", "de code van deze map is een andere: %s." % grouped(code))
    own = hashlib.sha256(bytes.fromhex(case["key"])).hexdigest()
    if fingerprint is not None and compact(fingerprint) != own:
        folder.refuse("vingerafdruk", "de sleutel van deze map is een andere: %s." % grouped(own))


def proven(case: Dict[str, Any], given: Optional[str], fingerprint: Optional[str]) -> List[str]:
    """What the paper adds, and what nothing in a folder can show."""
    card = on_card(given)
    if card and card[0]:
        first = "Regel 1 tot en met %d van het journaal: niet veranderd sinds de Ankerkaart is gemaakt. " % card[0]
        first += "Aantal regels daarna, waarover de kaart niets zegt: %d." % (case["seq"] - card[0])
    elif card:
        first = "De Ankerkaart is gemaakt voor de eerste regel. De kaart zegt alleen dat dit dezelfde kluis is."
    elif given is not None:
        first = "De incidenten, het bewijs en het journaal: niet veranderd sinds het papier met deze code is gemaakt."
    elif fingerprint is not None:
        first = "Zonder de code is niet te zien of wie de sleutel heeft, de map later opnieuw heeft gemaakt."
    else:
        first = "Zonder het papier is niet te zien of iemand de hele map opnieuw heeft gemaakt."
    return [first, "De controle bewijst niet dat wat er staat zo is gebeurd, en ook niet wanneer het is opgeschreven."]


def good_news(case: Dict[str, Any], code: str, given: Optional[str], fingerprint: Optional[str]) -> List[str]:
    """The text for a folder in which everything fits."""
    own = grouped(hashlib.sha256(bytes.fromhex(case["key"])).hexdigest())
    lines = ["De map past in elkaar. Vergelijk deze code met het ondertekende papier: %s" % grouped(code)]
    if given is not None:
        kind = "code" if on_card(given) is None else "Ankerkaart"
        lines = ["De map past in elkaar en de %s klopt. De code van deze map: %s" % (kind, grouped(code))]
    if case["practice"]:
        lines.append("OEFENING: deze map komt uit een oefenkluis. De inhoud is verzonnen.")
    lines.append("De vingerafdruk van de sleutel%s: %s" % (" klopt" if fingerprint is not None else "", own))
    lines.append("De laatste regel van het journaal is %d: %s" % (case["seq"], grouped(case["hash"])))
    lines.append("Incidenten: %d. Bewijsstukken: %d." % (len(case["incidents"]), len(case["exhibits"])))
    lines += proven(case, given, fingerprint)
    lines.append("De code gaat over de incidenten, het bewijs en het journaal, niet over de tekst van de pdf's.")
    lines.append("Lees daarom aangifte.pdf naast het ondertekende papier.")
    return lines


def examine(path: str, given: Optional[str] = None, fingerprint: Optional[str] = None) -> Verdict:
    """Judge the folder at `path`; `given` is the code from the paper, or `seq-hash` of an Ankerkaart."""
    folder, case, code = Folder(Path(path), on_card(given)), None, ""
    folder.attempt(path, folder.look)
    raw = folder.attempt(MANIFEST, folder.read, MANIFEST)
    manifest = None if raw is None else folder.attempt(MANIFEST, folder.manifest, raw)
    if manifest is not None:
        case = manifest["case"]
        code = hashlib.sha256(canonical(case)).hexdigest()
        folder.attempt(SIGNATURE, folder.signature, raw, case["key"])
        folder.files(manifest["files"])
        folder.attempt(JOURNAL, folder.journal, case)
        compare(folder, case, code, given, fingerprint)
    if folder.problems or case is None:
        lines = ["De map klopt niet."] + ["- " + problem for problem in folder.problems]
    else:
        lines = good_news(case, code, given, fingerprint)
    return Verdict(not folder.problems, tuple(lines + folder.notes), tuple(folder.problems))


USAGE = "Zo gebruikt u dit: python3 controleer.py [MAP] [--code CODE] [--fingerprint VINGERAFDRUK]\n"
HELP = """
MAP            de map die u wilt controleren; zonder MAP is dat de map van controleer.py
--code         de code op blad 1 van het ondertekende papier, of die van een Ankerkaart
--fingerprint  de vingerafdruk van de sleutel op blad 1

De uitkomst is 0 als alles past, 1 als er iets niet klopt en 2 bij verkeerd gebruik.
"""


class Arguments(argparse.ArgumentParser):
    """Explains itself in Dutch; wrong use ends with exit code 2."""

    def format_help(self) -> str:
        """How it is used, and what each part means."""
        return USAGE + HELP

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  # its English words are not for the reader
        """Say how it is used."""
        self.exit(2, USAGE)


def main() -> int:
    """The command: prints the verdict, returns 0 when everything fits and 1 otherwise."""
    arguments = Arguments(prog="controleer.py", allow_abbrev=False)
    arguments.add_argument("map", nargs="?", default=str(Path(__file__).resolve().parent))
    arguments.add_argument("--code")
    arguments.add_argument("--fingerprint")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    given = arguments.parse_args()
    verdict = examine(given.map, given.code, given.fingerprint)
    try:
        print("\n".join(verdict.lines), flush=True)
    except BrokenPipeError:
        sys.stdout = None  # whoever read along has seen enough
    return 0 if verdict.ok else 1


if __name__ == "__main__":
    sys.exit(main())
