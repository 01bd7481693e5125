"""TimeML, read: the TIMEX3 tags of a file as TimeExpressions, whoever made them.

Other tags around words are passed over. Entities and whatever is no XML are refused; nothing outside the file is ever
loaded.
"""

from datetime import datetime
from xml.parsers import expat

from attrs import define, field, frozen

from diplonews.dates import Basis, Phrase, TimeExpression, parse
from diplonews.dates.saying import Speech
from diplonews.errors import FormatError, ModelError, NotATimeError, shorten
from diplonews.model import Article, Mod, TimeType, When
from diplonews.serial.timeml import DCT, PUBLISHED

_OUTSIDE = frozenset({"DOCID", "DCT", "TITLE", "EXTRAINFO"})


@frozen
class Unread(Phrase):
    """What words say that diplonews has no rule for; it can be shown and compared, not counted out."""

    def said(self, speech: Speech) -> str:
        """Return no words: the expression keeps its own."""
        del speech
        return ""


def loads_timeml(text: str | bytes) -> tuple[Article, tuple[TimeExpression, ...]]:
    """Return the article in a TimeML file, and its TIMEX3 tags as TimeExpressions.

    The phrase of an expression is what `diplonews.parse` makes of its words alone, or `Unread`.

    Raises:
        FormatError: With every tag whose type, value or mod is none; a path is its tid.
    """
    reader = _Reader()
    try:
        reader.read(text)
    except expat.ExpatError as error:
        raise FormatError((("", f"not XML: {error}"),)) from None
    except (UnicodeError, ValueError) as error:
        raise error if isinstance(error, FormatError) else FormatError((("", f"not XML: {error}"),)) from None
    return reader.result()


@define
class _Reader:
    """Collects the text and the TIMEX3 tags of one file."""

    path: list[str] = field(factory=list)
    bodies: dict[str, list[str]] = field(factory=lambda: {"TEXT": [], "": [], "TITLE": []})
    lengths: dict[str, int] = field(factory=lambda: {"TEXT": 0, "": 0, "TITLE": 0})
    open: list[tuple[dict[str, str], str, int]] = field(factory=list)
    tags: list[tuple[dict[str, str], str, int, int]] = field(factory=list)
    published: str | None = None
    saw_text: bool = False

    def read(self, text: str | bytes) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = _no_entities
        parser.Parse(text, True)

    def _body(self) -> str | None:
        if "TEXT" in self.path:
            return "TEXT"
        if "TITLE" in self.path:
            return "TITLE"
        return None if _OUTSIDE & set(self.path) else ""

    def _start(self, name: str, marks: dict[str, str]) -> None:
        if not self.path and name != "TimeML":
            raise FormatError((("", f"{shorten(name)}: expected TimeML as the outermost element"),))
        if len(self.path) > 20:
            raise FormatError((("", "nested too deeply: expected at most 20 levels"),))
        self.path.append(name)
        self.saw_text = self.saw_text or name == "TEXT"
        if name == "TIMEX3":
            body = self._body()
            if "DCT" in self.path or marks.get("functionInDocument") in PUBLISHED:
                self.published = self.published or marks.get("value")
            elif body in ("TEXT", ""):
                self.open.append((marks, body, self.lengths[body]))
                return
            self.open.append((marks, "TITLE", 0))

    def _end(self, name: str) -> None:
        self.path.pop()
        if name == "TIMEX3":
            marks, body, start = self.open.pop()
            if body != "TITLE":
                self.tags.append((marks, body, start, self.lengths[body]))

    def _words(self, words: str) -> None:
        body = self._body()
        if body is not None:
            self.bodies[body].append(words)
            self.lengths[body] += len(words)

    def result(self) -> tuple[Article, tuple[TimeExpression, ...]]:
        body = "TEXT" if self.saw_text else ""
        text = "".join(self.bodies[body])
        problems: list[tuple[str, str]] = []
        article = _article(self.published, text, "".join(self.bodies["TITLE"]).strip(), problems)
        whens: dict[str, When] = {}
        found = [tag for tag in self.tags if tag[1] == body and tag[2] < tag[3]]
        for marks, _, _, _ in found:
            when = _when(marks, problems)
            if when is not None:
                whens[marks.get("tid", "")] = when
        if problems or article is None:
            raise FormatError(tuple(problems))
        made = [_expression(marks, text[start:end], start, whens, article) for marks, _, start, end in found]
        return article, tuple(sorted(made, key=lambda e: (e.start, e.end)))


def _no_entities(*given: object) -> None:
    raise FormatError((("", f"the entity {shorten(given[0])}: expected a file that defines none"),))


def _article(published: str | None, text: str, title: str, problems: list[tuple[str, str]]) -> Article | None:
    try:
        moment = datetime.fromisoformat(published or "")
        at = moment if "T" in (published or "") else None
        return Article(published=moment.date(), published_at=at, text=text, headline=title or None)
    except ValueError:
        problems.append(("DCT", f"{shorten(published)}: expected a TIMEX3 with the day of publication"))
        return None


def _when(marks: dict[str, str], problems: list[tuple[str, str]]) -> When | None:
    tid = marks.get("tid", "TIMEX3")
    try:
        kind = TimeType(marks.get("type", ""))
        mod = Mod(marks["mod"]) if marks.get("mod") else None
        return When(type=kind, value=marks.get("value") or None, mod=mod)
    except ModelError as error:
        problems.append((f"{tid}.{error.field}", f"{shorten(error.value)}: expected {error.expected}"))
    except ValueError as error:
        problems.append((tid, str(error)))
    return None


def _expression(
    marks: dict[str, str], words: str, start: int, whens: dict[str, When], article: Article
) -> TimeExpression:
    when, anchor_id = whens[marks.get("tid", "")], marks.get("anchorTimeID")
    basis, anchor = Basis.NONE, None
    if when.start is not None or when.end is not None:
        basis = Basis.EXPLICIT
        if anchor_id in whens:
            basis, anchor = Basis.MENTION, whens[anchor_id].start
        elif anchor_id == DCT:
            basis, anchor = Basis.PUBLICATION, article.published_at or article.published
    try:
        phrase: Phrase = parse(words)
    except NotATimeError:
        phrase = Unread()
    return TimeExpression(
        start=start, end=start + len(words), exact=words, when=when, basis=basis, anchor=anchor, phrase=phrase
    )
