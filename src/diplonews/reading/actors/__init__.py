"""Who is in the text: every naming, joined into mentions of one actor each, and who a pronoun can mean."""
