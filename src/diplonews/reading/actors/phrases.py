"""How far a name reaches and what stands around it: runs of capitals, titles, appositions, the verb that follows.

Everything here looks at the tokens of one sentence and at the tables; nothing looks farther than a few words.
"""

from collections.abc import Sequence
from typing import NamedTuple

from diplonews.reading.actors.lexicon import QUOTES, Lexicon
from diplonews.reading.layers import Token

_LONGEST_RUN = 16
_LONGEST_STATE = 3
_LONGEST_TITLE = 8
_LONGEST_LIST = 12
_FARTHEST_VERB = 24
_LONGEST_INSERTION = 20


class Title(NamedTuple):
    """A title beside a name.

    Attributes:
        role: The role in lower case; None where there is only an honorific.
        gender: "m", "f", or nothing.
        first: Index of its first token.
        past: Index after its last token.
        owner_past: Index after the last token of the state or body that it belongs to; None where none can stand.
    """

    role: str | None
    gender: str
    first: int
    past: int
    owner_past: int | None


def is_capital(token: Token) -> bool:
    """Tell whether a token is a word with a capital."""
    return token.text[0].isupper()


def opens_name(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a name can start with a token: a capital, or a small particle joined to one ("al-Masri")."""
    if is_capital(token):
        return True
    text = token.text
    return (
        "-" in text
        and text.startswith(lexicon.names.JOINED_PARTICLES)
        and text.partition("-")[2][:1].isupper()
    )


def run_end(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Return the index after the run of capitals that starts at *first*, its particles and connections included."""
    known = lexicon.match(tokens, first, len(tokens))
    place = first + (len(known.words) if known else 1)
    farthest = min(len(tokens), first + _LONGEST_RUN)
    while place < farthest:
        token = tokens[place]
        if token.text is token.lower and token.lower not in lexicon.connectors:
            break  # most runs end here
        step = _continues(tokens, first, place, lexicon)
        if not step:
            break
        place += step
    return place


def _continues(tokens: Sequence[Token], first: int, place: int, lexicon: Lexicon) -> int:
    """Return how many tokens from *place* on belong to the run that started at *first*."""
    token = tokens[place]
    if opens_name(token, lexicon):
        return 0 if _is_date(tokens, place, lexicon) or token.lower in lexicon.names.NOBODY else 1
    lower = token.lower
    rest = len(tokens) - place
    if lower in lexicon.names.SMALL_PARTICLES:
        for ahead in (1, 2):
            if rest > ahead and is_capital(tokens[place + ahead]):
                return ahead + 1
            if rest <= ahead or tokens[place + ahead].lower not in lexicon.names.SMALL_PARTICLES:
                return 0
        return 0
    if lower in lexicon.organizations.PARENTS or lower in lexicon.joints.AND:
        return _connects(tokens, first, place, lexicon)
    if rest > 1 and token.text == "-" and token.start == tokens[place - 1].end:
        return 2 if tokens[place + 1].start == token.end + 1 and tokens[place + 1].text.islower() else 0
    if rest > 1 and token.text == "&":
        return 2 if is_capital(tokens[place + 1]) else 0
    if rest > 1 and _owned_by_people(tokens, place, lexicon):
        return 2
    if rest > 3 and token.text in QUOTES and token.start > tokens[place - 1].end:
        nickname = is_capital(tokens[place + 1]) and tokens[place + 2].text in QUOTES
        return 3 if nickname and is_capital(tokens[place + 3]) else 0
    return 0


def _owned_by_people(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Tell whether an apostrophe stands inside the name of a body ("the Workers' Party")."""
    return (
        tokens[place].lower in lexicon.joints.GENITIVES
        and tokens[place - 1].lower in lexicon.names.COLLECTIVES
        and is_capital(tokens[place + 1])
    )


def _is_date(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    lower = tokens[place].lower
    if lower not in lexicon.names.CALENDAR:
        return False
    followed = place + 1 < len(tokens) and tokens[place + 1].text[0].isdigit()
    return followed or lower not in lexicon.names.MONTHS_AND_NAMES


def _connects(tokens: Sequence[Token], first: int, place: int, lexicon: Lexicon) -> int:
    """Return how many tokens "of the Interior" adds to the name of a body or to a title."""
    ahead = place + 1
    if ahead < len(tokens) and tokens[ahead].lower in lexicon.joints.THE:
        ahead += 1
    if ahead >= len(tokens) or not is_capital(tokens[ahead]) or _is_date(tokens, ahead, lexicon):
        return 0
    heads, titles = lexicon.organizations.HEADS, lexicon.titles
    if tokens[place].lower in lexicon.joints.AND:
        if ahead > place + 1 or tokens[place - 1].text[-1] == ".":
            return 0
        inside = any(token.lower in lexicon.organizations.PARENTS for token in tokens[first:place])
        body = any(token.lower in heads for token in tokens[first : first + 3])
        return ahead + 1 - place if (inside and body) or _two_branches(tokens, first, place, lexicon) else 0
    if any(token.lower in heads for token in tokens[max(first, place - 2) : place]):
        return ahead + 1 - place
    if tokens[place - 1].lower in titles.HEADS and tokens[ahead].lower in titles.PORTFOLIOS:
        return ahead + 1 - place
    return 0


def _two_branches(tokens: Sequence[Token], first: int, conjunction: int, lexicon: Lexicon) -> bool:
    """Tell whether "and" stands inside the name of a body ("the Intelligence and Security Service")."""
    ahead = conjunction + 1
    if ahead + 1 >= len(tokens) or not is_capital(tokens[ahead + 1]):
        return False
    known = lexicon.match(tokens, first, conjunction)
    return (
        tokens[ahead + 1].lower in lexicon.organizations.HEADS
        and (conjunction - first > 2 or (first > 0 and tokens[first - 1].lower in lexicon.joints.THE))
        and (known is None or len(known.words) < conjunction - first)
        and lexicon.match(tokens, ahead, len(tokens)) is None
    )


def title_before(tokens: Sequence[Token], name: int, lexicon: Lexicon) -> Title | None:
    """Return the title that ends before the name at index *name*; a comma may stand between ("his son, Ali")."""
    titles = lexicon.titles
    place = name - 1
    before = tokens[place].lower if place >= 0 else ""
    if before not in lexicon.title_ends and before != "," and "-" not in before:
        return None
    gender = ""
    honorific = place >= 0 and tokens[place].lower in titles.HONORIFICS and is_capital(tokens[place])
    if honorific:
        gender = titles.HONORIFICS[tokens[place].lower]
        place -= 1
    elif place >= 1 and tokens[place].text == "," and tokens[place - 1].lower in titles.HEADS:
        place -= 1
    last = place
    place = _title_start(tokens, place, lexicon)
    if place > last:
        return Title(None, gender, name - 1, name, None) if honorific else None
    last = _behind_rank(tokens, place, last, lexicon)
    words = [titles_word(token.lower, lexicon) for token in tokens[place : last + 1]]
    words[:0] = _held_no_more(tokens, place, lexicon)
    return Title(" ".join(words), gender or _gender(words[-1], lexicon), place, name, place)


def _held_no_more(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> list[str]:
    """Return the word before the state of a title from *first* on that says that it is held no more ("former U.S. envoy")."""
    for place in range(first - 1, max(-1, first - 2 - _LONGEST_STATE), -1):
        lower = tokens[place].lower
        if lower in lexicon.titles.FORMER and place < first - 1:
            return [lower]
        if not (is_capital(tokens[place]) or lower in lexicon.joints.GENITIVES):
            break
    return []


def _behind_rank(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Return the last index of a title without the rank that only addresses its holder ("Prime Minister Prince X")."""
    titles = lexicon.titles
    place = last
    while place > first and tokens[place].lower in titles.RANKS:
        place -= 1
    role = tokens[place].lower
    if role in titles.BEFORE_GENERAL or not (is_head(role, lexicon) or _of_portfolio(tokens, place, lexicon)):
        return last
    return place if role not in titles.RANKS else last


def _title_start(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Return the index of the first token of a title whose last token is *last*; ``last + 1`` where there is none."""
    titles = lexicon.titles
    place = last
    lowest = max(-1, last - _LONGEST_TITLE)
    portfolio = False
    while place > lowest and (
        tokens[place].lower in titles.PORTFOLIOS or tokens[place].lower in titles.JOINING
    ):
        portfolio = portfolio or tokens[place].lower in titles.PORTFOLIOS
        place -= 1
    if portfolio and place > lowest and tokens[place].lower in lexicon.joints.OF_TITLES:
        place -= 1
        if _of_portfolio(tokens, place, lexicon):  # "secretary of state for defence"
            return _title_start(tokens, place, lexicon)
    else:
        place = last
    plural = place == last and is_plural_title(tokens[last], lexicon)
    if place <= lowest or not (plural or is_head(tokens[place].lower, lexicon)):
        return last + 1
    if place - 1 > lowest and _unknown_portfolio(tokens, place, lexicon):
        place -= 1
    while place - 1 > lowest and _modifies(tokens[place - 1].lower, lexicon):
        place -= 1
    for before in (place, place - 1):
        if before < last and _of_portfolio(tokens, before, lexicon):  # "navy chief of staff Admiral X"
            return min(place, _title_start(tokens, before, lexicon))
    return place


def _unknown_portfolio(tokens: Sequence[Token], head: int, lexicon: Lexicon) -> bool:
    """Tell whether a capital that no table knows tells what a minister is for ("Norway's Unification Minister")."""
    word = tokens[head - 1]
    return (
        tokens[head].lower in lexicon.titles.WITH_PORTFOLIO
        and is_capital(tokens[head])
        and is_capital(word)
        and word.text[1:].islower()
        and word.lower not in lexicon.nameless
        and word.lower not in lexicon.joints.DETERMINERS
        and not _modifies(word.lower, lexicon)
        and lexicon.match(tokens, head - 1, head) is None
    )


def _of_portfolio(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> bool:
    """Tell whether a role and what it is held for end at index *last* ("chief of staff")."""
    return (
        1 < last < len(tokens)
        and tokens[last].lower in lexicon.titles.PORTFOLIOS
        and tokens[last - 1].lower in lexicon.joints.OF_TITLES
        and is_head(tokens[last - 2].lower, lexicon)
    )


def _portfolio_end(tokens: Sequence[Token], past: int, lexicon: Lexicon) -> int:
    """Return the index after what a role that ends before *past* is held for ("minister of foreign affairs")."""
    if not _of_portfolio(tokens, past + 1, lexicon):
        return past
    titles, end = lexicon.titles, past + 2
    for place in range(end, min(end + _LONGEST_TITLE, len(tokens))):
        lower = tokens[place].lower
        if lower in titles.PORTFOLIOS:
            end = place + 1
        elif lower not in titles.JOINING:
            break
    return end


def is_plural_title(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a token is a title of several persons ("Presidents X and Y")."""
    return (
        is_capital(token)
        and token.lower.endswith(lexicon.joints.PLURAL)
        and token.lower[:-1] in lexicon.titles.HEADS
    )


def is_head(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is a role, with "ex-" before it or not."""
    titles = lexicon.titles
    if word in titles.HEADS or word in titles.EXPANDED:
        return True
    prefix, _, rest = word.partition("-")
    return (prefix in titles.TEMPORAL and rest in titles.HEADS) or (
        prefix in titles.HEADS and rest in titles.ELECT
    )


def _modifies(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.titles.MODIFIERS or is_head(word, lexicon)


def _gender(head: str, lexicon: Lexicon) -> str:
    if head in lexicon.titles.MASCULINE:
        return "m"
    return "f" if head in lexicon.titles.FEMININE else ""


def title_after(tokens: Sequence[Token], past: int, lexicon: Lexicon) -> Title | None:
    """Return the title in apposition after the name that ends before *past* ("X, the Kremlin spokesman,")."""
    if past + 1 >= len(tokens) or tokens[past].text != ",":
        return None
    place = past + 1
    if tokens[place].text[0].isdigit() and place + 1 < len(tokens) and tokens[place + 1].text == ",":
        place += 2  # the age
    first = place
    while place < len(tokens) and place - first < _LONGEST_TITLE:
        token = tokens[place]
        ahead = tokens[place + 1].lower if place + 1 < len(tokens) else "."
        if is_head(token.lower, lexicon) and not (
            _modifies(ahead, lexicon) or ahead in lexicon.joints.APOSTROPHE_S
        ):
            start = max(first, _title_start(tokens, place, lexicon))
            past = _portfolio_end(tokens, place + 1, lexicon)
            words = [titles_word(tokens[k].lower, lexicon) for k in range(start, past)]
            return Title(
                " ".join(words), _gender(titles_word(token.lower, lexicon), lexicon), first, past, start
            )
        if not _may_precede(token, lexicon):
            return None
        place += 1
    return None


def titles_word(word: str, lexicon: Lexicon) -> str:
    """Return a word of a title written out."""
    titles = lexicon.titles
    if word.endswith(lexicon.joints.PLURAL) and word not in titles.HEADS and word[:-1] in titles.HEADS:
        return word[:-1]
    full: str = titles.EXPANDED.get(word, word)
    return full


def _may_precede(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a token may stand in an apposition before its role."""
    lower = token.lower
    return (
        is_capital(token)
        or lower in lexicon.joints.APPOSING
        or lower in lexicon.titles.MODIFIERS
        or lower in lexicon.organizations.HEADS
        or lower in lexicon.organizations.MODIFIERS
    )


def verb_follows(tokens: Sequence[Token], past: int, lexicon: Lexicon) -> bool:
    """Tell whether the words that end before *past* are followed by a verb, as a subject is."""
    place = _list_end(tokens, past, lexicon)
    farthest = min(len(tokens), past + _FARTHEST_VERB)
    while place < farthest:
        step = _between(tokens, place, lexicon)
        if not step:
            break
        place += step
    return place < len(tokens) and is_finite(tokens[place], lexicon)


def is_finite(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a token has the form of a finite verb."""
    lower = token.lower
    if lower in lexicon.verbs.AUXILIARIES or lower in lexicon.verbs.IRREGULAR:
        return True
    return lower.endswith(lexicon.joints.PAST) and len(lower) > 4 and token.text == lower


def _list_end(tokens: Sequence[Token], past: int, lexicon: Lexicon) -> int:
    """Return the index after the further names of a list with "and" ("A, B and the C"); *past* where there is none."""
    place = past
    joined = False
    while place < len(tokens) and place - past < _LONGEST_LIST:
        lower = tokens[place].lower
        if not (is_capital(tokens[place]) or lower in lexicon.joints.LISTING):
            break
        joined = joined or lower in lexicon.joints.AND
        place += 1
    return place if joined and is_capital(tokens[place - 1]) else past


def _between(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int:
    """Return how many tokens from *place* on may stand between a subject and its verb."""
    lower = tokens[place].lower
    after = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
    if lower in lexicon.verbs.ADVERBS:
        return 1
    if lower == ",":
        if after.lower in lexicon.verbs.ADVERBS:
            return 2
        if tokens[place - 1].lower in lexicon.verbs.ADVERBS:
            return 1
        return _insertion(tokens, place, lexicon)
    if lower in lexicon.joints.BETWEEN and is_capital(after):
        size = 2
        while place + size < len(tokens) and size < 4 and is_capital(tokens[place + size]):
            size += 1
        return size
    return 0


def _insertion(tokens: Sequence[Token], comma: int, lexicon: Lexicon) -> int:
    """Return how many tokens an insertion between two commas has, where a verb follows it; else 0."""
    if comma + 1 >= len(tokens) or is_capital(tokens[comma + 1]):
        return 0
    for place in range(comma + 2, min(comma + _LONGEST_INSERTION, len(tokens) - 1)):
        if tokens[place].text == ",":
            return place + 1 - comma if is_finite(tokens[place + 1], lexicon) else 0
    return 0


def noun_follows(tokens: Sequence[Token], past: int, lexicon: Lexicon) -> bool:
    """Tell whether a name that ends before *past* stands before a noun, as an attribute does ("U.S. forces")."""
    if past >= len(tokens):
        return False
    token = tokens[past]
    if token.text[0].isupper():
        return token.lower not in lexicon.names.CALENDAR
    if not token.text[0].isalpha():
        return False
    return token.lower not in lexicon.verbs.FUNCTION_WORDS and not verb_follows(tokens, past, lexicon)


def is_object(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """Tell whether the words from *first* on are what a verb or "against" and the like is directed at."""
    place = first - 1
    if place >= 0 and tokens[place].lower in lexicon.joints.DEFINITE:
        place -= 1
    if place < 0:
        return False
    lower = tokens[place].lower
    verbs = lexicon.verbs
    return (
        lower in verbs.DIRECTED
        or lower in verbs.IRREGULAR
        or (lower.endswith(lexicon.joints.PAST) and len(lower) > 4)
    )
