"""Short articles in the manner of wire reports, written for these tests, each with what its reader must find.

Persons and outlets are invented. What is expected was written down before the reader had read a single one of them;
contested events that it does not find are not asked for (None).
It is written in lines, so that a table of it can be read: ``Speaker: cue, cue`` for statements (without a cue: this
speaker, whatever the cue), ``TYPE party + party | days | standing`` for contested events (parties that have a
name; ``-`` for none), ``Denier: form`` for denials, and ``what low-high`` for counts of any event.
"""

from datetime import date

from attrs import frozen

from diplonews.model import Article


@frozen(kw_only=True)
class Short:
    """An article and what is expected of its dossier; what is not listed is not there, counts excepted."""

    name: str
    published: str
    text: str
    speakers: str
    contested: str | None = ""
    denials: str = ""
    counts: str = ""

    @property
    def article(self) -> Article:
        """The article alone."""
        return Article(text=self.text, published=date.fromisoformat(self.published))


SHORT_ARTICLES = (
    Short(
        name="possessor of the accuser",
        published="2023-05-15",
        text=(
            "Albania's prime minister Arben Kodra on Monday accused Montenegro of shelling a border post on Saturday.\n\n"
            "The charge came after a night of gunfire in the hills near Vermosh. Three soldiers were wounded, Kodra said.\n\n"
            "\"Montenegro rejects this accusation,\" said Milena Radic, the country's foreign minister. \"Our guns were "
            'silent on Saturday." She urged Albania to let observers in.'
        ),
        speakers="Arben Kodra: accused, said; Milena Radic: said, urged",
        contested="ASSAULT Montenegro | 2023-05-13 | disputed",
        denials="Montenegro: rejects",
        counts="injured 3-3",
    ),
    Short(
        name="spokesman for somebody",
        published="2024-02-13",
        text=(
            "Swedish Defense Minister Sven Falk met Belarusian Foreign Minister Igor Volkau in Warsaw on Thursday, the "
            "Nordic Gazette reported on Monday.\n\n"
            "A spokesman for Falk, Jon Holm, denied on Tuesday that the minister had met Volkau. “The two have never sat "
            "in one room,” Holm told reporters.\n\n"
            "The Gazette said that it stood by its report. Volkau is due in Warsaw again next week."
        ),
        speakers="Nordic Gazette: reported, said; Jon Holm: denied, told",
        contested="CONSULT Igor Volkau + Sven Falk | 2024-02-08 | disputed",
        denials="Jon Holm: not_happened",
    ),
    Short(
        name="no such meeting took place",
        published="2022-09-21",
        text=(
            "Zambian President Moses Tembo met the leader of Angola's largest rebel group, Carlos Neto, at a farm near "
            "Lusaka on Sunday, diplomats from two countries said.\n\n"
            '"No such meeting took place," presidential spokeswoman Ruth Banda said on Wednesday. "The president was '
            'at church with his family on Sunday."\n\n'
            "Tembo will travel to Angola on September 29."
        ),
        speakers="diplomats from two countries: said; Ruth Banda: said",
        contested="CONSULT Carlos Neto + Moses Tembo | 2022-09-18 | disputed",
        denials="Ruth Banda: not_happened",
    ),
    Short(
        name="there was no meeting",
        published="2021-03-05",
        text=(
            "Jordan and Qatar held talks in Geneva on Tuesday, the agency Levant Wire reported on Wednesday.\n\n"
            "Jordan disputed the report. “There was no meeting,” Jordanian Foreign Minister Samir Haddad told lawmakers "
            "in Amman on Thursday. “I was in Geneva, and I was there alone.”\n\n"
            "Qatari Foreign Minister Khalid Mansoori arrived in Geneva on Tuesday morning and left that night, a hotel "
            "worker said."
        ),
        speakers="Levant Wire: reported; Jordan: disputed; Samir Haddad: told; a hotel worker: said",
        contested="CONSULT Jordan + Qatar | 2021-03-02 | disputed",
        denials="Jordan: false; Samir Haddad: not_happened",
    ),
    Short(
        name="nothing to do with it",
        published="2020-08-17",
        text=(
            "A bomb killed nine soldiers near the Malian town of Gao on Sunday. On Monday Malian Foreign Minister Adama "
            "Coulibaly blamed Niger for the attack.\n\n"
            '"Niger had nothing to do with the attack," said Niger\'s defense minister, Boubacar Issoufou. He demanded '
            "that Mali apologize.\n\n"
            "The wounded were taken to a hospital in the capital by helicopter."
        ),
        speakers="Adama Coulibaly: blamed; Boubacar Issoufou: said, demanded",
        contested="ASSAULT Niger | 2020-08-16 | disputed",
        denials="Boubacar Issoufou: not_happened",
        counts="dead 9-9",
    ),
    Short(
        name="called that a lie",
        published="2024-10-02",
        text=(
            "Bolivia secretly sent weapons to rebels in Paraguay last month, Paraguayan Interior Minister Rosa Benitez "
            "said on Tuesday.\n\n"
            'Bolivian President Hugo Mamani called that "a lie". "We send corn, not rifles," he told a rally in La Paz on '
            "Wednesday.\n\n"
            "Benitez said that she would show photographs of the trucks to parliament."
        ),
        speakers="Rosa Benitez: said; Hugo Mamani: called, told",
        contested="AID Bolivia | 2024-09-01..2024-09-30 | disputed",
        denials="Hugo Mamani: false",
    ),
    Short(
        name="two deniers of one claim",
        published="2023-11-09",
        text=(
            "Chad and Sudan signed a secret agreement on border patrols on Saturday, the Sahel Tribune reported on "
            "Wednesday.\n\n"
            "“We did not sign any agreement,” Chadian government spokesman Idriss Brahim said on Thursday. Sudanese "
            "Foreign Minister Omar Taha said the report was “invented from start to finish”.\n\n"
            "The Tribune said that its reporter had seen the document."
        ),
        speakers="Sahel Tribune: reported, said; Idriss Brahim: said; Omar Taha: said",
        contested="SUPPORT Chad + Sudan | 2023-11-04 | disputed",
        denials="Idriss Brahim: not_happened; Omar Taha: false",
    ),
    Short(
        name="who asked not to be named",
        published="2021-06-28",
        text=(
            "Serbia will recall its ambassador from Croatia this week, a diplomat who asked not to be named said on "
            "Monday.\n\n"
            "The diplomat said the decision was taken in Belgrade on Friday. “We have no knowledge of such a step,” "
            "Croatian Foreign Minister Ivana Babic told reporters in Zagreb.\n\n"
            "The two states have quarreled over a harbor since March."
        ),
        speakers="a diplomat: said; Ivana Babic: told",
        contested="SANCTION Croatia + Serbia | 2021-06-28..2021-07-04 | disputed",
        denials="Ivana Babic: unaware",
    ),
    Short(
        name="newspaper quotes officials",
        published="2022-12-15",
        text=(
            "Nepal on Thursday denied a report that it would send troops to the Indian border.\n\n"
            "The Lantern newspaper had quoted the officials as saying that Nepal would send troops to the border in "
            "January. “There is no such plan,” Nepalese Home Minister Bimal Gurung said in Kathmandu.\n\n"
            "Traders at the border said that they had seen no soldiers."
        ),
        speakers="Nepal: denied; Lantern: quoted; the officials; Bimal Gurung: said; Traders at the border: said",
        contested="MOBILIZE Nepal | 2023-01-01..2023-01-31 | disputed",
        denials="Bimal Gurung: no_plan; Nepal: not_happened",
    ),
    Short(
        name="inverted quotation",
        published="2024-04-24",
        text=(
            "TBILISI, April 24 – “The bridge will be opened in May,” said Georgian Transport Minister Nino Beridze. “Our "
            "Armenian friends have kept their word,” she added.\n\n"
            "The bridge was closed after Armenian police arrested two Georgian drivers on April 12. Asked whether the "
            "drivers had been beaten, Armenian Deputy Foreign Minister Tigran Sahakyan replied: “That is not true. They "
            "were treated well.”"
        ),
        speakers="Nino Beridze: said, added; Tigran Sahakyan: replied",
        contested=None,
        denials="Tigran Sahakyan: false",
        counts="arrested 2-2",
    ),
    Short(
        name="denial two paragraphs later",
        published="2023-01-30",
        text=(
            "Turkish aircraft bombed the village of Tal Hamra on Friday, Syrian Foreign Minister Nabil Khoury said on "
            "Sunday.\n\n"
            "The village lies ten kilometers from the border. It has been held by rebels since last year, and 400 "
            "families live there.\n\n"
            "The road to the village was closed on Sunday, and telephones did not work.\n\n"
            "Turkey denied the bombing. “Our aircraft were on the ground all day,” Turkish Defense Minister Kemal Aydin "
            "said on Monday."
        ),
        speakers="Nabil Khoury: said; Turkey: denied; Kemal Aydin: said",
        contested="ASSAULT Turkey | 2023-01-27 | disputed",
        denials="Turkey: not_happened",
    ),
    Short(
        name="visit to come",
        published="2024-06-05",
        text=(
            "Vietnamese Prime Minister Duc Tran will arrive in Jakarta on June 12 for a visit of three days, Indonesian "
            "Foreign Minister Sri Lestari said.\n\n"
            "Indonesian President Budi Wijaya said on Tuesday that he would sign a fishing agreement with Tran. “We will "
            "sign it on June 13,” Wijaya told reporters.\n\n"
            "Vietnam confirmed the visit and said that talks about the agreement had ended."
        ),
        speakers="Sri Lestari: said; Budi Wijaya: said, told; Vietnam: confirmed, said",
    ),
    Short(
        name="attack with a toll",
        published="2022-01-24",
        text=(
            "Gunmen attacked a police station in the Philippine city of Cotabato on Sunday, killing at least seven "
            "officers and wounding 12, police said.\n\n"
            "No group claimed responsibility. Interior Minister Ramon Dizon blamed the Crescent Front for the attack. A "
            "spokesman for the Front, Salim Kudarat, rejected the charge. “Our fighters keep the truce,” he told the "
            "Mindanao Courier."
        ),
        speakers="police: said; Ramon Dizon: blamed; Salim Kudarat: told",
        contested="ASSAULT Crescent Front | 2022-01-23 | disputed",
        denials="Salim Kudarat: rejects",
        counts="dead 7-; injured 12-12",
    ),
    Short(
        name="retraction",
        published="2021-10-21",
        text=(
            "Cypriot lawmaker Andreas Loizou on Thursday took back his claim that Lebanese President Karim Daher had met "
            "bankers in Nicosia last week.\n\n"
            "“I was wrong, and I apologize,” Loizou said. He had told the Island Post on Tuesday that Daher met the "
            "bankers on a yacht.\n\n"
            "Lebanon had denied the meeting on Wednesday and had demanded an apology."
        ),
        speakers="Andreas Loizou: said, told; Lebanon: denied, demanded",
        contested="CONSULT Karim Daher | 2021-10-11..2021-10-17 | disputed",
        denials="Andreas Loizou: retracts; Lebanon: not_happened",
    ),
    Short(
        name="minister speaks for a state",
        published="2020-02-26",
        text=(
            "Hungary expelled two Romanian diplomats on Tuesday and accused them of spying.\n\n"
            "Romania will answer in kind, Romanian Foreign Minister Radu Ionescu warned on Wednesday. “Romania rejects "
            "these accusations,” he told reporters in Bucharest.\n\n"
            "Hungarian Prime Minister Gabor Szabo said that the two had paid bribes to officers, and promised to publish "
            "their names."
        ),
        speakers="Hungary: accused; Radu Ionescu: warned, told; Gabor Szabo: said, promised",
        denials="Romania: rejects",
        counts="expelled 2-2",
    ),
    Short(
        name="passive arrests",
        published="2023-08-02",
        text=(
            "Three Kazakh journalists were arrested by Turkmen border guards on Monday, the Altai Union of Reporters "
            "said on Tuesday.\n\n"
            "Turkmenistan denied that any journalists had been arrested. “Nobody was arrested on Monday,” Turkmen "
            "Foreign Minister Batyr Orazov said.\n\n"
            "The journalists had been invited to a wedding, their editor told the union, and were stopped on the road."
        ),
        speakers="Altai Union of Reporters: said; Turkmenistan: denied; Batyr Orazov: said; their editor: told",
        contested="COERCE Turkmenistan | 2023-07-31 | disputed",
        denials="Batyr Orazov: not_happened; Turkmenistan: not_happened",
        counts="arrested 3-3",
    ),
    Short(
        name="range of days",
        published="2024-03-19",
        text=(
            "Egypt and Libya held joint naval exercises from March 11 to March 14, Egyptian Admiral Tarek Nassar said on "
            "Tuesday.\n\n"
            "Libya denied that it had taken part in the exercises. “Our ships were in Tripoli all week,” Libyan navy "
            "spokesman Salah Drebi said.\n\n"
            "Talks about the sea border will be held in Cairo on April 8, Nassar said."
        ),
        speakers="Tarek Nassar: said; Libya: denied; Salah Drebi: said",
        contested="COOPERATE Egypt + Libya | 2024-03-11..2024-03-14 | disputed",
        denials="Libya: not_happened",
    ),
    Short(
        name="hundreds of people",
        published="2022-05-03",
        text=(
            "Hundreds of people marched in Medellin on Monday to demand the release of a radio reporter.\n\n"
            "Soldiers arrested the reporter, Julio Vargas, on April 25, his brother said. Colombia's interior minister "
            "Clara Ospina on Tuesday denied the arrest. “The army did not arrest Vargas,” she told reporters.\n\n"
            "“We want him back,” said one of the marchers, teacher Elsa Pardo."
        ),
        speakers="his brother: said; Clara Ospina: denied, told; Elsa Pardo: said",
        contested="COERCE Julio Vargas | 2022-04-25 | disputed",
        denials="Clara Ospina: not_happened",
    ),
    Short(
        name="chief of a union of states",
        published="2024-07-23",
        text=(
            "The European Union's foreign policy chief, Marek Novotny, condemned on Tuesday the arrest of two opposition "
            "leaders in Cambodia.\n\n"
            'Cambodian Prime Minister Vannak Sok dismissed as "completely fabricated" a report that soldiers had beaten '
            'one of the two. "They are in good health," Sok said.\n\n'
            "Novotny said that the European Union would stop aid to Cambodia if the two were not freed by Friday."
        ),
        speakers="Marek Novotny: condemned, said; Vannak Sok: dismissed, said",
        contested=None,
        denials="Vannak Sok: false",
    ),
    Short(
        name="contradicting an account",
        published="2023-06-14",
        text=(
            "Kuwait's oil minister, Nasser Otaibi, said on Wednesday that the harbor was open, contradicting an account "
            "given by two officials.\n\n"
            "Ships have waited outside the harbor since Sunday, when a storm damaged its walls.\n\n"
            "Iraqi President Jamal Rashid met Otaibi in Basra on Tuesday, the Gulf Dispatch reported. The two agreed to "
            "share the cost of the repairs, it said."
        ),
        speakers="Nasser Otaibi: said, contradicting; Gulf Dispatch: reported, said",
        denials="Nasser Otaibi: false",
    ),
)  # fmt: skip
