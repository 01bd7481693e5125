"""Where an English sentence ends: abbreviations, and words that tell whether a full stop is the last one.

All entries are lower case and without their final full stop.
"""

BEFORE_NAMES = frozenset(
    """
    adm amb ayat brig capt cardin cdr cmdr col congr cpl cpt dr drs ens fr gen gov hon insp lieut lt maj messrs mgr
    mlle mme mons mr mrs ms mssrs mt mx pfc pres prof pvt rep reps rev sec sen sens govs gens sgt sr st ste supt treas
    """.split()
)
"""Stand before a name; a sentence never ends with them."""

BEFORE_NUMBERS = frozenset("art arts ch fig figs no nos op p par para pp sect vol vols".split())
"""Abbreviations only where a number follows."""

DATES = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri".split()
)
"""Months and weekdays cut short; written with a capital."""

ANYWHERE = frozenset(
    """
    a.k.a al approx assn assoc ave b.c bldg blvd bros c.f cal calif cf co colo conn corp ct del dept dist e.g ed eds est
    etc ext fla ft ga govt i.e ill inc ind intl jr kan ky la lb lbs ltd mass md mfg mich min minn miss mo mont natl
    neb nev okla ore oz pa penn plc pty rd rt sec sq tenn tex univ va viz vs vt w.va wash wis wyo
    """.split()
)
"""May end a sentence or stand inside it; a capital before an opener below decides."""

LOWERCASE = frozenset("approx cf co dept est etc ext ft govt lb lbs min oz sec sq vs viz al".split())
"""Those of the above that are also written without a capital."""

OPENERS = frozenset(
    """
    a about according after again all also although among an and another any as asked at because before besides both but
    by despite during each earlier either even every few following for former from furthermore he her here his how
    however i if in indeed instead it its last later many meanwhile more moreover most much neither nevertheless no none
    nor not nothing now of on once one only or other our over several she since so some speaking still such than that
    the their then there therefore these they this those though three through thus to two under unless until what when
    like unlike well oh perhaps maybe please still thanks let should would could did do does is are was were will have has had
    four five six seven eight nine ten eleven twelve dozens hundreds thousands can may might must more where whatever whenever asked given based faced amid beyond being having
    whether which while who whoever why with within without yes yet you your we
    """.split()
)
"""Written with a capital only at the start of a sentence."""

TAGS = frozenset(
    "added answered asked asks continued cried demanded joked replied said says shouted told tweeted wondered wrote".split()
)
"""Verbs that tag a quotation that ends in a question or exclamation mark: the sentence goes on after it."""
