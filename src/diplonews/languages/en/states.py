"""States: what English news calls them, their people and their capitals.

A line of STATES holds, apart by semicolons: the ISO 3166-1 alpha-3 code; the name; the adjectives and names of the
people, singular; the capitals and seats of government that stand for the government; other names. Members of a list
are apart by commas. Former states have the codes they had. Whether a state is recognised by others is not asked.
"""

STATES = """
AFG; Afghanistan; Afghan, Afghani; Kabul; Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan
ALB; Albania; Albanian; Tirana; Republic of Albania
DZA; Algeria; Algerian; Algiers; People's Democratic Republic of Algeria
AND; Andorra; Andorran; Andorra la Vella; Principality of Andorra
AGO; Angola; Angolan; Luanda; Republic of Angola
ATG; Antigua and Barbuda; Antiguan, Barbudan; St. John's; Antigua
ARG; Argentina; Argentine, Argentinian, Argentinean; Buenos Aires; Argentine Republic
ARM; Armenia; Armenian; Yerevan; Republic of Armenia
AUS; Australia; Australian, Aussie; Canberra; Commonwealth of Australia
AUT; Austria; Austrian; Vienna; Republic of Austria
AZE; Azerbaijan; Azerbaijani, Azeri; Baku; Republic of Azerbaijan
BHS; Bahamas; Bahamian; Nassau; The Bahamas
BHR; Bahrain; Bahraini; Manama; Kingdom of Bahrain
BGD; Bangladesh; Bangladeshi; Dhaka, Dacca; People's Republic of Bangladesh
BRB; Barbados; Barbadian, Bajan; Bridgetown;
BLR; Belarus; Belarusian, Belarussian, Byelorussian; Minsk; Republic of Belarus, Belorussia, Byelorussia
BEL; Belgium; Belgian; ; Kingdom of Belgium
BLZ; Belize; Belizean; Belmopan;
BEN; Benin; Beninese; Porto-Novo, Cotonou; Republic of Benin
BTN; Bhutan; Bhutanese; Thimphu; Kingdom of Bhutan
BOL; Bolivia; Bolivian; La Paz; Plurinational State of Bolivia
BIH; Bosnia and Herzegovina; Bosnian, Herzegovinian; Sarajevo; Bosnia, Bosnia-Herzegovina
BWA; Botswana; Botswanan, Motswana, Batswana; Gaborone; Republic of Botswana
BRA; Brazil; Brazilian; Brasilia, Brasília; Federative Republic of Brazil
BRN; Brunei; Bruneian; Bandar Seri Begawan; Brunei Darussalam
BGR; Bulgaria; Bulgarian; Sofia; Republic of Bulgaria
BFA; Burkina Faso; Burkinabe, Burkinabé, Burkinese; Ouagadougou; Burkina
BDI; Burundi; Burundian; Bujumbura, Gitega; Republic of Burundi
CPV; Cape Verde; Cape Verdean, Cabo Verdean; Praia; Cabo Verde
KHM; Cambodia; Cambodian, Khmer; Phnom Penh; Kingdom of Cambodia, Kampuchea
CMR; Cameroon; Cameroonian; Yaounde, Yaoundé; Republic of Cameroon
CAN; Canada; Canadian; Ottawa;
CAF; Central African Republic; Central African; Bangui; CAR
TCD; Chad; Chadian; N'Djamena, Ndjamena; Republic of Chad
CHL; Chile; Chilean; Santiago; Republic of Chile
CHN; China; Chinese; Beijing, Peking; People's Republic of China, PRC, mainland China
COL; Colombia; Colombian; Bogota, Bogotá; Republic of Colombia
COM; Comoros; Comoran, Comorian; Moroni; Union of the Comoros
COG; Republic of the Congo; ; Brazzaville; Republic of Congo, Congo-Brazzaville, Congo Republic
COD; Democratic Republic of the Congo; Congolese; Kinshasa; Democratic Republic of Congo, DRC, DR Congo, D.R. Congo, Congo, Congo-Kinshasa
CRI; Costa Rica; Costa Rican; San Jose, San José; Republic of Costa Rica
CIV; Ivory Coast; Ivorian, Ivoirian; Yamoussoukro, Abidjan; Cote d'Ivoire, Côte d'Ivoire
HRV; Croatia; Croatian, Croat; Zagreb; Republic of Croatia
CUB; Cuba; Cuban; Havana; Republic of Cuba
CYP; Cyprus; Cypriot; Nicosia; Republic of Cyprus
CZE; Czech Republic; Czech; Prague; Czechia
DNK; Denmark; Danish, Dane; Copenhagen; Kingdom of Denmark
DJI; Djibouti; Djiboutian; ; Republic of Djibouti
DMA; Dominica; ; Roseau; Commonwealth of Dominica
DOM; Dominican Republic; Dominican; Santo Domingo;
ECU; Ecuador; Ecuadorean, Ecuadorian, Ecuadoran; Quito; Republic of Ecuador
EGY; Egypt; Egyptian; Cairo; Arab Republic of Egypt
SLV; El Salvador; Salvadoran, Salvadorean, Salvadorian; San Salvador; Salvador
GNQ; Equatorial Guinea; Equatorial Guinean, Equatoguinean; Malabo;
ERI; Eritrea; Eritrean; Asmara; State of Eritrea
EST; Estonia; Estonian; Tallinn; Republic of Estonia
SWZ; Eswatini; Swazi; Mbabane; Swaziland, Kingdom of Eswatini
ETH; Ethiopia; Ethiopian; Addis Ababa; Federal Democratic Republic of Ethiopia
FJI; Fiji; Fijian; Suva; Republic of Fiji
FIN; Finland; Finnish, Finn; Helsinki; Republic of Finland
FRA; France; French, Frenchman; Paris; French Republic
GAB; Gabon; Gabonese; Libreville; Gabonese Republic
GMB; Gambia; Gambian; Banjul; The Gambia
GEO; Georgia; Georgian; Tbilisi; Republic of Georgia
DEU; Germany; German; Berlin, Bonn; Federal Republic of Germany, West Germany
GHA; Ghana; Ghanaian; Accra; Republic of Ghana
GRC; Greece; Greek; Athens; Hellenic Republic
GRD; Grenada; Grenadian; St. George's;
GTM; Guatemala; Guatemalan; Guatemala City; Republic of Guatemala
GIN; Guinea; Guinean; Conakry; Republic of Guinea
GNB; Guinea-Bissau; Bissau-Guinean; Bissau;
GUY; Guyana; Guyanese; Georgetown; Co-operative Republic of Guyana
HTI; Haiti; Haitian; Port-au-Prince; Republic of Haiti
HND; Honduras; Honduran; Tegucigalpa; Republic of Honduras
HUN; Hungary; Hungarian; Budapest;
ISL; Iceland; Icelandic, Icelander; Reykjavik, Reykjavík; Republic of Iceland
IND; India; Indian; New Delhi, Delhi; Republic of India
IDN; Indonesia; Indonesian; Jakarta; Republic of Indonesia
IRN; Iran; Iranian; Tehran, Teheran; Islamic Republic of Iran, Islamic Republic, Persia
IRQ; Iraq; Iraqi; Baghdad; Republic of Iraq
IRL; Ireland; Irish, Irishman; Dublin; Irish Republic, Republic of Ireland
ISR; Israel; Israeli; Jerusalem, Tel Aviv; State of Israel, Jewish state
ITA; Italy; Italian; Rome; Italian Republic
JAM; Jamaica; Jamaican; Kingston;
JPN; Japan; Japanese; Tokyo;
JOR; Jordan; Jordanian; Amman; Hashemite Kingdom of Jordan, Hashemite kingdom
KAZ; Kazakhstan; Kazakh, Kazakhstani; Astana, Nur-Sultan; Republic of Kazakhstan
KEN; Kenya; Kenyan; Nairobi; Republic of Kenya
KIR; Kiribati; I-Kiribati; Tarawa;
PRK; North Korea; North Korean; Pyongyang; Democratic People's Republic of Korea, DPRK, D.P.R.K.
KOR; South Korea; South Korean, S. Korean; Seoul; Republic of Korea, ROK
XKX; Kosovo; Kosovar, Kosovan; Pristina; Republic of Kosovo
KWT; Kuwait; Kuwaiti; Kuwait City; State of Kuwait
KGZ; Kyrgyzstan; Kyrgyz; Bishkek; Kyrgyz Republic, Kirghizia
LAO; Laos; Laotian, Lao; Vientiane; Lao People's Democratic Republic
LVA; Latvia; Latvian; Riga; Republic of Latvia
LBN; Lebanon; Lebanese; Beirut; Lebanese Republic
LSO; Lesotho; Basotho, Mosotho; Maseru; Kingdom of Lesotho
LBR; Liberia; Liberian; Monrovia; Republic of Liberia
LBY; Libya; Libyan; Tripoli; State of Libya, Jamahiriya
LIE; Liechtenstein; Liechtensteiner; Vaduz;
LTU; Lithuania; Lithuanian; Vilnius; Republic of Lithuania
LUX; Luxembourg; Luxembourgish, Luxembourger; ; Grand Duchy of Luxembourg
MDG; Madagascar; Malagasy, Madagascan; Antananarivo; Republic of Madagascar
MWI; Malawi; Malawian; Lilongwe; Republic of Malawi
MYS; Malaysia; Malaysian; Kuala Lumpur, Putrajaya;
MDV; Maldives; Maldivian; Male, Malé; Republic of Maldives
MLI; Mali; Malian; Bamako; Republic of Mali
MLT; Malta; Maltese; Valletta; Republic of Malta
MHL; Marshall Islands; Marshallese; Majuro;
MRT; Mauritania; Mauritanian; Nouakchott; Islamic Republic of Mauritania
MUS; Mauritius; Mauritian; Port Louis; Republic of Mauritius
MEX; Mexico; Mexican; Mexico City; United Mexican States
FSM; Micronesia; Micronesian; Palikir; Federated States of Micronesia
MDA; Moldova; Moldovan, Moldavian; Chisinau, Chișinău; Republic of Moldova, Moldavia
MCO; Monaco; Monegasque, Monégasque; ; Principality of Monaco
MNG; Mongolia; Mongolian, Mongol; Ulaanbaatar, Ulan Bator;
MNE; Montenegro; Montenegrin; Podgorica;
MAR; Morocco; Moroccan; Rabat; Kingdom of Morocco
MOZ; Mozambique; Mozambican; Maputo; Republic of Mozambique
MMR; Myanmar; Myanmarese, Burmese; Naypyidaw, Nay Pyi Taw, Naypyitaw, Yangon, Rangoon; Burma
NAM; Namibia; Namibian; Windhoek; Republic of Namibia
NRU; Nauru; Nauruan; Yaren; Republic of Nauru
NPL; Nepal; Nepalese, Nepali; Kathmandu, Katmandu; Kingdom of Nepal
NLD; Netherlands; Dutch, Dutchman; Amsterdam, The Hague; Holland, The Netherlands
NZL; New Zealand; New Zealander; Wellington;
NIC; Nicaragua; Nicaraguan; Managua; Republic of Nicaragua
NER; Niger; Nigerien; Niamey; Republic of Niger
NGA; Nigeria; Nigerian; Abuja; Federal Republic of Nigeria
MKD; North Macedonia; North Macedonian, Macedonian; Skopje; Macedonia
NOR; Norway; Norwegian; Oslo; Kingdom of Norway
OMN; Oman; Omani; Muscat; Sultanate of Oman
PAK; Pakistan; Pakistani; Islamabad; Islamic Republic of Pakistan
PLW; Palau; Palauan; Ngerulmud, Koror; Republic of Palau
PSE; Palestine; Palestinian; Ramallah; State of Palestine
PAN; Panama; Panamanian; Panama City; Republic of Panama
PNG; Papua New Guinea; Papua New Guinean; Port Moresby; PNG
PRY; Paraguay; Paraguayan; Asuncion, Asunción; Republic of Paraguay
PER; Peru; Peruvian; Lima; Republic of Peru
PHL; Philippines; Philippine, Filipino, Filipina; Manila; The Philippines, Republic of the Philippines
POL; Poland; Polish, Pole; Warsaw; Republic of Poland
PRT; Portugal; Portuguese; Lisbon; Portuguese Republic
QAT; Qatar; Qatari; Doha; State of Qatar
ROU; Romania; Romanian, Rumanian; Bucharest; Rumania
RUS; Russia; Russian; Moscow; Russian Federation
RWA; Rwanda; Rwandan; Kigali; Republic of Rwanda
KNA; Saint Kitts and Nevis; Kittitian, Nevisian; Basseterre; St. Kitts and Nevis, St Kitts and Nevis
LCA; Saint Lucia; Saint Lucian, St. Lucian; Castries; St. Lucia, St Lucia
VCT; Saint Vincent and the Grenadines; Vincentian; Kingstown; St. Vincent and the Grenadines, St. Vincent
WSM; Samoa; Samoan; Apia; Western Samoa
SMR; San Marino; Sammarinese; ; Republic of San Marino
STP; Sao Tome and Principe; Sao Tomean, São Toméan; ; São Tomé and Príncipe, Sao Tome
SAU; Saudi Arabia; Saudi, Saudi Arabian; Riyadh; Kingdom of Saudi Arabia
SEN; Senegal; Senegalese; Dakar; Republic of Senegal
SRB; Serbia; Serbian, Serb; Belgrade; Republic of Serbia
SYC; Seychelles; Seychellois; ; Republic of Seychelles
SLE; Sierra Leone; Sierra Leonean; Freetown;
SGP; Singapore; Singaporean; ; Republic of Singapore
SVK; Slovakia; Slovak, Slovakian; Bratislava; Slovak Republic
SVN; Slovenia; Slovenian, Slovene; Ljubljana; Republic of Slovenia
SLB; Solomon Islands; Solomon Islander; Honiara; Solomons
SOM; Somalia; Somali, Somalian; Mogadishu; Federal Republic of Somalia
ZAF; South Africa; South African; Pretoria, Cape Town; Republic of South Africa
SSD; South Sudan; South Sudanese; Juba; Republic of South Sudan
ESP; Spain; Spanish, Spaniard; Madrid; Kingdom of Spain
LKA; Sri Lanka; Sri Lankan; Colombo; Ceylon
SDN; Sudan; Sudanese; Khartoum; Republic of Sudan, Republic of the Sudan
SUR; Suriname; Surinamese; Paramaribo; Surinam
SWE; Sweden; Swedish, Swede; Stockholm; Kingdom of Sweden
CHE; Switzerland; Swiss; Bern, Berne; Swiss Confederation
SYR; Syria; Syrian; Damascus; Syrian Arab Republic
TWN; Taiwan; Taiwanese; Taipei; Republic of China, ROC, Chinese Taipei
TJK; Tajikistan; Tajik, Tajikistani; Dushanbe; Republic of Tajikistan
TZA; Tanzania; Tanzanian; Dar es Salaam, Dodoma; United Republic of Tanzania
THA; Thailand; Thai; Bangkok; Kingdom of Thailand
TLS; Timor-Leste; Timorese, East Timorese; Dili; East Timor, Timor Leste
TGO; Togo; Togolese; Lome, Lomé; Togolese Republic
TON; Tonga; Tongan; Nuku'alofa; Kingdom of Tonga
TTO; Trinidad and Tobago; Trinidadian, Tobagonian; Port of Spain; Trinidad
TUN; Tunisia; Tunisian; Tunis; Republic of Tunisia
TUR; Turkey; Turkish, Turk; Ankara; Türkiye, Turkiye, Republic of Turkey
TKM; Turkmenistan; Turkmen; Ashgabat, Ashkhabad;
TUV; Tuvalu; Tuvaluan; Funafuti;
UGA; Uganda; Ugandan; Kampala; Republic of Uganda
UKR; Ukraine; Ukrainian; Kyiv, Kiev;
ARE; United Arab Emirates; Emirati; Abu Dhabi; UAE, U.A.E., Emirates
GBR; United Kingdom; British, Briton; London; Britain, Great Britain, UK, U.K.
USA; United States; American; Washington, Washington DC, Washington D.C.; U.S., US, USA, U.S.A., United States of America, America
URY; Uruguay; Uruguayan; Montevideo; Oriental Republic of Uruguay
UZB; Uzbekistan; Uzbek, Uzbekistani; Tashkent; Republic of Uzbekistan
VUT; Vanuatu; Vanuatuan, Ni-Vanuatu; Port Vila; Republic of Vanuatu
VAT; Vatican; ; Vatican City; Holy See
VEN; Venezuela; Venezuelan; Caracas; Bolivarian Republic of Venezuela
VNM; Vietnam; Vietnamese; Hanoi; Viet Nam, Socialist Republic of Vietnam
YEM; Yemen; Yemeni, Yemenite; Sanaa, Sana'a; Republic of Yemen
ZMB; Zambia; Zambian; Lusaka; Republic of Zambia
ZWE; Zimbabwe; Zimbabwean; Harare; Republic of Zimbabwe, Rhodesia
SUN; Soviet Union; Soviet; ; USSR, U.S.S.R., Union of Soviet Socialist Republics
YUG; Yugoslavia; Yugoslav, Yugoslavian; ; Federal Republic of Yugoslavia
SCG; Serbia and Montenegro; ; ; Serbia-Montenegro
CSK; Czechoslovakia; Czechoslovak, Czechoslovakian; ;
DDD; East Germany; East German; ; German Democratic Republic, GDR
ZAR; Zaire; Zairean, Zairian; ; Republic of Zaire
"""

REFERRED = frozenset(["Jewish state", "Islamic Republic", "Hashemite kingdom", "mainland China"])
"""Names that describe a state and are also written without capitals."""
