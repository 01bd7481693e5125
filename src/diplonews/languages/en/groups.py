"""Groups: the plural nouns for people who speak or act together, and the words that may stand before them."""

HEADS = {
    "officials": "GOV", "delegation": "GOV", "delegations": "GOV", "guards": "MIL", "authorities": "GOV", "ministers": "GOV", "diplomats": "GOV", "leaders": "GOV", "envoys": "GOV",
    "ambassadors": "GOV", "governments": "GOV", "negotiators": "GOV", "delegates": "GOV", "presidents": "GOV",
    "lawmakers": "LEG", "legislators": "LEG", "senators": "LEG", "deputies": "LEG", "parliamentarians": "LEG",
    "mps": "LEG", "congressmen": "LEG",
    "judges": "JUD", "prosecutors": "JUD", "lawyers": "JUD", "investigators": "COP", "policemen": "COP",
    "troops": "MIL", "soldiers": "MIL", "forces": "MIL", "commanders": "MIL", "generals": "MIL", "officers": "MIL",
    "peacekeepers": "MIL", "marines": "MIL", "commandos": "MIL", "interrogators": "MIL", "warplanes": "MIL",
    "inspectors": "", "monitors": "", "scientists": "EDU",
    "rebels": "REB", "militants": "REB", "insurgents": "REB", "guerrillas": "REB", "fighters": "REB",
    "separatists": "REB", "gunmen": "UAF", "militiamen": "PRM", "militias": "PRM", "terrorists": "REB", "extremists": "REB",
    "kidnappers": "UAF", "hijackers": "UAF", "attackers": "UAF", "bombers": "UAF", "assailants": "UAF",
    "hostages": "CVL", "protesters": "CVL", "demonstrators": "CVL", "civilians": "CVL", "residents": "CVL",
    "villagers": "CVL", "settlers": "CVL", "refugees": "REF", "exiles": "REF", "migrants": "REF", "prisoners": "CVL",
    "detainees": "CVL", "inmates": "CVL", "students": "EDU", "workers": "LAB", "unions": "LAB", "activists": "SOC",
    "politicians": "PTY", "parties": "PTY", "opponents": "OPP", "dissidents": "OPP", "allies": "",
    "clerics": "REL", "bishops": "REL", "aides": "GOV", "advisers": "GOV",
    "advisors": "GOV", "spokesmen": "GOV", "representatives": "GOV", "witnesses": "CVL", "survivors": "CVL",
    "relatives": "CVL", "families": "CVL", "victims": "CVL", "supporters": "", "voters": "CVL", "powers": "GOV",
    "executives": "BUS", "companies": "BUS", "mediators": "GOV", "traders": "BUS", "nationals": "CVL", "citizens": "CVL",
    "suspects": "", "elders": "SOC", "doctors": "MED", "smugglers": "CRM", "pirates": "CRM",
}  # fmt: skip
"""The nouns, with the sector of such a group."""

ALONE = frozenset(
    """
    rebels militants insurgents guerrillas separatists gunmen militiamen terrorists kidnappers hijackers attackers hostages
    protesters demonstrators settlers refugees exiles prisoners detainees inmates soldiers troops ambassadors
    prosecutors judges lawmakers peacekeepers inspectors
    """.split()
)
"""Those that tell who is meant even without another word; the others are voices that nobody can know."""

EX = "ex-"
"""Opens a noun for the same people later."""

PREFIXES = ("pro-", "anti-", "ex-")
"""Open a modifier, whatever follows ("pro-independence")."""

PASSING = frozenset(
    "former ex freed released captured armed unarmed masked young elderly suspected alleged visiting senior top".split()
)
"""Those modifiers that tell a state of the same people, not other people ("the freed hostages", "the hostages")."""

MODIFIERS = frozenset(
    """
    senior top high-ranking high-level government defence defense foreign interior security intelligence military police
    army naval elite special rebel former ex opposition ruling party union tribal religious local regional provincial
    federal state armed unarmed masked anti-government pro-government pro-democracy separatist islamist communist peace
    nuclear un u.n. eu nato human rights aid relief health political student freed released captured young elderly
    palestinian insurgent coalition government-backed suspected alleged visiting exiled western allied occupying
    peacekeeping white-house kremlin pentagon ministry embassy presidential parliamentary congressional cabinet senate
    court labor labour trade business community church muslim christian jewish kurdish arab european african asian
    """.split()
)
"""Stand before a group and belong to its name."""
