"""English words for times, as plain tables from words to codes.

A word may stand in several categories ("second" is an ordinal and a unit); the rules of `diplonews.dates.rules`
decide by the words around it. All words are lower case. Codes are numbers, TIMEX3 letters or names of conventions.
"""

# fmt: off
WORDS: dict[str, dict[str, int | str]] = {
    "weekday": {
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4,
        "sat": 5, "sun": 6,
    },
    "weekdays": {
        "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5,
        "sundays": 6,
    },
    "month": {
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3,
        "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    "season": {
        "spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI", "springtime": "SP",
        "summertime": "SU", "wintertime": "WI",
    },
    "seasons": {"springs": "SP", "summers": "SU", "falls": "FA", "autumns": "FA", "winters": "WI"},
    "holiday": {
        "christmas": "christmas", "christmas day": "christmas", "christmas eve": "christmas-eve",
        "xmas": "christmas", "boxing day": "boxing-day", "new year's day": "new-year",
        "new year's eve": "new-years-eve", "new year day": "new-year", "new years day": "new-year",
        "new year eve": "new-years-eve", "new years eve": "new-years-eve", "new year's": "new-year",
        "new year": "new-year", "new years": "new-year", "easter": "easter", "easter sunday": "easter",
        "easter monday": "easter-monday", "good friday": "good-friday", "palm sunday": "palm-sunday",
        "ash wednesday": "ash-wednesday", "maundy thursday": "maundy-thursday",
        "ascension day": "ascension", "pentecost": "pentecost", "whit sunday": "pentecost",
        "whit monday": "whit-monday", "orthodox easter": "orthodox-easter",
        "orthodox christmas": "orthodox-christmas", "epiphany": "epiphany", "thanksgiving": "thanksgiving",
        "thanksgiving day": "thanksgiving", "halloween": "halloween", "all saints' day": "all-saints",
        "all saints day": "all-saints", "valentine's day": "valentine", "valentines day": "valentine",
        "valentine day": "valentine", "independence day": "independence-day",
        "black friday": "black-friday", "trinity sunday": "trinity", "mlk day": "king-day",
        "martin luther king's day": "king-day", "labor day": "labor-day", "labour day": "labor-day",
        "may day": "may-day", "memorial day": "memorial-day", "veterans day": "veterans-day",
        "armistice day": "armistice-day", "remembrance day": "armistice-day",
        "columbus day": "columbus-day", "presidents day": "presidents-day",
        "presidents' day": "presidents-day", "mother's day": "mothers-day", "mothers day": "mothers-day",
        "father's day": "fathers-day", "fathers day": "fathers-day", "martin luther king day": "king-day",
        "martin luther king jr day": "king-day", "st patrick's day": "saint-patrick",
        "st patricks day": "saint-patrick", "st. patrick's day": "saint-patrick",
        "saint patrick's day": "saint-patrick", "groundhog day": "groundhog-day", "earth day": "earth-day",
        "april fools": "april-fools", "april fools' day": "april-fools", "april fool's day": "april-fools",
        "april fools day": "april-fools", "victory day": "victory-day", "bastille day": "bastille-day",
        "international women's day": "womens-day", "juneteenth": "juneteenth",
        "inauguration day": "inauguration-day", "flag day": "flag-day", "ramadan": "ramadan",
        "eid al-fitr": "eid-al-fitr", "eid al fitr": "eid-al-fitr", "eid al-adha": "eid-al-adha",
        "eid al adha": "eid-al-adha", "ashura": "ashura", "islamic new year": "islamic-new-year",
        "mawlid": "mawlid", "passover": "passover", "rosh hashanah": "rosh-hashanah",
        "rosh hashana": "rosh-hashanah", "yom kippur": "yom-kippur", "sukkot": "sukkot",
        "hanukkah": "hanukkah", "chanukah": "hanukkah", "chanukkah": "hanukkah", "purim": "purim",
        "shavuot": "shavuot", "nowruz": "nowruz", "lunar new year": "lunar-new-year",
        "chinese new year": "lunar-new-year", "chinese lunar new year's day": "lunar-new-year",
    },
    "number": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "dozen": 12,
    },
    "tens": {
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
    },
    "hundred": {"hundred": 100},
    "thousand": {"thousand": 1000},
    "ordinal": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
        "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
        "twentieth": 20, "thirtieth": 30, "1st": 1, "2nd": 2, "3rd": 3,
    },
    "final": {"last": -1, "final": -1},
    "unit": {
        "second": "S", "minute": "MIN", "hour": "H", "day": "D", "week": "W", "weekend": "WE", "month": "M",
        "quarter": "Q", "half": "HALF", "year": "Y", "decade": "DE", "century": "CE", "sec": "S", "qtr": "Q",
        "min": "MIN", "hr": "H", "wk": "W", "yr": "Y",
    },
    "units": {
        "seconds": "S", "minutes": "MIN", "hours": "H", "days": "D", "weeks": "W", "weekends": "WE",
        "months": "M", "quarters": "Q", "years": "Y", "decades": "DE", "centuries": "CE", "secs": "S",
        "mins": "MIN", "hrs": "H", "wks": "W", "yrs": "Y",
    },
    "fortnight": {"fortnight": 2, "fortnights": 2},
    "decades": {
        "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
        "seventies": 1970, "eighties": 1980, "nineties": 1990,
    },
    "dayword": {"today": 0, "yesterday": -1, "tomorrow": 1},
    "tonight": {"tonight": "NI", "tonite": "NI"},
    "overnight": {"overnight": "NI"},
    "daypart": {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "daytime": "DT", "dawn": "MO",
        "lunchtime": "MI", "dusk": "EV", "nightfall": "EV",
    },
    "dayparts": {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"},
    "oclock": {"noon": 12, "midday": 12, "midnight": 24},
    "meridiem": {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12},
    "hours": {"o'clock": 0},
    "zone": {
        "gmt": "Z", "utc": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00",
        "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "cet": "+01:00",
        "cest": "+02:00", "bst": "+01:00",
    },
    "which": {
        "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "present": 0, "next": 1,
        "coming": 1, "upcoming": 1, "recent": -1, "latest": -1,
    },
    "past": {"past": -1},
    "coming": {"coming": 1, "upcoming": 1},
    "mentioned": {"that": 0, "same": 0},
    "turn": {"following": 1, "next": 1, "ensuing": 1, "previous": -1, "preceding": -1, "prior": -1},
    "recent": {"recent": "PAST_REF", "past": "PAST_REF"},
    "future": {"coming": "FUTURE_REF", "future": "FUTURE_REF"},
    "several": {"several": 0, "few": 0, "many": 0, "some": 0, "numerous": 0},
    "couple": {"couple": 2},
    "the": {"the": 0},
    "this": {"this": 0},
    "that": {"that": 0},
    "a": {"a": 1, "an": 1},
    "of": {"of": 0},
    "in": {"in": 0},
    "on": {"on": 0},
    "at": {"at": 0},
    "lead": {"on": 0, "in": 0, "at": 0, "during": 0, "over": 0, "throughout": 0, "for": 0, "within": 0},
    "within": {"within": 0},
    "and": {"and": 0, "&": 0},
    "or": {"or": 0},
    "to": {"to": 0, "through": 0, "thru": 0, "until": 0, "till": 0, "-": 0, "–": 0, "—": 0},
    "dash": {"-": 0, "–": 0},
    "between": {"between": 0, "from": 0},
    "from": {"from": 0},
    "comma": {",": 0},
    "ago": {"ago": -1, "back": -1},
    "earlier": {"earlier": -1, "previously": -1},
    "later": {"later": 1, "afterward": 1, "afterwards": 1, "hence": 1},
    "before": {"before": -1, "prior": -1, "ahead": -1},
    "after": {"after": 1, "from": 1, "following": 1, "since": 1},
    "now": {"now": 0},
    "every": {"every": 0, "each": 0},
    "per": {"a": 0, "per": 0, "each": 0, "every": 0},
    "times": {"once": 1, "twice": 2},
    "time": {"times": 0},
    "rate": {
        "hourly": "H", "daily": "D", "weekly": "W", "monthly": "M", "quarterly": "Q", "yearly": "Y",
        "annually": "Y",
    },
    "quarterword": {"q1": 1, "q2": 2, "q3": 3, "q4": 4},
    "halfword": {"h1": 1, "h2": 2},
    "fiscal": {"fiscal": 0},
    "full": {"full": 0},
    "extra": {"more": 0, "additional": 0, "extra": 0, "further": 0},
    "another": {"another": 1},
    "so": {"so": 0},
    "early": {"early": "START", "earlier": "START"},
    "mid": {"mid": "MID", "middle": "MID"},
    "late": {"late": "END", "later": "END"},
    "beginning": {"beginning": "START", "start": "START", "middle": "MID", "end": "END", "close": "END"},
    "end": {"end": "END"},
    "about": {"about": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX"},
    "around": {"around": "APPROX", "circa": "APPROX"},
    "nearly": {"nearly": "LESS_THAN", "almost": "LESS_THAN"},
    "over": {"over": "MORE_THAN"},
    "more": {"more": "MORE_THAN", "longer": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN"},
    "than": {"than": 0},
    "least": {"least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"},
    "up": {"up": 0},
    "no": {"no": 0},
    "soon": {},
    "bound": {
        "since": "ON_OR_AFTER", "starting": "ON_OR_AFTER", "beginning": "ON_OR_AFTER", "before": "BEFORE",
        "until": "ON_OR_BEFORE", "till": "ON_OR_BEFORE", "by": "ON_OR_BEFORE", "after": "AFTER",
    },
    "beyond": {
        "beyond": "ON_OR_AFTER", "later": "ON_OR_AFTER", "after": "ON_OR_AFTER", "earlier": "ON_OR_BEFORE",
    },
    "old": {"old": 0},
    "half": {"half": 6},
    "dot": {".": 0},
    "era": {"ad": 0, "ce": 0},
    "civil": {"calendar": 0},
    "sometime": {"sometime": 0},
    "closing": {"starting": 0, "beginning": 0},
    "lateness": {"later": 0},
    "earliness": {"earlier": 0},
    "event": {"event": 0},
    "period": {"period": 0, "periods": 0},
    "latest": {"latest": -1},
    "alike": {"same": 0, "comparable": 0, "corresponding": 0},
    "vague": {
        "recently": "PAST_REF", "more recently": "PAST_REF", "not long ago": "PAST_REF",
        "long ago": "PAST_REF", "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF",
        "right now": "PRESENT_REF", "just now": "PRESENT_REF", "at present": "PRESENT_REF", "these days": "PRESENT_REF",
        "nowadays": "PRESENT_REF", "at the moment": "PRESENT_REF", "presently": "PRESENT_REF",
        "soon": "FUTURE_REF", "shortly": "FUTURE_REF", "as soon as possible": "FUTURE_REF",
        "the near future": "FUTURE_REF", "near future": "FUTURE_REF", "the near term": "FUTURE_REF",
        "the short term": "FUTURE_REF", "the long term": "FUTURE_REF",
        "the foreseeable future": "FUTURE_REF",
    },
    "ages": {"past": "PAST_REF", "future": "FUTURE_REF", "present": "PRESENT_REF"},
    "century-turn": {"turn": 0},
    "dayof": {"date": 0},
}
# fmt: on
"""Category, then word, then code. The first word of a code is the one that is printed."""

ORDINAL_SUFFIXES = ("st", "nd", "rd", "th")
"""Endings that make a number written in digits an ordinal."""

TRIGGERS = (
    "weekday",
    "weekdays",
    "month",
    "season",
    "seasons",
    "holiday",
    "unit",
    "units",
    "fortnight",
    "decades",
    "dayword",
    "tonight",
    "overnight",
    "daypart",
    "dayparts",
    "oclock",
    "rate",
    "vague",
    "ages",
    "period",
    "tens",
)
"""Categories of words that no time expression without a year or a clock time does without."""

NEVER_FIRST = frozenset(
    "of in on and & or to through thru until till - – — , since from by before after within during throughout for per than so "
    "hence 's between".split()
)
"""Known words that no expression in a text starts with: prepositions stay outside."""

NEVER_LAST = NEVER_FIRST | frozenset("the a an at no up about around every each more less than".split())
"""Known words that none ends with."""

CAPITALIZED = frozenset(
    {"may", "march", "mar", "sun", "sat", "mon", "wed", "fri", "jan", "dec", "jun", "aug"}
)
"""Words that name a day or month only with a capital; in lower case they are other words."""

NUMERIC_ORDER = "month-first"
"""The custom of writing a day and a month in figures; newspapers of the United States put the month first."""

DOTTED = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun "
    "sec secs min mins hr hrs wk wks yr yrs".split()
)
"""Abbreviations, to which a dot belongs."""

SAYING = {
    "relative-2": "the day before yesterday",
    "relative2": "the day after tomorrow",
    "relative": "{which} {unit}",
    "coming": "this coming {of}",
    "that": "that {unit}",
    "following": "the following {unit}",
    "previous": "the previous {unit}",
    "month day": "{month} {day}",
    "weekday month day": "{weekday}, {month} {day}",
    "day of month": "the {day}",
    "weekday the day": "{weekday} the {day}",
    "the": "the {of}",
    "nth": "the {nth} {unit}",
    "run": "the {nth} {count} {units}",
    "final": "final",
    "fiscal": "fiscal {year}",
    "decade": "the {first}s",
    "century": "the {nth} century",
    "in": "{part} {whole}",
    "in, ": "{part}, {whole}",
    "of": "{part} of {whole}",
    "the of": "the {part} of {whole}",
    "tonight": "tonight",
    "last night": "last night",
    "this part": "this {part}",
    "day part": "{day} {part}",
    "the part": "the {part}",
    "the part of": "the {part} of {day}",
    "clock": "{hour}:{minute:0>2} {meridiem}",
    "amounts": "{first}, {second}",
    "range": "{low} to {high} {units}",
    "several": "several {units}",
    "ago": "{amount} ago",
    "from now": "{amount} from now",
    "earlier": "{amount} earlier",
    "later": "{amount} later",
    "before": "{amount} before {origin}",
    "after": "{amount} after {origin}",
    "event": "the event",
    "window": "the {which} {amount}",
    "starting": "{amount} starting {origin}",
    "START": "the beginning of {of}",
    "MID": "the middle of {of}",
    "END": "the end of {of}",
    "BEFORE": "before {of}",
    "AFTER": "after {of}",
    "ON_OR_BEFORE": "by {of}",
    "ON_OR_AFTER": "since {of}",
    "LESS_THAN": "less than {of}",
    "MORE_THAN": "more than {of}",
    "EQUAL_OR_LESS": "at most {of}",
    "EQUAL_OR_MORE": "at least {of}",
    "APPROX": "about {of}",
    "around": "around {of}",
    "interval": "from {first} to {last}",
    "pair": "{first} and {second}",
    "every": "every {of}",
    "once": "once a {unit}",
    "twice": "twice a {unit}",
    "times": "{times} times a {unit}",
    "once every": "once every {amount}",
    "twice every": "twice every {amount}",
    "times every": "{times} times every {amount}",
}
"""How each kind of phrase is said, with gaps."""

PRINTED = {
    "weekday": str.capitalize,
    "month": str.capitalize,
    "holiday": str.title,
    "zone": str.upper,
}
"""How the words of a category are printed, where not in lower case."""
