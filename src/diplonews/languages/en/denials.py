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
    "laugh_off strike_down disagree_with make_up fabricate reject dismiss repudiate brush_off brush_aside shrug_off wave_off scoff_at push_back_on push_back_against "
    "push_back shoot_down knock_down pour_cold_water_on rubbish challenge bat_away disown rebuff play_down "
    "hit_back_at lash_out_at defend_against protest take_exception_to take_issue_with wave_aside wave_away "
    "bristle_at bridle_at object_to ridicule mock pooh-pooh sneer_at jeer_at quash squelch scotch discount disavow "
    "pour_scorn_on heap_scorn_on cast_doubt_on throw_doubt_on give_the_lie_to nail make_light_of hoot_at explode"
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
    "dishonest delusional unsupported distorted distortion malicious fairytale fairy fable fables canard photomontage "
    "figment concoction charade fib fibs falsification falsifications falsified forgery forgeries farce baloney bunk "
    "balderdash poppycock claptrap humbug twaddle drivel gibberish hearsay exaggerated exaggeration overblown twisted wishful gossip "
    "slanders doctored staged untruth untruths half-truth half-truths counterfactual far-fetched insane laughable "
    "pseudo-report scaremongering mudslinging calumny calumnies fantasies legend legends chimera mirage".split()
)
"""Words for what is untrue."""

NOT_THESE = frozenset(
    "true accurate correct right so case fact truthful factual credible real reliable".split()
)
"""Behind a negation: the same as untrue."""

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

RETRACTING = "retract recant misspeak take_back walk_back"
"""Verbs of the form *retracts*."""
WITHDRAWING = "withdraw correct"
"""Verbs of the form *retracts* before a noun of saying."""

PLAINLY_UNTRUE = frozenset(
    "false untrue fiction fictitious fabrication fabrications fabricated lie lies incorrect inaccurate wrong invented".split()
)
"""Words for what is untrue that leave no room: the form *false* whatever they are said of."""

CONTRARY = frozenset("neither not n't never no none nothing cannot without".split())
"""Negations: what each denies is told by the word it meets."""

NEGATED_DENIAL = frozenset(
    "not n't never nor neither cannot could can without stopped stop fail failed hardly".split()
)
"""Before a verb of denial: nothing is denied."""

ANAPHORS = frozenset("it that this them those these so".split())
"""Words that stand for what was claimed before."""

ANAPHORS_BEFORE = frozenset("it that this these those they which".split())
"""Before a form of "be": they stand for what was claimed."""

BEFORE_UNTRUE = frozenset(
    "tall old-fashioned mere crude cheap only merely sheer utter absolute downright stuff and quite so very entirely plainly a an all just pure complete total another more outright blatant big malicious absolute utter sheer “ `` ''".split()
) | {'"'}
"""Between a form of "be" and a word for what is untrue."""

OF_PERSONS = frozenset("wrong mistaken untruthful dishonest".split())
"""Said of a person in place of what that person claims."""

KNOWING_OF = frozenset(
    {("knew", "of"), ("know", "of"), ("knows", "of"), ("heard", "of"), ("aware", "of"), ("learned", "of")}
)
"""Before "no": the form *unaware*."""

SPEAKERS = (("i",), ("we",))
"""Before "was wrong": the speaker takes something back."""

CALLED_AS = frozenset({"as"})
"""Before what something is called."""

REPLYING = frozenset("answer respond reply return".split())
ASKING = frozenset(
    "request requests comment question questions call calls message messages email emails inquiry".split()
)
"""Behind "did not": no comment is given to them."""

RESPONSIBLE = frozenset(
    "involvement responsibility wrongdoing complicity guilt anything collusion role".split()
)
"""Behind "denied": a charge is rejected."""

DEEDS = frozenset("attack link".split())
"""Nouns of a charge that are things as well: to withdraw them takes nothing back."""

UNAWARE = frozenset("unaware".split())
"""Words that deny knowledge without a negation."""

MET: dict[str, tuple[str, str]] = {
    **dict.fromkeys("aware informed".split(), ("unaware", "any")),
    **dict.fromkeys("knowledge information confirmation record indication".split(), ("unaware", "lacking")),
    **dict.fromkeys("heard hear".split(), ("unaware", "about")),
    **dict.fromkeys("know knew".split(), ("unaware", "whether")),
    **dict.fromkeys("confirm verify".split(), ("unaware", "unable")),
    **dict.fromkeys(
        "plan plans planned planning scheduled arranged preparing agenda "
        "contemplated considering envisaged foreseen mooted".split(),
        ("no_plan", "now"),
    ),
    **dict.fromkeys("intention intentions intend intends intended".split(), ("refuses", "now")),
    "prepared": ("no_plan", "ending"),
    **dict.fromkeys(
        "involvement involved responsible responsibility connection connected link linked links party complicit "
        "collusion".split(),
        ("not_happened", "any"),
    ),
    **dict.fromkeys("role hand related ties".split(), ("not_happened", "plain")),
    **dict.fromkeys("reflect reflects correspond corresponds".split(), ("false", "any")),
    **dict.fromkeys("part contact contacts dealings".split(), ("not_happened", "none")),
    "guilty": ("rejects", "any"),
    **dict.fromkeys("happen happened occur occurred".split(), ("not_happened", "of it")),
    **dict.fromkeys("idea memory recollection inkling".split(), ("unaware", "plain")),
    **dict.fromkeys("remember".split(), ("unaware", "right behind")),
    **dict.fromkeys("told".split(), ("unaware", "about")),
    **dict.fromkeys(
        "discussion table cards works offing pipeline programme program".split(), ("no_plan", "placed")
    ),
    **dict.fromkeys("considered discussed drafted negotiated".split(), ("no_plan", "going on")),
    "behind": ("not_happened", "being"),
    "anything": ("not_happened", "to do"),
    "wrong": ("not_happened", "done"),
    **dict.fromkeys(
        "true accurate correct right so case fact truthful factual credible real reliable".split(),
        ("false", "copular"),
    ),
    **dict.fromkeys("truth evidence substance proof validity credibility".split(), ("false", "none")),
    **dict.fromkeys("merit basis foundation".split(), ("false", "without")),
}
"""What a negation denies by the word that it meets first: the form, and the manner in which they must meet."""

REFUSED_ANSWERS = frozenset({("no", "comment")})
"""A negation and its noun: the form *no_comment*."""

WANTING = frozenset({"want"})
NO_REFUSALS = frozenset("be only just".split())
"""Behind "will not": nothing is refused."""

LACKING = frozenset("no not".split())
WITHOUT = frozenset("no without".split())
ABOUT_IT = frozenset("of about anything".split())
WHETHER = frozenset("whether if".split())
"""Behind "did not know": what is asked."""
TO_DO = ("to", "do")
DONE = frozenset("did done".split())
NOTHING = frozenset({"nothing"})
NONE = frozenset({"none"})
KNOWING = frozenset("know knows knew known".split())
"""Before "nothing of": the form *unaware*."""
ISSUING = frozenset("issue issues issued issuing".split())
"""Before "a denial": their subject denies."""
NEITHER = frozenset({"neither"})
ABLE = frozenset("can could".split())
UNABLE = frozenset("cannot can't couldn't".split())
WILL_NOT = frozenset("won't wouldn't".split())
IS_NOT = frozenset("isn't wasn't aren't weren't".split())
BEFORE_NOT_TRUE = frozenset("“ `` simply".split()) | {'"'}
SUCH = frozenset({"such"})
OPENED_BY_NOUNS = frozenset("that of".split())
"""Behind a noun of untruth: it opens something else ("rumours that")."""
CONFIRMING = frozenset("confirm confirms confirmed confirming".split())
"""Before "nor deny"."""
DECLINING = frozenset({"decline"})
"""Verbs that refuse only before "to"."""

REPORTS = frozenset("report story article account".split())
"""Nouns for what an outlet says."""

SOURCES = (["by"], ["from"])
"""Before whoever claims: "accusations by"."""

AFTER = frozenset("after when as".split())
"""Between a denial and what it answers in the same sentence."""

CONCEDING = frozenset("although though".split())
"""Behind what is told: it is denied."""
RELATING = frozenset("which but while".split())
"""The same, behind a comma."""

POINTING = frozenset("this that these those such".split())
"""Before a noun for what was claimed: it was told before."""

CLAIM_NOUNS = frozenset(
    "claim charge accusation allegation report story account assertion criticism attack argument suggestion contention "
    "statement complaint characterization version suit lawsuit article".split()
)
"""Behind the name of whoever claims: "the minister's claims"."""

MATTERS = CLAIM_NOUNS | frozenset(
    "case matter incident issue decision reports stories claims charges accusations allegations request requests comment "
    "comments question questions further immediately publicly".split()
)
"""What nobody comments on, where it was told before: "declined to comment on the case"."""

COMMON = frozenset(
    "that this with from have been were will would could their there which about after before when what than them they "
    "said says also into over more most such only some other very just".split()
)
"""Words that two clauses share whatever they speak of."""

DENYING = frozenset({"deny"})
"""Verbs of denial that may withhold something instead."""

TURNING_DOWN = frozenset("reject rebuff dismiss".split())
"""Verbs of denial that turn down an offer as well."""

THOUGHTS = frozenset("idea notion possibility".split())
"""Nouns of an offer that are claims before "that"."""

LYING = frozenset(
    "lied lying misheard misunderstood misread misinformed misquoted misrepresented misreported".split()
)
"""Said of the one who claims: the claim is untrue."""

BEHIND_OBJECTS = frozenset(". ; that who which said".split())
"""Behind an object: what is said of it has ended."""

LIMITED = frozenset(
    "only just yet merely necessarily always surprising surprisingly sure longer least enough to like need reason wrong new wanted want envisioned thought imagined imagine expected felt else heard decided determined".split()
)
"""Behind a negation: nothing is denied."""

NOT_ONE = frozenset(
    {
        ("not", "one"),
        ("none", "of"),
        ("nothing", "of"),
        ("not", "a", "single"),
    }
)
"""A negation that leaves nothing: what was said is contradicted."""

ASKED = frozenset("asked questioned pressed".split())
"""Behind "when": the speaker answers."""

INFLECTED = ("ing", "ed", "s")
"""Endings of a verb or noun that do not make it another word."""

PAST_AUXILIARIES = frozenset("did was were had has have 've been".split())
"""Before "not": it tells what was not done."""
RESPONDING = frozenset("responding reacting replying commenting".split())
"""Before "to" or "on": the speaker answers."""
TO_SOMETHING = frozenset("to on".split())

IDIOMS: dict[str, str] = {
    **dict.fromkeys(
        "plead_not_guilty plead_innocent protest_one's_innocence maintain_one's_innocence proclaim_one's_innocence "
        "assert_one's_innocence declare_one's_innocence insist_on_one's_innocence affirm_one's_innocence "
        "disclaim_responsibility disclaim_any_responsibility disclaim_all_responsibility disclaim_any_involvement".split(),
        "rejects",
    ),
    **dict.fromkeys(
        "reply_in_the_negative answer_in_the_negative respond_in_the_negative answer_no reply_no shake_one's_head".split(),
        "not_happened",
    ),
    **dict.fromkeys(
        "plead_ignorance profess_ignorance claim_ignorance disclaim_knowledge disclaim_any_knowledge "
        "disclaim_all_knowledge feign_ignorance".split(),
        "unaware",
    ),
    **dict.fromkeys("see_no_reason_to see_no_need_to see_no_cause_to not_hear_of".split(), "refuses"),
    **dict.fromkeys(
        "decline_to_be_drawn refuse_to_be_drawn not_be_drawn not_speak_about not_speak_on "
        "not_talk_about not_be_quoted".split(),
        "no_comment",
    ),
}
"""Set phrases of a verb whose subject denies; "one's" stands for any possessive."""

SET_PHRASES: dict[str, str] = {
    **dict.fromkeys(
        "far_from_it half_true half_the_truth half_the_story wide_of_the_mark plucked_from_the_air "
        "plucked_from_thin_air plucked_out_of_the_air made_out_of_thin_air pulled_from_thin_air made_out_of_whole_cloth "
        "not_a_word_of_it not_a_word_of_truth not_a_shred_of_truth not_a_grain_of_truth not_an_iota_of_truth "
        "not_a_scrap_of_truth odds_with_the_facts odds_with_reality variance_with_the_facts got_it_wrong "
        "got_it_all_wrong got_the_wrong_end contrary_to_the_facts "
        "contrary_to_reality remote_from_reality nowhere_near_the_truth matter_of_speculation matter_of_pure_speculation made_it_up made_this_up made_that_up made_the_story_up pack_of_lies tissue_of_lies figment_of "
        "couldn't_be_further_from not_be_further_from nothing_could_be_further".split(),
        "false",
    ),
    **dict.fromkeys(
        "nothing_of_the_kind nothing_of_the_sort no_such_thing absolutely_not certainly_not definitely_not course_not "
        "no_means".split(),
        "not_happened",
    ),
    **dict.fromkeys("innocent".split(), "rejects"),
    **dict.fromkeys(
        "news_to_me news_to_us news_to_him news_to_her  "
        "first_i_have_heard first_we_have_heard first_i_heard first_i've_heard first_we_heard".split(),
        "unaware",
    ),
    **dict.fromkeys("out_of_the_question no_question_of".split(), "refuses"),
}
"""Set phrases with which whoever says them denies."""

PLACED = frozenset("on under in".split())
"""Between a negation and where something is not: "not on the table"."""
TALKING = frozenset("talking".split())
OF_WHAT = frozenset({"what"})
"""Behind "do not know": "what offer he is talking about"."""
SURMISING = frozenset("must may might have has had been was were is be is".split())
"""Between whoever claims and what went wrong with that: "must have misheard"."""
OTHERWISE_PLAIN = frozenset("news far absolutely certainly definitely innocent".split())
"""First words of set phrases that deny only behind a form of "be" or by themselves."""
MISTAKEN = frozenset(
    "misheard misunderstood misread misinformed misquoted misrepresented misreported".split()
)
"""Said of the one who claims: the claim is untrue, though he may not know it."""
GOING_TO = ("going", "to")
"""Behind a negation: what follows will not be done."""

STANDING_ALONE = frozenset("did was were had has have does do".split())
"""Before "not" at the end of a clause: what was told before is denied ("it had not")."""
NOBODY_AT_ALL = frozenset({"nobody"})
NOTHING_AT_ALL = NOTHING | NONE | NOBODY_AT_ALL
"""Negations that may end a clause."""
NO_ONE = ("no", "one")
