"""Every sentence that the viewer process may say of what it could not read.

That process opens what strangers made and is not believed: it names a sentence and fills its places, and can say
nothing else. So the window says the sentence in its own language, and a document says it in Dutch.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import Final

from weerbaar_desktop.domain.wording import Say, in_dutch, marked, places

LONGEST_WORDS: Final = 400
"""Characters of words out of the file in one sentence."""


@unique
class Where(Enum):
    """Where something stands in a file; `nth` is which one, `name` a name out of the file itself."""

    FILE = marked("{name}")
    ATTACHMENT = marked("Bijlage {nth}")
    LINE = marked("Regel {nth}")
    MORE_LINES = marked("Nog {nth} regels")
    WHOLE = marked("Bestand")
    ABOUT = marked("Gegevens van het bestand")
    TEXT = marked("Tekst")
    LETTERS = marked("Letters")
    END = marked("Einde")
    CONTENT = marked("Inhoud")
    ZIP = marked("Zip")
    DOCUMENT = marked("Document")
    CARD = marked("Kaart")
    MAIL = marked("Mail")
    HEAD = marked("Kop")
    FROM = marked("Afzender")
    TO = marked("Aan")
    CC = marked("Kopie aan")
    REPLY_TO = marked("Antwoord aan")
    RETURN_PATH = marked("Retouradres")
    SUBJECT = marked("Onderwerp")
    DATE = marked("Datum")
    MESSAGE_ID = marked("Kenmerk")
    ROUTE = marked("Route")
    SOFTWARE = marked("Programma")
    ACCOUNT = marked("Adres van de afzender")
    ATTACHMENTS = marked("Bijlagen")
    MESSAGES = marked("Berichten")
    DATES = marked("Datums")
    PEOPLE = marked("Mensen")
    PDF = marked("Pdf")
    PAGES = marked("Bladzijden")
    PICTURE = marked("Beeld")
    OF_PHOTO = marked("Gegevens van de foto")
    OF_SHOT = marked("Gegevens van de opname")
    TAKEN_ON = marked("Moment van de opname")
    MADE_ON = marked("Gemaakt op")
    PLACE = marked("Plaats")
    DEVICE = marked("Toestel")
    TITLE = marked("Titel")
    NAMES = marked("Namen")
    INDEX = marked("Index")
    LENGTH = marked("Lengte")


@unique
class Why(Enum):
    """What is the matter; `number` and `most` are counts, `words` are words out of the file itself."""

    # of anything
    AS_IT_STANDS = marked("Hier staat: ‘{words}’")
    SHORTENED = marked("Dit is te lang. Alleen het begin staat hier.")
    LETTERS_LOST = marked("Sommige tekens zijn niet te lezen.")
    MORE_OF_THESE = marked("Dit staat er {number} keer. De eerste {most} staan hier.")
    MORE_PARTS = marked("Nog {number} delen zijn niet goed te lezen.")
    NO_DATE = marked("Hier staat geen datum, maar: {words}")
    NO_PLACE = marked("De plaats in dit bestand is niet te lezen.")
    NOWHERE = marked("Er staat 0, 0 als plaats. Dat vult een toestel in dat de plaats niet weet.")
    NAME_CHANGED = marked("In de naam staan tekens die in een naam niet horen. Die zijn vervangen.")
    # what was longer than an answer may be
    VALUE_CUT = marked("Een gegeven is te lang. U ziet het begin.")
    MESSAGES_CUT = marked("Er zijn te veel berichten. U ziet de eerste.")
    MESSAGE_CUT = marked("Een bericht is te lang. U ziet het begin.")
    # of a text
    TEXT_CUT = marked("De tekst is te lang. U ziet het begin.")
    TEXT_SHORTENED = marked("De tekst is te lang. Alleen het begin staat hier.")
    TEXT_NOT_SEARCHED = marked("De tekst is te lang. In het laatste deel is niet gezocht.")
    TEXT_IN_PART = marked("De tekst is niet helemaal te lezen.")
    ACCENTS_UNKNOWN = marked("Hoe letters met accenten zijn bedoeld, staat er niet bij. Ze kunnen anders zijn.")
    SIGNS_LOST = marked("{number} tekens zijn niet te lezen. U ziet daar �.")
    # of a mail
    HEAD_MISSING = marked("De kop van de mail ontbreekt. Langs welke weg de mail kwam, staat er niet in.")
    HEAD_TOO_LONG = marked("De kop is te lang. {number} regels zijn niet gelezen.")
    HEAD_BROKEN = marked("De kop is niet helemaal heel. Wat erna komt, is als tekst gelezen.")
    HEAD_LINE_CUT = marked("Een regel van de kop is te lang. Alleen het begin is gelezen.")
    HEAD_LINE_IN_PART = marked("Een regel van de kop is niet helemaal te lezen.")
    MANY_SENDERS = marked("Er staan {number} afzenders in deze mail. Ze staan hier allemaal.")
    MANY_SUBJECTS = marked("Er staan {number} onderwerpen in deze mail. Ze staan hier allemaal.")
    MANY_DATES = marked("Er staan {number} data in deze mail. Ze staan hier allemaal.")
    MANY_IDS = marked("Er staan {number} kenmerken in deze mail. Ze staan hier allemaal.")
    DATE_UNKNOWN = marked("Deze datum is niet te herkennen. U ziet de datum zoals die in de mail staat.")
    ZONE_UNKNOWN = marked("De mail zegt niet in welke tijdzone deze tijd geldt.")
    NO_ADDRESS = marked("In de afzender staat geen mailadres.")
    MANY_ADDRESSES = marked("In de afzender staat meer dan één mailadres. Het eerste staat hier.")
    OTHER_ADDRESS = marked("In de naam van de afzender staat een ander adres dan het echte.")
    RECEIVERS_CUT = marked("Er zijn meer dan {most} ontvangers. De rest staat hier niet.")
    FORM_IN_PART = marked("De opgemaakte tekst (RTF) is niet helemaal te lezen.")
    FORM_TOO_LARGE = marked("De opmaak is te groot. Een deel ervan is niet gelezen.")
    HIDDEN_TEXT = marked("Er staat verborgen tekst in deze mail.")
    TWO_VERSIONS = marked("De mail heeft twee versies die van elkaar verschillen. U ziet ze allebei.")
    CHARSET_UNKNOWN = marked("De mail noemt een tekenset die niet bekend is: {words}.")
    ATTACHMENTS_CUT = marked("Deze mail heeft {number} bijlagen. De eerste {most} staan hier.")
    ATTACHED_INSIDE = marked("Bijlagen in dit bericht: {number}. Die staan hier niet.")
    MESSAGE_INSIDE = marked("Dit is een bericht in het bericht. U ziet de tekst ervan onder de tekst van deze mail.")
    OF_OUTLOOK = marked("Dit is een onderdeel dat Outlook zelf bewaart. Het is alleen in Outlook te openen.")
    NOT_IN_FILE = marked("Deze bijlage zit niet in het bestand, of is niet heel.")
    ATTACHMENT_IN_PART = marked("Deze bijlage is niet helemaal heel. U krijgt wat er te lezen is.")
    DIVIDED_AGAIN = marked("Dit deel is zelf weer verdeeld, en is hier niet verder gelezen.")
    MAIL_INSIDE = marked("Dit is een mail die in de mail zit. Voeg hem toe als eigen stuk om hem te lezen.")
    WRAPPED_BY_OUTLOOK = marked("Dit is een verpakking van Outlook. Wat erin zit, is hier niet te lezen.")
    MAIL_CLOSED = marked("Deze mail is versleuteld. De tekst is hier niet te lezen.")
    MAIL_CLOSED_OR_SIGNED = marked("Deze mail is versleuteld of ondertekend. De tekst is hier misschien niet te lezen.")
    MAIL_ENDS_EARLY = marked("De mail houdt te vroeg op. Misschien ontbreekt er iets.")
    MAIL_CROWDED = marked("De mail heeft te veel delen. Het laatste is niet verder verdeeld.")
    MAIL_AROUND = marked("Buiten de delen van de mail staat nog tekst. Die staat alleen in het origineel.")
    MAIL_NOT_SEARCHED = marked("De mail is te lang. In het laatste deel is niet gezocht.")
    # of a conversation
    CHAT_CUT = marked("Dit gesprek is te lang. De rest staat alleen in het bestand zelf.")
    DAY_OR_MONTH = marked("Dag en maand kunnen omgewisseld zijn. Kijk dit na op de telefoon.")
    ACCENTS_GUESSED = marked("Tekens met een accent kunnen verkeerd zijn gelezen.")
    SIGNS_REPLACED = marked("{number} tekens konden niet worden gelezen; daar staat nu �.")
    NO_SUCH_MOMENT = marked("De datum of tijd van dit bericht bestaat niet.")
    MESSAGE_TOO_LONG = marked("Dit bericht is te lang. Het einde staat alleen in het bestand zelf.")
    LIKE_A_MESSAGE = marked(
        "Deze regel lijkt een bericht, maar is anders geschreven. Hij staat bij het bericht ervoor."
    )
    LIKE_THE_APP = marked("Dit lijkt een melding van de app, maar kan ook van een deelnemer zijn.")
    OF_MESSAGE_BEFORE = marked("Deze regel kan ook bij het bericht ervoor horen.")
    TOO_MANY_PEOPLE = marked("Er doen te veel mensen mee om allen te noemen.")
    FILES_NOT_IN_ZIP = marked("{number} bestanden die in berichten staan, zitten niet in de zip.")
    # of a zip
    NO_CHAT = marked("Dit is een archief, maar geen gesprek uit WhatsApp. Het programma toont alleen wat erin zit.")
    DAMAGED_IN_ZIP = marked("Dit bestand in de zip is beschadigd.")
    CLOSED_IN_ZIP = marked("Dit bestand in de zip is versleuteld.")
    ODD_IN_ZIP = marked("Dit bestand is op een ongewone manier in de zip gezet.")
    LARGE_IN_ZIP = marked("Dit bestand in de zip is te groot om apart te openen.")
    GROWS_IN_ZIP = marked("Dit bestand wordt bij het uitpakken onwaarschijnlijk groot. Het is niet geopend.")
    FILES_CUT = marked("Er zitten te veel bestanden in. {number} bestanden staan er niet bij.")
    SAME_NAME = marked("Deze naam komt {number} keer voor in de zip.")
    POINTS_OUTSIDE = marked("De naam in de zip wijst naar een andere map. Die map is niet gebruikt.")
    PASSED_OVER = marked("{number} bestanden van de computer zelf zijn overgeslagen, zoals .DS_Store.")
    # of a document
    FORBIDDEN_INSIDE = marked("Hierin staat iets dat in een document niet hoort. De rest is niet doorzocht.")
    REST_NOT_SEARCHED = marked("Dit is te lang. De rest is niet doorzocht.")
    REST_DAMAGED = marked("Dit deel is beschadigd. De rest is niet doorzocht.")
    PART_DAMAGED = marked("Dit deel is beschadigd. Het is niet doorzocht.")
    PARTS_NOT_SEARCHED = marked("Er zitten te veel delen in. Na deel {most} is niet gezocht.")
    DOCUMENT_NOT_SEARCHED = marked("Het document is te lang. In het laatste deel is niet gezocht.")
    # of a PDF
    PAGES_CUT = marked("Er zijn {number} bladzijden. De eerste {most} zijn te zien.")
    FILES_IN_PDF = marked("Er zitten {number} bestanden in deze pdf. Daarin is niet gekeken.")
    FORM_TO_FILL_IN = marked("Deze pdf is een formulier. Wat is ingevuld, kan ontbreken.")
    PAGES_TOO_LONG = marked("Na bladzijde {most} is niet gezocht: de tekst is te lang.")
    PAGES_NOT_SEARCHED = marked("Na bladzijde {most} is niet gezocht.")
    PAGES_WITHOUT_TEXT = marked("Op {number} bladzijden staat geen tekst, alleen beeld.")
    # of a picture
    MORE_PICTURES = marked("Het bestand heeft meer beelden. U ziet alleen het eerste.")
    PICTURE_IN_PART = marked("Het bestand is niet heel. U ziet wat er wel is.")
    PICTURE_BROKEN = marked("Het bestand is niet heel. Het beeld is niet te tonen.")
    PICTURE_TOO_LARGE = marked("Het beeld is te groot om te tonen.")
    FACTS_DAMAGED = marked("De gegevens bij deze foto zijn beschadigd.")
    FACTS_IN_PART = marked("Een deel van de gegevens is niet te lezen.")
    SOME_FACTS_DAMAGED = marked("Dit deel van de gegevens is beschadigd.")
    # of sound and film
    ENDS_EARLY = marked("Dit bestand houdt eerder op dan het zelf zegt. Een deel kan ontbreken.")
    END_DAMAGED = marked("Het einde van dit bestand is beschadigd.")
    LENGTH_UNKNOWN = marked("De lengte is niet te vinden.")
    LENGTH_GUESSED = marked("De lengte is geschat uit de grootte van het bestand.")
    LENGTH_COMPUTED = marked("De lengte staat niet in het bestand. Het programma berekende de lengte uit de grootte.")
    SOUND_UNKNOWN = marked("Dit geluid is opgeslagen op een manier die het programma niet kent.")
    NAMES_IN_PART = marked("De namen in dit bestand zijn niet helemaal te lezen.")
    INDEX_MISSING = marked("De index van dit bestand is niet gevonden.")
    INDEX_IN_PART = marked("De index van dit bestand is niet helemaal gelezen.")
    INDEX_DAMAGED = marked("Een deel van de index van dit bestand is beschadigd.")
    DATE_CANNOT_BE = marked("De datum in dit bestand kan niet kloppen.")
    # of contacts
    CARD_LINE_SKIPPED = marked("Van kaart {number} is een regel niet te lezen. De rest van de kaart staat er wel.")
    CARD_TOO_LONG = marked("Kaart {number} is te lang. U ziet de eerste {most} regels.")
    CARD_EMPTY = marked("Op kaart {number} staat niets om over te nemen.")
    CARDS_IN_PART = marked("En van nog {number} kaarten is niet alles te lezen.")
    CARDS_CUT = marked("Er staan te veel kaarten in. {number} kaarten zijn niet gelezen. Maak het bestand kleiner.")
    CARDS_TOO_LARGE = marked("Het bestand is te groot. Alleen het eerste deel is gelezen.")
    NUMBERS_LEFT = marked("Van {words}: {number} nummers passen er niet bij.")


_OF_ONE: Final[dict[Where | Why, str]] = {
    Where.MORE_LINES: marked("Nog 1 regel"),
    Why.MORE_PARTS: marked("Nog 1 deel is niet goed te lezen."),
    Why.SIGNS_LOST: marked("1 teken is niet te lezen. U ziet daar �."),
    Why.SIGNS_REPLACED: marked("1 teken kon niet worden gelezen; daar staat nu �."),
    Why.HEAD_TOO_LONG: marked("De kop is te lang. 1 regel is niet gelezen."),
    Why.FILES_NOT_IN_ZIP: marked("1 bestand dat in een bericht staat, zit niet in de zip."),
    Why.FILES_CUT: marked("Er zitten te veel bestanden in. 1 bestand staat er niet bij."),
    Why.PASSED_OVER: marked("1 bestand van de computer zelf is overgeslagen, zoals .DS_Store."),
    Why.FILES_IN_PDF: marked("Er zit een bestand in deze pdf. Daarin is niet gekeken."),
    Why.PAGES_WITHOUT_TEXT: marked("Op 1 bladzijde staat geen tekst, alleen beeld."),
    Why.CARDS_IN_PART: marked("En van nog 1 kaart is niet alles te lezen."),
    Why.CARDS_CUT: marked("Er staan te veel kaarten in. 1 kaart is niet gelezen. Maak het bestand kleiner."),
    Why.NUMBERS_LEFT: marked("Van {words}: 1 nummer past er niet bij."),
}
"""How a sentence goes when there is one of it."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that could not be read: where it stands and what is the matter, with what fills the places of both."""

    place: Where
    why: Why
    nth: int = 0
    name: str = ""
    number: int = 0
    most: int = 0
    words: str = ""

    def where(self, say: Say = in_dutch) -> str:
        """Where it stands."""
        return _filled(self.place, self.nth, say, nth=self.nth, name=self.name)

    def what(self, say: Say = in_dutch) -> str:
        """What is the matter."""
        return _filled(self.why, self.number, say, number=self.number, most=self.most, words=self.words)

    def told(self, say: Say = in_dutch) -> str:
        """Both on one line; a name out of a file can be empty, and then says nothing."""
        where, what = self.where(say), self.what(say)
        return f"{where}: {what}" if where else what

    @property
    def fits(self) -> bool:
        """Whether no value was given that its sentences have no place for."""
        asked = {name for name, _, _ in places(self.place.value) | places(self.why.value)}
        given = {name for name in ("nth", "name", "number", "most", "words") if getattr(self, name)}
        return given <= asked


def _filled(sentence: Where | Why, count: int, say: Say, **values: int | str) -> str:
    text = _OF_ONE.get(sentence, sentence.value) if count == 1 else sentence.value
    return say(text, **{name: _written(value) for name, value in values.items()})


def _written(value: int | str) -> str:
    """A number as it is written in the Netherlands: 1.234."""
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else value
