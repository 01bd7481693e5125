"""Who can be meant by a pronoun or a description: those mentioned before it, the nearest first.

It offers candidates and what is known of them; which one is meant depends on the sentence, and is not asked here.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import frozen

from diplonews.model import ActorKind
from diplonews.reading.actors.lexicon import Lexicon, Use, lexicon_of, without_marks
from diplonews.reading.layers import Mention, Reading, Referent, Token

_FARTHEST = 40


class Antecedent(NamedTuple):
    """Somebody mentioned before; *gender* is "m", "f" or nothing, *mention* the nearest mention."""

    referent: Referent
    gender: str
    mention: Mention


@frozen(kw_only=True)
class Antecedents:
    """The mentions of an article, ready to be asked who was mentioned before a place."""

    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    genders: dict[Referent, str]
    lexicon: Lexicon

    def before(
        self, place: int, *, kinds: Sequence[ActorKind] = (), gender: str = ""
    ) -> Iterator[Antecedent]:
        """Yield who is mentioned before the character *place*, the nearest first, each of them once.

        Only the last 40 mentions are looked at. Where *kinds* are given, only actors of these kinds; where *gender*
        is given, nobody who is known to be of the other one.
        """
        seen: set[Referent] = set()
        last = bisect_left(self.starts, place)
        for index in range(last - 1, max(-1, last - 1 - _FARTHEST), -1):
            mention = self.mentions[index]
            referent = mention.referent
            if referent in seen or (kinds and referent.kind not in kinds):
                continue
            seen.add(referent)
            known = self.genders.get(referent, "")
            if not gender or not known or known == gender:
                yield Antecedent(referent, known, mention)

    def described(self, tokens: Sequence[Token], place: int) -> Referent | None:
        """Return whom a description such as "the Ruritanian minister" means before the character *place*.

        It is the nearest actor whose role, or whose name where it is no person, ends with the description's last
        word, or whose role that word covers ("leader" a president). The state that an adjective or name in the
        description tells must be the actor's, and "the former minister" must have been called a former one.
        """
        if not tokens:
            return None
        head = without_marks(tokens[-1].lower)
        country = self._country(tokens[:-1])
        broader = self.lexicon.titles.BROADER.get(head, frozenset())
        covered: Referent | None = None
        for candidate in self.before(place):
            referent = candidate.referent
            if (country is not None and referent.country != country) or not self.holds(referent, tokens):
                continue
            last = self._last_word(referent)
            if last == head:
                return referent
            if last in broader and referent.kind is ActorKind.PERSON:
                covered = covered or referent
        return covered

    def holds(self, referent: Referent, tokens: Sequence[Token]) -> bool:
        """Tell whether a description fits in that *referent* still holds a role, or holds it no more."""
        former = self.lexicon.titles.FORMER
        told = any(token.lower in former for token in tokens[:-1])
        return not told or not former.isdisjoint((referent.role or referent.name).replace("-", " ").split())

    def _last_word(self, referent: Referent) -> str:
        """Return the word of a role or name that tells what somebody is, without "ex-" before it."""
        words = referent.role if referent.kind is ActorKind.PERSON else referent.name
        last = without_marks((words or "").lower()).rpartition(" ")[2]
        prefix, _, rest = last.partition("-")
        return rest if prefix in self.lexicon.titles.TEMPORAL else last

    def body(self, place: int) -> Referent | None:
        """Return the nearest organization before the character *place* that belongs to nobody: "the group"."""
        bodies = (found.referent for found in self.before(place, kinds=(ActorKind.ORGANIZATION,)))
        return next((body for body in bodies if body.affiliation is None and body.country is None), None)

    def _country(self, tokens: Sequence[Token]) -> str | None:
        for place in range(len(tokens)):
            known = self.lexicon.match(tokens, place, len(tokens))
            if known is not None and known.use in (Use.ADJECTIVE, Use.NAME):
                return known.referent.country
        return None


def antecedents_of(reading: Reading) -> Antecedents:
    """Return the antecedents of *reading*, once its mentions are found."""
    lexicon = lexicon_of(reading.language)
    genders: dict[Referent, str] = {}
    text = reading.text
    for mention in reading.mentions:
        referent = mention.referent
        titled = referent.role or mention.words.start < mention.start  # else no word tells
        if titled and referent.kind is ActorKind.PERSON and not genders.get(referent):
            genders[referent] = _gender(text, mention, lexicon)
    return Antecedents(
        mentions=reading.mentions,
        starts=tuple(mention.start for mention in reading.mentions),
        genders=genders,
        lexicon=lexicon,
    )


def _gender(text: str, mention: Mention, lexicon: Lexicon) -> str:
    """Return the gender that the role or the honorific before a mention tells."""
    titles = lexicon.titles
    role = (mention.referent.role or "").rpartition(" ")[2]
    if role in titles.MASCULINE or role in titles.FEMININE:
        return "m" if role in titles.MASCULINE else "f"
    honorifics: dict[str, str] = titles.HONORIFICS
    before = text[mention.words.start : mention.start].lower().split()
    return next((honorifics[word] for word in before if honorifics.get(word)), "")
