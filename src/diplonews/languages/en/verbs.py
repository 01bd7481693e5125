"""The forms by which a verb is known after a subject, for telling who acts; what it means is asked elsewhere."""

from diplonews.languages.en import closed_classes as closed

AUXILIARIES = (
    frozenset("is are was were has have had do does did 'd 've 're is'".split())
    | closed.MODALS - frozenset("ought wo ca".split())
    | closed.NEGATED_VERBS - {"mustn't", "mightn't"}
)

IRREGULAR = frozenset(
    """
    said says told tells took takes made makes met meets gave gives held holds led leads began begins went goes came comes
    shot shoots struck strikes fought fights sent sends left leaves won wins lost loses kept keeps put puts saw sees knew
    knows hit hits got gets found finds thought thinks felt feels brought brings bought set sets cut cuts let lets paid pays
    sought seeks spoke speaks stood stands swore taught understood withdrew withdraws wrote writes broke breaks chose drew
    drove fell flew forgot froze grew hid laid lay lied ran rose sang sat shook shut sold spent split stole stuck swept
    threw tore woke wore wants want says say plans plan denies deny warns warn urges urge calls call accuses accuse rejects
    reject insists insist believes believe hopes hope fears fear faces face supports support backs back opposes oppose
    agrees agree refuses refuse demands demand claims claim reports report admits admit confirms confirm expects expect
    """.split()
)

ADVERBS = (
    closed.ADVERBS
    | closed.MANNER_ADVERBS
    | closed.WEEKDAYS
    | frozenset("all both each initially never not often since today yesterday".split())
)
"""May stand between a subject and its verb."""

DIRECTED = frozenset(["by", "against", "with", "between", "told", "telling", "urging", "accusing"])
"""Words before somebody who acts or is acted on."""

FUNCTION_WORDS = frozenset(
    """
    a about above according across after again against ago ahead all along already also although am amid among an and any
    anyway are around as aside at away back be because been before being below beside besides between beyond both but by
    can could despite did do does down due during each either else even ever every except few for from had has have he
    her here him his how however i if in including inside instead into is it its just last later least less like many may
    me might more most much must my near neither never next no nor not now of off often on once one only onto or other
    our out outside over own per perhaps quite rather she should since so some soon still such than that the their them
    then there these they this those though through throughout thus to together too toward towards under unless unlike
    until up upon us very via was we well were what when where whereas whether which while who whom whose why will with
    within without worth would yet you your
    """.split()
)
"""Words that are no noun, so that a name before one of them is no attribute."""
