"""The families of time expressions that news is full of: one table, a row a wording, read on Monday, 11 November 2024."""

from datetime import date

import pytest

from diplonews.dates import tag

PUBLISHED = date(2024, 11, 11)

FAMILIES = {
    "possessive weekdays": """
        Monday's summit failed. | Monday | 2024-11-11
        He spoke at Saturday's rally. | Saturday | 2024-11-09
        Friday's vote will be close. | Friday | 2024-11-15
    """,
    "ranges of weekdays": """
        They met between Thursday and Saturday. | Thursday | 2024-11-07 | Saturday | 2024-11-09
        Talks from Tuesday to Friday failed. | Tuesday | 2024-11-05 | Friday | 2024-11-08
        The strike will run Thursday through Sunday. | Thursday | 2024-11-14 | Sunday | 2024-11-17
    """,
    "pairs": """
        They met Monday, Tuesday and Wednesday. | Monday | 2024-11-04 | Tuesday | 2024-11-05 | Wednesday | 2024-11-06
        They will meet Friday, Saturday, and Sunday. | Friday | 2024-11-15 | Saturday | 2024-11-16 | Sunday | 2024-11-17
        He left Friday, and Monday they met. | Friday | 2024-11-08 | Monday | 2024-11-11
        They met on Nov. 4, 5 and 6. | Nov. 4, 5 and 6 | 2024-11-04/2024-11-06
        They met on Nov. 4, 5, and 6, 2023. | Nov. 4, 5, and 6, 2023 | 2023-11-04/2023-11-06
        They met on 4, 5, 6 and 7 November. | 4, 5, 6 and 7 November | 2024-11-04/2024-11-07
        They met on Oct. 4, 11 and 18. | Oct. 4, 11 and 18 | 2024-10-04/2024-10-18
        On Nov. 6, 5 and 3 were hurt. | Nov. 6 | 2024-11-06
        They met Friday and Saturday. | Friday | 2024-11-08 | Saturday | 2024-11-09
        They met on Nov. 5 and 6. | Nov. 5 and 6 | 2024-11-05/2024-11-06
        They will meet on 15 and 16 November. | 15 and 16 November | 2024-11-15/2024-11-16
    """,
    "nights": """
        The port was shelled overnight. | overnight | 2024-11-10TNI
        The night of Nov. 7-8 was calm. | The night of Nov. 7-8 | 2024-11-07TNI
        He left last night. | last night | 2024-11-10TNI
        The port was shelled overnight Friday. | overnight Friday | 2024-11-08TNI
        He will speak tonight. | tonight | 2024-11-11TNI
    """,
    "early and late": """
        He left early Tuesday. | early Tuesday | 2024-11-05
        He left late last week. | late last week | 2024-W45
        He left earlier this month. | earlier this month | 2024-11
        They meet later this year. | later this year | 2024
        They met late Thursday night. | late Thursday night | 2024-11-07TNI
        They met in the early hours of Friday. | the early hours of Friday | 2024-11-08
    """,
    "parts of periods": """
        They met in mid-November. | mid-November | 2024-11
        Trade fell in mid-2023. | mid-2023 | 2023
        In early 2024 it fell. | early 2024 | 2024
        It will end by year's end. | year's end | 2024
        It will end by year-end 2025. | year-end 2025 | 2025
        In the first days of November they met. | the first days of November | 2024-11
        In the final weeks of 2023 they met. | the final weeks of 2023 | 2023
        In the second days of November they met. | November | 2024-11
        At the start of the week they met. | the start of the week | 2024-W46
        At the turn of the century it began. | the turn of the century | 20
    """,
    "weeks and weekends": """
        In the week of Nov. 4 they met. | the week of Nov. 4 | 2024-W45
        They met over the weekend. | the weekend | 2024-W45-WE
        The last weekend of October was calm. | The last weekend of October | 2024-W44-WE
        They met this past weekend. | this past weekend | 2024-W45-WE
        The week after next they meet. | The week after next | 2024-W48
    """,
    "open ends": """
        The war has gone on since Feb. 24, 2022. | Feb. 24, 2022 | 2022-02-24
        It will be shut until Friday. | Friday | 2024-11-15
        It must be signed by the end of 2025. | the end of 2025 | 2025
    """,
    "runs of units": """
        Prices rose over the past three weeks. | the past three weeks | P3W
        In the last 24 hours they fell. | the last 24 hours | PT24H
        In recent days he left. | recent days | PAST_REF
        They will meet in the coming weeks. | the coming weeks | FUTURE_REF
        It may fall in the months ahead. | the months ahead | FUTURE_REF
    """,
    "counted from publication": """
        He left a year ago Monday. | a year ago Monday | 2023-11-11
        They will meet a week from Tuesday. | a week from Tuesday | 2024-11-19
        More than two years ago he left. | More than two years ago | 2022
        Over two years ago he left. | Over two years ago | 2022
        Over the next two weeks he will go. | the next two weeks | P2W
        He left 18 months ago. | 18 months ago | 2023-05
        He left two Thursdays ago. | two Thursdays ago | 2024-10-31
        They met the day before yesterday. | the day before yesterday | 2024-11-09
    """,
    "counted from another time": """
        He left three days before the Nov. 5 election. | three days before the Nov. 5 | 2024-11-02
        They will meet the day after Christmas. | the day after Christmas | 2024-12-26
        They met Nov. 2. The next day they left. | Nov. 2 | 2024-11-02 | The next day | 2024-11-03
        They met Nov. 2. Two days later they left. | Nov. 2 | 2024-11-02 | Two days later | 2024-11-04
        They met Nov. 2. Later that week they left. | Nov. 2 | 2024-11-02 | Later that week | 2024-W44
        They met in May 2023. The same month they left. | May 2023 | 2023-05 | The same month | 2023-05
        The truce ends Nov. 30. By then they must leave. | Nov. 30 | 2024-11-30 | then | 2024-11-30
    """,
    "counted from what has no day": """
        He left two days after the election. | two days | P2D
        He left a year to the day after the vote. | a year to the day | P1Y
    """,
    "nth of something": """
        They will meet on the first Tuesday of December. | the first Tuesday of December | 2024-12-03
        He left on the final day of October. | the final day of October | 2024-10-31
        Output rose in the third quarter of 2023. | the third quarter of 2023 | 2023-Q3
        In the first half of 2023 it fell. | the first half of 2023 | 2023-H1
        On Friday the 13th, he left. | Friday the 13th | 2024-09-13
    """,
    "years": """
        In fiscal year 2025 it will rise. | fiscal year 2025 | FY2025
        Spending rose in FY2024. | FY2024 | FY2024
        Spending fell in FY 23. | FY 23 | FY2023
        In fiscal years 2023 and 2024 it fell. | fiscal years 2023 and 2024 | FY2023/FY2024
        From 1914 to 1918 they fought. | 1914 | 1914 | 1918 | 1918
        In the years 1914 to 1918 they fought. | 1914 | 1914 | 1918 | 1918
        In 2022-2023 it rose. | 2022-2023 | 2022/2023
        In 2023/24 it rose. | 2023/24 | 2023/2024
        The 1998 bombings killed many. | 1998 | 1998
    """,
    "seasons and months": """
        In the summer of 2023 he left. | the summer of 2023 | 2023-SU
        In the winter of 2022-23 he left. | the winter of 2022-23 | 2022-WI
        They will meet next spring. | next spring | 2025-SP
        Last November he left. | Last November | 2023-11
        From May to July 2023 they met. | May | 2023-05 | July 2023 | 2023-07
    """,
    "decades and centuries": """
        In the 1990s he left. | the 1990s | 199
        In the mid-1990s he left. | the mid-1990s | 199
        In the 19th century it began. | the 19th century | 18
        In the early 20th century it ended. | the early 20th century | 19
        For decades it fell. | decades | PXDE
    """,
    "feasts": """
        They met during Ramadan. | Ramadan | 2024-03-10/2024-04-08
        They met on Easter Sunday. | Easter Sunday | 2024-03-31
        They met on Yom Kippur. | Yom Kippur | 2024-10-12
        On Christmas Day 2022 they met. | Christmas Day 2022 | 2022-12-25
        They will meet on New Year's Eve. | New Year's Eve | 2024-12-31
    """,
    "dates in figures": """
        It was signed on 13/11/2023. | 13/11/2023 | 2023-11-13
        It was signed on 2023-11-05. | 2023-11-05 | 2023-11-05
    """,
    "times of day": """
        They met at 10:30 p.m. EST on Friday. | 10:30 p.m. EST on Friday | 2024-11-08T22:30-05:00
        The strike began at 0600 GMT Tuesday. | 0600 GMT Tuesday | 2024-11-05T06:00Z
        He left around noon Friday. | around noon Friday | 2024-11-08T12:00
        They met on Thursday morning. | Thursday morning | 2024-11-07TMO
        It happened at dawn Friday. | dawn Friday | 2024-11-08TMO
    """,
    "lengths": """
        The two-year term ends. | two-year | P2Y
        He waited an hour and a half. | an hour and a half | PT1H30M
        It went on for more than a decade. | more than a decade | P10Y
        For the first time in 10 years they met. | 10 years | P10Y
    """,
    "rates and sets": """
        They meet twice a week. | twice a week | P1W
        They meet every Monday. | every Monday | XXXX-WXX-1
        They meet every two years. | every two years | P2Y
        They meet every other week. | every other week | P2W
        They meet every other Tuesday. | every other Tuesday | P2W
        They meet annually. | annually | P1Y
        They meet on Tuesday nights. | Tuesday nights | XXXX-WXX-2TNI
    """,
}

ROWS = [
    pytest.param([cell.strip() for cell in line.split("|")], id=f"{family}-{number}")
    for family, lines in FAMILIES.items()
    for number, line in enumerate(lines.strip().splitlines())
]


@pytest.mark.parametrize("row", ROWS)
def test_family(row: list[str]) -> None:
    """Every wording of a family is found, whole, with its value."""
    sentence, *found = row
    times = tag(sentence, published=PUBLISHED)

    assert [said for one in times for said in (one.exact, one.when.value)] == found
