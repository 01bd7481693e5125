"""The sentence frames that generated articles are built from.

A slot in braces is filled with words whose place becomes a span of the dossier. In a frame of saying ``{speaker}``,
``{cue}`` and ``{content}`` make the statement, ``{day}`` says when it was said; ``{whom}`` is spoken to. In a frame of
denial ``{no}`` are the words that deny. ``{deed}`` is a clause about an event. ``{cue=said}`` is filled with the
word it names. Chosen before any
reader had read a sentence made of them; none is left out because a reader fails on it.
"""

DEEDS = (
    "{deed}.",
    "On {when}, {deed}.",
    "{deed} after weeks of tension.",
    "{deed}, the first such step this year.",
    "{deed}, and no reason was given.",
)
"""An event in the article's own voice; the second has its day in front of it."""

CLAUSES = (
    "{speaker} {cue} {day} that {content}.",
    "{speaker} {cue} that {content}.",
    "{speaker} on {day} {cue} that {content}.",
    "{content}, {speaker} {cue} {day}.",
    "{content}, {speaker} {cue} on {day}.",
    "In a statement, {speaker} {cue} that {content}.",
    "Speaking in {place}, {speaker} {cue} that {content}.",
    "At a news conference on {day}, {speaker} {cue} that {content}.",
    "{speaker} also {cue} that {content}.",
    "{speaker} {cue} in {place} on {day} that {content}.",
    "{speaker} later {cue} that {content}.",
)
"""Indirect speech."""

QUOTES = (
    "“{content},” {speaker} {cue}.",
    "“{content},” {speaker} {cue} on {day}.",
    "“{content},” {speaker} {cue} {day}.",
    '"{content}," {speaker} {cue}.',
    '"{content}," {speaker} {cue} in {place}.',
    "{speaker} {cue}: “{content}.”",
    '{speaker} {cue} on {day}: "{content}."',
)
"""Direct speech after the cues of quoting."""

INVERSIONS = (
    "“{content},” {cue} {speaker}.",
    '"{content}," {cue} {speaker} on {day}.',
    "“{content},” {cue} {speaker} in {place}.",
)
"""Direct speech with the cue before its subject."""

SPLITS = (
    "“{content},” {speaker} {cue}. “{content}.”",
    '"{content}," {speaker} {cue} on {day}. "{content}."',
    "“{content},” {cue} {speaker}. “{content}.”",
)
"""One statement whose quotation goes on after the cue."""

TELLINGS = (
    "{speaker} {cue} {whom} {day} that {content}.",
    "{speaker} {cue} {whom} that {content}.",
    "{speaker} {cue} {whom} in {place} that {content}.",
)
"""Indirect speech to somebody."""

SOURCES = (
    "{cue} {speaker}, {content}.",
    "{content}, {cue} {speaker}.",
)
"""Speech by source alone."""

REPORTS = (
    "{speaker} {cue} on {day} that {content}.",
    "{speaker} {cue} that {content}.",
    "{content}, {speaker} {cue} {day}.",
    "{content}, {speaker} {cue}.",
)
"""What an outlet tells."""

DEMANDS = (
    "{speaker} {cue} {content} on {day}.",
    "{speaker} on {day} {cue} {content}.",
    "On {day}, {speaker} {cue} {content}.",
)
"""A demand; its content is the one spoken to and an infinitive."""

DEMANDS_THAT = (
    "{speaker} {cue} {day} that {content}.",
    "{speaker} {cue} on {day} that {content}.",
)
"""A demand with a clause."""

PROMISES = (
    "{speaker} {cue} {day} to {content}.",
    "{speaker} on {day} {cue} to {content}.",
)
"""A promise with an infinitive."""

PROMISES_THAT = ("{speaker} {cue} on {day} that {content}.",)
"""A promise with a clause."""

ACCUSATIONS = (
    "{speaker} {cue} {content}.",
    "{speaker} on {day} {cue} {content}.",
    "On {day}, {speaker} {cue} {content}.",
)
"""An accusation; its content is the accused and what is laid to their charge."""

QUESTIONS = (
    "{speaker} {cue} {day} {content}.",
    "{speaker} {cue} {content}.",
)
"""A question; "whether" belongs to its content."""

DENIALS_THAT = (
    "{speaker} {no} {day} that {content}.",
    "{speaker} {no} that {content}.",
    "{speaker} on {day} {no} that {content}.",
    "{speaker} flatly {no} that {content}.",
)
"""A denial with a clause."""

DENIALS_OF_REPORTS = (
    "{speaker} {no} {content=the report}.",
    "{speaker} on {day} {no} {content=the report}.",
    "{speaker} {no} {content=the newspaper's report} on {day}.",
)
"""A denial of what an outlet told."""

REJECTIONS = (
    "{speaker} {no} {thing=the accusation}.",
    "{speaker} on {day} {no} {thing=the charge}.",
    "{speaker} {no} {thing=the allegation} on {day}.",
)
"""A denial of what one is accused of; a statement only where it is denied."""

CALLED_FALSE = (
    "{speaker} {cue=said} {day} that {content}.",
    "{speaker} {cue=said} that {content}.",
    "{content}, {speaker} {cue=said}.",
)
"""Words about a report, said; the content is "the report {no}"."""

LABELLED_FALSE = (
    "{speaker} {cue=called} {content=the report {no}}.",
    "{speaker} dismissed the report as {no}.",
    "{speaker} on {day} {cue=described} {content=the report as {no}}.",
)
"""Words that a report is called; to dismiss it is a denial and no statement."""

NEGATED = (
    "{speaker} {cue=said} on {day} that {content}.",
    "{speaker} {cue=said} {day} that {content}.",
)
"""The event denied in the negative, as reported."""

IGNORANCE = (
    "{speaker} {cue=said} that {content}.",
    "{speaker} {cue=said} {day} that {content}.",
)
"""Nothing is known of it; the content is "it {no} the talks"."""

NEGATED_QUOTES = (
    "“{content},” {speaker} {cue=said}.",
    "“{content},” {cue=said} {speaker}.",
)
"""The event denied in the negative, as quoted."""

NO_PLANS = (
    "{speaker} {no} {thing}.",
    "{speaker} at present {no} {thing}.",
)
"""It is not planned."""

SILENCE = (
    "{speaker} {no} {thing}.",
    "{speaker} {no} {thing} on {day}.",
)
"""Nothing is said of it."""

REFUSALS = (
    "{speaker} {no} {thing}.",
    "{speaker} on {day} {no} {thing}.",
)
"""It will not be done or accepted."""

RETRACTIONS = ("{speaker} {no} its report on {day}.", "On {day}, {speaker} {no} its report.")
"""An outlet takes back what it told."""

NESTED = (
    "{outer} {outer_cue} that {speaker} {cue} {day} that {content}.",
    "{outer} {outer_cue=quoted} {speaker} as {cue} that {content}.",
    "{outer} {outer_cue=quoted} {speaker} as {cue}: “{content}.”",
    "“{content},” {outer} {outer_cue=quoted} {speaker} as {cue}.",
    "{content}, {speaker} {cue}, {outer} {outer_cue}.",
    "{outer} {outer_cue}, {cue=citing} {speaker}, that {content}.",
)
"""What one says that another has said; hard."""

NOUN_FRAMES = (
    "{speaker} repeated the {cue} that {content}.",
    "{speaker} made the {cue} that {content}.",
)
"""A noun of saying; hard."""

CONTINUED = (
    "{speaker} {cue} that {content}, {more_cue=adding} that {more}.",
    "{speaker} {cue} that {content} and that {content}.",
)
"""A second clause after the first; hard."""

ALL = (
    *DEEDS,
    *CLAUSES,
    *QUOTES,
    *INVERSIONS,
    *SPLITS,
    *TELLINGS,
    *SOURCES,
    *REPORTS,
    *DEMANDS,
    *DEMANDS_THAT,
    *PROMISES,
    *PROMISES_THAT,
    *ACCUSATIONS,
    *QUESTIONS,
    *DENIALS_THAT,
    *DENIALS_OF_REPORTS,
    *REJECTIONS,
    *CALLED_FALSE,
    *LABELLED_FALSE,
    *NEGATED,
    *IGNORANCE,
    *NEGATED_QUOTES,
    *NO_PLANS,
    *SILENCE,
    *REFUSALS,
    *RETRACTIONS,
    *NESTED,
    *NOUN_FRAMES,
    *CONTINUED,
)
