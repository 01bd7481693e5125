"""What a run of capitals is: particles inside names, words that make it a place, a thing or nobody.

All entries are lower case. No name of a person stands here: persons are known by shape and surroundings alone.
"""

PARTICLES = frozenset(
    """
    al el ul ur ad as ash an ar at az de del della dela di da das dos do du des la le las los van von vom zu zum zur der
    den ter ten bin ibn ben bint abu abd e y i af av san sri
    """.split()
)
"""Stand inside a name, with a small letter or a capital."""

SMALL_PARTICLES = frozenset(
    "de del della di da das dos du van von der den ter ten bin ibn bint arap ould wa ole al el ul zu la le af av e y".split()
)
"""Those that stand inside a name with a small letter."""

JOINED_PARTICLES = (
    "al-",
    "el-",
    "as-",
    "ad-",
    "ar-",
    "an-",
    "ash-",
    "az-",
    "at-",
    "ud-",
    "ul-",
    "ur-",
    "d'",
    "l'",
    "bin-",
    "ben-",
)
"""Written with a small letter and joined to the name that they open."""

ADJECTIVE_ENDINGS = (
    "-based", "-led", "-backed", "-run", "-held", "-born", "-owned", "-style", "-era", "-made", "-bound", "-wide", "-only",
    "-speaking", "-ruled", "-listed", "-friendly", "-trained", "-linked", "-allied", "-old", "-long", "-proof", "-related",
    "-sponsored", "-funded", "-dominated", "-controlled", "-occupied", "-brokered", "-mediated", "-affiliated", "-type",
    "-inspired", "-organized", "-supported", "-armed", "-elected", "-area", "-level", "-free", "-class", "-general",
)  # fmt: skip
"""End an adjective that a name opens ("Oslo-based")."""

SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"])
"""Follow a name and belong to it."""

PLACE_PREPOSITIONS = frozenset(
    "in at near from inside outside across throughout around towards toward into within through via off".split()
)
"""A name after one of these is a place, unless something else tells that it is not."""

PREPOSITIONS = frozenset(
    "in at near inside outside across throughout around toward towards to into from of for on over about within through"
    " via off under".split()
)
"""Words before a name that is neither subject nor object."""

DIRECTIONS = frozenset(
    """
    north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
    northwestern southeastern southwestern upper lower greater middle far puerto new san santa saint st st. sao são port fort mount mt mt.
    lake los las el cape villa bad rio ras umm tel wadi
    """.split()
)
"""Open the name of a place."""

PLACES = frozenset(
    """
    strip peninsula sea river airport street city province region district county island islands ocean gulf valley
    mountains bank square palace shrine temple mosque road avenue boulevard highway bridge gate hotel camp base border
    coast desert lake bay canal strait straits port prison stadium beach park hall castle basin heights hills village town
    state territory territories republics capital continent delta plateau field fields station plaza tower towers mall
    airfield garden gardens cemetery cathedral checkpoint crossing corridor zone america asia africa europe korea quarter
    building buildings streets suburb suburbs outskirts downtown centre museum zoo university mayor stock mountain peak volcano reef
    caucasus balkans caribbean mediterranean baltic pacific atlantic arctic antarctica sahara sahel scandinavia siberia
    """.split()
)
"""End the name of a place, or are one."""

THINGS = frozenset(
    """
    war treaty agreement accord accords summit conference day act prize protocol convention olympics cup games resolution
    plan constitution revolution law doctrine declaration process charter award medal operation election elections year
    week month century age dynasty empire bible koran quran torah festival championship championships missile satellite
    crisis deal talks pact paper book film movie song series season show amendment bill code policy strategy internet
    championships tour open ramadan christmas easter eid god allah jesus ii i
    spring uprising intifada holocaust genocide attack attacks bombing massacre scandal hurricane typhoon earthquake
    """.split()
)
"""End the name of a thing that neither speaks nor acts, or are one."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu.
    thurs. fri. gmt est edt pst utc a.m. p.m. am pm ad bc
    """.split()
)
"""Written with a capital and never an actor."""

PEOPLES = frozenset(
    """
    arab arabs muslim muslims islamic islam christian christians jew jews jewish kurd kurds kurdish shiite shiites shia sunni
    sunnis catholic catholics orthodox protestant protestants hindu hindus buddhist buddhists sikh sikhs european europeans
    african africans asian asians latin western westerner westerners eastern northern southern communist communists marxist
    maoist maoists zionist islamist islamists nazi nazis caucasian hispanic hispanics latino latinos black blacks white
    whites republican republicans democrat democrats democratic tory labour conservative liberal socialist baltic balkan
    chechen chechens tibetan tibetans uighur uighurs uyghur tamil tamils basque basques pashtun pashtuns hutu hutus tutsi
    tutsis scottish welsh english caribbean persian ottoman nordic scandinavian transatlantic congressional presidential
    gazan gazans crimean kashmiri catalan
    """.split()
)
"""Adjectives and names of peoples, faiths and camps that are no state's."""

COLLECTIVES = frozenset(
    """
    people workers women children teachers farmers writers students veterans peasants mothers fathers doctors lawyers
    journalists fishermen soldiers officers bankers employers engineers nurses miners seamen sailors youths citizens
    """.split()
)
"""People whose possessive stands inside the name of a body ("People's Party")."""

ALSO = frozenset(
    [
        ("known", "as"),
        ("de", "guerre"),
        (",", "alias"),
        ("(", "alias"),
        (",", "aka"),
        ("(", "aka"),
        (",", "nicknamed"),
    ]
)
"""Two words before another name of the person named before them."""

BLOCS = frozenset(["west", "occident"])
"""Groups of states that are named like a direction; they act only with the article."""

CAMPS = ("ists", "crats", "icans")
"""Ends of names of people who hold something together ("Unionists")."""

MONTHS_AND_NAMES = frozenset(["april", "may", "june", "august", "march"])
"""Months that are names of persons too; a month where a number follows."""

NOBODY = frozenset(
    """
    i i'm i'd i've i'll internet english mr mrs ms ok okay yes no tv fm pm us-led dvd cd pdf id abstract correction photo
    image file caption video breaking exclusive update updates advertisement editor's note please thank thanks dear god
    """.split()
)
"""Capitals that are no name."""
