"""How English verbs and nouns change their endings. Holds no meaning, only forms."""

IRREGULAR: dict[str, tuple[str, str]] = {
    "beat": ("beat", "beaten"), "become": ("became", "become"), "begin": ("began", "begun"), "blow": ("blew", "blown"),
    "break": ("broke", "broken"), "bring": ("brought", "brought"), "come": ("came", "come"), "cut": ("cut", "cut"),
    "fall": ("fell", "fallen"), "feed": ("fed", "fed"), "fight": ("fought", "fought"), "fly": ("flew", "flown"),
    "freeze": ("froze", "frozen"), "give": ("gave", "given"), "go": ("went", "gone"), "hang": ("hanged", "hanged"),
    "have": ("had", "had"), "hit": ("hit", "hit"), "hold": ("held", "held"), "hurt": ("hurt", "hurt"),
    "know": ("knew", "known"), "lay": ("laid", "laid"), "lead": ("led", "led"), "leave": ("left", "left"),
    "lose": ("lost", "lost"), "make": ("made", "made"), "meet": ("met", "met"), "overrun": ("overran", "overrun"),
    "pay": ("paid", "paid"), "quit": ("quit", "quit"), "ring": ("rang", "rung"), "say": ("said", "said"),
    "see": ("saw", "seen"), "seek": ("sought", "sought"), "send": ("sent", "sent"), "set": ("set", "set"),
    "shoot": ("shot", "shot"), "sit": ("sat", "sat"), "speak": ("spoke", "spoken"), "steal": ("stole", "stolen"),
    "strike": ("struck", "struck"), "take": ("took", "taken"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "undertake": ("undertook", "undertaken"), "win": ("won", "won"), "withdraw": ("withdrew", "withdrawn"),
    "withhold": ("withheld", "withheld"), "write": ("wrote", "written"), "be": ("was", "been"), "do": ("did", "done"),
    "forswear": ("forswore", "forsworn"),
}  # fmt: skip
"""Past and participle."""

DOUBLING = frozenset(
    "ban plan stop rebut admit permit refer transfer commit confer shun strip rob deter regret snub nab "
    "slam stab whip beg rap drop step pin plot quit sit set cut hit begin run overrun scrap bar kidnap hug "
    "jar unplug acquit".split()
)
"""Verbs that double their last consonant."""

IRREGULAR_PLURALS = {"crisis": "crises"}
BASE, PRESENT, PAST, PARTICIPLE, GERUND = "base", "present", "past", "participle", "gerund"


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


def verb_forms(verb: str) -> tuple[tuple[str, str], ...]:
    """Return each form of *verb* with its name: base, present, past, participle, gerund.

    >>> verb_forms("deny")
    (('deny', 'base'), ('denies', 'present'), ('denied', 'past'), ('denied', 'participle'), ('denying', 'gerund'))
    """
    stem = _ending(verb, doubles=verb in DOUBLING)
    regular = (verb[:-1] + "ied") if verb.endswith("y") and verb[-2] not in "aeiou" else stem + "ed"
    past, participle = IRREGULAR.get(verb, (regular, regular))
    gerund = (verb if verb.endswith("y") else stem) + "ing"
    return (
        (verb, BASE),
        (third_person(verb), PRESENT),
        (past, PAST),
        (participle, PARTICIPLE),
        (gerund, GERUND),
    )
