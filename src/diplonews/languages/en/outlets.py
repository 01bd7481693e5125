"""Outlets: the nouns that make a name one, and agencies and papers whose name holds no such noun."""

HEADS = frozenset(
    """
    times post journal herald tribune gazette chronicle telegraph guardian observer mirror mail express sun star globe
    inquirer examiner bulletin dispatch courier echo daily weekly magazine newspaper news television tv radio
    broadcasting broadcaster wire newswire shimbun zeitung rundschau presse monde press monitor standard review register sentinel telegram examiner figaro pravda izvestia novosti
    """.split()
)
"""Nouns that end the name of an outlet where another name stands before them."""

TIMES = frozenset(
    "morning evening daily weekly monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Times that an outlet may be named after ("the Evening Gazette")."""

OPENING = frozenset(["radio", "television", "tv", "channel", "agence", "agencia"])
"""Nouns that open the name of an outlet ("Radio Kootwijk")."""

PHRASES = (
    "news agency",
    "press agency",
    "news service",
    "news network",
    "broadcasting corporation",
    "press association",
)
"""Ends of names of more than one word, lower case."""

COMMON = frozenset(
    """
    agency broadcaster channel daily magazine media network newspaper newspapers outlet outlets paper papers press radio
    station television tv weekly website tabloid
    """.split()
)
"""Nouns for an outlet without a name ("the paper", "state television")."""

APPOSED = frozenset(
    "daily newspaper weekly magazine television radio tabloid broadcaster website tv newswire".split()
)
"""Those that follow the name of an outlet with a small letter ("the Slovo daily")."""

VERBS = frozenset(["reported", "reports", "quoted", "headlined", "editorialized"])
"""Verbs whose subject, where nothing else is known of it, is an outlet."""

MODIFIERS = frozenset(
    "state state-run state-owned official public national local news press semi-official".split()
)
"""Stand before such a noun."""

KNOWN = """
Reuters; ; GBR
Associated Press; AP; USA
Agence France-Presse; AFP; FRA
Xinhua; Xinhua News Agency, New China News Agency; CHN
Interfax; Interfax news agency; RUS
TASS; Tass, ITAR-TASS, Itar-Tass; RUS
RIA Novosti; RIA; RUS
Bloomberg; Bloomberg News; USA
Deutsche Presse-Agentur; DPA, dpa; DEU
EFE; Efe; ESP
ANSA; Ansa; ITA
Kyodo; Kyodo News; JPN
Yonhap; Yonhap News Agency; KOR
KCNA; Korean Central News Agency; PRK
IRNA; Islamic Republic News Agency; IRN
SANA; ; SYR
WAFA; ; PSE
Anadolu; Anadolu Agency, Anatolia; TUR
PTI; Press Trust of India; IND
BBC; British Broadcasting Corporation, BBC News; GBR
CNN; Cable News Network; USA
NBC; NBC News; USA
CBS; CBS News; USA
ABC; ABC News; USA
MSNBC; ; USA
NPR; National Public Radio; USA
C-SPAN; ; USA
Fox News; Fox; USA
Sky News; ; GBR
ITV; ; GBR
Al Jazeera; Al-Jazeera, al-Jazeera; QAT
Al Arabiya; Al-Arabiya, al-Arabiya; ARE
Al-Manar; al-Manar, Al Manar; LBN
Deutsche Welle; ; DEU
Politico; POLITICO; USA
BuzzFeed; BuzzFeed News; USA
Voice of America; VOA; USA
Radio Free Europe; ; USA
NHK; ; JPN
CCTV; ; CHN
Le Monde; ; FRA
Le Figaro; ; FRA
El País; El Pais; ESP
El Mundo; ; ESP
Der Spiegel; Spiegel; DEU
Die Zeit; ; DEU
Die Welt; ; DEU
Bild; ; DEU
La Repubblica; ; ITA
Corriere della Sera; ; ITA
Haaretz; Ha'aretz; ISR
Kommersant; ; RUS
Izvestia; ; RUS
Asharq al-Awsat; ; SAU
Al-Ahram; al-Ahram; EGY
"""
