"""How English verbs and nouns change their endings. Holds no meaning, only forms."""

IRREGULAR: dict[str, tuple[str, str]] = {
    "arise": ("arose", "arisen"), "awake": ("awoke", "awoken"), "be": ("was", "been"),
    "bear": ("bore", "borne"), "beat": ("beat", "beaten"), "become": ("became", "become"),
    "begin": ("began", "begun"), "bend": ("bent", "bent"), "beseech": ("besought", "besought"),
    "bet": ("bet", "bet"), "bid": ("bid", "bid"), "bind": ("bound", "bound"), "bite": ("bit", "bitten"),
    "blow": ("blew", "blown"), "break": ("broke", "broken"), "breed": ("bred", "bred"),
    "bring": ("brought", "brought"), "broadcast": ("broadcast", "broadcast"), "build": ("built", "built"),
    "burst": ("burst", "burst"), "buy": ("bought", "bought"), "cast": ("cast", "cast"),
    "catch": ("caught", "caught"), "choose": ("chose", "chosen"), "cling": ("clung", "clung"),
    "come": ("came", "come"), "cost": ("cost", "cost"), "cut": ("cut", "cut"), "deal": ("dealt", "dealt"),
    "dig": ("dug", "dug"), "do": ("did", "done"), "draw": ("drew", "drawn"), "drive": ("drove", "driven"),
    "eat": ("ate", "eaten"), "fall": ("fell", "fallen"), "feed": ("fed", "fed"), "feel": ("felt", "felt"),
    "fight": ("fought", "fought"), "find": ("found", "found"), "flee": ("fled", "fled"),
    "fly": ("flew", "flown"), "forbid": ("forbade", "forbidden"), "forecast": ("forecast", "forecast"),
    "foresee": ("foresaw", "foreseen"), "forget": ("forgot", "forgotten"), "forgive": ("forgave", "forgiven"),
    "forswear": ("forswore", "forsworn"), "freeze": ("froze", "frozen"), "get": ("got", "got"),
    "give": ("gave", "given"), "go": ("went", "gone"), "grow": ("grew", "grown"), "hang": ("hanged", "hanged"),
    "have": ("had", "had"), "hear": ("heard", "heard"), "hide": ("hid", "hidden"), "hit": ("hit", "hit"),
    "hold": ("held", "held"), "hurt": ("hurt", "hurt"), "keep": ("kept", "kept"), "know": ("knew", "known"),
    "lay": ("laid", "laid"), "lead": ("led", "led"), "leave": ("left", "left"), "lend": ("lent", "lent"),
    "let": ("let", "let"), "lie": ("lay", "lain"), "lose": ("lost", "lost"), "make": ("made", "made"),
    "mean": ("meant", "meant"), "meet": ("met", "met"), "mislead": ("misled", "misled"),
    "mistake": ("mistook", "mistaken"), "overcome": ("overcame", "overcome"), "overrun": ("overran", "overrun"),
    "overthrow": ("overthrew", "overthrown"), "pay": ("paid", "paid"), "put": ("put", "put"),
    "quit": ("quit", "quit"), "read": ("read", "read"), "rebuild": ("rebuilt", "rebuilt"),
    "rescind": ("rescinded", "rescinded"), "rid": ("rid", "rid"), "ride": ("rode", "ridden"),
    "ring": ("rang", "rung"), "rise": ("rose", "risen"), "run": ("ran", "run"), "say": ("said", "said"),
    "see": ("saw", "seen"), "seek": ("sought", "sought"), "sell": ("sold", "sold"), "send": ("sent", "sent"),
    "set": ("set", "set"), "shake": ("shook", "shaken"), "shoot": ("shot", "shot"), "show": ("showed", "shown"),
    "shut": ("shut", "shut"), "sing": ("sang", "sung"), "sink": ("sank", "sunk"), "sit": ("sat", "sat"),
    "slay": ("slew", "slain"), "sleep": ("slept", "slept"), "speak": ("spoke", "spoken"),
    "spend": ("spent", "spent"), "spin": ("spun", "spun"), "split": ("split", "split"),
    "spread": ("spread", "spread"), "stand": ("stood", "stood"), "steal": ("stole", "stolen"),
    "stick": ("stuck", "stuck"), "strike": ("struck", "struck"), "strive": ("strove", "striven"),
    "swear": ("swore", "sworn"), "swing": ("swung", "swung"), "take": ("took", "taken"),
    "teach": ("taught", "taught"), "tear": ("tore", "torn"), "tell": ("told", "told"),
    "think": ("thought", "thought"), "throw": ("threw", "thrown"), "understand": ("understood", "understood"),
    "undertake": ("undertook", "undertaken"), "uphold": ("upheld", "upheld"), "wear": ("wore", "worn"),
    "win": ("won", "won"), "withdraw": ("withdrew", "withdrawn"), "withhold": ("withheld", "withheld"),
    "withstand": ("withstood", "withstood"), "write": ("wrote", "written"),
}  # fmt: skip
"""Past and participle."""

DOUBLING = frozenset(
    "acquit admit begin commit compel concur confer defer demur deter equip expel forget kidnap occur omit overrun permit quip quit"
    " quiz rebel rebut refer regret submit transfer transmit unplug".split()
)
"""Verbs of more than one syllable that double their last consonant, and those in -qu-."""

VOWELS = frozenset("aeiou")
NEVER_DOUBLED = frozenset("wxy")

IRREGULAR_PLURALS = {"crisis": "crises"}
BASE, PRESENT, PAST, PARTICIPLE, GERUND = "base", "present", "past", "participle", "gerund"


def _doubles(verb: str) -> bool:
    """Tell whether *verb* doubles its last consonant: one syllable does, with one vowel and one consonant at its end."""
    before, vowel, last = verb[:-2], verb[-2:-1], verb[-1:]
    one_syllable = before and VOWELS.isdisjoint(before) and vowel in VOWELS
    return verb in DOUBLING or bool(one_syllable and last not in VOWELS | NEVER_DOUBLED)


def _ending(stem: str, *, doubles: bool) -> str:
    """Return *stem* as it stands before "ed" or "ing"."""
    if doubles:
        return stem + stem[-1]
    if stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")):
        return stem[:-1]
    return stem


def third_person(verb: str) -> str:
    """Return the third person of *verb*, or the plural of a regular noun.

    >>> third_person("deny"), third_person("clash"), third_person("visit")
    ('denies', 'clashes', 'visits')
    """
    if verb in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[verb]
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + (
        "es" if verb.endswith(("s", "sh", "ch", "x", "z")) or verb in {"go", "do", "veto"} else "s"
    )


BRITISH = frozenset("cancel travel label signal model channel counsel quarrel marshal".split())
"""Verbs that double their last consonant in British spelling alone."""


def verb_forms(verb: str) -> tuple[tuple[str, str], ...]:
    """Return each form of *verb* with its name: base, present, past, participle, gerund.

    >>> verb_forms("deny")
    (('deny', 'base'), ('denies', 'present'), ('denied', 'past'), ('denied', 'participle'), ('denying', 'gerund'))
    """
    stem = _ending(verb, doubles=_doubles(verb))
    if verb.endswith("y") and verb[-2] not in "aeiou":
        regular = verb[:-1] + "ied"
    else:
        regular = stem + ("d" if stem.endswith("e") else "ed")
    past, participle = IRREGULAR.get(verb, (regular, regular))
    gerund = (verb[:-2] + "y" if verb.endswith("ie") else verb if verb.endswith("y") else stem) + "ing"
    return (
        (verb, BASE),
        (third_person(verb), PRESENT),
        (past, PAST),
        (participle, PARTICIPLE),
        (gerund, GERUND),
        *(
            ((verb + "led", PAST), (verb + "led", PARTICIPLE), (verb + "ling", GERUND))
            if verb in BRITISH
            else ()
        ),
    )
