"""Organizations: the nouns that make a name one, and the bodies that news calls by a short name.

HEADS gives the PLOVER sector of a body with that noun. A line of KNOWN holds, apart by semicolons: the name; other
names; the ISO code of the state it belongs to, if any; the sector, if it is clear. The seats of government in SEATS
speak for a body of their state: they are organizations, never the state.
"""

HEADS = {
    "administration": "GOV", "agency": "GOV", "cabinet": "GOV", "commission": "GOV", "council": "GOV",
    "department": "GOV", "directorate": "GOV", "embassy": "GOV", "consulate": "GOV",
    "government": "GOV", "junta": "GOV", "ministry": "GOV", "office": "GOV", "presidency": "GOV", "regime": "GOV",
    "authority": "GOV", "treasury": "GOV", "bureau": "GOV", "secretariat": "GOV", "politburo": "GOV",
    "mission": "GOV", "chancellery": "GOV", "customs": "GOV",
    "court": "JUD", "tribunal": "JUD", "judiciary": "JUD", "prosecution": "JUD",
    "parliament": "LEG", "congress": "LEG", "senate": "LEG", "assembly": "LEG", "legislature": "LEG",
    "chamber": "LEG", "caucus": "LEG",
    "army": "MIL", "military": "MIL", "navy": "MIL", "air force": "MIL", "coast guard": "MIL", "command": "MIL",
    "brigade": "MIL", "corps": "MIL", "force": "MIL", "fleet": "MIL", "guard": "MIL", "marines": "MIL",
    "police": "COP", "militia": "PRM", "intelligence": "SPY",
    "party": "PTY", "coalition": "PTY", "faction": "PTY", "bloc": "PTY", "opposition": "OPP",
    "front": "REB", "movement": "REB", "brigades": "REB", "jihad": "REB", "insurgency": "REB",
    "bank": "BUS", "company": "BUS", "corporation": "BUS", "group": "", "firm": "BUS", "corp": "BUS", "corp.": "BUS",
    "inc": "BUS", "inc.": "BUS", "ltd": "BUS", "ltd.": "BUS", "co.": "BUS", "plc": "BUS", "holdings": "BUS",
    "airlines": "BUS", "airways": "BUS", "industries": "BUS", "enterprises": "BUS", "gmbh": "BUS", "llc": "BUS",
    "n.v.": "BUS",
    "s.a.": "BUS",
    "s.p.a.": "BUS",
    "ag": "BUS",
    "llp": "BUS",
    "union": "LAB", "federation": "", "confederation": "", "alliance": "", "league": "", "organization": "",
    "organisation": "", "association": "SOC", "committee": "", "community": "", "conference": "", "forum": "",
    "foundation": "SOC", "institute": "EDU", "institution": "", "center": "", "centre": "", "university": "EDU",
    "college": "EDU", "school": "EDU", "academy": "EDU", "society": "SOC", "campaign": "", "network": "", "trust": "",
    "fund": "", "board": "", "panel": "", "service": "", "services": "", "system": "", "cooperation": "",
    "church": "REL", "synod": "REL", "patriarchate": "REL", "watch": "SOC", "club": "SOC", "team": "", "hospital": "MED",
    "red cross": "MED", "red crescent": "MED", "cartel": "CRM", "resistance": "REB",
    "programme": "", "program": "", "pact": "", "quartet": "", "task force": "", "initiative": "", "partnership": "", "exchange": "BUS", "observatory": "SOC", "inspectorate": "GOV", "taskforce": "",
}  # fmt: skip
"""Nouns that end the name of an organization, with its sector."""

COMMON = frozenset(
    """
    administration agency army authority cabinet central-bank coalition commission committee congress consulate council
    court department directorate embassy government judiciary junta legislature military militia ministry
    movement navy office opposition parliament party police presidency regime senate tribunal prosecution secretariat
    treasury mission
    """.split()
)
"""Those that are read as an organization without a capital too ("the foreign ministry")."""

APPOSED = frozenset("movement group party organization organisation faction militia network agency".split())
"""Those that say what a name before them is ("the Hope movement"), and name nobody else."""

NATIONAL = frozenset(
    "ministry government army navy parliament military police cabinet presidency embassy junta judiciary treasury".split()
)
"""Those of which a state has one, so that the state where a report is written is meant if no other is told."""

OF = "{body} of {owner}"
"""How a body is told from those of other owners, where its own words do not; no article, whichever the state."""

ALONE = frozenset(
    "army military navy police parliament ministry office court cabinet senate congress embassy".split()
)
"""Those of them that name a body even where nothing else tells which."""

MODIFIERS = frozenset(
    """
    foreign defence defense interior finance justice health education trade energy transport transportation state
    prime minister presidential constitutional supreme high federal central national military civil criminal
    international regional provincial local appeals election electoral nuclear atomic human rights coalition caretaker
    interim transitional provisional ruling opposition main intelligence security police military-backed agriculture
    economy commerce home external affairs labor labour oil petroleum planning communist socialist conservative liberal
    democratic republican revolutionary rebel breakaway unity war crimes border coast customs secret space statistics information tourism police fire special revolutionary
    """.split()
)
"""Words that may stand before such a noun and belong to its name."""

PARENTS = frozenset(["of", "for", "on", "against"])
"""Prepositions that go on with the name of a body ("Ministry of Defense")."""

KNOWN = """
United Nations; UN, U.N., UNO; ;
UN Security Council; United Nations Security Council, U.N. Security Council, Security Council; ;
UN General Assembly; United Nations General Assembly, U.N. General Assembly, General Assembly; ;
European Union; EU, E.U.; ; GOV
European Commission; EC; ;
European Parliament; ; ; LEG
European Council; ; ;
European Central Bank; ECB; ; BUS
NATO; N.A.T.O., Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Atlantic alliance; ; MIL
African Union; AU; ;
Arab League; League of Arab States; ;
Association of Southeast Asian Nations; ASEAN, Asean; ;
Asia-Pacific Economic Cooperation; APEC, Apec, Asia Pacific Economic Cooperation; ;
Commonwealth of Independent States; CIS; ;
Organization for Security and Cooperation in Europe; OSCE, Organization for Security and Co-operation in Europe; ;
Council of Europe; ; ;
Organization of the Petroleum Exporting Countries; OPEC, Opec; ;
Organization of American States; OAS; ;
Organisation of Islamic Cooperation; OIC, Organization of the Islamic Conference; ;
Economic Community of West African States; ECOWAS, Ecowas; ;
Southern African Development Community; SADC; ;
Gulf Cooperation Council; GCC; ;
Shanghai Cooperation Organization; SCO, Shanghai Cooperation Organisation; ;
Group of Seven; G7, G-7; ;
Group of Eight; G8, G-8; ;
Group of Twenty; G20, G-20; ;
BRICS; Brics; ;
Mercosur; MERCOSUR; ;
International Atomic Energy Agency; IAEA; ;
International Monetary Fund; IMF; ;
World Bank; ; ;
World Trade Organization; WTO, World Trade Organisation; ;
World Health Organization; WHO, World Health Organisation; ; MED
World Food Programme; WFP, World Food Program; ;
UNICEF; Unicef, UN Children's Fund; ;
UNESCO; Unesco; ; EDU
UNHCR; UN High Commissioner for Refugees, UN refugee agency, U.N. refugee agency; ; REF
Organisation for the Prohibition of Chemical Weapons; OPCW; ;
Organisation for Economic Co-operation and Development; OECD; ;
International Criminal Court; ICC; ; JUD
International Court of Justice; ICJ, World Court; ; JUD
International Committee of the Red Cross; ICRC; ; MED
Red Cross; ; ; MED
Red Crescent; ; ; MED
Interpol; INTERPOL; ; COP
Amnesty International; Amnesty; ; SOC
Human Rights Watch; HRW; ; SOC
Palestine Liberation Organization; PLO, P.L.O.; PSE;
Palestinian Authority; Palestinian National Authority; PSE; GOV
Hamas; HAMAS; PSE; REB
Fatah; ; PSE; PTY
Islamic Jihad; Palestinian Islamic Jihad; PSE; REB
Hezbollah; Hizbollah, Hizbullah; LBN; REB
Taliban; Taleban, Taliban movement; AFG; REB
al-Qaeda; al-Qaida, Al-Qaeda, Al-Qaida, Al Qaeda, al Qaeda, Al Qaida; ; REB
Islamic State; ISIS, ISIL, IS group, Islamic State group, Daesh; ; REB
Houthis; Houthi movement, Ansar Allah; YEM; REB
Kurdistan Workers' Party; PKK; TUR; REB
Irish Republican Army; IRA; GBR; REB
Revolutionary Armed Forces of Colombia; FARC, Farc; COL; REB
Muslim Brotherhood; ; EGY; PTY
Khmer Rouge; ; KHM; REB
African National Congress; ANC; ZAF; PTY
State Department; U.S. State Department, US State Department, Department of State; USA; GOV
Pentagon; Defense Department, Department of Defense; USA; MIL
Central Intelligence Agency; CIA, C.I.A.; USA; SPY
Federal Bureau of Investigation; FBI, F.B.I.; USA; COP
National Security Agency; NSA; USA; SPY
National Security Council; NSC; USA; GOV
Justice Department; Department of Justice, DOJ; USA; GOV
Treasury Department; ; USA; GOV
Department of Homeland Security; Homeland Security; USA; GOV
Federal Reserve; Fed; USA; GOV
Supreme Court; ; ; JUD
Republican Party; GOP, G.O.P.; USA; PTY
Democratic Party; ; USA; PTY
Democratic National Committee; DNC; USA; PTY
Republican National Committee; RNC; USA; PTY
Mossad; ; ISR; SPY
Shin Bet; ; ISR; SPY
Israel Defense Forces; IDF; ISR; MIL
Likud; ; ISR; PTY
Knesset; ; ISR; LEG
Bundestag; ; DEU; LEG
State Duma; Duma; RUS; LEG
Federal Security Service; FSB; RUS; SPY
House of Commons; Commons; GBR; LEG
House of Lords; ; GBR; LEG
House of Representatives; ; USA; LEG
Senate; US Senate, U.S. Senate; USA; LEG
Congress; US Congress, U.S. Congress; USA; LEG
Tories; ; GBR; PTY
Scotland Yard; ; GBR; COP
MI5; ; GBR; SPY
MI6; ; GBR; SPY
Joint Chiefs of Staff; Joint Chiefs; ; MIL
Revolutionary Guards; Revolutionary Guard, Islamic Revolutionary Guard Corps, IRGC; IRN; MIL
Inter-Services Intelligence; ISI; PAK; SPY
Lok Sabha; ; IND; LEG
"""

SEATS = """
Kremlin; ; RUS; GOV
White House; ; USA; GOV
Oval Office; ; USA; GOV
Capitol Hill; ; USA; LEG
Foggy Bottom; ; USA; GOV
Downing Street; No 10, No. 10, 10 Downing Street, Number 10; GBR; GOV
Whitehall; ; GBR; GOV
Foreign Office; ; GBR; GOV
Westminster; ; GBR; LEG
Buckingham Palace; ; GBR; GOV
Élysée; Elysée, Elysee, Élysée Palace, Elysee Palace, Elysée Palace; FRA; GOV
Quai d'Orsay; ; FRA; GOV
Matignon; ; FRA; GOV
Blue House; ; KOR; GOV
Malacañang; Malacanang, Malacañang Palace, Malacanang Palace; PHL; GOV
Zhongnanhai; ; CHN; GOV
Sublime Porte; ; TUR; GOV
Quirinale; ; ITA; GOV
Palazzo Chigi; ; ITA; GOV
Moncloa; ; ESP; GOV
Planalto; Planalto Palace; BRA; GOV
Casa Rosada; ; ARG; GOV
Miraflores; Miraflores Palace; VEN; GOV
Bankova; ; UKR; GOV
"""
