"""Who stands before a verb: its subject, found by walking to the left over the words of its clause.

A name, a pronoun or a description can be one; who stands behind a preposition or inside an insertion is passed over.
Every walk ends after a fixed number of tokens.
"""

from types import ModuleType

from attrs import define

from diplonews.model import ActorKind
from diplonews.reading.events.pronouns import Pronouns
from diplonews.reading.events.scenes import Scene
from diplonews.reading.layers import Mention, Referent

REACH = 40
"""Tokens that a walk looks at."""
LARGEST_GROUP = 6
"""Members of "A, B and C" that are taken together."""
BODIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.GROUP})
"""What can be a side."""
LONGEST_DESCRIPTION = 5
"""Tokens of "the foreign minister"."""


@define(kw_only=True)
class Subjects:
    """Finds the subjects of one scene."""

    scene: Scene
    small: ModuleType
    tables: ModuleType
    pronouns: Pronouns

    def of(self, place: int) -> tuple[Referent, ...]:
        """Return whoever stands as the subject of the verb at *place*."""
        if self.scene.words[place].endswith(self.small.GERUND_ENDING) and not self._is_progressive(place):
            return self._of_gerund(place)
        return self._walk(place) or self._source(place)

    def _source(self, place: int) -> tuple[Referent, ...]:
        """Return who speaks by the verb at *place*, where it is one of saying."""
        token = self.scene.tokens[place]
        speaker = self.pronouns.speaker(self.pronouns.voices.cued(token.start, token.end))
        return () if speaker is None else (speaker,)

    def _of_gerund(self, place: int) -> tuple[Referent, ...]:
        """Return the subject of a verb in -ing: who is told of before "of" and "from", else that of the clause."""
        scene, here = self.scene, place - 1
        before = scene.words[here] if here >= 0 else ""
        if before in self.small.COORDINATORS:
            here = self._first_deed(here)
            before = scene.words[here] if here >= 0 else ""
        if before in self.small.BEFORE_DEEDS:
            told = here - 1
            while (
                told > 0
                and scene.phrases[told] is None
                and (self._is_verbal(told) or scene.words[told] in self.small.DAY_PREPOSITIONS)
            ):
                told -= 1
            if told >= 0 and scene.phrases[told] is not None:
                return self.group_left(told)
        if not before or before in self.small.BEFORE_GERUNDS:
            return self.of_clause(here)
        if scene.phrases[here] is not None:
            return self.group_left(here)
        return self.of(here) if before in self.small.GOING_ON else self._source(self._before_time(here))

    def behind_subject(self, place: int) -> int:
        """Return the index of the token that ends the subject of the verb at *place*, auxiliaries and "that" passed over."""
        here = place - 1
        while here > 0 and self._is_verbal(here):
            here -= 1
        return here - (here > 0 and self.scene.words[here] in self.small.RELATIVES)

    def _before_time(self, here: int) -> int:
        """Return the index of the last token up to *here* that tells no time ("denied on Tuesday carrying out")."""
        while here > 0 and (
            self.scene.times[here] is not None
            or (
                self.scene.words[here] in self.small.DAY_PREPOSITIONS
                and self.scene.times[here + 1] is not None
            )
        ):
            here -= 1
        return here

    def _first_deed(self, coordinator: int) -> int:
        """Return the index before the verb in -ing that the one behind *coordinator* goes on with ("of seizing and ...")."""
        words = self.scene.words
        for here in range(coordinator - 1, max(0, coordinator - 14), -1):
            if words[here].endswith(self.small.GERUND_ENDING) and words[here - 1] in self.small.BEFORE_DEEDS:
                return here - 1
        return coordinator

    def _walk(self, place: int) -> tuple[Referent, ...]:
        scene, small = self.scene, self.small
        words = scene.words
        here, direct, loose, asked = place - 1, True, False, False
        for _ in range(REACH):
            if here < 0:
                return ()
            word, mention = words[here], scene.phrases[here]
            if mention is not None:
                start = scene.at(mention.words.start)
                if words[here + 1] in small.OWNING:
                    here, direct = start - 1, False
                    continue
                if self.pronouns.sides.pair and not small.TOGETHER.isdisjoint(
                    words[max(0, start - 2) : here + 1]
                ):
                    return self.pronouns.sides.pair
                start = self._before_number(self._owner_start(start))
                before = words[start - 1] if start else ""
                own = direct and (asked or before not in small.PREPOSITIONS or before in small.SUBORDINATORS)
                clause_start = before in small.CLAUSE_OPENERS or not before
                office = direct and start > 1 and words[start - 2] in self.tables.OFFICES
                if office and before in small.PREPOSITIONS and (described := self.described(start - 2)):
                    return described  # "Ruritania's envoy to Freedonia"
                office = office and (before,) in self.tables.OF_AN_OFFICE
                if ((own and not loose) or clause_start or office) and not self.only_tells(mention, place):
                    return self.group_left(here)
                here, direct = start - 1, False
            elif word in small.PERSONAL_PRONOUNS or word in small.FIRST_PERSON:
                meant = self.pronouns.resolve(word, scene.tokens[here].start)
                ours = word in small.OWN and here < place - 1
                return tuple(one.affiliation or one for one in meant) if ours else meant
            elif word in small.RELATIVES and direct and (antecedent := self._antecedent(here)):
                return antecedent
            elif word in small.SUBORDINATORS or word in ";:":
                return ()
            elif word in small.INFINITIVE:
                asked = asked or self._object_before(here)
                loose = loose or not asked
            elif word in small.COORDINATORS and direct:
                loose = True
            elif word == "," and direct:
                here = self._behind_comma(here)
                loose = True
            elif not (direct and self._is_verbal(here)):
                if direct and (described := self.described(here)):
                    return described
                direct = False
            here -= 1
        return ()

    def _before_number(self, start: int) -> int:
        """Return where the noun phrase starts whose head starts at *start*, its number included ("at least forty soldiers")."""
        words, small = self.scene.words, self.small
        while start > 0 and (
            words[start - 1] in self.tables.NUMBERS
            or words[start - 1].isdigit()
            or words[start - 1] in small.ABOUT
            or words[max(0, start - 2) : start] in small.BOUNDS
        ):
            start -= 1 + (words[max(0, start - 2) : start] in small.BOUNDS)
        return max(0, start)

    def _owner_start(self, start: int) -> int:
        """Return where the noun phrase starts whose head starts at *start*, its owner included ("Ruritania's envoy, X")."""
        scene = self.scene
        if start > 1 and scene.words[start - 1] in self.small.OWNING:
            owner = scene.phrases[start - 2]
            if owner is not None:
                start = scene.at(owner.words.start)
                return start - (start > 0 and scene.words[start - 1] in self.small.DETERMINERS)
        return start

    def only_tells(self, mention: Mention, place: int) -> bool:
        """Tell whether *mention* is the source of words that hold the verb at *place*: "will go, his office said, and"."""
        said = self._told_by(mention)
        return said is not None and said in self.pronouns.voices.around(self.scene.tokens[place].start)

    def _told_by(self, mention: Mention) -> int | None:
        """Return the attribution whose source *mention* is."""
        of_source = self.pronouns.voices.of_source
        told = of_source(mention.words.start)
        return told if told is not None else of_source(mention.start)

    def described(self, head: int) -> tuple[Referent, ...]:
        """Return whom the description means that ends at *head*: "the minister", "the two leaders", "her country"."""
        words, small = self.scene.words, self.small
        for here in range(head, max(-1, head - LONGEST_DESCRIPTION), -1):
            if here < head and words[here] in small.POSSESSIVES and words[head] in small.OWN_STATE:
                offset = self.scene.tokens[here].start
                return self.pronouns.states_of(self.pronouns.resolve(words[here], offset))
            if words[here] in small.DEFINITE:
                if any(word in small.TOGETHER for word in words[here : head + 1]):
                    return self._two(words[head], here)
                tokens = self.scene.tokens[here + 1 : head + 1]
                return self.pronouns.described(tokens) or self._of_state(here + 1, head)
            if words[here] in small.ARTICLES and here < head:
                return self._of_state(here + 1, head)
            if words[here] in small.OWNING and words[head] in self.tables.OFFICES:
                return self._owners(here - 1)
            if not words[here][0].isalnum() or self.scene.phrases[here] is not None:
                return ()
        return ()

    def _owners(self, here: int) -> tuple[Referent, ...]:
        """Return the state that ends at *here*, whose office is told of: "Ruritania's prime minister"."""
        mention = self.scene.phrases[here] if here >= 0 else None
        return () if mention is None or mention.referent.kind is not ActorKind.STATE else (mention.referent,)

    def _of_state(self, first: int, head: int) -> tuple[Referent, ...]:
        """Return the state whose office the words from *first* to *head* tell of: "the Ruritanian foreign minister"."""
        if self.scene.words[head] not in self.tables.OFFICES:
            return ()
        found = (self.scene.people(here) for here in range(first, head))
        return next(((people,) for people in found if people is not None), ())

    def _two(self, head: str, first: int) -> tuple[Referent, ...]:
        """Return the two whom a description with *head* means: those told of together, else those the text is about.

        Of those the text is about nobody takes part through others ("the presidents of the two countries").
        """
        pair, small = self.pronouns.sides.pair, self.small
        if head in small.SIDES and self.pronouns.sides.fighting:
            return self.pronouns.sides.foes
        offset = self.scene.tokens[first].start
        if not pair and first and self.scene.words[first - 1] in small.OF:
            return ()
        if head in small.COUNTRIES:
            stated = pair and all(one.kind is ActorKind.STATE for one in pair)
            return (
                pair
                if stated
                else self.pronouns.foremost(offset, {ActorKind.STATE}) or self.pronouns.sides.foes
            )
        if head not in small.SIDES or (pair and all(one.kind in BODIES for one in pair)):
            return pair
        return self.pronouns.foremost(offset, BODIES) or self.pronouns.sides.foes

    def _is_progressive(self, place: int) -> bool:
        """Tell whether a form of "be" stands before the verb in -ing at *place*."""
        here = place - 1
        while here >= max(0, place - 6) and self._is_verbal(here):
            if self.scene.words[here] in self.small.BE:
                return True
            here -= 1
        return False

    def _object_before(self, to: int) -> bool:
        """Tell whether somebody stands right before "to", so that it is they who are to act."""
        before = to - 1
        while before > 0 and self.scene.times[before] is not None:
            before -= 1
        return before >= 0 and self.scene.phrases[before] is not None

    def _behind_comma(self, comma: int) -> int:
        """Return the index of the comma that opens the insertion which *comma* closes, else *comma*."""
        for here in range(comma - 1, max(-1, comma - 16), -1):
            if self.scene.words[here] == ",":
                named = {id(mention) for mention in self.scene.phrases[here + 1 : comma]}
                apposed = len(named) == 1 and self.scene.phrases[comma - 1] is not None  # "the envoy, X, and"
                apposed = apposed or self.scene.words[here + 1] in self.small.RELATIVES
                return here if here and (apposed or self.scene.phrases[here - 1] is not None) else comma
        return comma

    def _is_verbal(self, here: int) -> bool:
        word, small = self.scene.words[here], self.small
        return (
            word in small.BE
            or word in small.HAVE
            or word in small.DO
            or word in small.MODALS
            or word in small.NEGATIONS
            or word in small.ADVERBS
            or word.endswith(small.ADVERB_ENDINGS)
            or self.scene.times[here] is not None
            or (word in small.DAY_PREPOSITIONS and self.scene.times[here + 1] is not None)
        )

    def _antecedent(self, relative: int) -> tuple[Referent, ...]:
        before = relative - 1
        if before > 0 and self.scene.words[before] == ",":
            before -= 1
        if before < 0:
            return ()
        named = self.scene.phrases[before] is not None
        return self.group_left(before) if named else self.described(before)

    def of_clause(self, upto: int) -> tuple[Referent, ...]:
        """Return the subject of the main clause that the words at *upto* belong to."""
        scene, small = self.scene, self.small
        for here in range(upto, max(-1, upto - REACH), -1):
            mention = scene.phrases[here]
            if mention is not None:
                start = scene.at(mention.words.start)
                before = scene.words[start - 1] if start else ""
                if not before or before in small.CLAUSE_OPENERS:
                    return self.group_left(here)
            elif scene.words[here] in small.PERSON_PRONOUNS:
                return self.pronouns.resolve(scene.words[here], scene.tokens[here].start)
            elif scene.words[here] in small.RELATIVES and here < upto:
                return ()
        for here in range(upto, min(len(scene.words) - 1, upto + REACH)):
            if scene.words[here] == ",":
                after = here + 1
                if scene.words[after] in small.PERSON_PRONOUNS:
                    return self.pronouns.resolve(scene.words[after], scene.tokens[after].start)
                if (mention := scene.phrases[after]) is not None and not self.only_tells(mention, upto + 1):
                    return self.group_right(after)[0]
        return ()

    def group_left(self, here: int) -> tuple[Referent, ...]:
        """Return the mention over the token at *here* and those joined to it on its left ("A, B and C")."""
        found: list[Referent] = []
        while here >= 0 and len(found) < LARGEST_GROUP and (mention := self.scene.phrases[here]) is not None:
            found.insert(0, mention.referent)
            here = self.scene.at(mention.words.start) - 1
            if here > 0 and self.scene.words[here] in self.small.JOINTS:
                here -= 1
                if self.scene.words[here] == ",":
                    here -= 1
                if self.scene.phrases[here] is None and (people := self.scene.people(here)) is not None:
                    found.insert(0, people)  # "Ruritanian and Freedonian officials"
            else:
                break
        return tuple(found)

    def group_right(self, here: int) -> tuple[tuple[Referent, ...], int]:
        """Return the mentions joined from *here* on to the right, and the index of the token behind them."""
        found: list[Referent] = []
        scene = self.scene
        while (
            here < len(scene.words)
            and len(found) < LARGEST_GROUP
            and (mention := scene.phrases[here]) is not None
        ):
            found.append(mention.referent)
            while here < len(scene.words) and scene.phrases[here] is mention:
                here += 1
            after = here
            while after < len(scene.words) and after < here + 2 and scene.words[after] in self.small.JOINTS:
                after += 1
            following = scene.phrases[after] if after < len(scene.words) else None
            if after == here or following is None:
                break
            if scene.words[after - 1] == "," and self._told_by(following) is not None:
                break
            here = after
        return tuple(found), here
