"""Marks: words that deny, with who denies and what is denied; how they are made once the words are found."""

from types import ModuleType

from attrs import define, frozen

from diplonews.model import Act, ActorKind, Form
from diplonews.reading.events.participants import Walker
from diplonews.reading.events.scenes import Scene
from diplonews.reading.layers import Attribution, Reading, Referent, Stretch
from diplonews.reading.stands.denial_words import object_nouns

BODIES = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.OUTLET})
BOUNDS = frozenset({".", ";", ":", '"', "“", "”"})
LONGEST_LEAD = 4
"""Tokens that lead over from one clause to the next."""
BETWEEN = 120
"""Characters between a verb of denial and its content."""
SCOPE_REACH = 70
"""Tokens that what is denied may have."""


@frozen(kw_only=True)
class Mark:
    """Words that deny.

    Attributes:
        span: The words.
        form: How they deny.
        deniers: Who denies; more than one where "A and B deny" it.
        scope: What is denied, as far as the sentence says so.
        attribution: The attribution that carries the denial.
        noun: The word that stands for what was claimed before ("report", "it"); empty where the scope says it all.
        sentence: Index of the sentence.
    """

    span: Stretch
    form: Form
    deniers: tuple[Referent, ...]
    scope: Stretch | None
    attribution: int | None
    noun: str
    sentence: int


@define(kw_only=True)
class Marker:
    """Makes the marks of one scene."""

    reading: Reading
    scene: Scene
    walker: Walker
    small: ModuleType

    def of_verb(
        self,
        first: int,
        last: int,
        form: str,
        noun: str,
        *,
        subject_of: int | None = None,
        object_from: int | None = None,
    ) -> Mark | None:
        """Return the mark of a verb: its source or its subject denies.

        *object_from* is the index from which its object stands; right behind it where none is given.
        """
        behind = last if object_from is None else object_from - 1
        verb = first if subject_of is None else subject_of
        voices, tokens = self.walker.pronouns.voices, self.scene.tokens
        cued = voices.cued(tokens[verb].start, tokens[verb].end)
        speaker = self.walker.pronouns.speaker(cued)
        subject = self.walker.subjects.of(verb)
        deniers = subject or self.walker.subjects.of_clause(verb)
        if speaker is not None:
            deniers = subject if speaker in subject else (speaker,)
        if not deniers:
            return None
        if cued is None:
            cued = next(iter(voices.around(tokens[verb].start)), None)
            scope = self._object(behind)
        else:
            scope = self._taken(self.reading.attributions[cued], behind, noun)
        return self.mark(first, last, form, deniers, scope=scope, noun=noun, attribution=cued)

    def _taken(self, attribution: Attribution, last: int, noun: str) -> Stretch | None:
        """Return what a verb of denial takes: its content, with the words between ("X's claim that").

        It ends where the same one says something else: "denies any wrongdoing and points out that".
        """
        content, tokens = attribution.content, self.scene.tokens
        if not content:
            return self._rest(last)
        start = content[0].start
        if noun and last + 1 < len(tokens) and 0 <= start - tokens[last].end < BETWEEN:
            start = tokens[last + 1].start
        until = min(len(tokens) - 2, last + SCOPE_REACH)
        leads = (here for here in range(last + 2, until) if self._leads_over(here))
        end = next((tokens[here - 1].end for here in leads), content[-1].end)
        return Stretch(min(start, content[0].start), min(end, content[-1].end))

    def _leads_over(self, here: int) -> bool:
        """Tell whether "and" at *here* and a verb behind it open something else that is said: "and points out that"."""
        words, small = self.scene.words, self.small
        return (
            words[here] in small.JOINING
            and words[here + 1] not in small.FUNCTION_WORDS
            and words[here + 1] not in object_nouns(self.reading.language)
            and not small.THAT.isdisjoint(words[here + 2 : here + LONGEST_LEAD])
        )

    def spoken(self, first: int, last: int, form: str, noun: str) -> Mark | None:
        """Return the mark of words that somebody says: the speaker denies, else the subject."""
        pronouns = self.walker.pronouns
        start = self.scene.tokens[first].start
        for attribution in pronouns.voices.around(start):
            speaker = pronouns.speaker(attribution)
            if speaker is not None:
                speaker = self._knowing(first, form, speaker)
                return self.mark(
                    first,
                    last,
                    form,
                    (speaker,),
                    scope=self._clause(first, last, attribution),
                    noun=noun,
                    attribution=attribution,
                )
        if form not in {"unaware", "no_plan", "no_comment"}:
            return None
        subject = self.walker.subjects.of(first)
        return (
            self.mark(first, last, form, subject, scope=self._clause(first, last), noun=noun)
            if subject
            else None
        )

    def _knowing(self, first: int, form: str, speaker: Referent) -> Referent:
        """Return the state or body that is said to know nothing, where no person says so; else *speaker*."""
        of_self = not self.small.PERSONAL_PRONOUNS.isdisjoint(self.scene.words[max(0, first - 2) : first])
        if form != "unaware" or speaker.kind is ActorKind.PERSON or of_self:
            return speaker
        subject = self.walker.subjects.of(first)
        return subject[0] if len(subject) == 1 and subject[0].kind in BODIES else speaker

    def unwilling(self, first: int, last: int, form: str) -> Mark | None:
        """Return the mark of "will not": of the speaker where he speaks of himself."""
        subject = self.walker.subjects.of(
            first - 1 if self.scene.words[first - 1] in self.small.FUTURE_MODALS else first
        )
        pronouns = self.walker.pronouns
        start = self.scene.tokens[first].start
        around = next((a for a in pronouns.voices.around(start) if pronouns.speaker(a) is not None), None)
        speaker = pronouns.speaker(around)
        if around is not None and self.reading.attributions[around].act is Act.PROMISE:
            return None
        if speaker is None:
            return (
                self.mark(first, last, form, subject, scope=self._rest(last))
                if subject and form == "no_comment"
                else None
            )
        if speaker not in subject and not any(s == speaker.affiliation for s in subject):
            return None
        return self.mark(first, last, form, (speaker,), scope=self._rest(last), attribution=around)

    def _object(self, last: int) -> Stretch | None:
        """Return what a verb that reports nothing takes: up to where the next deed of the sentence is told.

        "Rejected those charges and has worked on", "pushed back on the attack, calling it the mark of fear".
        """
        words, tokens, small = self.scene.words, self.scene.tokens, self.small
        end = min(len(tokens), last + SCOPE_REACH)
        for here in range(last + 2, end - 1):
            word, after = words[here], words[here + 1]
            gerund = word == "," and after.endswith(small.GERUND_ENDING)
            joined = word in small.JOINING and (after in small.HAVE or after in small.BE)
            if gerund or joined or word in small.ADVERSATIVES:
                end = here
                break
        return self._trimmed(last, end)

    def _rest(self, last: int) -> Stretch | None:
        """Return what stands behind the token *last*, up to the end of the sentence."""
        return self._trimmed(last, min(len(self.scene.tokens), last + SCOPE_REACH))

    def _trimmed(self, last: int, end: int) -> Stretch | None:
        """Return what stands between the token *last* and the index *end*, without the marks at its end."""
        tokens = self.scene.tokens
        while end > last + 1 and not tokens[end - 1].text[0].isalnum():
            end -= 1
        return Stretch(tokens[last + 1].start, tokens[end - 1].end) if end > last + 1 else None

    def _clause(self, first: int, last: int, attribution: int | None = None) -> Stretch | None:
        """Return the clause in which the tokens from *first* to *last* stand."""
        words, tokens = self.scene.words, self.scene.tokens
        start, end = first, last + 1
        while start > 0 and first - start < SCOPE_REACH // 2 and not self._bounds(start - 1):
            start -= 1
        while end < len(words) and end - last < SCOPE_REACH and not self._bounds(end):
            end += 1
        end = self._without_lead(last, end)
        if attribution is not None:
            content = self.reading.attributions[attribution].content
            low = max((piece.start for piece in content if piece.start <= tokens[first].start), default=0)
            while start < first and tokens[start].start < low:
                start += 1
        while start < first and not tokens[start].text[0].isalnum():
            start += 1
        return Stretch(tokens[start].start, tokens[end - 1].end)

    def _without_lead(self, last: int, end: int) -> int:
        """Return *end*, or where "and" stands before it that leads over to the next clause: "... and claimed that"."""
        words, small = self.scene.words, self.small
        if end < len(words) and (words[end] in small.THAT or words[end] == ","):
            for here in range(end - 1, max(last, end - LONGEST_LEAD), -1):
                if words[here] in small.JOINING:
                    return here
        return end

    def _bounds(self, here: int) -> bool:
        """Tell whether a clause begins or ends at the token *here*."""
        word, small = self.scene.words[here], self.small
        if word == ",":
            return not small.JOINING.isdisjoint(self.scene.words[here + 1 : here + 2])
        return word in BOUNDS or word in small.ADVERSATIVES or word in small.THAT

    def mark(
        self,
        first: int,
        last: int,
        form: str,
        deniers: tuple[Referent, ...],
        *,
        scope: Stretch | None = None,
        noun: str = "",
        attribution: int | None = None,
    ) -> Mark:
        """Return the mark of the tokens from *first* to *last*, included."""
        tokens = self.scene.tokens
        return Mark(
            span=Stretch(tokens[first].start, tokens[last].end),
            form=Form(form),
            deniers=deniers,
            scope=scope,
            attribution=attribution,
            noun=noun,
            sentence=self.scene.place,
        )
