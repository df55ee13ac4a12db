"""The words that go along with a handover folder, for whoever opens it without the program."""

from __future__ import annotations

from typing import Final

README: Final = """\
LEES MIJ

Deze map is gemaakt met het programma Weerbaar. Er staat een aangifte in, met het
bewijs en met een manier om na te gaan of er later iets is veranderd.
U heeft het programma niet nodig om de map te lezen of te controleren.


Wat zit erin

  aangifte.pdf       de aangifte; op blad 1 staat de code van deze zaak
  aanvulling.pdf     wat later is toegevoegd (als er iets is toegevoegd)
  gegevensblad.pdf   persoonlijke gegevens, alleen voor de politie; hoort niet bij
                     de processtukken. U mag dit bestand uit de map halen.
  bewijs             de stukken, precies zoals ze zijn bewaard; de aangifte zegt welk
                     stuk een afgeschermde kopie is, of een bestand uit een ander stuk
  journaal.jsonl     de regels van het dagboek tot en met de laatste van deze zaak;
                     regels die niet bij de zaak horen, tellen mee maar zijn gesloten
  manifest.json      de lijst van alle bestanden, en manifest.sig: de handtekening
  SHA256SUMS         dezelfde lijst voor een gewoon hulpmiddel
  controleer.html    de controle, in een browser
  controleer.py      dezelfde controle, met Python


Controleren in drie stappen

1. Zijn de bestanden nog heel? Op Linux, in deze map:

     sha256sum -c SHA256SUMS

   Op macOS:  shasum -a 256 -c SHA256SUMS
   Op Windows, per bestand:  certutil -hashfile aangifte.pdf SHA256

   Achter elk bestand staat dan OK. Alleen gegevensblad.pdf, manifest.json en
   manifest.sig staan niet in deze lijst.

2. Klopt alles met elkaar? Dat kan op twee manieren, met dezelfde uitkomst.

   In een browser: open controleer.html in Firefox, Chrome of Edge en kies deze map.
   Het bestand werkt zonder internet. Het verstuurt niets.

   Met Python 3.8 of nieuwer:

     python3 -I controleer.py             (op Windows: py -I controleer.py)

   Dit leest alleen. Het gebruikt geen netwerk en laat niets achter. Anders dan
   een browser ziet het ook koppelingen (links) en lege mappen.
   Wie de controle uit deze map niet vertrouwt, gebruikt een exemplaar uit een
   andere bron: kies dan deze map, of geef de naam achter controleer.py.

3. Is dit de map van het papier? Neem de code en de vingerafdruk van blad 1 van de
   ondertekende aangifte, niet uit deze map. Vul ze in op controleer.html, of:

     python3 -I controleer.py --code "CODE" --fingerprint "VINGERAFDRUK"

   Geef alle 64 tekens. Spaties, streepjes en hoofdletters tellen niet mee.
   De code van een Ankerkaart mag ook: het regelnummer, een streepje, de code.


Wat betekent de uitkomst

  De map past in elkaar    Geen bestand is veranderd, weggehaald, verwisseld of
                           toegevoegd sinds de map is ondertekend. Alleen
                           gegevensblad.pdf mag eruit zijn gehaald.
  De map klopt niet        Eronder staat welk bestand niet past, en waarom.

De code staat voor de incidenten, het bewijs en het journaal van deze zaak. De code
gaat niet over de tekst van de pdf's: leg die naast het ondertekende papier.


Wat de controle niet bewijst

- Dat wat er staat ook zo is gebeurd. De controle zegt alleen of er iets is veranderd.
- Dat de map van een bepaalde persoon komt. Wie alles opnieuw maakt met een andere
  sleutel, krijgt ook een map die in elkaar past. Alleen het papier laat dat zien.
- Wanneer iets is vastgelegd. De tijden komen van de computer van de maker. Een
  Ankerkaart die eerder is afgegeven, laat zien wat er op dat moment al stond.
- Wat er in de gesloten regels staat.


Open bestanden uit de map bewijs met zorg: ze komen van iemand anders.
"""
