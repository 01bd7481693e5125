"""Who and what generated articles are about: states and their capitals, and invented persons, outlets and places."""

STATES = (
    ("Albania", "Albanian", "Tirana"), ("Algeria", "Algerian", "Algiers"), ("Argentina", "Argentine", "Buenos Aires"),
    ("Armenia", "Armenian", "Yerevan"), ("Austria", "Austrian", "Vienna"), ("Azerbaijan", "Azerbaijani", "Baku"),
    ("Bolivia", "Bolivian", "La Paz"), ("Brazil", "Brazilian", "Brasilia"), ("Bulgaria", "Bulgarian", "Sofia"),
    ("Chile", "Chilean", "Santiago"), ("Colombia", "Colombian", "Bogota"), ("Croatia", "Croatian", "Zagreb"),
    ("Egypt", "Egyptian", "Cairo"), ("Estonia", "Estonian", "Tallinn"), ("Ethiopia", "Ethiopian", "Addis Ababa"),
    ("Finland", "Finnish", "Helsinki"), ("France", "French", "Paris"), ("Germany", "German", "Berlin"),
    ("Ghana", "Ghanaian", "Accra"), ("Greece", "Greek", "Athens"), ("Hungary", "Hungarian", "Budapest"),
    ("India", "Indian", "New Delhi"), ("Indonesia", "Indonesian", "Jakarta"), ("Iraq", "Iraqi", "Baghdad"),
    ("Italy", "Italian", "Rome"), ("Japan", "Japanese", "Tokyo"), ("Kenya", "Kenyan", "Nairobi"),
    ("Latvia", "Latvian", "Riga"), ("Lithuania", "Lithuanian", "Vilnius"), ("Malaysia", "Malaysian", "Kuala Lumpur"),
    ("Morocco", "Moroccan", "Rabat"), ("Norway", "Norwegian", "Oslo"), ("Pakistan", "Pakistani", "Islamabad"),
    ("Peru", "Peruvian", "Lima"), ("Poland", "Polish", "Warsaw"), ("Portugal", "Portuguese", "Lisbon"),
    ("Romania", "Romanian", "Bucharest"), ("Rwanda", "Rwandan", "Kigali"), ("Serbia", "Serbian", "Belgrade"),
    ("Slovakia", "Slovak", "Bratislava"), ("Spain", "Spanish", "Madrid"), ("Sweden", "Swedish", "Stockholm"),
    ("Tanzania", "Tanzanian", "Dodoma"), ("Thailand", "Thai", "Bangkok"), ("Tunisia", "Tunisian", "Tunis"),
    ("Turkey", "Turkish", "Ankara"), ("Uganda", "Ugandan", "Kampala"), ("Ukraine", "Ukrainian", "Kyiv"),
    ("Vietnam", "Vietnamese", "Hanoi"), ("Zambia", "Zambian", "Lusaka"),
)  # fmt: skip
"""Name, adjective and capital."""

GIVEN = (
    ("Marta", "she"), ("Tomas", "he"), ("Elena", "she"), ("Viktor", "he"), ("Amina", "she"), ("Daniel", "he"),
    ("Sofia", "she"), ("Karim", "he"), ("Ingrid", "she"), ("Pavel", "he"), ("Leila", "she"), ("Andres", "he"),
    ("Nadia", "she"), ("Stefan", "he"), ("Helena", "she"), ("Omar", "he"),
)  # fmt: skip
"""Given names, and the pronoun of who bears one."""

FAMILY = (
    "Varga", "Okello", "Lindqvist", "Haddad", "Moreno", "Petrovic", "Tanaka", "Rahimi", "Castellan", "Dvorak",
    "Osei", "Kallas", "Barros", "Nyström", "Qureshi", "Zielak", "Mbeki", "Rosetti", "Halvorsen", "Iglesan",
    "Demirel", "Sokolin", "Achterberg", "Vasile",
)  # fmt: skip

OUTLETS = (
    "Northern Herald", "Daily Meridian", "Evening Chronicle", "Harbor Gazette", "Capital Tribune", "Morning Sentinel",
)  # fmt: skip
"""Invented newspapers; they stand with an article."""

OFFICES = (
    "Foreign Minister", "Defense Minister", "Prime Minister", "President", "Interior Minister",
)  # fmt: skip
"""Titles that stand before a name."""

ORGANIZATIONS = ("United Nations", "European Union", "African Union", "Arab League", "World Bank")
"""They stand with an article."""

MINISTRIES = ("Foreign Ministry", "Defense Ministry", "Interior Ministry")

PLACES = ("Geneva", "Brussels", "Vienna", "Doha", "Oslo", "Singapore")
"""Where people meet who meet abroad."""

UNNAMED = ("a senior official", "a Western diplomat", "a military source", "an aide", "two officials")
"""Speakers whom nobody names."""
