<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="nl">
<context>
    <name>weerbaar</name>
    <message>
        <source>  Bestand erin: {name} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Bladzijden: {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Dit bestand wordt niet geopend. Het is bewaard zoals het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Niet gelezen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Tekst: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Controleer dit nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Dat is binnen twee weken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Die dag is niet zeker: doe het zo snel u kunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Dit is langer dan een jaar geleden. Controleer het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Herhalen kan nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Herhalen op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hier staat niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Van {entries} is het uur niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Wat nu wordt gemaakt, stopt dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Wie: {in_short}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bij {where} van de {incidents} incidenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en nog {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en nog {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en {count} in de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in deze keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {at} van {many}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} al in uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {count} er al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – OEFENING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alles selecteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eerst rustig worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Knippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leg vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Over Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schermopnamen tegenhouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taal, vanaf de volgende start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uitgebreid vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uitleg bij deze bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wat wij beloven, en wat niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoek in het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, bijgesneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, voor: {for_whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bestand dat in een bericht staat, zit niet in de zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bestand van de computer zelf is overgeslagen, zoals .DS_Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 teken is niet te lezen. U ziet daar �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 teken kon niet worden gelezen; daar staat nu �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 bellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 en de andere nummers van het programma staan er altijd op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 keer kort Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan. {honest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aandacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangifte is niet de enige weg. Deze mogelijkheden kunnen ernaast of in plaats ervan. Bespreek ze met wie u helpt: het programma weet niet wat bij u past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal aantekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal berichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantekening in de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantekening {done} van {total} overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantekeningen in de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanvullen of wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanvulling op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard, duur, hoe vaak en hoe hevig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acht kaarten met een vraag. Wat u anders wilt doen, komt op uw lijst met maatregelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adem rustig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adres van de afzender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbeelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgeschermde kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgeschermde kopie van {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesproken is dat u uw kopie wist. Dat is nog niet gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesproken: u wist uw kopie nu. Eerst kijkt het programma het bestand van de bewoner nog een keer na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesproken: uw kopie blijft tot {day}. Daarna vraagt het overzicht u om hem te wissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afschermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken van uw organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afzender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al uw afspraken gaan weg en komen niet terug, ook wat alleen in uw kluis staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle jaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle keren staan er nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle onderwerpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle stappen zijn gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen als u het weet, bijvoorbeeld 120 euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de letters. Opmaak, links en afbeeldingen zijn weggelaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen deze wachtzin opent het bestand. U als bezoeker kent hem niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen in uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen nodig als u een eerder antwoord wijzigt. Wat er eerst stond, blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen noteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen voor uzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat aandacht vraagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat nog niet is beschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wie uw wachtzin weet, ziet dit contact. Wilt u de naam en het eerste telefoonnummer ook zien bij Nu hulp nodig, zonder wachtzin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen {groups} anders. {probably}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in deze kluis is verzonnen. Leg hier niets echts vast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is beschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles klopt nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles klopt nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles op één pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles staat versleuteld op deze computer. Het programma maakt nooit verbinding met internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles van dit bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles van dit bezoek gaat weg en komt niet terug. Niemand krijgt een bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat eerder is opgeslagen, staat er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat eerder is opgeslagen, staat er nog. Wat eerst opende, opent nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat is gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u heeft opgeslagen, staat er nog. Ga naar Kluis, kies ‘Controleer de kluis’ en daarna ‘Herstel wat kan’. Dan kunt u weer verder schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u heeft opgeslagen, staat er nog. Het oude concept is apart gezet in uw kluis. Er is niets gewist. Schrijf het hier opnieuw op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u invulde, staat op het blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u over dit contact schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat uw kluis uit gaat, staat hier. Er gaat niets weg voordat u het bewaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles zit erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als u niets kiest: {payer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere berichten gemarkeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere besluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere incidenten kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere mogelijkheden bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere programma’s kunnen geen opname van dit venster maken. Kijkt iemand op afstand met u mee, dan ziet die een zwart vlak. Zet het dan uit in het menu Beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere strafbare feiten bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere strafbare feiten verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders in de organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders in gewoonten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders in huis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankerkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankerkaart controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankerkaart gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankerkaart maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anoniem overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoord gaat naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoordadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoorden controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart gezet in de kluis: {count}. Er is niets gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart gezet in de map ‘{quarantine}’ van de kluis: {loose}. Er is niets gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart. Niet bij processtukken voegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balk {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedenk zes andere woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedenk zes woorden voor mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedoelde u „{listed}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeldpunten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin als u zover bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin de woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin de zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin dit bezoek niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een huisbezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een nieuw bezoek met een eigen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een nieuw bezoek, of open de kluis van het bezoek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin het bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin in uw eigen kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met ademen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin van de dagen na een incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekende persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk Over Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk Thuisfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de dilemma’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de geschiedenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de maatregel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de openingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de toegang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de {scans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk dit stuk: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk uw eigen jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk uw maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wat het wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk wie u kunt bellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel de politie, of bereid uw melding hier voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel eerst 112. Opschrijven kan later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel eerst. Opschrijven kan later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel het nummer, of vraag het na. Kies daarna ‘Vandaag nagekeken’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel {politie}. Zeg erbij dat u een politieke functie heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent u al langer bezig? Dan zijn er dagen voorbij. De stappen helpen ook later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent u de wachtzin kwijt, dan kan niemand de kluis nog openen. Wij ook niet. Schrijf de wachtzin op en leg het papier op een veilige plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent u de wachtzin kwijt, dan kan niemand het pakket openen. Maak dan een nieuw pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid de melding voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereid het gesprek voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschadigd, dus het kan niet mee. Zet het terug uit een reservekopie, of kies ‘Niets’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschrijf de foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beschrijf dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit u iets niet te doen? Kies dan ‘Laat ik zo’. Dat is ook een keuze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bespreek het nog eens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bespreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand uit dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand uit {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand {place} van {number} openen met de wachtzin en vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand {place} van {number} versleutelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand: {media}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestanden in dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als eigen stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als eigen stuk: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de afgeschermde kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de code op papier. Daarmee ziet iedereen of de map nog dezelfde is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de gespreksleidraad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de oefenkluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar de schermafdruk als bestand en voeg dat toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar deze keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar gemarkeerde berichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het ook ergens anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het papier op een plek die alleen u kent, en niet bij deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar hier protocollen en afspraken van uw organisatie. Zo heeft u ze bij de hand als het nodig is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar in mijn kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar mijn besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar mijn kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar voor uw telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar wat er staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar zelf een kopie van het blad, of maak er een foto van. Dat mag: er staat niets geheims op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar ‘Melden helpt’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als eigen stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard om {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard tot {day}. Die dag is voorbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard: {good} van {of} bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaarde keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaart u hem, dan gaat hij op slot. Wist u hem, dan is hij voorgoed weg. Alles erin is verzonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren hoeft niet. Wat u bewaart, staat alleen in uw kluis, en niet in het journaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren tot een dag die wij afspreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs blijft in de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs gaat mee zoals het is. Staat er een adres of telefoonnummer in een stuk, dan leest de ontvanger dat ook. Laat zo’n stuk weg, of maak er eerst een afgeschermde kopie van. Dan staat het origineel hier al aangevinkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs van overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs voegt u toe bij een incident in uw dagboek. Daarna vindt u het hier terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijs: {listed}{tr}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstuk {number} van {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstuk {number} van {of} in het pakket doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstuk {number} van {of} kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstuk {number} van {of} nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewijsstukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoek stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezoek van {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij Nu hulp nodig, naast 112, staat nog een oude naam of een oud nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de overdracht is het bestand helemaal nagekeken. U kunt uw kopie ook wissen zonder het nu nog eens te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de soorten gedrag die u invulde, staat hier geen strafbaar feit. Dat zegt niet dat er niets aan de hand is. Vertel de politie gewoon wat er gebeurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een datum vooraan de regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een dilemma is geen antwoord goed of fout. Elk antwoord brengt iets mee. U vult hier niets in, dus het programma bewaart niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een lege regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een woningscan horen ten hoogste {most_photos} foto’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij elk incident staat van wie het kwam en wat de afzender wegliet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij gevaar op dit moment. Bel {spoed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij u bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij u, thuis, of op het werk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij wat u invulde, kwam niets uit dat om een gesprek vraagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {count} is de dag niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {count} is die dag al voorbij. Vraag wat daar nog kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {number} keer is de dag niet zeker, of duurde het langer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {number} keer schreef u op wat het met u deed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {number} keer staat geen dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlage {nth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijlagen in dit bericht: {number}. Die staan hier niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijnaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 1-3-2027. Hoogstens een jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld 3-12-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld dag en nacht, of op werkdagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld een afspraak of een vaste persoon. Elke regel kan een maatregel worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld griffier, buurvrouw of huisarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld rust, duidelijkheid, iemand die meegaat, of dat het stopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld uw adem, uw handen, uw stem, of wat u het liefst had gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld uw route, uw agenda of uw sociale media. Elke regel kan een maatregel worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld wie u erover sprak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: Omgaan met agressie en intimidatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: bon, offerte of foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: de griffier. Dit komt niet op de kaart. Het staat alleen in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: een ruit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: griffier van de gemeente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: het kenteken schoot mij later te binnen. Wat er eerst stond, blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: ik had dit twee keer opgeschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: mijn advocaat. Dit komt niet in het pakket. Het staat alleen in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: wat wij doen bij agressie aan de balie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blad bewaren om af te drukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {listed} en {unseen} heeft u nog niet bekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {number} openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {number} van {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {number} van {of} afschermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {number} van {of}: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {page} van {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {sheet} opmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {unseen} heeft u nog niet bekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blijf nog even zitten als u wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blijf oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief met uw klacht maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {source}. Nagekeken op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {source}. Nagekeken op {day}.{stale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {source}. Nagekeken op {words}.{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron: {source}. Stand van de wet: {day}. Nagekeken op {seen}. Controleer dit bij de politie of een jurist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buiten de delen van de mail staat nog tekst. Die staat alleen in het origineel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buiten uw kluis is de kopie niet meer versleuteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cijfers zeggen hoe vaak iets gebeurt. Vaak is niet hetzelfde als gewoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van de kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van deze aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van het bestand (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code van het pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept bewaard om {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept, bewaard {lately}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacten (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacten overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer dit: het is langer dan een jaar geleden nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer een Ankerkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer uw antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar is niets veranderd. Sluit hem opnieuw aan als u er nog iets van wilt nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna kunt u meteen opschrijven wat er gebeurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna {tr} bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarom maakt het programma hier geen reservekopieën en geen herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag 1 is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag en dagdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag en dagdeel, hoek van de tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag en maand kunnen omgewisseld zijn. Kijk dit na op de telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagboek, {occurred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen van de week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan is later na te gaan dat dit er al stond. Het hoeft niet nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan ziet u wie u het eerst kunt vertellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat deze namen bij elkaar horen, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat gaat over iets van {day}. Kies dat incident; bij ‘Wat zegt de wet?’ leest u meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat geeft u later, als het nodig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat is niet veranderd. {safe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat kan volgende maand anders zijn. Doe de test dan opnieuw, of praat er samen over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat kost moeite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat mag altijd. U kunt opnieuw beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat was in een ander pakket van dezelfde kluis. Neemt u dit pakket over, dan staan ze er twee keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat was op {recorded}. Het staat in uw dagboek, en komt er niet nog een keer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data die komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De PDF met wachtwoord is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De PDF met wachtwoord maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aanhalingstekens op deze regel kloppen niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aanhalingstekens op deze regel kloppen niet. De tekst staat er zoals in de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aantekening is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De aantekening is te lang. Houd het bij {longest_note} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De adviseur krijgt deze woningscan met de foto’s en de maatregelen, in één bestand. Uw dagboek gaat niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De adviseur start Weerbaar, en kiest ‘Reservekopie terugzetten’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afbeelding wordt getekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afgeschermde kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afgeschermde kopie is bewaard om {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afgeschermde kopie is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afgesproken dag is voorbij. Open de kluis van dat bezoek en wis hem. Vanzelf gebeurt dat nooit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraak is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afspraak zegt alleen dat een termijn afloopt, niet waarvan. Uw agenda staat vaak ook op internet. Zet er zelf dus niets bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afzender geeft u die door. Het is niet de wachtzin van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afzender liet niets weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De afzender liet {count} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De agenda krijgt alleen de dag, en niet wat u gaat doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De agenda krijgt alleen de dagen, en niet wat u gaat doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De andere regels staan in het bijgevoegde bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De andere strafbare feiten staan er nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De andere stukken en uw dagboek zijn niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De antwoorden bleven gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De app beoordeelt geen dreiging; dat doet de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoner beslist. Bewaren mag alleen als de bewoner dat goed vindt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoner heeft nu een eigen kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoner houdt het eigen bestand. Dat verandert niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoner krijgt alles in één bestand. Kijk samen na wat erin komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoner typt hier de eigen naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladen van de database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladzijde wordt getekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De code die u net gebruikte, blijft werken tot u een nieuwe maakt. Schrijf de nieuwe meteen op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De code werkt pas als u hem op de volgende pagina heeft overgetypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dag is niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dag valt op {}. Hij blijft staan; verzetten mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De database is van binnen beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De database kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum bij ‘{label}’ is niet duidelijk en staat als tekst in het verhaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum in dit bestand kan niet kloppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum is niet duidelijk en staat als tekst in het verhaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum of tijd van dit bericht bestaat niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum van uw laatste reservekopie klopt niet. Kijk of de klok goed staat, en maak een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerdere map staat niet in het journaal van deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste 3 bytes en de regeleinden ziet u niet. Een rekenblad heeft ze nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eerste keer, stap {number} van {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De foto gaat weg uit uw kluis en komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De foto zegt waar die is gemaakt: {place}. Kijk of dat bij uw huis is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De foto’s die u daarbij maakte, zijn er nog. Ze staan weer bij de onderdelen waar ze bij horen. Loop de zones opnieuw langs, en haal foto’s weg die u niet wilt houden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gegevens bij deze foto zijn beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gegevens zijn gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gespreksleidraad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gespreksleidraad heeft stappen met een werkvorm, en alle dilemma’s om voor te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gespreksnotitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hele map komt in één bestand. Dat gaat alleen open met de wachtzin die u hier kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herstelcode opent de kluis. Bewaar het papier niet bij deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De herstelcode wordt bewaard en geprobeerd. Dat duurt een paar tellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De incidenten worden geteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De index van dit bestand is niet gevonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De index van dit bestand is niet helemaal gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud heeft niet de vorm die erbij hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud is weg, en er staat niet bij dat die is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud van deze regel is veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud van deze regel staat er niet in de vaste vorm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inhoud van deze versie is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De interne melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart hoort bij een andere kluis, of dit is een oudere kopie van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart is gemaakt, maar uw dagboek kon dat niet onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kaart zegt later alleen of de regels zijn veranderd, niet of klopt wat er staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De keuze heeft een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De keuze is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De keuze is verwijderd. Uw aantekeningen zijn er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De keuze staat in uw kluis. In een map of pakket gaat hij niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kinderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De klok van deze computer staat vroeger dan uw laatste aantekening, van {moment}. Uw dagboek is heel. Kijk de klok van deze computer na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis gaat open. Dat duurt een paar tellen, dat hoort zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis heet nu ‘{name}’. U opent de kluis met de wachtzin van deze kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis is vernietigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis komt hier te staan: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis komt op deze plek op uw computer: {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis komt op deze plek op uw computer: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis opent nu met de nieuwe wachtzin. De herstelcode blijft geldig tot u een nieuwe maakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kluis wordt gemaakt. Dat duurt een paar tellen, dat hoort zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De komende weken staat er niets. Een maatregel of een plan met een datum komt op deze plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop en de database horen niet bij elkaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop is niet helemaal heel. Wat erna komt, is als tekst gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop is te lang. 1 regel is niet gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop is te lang. {number} regels zijn niet gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop van de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop van de kluis is ouder dan het dagboek. Misschien is een oude kopie teruggezet, met een oude wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop van de kluis is teruggezet uit de kopie die ernaast stond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop van de mail ontbreekt. Langs welke weg de mail kwam, staat er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kop van deze kluis (kop.json) is buiten dit programma om veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is geen PDF/A meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is geen PDF/A meer. Is het voor een archief, geef dan het document zonder wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is gelijk aan uw kluis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is gemaakt, maar uw dagboek kon dat niet onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lengte is geschat uit de grootte van het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lengte is niet te vinden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lengte staat niet in het bestand. Het programma berekende de lengte uit de grootte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst kan nu niet worden gelezen. Het programma werkt gewoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst met incidenten of bewijs klopt niet met het dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijsten en de zoekindex zijn opnieuw gemaakt uit het dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De maatregelen die u eruit haalde, blijven. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail heeft te veel delen. Het laatste is niet verder verdeeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail heeft twee versies die van elkaar verschillen. U ziet ze allebei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail houdt te vroeg op. Misschien ontbreekt er iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail is te lang. In het laatste deel is niet gezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail noemt een tekenset die niet bekend is: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De mail zegt niet in welke tijdzone deze tijd geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map schrijven en nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map staat er niet meer zoals hij is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map van uw kluis is open voor andere gebruikers van deze computer. Deze schijf laat dat niet veranderen. De inhoud is versleuteld. Zet de kluis liever op een schijf die alleen van u is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map van uw kluis was ook open voor andere gebruikers van deze computer. Dat is nu niet meer zo. De inhoud is altijd versleuteld geweest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map voor de politie is gemaakt en nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map voor de politie is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map voor de politie is niet gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map voor de politie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map {folder} is niet alleen van u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map ‘{name}’ is een reservekopie, geen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map ‘{name}’ is geen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map ‘{name}’ is leeg. Dit is geen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De map ‘{target}’ is gemaakt, maar dat staat nog niet in het journaal van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De markeringen zijn bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meeste in één week: {number}, van {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam en het nummer zijn weggehaald van deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam in de zip wijst naar een andere map. Die map is niet gebruikt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam is te lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam van de bewoner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De namen en nummers naast 112 staan nog leesbaar op deze computer. Het lukte niet om ze weg te halen. Open Nu hulp nodig en kies ‘Haal deze namen weg’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De namen en nummers zijn weggehaald van deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De namen in dit bestand zijn niet helemaal te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe sleutel is gemaakt, maar de schijf gaf een fout voordat alles klaar was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe sleutel is niet gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De nieuwe wachtzin wordt bewaard en geprobeerd. Dat duurt een paar tellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefenkluis is een aparte kluis vol verzonnen gegevens. Op elke pagina staat OEFENING.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefenkluis is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefenkluis maken duurt ongeveer een halve minuut. De wachtzin staat op het scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefenkluis wordt klaargezet. Dat duurt ongeveer een halve minuut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opgemaakte tekst (RTF) is niet helemaal te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De opmaak is te groot. Een deel ervan is niet gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De organisatie of de trainer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De overdracht is niet gelukt: het bestand kwam niet heel op de gekozen plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De papieren lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De pijlen gaan van punt naar punt, Enter opent. Plus en min veranderen de tijd, Page Up gaat terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De plaats in dit bestand is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De plek voor het pakket is niet bereikbaar: ‘{name}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De plek voor uw reservekopie is niet bereikbaar: ‘{name}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De prullenbak is leeg. Wat u uit het dagboek weglegt, vindt u hier terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels 1 tot en met {seq} zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De regels worden gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is niet goed op de schijf gekomen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet en nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet. Een deel ontbrak al toen u hem maakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie ‘{name}’ is beschadigd, veranderd of niet compleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De rest mag leeg blijven of later komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De scan vervangt geen advies van de politie of van een erkend bedrijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schermafdruk overnemen lukte niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schermafdruk wordt overgenomen. U kunt intussen verder schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf geeft een fout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is te vol om uw kluis aan te passen aan deze versie van het programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is vol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf met de kluis is niet bereikbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutel is uit de map gewist. Wat er op de schijf achterblijft, is onleesbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutel is uit de map gewist. Wat er op de schijf achterblijft, is onleesbaar. Een verslag dat u tijdens het bezoek ergens opsloeg, staat daar nog. Wis dat zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De sleutel waarmee u ondertekent, klopt niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stick of schijf voor de overdracht is niet meer bereikbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stukken die u geeft, ongewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tabellen zijn veranderd: het dagboek is niet meer beschermd tegen wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is niet helemaal te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is te lang, of bevat een half teken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is te lang. Alleen het begin staat hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is te lang. In het laatste deel is niet gezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is te lang. U ziet het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst van de stukken wordt gelezen. Dat gebeurt apart van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst van dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De telefoon of stick is niet meer verbonden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijd is niet duidelijk en staat als tekst in het verhaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vijf stappen zijn van Weerbaar zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De volgorde maakt niet uit. Alles wat u aantikt, is meteen bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De volmacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragen bij {name} staan er nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De waarschuwing is afgesloten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin die gold op de dag van de kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin is gewijzigd. Reservekopieën van eerder houden de oude wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin is te kort. Neem minstens {shortest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin is: {passphrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin waarmee u de kluis opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin wordt bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wachtzin wordt nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet en de praktijk kunnen zijn veranderd. Vraag het na als het voor u telt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De wet kan sinds die tekst zijn gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De woningscan is nog niet afgemaakt. Rond hem eerst af. Dan staat alles in het verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De woningscans die u eerder heeft bewaard, blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zelfscans die u eerder heeft bewaard, blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zoekindex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zoekindex klopt niet met het dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deel {number} van {of} terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelt u deze computer, of is hij van uw werk? Laat dit dan uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitief wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denk hieraan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze PDF heeft meer dan {most_pages} bladzijden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze aantekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze aantekening{evidence} verdwijnt voorgoed, met alle eerdere versies. Dat is niet terug te draaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bestanden sloeg u op tijdens het bezoek. Wis ze zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bijlage is niet helemaal heel. U krijgt wat er te lezen is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bijlage zit niet in het bestand, of is niet heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer bewaart de sleutel. Misschien vraagt het systeem u iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer bewaart een sleutel en opent de kluis zonder wachtzin. Elke twee weken, en voordat een document of bewijsstuk de kluis uit gaat, vragen wij uw wachtzin toch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer kan de kluis niet meer zonder wachtzin openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer opende uw kluis zonder wachtzin. {what} gaat de kluis uit. Daarom vragen wij nu uw wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer opent de kluis niet meer zonder wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer opent de kluis vanaf nu zonder wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze computer opent deze kluis niet zonder wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag komt voor de eerste. Kies een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag verzetten mag altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum bestaat niet. Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum is niet duidelijk. Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum is niet te herkennen. U ziet de datum zoals die in de mail staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dertig dagen zijn voorbij. Dat geeft niet: elke stap helpt ook later. U kiest zelf een dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze foto hoort bij iets dat geen scan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze herstelcode hoort niet bij deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis blijft kort: na de overdracht wist u hem. Daarom maken wij geen herstelcode. Vergeet u de wachtzin, dan kan niemand hem nog openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis heeft geen herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis heeft regel {seq} (nog) niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis heet: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is al open in een ander venster of programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is beschadigd: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is gemaakt met een nieuwere versie van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis is van één huisbezoek. Na de overdracht wist u hem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis kent geen reservekopieën. Na het vernietigen is er niets meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kluis opent met {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kopie is gemaakt van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kopie maakte dit programma. U kunt de kopie aan anderen geven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kopieën zijn er nog. Wis ze zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst geeft geen cijfer en zegt niet of een huis voldoet. U kiest zelf wat u doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst heeft meer dan {most_rows} rijen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst heeft {number} kolommen. Het programma kan er {most_columns} tegelijk aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst is al overgenomen op {recorded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst is geen cijfer en geen oordeel. U kiest zelf wat u doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst is van u. Niemand anders ziet hem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze lijst staat in uw kluis. Niemand anders ziet hem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze maatregel komt uit {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze maatregel staat nu op gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze mail heeft {number} bijlagen. De eerste {most} staan hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze mail is versleuteld of ondertekend. De tekst is hier misschien niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze mail is versleuteld. De tekst is hier niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map is er niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map staat op een netwerkschijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map wordt vanzelf gekopieerd naar internet door {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam en dit nummer staan dan leesbaar op deze computer. Iedereen die erbij kan, kan ze lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam en dit nummer staan nu leesbaar op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam en het eerste telefoonnummer staan leesbaar op deze computer, bij Nu hulp nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam is te lang. Neem een kortere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam is te lang. Neem hoogstens {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze naam komt {number} keer voor in de zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze namen en nummers staan leesbaar op deze computer. Dat heeft u zelf gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze onderdelen maakten anderen. Bij elk staat de versie en de licentie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze pdf is een formulier. Wat is ingevuld, kan ontbreken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon heet nu {quoted}. U kunt dit altijd wijzigen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek bestaat niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek is op dezelfde schijf als uw kluis. Gaat die stuk, dan bent u ook de kopieën kwijt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek ligt in de kluis zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek ligt in de map voor de politie zelf. Met een bestand erbij klopt die map niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek ligt in een andere kluis of in een map met reservekopieën.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek ligt in een andere kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze plek ligt in uw kluis zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel heeft meer kolommen dan de andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel heeft niet de afgesproken vorm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel is te lang. Houd het bij {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel kan ook bij het bericht ervoor horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel lijkt een bericht, maar is anders geschreven. Hij staat bij het bericht ervoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel noemt een ander bestand dan de regels ervoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel past niet bij de eerdere regels van hetzelfde stuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regel sluit niet aan op de regel ervoor, of is veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze regels blijven in uw kluis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze reservekopieën blijven bestaan. Wilt u die ook weg, wis ze dan zelf:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze reservekopieën zijn er nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze staat al in uw lijst, als ‘{}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze stukken horen niet bij een incident. Ze gaan niet mee met een melding of aangifte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekst is te lang voor een keer. Neem hem in delen over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekst kan nu niet worden gelezen. Uw kluis is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tijd is niet duidelijk. Schrijf de tijd zoals 21:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze twee staan ook op bladzijde 1 van aangifte.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze uitleg is nagekeken op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze vragen kunnen helpen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze vragen zijn van Weerbaar, geïnspireerd op de categorieën van de zelfscan van het CCV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin hoort niet bij dit pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is bruikbaar. Sterker kan ook. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is korter dan {shortest_passphrase} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is moeilijk te raden. Onthoud hem goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is snel te raden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is te lang voor sommige programma&apos;s. Neem hoogstens {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet bij deze kopie. Probeer het nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet. Er is nog niets gemaakt. Typ hem nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet. Uw kluis is niet veranderd. Probeer het nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet. Uw kluis is niet veranderd. Typ hem nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze woorden zijn niet gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze woorden zijn nu uw wachtzin. Schrijf ze op en typ ze daarna nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze zone is niet bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die kopie is van voor de laatste wijziging van uw wachtzin of code. De wachtzin van toen geldt weer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die staan in het dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die zijn afgedekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitaal geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilemma’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bericht is te lang. Het einde staat alleen in het bestand zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand (.vcf) opent u met de contacten op uw telefoon. Wat u afsprak, gaat niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand heeft u al bewaard bij het incident van {on}. Het is gekoppeld, niet nog eens bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand hoort bij geen bewijsstuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand hoort bij iets dat geen stuk van de bibliotheek is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand houdt eerder op dan het zelf zegt. Een deel kan ontbreken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand in de zip is beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand in de zip is te groot om apart te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand in de zip is versleuteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is geen lijst in tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {largest} MB. Dat is te groot voor één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is op een ongewone manier in de zip gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand staat al bij dit incident. Het is niet nog eens bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand staat buiten uw kluis. Iedereen die erbij kan, kan het lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand wordt bij het uitpakken onwaarschijnlijk groot. Het is niet geopend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand wordt te groot voor deze schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand zat in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand zat in een ander stuk. Dat stuk is apart bewaard en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bezoek is nog niet overgedragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bezoek is overgedragen op {handed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bezoek krijgt een eigen kluis, voor deze bewoner alleen. Er komt niets bij van een ander.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit blijft in uw kluis. Het gaat niet mee naar een ander programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit contact is vandaag nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is beschadigd. De rest is niet doorzocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is beschadigd. Het is niet doorzocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel is zelf weer verdeeld, en is hier niet verder gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit deel van de gegevens is beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit doet Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit doet Weerbaar niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over de regels van het dagboek. Wilt u ook elk woord en elk bewijsstuk laten nalezen? Kies dan bij Kluis ‘Controleer de kluis’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat over {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit geluid is opgeslagen op een manier die het programma niet kent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gesprek is te lang. De rest staat alleen in het bestand zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hebben wij niet kunnen nalezen. Vraag het na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort al bij iemand anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoort niet in de kluis, en het is niet versleuteld door dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de wachtzin van de bezoeker. Die mag dit bestand niet openen. Kies een andere wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is de wachtzin van uw kluis. Neem een andere, want deze geeft u aan iemand anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een Excel-bestand. Het programma leest lijsten als CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een afgeschermde kopie. Het origineel is apart bewaard en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een andere code. Kijk op uw blad, en typ de code die daar staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een archief, maar geen gesprek uit WhatsApp. Het programma toont alleen wat erin zit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een bekende zin, en die staan in elke lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een bericht in het bericht. U ziet de tekst ervan onder de tekst van deze mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een mail die in de mail zit. Voeg hem toe als eigen stuk om hem te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een oefenkluis met verzonnen nummers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een oefenkluis, en misschien kijkt er iemand mee. Daarom staan uw eigen mensen hier niet. Bij uw eigen kluis staan ze hier wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een oefenkluis. Alles erin is verzonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een oefenkluis. De wachtzin staat op het scherm, en blijft wat hij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een oefenkluis. Een reservekopie hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een onderdeel dat Outlook zelf bewaart. Het is alleen in Outlook te openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een verpakking van Outlook. Wat erin zit, is hier niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen bestand of afbeelding. Bewaar het eerst op deze computer en sleep dat bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen herstelcode. Een code heeft zeven groepen van vier tekens. Kijk of er een teken mist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is langer dan een jaar geleden nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet de naam van deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet gevonden. Kijk de naam na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet opgeslagen. {saved_stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is ongedaan gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te lang. Alleen het begin staat hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te lang. De rest is niet doorzocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te veel voor één pakket. Het mogen {most_incidents} incidenten en {most_pieces} stukken zijn, met {longest} MB aan tekst en {most_listed} personen per incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is te veel voor één persoon. Houd het bij {most_keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is uw concept van {recorded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is uw wachtzin van nu. Kies een andere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit jaar is nog niet om. Wacht liever tot het voorbij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt op geen enkel papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt op geen enkel papier. Het blijft in uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt op het blad. Schrijf alleen voornamen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kon het programma niet lezen. Het werd geen aantekening:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunnen wij niet beloven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit legde u weg, of haalde u uit elkaar. Komt er iets bij, dan ziet u het voorstel weer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit lijkt een melding van de app, maar kan ook van een deelnemer zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit lukte niet – Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nam u al op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit nummer hoort bij het programma. Bron: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit pakket is al overgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit pakket is beschadigd, veranderd of niet compleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit pakket is gemaakt met een nieuwere versie van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit pakket komt uit een {kind}, en deze kluis is van de andere soort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit pakket wordt te groot voor deze schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit plan hoort bij het incident dat u net bekeek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit plan hoort niet bij één incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit plan met zijn dagen gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit programma bewaart voor u wat u als politieke ambtsdrager wordt aangedaan. Alles blijft op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit programma is niet goed geïnstalleerd: de versleuteling ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit programma maakt geen verbinding met internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit schreef u na een eerdere oefening. Daarna begint de oefening die u koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit soort bestand kan het programma hier niet laten zien. U kunt het elders openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat alleen in uw eigen dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat er {number} keer. De eerste {most} staan hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat in het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat in uw kluis, en in het verslag dat u maakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat nog in de map van de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat op een andere plek. Hier staat alleen een verwijzing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit stuk begint niet met een datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit telt vanaf {}, de dag waarop het gebeurde. Hoorde u het later? Vul dan in wanneer u het wist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit telt vanaf {}, de dag waarop u het wist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit telt vanaf {}, de laatste keer die u koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit telt vanaf {}. Die dag is niet zeker: doe het zo snel u kunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verandert er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit viel op bij het openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zegt het bestand zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit ziet alleen u. Het gaat nergens heen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn cijfers van de Monitor Integriteit en Veiligheid. De Monitor vraagt mensen of ze in twaalf maanden iets meemaakten. Uw dagboek telt elke keer. Daarom zijn de aantallen niet te vergelijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn de nieuwste {most} bestanden, het nieuwste eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn de {most} die u het meest noemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn er {days_at_most} van {how_many}. De andere staan bij het plan of de zaak zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de overdracht opnieuw. Dan gaat alles mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de woningscan nog eens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de zelfscan nog eens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe de zelftest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit in uw eigen kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe dit uiterlijk op {weekday}.{soon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doe het nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doet u dit namens iemand anders? Die persoon tekent dan deze volmacht voor u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draag het bezoek eerst over. Wil de bewoner stoppen, kies dan ‘Stop en wis alles’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreigt er nu gevaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drie vragen zijn genoeg. De rest kan later, of morgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een Ankerkaart is één blad met een code. Geef het blad aan iemand buiten uw huis, zoals de griffier, uw advocaat of de politie. Later kunt u nagaan of wat u vastlegde nog net zo in uw kluis staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander programma heeft net veranderd wat deze kluis opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een andere functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bericht is te lang. U ziet het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand dat op .pakket eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand dat op .weerbaar eindigt, of een map die op .reserve eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand is te groot voor deze schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand van iemand anders kan schade doen als u het opent. Dat ziet u er niet altijd aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bestand voor uw telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bewijsstuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een blad dat u afdrukte, blijft waar het is. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een blad van de database is beschadigd of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een code op papier. Daarmee opent u de kluis als u uw wachtzin niet meer weet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dag is genoeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deel kan dit programma niet herstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deel van de gegevens is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een deel van de index van dit bestand is beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een document is niet afgemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een eigen wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gegeven is te lang. U ziet het begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gesprek met de groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een gesprek uit uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een halve zin is genoeg. U leest het later terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een incident dat is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kaart zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kaartje voor uw portemonnee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een klacht kan nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een klacht kan {until} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een klein signaal hoort hier ook. Eén zin is genoeg; wegen kan daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kluis is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kluis voor iemand anders maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kopie komt altijd naast wat er al staat, nooit eroverheen. Hij wordt eerst helemaal nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een kopie komt naast deze kluis te staan, nooit eroverheen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een map voor de politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een map voor de politie is niet afgemaakt. Er staat leesbare tekst in ‘{parent}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een map voor de politie is niet goed afgerond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een naam is niet nodig als er een functie of organisatie staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een oefenkluis is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een paar dagen zijn al voorbij. Dat geeft niet: elke stap helpt ook later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een paar woorden, zodat u het terugvindt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een pakket is één versleuteld bestand met de incidenten die u kiest, en hun bewijs. Iemand met dit programma kan het openen, bijvoorbeeld uw griffier of uw advocaat. Uw kluis blijft zoals hij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een plan beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een punt dat niet meer in de lijst staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een regel van de kop is niet helemaal te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een regel van de kop is te lang. Alleen het begin is gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een reservekopie is versleuteld. U opent hem met de wachtzin die toen gold. Wat u definitief wist, blijft in oudere kopieën staan. Oudere kopieën in de map verdwijnen vanzelf: er blijven er van 7 dagen, 4 weken en 12 maanden. Dat kan langer dan een jaar duren. Een compleet bestand blijft staan tot u het zelf wist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een scan die is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een stap van uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een training die u volgde, en uw eigen verhaal. Beide staan alleen in uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een training opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een van de gekozen incidenten ligt in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een verkleinde foto is niet meer te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een volgpixel laat de afzender weten dat iemand de mail opende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een voorstel is geen bewijs. U weet zelf het beste of het om dezelfde persoon gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een wachtzin voor dit pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerder vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst het nummer van de regel, dan een streepje, dan de 16 groepen. Spaties en hoofdletters tellen niet mee. De tekst van de QR-code mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst rustig worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst verdwijnt de sleutel, dan de rest. Op een ssd of USB-stick kunnen versleutelde resten blijven staan. Het programma kent geen kopieën die u er buitenom maakte. Ook mappen voor de politie kent het niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst: is er gevaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen gedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen gedrag, kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elders openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elk bestand erin is geopend met de wachtzin en vergeleken met de map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elk nummer op een eigen regel, zoals ‘mobiel: 06-12345678’. Het eerste telefoonnummer telt het meest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke byte van het pakket is nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke naam staat er één keer, en is niet leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke regel is een gesprek. Begin met de datum, zoals 3-12-2026: die kan in uw agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke regel kan een maatregel worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke regel kan een maatregel worden. Dat hoeft niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotie of middel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En daarna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog in {count}. Wat u kiest, geldt daar ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {more}. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En nog {number} incidenten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En van nog 1 kaart is niet alles te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En van nog {number} kaarten is niet alles te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En zo nog {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter zet bovenaan wat het best bij uw woorden past. Esc zet de lijst weer op datum. Van een lang gesprek of een lange mail zoekt het programma alleen een deel na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er blijft geen regel van over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er doen te veel mensen mee om allen te noemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er gaat niets verloren: wat u niet kiest, komt als tekst onder het verhaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma. Wat al was opgeslagen, blijft bewaard. Stuur dit aan de beheerder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een probleem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een verkeerde wachtzin of code ingevoerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen bewijs dat nog een beschrijving mist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen goed of fout. U kunt terug, stoppen en opnieuw beginnen. De gesprekken zijn verzonnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen incident gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen kluis open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen map gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen pakket gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen zip-bestand gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets aangesloten, maar er zijn geen bestanden te zien. Ontgrendel de telefoon en kies daar ‘Bestanden overzetten’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gemaakt. Uw stukken zijn niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets geopend of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets geschreven of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gevonden dat geheim moet blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gewist. Het bezoek staat nog heel op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets gewist. Wat hier staat, komt misschien terug uit een reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets in uw kluis gekomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om te laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets opgeslagen of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets overgenomen of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets teruggezet en niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets weg. Kies iets anders in de keuzes hierboven, of toon alles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen bewijs bij dit incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen incident gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen kaart van wat u vastlegde. Het hoeft niet nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen kluis gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen woningscan. U kunt wel overdragen wat er al staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niemand gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets afgeschermd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets afgesproken. In uw overzicht komt hier niets van te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gemaakt of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is te weinig vrij geheugen. De kluis heeft even {mebibytes} MB nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er komen nog foto’s binnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ligt al een tijd iets in de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ontbreken regels voor deze regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan al {most_shown} nummers bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nog geen eigen nummers in uw lijst. Op het kaartje komen dan alleen 112 en de rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nu geen dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan regels buiten het dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan te veel kaarten in. 1 kaart is niet gelezen. Maak het bestand kleiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan te veel kaarten in. {number} kaarten zijn niet gelezen. Maak het bestand kleiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan toetsen in die naast elkaar liggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan {number} afzenders in deze mail. Ze staan hier allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan {number} data in deze mail. Ze staan hier allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan {number} kenmerken in deze mail. Ze staan hier allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan {number} onderwerpen in deze mail. Ze staan hier allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat 0, 0 als plaats. Dat vult een toestel in dat de plaats niet weet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat al een bestand met deze naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat de naam van een gemeente in, en die proberen anderen het eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een datum in, en data zijn er niet veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een jaartal in, en die zijn er niet veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een rijtje in, zoals abc of 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een stuk in dat zich herhaalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat een woord van uw ambt of een jaartal in, en dat proberen anderen het eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat geen duidelijke datum bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat geen jaar bij de datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat geen kluis op deze plek: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat geen reservekopie op deze plek: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat niet wat er gebeurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat niets op uw lijst. Na een scan of een incident kunt u hier verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat niets {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog geen nummer bij dat hier past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog geen nummer bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog niets in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog niets in uw dagboek. Een overzicht kan later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog niets op deze lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat nog niets. Vraag uw griffier of secretaris om het agressieprotocol, en zet het hier neer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat verborgen tekst in deze mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat wel een tijd, maar geen datum. Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staat één keer een tijd bij. Schrijf bij allebei een tijd, of bij geen van beide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er veranderde iets in uw kluis tijdens het kopiëren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er was niets te herstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er wordt net een reservekopie gemaakt. Wacht tot die klaar is, en probeer het dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen punten met aandacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn meer dan {most} ontvangers. De rest staat hier niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen contacten om over te nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nu geen voorstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn te veel berichten. U ziet de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn {number} bladzijden. De eerste {most} zijn te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit een bestand in deze pdf. Daarin is niet gekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zitten te veel bestanden in. 1 bestand staat er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zitten te veel bestanden in. {number} bestanden staan er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zitten te veel delen in. Na deel {most} is niet gezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zitten {number} bestanden in deze pdf. Daarin is niet gekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er {form} nog {count} in de tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er {form} nog {count}. U ziet ze als u deze heeft gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén vraag per pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto zonder beschrijving: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {done} van {number} verkleinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {number} van {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {place} van {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s en adressen neemt dit programma niet over. U kiest zelf wie erin komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s en andere stukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functie stopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga door met het bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar Kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar Kluis, kies ‘Controleer de kluis’ en daarna ‘Herstel wat kan’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar de woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga terug en kies eerst een kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga terug naar de vragen. U hoeft ze niet allemaal te beantwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met Thuisfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met de woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met de zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met vernietigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder zonder proberen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat terug naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat u door, dan staat alles er straks twee keer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebeurd: {occurred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik alleen letters zonder accenten, cijfers, spaties en gewone tekens. Andere tekens leest niet elk programma hetzelfde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik deze woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gebruik in aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef aan een adviseur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de kaart aan iemand buiten uw huis: de griffier, uw advocaat of de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de kluis een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de politie de hele map, bijvoorbeeld op een usb-stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de wachtzin door per telefoon, of zeg hem als u elkaar ziet. Nooit in dezelfde mail of op een briefje erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de wachtzin door per telefoon, of zeg hem als u elkaar ziet. Stuur hem nooit mee met het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de wachtzin door per telefoon. Zet hem niet in de mail met het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef de wachtzin per telefoon door, niet samen met het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef deze wachtzin door per telefoon, of zeg hem als u elkaar ziet. Stuur hem nooit mee met het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het bestand aan de ontvanger, bijvoorbeeld op een USB-stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het scherm nu aan de bewoner, en kijk even weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef incidenten met hun bewijs aan iemand die dit programma ook heeft. Of neem over wat u van een ander kreeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef van een jaar liever één overzicht. Wie er twee heeft, kan ze van elkaar aftrekken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen gevaar meer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen stuk gevonden met deze woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van de foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van de opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid en film speelt dit programma niet af. U kunt het stuk opslaan en elders openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt op {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemarkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopend met de herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopend zonder wachtzin, door deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gericht op: {aims}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geschiedenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek en dilemma’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek na een incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprekken die er waren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprekken die komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksnotitie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt zonder overdracht. De kluis is gewist op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt. Wat al was opgeslagen, blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden als naam van een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevonden {beside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewogen op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewogen op {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gisteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goede Vrijdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal de markering weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze balk weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze namen weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze persoon weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal deze schade weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal eerst foto’s weg die u niet nodig heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal er eerst een weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal het incident terug uit de prullenbak, of kies het niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal in uw rekenblad de kolommen weg die u niet nodig heeft. Sla de lijst daarna opnieuw op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal persoon {number} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal schade {number} weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal uit elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg van deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heeft u al een lijst van wat er gebeurde?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpt iemand u met het programma? Dan zijn deze gegevens nuttig. Er staat niets in over u, over wat u vastlegde, of waar het staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hemelvaartsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hernoem deze keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstel wat kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode overtypen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstelcode van uw papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen wat kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld is te groot om te tonen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het belt niemand en het verstuurt niets. Is er gevaar? Bel 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beoordeelt geen dreiging. Het doet geen aangifte voor u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beschermt niet tegen wie meekijkt terwijl de kluis open is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand bij dit stuk ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand heeft meer beelden. U ziet alleen het eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is beschadigd of veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is gemaakt, maar uw dagboek kon dat niet onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is niet heel. Het beeld is niet te tonen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is niet heel. U ziet wat er wel is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is overgedragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is te groot voor deze schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is te groot. Alleen het eerste deel is gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand is weer weggehaald. Het bezoek staat nog heel op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand kwam niet heel op de gekozen plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand maken en nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand op de stick is niet meer wat er is geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand op uw telefoon of camera blijft. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand openen met de nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand staat op {file}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand voor de adviseur is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand voor uw agenda is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ‘{name}’ is geen foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ‘{name}’ is niet toegevoegd: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ‘{name}’ is nu niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ‘{}’ is een half bewijsstuk dat wie het vindt kan lezen. Weghalen lukte niet. Verwijder het zelf. In uw kluis is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand ‘{}’ is een half document. Weghalen lukte niet. Verwijder het zelf. In uw kluis is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bewijs is bewaard. Beschrijf het nu, of later.{before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bewijs van overdracht is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bewijs van overdracht wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bewijsstuk is niet als bestand bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bewijsstuk ‘{label}’ is beschadigd of ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bezoek staat nog heel op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad Thuisfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het blad ‘Melden helpt’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het complete bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het complete bestand is niet gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek heeft nu {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek heeft {count}, en elke is gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek is anders dan de laatste keer. Misschien is een andere kopie teruggezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek is ouder dan de laatste keer: er ontbreken regels. Misschien is een oude kopie teruggezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek krijgt een nieuwe sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek nalezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dagboek zelf is beschadigd of veranderd. Dat kan dit programma niet herstellen. Zet een reservekopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document is gemaakt, maar uw dagboek kon dat niet onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document is te lang. In het laatste deel is niet gezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document staat er niet meer, of het is veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het duurt even, zeker met veel aantekeningen. Daarna gaat het programma op slot en vraagt het de nieuwe wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het einde van dit bestand is beschadigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het getal is het aantal aantekeningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het hele bestand is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het incident bij dit plan is gewist. Het plan blijft van u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het incident blijft. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het incident en uw maatregelen blijven. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is bewaard bij dit incident. U hoeft nu niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is daar geopend met de nieuwe wachtzin, en van begin tot eind nagekeken. {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is na het schrijven nagekeken. Uw dagboek zit er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is niet toegevoegd. {saved_stays}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is twee weken geleden dat u uw wachtzin gebruikte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is vrij te gebruiken onder de licentie EUPL-1.2. Wie wil, mag de broncode lezen en nakijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het komt veel voor, en toch hoort het er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het maken van het document duurde te lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het nieuwe dagboek wordt nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het origineel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het origineel is bewaard en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het overzicht is niet te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het overzicht van uw bezoeken is niet te lezen. Uw kluizen zijn heel. Het programma legt het oude overzicht apart en begint een nieuw zodra u weer een bezoek opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket is gemaakt, maar uw dagboek kon dat niet onthouden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket is klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket is niet goed op de schijf gekomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket naar de schijf schrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket openen en nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket staat in uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het pakket ‘{name}’ kan niet worden gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het papier wordt gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het plan telt vanaf uw eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma beoordeelt geen dreiging en geen strafbaarheid; dat doen politie en rechter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma bewaart deze wachtzin niet. Bent u hem kwijt, maak dan een nieuwe kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma bewaart uw antwoorden nergens. Zodra u stopt of vergrendelt, zijn ze weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma ging op slot of stopte terwijl het daarmee bezig was. Er is niets van blijven staan en uw antwoorden zijn bewaard. Maak de map opnieuw als u verder wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kan de andere nummers nu niet lezen. 112 werkt altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kan de lijst op deze computer niet veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kan de oefening nu niet lezen. Adem een paar keer rustig in, en langzaam uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kon alles lezen wat het in dit stuk vond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kon het bestand dat u toevoegt niet helemaal lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma kon het overzicht van uw bezoeken niet bijwerken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma leest alles na: elke regel van uw dagboek en elk bewijsstuk, van het begin tot het eind. Daarna weet u of er niets weg of veranderd is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stopte terwijl er foto’s binnenkwamen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stopte terwijl het een bewijsstuk als bestand bewaarde. Wat er half stond, is weggehaald. In uw kluis is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma stopte terwijl het een document maakte. Wat er half stond, is weggehaald. Uw antwoorden zijn bewaard. Maak het opnieuw als u verder wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma telt en oordeelt niet. Dreiging beoordelen doet de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma telt verkeerde wachtzinnen en codes buiten de kluis, tot die weer opengaat. Wie bij de map van de kluis kan, kan dat aantal veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma zegt niets over schuld. Of iets strafbaar is, beslissen politie en rechter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma zocht in de tekst en in de bewijsstukken naar wat u geheim houdt. U kiest per plek of het zichtbaar blijft. Uw dossier in de kluis verandert niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het sleutelbeheer van deze computer werkt nu niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het staat hier: {file}. Druk het af en wis het bestand daarna, ook uit de prullenbak van de computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het staat hier: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het staat in uw dagboek, één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het starterspakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het starterspakket zet op een rij wat u kunt doen in de eerste dertig dagen. Elk punt heeft een dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het stuk openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het stuk wordt gelezen. Dat gebeurt apart van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het stuk zelf is al bewaard en verandert niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het systeem heeft het maken van het document afgebroken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het vaakst op {weekday} {part}: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het venster verdween en uw kluis ging op slot. Gewist is er niets: uw kluis staat nog op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het venster verdwijnt en uw kluis gaat op slot. Daarna typt u uw wachtzin en gaat u hier verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het vernietigen is niet helemaal gelukt: de schijf gaf een fout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verslag is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zijn weinig en heel gewone woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zip-bestand is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zip-bestand is niet goed op de schijf gekomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zip-bestand maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier bent u nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is daarna nog iets aan veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier past geen aantekening bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staan er {number} van {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat geen datum, maar: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat niets met deze keuze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat nog niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat nog niets. Wat u vastlegt, komt op deze plek. Beginnen kan met één zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat waar de feiten vandaan komen, en wanneer ernaar is gekeken. ‘Eigen raad’ is van de makers zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat wanneer u op bezoek was, en wat er met uw kopie gebeurde. Er staat niet bij wie u bezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat wat aandacht vraagt, en wat niet is gezien. Dat mag zo blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat wat dit programma voor u doet, en waar het u niet tegen beschermt. Bij elke nieuwe versie beproeven wij elke belofte opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat: ‘{words}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat iets dat geheim moet blijven: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat iets dat in een document niet hoort. De rest is niet doorzocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierin staat: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiermee opent u de kluis. Alleen u kent hem: hij staat nergens op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna: nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna: {title}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hieronder staan strafbare feiten die bij uw incidenten kunnen horen. De vragen helpen u om te zien of uw verhaal volledig is. Niet elke vraag hoeft een antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierover staat in dit jaar niets in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierover vulde u iets in{of_them}: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierover vulde u nog niets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor is een klacht nodig. Dat geldt niet als u als ambtenaar bent beledigd, tijdens of vanwege uw werk. Twijfelt u? Doe dan voor de zekerheid een klacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor is een klacht nodig: vervolgen kan alleen als u daar zelf om vraagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor is geen klacht nodig: een aangifte is genoeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor is soms een klacht nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiervoor spreekt: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hij is nagekeken en opent uw kluis. Een eerdere code werkt niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe dringend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe ging het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe heet het stuk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe heet uw verhaal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe het staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe hevig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe letters met accenten zijn bedoeld, staat er niet bij. Ze kunnen anders zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe staat het ermee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe u het zag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe u het zag: {judged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe u schrijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe was het gedrag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wilt u beginnen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe wilt u de details invullen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe zeker weet u dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel tijd wilt u zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort dit erbij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huisbezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand kan dit hebben veranderd. Het is geen bewijs van wie, waar of wanneer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand kan onder meer dan één naam, account, nummer of kenteken in uw dagboek staan. Voegt u die samen, dan vindt u alles van die persoon in één keer. Het programma voegt niets zelf samen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand kent mijn wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand weet het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets wat de kluis naast het dagboek onthoudt, is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets wat u half had geschreven, is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iets wat uw kluis voor u onthield, is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik en het land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb al een kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb de code opgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik stop met mijn functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik weet mijn wachtzin niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 stuk kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de afzender staat geen mailadres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de afzender staat meer dan één mailadres. Het eerste staat hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de bewijsstukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de kluis staat alles versleuteld. Alleen wie de wachtzin kent, kan het lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de kopie zit alleen wat u op de bladzijde ziet. Verborgen gegevens gaan niet mee, zoals de plaats waar een foto is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de map van de kluis staat iets op een plek waar het niet hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de naam staan tekens die in een naam niet horen. Die zijn vervangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de naam van de afzender staat een ander adres dan het echte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de prullenbak blijft alles bewaard: de tekst, de eerdere versies en het bewijs. U kunt de aantekening altijd terughalen. Het programma wist zelf niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de prullenbak gelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de prullenbak sinds {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de tekst staat een half teken. Haal dat teken weg of typ het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze kluis staat al een bezoek, of er staat al iets anders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze kluis staat geen bezoek dat u kunt overdragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze lijst staan geen rijen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze naam staat alleen de datum. Zet er geen naam of adres bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze naam staat een teken dat niet kan. Gebruik letters, cijfers en spaties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze stukken is niets gevonden, maar niet alles is te doorzoeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit pakket staat een datum die op deze computer nog moet komen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit verslag staat niets over u of over wat u vastlegde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een paar woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een paar woorden. Het mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een paar woorden. Het mag ook niets zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het journaal blijft een regel staan dat er iets is gewist, zonder de woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het journaal blijft staan dat er iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In map voor politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In namen, in wat u erbij schreef, en in de tekst van de stukken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In orde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw andere programma is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw eigen woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw kopie staat iets dat na de overdracht is bijgekomen. De bewoner heeft dat niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw maatregelen: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw overzicht blijft alleen staan dat dit bezoek is gestopt, en op welke dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw plan staat een stap die nu kan: {titles}. Later mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In uw woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In welke map staan de reservekopieën?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {unread} van de {number} stukken kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ‘{name}’ staan al andere bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ‘{name}’ staan reservekopieën van een andere kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ‘{name}’ staan {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident aanvullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident {done} van {of} overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident {incident}, stuk ‘{piece}’: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident {incident}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidenten en bewijs verzamelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidenten kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidenten om te kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingevuld, hier niet te zien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhoud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installeer de nieuwste versie, en open de kluis daarmee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installeer de nieuwste versie, en open het pakket daarmee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installeer het programma opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne melding maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is deze stap gedaan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er al aangifte gedaan zonder klacht? Met deze brief vraagt u alsnog om vervolging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er iets gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is één letter van het bestand anders, dan is de code anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, akkoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ik wil deze kluis vernietigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, ik wil dit wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juridisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart {number} is te lang. U ziet de eerste {most} regels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaartje maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan hier niet worden getoond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan nu. Later mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk van het bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kent iemand anders uw wachtzin? Kies dan ‘Iemand kent mijn wachtzin’. Dat doet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kent iemand uw wachtzin? U kiest een nieuwe. Uw hele dagboek krijgt een nieuwe sleutel, die niemand anders heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenteken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bij ‘Afschermen’ per stuk: het origineel met een reden, een afgeschermde kopie, of niet meegeven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de kluis van een bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map die op .kluis eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de map van uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de regel waarmee een nieuwe aantekening begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de {count} bestanden opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een ander bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere manier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere map op deze computer. Zo verlaat uw kluis de computer niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere map, of maak een nieuwe kluis op een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere naam of een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek, het liefst op een andere schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek, of sluit de schijf opnieuw aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere schijf, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere schijf, of kies een plek voor gewone reservekopieën: die bestaan uit kleinere bestanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere schijf, of minder stukken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een antwoord, of sla deze vraag over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand dat op .weerbaar eindigt, of een map die op .reserve eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een bestand dat op {ending} eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een dag na vandaag, en binnen een jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een foto, of bewaar dit bestand bij een incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kortere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kortere tijd om die te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map buiten de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map buiten die kluis. Anders gaan de twee samen verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map die daar niet in ligt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map op deze computer zelf. Zo verlaat uw kluis de computer niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een of meer bestanden en kies dan ‘Voeg de bestanden toe’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek die al bestaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek naast de map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een punt op de lijn met de pijlen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een schermafdruk of bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een kluis, of maak een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst een reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst wat u wilt overnemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het bestand met contacten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies het bestand opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies iedereen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies iemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies incidenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies met wie u dit bespreekt. Een gespreksnotitie kan daarbij helpen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies minder incidenten, en maak nog een pakket voor de rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog iemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies ook nieuwe incidenten, of maak een gewone map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies samen wat er met uw kopie gebeurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies ten minste een incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies twee verschillende namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies uw functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies uw functie. Dan ziet u wie er vaak op zo’n lijst staat. De nummers vult u zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies voor wie dit plan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar de kluis komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar de kopie komt te staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar deze contacten bij horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar dit contact bij hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar het bestand komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies waar het origineel komt te staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat er met het stuk ‘{name}’ gebeurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat het beste past. ‘Weet ik niet’ is een goed antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat u heeft gedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat u wilt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies {tr} opnieuw nadat u heeft opgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies één lijst tegelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de inhoud eerst na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk de klok van deze computer na. Staat die goed, vraag dan de afzender om de datum na te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst of dat weg mag. Daarna kunt u uw kopie toch wissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst of u de hele code goed heeft overgetypt. Is dat zo? Dan hoort de kaart bij een andere kluis, of er is na de kaart iets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk elk jaar na of de nummers nog kloppen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk het na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk in de lijst welke nummers er zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk na of de plek klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk na of het klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of de schijf is aangesloten, en open de kluis opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of de schijf of USB-stick er nog in zit, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of de schijf vol is, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of er ruimte is op de schijf, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of het bestand er nog staat en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of u het bestand zelf kunt openen, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of u het goede bestand heeft gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of u het nieuwste blad heeft. Een nieuwe code maakt de vorige ongeldig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk of u op deze plek mag opslaan, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk terug naar wat u eerder vastlegde. Herkent u niets? Ga dan verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk uw antwoorden na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk uw wijziging na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk wat er staat, en wijzig het zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijkt er iemand mee? Kies dan ‘Snel weg’, rechtsboven. Drie keer snel op Shift drukken mag ook, of Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar in week 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar in week 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar op dag 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klacht: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren: {colours}; grootte {zoom} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit volgens u? Kies wat u wilt overnemen. Wat u al invulde, blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt het zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt het zo? Wat u overslaat, mag open blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis van een huisbezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis vergrendelen, als die open is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis vernietigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knip dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knip hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knip hier: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolommen van de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt er een raadsvergadering, een uitspraak of een gesprek? Schrijf een maatregel op met die datum. Dan staat de dag hier ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koningsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopi&amp;ëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer de gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieer {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieën van vroeger openen nog met de oude wachtzin. Wis de kopieën die u niet meer nodig heeft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kreeg u een bestand na een huisbezoek? Kies dat. De wachtzin is die u bij het bezoek koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krijgt u later een nummer of een kopie? Vul het dan aan. Daar is geen reden voor nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kruis aan wat er speelt. Herkent u niets? Ga dan verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kruis aan wat u zag, hoorde of las. U verzamelt alleen. Het programma telt niets op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat alle {number} bewijsstukken weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de bewoner de eigen naam typen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat de telefoon of stick aangesloten tot het bewijs is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat die persoon onderaan de datum en een handtekening zetten. Dan staat vast wanneer de kaart er al was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat het andere programma de contacten opnieuw bewaren, als bestand dat op .vcf eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat ik zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat los om toe te voegen. Het bestand zelf blijft waar het staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zien zonder wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat {originals} met een kopie weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatst besproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatst besproken op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatst verankerd: {when}, {count} daarna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste aantekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste keren geopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste reservekopie: {recorded}. Die is gemaakt en nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste reservekopie: {removeprefix}, nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste stap ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langer dan een jaar niet nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later aanvullen mag altijd. Wat u nu schrijft, blijft ook bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg betekent: {measure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg mag. Op die dag staat hier dat u kunt herhalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees dit samen met de bewoner, vóór u iets bekijkt. Wil de bewoner iets niet? Begin dan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees elkaar de code voor. Is die bij de ontvanger gelijk, dan heeft die precies dit pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees wat ervoor spreekt. U beslist zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees wat wij beloven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg eerst iets vast. Maak daarna een kaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg in de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg vast en begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lege tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterlijke woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst om mee te nemen maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst weer op datum zetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijsten en zoekindex opnieuw maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak aangifte van {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de Ankerkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de code later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de kopie in één keer af. Gaat u weg of gaat de kluis op slot, dan zijn de balken weg. Het origineel blijft zoals het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de laatste stap ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een Ankerkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een aanvulling op de map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een afgeschermde kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een anoniem overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een eigen kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een gewone map, zonder aanvulling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een kaartje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een kopie van de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een plan voor dertig dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een schermafdruk van de bladzijden die u nodig heeft en scherm die af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er geen foto van. Een foto gaat vaak vanzelf naar internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het blad als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het scherm donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak het scherm licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak nu een reservekopie op een andere schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ongeveer {ceil} MB vrij op deze schijf. Open de kluis daarna opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ook een aanvulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ruimte vrij of kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ruimte vrij, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak ruimte vrij, of kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak één compleet bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maar de datum of de handtekening in de tekening is niet van deze kluis. Iemand anders kan dat deel van de kaart hebben gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregel opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregel wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregel, {status}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregel: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maatregelen, één maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag ook later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map als versleuteld zip-bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor de politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map, document of pakket gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markeer de berichten die ertoe doen. Het hele gesprek blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markeer dit bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer dan {found_at_most} aantekeningen met deze woorden{here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer keuzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melden bij de politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding en aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding van de app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding voor de politie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen, één contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu openen van het vak of de lijst waar u bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met beweging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de muis: trek een balk over de bladzijde. Sleep de balk, of een hoek ervan, naar de goede plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de spatiebalk pauzeert u. Met Escape stopt u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze code opent u de kluis als u uw wachtzin niet meer weet. Schrijf hem over op papier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze wachtzin opent de ontvanger het pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met het toetsenbord: kies een balk met Tab. De pijlen verplaatsen de balk. Met Shift wordt hij groter of kleiner, met Ctrl gaat het in kleine stappen. Delete haalt de balk weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met iemand in uw organisatie, of met het Ondersteuningsteam: {ondersteuningsteam}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met uw eigen kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie meldt u, en hoe? Schrijf op wat uw organisatie afsprak. Dan kan het op dat blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie sprak u? Elke regel is een gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meteen na de overdracht wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minstens {shortest} tekens, bijvoorbeeld zes losse woorden. Plakken mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misschien dezelfde persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misschien is een map of bestand niet afgemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misschien ook: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment van de opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N.v.t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na bladzijde {most} is niet gezocht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na bladzijde {most} is niet gezocht: de tekst is te lang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na een incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na een incident is er tijd nodig. Dit plan helpt u daarbij, in vijf rustige stappen: voor u, en voor wie thuis is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na een incident, uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na uw eerste bezoek staat hier de datum, en wat er met uw kopie gebeurde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na uw {what}. Het hoeft niet vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na ‘{title}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het bestand:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar Nu hulp nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de {handover}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar uw bezoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nagekeken op {day}. Dit is geen juridisch advies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen bij Nu hulp nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, dat is al een rij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem bestanden van een telefoon of stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem contacten over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem de kaart erbij. Typ over wat er bij ‘Code’ staat. Daarna ziet u of die regel nog zo in uw kluis staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem een andere wachtzin dan die van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem een andere wachtzin dan die van uw kluis. Andere programma&apos;s noemen dit een wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem een lijst over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem een notitieboek over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem een zin die u goed onthoudt, bijvoorbeeld zes losse woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem op in mijn maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem over in het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem over in mijn kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem van telefoon of stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem zes losse woorden die niets met elkaar of met u te maken hebben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem {count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand anders ziet dit. Het komt niet in de map voor de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles is te doorzoeken. Kijk zelf naar {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles is te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles kon worden bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet alles was al heel voor de overdracht. De rest zit erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet beantwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet dezelfde persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet doorzocht. {unseen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gemeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevonden. {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gezien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meer gemarkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meer zoals u het heeft bewaard: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet te lezen, dus niet doorzocht. Kijk de kluis na bij Kluis:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet verplicht. Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets hiervan moet. U kiest zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets hoeft. Een leeg antwoord kunt u later invullen, zonder reden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw in het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw in uw functie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe herstelcode maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe sleutel maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noem deze persoon zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog 1 deel is niet goed te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog 1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen incident gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog iets langer: minstens {shortest_passphrase} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet beschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet klaar: zonder herstelcode bent u alles kwijt als u uw wachtzin vergeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet overgedragen. De kluis staat op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te bespreken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog tot ongeveer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {nth} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog {number} delen zijn niet goed te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notitieboek overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu aan de beurt: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu en de komende dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu hulp nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen en echt blijven uit elkaar. Open een kluis van dezelfde soort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen voor thuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen, gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen, wat u merkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of hiervoor een klacht nodig is, hebben wij niet kunnen nakijken. Vraag het de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om een gesprek mee te beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om te tekenen bij de politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om welke incidenten gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onbekende persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onder het verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdeel {at} van {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdelen van anderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ondersteuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongeveer om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongewijzigd sinds verzending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontvanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook de datum op de kaart staat er nog zo: de handtekening in de tekening is van deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook met Ctrl+V, buiten een tekstvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook wat u zonder dit programma deed, hoort hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook zonder uitgesproken dreiging kan er iets aan de hand zijn. Twijfelt u? Bespreek het dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook {count} niet overgenomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op 1 bladzijde staat geen tekst, alleen beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de PDF staat wat nog komt, niet wat u schreef. De agenda krijgt alleen de dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de bladzijde waar u was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de kaart staan een regelnummer, een code en de datum. Ook staat er een vingerafdruk op van de sleutel van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de plek van deze kluis kan het programma niet schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de telefoon of stick zelf verandert niets. Het programma verplaatst niets en wist niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de volgende bladzijde kunt u zelf nog knippen en samenvoegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze bladzijde staat nog geen balk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer kan dat niet: er is geen sleutelbeheer dat wij vertrouwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze computer kan het programma dit stuk niet veilig tonen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plek bestaat al iets met de naam “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plek kan het programma niet schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op dit ene blad staat ook ruimte voor wat uw organisatie afspreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op dit systeem kan een programma niet tegenhouden dat een ander programma het scherm opneemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op een leeg papier staat niets van u. Daarom komt er geen regel over in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op het bewijs staat wat er is overgedragen, met beide namen. Het staat naast het bestand van de bewoner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op het blad dat u bewaarde, staat een herstelcode. Daarmee opent u de kluis. U kiest meteen een nieuwe wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op het klembord staat geen afbeelding of bestand. Maak eerst een schermafdruk en plak die dan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op het scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op kaart {number} staat niets om over te nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op uw lijst {verb} {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {day} bewaarde u al een overzicht van {year}. Geef dit dan niet aan wie dat al heeft. Het verschil kan één incident laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {number} bladzijden staat geen tekst, alleen beeld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op {} liep de tijd misschien af. Vraag de politie of een advocaat wat nu nog kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op één lijst staat wat u zelf wilt doen, met wie en wanneer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;nieuw doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de afspraken om ze te wijzigen. Daar bewaart u ook het blad ‘Melden helpt’ mét de afspraken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis deze keer met uw wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis met uw nieuwe wachtzin. Dan maakt het programma dit af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis met uw nieuwe wachtzin. De oude opent hem niet meer. Maak daarna een nieuwe herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis met uw wachtzin, of zet een reservekopie terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis met uw wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de kluis opnieuw, met wat nu geldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de oefenkluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deze kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deze stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open eerst uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open en bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het bestand ‘{}’ met uw agenda. Daarna mag u het bestand weggooien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het daarom niet op deze computer. Buiten uw kluis is het niet meer versleuteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het in uw rekenblad, kies Opslaan als, en kies CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ‘{}’ met uw agenda. Er staat alleen in welke dag het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen met deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen zonder wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen zonder wachtzin gaat uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opent u uw kluis en is deze plek er, dan maakt het programma hier vanzelf een kopie. Dat gebeurt één keer per dag. Er blijven er genoeg bewaard om terug te gaan: van 7 dagen, 4 weken en 12 maanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgeslagen om {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opname gemaakt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnamen van het scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw kijken op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw kijken op {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw kijken rond uw huis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw: {in_short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opschrijven hoe het ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan en verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan in dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origineel bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oudere bewijsstukken nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over dit bewijsstuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over dit stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over een deel van de vragen vulde u nog niets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over een week weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over elke vraag vulde u iets in, of u liet die bewust leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over welk jaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over welke incidenten gaat dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {count} gaat uw kluis dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {} staan er minder dan vijf incidenten in uw dagboek. Zo’n klein aantal kan naar mensen wijzen. Daarom maakt het programma geen bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht, afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht, klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht, nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht, uw kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdracht, wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgedragen op {day}. Bewaard tot {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgedragen op {day}. Uw kopie is gewist op {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgedragen op {day}. Uw kopie staat nog op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgenomen in dit dagboek: {name}, {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgenomen in het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgenomen van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overgenomen van {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht van schade maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF met wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF met wachtwoord maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakket gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakket maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakket openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakket overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakketten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakketten (*.pakket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papieren lijst opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas dit aan en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas dit nummer aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauzeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon {number} is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaats van de opname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plak de tekst of typ die over. Begin een aantekening met de datum, zoals 3 maart 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plak of typ eerst de tekst van uw notitieboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plak schermafdruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plak schermafdruk, buiten een tekstvak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan de tijd hierna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan vanaf {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plek: {reserve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politie en OM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat erover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat met uw fractie, uw college of thuis over druk en grenzen, voordat er iets is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat met {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praten komt eerst. Twijfelt u? Begin met een gespreksnotitie. Wat u invult, blijft bewaard voor elke andere manier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print aangifte.pdf. Teken pas bij de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer Snel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer een korter woord, of een ander woord. Een soort, zoals Dreiging, kiest u bij Soort. Van een lang gesprek of een lange mail zoekt het programma alleen een deel na. Een nieuw stuk kunt u na even wachten vinden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het nog een keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het nog een keer. Het programma maakt de foto dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het nog een keer. Lukt het weer niet, sluit het programma dan en open het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het opnieuw. Lukt het weer niet, maak dan de schijf zelf onbruikbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer opnieuw te lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR-code met dezelfde herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR-code van de kaart: dezelfde code, de datum, de vingerafdruk en een handtekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel 1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {nth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {seq} is anders dan op de kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {seq} staat er nog zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {seq} van {of} in het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels die ertoe doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën (*.weerbaar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën die u eerder maakte, houden de oude wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resten opruimen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retouradres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond welk besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route van de mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rust en regie, stap voor stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustig van {first} tot en met {last}: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustig worden kan ook zonder wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoeging wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schade toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schade {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schade {number} is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scherm {screen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schermafdruk of bestand toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf afspraken op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf daarna op hoe het ging: met wie u sprak, en welk nummer u kreeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de datum zoals 3-11-2026. Een dag die al voorbij is, is ook goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de woorden op voordat u verdergaat. Het programma kiest ze door loting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een maatregel op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een training op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf het zoals het in u opkomt. Losse woorden zijn ook goed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf hier niets op dat niet op papier mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf iemand op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom u deze aantekening weglegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom u dit aanvult of wijzigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom u dit kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden waarom u dit wijzigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden wat er is gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in een paar woorden wat u wilt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf in één zin wat er te zien is. Wie de foto niet kan zien, hoort dan deze zin. Niets hoeft: u mag ook zonder beschrijving verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op hoe het ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op waarom dit mag blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat u heeft gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat u merkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat u wilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat u zelf zag, hoorde of las.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf uw naam op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf uw verhaal op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + F10 of menutoets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signaal wegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signaal wegen, uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds de vorige kaart zijn er nieuwe regels. Het hoeft niet nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds de vorige keer is er {times} keer een verkeerde wachtzin of code ingevoerd, {which}. Was u dat zelf, dan hoeft u niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds die map is er niets bijgekomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds {day} legt u vaker iets vast dan daarvoor. Misschien gebeurt er meer, misschien schrijft u meer op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla de kopie op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla de lijst in uw rekenblad op als CSV. Een ander bestand kunt u als bewijs toevoegen aan een aantekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla de lijst op en druk hem af. U vult hem in met een pen, ook zonder computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla deze foto over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla deze vraag over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla het origineel op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla ik over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla uw lijst in het rekenblad op als CSV. Elke rij wordt een aantekening in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit andere programma&apos;s en probeer het opnieuw, of kies minder incidenten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit andere programma’s, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de kluis daar eerst, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de schijf of USB-stick aan, en probeer het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de schijf weer aan waar de map op staat, of maak de map opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de schijf weer aan waar het op staat, of maak het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de stick weer aan of kies een andere plek. Doe de overdracht dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de stick weer aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit de stick weer aan. Is de overdracht nog niet af? Doe die dan opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit hem opnieuw aan en ontgrendel de telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit u iets aan, dan ziet dit scherm dat vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit uw telefoon aan met een kabel en ontgrendel hem. Kies op de telefoon ‘Bestanden overzetten’. Of steek een stick in deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snijd de bladzijde bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommige tekens zijn niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soms past iets anders beter, zoals een gesprek waarin de ander hoort waar de grens ligt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort: laat ik weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort: weet ik niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatie kiest een incident, Shift met een pijl kiest er meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatie of Enter markeert een bericht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speel het nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speelt een van deze dingen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreek thuis af wat u doet als er iemand aanbelt, belt of u volgt. Vul het samen in, aan tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat bij Nu hulp nodig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat in uw maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat op de eerste rij hoe de kolommen heten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap 1 van 2: opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap 2 van 2: nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap na een incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap voor stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starterspakket opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starterspakket wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starterspakket, eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starterspakket, uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starterspakket: wat u doet in uw eerste dertig dagen in een functie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stel weer voor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stond de naam bij Nu hulp nodig? Dan gaat die daar ook weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop dit bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop en wis alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ermee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met ademen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met de test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen of vernietigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen zonder overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuk in de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuurt u het digitaal, of gaat het op een usb-stick mee? Maak dan een kopie die alleen opengaat met een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te weinig voor een overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegen wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teken {number} tot en met {last} van {number_3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekens met een accent kunnen verkeerd zijn gelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel rustig tot {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon of stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Melding en aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Na een incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar Weerbaarheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar alle dilemma’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar alle verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de controle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de kolommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het formulier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar waar u was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar wat is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar wat u heeft gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug zonder iets toe te voegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug zonder kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggehaald uit de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggehaald uit {where}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront, besproken op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront, uw afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuisfront: wat u thuis afspreekt, voor op de koelkast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdens de overdracht kwam er nog iets bij, zoals een foto. Dat zit niet in het bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn en patroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijdlijn, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toegang tot de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toen het programma stopte, {what} misschien nog niet bewaard bij het incident dat u vastlegde op {recorded}. Kijk welk bewijs daar staat en voeg de rest opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon als tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon als tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon eerdere keren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon er nog 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon er nog {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer contacten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer van deze voorstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer voorstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon meer: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon wat in de kluis blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon weer de hele bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot en met {} kon het zeker. Vraag de politie of een advocaat wat nu nog kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tot welke dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee vragen, meer niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twijfelt u wat u hiermee moet? Zet rustig op een rij wat u weet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twintig seconden ervoor krijgt u een waarschuwing. Wat u schrijft, blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code die op de kaart staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code die op uw blad staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code die op uw papier staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de naam over. Zo gebeurt dit niet per ongeluk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ drie letters of meer om te zoeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U begint opnieuw. Wat u eerder had voorbereid, is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent gestopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent gestopt. Het origineel is bewaard en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bent gestopt. Het stuk is bewaard en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bepaalt zelf wat u doet, en wanneer. Overslaan mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U besprak deze afspraken vandaag opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U bewaart het. Ook een klein signaal kan later tellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U doet dit namens {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft dit pakket al overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft hier nog niets opgeschreven. Ook een gesprek of een melding zonder dit programma hoort hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft niet ingevuld wat geheim moet blijven. Daarom is er niet gezocht. Ga terug naar ‘Wat moet geheim blijven?’ als u dat wilt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen Ankerkaart gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen incident gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen plek gekozen. Een USB-stick of een andere schijf is het beste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen reservekopie van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen reservekopie. Die maakt u bij Kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog geen reservekopie. Gaat uw computer stuk, dan bent u uw dagboek kwijt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niemand samengevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog niets gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft nog {number} bladzijden niet bekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U heeft ‘Snel weg’ geprobeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft niets op te schrijven. Wat u schrijft, gaat niet mee naar de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft niets te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft nu niets te beslissen. Adem eerst een minuut rustig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft nu niets te kiezen. De kluis blijft zoals die is tot u zelf iets doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kiest een nieuwe wachtzin. Uw dagboek en uw herstelcode blijven zoals ze zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kiest welke kolom de datum is, en welke het verhaal. Het programma doet een voorstel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kiest zelf waar het komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos meer dan één bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos ‘weet ik niet’ of ‘laat ik weg’. Dat mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U koos: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U krijgt 18 vragen over uw huis, uw gezin, uw telefoon en computer, en onderweg. Er komt geen cijfer uit. U krijgt een lijst met wat u kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U krijgt een kopie van het document die alleen opengaat met de wachtzin die u hier kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U krijgt een lijst van stappen, elk met een dag. U hoeft niet alles zelf te doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt bestanden ook hierheen slepen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt bij elke stap opslaan of stoppen. Een paar zinnen zijn genoeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt een Ankerkaart maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt elke vraag overslaan en op elk moment stoppen. Alles blijft in uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt het later opnieuw doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt later altijd wisselen. Wat u invulde, blijft dan staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt op elk moment stoppen. Alles blijft bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt op elk moment stoppen. Later gaat u verder in dezelfde zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt opnieuw beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt verder met uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U legt vast wat u meemaakt in uw werk, en u bewaart het bewijs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U loopt zone voor zone om en door het huis. Alles wat u aantikt, is meteen bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U maakte deze kaart op {recorded}{whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U maakte een map voor de politie. Alles wat u invulde, is bewaard, ook voor een andere manier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U maakte op {made} een map voor de politie, met {pieces}. Bent u er al geweest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U schreef deze maatregel zelf op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U speelt een gesprek en kiest wat u zegt of doet. Het programma vertelt wat dat vaak doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U stopt met uw functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U stopt wanneer u wilt. Uw eigen kluis verandert niet en gaat eerst op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U typt hier uw eigen naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vindt de kaart hier: {file}. Druk de kaart af. Daarna mag u het bestand wissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vindt {it} hier: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vond hetzelfde als op {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vulde nog niets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vult aan op: {words}. Wat erbij is gekomen, komt apart in aanvulling.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was bezig met ‘{title}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was dit aan het wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was iets aan het opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was iets uitgebreid aan het vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U ziet eerst van wie het pakket is en wat erin zit. Pas als u dat wilt, komt het in uw kluis. Bewijs uit een pakket gaat niet vanzelf open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U ziet eerst wat het wordt. Pas daarna komt het in uw dagboek, met de lijst zelf als bewijs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U, iemand thuis, of uw organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit uw kluis maakt u een map voor de politie, als u dat wilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit. Zet u dit aan, weet dan: {honest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit: {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitgebreid vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst van uw woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitkomst van uw zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw Ankerkaart is gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw aantekeningen blijven zoals ze zijn. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden en aantekeningen gaan weg en komen niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden en aantekeningen in deze zelfscan gaan dan weg en komen niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard, ook voor een andere manier. Ze blijven tot u een nieuwe melding begint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden zijn bewaard. U hoeft niets opnieuw in te vullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw antwoorden zijn dezelfde als op {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw besluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw bezoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw concept is bewaard op {recorded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw concept is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw dagboek en uw bewijs staan er nog. De kluis is nu dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw dagboek en uw bewijs staan er nog. Ga naar Kluis, kies ‘Controleer de kluis’ en daarna ‘Herstel wat kan’. Kijk daarna of de plek voor uw reservekopieën nog is ingesteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw dagboek is er nog. Open de kluis met uw oude wachtzin, of met de nieuwe. Probeer het daarna opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw dagboek is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw dagboek wordt geteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw document is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eerste dertig dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen jaar, en wat er bekend is over anderen met een ambt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen kluis is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen kluis staat apart en verandert niet. Daar gaat u nu naartoe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen kopie is niet gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw functie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw functie eindigt, maar uw kluis blijft van u. Lees wat u ermee kunt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw herstelcode is gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw herstelcode vervalt. Maak daarna een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw incidenten en uw bewijs blijven. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw incidenten samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis en de map zijn niet veranderd. Er is geen zip-bestand gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis en het overzicht zijn niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis gaat ook dicht met Ctrl+L, met ‘Snel weg’ en met drie keer vlug op Shift. Gaat uw scherm op slot of de computer slapen, en meldt het systeem dat? Dan gaat de kluis ook dicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis heeft een nieuwe sleutel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis heeft nog geen herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet geopend en niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. Alles wat u heeft opgeslagen, staat er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. De mislukte kopie is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. Er is geen kopie gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. Er is geen map gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. Er staat geen half bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is niet veranderd. Het mislukte pakket is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is nog leeg. Wat u vastlegt, is echt en blijft van u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis is open, met uw nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kluis staat in een map die {service} vanzelf naar internet kopieert. De inhoud is versleuteld. Verplaats de kluis naar een map op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie gaat weg zodra alles klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie is niet gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie mag blijven tot {day}. Wissen mag ook eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie mocht blijven tot {day}. Die dag is voorbij. Wis hem nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie op deze computer gaat weg en komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw kopie van dit bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw laatste reservekopie is van {count} geleden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw laatste {name} is van {day}. Er kan iets veranderd zijn. U kunt hem nog eens doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw naam en wat u heeft vastgelegd, staan er niet op. Wie de kaart heeft, kan uw kluis er niet mee openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw overzicht kon dat niet onthouden: daar staat deze kopie nog als bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw plan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw plannen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw stappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw telefoon of mailprogramma kan contacten bewaren als bestand. De naam eindigt op .vcf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw verhaal opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtzin is gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtzin klopt. Wij hebben niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtzin wordt nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtzin wordt nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wijziging is opgeslagen in de kluis. Het programma kan de lijst op deze computer niet schrijven. Kijk of de schijf vol is, en open Mensen daarna opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaak is dat {people}. Vraag na wat in uw organisatie is afgesproken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van de vorige keer: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van kaart {number} is een regel niet te lezen. De rest van de kaart staat er wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke datum is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke organisatie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie u kiest, komt het eerste telefoonnummer erop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie u koos, in deze tijd. Een rechter kijkt bij stalking onder meer naar deze vier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {count} gaat alleen een afgeschermde kopie mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {entries} is de maand niet zeker, of het duurde langer. Die {tells} hier niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {entries} is de week niet zeker, of het duurde langer. Die {tells} hier niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {words}: 1 nummer past er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {words}: {number} nummers passen er niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf die dag telt het plan. Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf nu opent u de kluis met de nieuwe. Eerdere kopieën houden de oude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf welke dag dit telt, blijkt niet uit uw antwoorden. Doe het daarom zo snel mogelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanaf {day}, voor {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vandaag nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanzelf vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd door het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd door het programma op {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd door het programma op {recorded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegd op {day} {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veranderd wat de kluis opent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verandering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg wat in de kluis blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel de lijst over meer bestanden en neem die een voor een over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel de lijst over meer bestanden, of voeg het bestand als bewijs toe aan een aantekening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met balken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met de overdracht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met uitgebreid vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met uw melding of aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder naar de wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder schrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder waar u was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeleken met {then}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendel als ik zo lang niets doe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verjaart in de regel na {limitation} jaar, volgens de gelezen tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkeerde wachtzin of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vernietig de kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vernietig de kluis nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versleuteld zip-bestand maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervolg op uw {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder deze keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vier niveaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vingerafdruk van de afzender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vingerafdruk van uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vink aan wat de ontvanger niet hoeft te weten. Het geldt voor alle incidenten in dit pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vink minstens één incident aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg bij het vorige stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg de bestanden toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg deze twee samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een balk toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg een stuk toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg samen: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend dilemma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende stukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volmacht maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor de politie, zonder verzoek om vervolging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor deze kluis is nu geen herstelcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een programma (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor een rekenblad (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor uw griffier of organisatie is er een anoniem overzicht van een jaar. Er staan alleen aantallen in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor uw organisatie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is deze kaart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is dit plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is het pakket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor wie u helpt met het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voordat u begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstellen voor het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig deel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige stukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag de afzender om de wachtzin van het pakket. Dat is niet de wachtzin van uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag de afzender om een nieuw pakket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag de bewoner of het bestand opent. Bewaar uw kopie tot dat zeker is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag na of dit bij u zo is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag uw systeembeheerder om deze map te verwijderen en start het programma opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag {place} van {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen aan uzelf. Er is geen cijfer, en er is geen goed of fout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vragen verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vroeger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul Thuisfront in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de wachtzin in waarmee u de kluis nu opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een dag in, bijvoorbeeld 1-3-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een naam, een functie of een organisatie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst de wachtzin van deze kopie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst de wachtzin van dit pakket in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst een telefoonnummer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst uw wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul het incident aan: {occurred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul hier de gegevens van die persoon in, niet die van uzelf. De kluis bewaart ze niet voor een volgende keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wat u weet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wat u weet. De rest mag leeg blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wie hier woont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul ook uw wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul uw eigen naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul uw wachtzin in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar begint een nieuwe aantekening?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar de feiten vandaan komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar de maatregel uit kwam, blijft. In het journaal blijft staan dat hier iets is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar de map staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het over gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het over ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het vandaan komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar hoort dit contact bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar horen deze contacten bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag de afspraak komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag de kaart komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag de kopie komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag de map komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het bestand komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het bestand van de bewoner komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het bestand voor de adviseur komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het bestand voor uw agenda komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het bewijs nog meer komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het blad komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het document komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het pakket komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het papier komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mag het zip-bestand komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar mogen de reservekopieën komen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar u over kunt praten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar wilt u verder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar, of waarlangs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waaraan u denkt bij de politie, met ruimte voor het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarlangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarlangs: {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom geeft u het origineel van ‘{name}’?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom kiest u dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom legt u deze aantekening weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom mag ‘{words}’ blijven staan? ({where})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom vertellen helpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom vragen we dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom vult u dit aan of wijzigt u dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom wijzigt u wat er stond?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarschijnlijk is daar iets verkeerd overgetypt. Kijk dat na op de kaart, en controleer opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarschuwing afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor belt u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarvoor is het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht even, of stop dat in een zone. Daarna kunt u de woningscan bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht tot ze er zijn, of stop dat in de woningscan. Draag daarna over, dan gaat alles mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van de bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van deze kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van dit pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van het pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin van nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin voor dit bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer bereikbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer bereikbaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer de kluis open was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer gebeurde het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer gevolgd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer is het gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer keek u dit voor het laatst na?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer opnieuw?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer past het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer u stopt en weggaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was gepland op {day}. {later_too}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al gewist is, komt niet terug. Met uw wachtzin is op deze schijf misschien nog een sleutel te vinden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al is toegevoegd, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al was opgeslagen, staat nog in uw kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al was opgeslagen, staat nog in uw kluis. U kunt verder werken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat anderen overkwam, en wat u ervan kunt leren. Deze verhalen zijn openbaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat besluit u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de ervaring leert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat dit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat doet dit programma, en wat niet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat doet u met ‘{words}’?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat eenmaal is vastgelegd, verandert nooit. Een wijziging komt erbij als nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er anders is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er anders is dan de vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er blijft staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er eerst stond, blijft bewaard in de geschiedenis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er in de map komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er in het pakket zit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er meegaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er met dit stuk is gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er nu staat, blijft staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er veranderde is niet te zien, want de versie ervoor is gewist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verdwijnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat eraan komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gaat mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gebeurt er met uw kopie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat geeft u van ‘{name}’?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat geheim is, blijft in uw kluis. De rest maakt u als blad voor de koelkast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat heeft u afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat herkent u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat het best past, staat bovenaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat het programma niet kon lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hielp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hielp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hier ligt, blijft bewaard tot u het zelf wist. Het staat niet in uw dagboek en niet in een aangifte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hier staat, gaat weg en komt niet terug. Dat geldt ook voor eerdere versies en het bestand dat erbij hoort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hierover is vastgelegd, is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er anders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is op deze foto te zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is uw eerste dag in uw functie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is uw functie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat kan anders in uw organisatie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat kapot is, weg is of geld kostte, op een rij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat laat u weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat liet u liggen, en wanneer pakt u het weer op? Elke regel is één ding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat mensen daarna deden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat merkte u bij uzelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nam u eruit mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat niet is gezien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat niet op het blad staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat nog meer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat overblijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat pak ik weer op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat pakt u weer op?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat schermt u af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er in elke kolom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er in uw notitieboek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u afschermt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u afsprak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u afspreekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u al op ‘Laat ik weg’ zette, blijft weg. De ontvanger ziet wel dát u iets wegliet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u anders wilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u bij de vorige woningscan invulde, is niet meer te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u bij uzelf merkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u deze keer niet bekeek, staat bij ‘{unseen}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u eerder deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u er nog bij kunt maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u erover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u ervan denkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u ervan kunt leren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u half had geschreven, is niet meer te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u half had geschreven, is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u heeft gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u heeft gedaan, één onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u herkende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier op een rij zette, gaat weg en komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier schreef, gaat weg en komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier schrijft, komt in de lijst met bewijsstukken van uw aangifte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hier ziet, is bewaard. Kijk welke foto’s ontbreken, en voeg die opnieuw toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hierover schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u in deze woningscan heeft ingevuld, gaat dan weg en komt niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u in dit plan schreef, gaat weg en komt niet terug. Ook de eerdere versies gaan weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u invulde op {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u invulde op {recorded}, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u krijgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u kunt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u kunt overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u kunt verwachten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u merkte, wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u niet bekijkt, komt onveranderd in de kopie. Bekijk de rest, of kies nog een keer ‘Bewaar de afgeschermde kopie’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u niet invulde, staat er niet bij. Aanvullen kan later altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u niet invulde, telt niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u nog kunt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u nog meer weet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u nog niet heeft afgesproken, kan op uw lijst van maatregelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u nog niet heeft afgesproken, staat er ook niet op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u nu kunt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u op een rij zette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u plakt, blijft in het geheugen tot u opslaat. Gaat het programma eerder op slot, dan plakt u het opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u schreef, blijft bewaard.{stops} Wilt u verder? Druk op een toets, klik of raak het scherm aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u schrijft, blijft in uw kluis op deze computer. U kiest later zelf wat eruit gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u vastlegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u vastlegt, komt op deze plek. Beginnen kan met één zin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u wilt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u wilt en leert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat uw kluis daarvan had onthouden, is niet meer te lezen. Alles wat u heeft opgeslagen, staat er nog. Kijk op de plek waar u mappen en bestanden bewaart. Staat daar iets met ‘.onaf-’ in de naam? Dat is half en leesbaar voor wie het vindt. Verwijder het, en maak opnieuw wat u mist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat valt u op?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wij beloven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wij beloven, en wat niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wij niet gewoon vinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wij van dit stuk weten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil ik nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u anders doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u anders in huis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u anders in uw gewoonten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u erbij zetten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u vertellen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt de wet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zegt of doet u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeg dit signaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeg opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaar Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaar Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaar {version}, kluis versie {schema}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaarheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaarheid, van uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weerbaarheid, wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet ik nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet u het zeker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet u niet waardoor dit komt? Bewaar de kaart, en vraag hulp aan iemand die u vertrouwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet u waardoor dit komt, bijvoorbeeld omdat u zelf een kopie terugzette? Sluit de waarschuwing dan af. Het programma gaat dan uit van de kluis zoals die nu is, en zegt dit niet meer. Weet u het niet? Laat de waarschuwing staan en vraag hulp aan iemand die u vertrouwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggelaten: {count}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weging wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wel blijft staan dat er een aantekening was, en wanneer u die vastlegde en wiste. Een map voor de politie die u al maakte, verandert niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk bewijs laat u weg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk jaar wilt u zien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk pakket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke gesprekken komen er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke gesprekken waren er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke incidenten gaan mee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke incidenten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke reservekopie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke stukken wilt u bewaren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werd nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wetboek van Strafrecht, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie belt u, en wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie beslist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie betaalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie betaalt: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie betaalt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie de computer bekijkt, kan zien dat u dit programma gebruikt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie draagt het over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie gaat akkoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het bestand en de wachtzin heeft, leest alles wat erin zit. Terugnemen kan niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het meemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het opent, heeft een programma nodig dat AES-256 kent, zoals 7-Zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het papier heeft en bij deze kluis kan, kan hem openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het verstuurde, staat er zoals de afzender het zelf typte. Het programma kan dat niet nagaan. Vraag de afzender per telefoon om de code, en vergelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie hoort bij wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie hoort er nog bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie in uw computeraccount zit, kan de kluis openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie komt er op bezoek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie komt erop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie krijgt het bestand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie neemt u over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie u het eerst kunt vertellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie wij voorstellen, staat al in uw lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie woont hier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie: {who}. Wanneer: {near}. Kosten: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij bespraken dit opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij hebben niets veranderd. Alles wat u heeft opgeslagen, staat er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij vragen deze computer of dat kan. Misschien vraagt het systeem u iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wij vragen deze computer om de sleutel. Misschien vraagt het systeem u iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig deze gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijziging nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil de bewoner niet verder, of begon u per ongeluk? Dan wist u alles, zonder overdracht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u de oefenkluis bewaren of wissen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u deze foto wissen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u dit wissen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u een klacht doen? Doe dat uiterlijk op {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u een kopie wissen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u er een apart gebruiken of beschrijven? Bewaar het dan als eigen stuk bij hetzelfde incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u er iets mee doen? Haal het dan eerst terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u opnieuw beginnen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u verder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilt u ‘Snel weg’ een keer proberen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis de oefenkluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis definitief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis deze afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis deze samenvoeging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis deze weging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis deze {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis dit plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis het voorgoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis mijn kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis mijn kopie nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wis toch mijn kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen wat u heeft gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan, nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan, opnieuw beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan, uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan, zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscan, zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woningscans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt niet meer gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze zijn verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg deze zin eens hardop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeker nog tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelf opgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelf samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan, nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan, opnieuw beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan, uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfscan, vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelftest integriteit en invloed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelftest, uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zes woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet bij elke zin een vinkje, of begin dit bezoek niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de dagen in uw agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de data in uw agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de datum in uw agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de oude antwoorden terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet de reservekopie eerst terug. Kies daarvoor de map die op .reserve eindigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een balk op wat anderen niet mogen zien, of snijd de bladzijde bij. Het origineel is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een kopie van de kluis op uw eigen schijf, en open die kopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een reservekopie terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een reservekopie terug, of vraag iemand die u vertrouwt om hulp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een vinkje bij wie mee moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een vinkje bij wie u wilt overnemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet een zwarte balk op alles wat anderen niet mogen zien, of snijd de randen weg. Het origineel blijft in uw kluis en verandert niet. Wat u hier maakt, is een kopie. Die kunt u aan anderen laten zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet eerst een vinkje bij ‘Ja, ik wil deze kluis vernietigen’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet eerst een vinkje bij ‘Ja, ik wil dit wissen’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet het terug uit een reservekopie, of kies bij ‘Afschermen’ dat het niet meegaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet het terug uit een reservekopie. Controleer daarna de kluis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet in mijn maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet mijn wijziging terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet openen zonder wachtzin aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet openen zonder wachtzin uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet terug en controleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeven groepen van vier tekens. Kleine letters mogen. Streepjes hoeven niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziet u iets ongewoons rond uzelf, uw gezin of uw werk? Meld het bij de politie: 0900-8844. Bij nood belt u 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip-bestand bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo gaat het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo heet de map op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo is het voor het eerst vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kan iedereen de map nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo lang of kort als u wilt. Niemand anders ziet het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo vergeet u hem niet. Uw kluis is niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo weet u zeker dat de code op uw papier klopt. Typ hem over van het papier, niet van het scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo werkt het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo wordt de kopie bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo ziet de ontvanger wie het stuurt, bijvoorbeeld: J. Jansen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals het er staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals u het noemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in de bibliotheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek met deze woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken in stuk {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken naar wat geheim moet blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder beschrijving staat in het document: niet beschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder beweging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder die code bent u alles kwijt als u uw wachtzin vergeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder uw geheime gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder wachtzin opent niemand deze kluis, ook wij niet. Typ uw wachtzin later nog eens rustig. Heeft u een reservekopie waarvan u de wachtzin weet? Zet die dan terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder wachtzin ziet men de namen van de bestanden, zoals aangifte.pdf en B01.jpg. De inhoud niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {place} van {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekening komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekening staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekeningen komen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantekeningen staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afbeelding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afbeeldingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleen in uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allemaal volgpixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als bestand gehaald uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ander is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anderen zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anders of niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoord of stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antwoorden of stukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedreiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedreiging of intimidatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedreigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beeld en geluid: kijk en luister zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beeld: kijk zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand stond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestanden stonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bevrijdingsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewijsstuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewijsstukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij een incident zonder datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij een pakket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij het incident {occurred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij het wegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijlage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijvoorbeeld 3-11-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de aantekening is te lang, of bevat een half teken. Houd het kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de groepen {listed} zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de laatste keer op {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de naam is te lang. Houd het bij {longest_name} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de naam is te lang. Houd het bij {longest_title} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tekst bevat een half teken. Typ dat teken opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tekst is te lang. Houd het bij een paar zinnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tekst is te lang. Houd het samen bij {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tekst is te lang. Voeg lange teksten toe als bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de uitkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de woningscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de woorden in het zoekveld zijn te lang om te bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de zelfscan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de {files} bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag is al voorbij. Kies een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag kan niet kloppen. Schrijf de dag waarop u dit nakeek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag kan niet kloppen. Schrijf een dag die geweest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag kan niet kloppen. Schrijf een dag die later komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag ligt voor de dag waarop het plan begint. Kies een latere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag ligt voor het plan. Klopt de klok van uw computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze dag moet nog komen. Kijk de datum na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze datum ligt in de toekomst. Kijk de datum na, en de klok van deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze datum ligt meer dan honderd jaar terug. Kijk de datum na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze datum ligt te ver weg. Kijk de datum na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze naam is te lang. Neem hoogstens {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze regel bevat een half teken. Typ dat teken opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze regel is te lang. Houd het bij {longest} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze scan is al bewaard. Een bewaarde scan verandert niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deze stap staat niet in het plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen code van een map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen kenmerk van een bezoek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen nummer of voorstel van het programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen scan, incident, plan of kaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit is geen sleutel van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit kan niet leeg blijven, of er staat al iets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit kan pas na de overdracht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit veld bestaat niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit veld mag niet leeg zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit veld vult het programma zelf in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dit zijn er te veel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een afgeschermde kopie hiervan gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een ander stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een bestand hieruit bewaard als eigen stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een foto van een scan hoort bij één onderdeel, en ander bewijs niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een gesprek dat er niet meer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een incident dat is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een incident. Dat gebeurde {occurred}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een kaart over eigen gedrag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een kenmerk bestaat uit 32 letters en cijfers, zoals `weerbaar list` het laat zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een plan dat is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een plan heeft onderdelen, en elk onderdeel staat er een keer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een plan heeft stappen, en elke stap staat er een keer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een scan die is gewist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een scan heeft een of meer vragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een stuk hoort bij één incident, één scan of één stuk van de bibliotheek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een vraag komt twee keer voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste kerstdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste paasdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste pinksterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen keuze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen keuzes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er hoort te staan waarmee iemand instemde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er is al een keuze met deze naam. Kies een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er is nog niets ingevuld. Beantwoord een zin, of vul een regel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er staan al {most} keuzes. Verwijder er eerst een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto stond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto {number} bij {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto’s stonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto’s zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fysieke agressie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geef de keuze een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geef het een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen aantekeningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gegevensblad.pdf is alleen voor de politie. Het hoort niet bij de processtukken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gekozen incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gekozen incidenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geluid: luister zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemaakt als afgeschermde kopie van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewone kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groep {slips} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>herhaalde {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het einde ligt voor het begin. Kijk de tijden na.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het is geen gewoon bestand of het bestaat niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het is leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het kan niet worden gelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier hoort een geheel getal te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier hoort een lijst te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier hoort een object met velden te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier hoort tekst te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier hoort true of false te staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier niet te doorzoeken: kijk zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier staat een teken in dat niet kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de aangifte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de avond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de interne melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de klacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de middag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in de ochtend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in deze maand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in een gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in een maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in een map voor de politie gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in een pakket voor iemand anders gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in het nazorgplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in twaalf maanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidenten gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is een map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies een dag binnen een jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies een of meer woningscans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies incidenten uit de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies minstens {memory},{passes},{lanes}, hoogstens {most_lanes} banen, en geheugen maal rondes hoogstens {most_work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies uit: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies voor wie dit plan is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kies ‘weet ik niet’ of ‘laat ik weg’, niet allebei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klaar, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kwam er 1 regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kwamen er {after} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laat ik weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>langer, of niet zeker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latere versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg deze aantekening eerst in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maand niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maatregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maatregelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markeer elke regel één keer, en niet meer dan {most_marked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meer dan één soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met 1 balk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met bedreiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met {bars} balken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mrt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam van het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neem hoogstens {longest_name} gewone tekens op één regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet doorzocht: kijk zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet helemaal te lezen: kijk zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet verplicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet zeker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nieuwjaarsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog tot ongeveer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochtend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oefenkluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>okt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op deze dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op een onbekend moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op het drukst {number} keer in zeven dagen, vanaf {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>op één dag: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgeslagen buiten uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origineel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>originelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plekken blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plekken worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reden van een wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel {line} van het bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels kunnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rond {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rustig, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf datum en tijd zoals 2026-03-03T21:40:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf de datum zoals 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf de naam op van wie aangifte doet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf dit in ten hoogste {longest_name} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf eerst iets op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden waarom u dit aanvult of wijzigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden waarom u dit kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden waarom u dit weglegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden waarom u dit wijzigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden wat er is gebeurd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden wat u merkte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf in een paar woorden wat u wilt doen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf minstens één afspraak op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf op waarom dit mag blijven staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schrijf ten hoogste {most_numbers} nummers op, elk op een eigen regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds deze kaart is gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuk met iets privés gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken bewijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken gaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stukken met iets privés gaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede kerstdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede paasdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tweede pinksterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uiterlijk {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw plan voor de eerste dertig dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw plan voor na een incident, van {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw {scans} van {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van het systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {begin} tot en met {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {begin} tot {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {first} tot en met {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {first} tot en met {last}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vastgelegd in uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbale agressie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verschillende dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgpixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgpixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vul een naam, een functie of een organisatie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vul hier een naam in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vul in wie het pakket verstuurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waarvan {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wachtzin van nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waren {pieces} bewijsstukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was 1 bewijsstuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat u deed of plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat u erover vertelde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weet ik niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>za</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ze zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeker nog tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfde account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfde kenteken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfde naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfde nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelfde woorden, andere tekens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zet de tijdzone erbij, zoals +01:00 in 2026-03-03T21:40:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zijn mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zo gelaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder balken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} tot en met {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} tot en met {end} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is bewaard als eigen stuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is opgeslagen buiten uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} wordt eruit gehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} wordt opgeslagen en nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closed} het programma geen tekst lezen, zoals een scan of een foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} aandacht. Dat kunt u later aanvullen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bewaard.{before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} en {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gevonden, het nieuwste eerst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in uw dagboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in uw kluis klopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} mee zoals {form}, zoals u koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} met {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nog niet beschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nu in uw dagboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weggelaten door de afzender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {lie} langer dan 30 dagen in de prullenbak. Wilt u die terughalen of wissen? Het programma wist zelf niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, de oudste eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {marked} gemarkeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered} {form} afgeschermd in de aangifte. Uw tekst in de kluis blijft zoals die is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, van {begin} tot {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} Met Ctrl+Z maakt u dit ongedaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} met deze woorden{here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} zonder dag {stand} hier niet bij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, alle in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, waarvan {months}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} van {of} foto’s zijn bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{happened} De kopie is versleuteld. Zet hem liever op een USB-stick of een andere schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} {places} afgeschermd in het document. Uw tekst in de kluis blijft zoals die is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} Het gaat mee in de map voor de politie, zoals het binnenkwam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} {form} staan, zoals u koos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is gemaakt en nagekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is gemaakt, maar in uw kluis zelf klopt iets niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} zonder beschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {size} · bij: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known}, persoon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, schade {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} en {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} of {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{looked} van {number} bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} (niet zeker)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {what}. Open de map en neem de bestanden zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (kolom {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is toegevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is weggehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} van {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {rest}, op {disk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {kind}, {size}. Vastgelegd {recorded}, {of}: {words}. {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near} om {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{no_score} Wat het snelst kan en het minst kost, staat bovenaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bestanden die in berichten staan, zitten niet in de zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bestanden van de computer zelf zijn overgeslagen, zoals .DS_Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bestanden zijn niet toegevoegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dingen die u heeft gedaan of gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} keer, op {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} keer, zonder dat er een dag bij staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tekens konden niet worden gelezen; daar staat nu �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} tekens zijn niet te lezen. U ziet daar �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, vastgelegd op {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}. Afgerond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} zonder beschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, van {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, wordt geen aantekening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, van {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}. Ook: {also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} (niet verplicht)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Staat in uw maatregelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} is niet meer samengevoegd. Uw aantekeningen zijn niet veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} staat nu onder {number} namen bij elkaar. U kunt elke naam er weer uit halen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quoted} staat weer apart. U kunt dit later weer samenvoegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recorded}, na ‘{after}’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} niet worden gelezen. De tekst ervan blijft bewaard bij de lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, zoals de kopie wordt bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. Dat is nog niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shifted_by_nobody} Schrijf de datum zoals 3-11-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short_name} van {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since}. Reden: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} {release}, {machine}, Python {python_version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{talked}. Er kan iets veranderd zijn. U kunt het samen nog eens doornemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then}. De vraag was toen: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} Die schermt het programma af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} keer een verkeerde wachtzin of code (tijd van de laatste keer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is niet overgenomen: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Weerbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, nummer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until} niet veranderd {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} …
(De rest staat in het origineel.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is niet veranderd: de schijf gaf iets anders terug dan wij schreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} van {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} wilde 1 afbeelding ophalen: een volgpixel. Die is niet geladen. {pixel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} wilde {images} ophalen, {pixels}. Ze zijn niet geladen. {pixel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} wilde {images} ophalen. {tr} niet geladen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {done} van {all} bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {when}. Enter laat die dag zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {when}. Enter laat ze apart zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {out}Het is geopend en helemaal nagekeken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: de volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. Wie: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} uit dit pakket kreeg u al eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which}, {width} breed en {height} hoog, op {left}, {top}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} x {height}, schaal {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({number} keer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Een concept bewaart alleen uw tekst. Een schermafdruk kunt u weer plakken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} In uw overzicht staan alleen nog de dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} staan weer bij de voorstellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} worden niet meer voorgesteld. Onderaan deze pagina haalt u het voorstel terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {count} aangevuld, het laatst op {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {count} gewijzigd, het laatst op {changed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {later} keer aangevuld, het laatst op {recorded}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, met al het bewijs en alle eerdere versies. Dit is niet terug te draaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, met {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, persoon {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {best_first}. Esc zet ze op datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} is te lang. Houd het bij {longest_note} tekens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– {words} (nagekeken op {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Snel weg’ wist niets. Uw kluis en dit programma blijven op de computer staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Weet ik niet’ is een goed antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{file}’ wordt bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{key}’ is geen veld dat leeg kan blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{key}’ is geen vraag die leeg kan blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{key}’ is ook ingevuld. Kies een van de twee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ bestaat al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is een bestand. Een kluis is een map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is geen pakket van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ is geen reservekopie van dit programma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{record}’ staat niet in deze kluis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AangifteStart</name>
    <message>
        <source>Andere mogelijkheden bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn ook andere mogelijkheden, zoals een gesprek met de ander of een brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat het over iets anders? Dan begint u opnieuw. Uw naam en uw geheime gegevens blijven staan. De rest van deze voorbereiding gaat weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het programma zegt niets over schuld. Of iets strafbaar is, beslissen politie en rechter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe melding beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kiest de incidenten, en dan een gesprek, een melding of een aangifte. Het programma vraagt wat nodig is en maakt het document. U beslist zelf aan wie u dat geeft, en wanneer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U was al begonnen. Alles wat u invulde, is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met uw melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wilt u doen met wat er gebeurde?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Andere plek kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Leg vast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitgebreid vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in alles wat u vastlegde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Blijf aan de lijn. Ga naar een plek met mensen, of doe de deur op slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De app beoordeelt geen dreiging. Dat doet de politie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kunt u zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevaar op dit moment? Bel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘Ik ben (functie) in (plaats). Ik word bedreigd. Ik ben nu op (adres).’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ga naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hoog contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nu hulp nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Systeem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw &amp;bezoek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu hulp nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw be&amp;zoeken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockAside</name>
    <message>
        <source>Bel 112. Bij ‘Nu hulp nodig’ vindt u meer telefoonnummers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevaar op dit moment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er net iets gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hoeft nu niets te beslissen. Adem eerst een minuut rustig. Dat kan ook zonder wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Andere kluis kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kluis openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe kluis maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open uw kluis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plakken mag. Hoofdletters tellen mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u vastlegt, staat alleen op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
