"""Renaming every person, state, outlet and day of an article by one fixed map, and saying what a dossier tells.

`rename` gives the article in other names and on other days, and `tell` describes a dossier without ids, so that the
dossier of a renamed article can be compared with the renamed dossier of the article. Days move by 52 weeks, so that
weekdays keep their names and every date in the text changes.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from attrs import fields, frozen

from diplonews.model import Actor, Article, Dossier, Event, Span, When
from diplonews.model.references import COLLECTED, IDENTIFYING, Record

SHIFT = timedelta(weeks=52)

FULL_DAY = r"\d{4}-\d\d-\d\d"

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

NAMES = dict(
    pair.split(" = ")
    for pair in """
Russia = France; Russian = French; Moscow = Paris; MOSCOW = PARIS; Kremlin = Élysée
Ukraine = Kenya; Ukrainian = Kenyan; Kyiv = Nairobi; Donetsk = Turkana
United States = United Kingdom; U.S. = U.K.; American = British
Germany = Portugal; German = Portuguese
Tanzania = Bolivia; Tanzanian = Bolivian; Dar es Salaam = La Paz; DAR ES SALAAM = LA PAZ; Arusha = Potosi
Kenya = Chile; Kenyan = Chilean; Nairobi = Santiago; Namanga = Oruro
Uganda = Paraguay; Ugandan = Paraguayan
Latvia = Sweden; Latvian = Swedish; Riga = Stockholm; RIGA = STOCKHOLM
Iran = Cuba; Iranian = Cuban; Estonia = Finland; Lithuania = Norway; Tallinn = Helsinki
Uzbekistan = Mongolia; Uzbek = Mongolian; Tashkent = Ulaanbaatar; TASHKENT = ULAANBAATAR
Kyrgyzstan = Nepal; Kyrgyz = Nepalese; Osh = Ilam; Dostuk = Tamor
Peru = Egypt; Peruvian = Egyptian; Lima = Cairo; LIMA = CAIRO
Ecuador = Libya; Ecuadorean = Libyan; Quito = Tripoli
Washington Post = London Herald; Daugava Courier = Malar Tribune; Courier = Tribune; Vodiy Press = Steppe Press
Silk Road Monitor = High Plains Monitor; El Faro del Norte = La Voz del Sur; Andes Wire = Delta Wire
Great Lakes Report = Altiplano Report; Northern Dispatch = Baltic Dispatch
Donald = Gordon; Trump = Brask; Vladimir = Etienne; Putin = Morel; Olaf = Rui; Scholz = Tavares
Dmitry = Lucien; Peskov = Garnier; Volodymyr = Kamau; Zelensky = Njoroge
Joseph = Evaristo; Wanyama = Quispe; Amina = Beatriz; Mrisho = Choque; Hassan = Nelson; Mbega = Mamani
Grace = Pilar; Otieno = Fuentes; Peter = Ramón; Okello = Cáceres
Andris = Birger; Veldre = Nordin; Farhad = Yoandri; Sohrabi = Valdés; Ilze = Maja; Strauta = Hedlund
Liga = Astrid; Ozola = Palme; Guntis = Torsten; Riekstins = Ek
Rustam = Ganbold; Olimov = Erdene; Anvar = Tömör; Sodiqov = Bayar; Jasur = Naran; Karimberdiyev = Sükh
Ainura = Sunita; Toktosunova = Thapa
Elena = Dalia; Rocafuerte = Mansour; Tomas = Salem; Villacis = Gharyani; Marta = Nadia; Quispe = Fahmy
Albania = Slovenia; Montenegro = Slovakia; Sweden = Denmark; Swedish = Danish; Belarusian = Moldovan
Warsaw = Vienna; Zambian = Ghanaian; Angola = Togo; Lusaka = Accra; Jordan = Oman; Jordanian = Omani; Amman = Muscat
Qatar = Yemen; Qatari = Yemeni; Mali = Guinea; Malian = Guinean; Niger = Benin; Bolivia = Honduras
Bolivian = Honduran; La Paz = Tegucigalpa; Paraguay = Panama; Paraguayan = Panamanian; Chad = Gabon
Chadian = Gabonese; Sudan = Malawi; Sudanese = Malawian; Serbia = Iceland; Belgrade = Reykjavik; Croatia = Ireland
Croatian = Irish; Zagreb = Dublin; Nepal = Laos; Nepalese = Laotian; Kathmandu = Vientiane; Indian = Thai
Georgian = Maltese; TBILISI = VALLETTA; Armenian = Belgian; Turkey = Spain; Turkish = Spanish; Syrian = Algerian
Vietnam = Malaysia; Vietnamese = Malaysian; Indonesian = Japanese; Jakarta = Tokyo; Philippine = Bangladeshi
Cypriot = Finnish; Nicosia = Helsinki; Lebanon = Tunisia; Lebanese = Tunisian; Hungary = Austria
Hungarian = Austrian; Romania = Bulgaria; Romanian = Bulgarian; Bucharest = Sofia; Kazakh = Tajik
Turkmenistan = Azerbaijan; Turkmen = Azerbaijani; Egypt = Tunisia; Egyptian = Tunisian; Cairo = Tunis
Libya = Morocco; Libyan = Moroccan; Tripoli = Rabat; Colombia = Argentina; Cambodia = Bhutan; Cambodian = Bhutanese
Kuwait = Bahrain; Iraqi = Moroccan
Nordic Gazette = Alpine Gazette; Levant Wire = Gulf Wire; Sahel Tribune = Forest Tribune; Lantern = Beacon
Island Post = Harbor Post; Mindanao Courier = Padma Chronicle; Gulf Dispatch = Atlas Dispatch
Crescent Front = Harvest Front; Altai Union of Reporters = Pamir Union of Reporters
Arben = Matjaz; Kodra = Zupan; Milena = Jana; Radic = Kovac; Sven = Jens; Falk = Bruun; Igor = Andrei; Volkau = Rusu
Jon = Nils; Holm = Lind; Moses = Kofi; Tembo = Asante; Carlos = Paulo; Neto = Lopes; Ruth = Esther; Banda = Mensah
Samir = Faisal; Haddad = Riyami; Khalid = Tariq; Mansoori = Hakimi; Adama = Sekou; Coulibaly = Conde
Boubacar = Mathieu; Issoufou = Dossou; Rosa = Ines; Benitez = Arango; Hugo = Oscar; Mamani = Zelaya
Idriss = Pascal; Brahim = Ndong; Omar = Chisomo; Taha = Phiri; Ivana = Siobhan; Babic = Nolan
Bimal = Somsak; Gurung = Keola; Nino = Maria; Beridze = Borg; Tigran = Luc; Sahakyan = Maes
Nabil = Yacine; Khoury = Mebarki; Kemal = Javier; Aydin = Navarro; Duc = Azlan; Tran = Rahim; Sri = Aiko
Lestari = Tanaka; Budi = Kenji; Wijaya = Mori; Ramon = Anwar; Dizon = Hoque; Salim = Rafiq; Kudarat = Alam
Andreas = Mikko; Loizou = Virtanen; Karim = Slim; Daher = Gharbi; Radu = Georgi; Ionescu = Petkov
Gabor = Stefan; Szabo = Gruber; Batyr = Elchin; Orazov = Mammadov; Tarek = Nizar; Nassar = Jaziri
Salah = Hamid; Drebi = Alaoui; Julio = Mateo; Vargas = Sosa; Clara = Lucia; Ospina = Ferrari; Elsa = Irma
Pardo = Luna; Marek = Anton; Novotny = Verhagen; Vannak = Dorji; Sok = Wangdi; Nasser = Yousif; Otaibi = Zayani
Jamal = Rachid; Rashid = Bennani
""".strip()
    .replace("\n", "; ")
    .split("; ")
)
CODES = dict(
    pair.split("=")
    for pair in [
        "RUS=FRA",
        "UKR=KEN",
        "USA=GBR",
        "DEU=PRT",
        "TZA=BOL",
        "KEN=CHL",
        "UGA=PRY",
        "LVA=SWE",
        "IRN=CUB",
        "EST=FIN",
        "LTU=NOR",
        "UZB=MNG",
        "KGZ=NPL",
        "PER=EGY",
        "ECU=LBY",
        "ALB=SVN",
        "MNE=SVK",
        "SWE=DNK",
        "BLR=MDA",
        "POL=AUT",
        "ZMB=GHA",
        "AGO=TGO",
        "JOR=OMN",
        "QAT=YEM",
        "MLI=GIN",
        "NER=BEN",
        "BOL=HND",
        "PRY=PAN",
        "TCD=GAB",
        "SDN=MWI",
        "SRB=ISL",
        "HRV=IRL",
        "NPL=LAO",
        "IND=THA",
        "GEO=MLT",
        "ARM=BEL",
        "TUR=ESP",
        "SYR=DZA",
        "VNM=MYS",
        "IDN=JPN",
        "PHL=BGD",
        "CYP=FIN",
        "LBN=TUN",
        "HUN=AUT",
        "ROU=BGR",
        "KAZ=TJK",
        "TKM=AZE",
        "EGY=TUN",
        "LBY=MAR",
        "COL=ARG",
        "KHM=BTN",
        "KWT=BHR",
        "IRQ=MAR",
    ]
)
"""Country codes, by the same map."""

_SPELLED = "|".join([*MONTHS, *(month[:3] + end for month in MONTHS for end in (r"t\.", "t", r"\.", ""))])
_NAMED = "|".join(sorted(map(re.escape, NAMES), key=len, reverse=True))
_PATTERN = re.compile(
    rf"\b(?:(?P<month>{_SPELLED}) (?P<day>\d\d?)(?!\d)(?P<year>, \d{{4}})?"
    rf"|(?P<alone>(?:19|20)\d\d)|(?P<name>{_NAMED})(?!\w))"
)


@frozen
class Renamed:
    """An article in other names, with the way from its old offsets to the new ones."""

    article: Article
    moved: Callable[[int], int]
    words: Callable[[str], str]


def rename(article: Article) -> Renamed:
    """Return *article* in other names and 52 weeks later."""

    def swap(match: re.Match[str]) -> str:
        if match["name"]:
            return NAMES[match["name"]]
        if match["alone"]:
            return str(int(match["alone"]) + 1)
        year = int(match["year"][2:]) if match["year"] else article.published.year
        month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(match["month"][:3]))
        day = date(year, month, int(match["day"])) + SHIFT
        name = MONTHS[day.month - 1]
        spelled = (
            name if match["month"] in MONTHS else name[:3] + ("." if match["month"].endswith(".") else "")
        )
        return f"{spelled} {day.day}" + (f", {day.year}" if match["year"] else "")

    def words(text: str) -> str:
        return _PATTERN.sub(swap, text)

    assert article.text is not None
    ends, shifts, shift = [0], [0], 0
    for match in _PATTERN.finditer(article.text):
        shift += len(swap(match)) - len(match[0])
        ends.append(match.end())
        shifts.append(shift)
    renamed = Article(
        published=article.published + SHIFT,
        text=words(article.text),
        headline=article.headline and words(article.headline),
        publisher=article.publisher and words(article.publisher),
        author=article.author and words(article.author),
    )
    return Renamed(renamed, lambda offset: offset + shifts[bisect_right(ends, offset) - 1], words)


def tell(dossier: Dossier, renamed: Renamed | None = None) -> Counter[str]:
    """Return what *dossier* tells, a line a record, with *renamed* applied where it is given."""
    index = dossier.index()

    def value(name: str, held: Any) -> Any:
        if isinstance(held, tuple):
            return sorted((value(name, member) for member in held), key=str)
        if isinstance(held, str) and name in IDENTIFYING | COLLECTED | {"claimant"}:
            return called(index.by_id[held])
        if isinstance(held, Span):
            return (moved(held.start), moved(held.end))
        if isinstance(held, When):
            return (held.type, held.mod, later(held.value))
        if name == "country":
            return CODES.get(held, held) if renamed else held
        if name in ("name", "aliases", "place", "proposition", "role") and renamed and held:
            return renamed.words(held)
        return held

    def moved(offset: int) -> int:
        return renamed.moved(offset) if renamed else offset

    def later(written: str | None) -> str | None:
        if not renamed or written is None or not written[:1].isdigit():
            return written
        if re.match(FULL_DAY, written):
            return re.sub(FULL_DAY, lambda day: (date.fromisoformat(day[0]) + SHIFT).isoformat(), written)
        return str(int(written[:4]) + 1) + written[4:]

    def called(record: Record) -> str:
        if isinstance(record, Actor):
            return f"{record.kind} {value('name', record.name)}"
        if isinstance(record, Article):
            return "article"
        if isinstance(record, Event):
            return f"{record.type} at {value('spans', record.spans)}"
        return f"{type(record).__name__} at {[value(a.name, getattr(record, a.name)) for a in fields(type(record)) if a.name in ('spans', 'content', 'cue', 'polarity', 'form')]}"

    lines: Counter[str] = Counter()
    for record in dossier.records():
        if not isinstance(record, Article):
            held = {a.name: value(a.name, getattr(record, a.name)) for a in fields(type(record)) if a.init}
            lines[f"{type(record).__name__} {held}"] += 1
    return lines
