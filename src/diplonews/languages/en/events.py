"""Words that tell of events: verbs and nouns for each PLOVER type and mode, and the words around them.

Keys are ``(type, mode)`` in PLOVER's codes, the mode empty where the word names none. Verbs stand as lemmas, with
``_`` before a particle that must follow ("call_off"); nouns in the singular. Holds no rule: what a sentence makes
of a word is the engine's business.
"""

GIVE = "send supply provide deliver ship give donate transfer"
ARMS = (
    "weapons arms tanks missiles ammunition munitions shells jets howitzers rifles guns drones warplanes aircraft helicopters "
    "launchers artillery interceptors grenades mines torpedoes rounds bombs ordnance explosives armour armor bullets mortars"
)
RELIEF = "food medicine medicines relief blankets tents grain wheat vaccines doses rice flour fuel clothing doctors medics"
MONEY = "dollars euros pounds yuan yen rubles roubles rupees francs dinars million money loan loans credit credits grant"
TIES = "relations ties"
TROOPS = "warplanes troops soldiers battalions brigades forces warships reinforcements marines tanks jets frigate destroyer carrier fleet warship submarine submarines battalion brigade squadron gunboat gunboats"
FIRE = "fire launch lob"
ROCKETS = "missile missiles rocket rockets mortar mortars shells"


def _taking(verbs: str, objects: str, behind: str = "") -> str:
    """Return rows for each of *verbs* with each of *objects*, and *behind* it a preposition that must follow."""
    return "".join(f"{verb}_{thing}{behind} " for verb in verbs.split() for thing in objects.split())


VERBS: dict[tuple[str, str], str] = {
    (
        "AGREE",
        "",
    ): "agree promise pledge vow invite commit undertake accept consent offer offer_to guarantee sign_up_to assent",
    (
        "CONSULT",
        "",
    ): "meet meet_with confer negotiate mediate consult talk talk_with talk_to speak_with speak_to speak "
    "discuss sit_down huddle gather parley deliberate convene reconvene",
    (
        "CONSULT",
        "visit",
    ): "visit tour travel_to fly_to leave_for depart_for arrive land_in host receive welcome greet come_to go_to journey_to fly_into",
    ("CONSULT", "phone"): "phone telephone call_up ring_up",
    (
        "SUPPORT",
        "",
    ): "praise hail endorse support back recognise recognize sign ratify thank congratulate commend applaud "
    "laud salute normalise normalize defend side_with champion honour honor uphold cheer vote_for stand_by "
    + _taking("open", "embassy consulate mission")
    + _taking("join", "pact treaty alliance bloc")
    + _taking("restore resume establish re-establish", TIES),
    (
        "CONCEDE",
        "",
    ): _taking("voice express", "regret regrets remorse sorrow")
    + _taking("drop", "charge charges demand demands objections suit lawsuit")
    + "concede apologise apologize regret ease reopen relent back_down pardon amnesty give_in yield acquiesce "
    "lift reinstate legalise legalize backtrack waive loosen relax unfreeze unblock commute climb_down back_off rehabilitate",
    ("COOPERATE", ""): _taking(
        "send provide exchange", "figures information intelligence data files documents evidence"
    )
    + _taking("sell export buy purchase", f"{ARMS} gas oil engines grain wheat uranium")
    + "cooperate co-operate collaborate team_up join_forces extradite share",
    (
        "AID",
        "military",
    ): _taking(GIVE, ARMS),
    (
        "AID",
        "humanitarian",
    ): _taking(GIVE + " hand_out distribute airdrop airlift", RELIEF)
    + _taking("take_in shelter admit", "refugees evacuees"),
    ("AID", "economic"): _taking("give lend grant", MONEY),
    ("AID", "asylum"): _taking("grant give offer seek find", "asylum refuge"),
    ("AID", ""): _taking(GIVE, "aid assistance")
    + _taking("free", "hostage hostages captive captives")
    + _taking(
        "train",
        "soldiers troops officers police pilots teachers rebels fighters recruits guards militias forces",
    )
    + _taking("take", "refugees migrants asylum-seekers", "")
    + _taking("hand", "blankets food rations")
    + " donate aid fund finance rescue evacuate shelter bankroll arm resupply feed",
    (
        "RETREAT",
        "withdraw",
    ): _taking("pull move", "troops forces soldiers men", "_out")
    + _taking("pull move", "troops forces soldiers men", "_out_of")
    + "withdraw pull_out retreat pull_back demobilise demobilize disengage vacate surrender",
    ("RETREAT", "release"): "release set_free liberate free let_go "
    + _taking("exchange swap trade", "prisoners hostages captives spies agents detainees"),
    ("RETREAT", "resign"): "resign step_down quit abdicate step_aside",
    ("RETREAT", "disarm"): "disarm lay_down disband",
    ("RETREAT", "ceasefire"): "cease_fire",
    ("RETREAT", "return"): "hand_back hand_over repatriate",
    (
        "REQUEST",
        "",
    ): "ask_for ask_to insist urge demand call_for call_on appeal_to appeal_for request ask order propose recommend implore beg press_for "
    "advise encourage plead_with exhort call_upon plead_for petition entreat lobby",
    (
        "ACCUSE",
        "disapprove",
    ): "condemn criticise criticize denounce blame deplore decry berate lambast slam blast "
    "censure rebuke chide fault lash_out round_on reprimand lambaste castigate assail admonish upbraid excoriate scold vilify "
    "rail_against hit_out",
    ("ACCUSE", ""): _taking("hand deliver send submit", "note", "_of_protest")
    + _taking("hand deliver send submit", "protest protests")
    + "accuse allege "
    + _taking("lodge register", "protest protests complaint")
    + _taking("file", "protest protests"),
    (
        "ACCUSE",
        "investigate",
    ): _taking("file", "case lawsuit suit complaint")
    + _taking("open", "case investigation probe inquiry")
    + "investigate probe question interrogate summon charge indict prosecute sue re-investigate impeach subpoena",
    (
        "REJECT",
        "",
    ): _taking("deny refuse", "entry access permission visa visas passage accreditation")
    + _taking("break_off end suspend", "talks negotiations dialogue contacts")
    + "vote_against do_not_recognise do_not_recognize balk_at baulk_at send_back walk_out_of reject refuse defy veto spurn rebuff boycott flout turn_down shun breach violate block oppose abrogate annul scrap "
    "pull_out_of turn_back turn_away",
    ("REJECT", "meet"): "postpone cancel call_off put_off snub shelve",
    ("THREATEN", ""): "threaten menace intimidate",
    ("PROTEST", "demo"): _taking("burn", "flag flags effigy effigies")
    + _taking("block blockade", "road roads highway")
    + "pelt gather_outside assemble_outside protest rally demonstrate march picket",
    ("PROTEST", "riot"): "riot rampage",
    ("PROTEST", "strike-lim"): "walk_out go_on_strike",
    ("PROTEST", "strike-hun"): "go_on_hunger_strike",
    ("SANCTION", ""): _taking(
        "shut close seal", "border borders crossing crossings embassy consulate airspace"
    )
    + _taking("cut suspend", TIES)
    + _taking("put impose slap levy raise double", "duty duties tariff tariffs levy levies quota quotas")
    + _taking("dismiss sack fire", "ambassador minister envoy general commander")
    + _taking("order", "diplomat diplomats envoy ambassador attache", "_out")
    + _taking("give", "hours days", "_to_leave")
    + "declare_persona sanction blacklist embargo break_off sever ban blockade downgrade sack dismiss_from "
    "suspend halt cut_off freeze fine oust bar revoke",
    ("SANCTION", "convict"): "convict sentence",
    ("SANCTION", "expel"): "expel",
    ("SANCTION", "withdraw"): "recall",
    ("MOBILIZE", "troops"): _taking("call_up mobilise mobilize", "reservists reserves")
    + _taking("put place", "army forces troops military navy police", "_on")
    + _taking("prepare", "invasion offensive war")
    + _taking("send move dispatch station rush airlift", TROOPS)
    + _taking("violate", "airspace border territory")
    + "deploy mobilise mobilize amass mass redeploy scramble",
    ("MOBILIZE", "weapons"): _taking(FIRE, ROCKETS)
    + _taking("test", "missile missiles rocket rockets warhead bomb")
    + "test-fire test-launch",
    ("COERCE", "arrest"): "arrest detain jail imprison apprehend round_up capture intern remand "
    + _taking("take", "custody prisoner")
    + _taking("hold", "custody prison jail cell"),
    ("COERCE", "deport"): "deport",
    ("COERCE", "confiscate"): _taking("board", "ship vessel boat trawler tanker freighter")
    + "seize confiscate impound commandeer expropriate nationalise nationalize",
    ("COERCE", "censor"): "censor",
    ("COERCE", "restrict"): _taking(
        "search raid", "office offices home homes premises headquarters house houses"
    )
    + "confine besiege evict outlaw quarantine disperse",
    (
        "ASSAULT",
        "",
    ): _taking("break smash", "windows")
    + "clash burn_down set_fire_to fight attack assault kill wound injure raid storm invade harm murder massacre ambush ravage overrun slaughter ram sabotage "
    "ransack torch loot stab poison lynch hack",
    ("ASSAULT", "abduct"): "abduct kidnap hijack " + _taking("take hold seize", "hostage hostages captive"),
    ("ASSAULT", "beat"): "beat",
    ("ASSAULT", "torture"): "torture abuse mistreat",
    ("ASSAULT", "execute"): "execute behead hang",
    ("ASSAULT", "assassinate"): "assassinate",
    ("ASSAULT", "firearms"): "shoot gun_down shoot_dead open_fire exchange_fire trade_fire fire_on fire_at",
    ("ASSAULT", "explosives"): "bomb blow_up detonate",
    ("ASSAULT", "heavy-weapons"): _taking(FIRE, ROCKETS, "_at")
    + _taking(FIRE, ROCKETS, "_on")
    + "shell bombard strafe shoot_down sink torpedo intercept",
    ("ASSAULT", "sexual"): "rape",
}

PRESS = "reporters journalists newspapers media correspondents press"

OTHER_OBJECTS: dict[str, str] = {
    "withdraw": "promise pledge invitation accreditation report claim statement allegation accusation bid offer nomination candidacy lawsuit support application petition remark",
    "reject": "it this that these those report claim allegation accusation charge criticism suggestion notion assertion argument",
    "rebuff": "report claim allegation accusation charge criticism suggestion notion assertion argument",
    "dismiss": "it this that these those report claim allegation accusation charge criticism suggestion notion assertion",
    "ask_for": "comment time permission directions",
    **dict.fromkeys(
        "meet meet_with speak_to speak_with talk_to talk_with telephone phone call_up".split(), PRESS
    ),
    "fight": "corruption crime terrorism poverty inflation fire fires drugs election disease virus",
    "strike": "deal agreement accord pact truce bargain balance chord blow tone note",
    "hit": "low high record snag milestone out",
    "target": "audience goal growth inflation market",
    "seize": "opportunity chance moment initiative power control",
    "capture": "attention imagination mood spirit",
    "come_to": "power office terms conclusion blows end light",
    "call": "report claim allegation accusation charge",
}
"""Objects with which a verb tells of no event."""

PERSONAL_VERBS: dict[tuple[str, str], str] = {
    ("CONSULT", "phone"): "call ring",
}
"""Verbs that tell of an event only where somebody stands behind them and nothing is said of them: "called Putin on Friday"."""

ORDERING_VERBS: dict[tuple[str, str], str] = {
    ("REQUEST", ""): "tell press push instruct command direct advise encourage persuade pressure prod",
}
"""Verbs that tell of an event only before somebody and an infinitive: "told him not to come"."""

STRIKING_VERBS: dict[tuple[str, str], str] = {
    ("ASSAULT", ""): "strike hit pound target",
    ("MOBILIZE", "troops"): _taking("cross", "border line frontier")
    + _taking("enter", "waters airspace territory")
    + "cross_into push_into roll_into",
}
"""Verbs that tell of an event only where forces, weapons or states do it: "the missiles hit a bridge"."""

LEAVING_VERBS: dict[tuple[str, str], str] = {
    ("RETREAT", "withdraw"): "leave",
}
"""Verbs that tell of a retreat only where forces do it: "the last troops left"."""

BLAMING_VERBS: dict[tuple[str, str], str] = {
    ("ACCUSE", "disapprove"): "attack assail",
}
"""Verbs that tell of words alone before somebody, "for" and a verb in -ing: "attacked them for spying"."""

NOUNS: dict[tuple[str, str], str] = {
    (
        "AGREE",
        "",
    ): "agreement pledge promise invitation accord pact deal treaty memorandum",
    (
        "CONSULT",
        "",
    ): "meeting talks talk discussion discussions negotiation negotiations consultation conversation "
    "dialogue encounter audience",
    ("CONSULT", "visit"): "visit trip tour stopover",
    (
        "CONSULT",
        "phone",
    ): "call phone_call telephone_call telephone_conversation phone_conversation video_call videoconference teleconference",
    ("CONSULT", "multilateral"): "summit",
    ("SUPPORT", ""): "endorsement praise recognition ratification tribute",
    ("CONCEDE", ""): "concession apology amnesty pardon reprieve clemency",
    (
        "COOPERATE",
        "",
    ): "cooperation co-operation collaboration exercise joint_military_exercise joint_naval_exercise joint_drill extradition",
    ("AID", "economic"): "loan bailout",
    ("AID", ""): "donation grant rescue airlift relief",
    (
        "RETREAT",
        "withdraw",
    ): "withdrawal pullout pull-out pullback retreat disengagement surrender evacuation",
    ("RETREAT", "release"): "release liberation prisoner_swap prisoner_exchange",
    ("RETREAT", "ceasefire"): "ceasefire cease-fire truce armistice",
    ("RETREAT", "resign"): "resignation",
    ("REQUEST", ""): "demand appeal request plea petition",
    ("ACCUSE", "disapprove"): "condemnation criticism censure rebuke denunciation reprimand outcry",
    ("ACCUSE", ""): "accusation allegation",
    ("ACCUSE", "investigate"): "investigation probe inquiry indictment lawsuit impeachment prosecution",
    ("REJECT", ""): "rejection refusal veto defiance rebuff violation breach",
    ("REJECT", "meet"): "postponement cancellation",
    ("THREATEN", ""): "threat ultimatum intimidation",
    ("PROTEST", "demo"): "protest demonstration rally march sit-in",
    ("PROTEST", "riot"): "riot unrest",
    ("PROTEST", "strike-lim"): "walkout",
    ("PROTEST", "strike-gen"): "general_strike",
    ("PROTEST", "strike-hun"): "hunger_strike",
    ("SANCTION", ""): "sanctions sanction embargo blockade freeze blacklist boycott suspension fine",
    ("SANCTION", "convict"): "conviction",
    ("SANCTION", "expel"): "expulsion",
    (
        "MOBILIZE",
        "troops",
    ): "deployment mobilisation mobilization buildup build-up drill military_exercise naval_exercise war_game wargame manoeuvres maneuvers reinforcement redeployment",
    (
        "MOBILIZE",
        "weapons",
    ): "test missile_test test-firing nuclear_test rocket_launch missile_launch test-launch",
    ("COERCE", "arrest"): "arrest detention imprisonment crackdown internment roundup",
    ("COERCE", "deport"): "deportation",
    ("COERCE", "confiscate"): "seizure confiscation expropriation",
    ("COERCE", "ban"): "ban",
    ("COERCE", "curfew"): "curfew",
    ("COERCE", "martial-law"): "martial_law state_of_emergency",
    (
        "ASSAULT",
        "",
    ): "attack assault killing massacre raid invasion ambush offensive incursion clash shootout fighting "
    "war_crime onslaught atrocity skirmish firefight battle slaughter bloodshed sabotage cyberattack cyber_attack hack stabbing "
    "poisoning",
    ("ASSAULT", "abduct"): "abduction kidnapping kidnap hijacking hostage-taking",
    ("ASSAULT", "torture"): "torture",
    ("ASSAULT", "execute"): "execution beheading",
    ("ASSAULT", "assassinate"): "assassination murder",
    ("ASSAULT", "firearms"): "shooting gunfire gunbattle",
    ("ASSAULT", "explosives"): "bombing explosion blast",
    ("ASSAULT", "suicide-attack"): "suicide_bombing suicide_attack",
    (
        "ASSAULT",
        "heavy-weapons",
    ): "airstrike air_strike air_raid shelling bombardment strike missile_strike barrage "
    "drone_strike drone_attack rocket_attack missile_attack",
}

LIGHT_FORMS = frozenset(
    "hold holds held holding have has had having make makes made making pay pays paid paying take takes "
    "took taken taking stage stages staged staging launch launches launched launching mount mounts mounted "
    "mounting impose imposes imposed imposing slap slapped conduct conducts conducted conducting begin "
    "begins began begun start starts started starting open opens opened opening resume resumes resumed "
    "resuming continue continues continued give gives gave given issue issues issued issuing attend "
    "attends attended attending chair chairs chaired host hosts hosted hosting organise organised organize "
    "organized announce announced announces sign signs signed signing reach reaches reached reaching "
    "carries carrying perpetrate perpetrated perpetrating strike struck declare declared receive received express expressed break lift lifted carry carried "
    "tighten tightened suspend suspended demand demanded propose proposed plan plans planned planning join "
    "joined lead led seek seeks sought approve approves approved grant grants granted".split()
)
"""Forms of verbs that lend an event noun their subject: "held talks", "made a visit", "imposed sanctions"."""

LIGHT_PAIRS = frozenset((form, "out") for form in "carry carries carried carrying".split())
"""Such a verb with its particle: "carried out an attack"."""

COUNTED = {
    "kill": "dead", "die": "dead", "murder": "dead", "massacre": "dead", "execute": "dead", "behead": "dead",
    "shoot_dead": "dead", "gun_down": "dead", "assassinate": "dead",
    "wound": "injured", "injure": "injured", "hurt": "injured",
    "arrest": "arrested", "detain": "arrested", "jail": "arrested", "round_up": "arrested",
    "abduct": "abducted", "kidnap": "abducted", "seize": "seized", "capture": "captured",
    "expel": "expelled", "deport": "deported", "release": "released", "free": "released",
    "deploy": "deployed", "evacuate": "evacuated", "rescue": "rescued", "displace": "displaced",
}  # fmt: skip
"""What a number beside the verb counts."""

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

MULTIPLES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
VAGUE_NUMBERS = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "several": 3}
"""The least that such a word stands for."""

NO_COUNT = frozenset(
    "percent per % km kilometers kilometres miles meters metres years months weeks days hours minutes year "
    "month day hour".split()
)
"""Behind a number that measures something else."""

AT_LEAST = ("at least", "more than", "over", "no fewer than", "no less than", "upwards of")
AT_MOST = ("at most", "up to", "fewer than", "less than", "no more than", "as many as")
ABOUT = ("about", "around", "some", "nearly", "almost", "roughly", "approximately", "an estimated")

ROLES = {
    **dict.fromkeys("with to on against for upon toward towards".split(), "other"),
    **dict.fromkeys("over at".split(), "aside"),
    "by": "agent",
    "between": "pair",
    "from": "source",
    "of": "owner",
}
"""Before the other party: "talks with", "attack on", "sanctions against"."""

PLACE_PREPOSITIONS = frozenset("in at near outside inside".split())

BEARINGS = frozenset(
    (word,)
    for word in "northern southern eastern western central northeastern northwestern southeastern southwestern "
    "north-eastern north-western south-eastern south-western upper lower".split()
)
"""Before the name of a place, and part of it: "northern Peru"."""

KINDS_OF_PLACE = frozenset(
    "northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern "
    "north-western south-eastern south-western upper lower coastal border frontier mountain desert port capital city town "
    "village province region district state island of".split()
)
"""Before the name of a place, telling what it is: "the port city of"."""

UPON = frozenset("on of".split())
"""Behind an attack, before what is hit: its place may follow ("a raid on a camp near")."""

HAPPENING = frozenset(
    "took take takes taken taking happened happen happens occurred occur occurs conducted held made launched".split()
)
"""Behind an event noun: it comes about."""

PLACE_STOPPERS = frozenset("to on about over for of and after before during".split())
"""Behind an event: a place that follows these is not its own."""

FURTHER = frozenset("also then later earlier separately again another second".split())
"""Beside a verb: it tells of one more event."""

TOLD_AGAIN = frozenset("the this these such his her its their earlier reported alleged".split())
"""Before an event noun: the event has been told already."""

NEEDS_BOTH = frozenset(
    "speak negotiate mediate deliberate confer discuss share support back defend host receive welcome ask free quit halt suspend order request "
    "blame ease lift yield feed aid fund finance arm shelter charge consult talk freeze "
    "cut_off recall come_to arrive gather go_to welcome thank congratulate investigate "
    "probe test call deal grant loan fight relief test criticism concession fighting exercise audience "
    "recognise recognize dialogue discussion recognition beat clash harm release reinstate regret postpone cancel "
    "sue protest march rally conversation endorse guarantee honour honor uphold cheer waive loosen relax convene greet "
    "treaty petition lobby block oppose breach violate fine bar revoke "
    "surrender evacuation loan suspension violation advise encourage hail allege battle hack sink intercept stab scrap annul "
    "memorandum prosecution outlaw disperse commute champion ".split()
)
"""Words of many uses: they tell of an event only where both sides are named, or one and a day."""

DONE_ALONE = frozenset("offer accept".split())
"""The same, but for what somebody has done: "offered to mediate"."""

OBJECTLESS = frozenset(
    "discuss share negotiate mediate sign lift propose offer call_for demand announce test resume consult".split()
)
"""Verbs whose object is a matter, not a party."""


OF_A_MATTER = frozenset("of to about on".split())
"""Before an event noun that is only talked of: whoever talks does not take part."""

DONE_TO_VERBS = frozenset("accuse release sentence convict".split())
"""Verbs besides attacks and arrests that always take somebody to whom it is done."""

BLAMING = frozenset(
    "blame blames blamed blaming accuse accuses accused accusing suspect suspects suspected suspecting".split()
)
"""Before somebody who is said to have done what is told of behind "for" or "of"."""

DID = frozenset("did didn't do don't does doesn't".split())
"""Before a verb in its plain form: it is denied that it was done."""

WEAPONS = frozenset(
    "aircraft warplanes warplane planes jets jet helicopters helicopter drones drone missiles missile rockets rocket artillery "
    "tanks ships warships warship gunboats shells shell bombs bomb airstrikes airstrike mortars".split()
)
"""What an attack is carried out with."""

FORCES = WEAPONS | frozenset(
    "troops forces army military navy soldiers marines police gunners guards commandos paratroopers units fighters side".split()
)
"""Behind the adjective of a state: what they do the state does."""

SENT = FORCES | frozenset(
    "base bases post posts outpost outposts patrol patrols boat boats trawler trawlers vessel vessels ship plane tanker convoy "
    "ambassador ambassadors envoy envoys embassy consulate diplomat diplomats consul delegation government positions".split()
)
"""Behind the adjective of a state: what is done to them is done to the state."""

OFFICES = SENT | frozenset(
    "prince princess president presidents delegation minister ministers premier chancellor king queen emir sultan leader leaders official officials "
    "chief negotiator negotiators lawmakers parliament spokesman spokeswoman authorities counterpart prosecutors foreign "
    "mission secretary governor".split()
)
"""Behind the adjective of a state or its name: what a person or body without a name does, the state does."""

OF_AN_OFFICE = frozenset({("of",), ("from",)})
"""Between an office and its state: "a delegation from"."""

OWN_THINGS = frozenset({"RETREAT", "MOBILIZE", "SANCTION"})
"""Types of what one does with one's own people: "withdrew its troops", "recalled its envoy"."""

OF_ITS_WORKS = frozenset({"SANCTION", "SUPPORT", "REJECT", "ACCUSE", "THREATEN", "REQUEST", "AGREE"})
"""Types of what is done to a state by doing it to its works: "rejected the Ruritanian proposal"."""

SAYING_TOO = frozenset("concede".split())
"""Verbs that only say something before "that"."""

INSISTING = frozenset("insist".split())
"""Verbs that ask for something only before "that", somebody and a plain verb: "insisted that they leave"."""

HOSTING = frozenset("host attend".split())
"""Verbs that tell of no further meeting before a meeting."""

ABSORBING: dict[str, str] = {
    **dict.fromkeys("sign ratify cancel suspend".split(), "AGREE"),
    **dict.fromkeys("accept turn_down reject refuse veto".split(), "AGREE REQUEST AID"),
    **dict.fromkeys("ease lift".split(), "SANCTION COERCE"),
}
"""Verbs with the types of events that may be told by their object, and then are no further events: "lifted the embargo"."""

MATTERS = frozenset({"AGREE", "SANCTION", "RETREAT", "AID", "COOPERATE", "CONCEDE"})
BEFORE_A_MATTER = {"CONSULT": frozenset("of on about over".split()), "REQUEST": frozenset({"for"})}
"""Types of what a meeting or a demand may be about, and the words between: "talks on a truce" tell of no truce."""

ONE_SIDED = frozenset(
    "promise pledge vow invite offer offer_to accept commit undertake consent guarantee invitation".split()
)
"""Words for what one does towards another, who are no pair by it."""

ANSWERING = frozenset("accept reject refuse turn_down spurn rebuff".split())
OFFERS = frozenset("offer proposal plan demand request invitation call appeal bid".split())
FRONTING = frozenset({"a", "that"})
"""Verbs that answer what somebody has offered or asked for, words for that, and what stands with them before the verb."""

TERRITORIES = frozenset("waters territory airspace soil".split())
"""Behind the adjective of a state: where it is."""

COMING_ABOUT = frozenset(
    "took takes take began begins start started starts resume resumed resumes end ended ends conclude concluded concludes "
    "collapse collapsed collapses broke breaks opened opens continued continues happened occurred lasted lasts followed "
    "scheduled held entered enters left came".split()
)
"""Behind an event noun: it is the subject, and the days told behind are its own."""

BROUGHT_ABOUT = frozenset("in by during when as after".split())
"""Between a toll and the deed that it comes of: "were killed in a raid", "were wounded when troops opened fire"."""

FROM_THE_OTHER = frozenset("recall ban suspend halt".split())
"""Verbs with the other party behind "from": "recalled its envoy from"."""

GOING_ON = frozenset("for during in by".split())
"""Between a verb and an event noun that tells of the same: "met for talks"."""

ONE = frozenset("a an one".split())
"""Numbers that count only before a multiple: "a dozen"."""

BEFORE_MATTERS = frozenset("of for over".split())
"""Behind the object of an act of speech: what is said, not who takes part."""

PASSED_OVER = frozenset("into including".split())
"""Prepositions that change nobody's role."""

BY_TELEPHONE = frozenset("telephone phone".split())
"""Behind "by": two talk over a distance."""

GOING_TO = frozenset("visit tour".split())
"""Verbs whose object is a place."""

TALK_OF = frozenset("talk discussion dialogue negotiation conversation".split())
"""Meetings that "of" tells the matter of, not a party."""

DRIVEN_FROM = frozenset("expel deport".split())
"""Verbs whose passive tells behind "from" who did it: "were expelled from"."""

IN_WHICH = ("in", "which")
"""Between an attack and the clause that tells who fought in it."""

ROUNDS = frozenset("round rounds series day days week hours".split())
"""Before "of" and a meeting: it is told of with them."""

ENDING = frozenset("ends ended concludes concluded".split())
"""Before a meeting or an agreement: whoever ends it takes part."""

PEERS = frozenset("counterpart counterparts opposite".split())
"""Behind the adjective of a state: whoever holds the same office there."""

PROTESTING_AT = frozenset("outside at".split())
"""Between a protest and the body against which it is: "rallied outside the embassy"."""
