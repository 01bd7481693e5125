"""Titles and roles: the words that stand before or beside the name of a person.

All entries are lower case. A head can be a role alone ("minister"); a modifier needs a head after it ("foreign").
"""

HONORIFICS = {
    "mr": "m", "mr.": "m", "mister": "m", "messrs.": "m", "mrs": "f", "mrs.": "f", "ms": "f", "ms.": "f", "miss": "f",
    "mme": "f", "mme.": "f", "madame": "f", "madam": "f", "monsieur": "m", "dr": "", "dr.": "", "prof": "", "prof.": "",
    "sir": "m", "lord": "m", "lady": "f", "dame": "f", "baroness": "f", "baron": "m", "don": "m", "doña": "f",
    "sheikh": "m", "sheik": "m", "shaikh": "m", "hajji": "m", "mullah": "m", "maulana": "m", "mawlana": "m", "u": "m",
    "daw": "f", "rev": "", "rev.": "", "reverend": "", "hon.": "", "excellency": "", "saint": "", "fr.": "m",
}  # fmt: skip
"""Said of a person without telling a role; the value is "m" or "f" where the word tells."""

HEADS = frozenset(
    """
    academic activist actor actress adjutant administrator admiral adviser advisor aide ambassador analyst anchor
    archbishop assemblyman assemblywoman assistant astronaut athlete attache attaché attorney author ayatollah banker
    bishop boss brigadier broadcaster businessman businesswoman campaigner candidate captain cardinal chair chairman
    chairperson chairwoman chancellor chief cleric co-chair co-chairman co-founder coach colleague colonel columnist
    commander commander-in-chief commandant commissioner commodore comptroller congressman congresswoman consul coordinator
    correspondent corporal councillor councilman councilwoman counsel counsellor counselor counterpart crown-prince czar
    dean delegate deputy designer detective diplomat director director-general dissident doctor duchess duke economist
    editor editor-in-chief emir emperor envoy executive expert farmer fighter filmmaker founder frontman
    general generalissimo governor governor-general grand-mufti guerrilla head historian imam inspector
    inspector-general interpreter investigator journalist judge justice king lawmaker lawyer leader legislator librarian
    lieutenant magistrate major major-general manager marshal mayor mediator member militant minister moderator monarch
    mufti negotiator nominee novelist officer official ombudsman operative opponent organiser organizer owner parliamentarian participant
    partner patriarch philosopher photographer physician physicist pilot poet policeman policewoman politician pollster
    pontiff pope prefect premier president president-elect priest prime-minister prince princess principal prisoner
    producer professor prosecutor protester publisher queen rabbi rapporteur rear-admiral reporter representative
    researcher scholar scientist secretary secretary-general senator sergeant sheriff shah singer soldier solicitor
    speaker specialist spokesman spokesperson spokeswoman statesman strategist student successor sultan superintendent
    superstar surgeon suspect taoiseach teacher tsar treasurer trustee undersecretary under-secretary vice-admiral
    vice-chairman vice-chancellor vice-premier vice-president vice-minister warlord whistleblower widow worker writer
    rep rep. sen sen. gov gov. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. adm adm. cmdr cmdr. brig brig. cpl
    cpl. pres pres. amb amb. supt supt. insp insp.
    brother cousin daughter father grandfather grandmother grandson granddaughter great-uncle husband mother nephew
    niece son sister son-in-law father-in-law brother-in-law uncle aunt wife ex-wife ex-husband girlfriend boyfriend
    friend survivor victim witness frontrunner front-runner hopeful rival challenger incumbent
    """.split()
)
"""Roles: the last word of a title."""

EXPANDED = {
    "maj-gen": "major general", "lt-gen": "lieutenant general", "brig-gen": "brigadier general", "lt-col": "lieutenant colonel",
    "sens.": "senator", "reps.": "representative", "govs.": "governor", "gens.": "general", "rep": "representative", "rep.": "representative", "sen": "senator", "sen.": "senator", "gov": "governor",
    "gov.": "governor", "gen": "general", "gen.": "general", "col": "colonel", "col.": "colonel", "lt": "lieutenant",
    "lt.": "lieutenant", "maj": "major", "maj.": "major", "capt": "captain", "capt.": "captain", "sgt": "sergeant",
    "sgt.": "sergeant", "adm": "admiral", "adm.": "admiral", "cmdr": "commander", "cmdr.": "commander",
    "brig": "brigadier", "brig.": "brigadier", "cpl": "corporal", "cpl.": "corporal", "pres": "president",
    "pres.": "president", "amb": "ambassador", "amb.": "ambassador",
    "supt": "superintendent", "supt.": "superintendent", "insp": "inspector", "insp.": "inspector", "pm": "prime minister",
    "fm": "foreign minister", "ceo": "chief executive", "mp": "member of parliament",
}  # fmt: skip
"""Titles cut short, and what they stand for."""

MODIFIERS = frozenset(
    """
    acting agriculture assistant associate attorney army aviation business cabinet caretaker central chief civil
    commerce communications community congressional constitutional counter-terrorism crown culture cultural cyber
    defence defense democratic deputy development diplomatic domestic economic economics economy education elected
    election embattled emergency emeritus energy environment environmental european executive exiled external family
    federal field finance financial first fisheries fleet foreign former founding gender general global government grand
    health high home housing human-rights humanitarian immigration incoming independent industry information
    infrastructure intelligence interim interior international judicial junior justice key labor labour late law lead
    leading legal local long-time longtime main maritime managing media medical migration military minister-designate
    national naval navy new nuclear oil opposition ousted outgoing parliamentary party peace permanent petroleum planning
    police policy political postal presidential press prime principal provincial public ranking rebel refugee regional
    religious research resident retired revolutionary rights ruling rural science second security self-proclaimed senior
    shadow social special sports staff state supreme tech technology temporary third top tourism town trade
    transitional transport transportation treasury tribal union veteran veterans vice village visiting war water
    welfare women youth air
    campaign company communist conservative corporate ex-prime guerilla guerrilla islamist labor-party leftist liberal
    junta republican socialist then-prime two-term three-term one-term white-house hardline reformist
    """.split()
)
"""Words between the state or body and the head of a title."""

RANKS = frozenset(
    """
    prince princess sheikh gen gen. col col. lt lt. maj maj. capt capt. sen sen. rep rep. dr dr. adm adm. brig brig.
    general colonel lieutenant major captain admiral marshal brigadier commodore maj-gen lt-gen brig-gen lt-col
    """.split()
)
"""Heads that only address whom the title before them names ("Prime Minister Prince X")."""

WITH_PORTFOLIO = frozenset(["minister", "secretary", "commissioner"])
"""Roles before which any capital tells what they are for."""

BEFORE_GENERAL = frozenset(
    """
    adjutant advocate attorney auditor comptroller consul controller director field governor inspector judge postmaster
    quartermaster secretary solicitor surgeon vice rear deputy assistant joint supreme
    """.split()
)
"""Words that make one title with the rank behind them ("Attorney General X")."""

TEMPORAL = frozenset(
    ["former", "ex", "then", "late", "outgoing", "incoming", "acting", "interim", "deposed", "ousted"]
)
"""Prefixes such as in "ex-president" and "then-minister", which may also be joined by a hyphen."""

PORTFOLIOS = frozenset(
    """
    state defence defense interior treasury commerce energy justice finance economy education health housing labor labour
    transportation transport agriculture foreign external internal affairs trade industry security homeland war navy army
    staff culture tourism information environment development cooperation planning police public works communications
    science technology sports youth women veterans religious relations economic social intelligence operations home
    parliament congress government mission delegation protocol cabinet
    """.split()
)
"""What may follow "of" or "for" in a title ("secretary of state", "minister for foreign affairs")."""

MASCULINE = frozenset(
    """
    spokesman chairman congressman assemblyman councilman businessman policeman statesman king prince duke emperor sultan
    emir shah pope pontiff priest monk cardinal archbishop imam ayatollah mullah father son brother husband uncle
    grandfather grandson nephew great-uncle son-in-law father-in-law brother-in-law actor boyfriend tsar
    """.split()
)
"""Roles that only men have."""

FEMININE = frozenset(
    """
    spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman policewoman queen princess duchess
    mother daughter sister wife aunt grandmother granddaughter niece actress widow girlfriend nun
    """.split()
)
"""Roles that only women have."""

PLURALS = {
    "mayors": "mayor", "chiefs": "chief", "spokesmen": "spokesman", "lawmakers": "lawmaker", "policemen": "policeman",
    "allies": "ally", "secretaries": "secretary", "envoys": "envoy", "chairmen": "chairman", "congressmen": "congressman",
}  # fmt: skip
"""Plural forms that the rule "drop the s" does not give, or that are groups at once."""

ITS = frozenset(["its", "their"])
HIS = frozenset(["his", "her"])
"""Possessives of a body and of a person."""

NATIONAL = frozenset(
    "president premier minister chancellor king queen emir emperor sultan vice-president speaker ombudsman".split()
)
"""Roles that a state has, where nothing else is said."""

SECTORS = {
    "GOV": "president premier minister chancellor king queen emir emperor sultan prince princess ambassador envoy diplomat"
    " secretary undersecretary governor mayor vice-president vice-minister consul prefect",
    "LEG": "senator lawmaker legislator congressman congresswoman parliamentarian assemblyman assemblywoman speaker",
    "MIL": "general commodore colonel major captain lieutenant sergeant admiral commander marshal corporal brigadier soldier",
    "JUD": "judge justice prosecutor magistrate",
    "COP": "policeman policewoman sheriff superintendent inspector detective",
    "REL": "pope pontiff bishop archbishop cardinal imam ayatollah cleric rabbi priest patriarch mufti",
    "JRN": "journalist reporter editor columnist correspondent broadcaster anchor publisher",
    "EDU": "professor scholar student teacher academic scientist researcher",
    "BUS": "businessman businesswoman executive banker economist",
    "SOC": "activist campaigner",
    "REB": "rebel guerrilla warlord militant",
    "CVL": "hostage survivor witness victim",
}
"""PLOVER's sectors, with the roles that belong to them whoever their holder speaks for."""

SPEAKING = frozenset(
    """
    spokesman spokeswoman spokesperson official aide adviser advisor director director-general chief head leader chairman
    chairwoman representative negotiator commissioner deputy member negotiator secretary-general officer commander manager
    """.split()
)
"""Roles whose sector is that of whom they are held for."""

SENT = frozenset(
    "ambassador ambassador-designate consul delegate emissary envoy legate nuncio observer".split()
)
"""Roles whose holder is sent: "to X" tells where to, not by whom."""

OF_PLACES = frozenset(
    """
    lt. lt sen. sen senator senators rep. rep representative representatives gov. gov governor governors congressman congresswoman
    mayor delegate sheriff lawmaker assemblyman assemblywoman councilman councilwoman attorney
    """.split()
)
"""Roles before which the name of a region or town stands ("Jutland Governor X")."""

ELECT = frozenset(["elect", "designate"])
JOINING = frozenset(["and", "the"])
"""Inside a title, between portfolios; behind a head, joined by a hyphen."""

TRAILING = frozenset(["general"])
"""Stand behind the word of a role that tells what it is ("secretary general")."""

OPPOSED = frozenset(["opposition"])
"""Make a role one against the government."""

FORMER = frozenset(["former", "ex", "late", "then", "elect", "designate"])
"""Make a role one that is not held."""

BROADER = {
    "leader": frozenset(
        "president premier minister chancellor king queen emir sultan chief head chairman secretary ruler dictator shah"
        " emperor taoiseach candidate frontrunner general-secretary".split()
    ),
    "chief": frozenset("director head chairman commander president secretary commissioner leader secretary-general".split()),
    "head": frozenset("director chief chairman president secretary leader".split()),
    "official": frozenset("spokesman spokeswoman secretary undersecretary director envoy minister commissioner adviser".split()),
    "envoy": frozenset("ambassador representative negotiator mediator emissary".split()),
    "diplomat": frozenset("ambassador envoy minister consul negotiator attache spokesman spokeswoman".split()),
    "politician": frozenset("minister senator congressman congresswoman lawmaker president premier leader".split()),
    "lawmaker": frozenset("senator congressman congresswoman representative deputy legislator parliamentarian".split()),
    "spokesperson": frozenset("spokesman spokeswoman".split()),
    "premier": frozenset("minister".split()),
    "nominee": frozenset("candidate frontrunner".split()),
    "candidate": frozenset("nominee frontrunner senator governor".split()),
    "monarch": frozenset("king queen emperor emir sultan".split()),
    "officer": frozenset("general colonel major captain lieutenant sergeant commander spokesman".split()),
}  # fmt: skip
"""What a description may call somebody with one of these roles."""

ANY_BODY = frozenset("group movement militia organization organisation bloc alliance".split())
"""In a description: any organization that belongs to no state."""
