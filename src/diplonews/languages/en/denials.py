"""Words that deny, and the words that tell denials from their look-alikes.

Forms are the codes of the Form vocabulary. Verbs stand as lemmas, with ``_`` before a particle that must follow.
"""

CLAIM_VERBS: dict[str, str] = {
    "deny": "not_happened",
    "refute": "false",
    "rebut": "false",
    "dispute": "rejects",
    "contradict": "false",
    "debunk": "false",
    "disprove": "false",
    "discredit": "false",
    "contest": "rejects",
}
"""Verbs that deny whatever they take; nothing where they deny only before a noun of saying."""

OBJECT_VERBS = (
    "strike_down disagree_with make_up fabricate reject dismiss repudiate brush_off brush_aside shrug_off wave_off scoff_at push_back_on push_back_against "
    "push_back shoot_down knock_down pour_cold_water_on rubbish challenge bat_away disown rebuff play_down "
    "hit_back_at lash_out_at defend_against protest"
)
"""Verbs that deny only before a noun of saying, or before "as" and a word for what is untrue."""

CALLING_VERBS = "call brand label describe denounce characterize characterise term deem slam blast decry portray dub ridicule condemn"
"""Verbs that deny before an object and a word for what is untrue ("called the report false")."""

REPORT_NOUNS = frozenset(
    "report story article account news rumor rumour speculation suggestion claim assertion statement "
    "contention narrative version notion theory testimony information leak disclosure revelation reporting".split()
)
"""What a claim stands in: calling it untrue is the form *false*."""

CHARGE_NOUNS = frozenset(
    "allegation accusation charge criticism characterization characterisation insinuation complaint "
    "suspicion blame slur comparison argument insult smear attack wrongdoing involvement responsibility "
    "guilt link connection role collusion misconduct complicity label depiction portrayal description "
    "finding conclusion implication innuendo fault negligence corruption abuse fraud crime intent "
    "intention lawsuit suit concern attack_on".split()
)
"""What somebody is charged with: to turn it down is the form *rejects*."""

OFFER_NOUNS = frozenset(
    "offer proposal demand request call plan bid appeal deal invitation ultimatum resolution precondition "
    "prerequisite condition treaty ceasefire cease-fire truce compromise draft agreement nomination "
    "candidate motion petition application measure bill amendment overture mediation talks negotiation "
    "negotiations meeting term initiative policy advice idea recommendation pressure change dialogue visit "
    "solution concession settlement".split()
)
"""What is held out to somebody: to turn it down is the form *refuses*."""

ACCESS_NOUNS = frozenset(
    "entry access visa visas bail permission asylum request requests motion application parole right "
    "rights service treatment opportunity opportunities passage admission citizenship entrance leave "
    "petition appeal credit coverage aid benefits care funding water food chance loan tenure change "
    "nomination rapport victory votes vote recognition boarding clemency power comment consent existence".split()
)
"""What "deny" withholds: no denial."""

FALSE_WORDS = frozenset(
    "false untrue baseless groundless unfounded fake fiction fictitious fabricated fabrication "
    "fabrications nonsense absurd ridiculous ludicrous preposterous lie lies slander libel slanderous "
    "defamatory propaganda hoax rubbish bogus wrong incorrect inaccurate misleading misinformation "
    "disinformation unsubstantiated invented invention speculation speculative meritless falsehood "
    "falsehoods laughable nonexistent provocation myth garbage hogwash hypothetical outrageous unjustified "
    "unfair erroneous mistaken concocted smear smears fantasy rumor rumors rumour rumours untruthful "
    "dishonest delusional unsupported distorted distortion malicious".split()
)
"""Words for what is untrue."""

NOT_THESE = frozenset(
    "true accurate correct right so case fact truthful factual credible real reliable".split()
)
"""Behind a negation: the same as untrue."""

TRUTH_NOUNS = frozenset(
    "truth basis merit foundation evidence substance proof validity credibility factual".split()
)
"""Behind "no" or "without": the same as untrue."""

KNOWING = frozenset(
    "aware knowledge information confirmation record indication confirm verify know knew heard hear "
    "informed".split()
)
"""Behind a negation: the form *unaware*."""

UNAWARE = frozenset("unaware".split())
PLANNING = frozenset(
    "plan plans planned planning intention intentions intend intends intended prepared scheduled arranged "
    "preparing agenda contemplated considering envisaged foreseen".split()
)
"""Behind a negation: the form *no_plan*."""

RESPONSIBILITY = frozenset(
    "involvement involved role part responsible responsibility hand connection connected link linked links "
    "ties related behind party complicit guilty wrong intention collusion anything".split()
)
"""Behind a negation: the deed that one is asked about is not one's own."""

ANSWERS = frozenset(
    "comment elaborate say answer respond discuss confirm specify reply disclose detail reveal give "
    "provide identify name".split()
)
"""Behind "declined to", "would not": the form *no_comment*."""

SPEAKING = frozenset(
    "say said says claim claimed state stated suggest suggested mean meant imply implied call called "
    "promise promised ask asked told tell".split()
)
"""Behind "never": an own saying is denied."""

REFUSING = "refuse decline reject_out rule_out turn_down spurn veto rebuff balk_at refuse_to"
"""Verbs of the form *refuses*."""

REFUSAL_NOUNS = frozenset("refusal".split())
DENIAL_NOUNS = frozenset("denial denials rebuttal refutation".split())
NOT_DENIALS = frozenset("self-denial".split())

RETRACTING = "retract recant misspeak take_back walk_back"
"""Verbs of the form *retracts*."""
WITHDRAWING = "withdraw correct"
"""Verbs of the form *retracts* before a noun of saying."""

PLAINLY_UNTRUE = frozenset(
    "false untrue fiction fictitious fabrication fabrications fabricated lie lies incorrect inaccurate wrong invented".split()
)
"""Words for what is untrue that leave no room: the form *false* whatever they are said of."""

TRUTH_BELIEF = frozenset("believe think buy accept agree".split())

CONTRARY = frozenset("not n't never no".split())

NEGATED_DENIAL = frozenset(
    "not n't never nor neither cannot could can without stopped stop fail failed hardly".split()
)
"""Before a verb of denial: nothing is denied."""

SUCH = frozenset("such any this that these those the".split())
ANAPHORS = frozenset("it that this them those these so".split())
"""Words that stand for what was claimed before."""

ANAPHORS_BEFORE = frozenset("it that this these those they which".split())
"""Before a form of "be": they stand for what was claimed."""

BEFORE_UNTRUE = frozenset("a an all just pure complete total another more “ `` ''".split()) | {'"'}
"""Between a form of "be" and a word for what is untrue."""

OF_PERSONS = frozenset("wrong mistaken untruthful dishonest".split())
"""Said of a person in place of what that person claims."""

KNOWING_OF = frozenset(
    {("knew", "of"), ("know", "of"), ("knows", "of"), ("heard", "of"), ("aware", "of"), ("learned", "of")}
)
"""Before "no": the form *unaware*."""

REPLYING = frozenset("answer respond reply return".split())
ASKING = frozenset(
    "request requests comment question questions call calls message messages email emails inquiry".split()
)
"""Behind "did not": no comment is given to them."""

RESPONSIBLE = frozenset(
    "involvement responsibility wrongdoing complicity guilt anything collusion role".split()
)
"""Behind "denied": a charge is rejected."""

NEGATED_ENDINGS = ("n't",)
"""Endings of a verb that make it a negation."""

DEEDS = frozenset("attack link".split())
"""Nouns of a charge that are things as well: to withdraw them takes nothing back."""
