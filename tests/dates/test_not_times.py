"""Sentences that hold no time, by the trap they set; none may be tagged."""

from datetime import date

import pytest

from diplonews.dates import tag

TRAPS = {
    "feasts in names": """
        The Good Friday Agreement holds.
        He studied the Easter Rising.
        They signed the Good Friday accord again.
        Nobody wants to reopen the Good Friday agreement.
        A museum tells of the Easter uprising.
        The Easter Declaration was read aloud.
        Historians call it the Christmas Revolution.
        Both sides invoked the Good Friday Accords.
        The Easter Treaty divided the islands.
        Veterans of the Yom Kippur War marched.
    """,
    "may": """
        The envoys may travel to Geneva.
        Sanctions may be lifted if the deal holds.
        You may not enter the compound.
        The treaty may yet fail.
        Ministers may or may not attend.
        Such a step may anger the allies.
        Whatever may come, the border stays shut.
        The ship may carry no more than ten tonnes.
        It may well be that nobody asked.
        He may have misread the cable.
        Officers may, in some cases, detain a suspect.
        May they find peace at last.
        The bank may raise its rate.
    """,
    "march": """
        Protesters march through the capital.
        The troops began to march on the palace.
        They will march 10 miles to the frontier.
        A march in support of the prisoners drew thousands.
        Students march against the tariff.
        The long march to membership goes on.
        Workers march behind red banners.
        Nobody ordered the column to march.
        He led the march from the front.
        The peace march ended in tears.
        Let them march, the mayor said.
        Some march for bread and some for honour.
        Rebels march south along the river.
    """,
    "second": """
        It was the second largest delegation.
        A second envoy joined the talks.
        The second resolution passed without debate.
        He came second in the vote.
        Second, the fleet has no fuel.
        The motion found no one to second it.
        She asked for a second opinion.
        The second chamber rejected the bill.
        This is the second such raid.
        A second ship was boarded.
        The plan is second to none.
        Her second language is Arabic.
        The second man escaped.
    """,
    "sun": """
        The sun set over the harbour.
        Delegates sat in the sun.
        The Sun is a tabloid.
        Sun beat down on the refugees.
        They shielded maps from the sun and wind.
        Nothing is new under the sun.
        Sun cream was handed to the soldiers.
        The emblem shows a rising sun.
        A sun hat was all he wore.
        The flag bears a yellow sun.
        Solar panels turn with the sun.
        The sun shone on the signing.
        No sun reached the cell.
    """,
    "fall": """
        Prices fall when supply returns.
        The government may fall over the budget.
        They fear the fall of the city.
        Exports fall short of the goal.
        The two sides fall out over fish.
        A fall from the balcony killed him.
        The walls fall silent.
        Bombs fall on the port.
        The city could fall.
        Oil is expected to fall further.
        Shares fall sharply.
        After the fall of the regime he fled.
        Talks fall apart.
    """,
    "spring": """
        The troops spring into action.
        A spring of fresh water was found.
        Spring water is sold in bottles.
        They spring a trap on the convoy.
        New parties spring up.
        The door has a broken spring.
        Hope will spring from talks.
        A coil spring held the lid.
        He tried to spring the prisoners.
        Doubts spring to mind.
        The well is fed by a spring.
        Weeds spring from the ruins.
        Steel spring makers object to the duty.
    """,
    "bare numbers": """
        Some 2000 people fled.
        The vote was carried by 112 members.
        Only 15 of the 20 seats were won.
        About 1990 tonnes were shipped.
        They held 31 hostages.
        The brigade has 1950 soldiers.
        Room 1984 was searched.
        A total of 2,024 ballots were spoiled.
        Nearly 2020 workers signed.
        He counted 7 ships and 12 boats.
        Unit 2016 of the plant is idle.
        The text runs to 19 pages.
        Resolution 1701 was cited.
    """,
    "prices": """
        The airline runs four flights a week, to the relief of traders.
        The quarter-to-quarter comparison flatters the bank.
        The loan is worth $2000.
        It cost $19.90 a barrel.
        Aid of €2,015 was paid to each family.
        A fee of $1998 was charged.
        The fine was £12.5 million.
        Oil traded at 84.20 dollars.
        They paid 2010 dollars for the boat.
        Wheat rose to $5.10.
        Each visa costs $160.
        The ransom was 3 million euros.
        Shares closed at 20.24.
        A kilo of rice costs 1950 francs.
        The subsidy is $7.11 per head.
    """,
    "scores": """
        The home side won 3-1.
        It ended 21-14 after extra play.
        They lost 2-0 to the guests.
        The motion passed 52-48.
        Judges split 5-4 on the appeal.
        He won 6-3, 6-4.
        The council voted 14-0.
        A 10-10 draw pleased nobody.
        The board ruled 7-2.
        They lead 1-0.
        The tally was 99-1.
        Senators backed it 60-40.
        The guests won 31-30.
    """,
    "ages": """
        The envoy, 54, is married.
        A boy aged 12 was hurt.
        The 70-year-old leader coughed.
        She is 31 years old.
        Anna, 9, lost her home.
        A 19-year-old was charged.
        The victims were 22, 25 and 30.
        He is 45.
        A girl of 11 was found.
        The general is 66 years old.
        Widow Marta, 81, stayed behind.
        A three-year-old child was saved.
        Men aged 18 to 60 were barred.
    """,
    "phone numbers": """
        Call 555-2010 for details.
        The hotline is +49 30 2024 1999.
        Ring 0800 1984 for help.
        Dial 1-800-555-1995.
        The desk answers on 202-555-0123.
        Phone: (212) 555-1998.
        Text 20201 to donate.
        Fax +44 20 7946 0018.
        Reach us at 01632 960961.
        The number is 030/2000-12.
        Write to 1600 or call 311.
        Use code 2023-77 when you call 555 0199.
        Emergency line: 112.
    """,
    "version numbers": """
        Version 2.0.1 of the form is online.
        The drone runs release 3.11.7.
        Update to 10.2.4 was blocked.
        Build 1998.4 crashed.
        They tested firmware 1.12.
        Draft 4.2 of the accord leaked.
        The app needs v5.6.
        Release 2022.1 fixed the flaw.
        The missile, model 9M.37, failed.
        Annex 7.3 was struck out.
        Patch 24.04.1 is late.
        Protocol 1.1 was signed by all.
        The file is in format 2.15.
    """,
}

SENTENCES = [
    pytest.param(line.strip(), id=f"{trap}-{number}")
    for trap, lines in TRAPS.items()
    for number, line in enumerate(lines.strip().splitlines())
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_tagged(sentence: str) -> None:
    """A word or number that is no time in its place stays untagged."""
    assert tag(sentence, published=date(2024, 11, 11)) == ()


def test_there_are_enough() -> None:
    """Every trap has at least ten sentences, and there are at least 150."""
    assert len(SENTENCES) >= 150
    assert all(len(lines.strip().splitlines()) >= 10 for lines in TRAPS.values())
