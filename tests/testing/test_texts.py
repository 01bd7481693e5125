"""Tests for awkward texts, and of what reads text against them."""

from datetime import date

import pytest
from hypothesis import given

import diplonews as dn
from diplonews.testing.texts import awkward_texts

DAY = date(2024, 11, 11)


@given(text=awkward_texts())
def test_an_article_takes_any_of_them(text: str) -> None:
    """Without lone surrogates every one is a text that an Article holds and a reader reads."""
    assert dn.read(text, published=DAY).articles[0].text == text


@given(text=awkward_texts())
def test_what_is_tagged_stands_there(text: str) -> None:
    """Offsets stay true whatever stands before them."""
    assert all(text[found.start : found.end] == found.exact for found in dn.tag(text, published=DAY))


@given(text=awkward_texts(surrogates=True))
def test_lone_surrogates_come_on_demand(text: str) -> None:
    """Where they are asked for, an Article refuses the texts that hold one, and takes the others."""
    if any("\ud800" <= char <= "\udfff" for char in text):
        with pytest.raises(dn.ModelError, match="lone surrogate"):
            dn.Article(text=text, published=DAY)
    else:
        assert dn.Article(text=text, published=DAY).text == text
