"""Texts that break readers: `awkward_texts`."""

from hypothesis import strategies as st

FRAGMENTS = (
    "“", "”", "‘", "’", '"', "'", "``", "''", "„", "«", "»", "‹", "()", "[", "—", "–", "--", "…", "...", "?!", ".", ",", ";", ":",
    "U.S.", "Mr.", "Gen.", "e.g.", "No. 5", "a.m.", "Nov.", "St.", "J. R. R.", "Ph.D.",
    "the minister said", "he denied it", "according to", "said Thursday", "on 31 February", "last Friday", "5/11/2024",
    "Мир", "和平", "שלום", "سلام", "ειρήνη", "e\u0301", "a\u0300\u0301\u0302", "\u202eabc\u202c", "\u200b", "\u00ad", "\ufeff",
    "👩\u200d👩\u200d👧", "🏳️\u200d🌈", "\x00", "\x1f", "\x85", "\u2028", "\u00a0", "\t", "\n", "\r\n", "\n\n",
    "9" * 40, "1,000,000,000,000", "0000-00-00", "9999-12-31", "-1", "½", "①", "Ⅻ", "İ", "ß", "ﬁ",
)  # fmt: skip
"""Odd quotation marks, abbreviations, scripts, signs without width, controls, line ends, numbers."""

LONE = ("\ud800", "\udfff")
"""Halves of a pair, which no text can be written with."""


@st.composite
def awkward_texts(draw: st.DrawFn, *, surrogates: bool = False) -> str:
    """Return a text that readers trip over, of up to some thousand characters.

    Args:
        draw: What Hypothesis draws with; never given by the caller.
        surrogates: Whether lone surrogates may stand in it, which an Article refuses.

    >>> awkward_texts()
    awkward_texts()
    """
    fragments = st.sampled_from(FRAGMENTS + LONE if surrogates else FRAGMENTS) | st.text(max_size=8)
    parts = draw(st.lists(fragments, max_size=30))
    text = draw(st.sampled_from((" ", "", "\n"))).join(parts)
    return text * draw(st.sampled_from((1, 1, 1, 40)))
