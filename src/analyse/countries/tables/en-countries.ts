/**
 * Countries in English: `code | names | adjectives and people`, entries parted by ";".
 * The first name is the one shown. Abbreviations (all capitals) match only as they stand; "U.S." is read as "US".
 * "Franco-" is a first part of compounds. Possessives and other hyphenated compounds ("US-led", "Franco-German") need no row of their own.
 */
export const EN_COUNTRIES = `
AD | Andorra | Andorran; Andorrans
AE | United Arab Emirates; UAE; the Emirates | Emirati; Emiratis
AF | Afghanistan | Afghan; Afghans; Afghani
AG | Antigua and Barbuda; Antigua; Barbuda | Antiguan; Antiguans; Barbudan; Barbudans
AI | Anguilla | Anguillan; Anguillans
AL | Albania | Albanian; Albanians
AM | Armenia; Republic of Armenia | Armenian; Armenians
AO | Angola | Angolan; Angolans
AQ | Antarctica |
AR | Argentina; Argentine Republic | Argentine; Argentines; Argentinian; Argentinians; Argentinean; Argentineans
AS | American Samoa | American Samoan; American Samoans
AT | Austria; Republic of Austria | Austrian; Austrians; Austro-
AU | Australia; Commonwealth of Australia | Australian; Australians; Aussie; Aussies
AW | Aruba | Aruban; Arubans
AX | Åland Islands; Aland Islands; Åland; Aland |
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris
BA | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Herzegovina; BiH | Bosnian; Bosnians; Herzegovinian; Bosniak; Bosniaks
BB | Barbados | Barbadian; Barbadians; Bajan; Bajans
BD | Bangladesh | Bangladeshi; Bangladeshis
BE | Belgium; Kingdom of Belgium | Belgian; Belgians
BF | Burkina Faso; Upper Volta | Burkinabe; Burkinabé
BG | Bulgaria; Republic of Bulgaria | Bulgarian; Bulgarians
BH | Bahrain; Kingdom of Bahrain | Bahraini; Bahrainis
BI | Burundi | Burundian; Burundians
BJ | Benin; Dahomey | Beninese; Beninois
BL | Saint Barthélemy; St. Barthélemy; Saint Barthelemy; St. Barts; St Barts |
BM | Bermuda | Bermudian; Bermudians; Bermudan
BN | Brunei; Brunei Darussalam | Bruneian; Bruneians
BO | Bolivia; Plurinational State of Bolivia | Bolivian; Bolivians
BQ | Caribbean Netherlands; Bonaire; Sint Eustatius; Saba Island | Bonairean
BR | Brazil; Federative Republic of Brazil | Brazilian; Brazilians
BS | Bahamas; Commonwealth of The Bahamas | Bahamian; Bahamians
BT | Bhutan | Bhutanese
BV | Bouvet Island |
BW | Botswana | Botswanan; Botswanans; Batswana; Motswana
BY | Belarus; Byelorussia; Belorussia; Republic of Belarus | Belarusian; Belarusians; Belarussian; Belarussians; Byelorussian; Byelorussians; Belorussian; Belorussians
BZ | Belize | Belizean; Belizeans
CA | Canada | Canadian; Canadians
CC | Cocos (Keeling) Islands; Cocos Islands; Keeling Islands |
CD | Congo-Kinshasa; Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo DR; DRCongo; Zaire; Congo | Congolese; Zairean; Zairian
CF | Central African Republic; CAR | Central African
CG | Congo-Brazzaville; Republic of the Congo; Republic of Congo; Congo Republic; Congo Brazzaville |
CH | Switzerland; Swiss Confederation; Helvetia | Swiss
CI | Côte d’Ivoire; Côte d'Ivoire; Cote d'Ivoire; Ivory Coast | Ivorian; Ivorians
CK | Cook Islands | Cook Islander; Cook Islanders
CL | Chile; Republic of Chile | Chilean; Chileans
CM | Cameroon | Cameroonian; Cameroonians
CN | China; People's Republic of China; PRC; Mainland China; Communist China | Chinese; Sino-
CO | Colombia; Republic of Colombia | Colombian; Colombians
CR | Costa Rica | Costa Rican; Costa Ricans
CU | Cuba; Republic of Cuba | Cuban; Cubans
CV | Cape Verde; Cabo Verde | Cape Verdean; Cape Verdeans; Cabo Verdean; Cabo Verdeans
CW | Curaçao; Curacao | Curaçaoan; Curacaoan
CX | Christmas Island |
CY | Cyprus; Republic of Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots; Turkish Cypriot; Turkish Cypriots
CZ | Czechia; Czech Republic | Czech; Czechs
DE | Germany; Federal Republic of Germany; FRG; West Germany; Nazi Germany | German; Germans; West German; West Germans
DJ | Djibouti | Djiboutian; Djiboutians
DK | Denmark; Kingdom of Denmark | Danish; Dane; Danes
DM | Dominica; Commonwealth of Dominica |
DO | Dominican Republic | Dominican; Dominicans
DZ | Algeria | Algerian; Algerians
EC | Ecuador | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans
EE | Estonia; Republic of Estonia | Estonian; Estonians
EG | Egypt; Arab Republic of Egypt | Egyptian; Egyptians
EH | Western Sahara; Sahrawi Arab Democratic Republic | Sahrawi; Sahrawis; Saharawi; Saharawis
ER | Eritrea | Eritrean; Eritreans
ES | Spain; Kingdom of Spain | Spanish; Spaniard; Spaniards
ET | Ethiopia; Abyssinia | Ethiopian; Ethiopians
FI | Finland; Republic of Finland | Finnish; Finn; Finns
FJ | Fiji | Fijian; Fijians
FK | Falkland Islands; Falklands; Malvinas; Islas Malvinas | Falkland Islander; Falkland Islanders; Falklander; Falklanders
FM | Micronesia; Federated States of Micronesia | Micronesian; Micronesians
FO | Faroe Islands; Faeroe Islands; Faroes | Faroese
FR | France; French Republic | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Franco-
GA | Gabon; Gabonese Republic | Gabonese
GB | United Kingdom; UK; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; GB | British; Briton; Britons; Brit; Brits; Britisher; Britishers
GD | Grenada | Grenadian; Grenadians
GE | Georgia; Republic of Georgia | Georgian; Georgians
GF | French Guiana | French Guianese
GG | Guernsey |
GH | Ghana; Republic of Ghana; Gold Coast Colony | Ghanaian; Ghanaians; Ghanian; Ghanians
GI | Gibraltar | Gibraltarian; Gibraltarians
GL | Greenland | Greenlandic; Greenlander; Greenlanders
GM | Gambia | Gambian; Gambians
GN | Guinea; Republic of Guinea; Guinea-Conakry; Guinea Conakry | Guinean; Guineans
GP | Guadeloupe | Guadeloupean; Guadeloupeans
GQ | Equatorial Guinea | Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans
GR | Greece; Hellenic Republic | Greek; Greeks; Hellenic; Greco-
GS | South Georgia and the South Sandwich Islands; South Georgia & South Sandwich Islands; South Georgia Island; South Georgia |
GT | Guatemala | Guatemalan; Guatemalans
GU | Guam | Guamanian; Guamanians; Chamorro
GW | Guinea-Bissau; Guinea Bissau | Bissau-Guinean; Bissau-Guineans; Bissau Guinean; Bissau Guineans
GY | Guyana | Guyanese
HK | Hong Kong; Hong Kong SAR China; Hong Kong SAR | Hong Konger; Hong Kongers; Hongkonger; Hongkongers; Hong Kongese
HM | Heard & McDonald Islands; Heard Island and McDonald Islands |
HN | Honduras | Honduran; Hondurans
HR | Croatia; Republic of Croatia | Croatian; Croatians; Croat; Croats
HT | Haiti | Haitian; Haitians
HU | Hungary | Hungarian; Hungarians; Magyar; Magyars
ID | Indonesia; Republic of Indonesia | Indonesian; Indonesians
IE | Ireland; Republic of Ireland; Irish Republic; Irish Free State | Irish; Irishman; Irishmen; Irishwoman; Irishwomen
IL | Israel; State of Israel | Israeli; Israelis
IM | Isle of Man | Manx
IN | India; Republic of India | Indian; Indians; Indo-
IO | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos | Chagossian; Chagossians
IQ | Iraq; Republic of Iraq | Iraqi; Iraqis
IR | Iran; Islamic Republic of Iran; IRI | Iranian; Iranians
IS | Iceland | Icelandic; Icelander; Icelanders
IT | Italy; Italian Republic | Italian; Italians; Italo-
JE | Jersey |
JM | Jamaica | Jamaican; Jamaicans
JO | Jordan; Hashemite Kingdom of Jordan | Jordanian; Jordanians
JP | Japan | Japanese
KE | Kenya; Republic of Kenya | Kenyan; Kenyans
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia | Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz
KH | Cambodia; Kampuchea | Cambodian; Cambodians; Kampuchean
KI | Kiribati | I-Kiribati
KM | Comoros; Union of the Comoros | Comorian; Comorians; Comoran; Comorans
KN | Saint Kitts and Nevis; St. Kitts and Nevis; St. Kitts & Nevis; St Kitts and Nevis; Saint Kitts; St. Kitts; St Kitts; Nevis | Kittitian; Kittitians; Nevisian; Nevisians
KP | North Korea; DPRK; Democratic People's Republic of Korea; Democratic People’s Republic of Korea; N. Korea | North Korean; North Koreans
KR | South Korea; Republic of Korea; ROK; S. Korea; Korea | South Korean; South Koreans; Korean; Koreans
KW | Kuwait; State of Kuwait | Kuwaiti; Kuwaitis
KY | Cayman Islands; Caymans; Grand Cayman | Caymanian; Caymanians
KZ | Kazakhstan; Republic of Kazakhstan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis; Kazak; Kazaks
LA | Laos; Lao PDR; Lao People's Democratic Republic | Laotian; Laotians; Lao
LB | Lebanon; Lebanese Republic | Lebanese
LC | Saint Lucia; St. Lucia; St Lucia | Saint Lucian; Saint Lucians; St. Lucian; St. Lucians; St Lucian; St Lucians
LI | Liechtenstein | Liechtensteiner; Liechtensteiners
LK | Sri Lanka; Ceylon | Sri Lankan; Sri Lankans; Ceylonese
LR | Liberia | Liberian; Liberians
LS | Lesotho; Basutoland | Basotho; Mosotho
LT | Lithuania; Republic of Lithuania | Lithuanian; Lithuanians
LU | Luxembourg; Luxemburg; Grand Duchy of Luxembourg | Luxembourger; Luxembourgers; Luxembourgish; Luxembourgeois
LV | Latvia; Republic of Latvia | Latvian; Latvians
LY | Libya; State of Libya | Libyan; Libyans
MA | Morocco; Kingdom of Morocco | Moroccan; Moroccans
MC | Monaco; Principality of Monaco | Monégasque; Monegasque; Monegasques; Monacan
MD | Moldova; Republic of Moldova; Moldavia | Moldovan; Moldovans; Moldavian; Moldavians
ME | Montenegro | Montenegrin; Montenegrins
MF | Saint Martin; Collectivity of Saint Martin |
MG | Madagascar | Malagasy; Madagascan; Madagascans
MH | Marshall Islands | Marshallese; Marshall Islander; Marshall Islanders
MK | North Macedonia; Republic of North Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Macedonia; FYR Macedonia | Macedonian; Macedonians; North Macedonian; North Macedonians
ML | Mali; Republic of Mali | Malian; Malians
MM | Myanmar; Burma; Myanmar (Burma) | Burmese; Myanma; Myanmarese
MN | Mongolia | Mongolian; Mongolians; Mongol; Mongols
MO | Macao; Macau; Macao SAR China; Macao SAR | Macanese
MP | Northern Mariana Islands; Northern Marianas |
MQ | Martinique | Martinican; Martinicans; Martiniquais
MR | Mauritania | Mauritanian; Mauritanians
MS | Montserrat | Montserratian; Montserratians
MT | Malta; Republic of Malta | Maltese
MU | Mauritius | Mauritian; Mauritians
MV | Maldives | Maldivian; Maldivians
MW | Malawi; Nyasaland | Malawian; Malawians
MX | Mexico; United Mexican States | Mexican; Mexicans
MY | Malaysia; Malaya | Malaysian; Malaysians
MZ | Mozambique | Mozambican; Mozambicans
NA | Namibia; South West Africa | Namibian; Namibians
NC | New Caledonia | New Caledonian; New Caledonians
NE | Niger; Republic of Niger; Republic of the Niger | Nigerien; Nigeriens
NF | Norfolk Island | Norfolk Islander; Norfolk Islanders
NG | Nigeria; Federal Republic of Nigeria | Nigerian; Nigerians
NI | Nicaragua | Nicaraguan; Nicaraguans
NL | Netherlands; Holland; Kingdom of the Netherlands | Dutch; Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Netherlander; Netherlanders
NO | Norway; Kingdom of Norway | Norwegian; Norwegians
NP | Nepal | Nepali; Nepalis; Nepalese
NR | Nauru | Nauruan; Nauruans
NU | Niue | Niuean; Niueans
NZ | New Zealand; Aotearoa; NZ | New Zealander; New Zealanders; Kiwi; Kiwis
OM | Oman; Sultanate of Oman | Omani; Omanis
PA | Panama; Panamá | Panamanian; Panamanians
PE | Peru; Republic of Peru | Peruvian; Peruvians
PF | French Polynesia; Tahiti | French Polynesian; French Polynesians; Tahitian; Tahitians
PG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guineans; Papuan New Guinean
PH | Philippines; Republic of the Philippines; PHL | Filipino; Filipinos; Filipina; Filipinas; Philippine
PK | Pakistan; Islamic Republic of Pakistan | Pakistani; Pakistanis
PL | Poland; Republic of Poland | Polish; Pole; Poles
PM | Saint Pierre and Miquelon; St. Pierre & Miquelon; St. Pierre and Miquelon |
PN | Pitcairn Islands; Pitcairn | Pitcairn Islander; Pitcairn Islanders
PR | Puerto Rico; Commonwealth of Puerto Rico | Puerto Rican; Puerto Ricans
PS | Palestinian Territories; Palestine; State of Palestine; Palestinian Authority; Occupied Palestinian Territory | Palestinian; Palestinians
PT | Portugal; Portuguese Republic | Portuguese; Luso-
PW | Palau | Palauan; Palauans
PY | Paraguay | Paraguayan; Paraguayans
QA | Qatar; State of Qatar | Qatari; Qataris
RE | Réunion; Reunion Island; La Réunion | Réunionese; Reunionese
RO | Romania; Rumania | Romanian; Romanians; Rumanian; Rumanians
RS | Serbia; Republic of Serbia | Serbian; Serbians; Serb; Serbs
RU | Russia; Russian Federation | Russian; Russians; Russo-
RW | Rwanda | Rwandan; Rwandans; Rwandese
SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA; Saudi | Saudi; Saudis; Saudi Arabian; Saudi Arabians
SB | Solomon Islands | Solomon Islander; Solomon Islanders
SC | Seychelles | Seychellois; Seychelloise
SD | Sudan; Republic of the Sudan | Sudanese
SE | Sweden; Kingdom of Sweden | Swedish; Swede; Swedes
SG | Singapore; Republic of Singapore | Singaporean; Singaporeans
SH | Saint Helena; St. Helena; St Helena; Ascension Island; Tristan da Cunha | Saint Helenian; St. Helenian
SI | Slovenia; Republic of Slovenia | Slovenian; Slovenians; Slovene; Slovenes
SJ | Svalbard and Jan Mayen; Svalbard & Jan Mayen; Svalbard; Jan Mayen; Spitsbergen |
SK | Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian; Slovakians
SL | Sierra Leone | Sierra Leonean; Sierra Leoneans
SM | San Marino | Sammarinese; San Marinese
SN | Senegal | Senegalese
SO | Somalia; Somaliland | Somali; Somalis; Somalian; Somalians
SR | Suriname; Surinam | Surinamese
SS | South Sudan; Republic of South Sudan | South Sudanese
ST | São Tomé and Príncipe; Sao Tome and Principe; São Tomé & Príncipe; São Tomé; Sao Tome | Santomean; Santomeans; São Toméan; Sao Tomean
SV | El Salvador | Salvadoran; Salvadorans; Salvadorian; Salvadorians; Salvadorean; Salvadoreans
SX | Sint Maarten; St. Maarten; St Maarten |
SY | Syria; Syrian Arab Republic | Syrian; Syrians
SZ | Eswatini; Swaziland; Kingdom of Eswatini | Swazi; Swazis; Emaswati
TC | Turks and Caicos Islands; Turks & Caicos Islands; Turks and Caicos; Turks & Caicos |
TD | Chad; Republic of Chad | Chadian; Chadians
TF | French Southern Territories; Kerguelen |
TG | Togo; Togolese Republic | Togolese
TH | Thailand; Siam; Kingdom of Thailand | Thai; Thais; Siamese
TJ | Tajikistan; Republic of Tajikistan; Tadzhikistan | Tajik; Tajiks; Tajikistani; Tajikistanis; Tadjik; Tadjiks
TK | Tokelau | Tokelauan; Tokelauans
TL | Timor-Leste; East Timor | Timorese; East Timorese
TM | Turkmenistan | Turkmen; Turkmens; Turkmenistani
TN | Tunisia; Republic of Tunisia | Tunisian; Tunisians
TO | Tonga; Kingdom of Tonga | Tongan; Tongans
TR | Türkiye; Turkey; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk; Turks; Turco-
TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad; Tobago; T&T | Trinidadian; Trinidadians; Tobagonian; Tobagonians; Trinbagonian; Trinbagonians; Trini; Trinis
TV | Tuvalu | Tuvaluan; Tuvaluans
TW | Taiwan; Republic of China; Chinese Taipei; ROC | Taiwanese
TZ | Tanzania; United Republic of Tanzania; Tanganyika | Tanzanian; Tanzanians
UA | Ukraine; Republic of Ukraine | Ukrainian; Ukrainians
UG | Uganda; Republic of Uganda | Ugandan; Ugandans
UM | U.S. Outlying Islands; US Minor Outlying Islands; Wake Island; Midway Atoll; Johnston Atoll |
US | United States; US; USA; United States of America; America; U.S. of America; the States | American; Americans
UY | Uruguay | Uruguayan; Uruguayans
UZ | Uzbekistan; Republic of Uzbekistan | Uzbek; Uzbeks; Uzbekistani; Uzbekistanis
VA | Vatican City; Vatican; Holy See; Vatican City State |
VC | Saint Vincent and the Grenadines; St. Vincent & Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent | Vincentian; Vincentians
VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan; Venezuelans
VG | British Virgin Islands; BVI | British Virgin Islander
VI | U.S. Virgin Islands; US Virgin Islands; USVI; United States Virgin Islands; Virgin Islands |
VN | Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam | Vietnamese; North Vietnamese; South Vietnamese
VU | Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu
WF | Wallis and Futuna; Wallis & Futuna |
WS | Samoa; Western Samoa | Samoan; Samoans
XK | Kosovo; Republic of Kosovo; Kosova | Kosovar; Kosovars; Kosovan; Kosovans
YE | Yemen; Republic of Yemen | Yemeni; Yemenis; Yemenite; Yemenites
YT | Mayotte | Mahoran; Mahorais
ZA | South Africa; Republic of South Africa; RSA | South African; South Africans
ZM | Zambia; Northern Rhodesia | Zambian; Zambians
ZW | Zimbabwe | Zimbabwean; Zimbabweans
`;
