"""Words for codes, in the language that a phrase is said in.

Reads the tables of a language backwards: from a code to the word that is printed for it. Knows no phrase.
"""

from functools import lru_cache

from attrs import frozen

from diplonews import languages

SPELLED = 9
"""Numbers up to this one are printed as words, greater ones in digits."""


@frozen(eq=False)
class Speech:
    """What a language has to say a phrase by.

    Attributes:
        names: Category, then code, then the printed word.
        templates: For each way of saying its words with gaps.
        printed: The spelling of words that are not printed as the tables have them, such as names.
    """

    names: dict[str, dict[int | str, str]]
    templates: dict[str, str]
    suffixes: tuple[str, ...]

    def name(self, category: str, code: int | str) -> str:
        """Return the printed word of a code."""
        return self.names[category][code]

    def say(self, template: str, **gaps: str) -> str:
        """Return the words of a template with its gaps filled."""
        return self.templates[template].format(**gaps)

    def number(self, number: int) -> str:
        """Return a number as a newspaper prints it."""
        return self.names["number"][number] if 1 <= number <= SPELLED else f"{number:,}"

    def ordinal(self, number: int) -> str:
        """Return an ordinal as a newspaper prints it."""
        if number in self.names["ordinal"] and number <= SPELLED:
            return self.names["ordinal"][number]
        last = 0 if number % 100 in (11, 12, 13) else number % 10
        return f"{number}{self.suffixes[last - 1] if 1 <= last <= 3 else self.suffixes[3]}"


@lru_cache(maxsize=16)
def speech(language: str = languages.DEFAULT) -> Speech:
    """Return what a language says phrases by; the first word of a code is the printed one."""
    tables = languages.load(language).dates
    names: dict[str, dict[int | str, str]] = {}
    for category, words in tables.WORDS.items():
        for word, code in words.items():
            names.setdefault(category, {}).setdefault(code, tables.PRINTED.get(category, str)(word))
    return Speech(names, tables.SAYING, tables.ORDINAL_SUFFIXES)
