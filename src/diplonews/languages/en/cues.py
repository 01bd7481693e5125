"""Words of saying: verbs and nouns with the act done by them, and the frames in which they report.

A row is an act (a code of ``model.Act``), the frames open to its words, and the words. Frames of verbs:

- ``quote``      a quotation before, after or around the verb: "We will come," he said
- ``clause``     a clause, with or without "that": said it would come
- ``that``       a clause after "that" alone: demanded that it come
- ``whether``    a clause after whether, if, how, why, what: asked whether it would come
- ``to``         an infinitive: vowed to come
- ``hearer``     someone who is told may stand before the clause: told reporters that ...
- ``object-to``  someone and an infinitive, both reported: urged them to leave
- ``thing``      a noun phrase or a form in -ing: denied the report, denied leaving
- ``name``       someone and a name for him: called him a traitor
- ``object-for`` someone, "for" and a form in -ing: attacked them for spying
- ``as``         something and "as": described the talks as useful
- ``object-of``  someone and of, for, over, with or against: accused them of spying
- any other frame is the preposition that opens the reported words: called *for* a truce

Nothing here reports by itself: the engine asks these tables for the words and decides by the grammar of the place.
"""

VERBS = (
    ("say", "quote clause", "say"),
    ("say", "quote clause hearer of about", "tell"),
    (
        "say",
        "quote clause whether",
        "state note remark observe explain mention recall relate recount recollect",
    ),
    (
        "say",
        "quote clause",
        "add argue assert contend maintain insist declare claim reason opine posit submit",
    ),
    ("say", "quote clause thing", "reiterate repeat stress emphasize emphasise underline underscore"),
    ("say", "quote clause whether", "clarify elaborate specify stipulate spell"),
    ("say", "quote clause", "reply respond answer retort counter rejoin riposte interject chime"),
    ("say", "quote clause", "continue conclude conclude begin finish interrupt intone muse ponder reflect"),
    (
        "say",
        "quote clause",
        "quip joke deadpan jest gush enthuse exclaim cry whisper mutter murmur mumble sigh groan",
    ),
    (
        "say",
        "quote clause",
        "shout yell scream bellow roar thunder boom bark snap growl chant chorus sing holler",
    ),
    (
        "say",
        "quote clause",
        "lament bemoan grumble gripe moan whine fume rage seethe sneer scoff snarl sniff",
    ),
    (
        "say",
        "quote clause",
        "write tweet post text blog email cable scribble pen telegraph radio message retweet",
    ),
    ("say", "quote clause", "boast brag crow gloat beam"),
    ("say", "quote clause", "acknowledge admit concede confess allow grant"),
    ("say", "quote clause hearer thing", "admit~to confess~to"),
    ("say", "thing", "acknowledge disagree~with"),
    ("say", "quote clause", "affirm reaffirm aver avow attest testify swear depose certify vouch"),
    ("say", "that", "agree concur disagree object"),
    ("say", "quote clause whether thing", "announce confirm disclose reveal divulge"),
    ("say", "quote clause", "proclaim pronounce decree rule determine"),
    ("say", "quote clause", "suggest hint imply insinuate intimate signal indicate"),
    (
        "say",
        "quote clause",
        "estimate reckon calculate predict forecast prophesy speculate surmise theorize foresee",
    ),
    ("say", "quote that", "assess ascertain judge"),
    (
        "say",
        "quote that hearer",
        "assure reassure advise brief instruct convince persuade counsel",
    ),
    ("say", "quote that hearer object-of", "remind inform notify"),
    ("say", "quote clause whether thing", "describe outline detail explain illustrate"),
    ("say", "of about", "speak talk"),
    ("say", "quote clause", "point~out"),
    ("say", "quote that", "go~on make~clear"),
    (
        "say",
        "quote clause",
        "shoot~back fire~back hit~back chime~in speak~out jump~in cut~in lash~out push~back",
    ),
    ("say", "quote that", "sum~up put~it weigh~in call~out blurt~out cry~out"),
    ("say", "as thing", "describe portray characterize characterise depict paint frame label brand dub"),
    ("say", "as", "hail laud tout cast define identify"),
    ("say", "name as", "call dub label brand term declare pronounce deem"),
    ("say", "thing that object-of", "praise applaud commend salute compliment credit thank congratulate"),
    ("say", "thing", "express voice"),
    ("say", "quote that", "editorialize preach lecture sermonize expound philosophize"),
    ("say", "quote that thing", "echo paraphrase reprise"),
    ("say", "quote that", "comment"),
    ("say", "quote that", "read"),
    ("say", "thing that object-to", "recommend propose suggest advocate favour endorse"),
    ("say", "quote clause thing", "argue~for justify defend"),
    ("say", "that", "welcome hail"),
    ("say", "that", "regret deplore"),
    ("say", "of about to", "boast brag"),
    ("say", "at", "hint"),
    ("say", "to that", "point allude testify attest"),
    ("say", "quote that", "translate spin summarize summarise"),
    ("say", "on about", "elaborate comment remark expand"),
    ("say", "that quote", "volunteer venture offer interpose"),
    ("say", "quote that to", "apologize apologise"),
    ("report", "quote clause whether thing", "report"),
    ("report", "quote clause", "broadcast publish relay recount leak transmit rumour rumor"),
    ("report", "that quote", "cite document chronicle record list register"),
    ("report", "clause", "find show"),
    ("deny", "quote clause thing", "deny"),
    ("deny", "quote that thing", "dispute refute rebut disavow contradict contest disclaim repudiate"),
    ("deny", "quote as that", "dismiss reject rubbish deride decry ridicule denounce"),
    ("deny", "quote that", "protest demur"),
    ("demand", "quote that to thing", "demand"),
    (
        "demand",
        "quote that object-to",
        "urge exhort implore beseech beg entreat press enjoin order command direct instruct",
    ),
    (
        "demand",
        "object-to",
        "ask tell call~on call~upon appeal~to invite advise caution warn encourage push pressure summon lobby",
    ),
    (
        "demand",
        "object-to",
        "remind request require challenge admonish prod nudge goad counsel recommend forbid bid",
    ),
    ("demand", "for", "call appeal plead"),
    ("demand", "quote that", "request insist~on require stipulate dictate"),
    ("demand", "thing", "insist~on"),
    ("demand", "quote that", "plead appeal petition pray"),
    ("warn", "quote clause hearer of about against", "warn caution"),
    ("warn", "quote that hearer", "alert admonish forewarn"),
    ("warn", "to quote", "threaten"),
    ("warn", "that quote object-of", "threaten"),
    ("promise", "quote clause to hearer thing", "promise"),
    ("promise", "quote that to", "vow pledge swear undertake vouch"),
    ("promise", "quote that", "guarantee assure commit"),
    ("accuse", "object-of quote", "accuse"),
    ("accuse", "object-of that quote", "charge"),
    (
        "accuse",
        "object-of",
        "blame fault condemn denounce criticize criticise chastise chide rebuke reproach reprimand",
    ),
    (
        "accuse",
        "object-of",
        "lambast lambaste castigate berate scold admonish censure slam blast rap upbraid taunt mock",
    ),
    (
        "accuse",
        "thing quote",
        "criticize criticise condemn denounce decry slam blast lambast lambaste castigate censure",
    ),
    (
        "accuse",
        "thing quote",
        "rebuke blame deride ridicule mock disparage pillory",
    ),
    ("accuse", "object-of", "suspect fault lash"),
    ("accuse", "object-for", "attack assail"),
    ("accuse", "quote clause", "allege"),
    ("say", "quote that", "complain"),
    ("say", "about of", "complain"),
    ("ask", "quote whether hearer about", "ask"),
    ("demand", "to", "ask"),
    ("ask", "quote whether", "wonder inquire enquire query quiz"),
    ("ask", "whether thing quote", "question"),
    ("ask", "quote", "grill"),
)

BELIEFS = (
    ("say", "as", "regard see view"),
    ("say", "clause that to", "think believe hope expect plan intend want wish fear doubt suspect"),
    (
        "say",
        "clause that",
        "feel know realize realise recognize recognise understand assume presume suppose guess",
    ),
    (
        "say",
        "clause that",
        "imagine worry consider anticipate decide conclude figure trust forget remember regret",
    ),
    ("say", "to", "seek aim hope prefer aspire mean try"),
    ("say", "thing", "support back oppose favor favour endorse prefer value admire"),
)
"""Words of belief and intention: no saying, and read only where it is asked for."""

NOUNS = (
    (
        "say",
        "claim assertion statement contention argument insistence remark comment declaration observation recollection",
    ),
    (
        "say",
        "announcement confirmation admission acknowledgement acknowledgment confession concession disclosure",
    ),
    (
        "say",
        "revelation explanation testimony affirmation reaffirmation proclamation pronouncement assessment",
    ),
    ("say", "suggestion hint insinuation indication implication notion proposition reminder"),
    (
        "say",
        "prediction forecast estimate conclusion finding verdict proposal recommendation",
    ),
    ("say", "retort rejoinder boast tweet assurance reassurance"),
    ("report", "report rumor rumour news speculation"),
    ("deny", "denial refutation rebuttal repudiation disavowal disclaimer"),
    ("demand", "demand request plea order insistence ultimatum urging exhortation"),
    ("warn", "warning threat caution alert"),
    ("promise", "promise pledge vow oath commitment guarantee undertaking"),
    ("accuse", "accusation allegation charge complaint criticism condemnation suspicion"),
)
"""Nouns of saying that a clause may follow: "the claim that ...", "a promise to ..."."""

SAYING_NOUNS = frozenset(
    "statement interview speech letter report article commentary editorial broadcast news conference briefing address"
    " communique dispatch tweet post message memo memorandum note telegram cable release transcript testimony debate"
    " appearance remarks comments book column essay op-ed email e-mail blog website webcast television radio call"
    " affidavit filing lawsuit complaint resolution declaration press meeting rally forum hearing session".split()
)
"""What something is said in or at: "in a statement", "at a news conference"; never the source, nor part of it."""

QUOTING_VERBS = frozenset(["quote", "cite"])
"""Verbs with the inner speaker as object: "the agency quoted him as saying"."""

EMERGING_VERBS = ("emerge", "surface", "persist", "circulate", "spread", "swirl", "mount", "grow", "arise")
"""Verbs between a noun of saying and what it reports: "reports emerged that"."""

CITING_VERBS = frozenset(["cite"])
"""Those that name the inner speaker behind the words of a report: "it reported, citing an official"."""

ALSO_NOUNS = frozenset(
    "radio cable note notes state states point points allow counter counters object objects press order orders command commands cry"
    " cries shout shouts scream whisper roar thunder boom snap bark chant chants book books text texts post posts record"
    " records list lists document documents show shows find finds rule rules decree hint hints signal signals estimate"
    " estimates forecast forecasts brief briefs reason reasons address view views cast brand label outline detail details"
    " quiz quip quips joke jokes jest talk talks question questions fault blame charge charges attack attacks push slam"
    " challenge challenges request requests challenge thanks credit praise salute compliment voice express read return"
    " offer offers submit call calls answer answers reply replies appeal appeals leak leaks trade trades contest contests dispute disputes protest protests finish begin match taunts mock"
    " briefing meeting hearing ruling finding writing reading remark remarks comment comments concern concerns mention mentions echo echoes repeat urge urges rap spin".split()
)
"""Forms of verbs that are as often nouns or other words, beside those of NOUNS."""

ADDRESSING_VERBS = frozenset("tell assure reassure inform notify remind brief persuade convince".split())
"""Verbs of saying that always name who is told, so that their subject never stands behind them."""

REPEATING_VERBS = frozenset("repeat reiterate renew restate".split())
"""Verbs of saying that make one cue with a noun of saying: "repeated the claim that"."""

WITHHOLDING_VERBS = frozenset({"deny"})
"""Verbs of saying that can also withhold something: "denied him entry"."""

DOCUMENTS = frozenset(
    "statement letter message memo memorandum note communique declaration resolution speech text release document remarks"
    " address".split()
)
"""What somebody has written or read out: "the statement said" means him."""

MEDIA = frozenset(
    "agency newspaper paper daily weekly magazine television radio channel network broadcaster station website service"
    " tabloid".split()
)
"""Nouns for outlets: "the Times newspaper" is the Times."""

PRINTING = frozenset(["write", "according to"])
"""Cues that say where a person is the source, and report where an outlet is."""
