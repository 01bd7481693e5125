"""The forms by which a verb is known after a subject, for telling who acts; what it means is asked elsewhere."""

from diplonews.languages.en import closed_classes as closed
from diplonews.languages.en import inflection

AUXILIARIES = (
    frozenset("is are was were has have had do does did 'd 've 're is'".split())
    | closed.MODALS - frozenset("ought wo ca".split())
    | closed.NEGATED_VERBS - {"mustn't", "mightn't"}
)

IRREGULAR = frozenset(past for past, _ in inflection.IRREGULAR.values()) | frozenset(
    """
    lied swept woke says tells takes makes meets gives holds leads begins goes comes shoots strikes fights sends leaves wins loses keeps puts
    sees knows hits gets finds thinks feels brings buys sets cuts lets pays seeks speaks stands withdraws writes breaks
    wants want say plans plan denies deny warns warn urges urge calls call accuses accuse rejects reject insists insist
    believes believe hopes hope fears fear faces face supports support backs back opposes oppose agrees agree refuses refuse
    demands demand claims claim reports report admits admit confirms confirm expects expect
    """.split()
)
"""The past of irregular verbs, and forms of the present that are seen behind a subject."""

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
