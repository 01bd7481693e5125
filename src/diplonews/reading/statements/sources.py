"""Who is named as the source of a verb of saying: the noun phrase before it, or behind it.

A source is found by order alone: from a boundary of the clause to the verb, or from an inverted verb to the end of
the phrase. Phrases between commas beside the name belong to it ("Anna Berg, the minister,"). What it refers to is
for ``speakers`` to say.
"""

from diplonews.reading.statements.lines import BREAKS, DASHES, FARTHEST, MARKS, STOPS, Line, Places

_LONGEST_LIST = 12
_MOST_COMMAS = 6


def source_before(line: Line, start: int, low: int) -> Places | None:
    """Return the subject of the verb group from *start*, not reaching before *low*; None where none stands there."""
    end = _skip_back(line, start, low)
    if end <= low:
        return None
    last = line.words[end - 1]
    if last == ")":
        opener = _opening(line, end - 1, low, "(")
        found = _phrase_before(line, opener, low) if opener > low else None
        return (found[0], end) if found else None
    if last == "," or last in DASHES:
        return _past_parenthesis(line, end - 1, low)
    return _phrase_before(line, end, low)


def source_of_participle(line: Line, start: int, low: int) -> Places | None:
    """Return the noun phrase that a participle at *start* belongs to: "with the minister saying", "reports claiming"."""
    before = line.word(start - 1)
    if before in line.cues.nouns and before not in line.cues.sayings:
        return source_before(line, start, low)
    for place in range(start - 1, max(low, start - _LONGEST_LIST), -1):
        word = line.words[place - 1]
        if word == line.grammar.WITH:
            return place, start
        if word in BREAKS:
            return None
    return None


def source_behind(line: Line, place: int) -> Places | None:
    """Return the noun phrase that starts at *place*, behind an inverted verb or "according to"."""
    if line.adverb(place):
        place += 1
    end = _phrase_end(line, place)
    return (place, end) if end > place else None


# ---------------------------------------------------------------- before the verb


def _skip_back(line: Line, end: int, low: int) -> int:
    """Return *end* moved before adverbs, times and places of saying between a subject and its verb."""
    while end > low:
        if line.time_starts.get(end, low) > low:
            end = line.time_starts[end]
        elif end - 1 > low and (line.adverb(end - 1) or line.words[end - 1] in line.grammar.TIME_WORDS):
            end -= 1
        else:
            placed = _placing(line, end, low)
            if placed == end:
                return end
            end = placed
    return end


def _placing(line: Line, end: int, low: int) -> int:
    """Return where "in a statement" starts if it ends at *end*, else *end*."""
    if line.word(end - 1) in line.cues.sayings:
        for start in range(end - 2, max(low, end - 6), -1):
            if line.words[start] in line.grammar.PLACING:
                return start
            if line.words[start] in BREAKS:
                return end
    return end


def _phrase_before(line: Line, end: int, low: int) -> Places | None:
    """Return the noun phrase that ends at *end*."""
    if end <= low or line.words[end - 1] in line.grammar.COORDINATORS:
        return None
    if (
        line.words[end - 1] in line.grammar.SUBJECT_PRONOUNS
        and line.word(end - 2) not in line.grammar.JOINERS
    ):
        return end - 1, end
    start = _after_openers(line, _boundary_before(line, end, low), end)
    return (start, end) if start < end else None


def _boundary_before(line: Line, end: int, low: int) -> int:
    """Return where the clause that ends at *end* starts: behind a break, a conjunction or another verb."""
    grammar, coordinator = line.grammar, None
    place = end
    while place > max(low, end - FARTHEST):
        word = line.words[place - 1]
        if word in BREAKS or word in grammar.BOUNDARIES:
            if word != "," or not _enumerates(line, place - 1, end):
                return place
        elif word in grammar.RELATIVES and place == end:
            return place - 1  # "who said"
        elif word in grammar.RELATIVES or word in grammar.QUESTION_WORDS:
            if not (_relative(line, place - 1) and line.finite(place)):
                return place
        elif word in grammar.COORDINATORS:
            coordinator = place
        elif _clause_verb(line, place - 1):
            relative = _relative_before(line, place - 1, low)
            if relative is None:
                return coordinator or place
            place = relative + 1
        place -= 1
    return max(place, low)


def _enumerates(line: Line, comma: int, end: int) -> bool:
    """Tell whether the comma joins members of a list that "and" closes before *end*: "Iran, Iraq and Syria said"."""
    rest = line.words[comma + 1 : end]
    if len(rest) > _LONGEST_LIST or not line.grammar.JOINERS & set(rest) or not line.capital(comma - 1):
        return False
    return all(
        line.capital(place)
        or line.words[place] in {",", line.grammar.OF, *line.grammar.JOINERS, *line.grammar.ARTICLES}
        for place in range(comma + 1, end)
    )


def _clause_verb(line: Line, place: int) -> bool:
    """Tell whether the verb of another clause surely stands at *place*."""
    word = line.words[place]
    form = line.cues.forms.get(word)
    if word in line.grammar.NO_CLAUSE_VERBS or (form is not None and form.noun):
        return False
    if word in line.grammar.AUXILIARIES or word in line.grammar.MODALS:
        return True
    if form is not None and not (form.past or form.third):
        return False
    return (word in line.cues.finite or form is not None) and not _reduced(line, place)


def _reduced(line: Line, place: int) -> bool:
    """Tell whether a past form is a participle after its noun: "the men held in the camp"."""
    return line.words[place] in line.cues.participles and (
        line.word(place + 1) in line.grammar.PREPOSITIONS
        or line.word(place - 1) in line.grammar.DETERMINERS
        or place + 1 in line.time_ends
        or line.capital(place)
    )


def _relative(line: Line, place: int) -> bool:
    """Tell whether the relative at *place* opens a clause about the noun before it."""
    if line.words[place] == line.grammar.THAT:
        return line.finite(place + 1) or line.adverb(place + 1)
    return line.words[place] in line.grammar.WHO


def _relative_before(line: Line, verb: int, low: int) -> int | None:
    """Return the place of the relative whose clause holds the verb at *verb*; None where none is near."""
    for place in range(verb - 1, max(low - 1, verb - 6), -1):
        word = line.words[place]
        if word in line.grammar.RELATIVES and _relative(line, place):
            return place
        if word in BREAKS or word in line.grammar.BOUNDARIES:
            return None
    return None


def _after_openers(line: Line, start: int, end: int) -> int:
    """Return *start* moved behind conjunctions, times and other words that only lead over to the subject."""
    grammar = line.grammar
    while start < end:
        word = line.words[start]
        if line.time_ends.get(start, end) < end:
            start = line.time_ends[start]
        elif (
            word in grammar.OPENERS
            or word in grammar.TIME_WORDS
            or word in grammar.SUBORDINATORS
            or word in grammar.COORDINATORS
            or (word in grammar.RELATIVES and word != grammar.THAT and end - start > 1)
        ):
            start += 1
        else:
            return start
    return start


def _past_parenthesis(line: Line, close: int, low: int) -> Places | None:
    """Return the subject before a parenthesis that ends at *close*, with the parenthesis where it describes the subject.

    Where several commas stand there, the subject is the farthest noun phrase that the others can describe.
    """
    found: Places | None = None
    place = close
    for _ in range(_MOST_COMMAS):
        place = _opening(line, place, low, line.words[close])
        if place <= low:
            return found
        head = _phrase_before(line, _skip_back(line, place, low), low)
        if (
            head is None
            or line.words[head[0]] in line.grammar.PREPOSITIONS
            or (found and holds_verb(line, head))
        ):
            return found
        found = (head[0], close) if found or _describes(line, place + 1) else head
        if not _may_describe(line, head[0]) or line.word(head[0] - 1) != ",":
            return found
    return found


def _opening(line: Line, place: int, low: int, opener: str) -> int:
    """Return the place of the mark *opener* before *place*; *low* where there is none in this part of the sentence.

    A comma between the members of a list opens nothing.
    """
    for before in range(place - 1, max(low, place - FARTHEST), -1):
        word = line.words[before]
        if word == opener and not (opener == "," and _enumerates(line, before, place)):
            return before
        if opener != "(" and (word in STOPS or word == ";" or (word in MARKS and line.closes(before))):
            return low
    return low


def holds_verb(line: Line, places: Places) -> bool:
    """Tell whether the verb of a clause surely stands between two places."""
    return any(_clause_verb(line, place) for place in range(*places))


def _describes(line: Line, place: int) -> bool:
    """Tell whether what stands between commas from *place* describes the noun before it, not the saying."""
    word = line.word(place)
    if word in line.grammar.PREPOSITIONS and not line.capital(place):  # "Per" is a name too
        return word in line.grammar.DESCRIBING
    return not (line.gerund(place) or line.adverb(place) or place in line.time_ends)


def _may_describe(line: Line, place: int) -> bool:
    """Tell whether the phrase from *place* may itself stand beside a noun farther left."""
    word = line.words[place]
    if word in line.grammar.ARTICLES or word in line.grammar.RELATIVES or word.isdigit():
        return True
    return not (
        line.capital(place) or word in line.grammar.PREPOSITIONS or word in line.grammar.SUBJECT_PRONOUNS
    )


# ---------------------------------------------------------------- behind the verb


def _phrase_end(line: Line, place: int) -> int:
    """Return where the noun phrase from *place* ends, with what stands beside it between commas."""
    end = place
    while end < min(len(line), place + FARTHEST):
        word = line.words[end]
        if word == "(":
            end = _closing(line, end)
            continue
        if word == "," and end > place:
            if not _apposition_follows(line, end + 1):
                return end
        elif word in BREAKS:
            if end > place or not line.opens(end):
                return end
        elif end > place:
            if word in line.grammar.WHO:
                return _break_after(line, end)
            if end in line.time_ends or word in line.grammar.BOUNDARIES or _leaves_phrase(line, end):
                return end
        end += 1
    return end


def _leaves_phrase(line: Line, place: int) -> bool:
    """Tell whether an adverbial of the verb starts at *place*, not a part of the noun phrase."""
    grammar, word = line.grammar, line.words[place]
    if word in grammar.ISSUING and line.words[place - 1] in line.cues.documents:
        return False  # "a statement by the ministry"
    if word in grammar.ADVERBIAL_OPENERS or word in grammar.ADDRESSING:
        return True
    if word not in grammar.PLACING:
        return False
    ahead = line.words[place + 1 : place + 5]
    return bool(line.cues.sayings & set(ahead)) or line.word(place + 1) in grammar.INDEFINITE_ARTICLES


def _apposition_follows(line: Line, place: int) -> bool:
    """Tell whether what follows a comma at *place* still describes the noun before it."""
    grammar, word = line.grammar, line.word(place)
    if word in grammar.WHO or word.isdigit():
        return True
    if not word or place in line.time_ends or word in BREAKS or word in grammar.PREPOSITIONS:
        return False
    if word in grammar.COORDINATORS or word in grammar.BOUNDARIES or word in grammar.SUBJECT_PRONOUNS:
        return False
    if line.gerund(place) or line.adverb(place):
        return False
    return not line.has_clause(place, _break_after(line, place))


def _break_after(line: Line, place: int) -> int:
    """Return the place of the next punctuation mark."""
    while place < len(line) and line.words[place] not in BREAKS:
        place += 1
    return place


def _closing(line: Line, place: int) -> int:
    """Return the place behind the bracket that closes the one at *place*."""
    for end in range(place, min(len(line), place + 20)):
        if line.words[end] == ")":
            return end + 1
    return place + 1
