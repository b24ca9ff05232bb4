/**
 * Countries in English: `code | names | adjectives and people`, entries parted by ";".
 * The first name is the one shown; "Republic of" and the like before a name, and the plural in -s, need no entry. Abbreviations (all capitals) match only as they stand; "U.S." is read as "US".
 * "Franco-" is a first part of compounds. Possessives and other hyphenated compounds ("US-led", "Franco-German") need no row of their own.
 */
export const EN_COUNTRIES = `
AD | Andorra | Andorran
AE | United Arab Emirates; UAE; the Emirates | Emirati
AF | Afghanistan | Afghan; Afghani
AG | Antigua and Barbuda; Antigua; Barbuda | Antiguan; Barbudan
AI | Anguilla | Anguillan
AL | Albania | Albanian*
AM | Armenia | Armenian*
AO | Angola | Angolan
AQ | Antarctica |
AR | Argentina; Argentine Republic | Argentine; Argentinian; Argentinean
AS | American Samoa | American Samoan
AT | Austria | Austrian; Austro-
AU | Australia | Australian; Aussie
AW | Aruba | Aruban
AX | Åland Islands; Åland |
AZ | Azerbaijan | Azerbaijani*; Azeri*
BA | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Herzegovina; BiH | Bosnian*; Herzegovinian; Bosniak
BB | Barbados | Barbadian; Bajan
BD | Bangladesh | Bangladeshi
BE | Belgium | Belgian
BF | Burkina Faso; Upper Volta | Burkinabe
BG | Bulgaria | Bulgarian*
BH | Bahrain | Bahraini
BI | Burundi | Burundian
BJ | Benin; Dahomey | Beninese; Beninois
BL | Saint Barthélemy; St. Barthélemy; St. Barts |
BM | Bermuda | Bermudian; Bermudan
BN | Brunei; Brunei Darussalam | Bruneian
BO | Bolivia | Bolivian
BQ | Caribbean Netherlands; Bonaire; Sint Eustatius; Saba Island | Bonairean
BR | Brazil | Brazilian
BS | Bahamas | Bahamian
BT | Bhutan | Bhutanese
BV | Bouvet Island |
BW | Botswana | Botswanan; Batswana; Motswana
BY | Belarus; Byelorussia; Belorussia | Belarusian*; Belarussian; Byelorussian; Belorussian
BZ | Belize | Belizean
CA | Canada | Canadian
CC | Cocos Islands; Keeling Islands |
CD | Congo-Kinshasa; Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo DR; DRCongo; Zaire; Congo | Congolese; Zairean; Zairian
CF | Central African Republic; CAR | Central African
CG | Congo-Brazzaville; Republic of the Congo; Republic of Congo; Congo Republic |
CH | Switzerland; Swiss Confederation; Helvetia | Swiss
CI | Côte d’Ivoire; Ivory Coast | Ivorian
CK | Cook Islands | Cook Islander
CL | Chile | Chilean
CM | Cameroon | Cameroonian
CN | China; People's Republic of China; PRC; Mainland China; Communist China | Chinese*; Sino-
CO | Colombia | Colombian
CR | Costa Rica | Costa Rican
CU | Cuba | Cuban
CV | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean
CW | Curaçao | Curaçaoan
CX | Christmas Island |
CY | Cyprus | Cypriot; Greek Cypriot; Turkish Cypriot
CZ | Czechia; Czech Republic | Czech*
DE | Germany; FRG; West Germany; Nazi Germany | German*; West German
DJ | Djibouti | Djiboutian
DK | Denmark | Danish*; Dane
DM | Dominica |
DO | Dominican Republic | Dominican
DZ | Algeria | Algerian
EC | Ecuador | Ecuadorian; Ecuadorean
EE | Estonia | Estonian*
EG | Egypt | Egyptian
EH | Western Sahara; Sahrawi Arab Democratic Republic | Sahrawi; Saharawi
ER | Eritrea | Eritrean
ES | Spain | Spanish*; Spaniard
ET | Ethiopia; Abyssinia | Ethiopian
FI | Finland | Finnish*; Finn
FJ | Fiji | Fijian*
FK | Falkland Islands; Falklands; Malvinas; Islas Malvinas | Falkland Islander; Falklander
FM | Micronesia; Federated States of Micronesia | Micronesian
FO | Faroe Islands; Faeroe Islands; Faroes | Faroese
FR | France; French Republic | French*; Frenchman; Frenchmen; Frenchwoman; Frenchwomen; Franco-
GA | Gabon; Gabonese Republic | Gabonese
GB | United Kingdom; UK; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland; GB | British; Briton; Brit; Britisher
GD | Grenada | Grenadian
GE | Georgia | Georgian*
GF | French Guiana | French Guianese
GG | Guernsey |
GH | Ghana; Gold Coast Colony | Ghanaian; Ghanian
GI | Gibraltar | Gibraltarian
GL | Greenland | Greenlandic; Greenlander
GM | Gambia | Gambian
GN | Guinea; Guinea-Conakry | Guinean
GP | Guadeloupe | Guadeloupean
GQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean
GR | Greece; Hellenic Republic | Greek*; Hellenic; Greco-
GS | South Georgia and the South Sandwich Islands; South Georgia & South Sandwich Islands; South Georgia Island; South Georgia |
GT | Guatemala | Guatemalan
GU | Guam | Guamanian; Chamorro
GW | Guinea-Bissau | Bissau-Guinean
GY | Guyana | Guyanese
HK | Hong Kong; Hong Kong SAR China; Hong Kong SAR | Hong Konger; Hongkonger; Hong Kongese
HM | Heard & McDonald Islands; Heard Island and McDonald Islands |
HN | Honduras | Honduran
HR | Croatia | Croatian*; Croat
HT | Haiti | Haitian
HU | Hungary | Hungarian*; Magyar
ID | Indonesia | Indonesian*
IE | Ireland; Republic of Ireland; Irish Republic; Irish Free State | Irish*; Irishman; Irishmen; Irishwoman; Irishwomen
IL | Israel | Israeli
IM | Isle of Man | Manx
IN | India | Indian; Indo-
IO | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago; Chagos | Chagossian
IQ | Iraq | Iraqi
IR | Iran; IRI | Iranian
IS | Iceland | Icelandic*; Icelander
IT | Italy; Italian Republic | Italian*; Italo-
JE | Jersey |
JM | Jamaica | Jamaican
JO | Jordan | Jordanian
JP | Japan | Japanese*
KE | Kenya | Kenyan
KG | Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kirgizia | Kyrgyz*; Kyrgyzstani; Kirghiz
KH | Cambodia; Kampuchea | Cambodian; Kampuchean
KI | Kiribati | I-Kiribati
KM | Comoros | Comorian; Comoran
KN | Saint Kitts and Nevis; St. Kitts and Nevis; Saint Kitts; St. Kitts; Nevis | Kittitian; Nevisian
KP | North Korea; DPRK; Democratic People's Republic of Korea; N. Korea | North Korean
KR | South Korea; Republic of Korea; ROK; S. Korea; Korea | South Korean; Korean*
KW | Kuwait | Kuwaiti
KY | Cayman Islands; Caymans; Grand Cayman | Caymanian
KZ | Kazakhstan | Kazakh*; Kazakhstani; Kazak
LA | Laos; Lao PDR; Lao People's Democratic Republic | Laotian; Lao*
LB | Lebanon; Lebanese Republic | Lebanese
LC | Saint Lucia; St. Lucia | Saint Lucian; St. Lucian
LI | Liechtenstein | Liechtensteiner
LK | Sri Lanka; Ceylon | Sri Lankan; Ceylonese
LR | Liberia | Liberian
LS | Lesotho; Basutoland | Basotho; Mosotho
LT | Lithuania | Lithuanian*
LU | Luxembourg; Luxemburg | Luxembourger; Luxembourgish; Luxembourgeois
LV | Latvia | Latvian*
LY | Libya | Libyan
MA | Morocco | Moroccan
MC | Monaco | Monégasque; Monacan
MD | Moldova; Moldavia | Moldovan*; Moldavian
ME | Montenegro | Montenegrin
MF | Saint Martin; St. Martin |
MG | Madagascar | Malagasy*; Madagascan
MH | Marshall Islands | Marshallese; Marshall Islander
MK | North Macedonia; FYROM; Macedonia; FYR Macedonia | Macedonian*; North Macedonian
ML | Mali | Malian
MM | Myanmar; Burma; Myanmar (Burma) | Burmese*; Myanma; Myanmarese
MN | Mongolia | Mongolian*; Mongol
MO | Macao; Macau; Macao SAR China; Macao SAR | Macanese
MP | Northern Mariana Islands; Northern Marianas |
MQ | Martinique | Martinican; Martiniquais
MR | Mauritania | Mauritanian
MS | Montserrat | Montserratian
MT | Malta | Maltese*
MU | Mauritius | Mauritian
MV | Maldives | Maldivian
MW | Malawi; Nyasaland | Malawian
MX | Mexico; United Mexican States | Mexican
MY | Malaysia; Malaya | Malaysian
MZ | Mozambique | Mozambican
NA | Namibia; South West Africa | Namibian
NC | New Caledonia | New Caledonian
NE | Niger | Nigerien
NF | Norfolk Island | Norfolk Islander
NG | Nigeria | Nigerian
NI | Nicaragua | Nicaraguan
NL | Netherlands; Holland | Dutch*; Dutchman; Dutchmen; Dutchwoman; Dutchwomen; Netherlander
NO | Norway | Norwegian*
NP | Nepal | Nepali*; Nepalese
NR | Nauru | Nauruan
NU | Niue | Niuean
NZ | New Zealand; Aotearoa; NZ | New Zealander; Kiwi
OM | Oman | Omani
PA | Panama | Panamanian
PE | Peru | Peruvian
PF | French Polynesia; Tahiti | French Polynesian; Tahitian
PG | Papua New Guinea; PNG | Papua New Guinean; Papuan New Guinean
PH | Philippines; PHL | Filipino*; Filipina; Philippine
PK | Pakistan | Pakistani
PL | Poland | Polish*; Pole
PM | Saint Pierre and Miquelon; St. Pierre & Miquelon |
PN | Pitcairn Islands; Pitcairn | Pitcairn Islander
PR | Puerto Rico | Puerto Rican
PS | Palestinian Territories; Palestine; Palestinian Authority; Occupied Palestinian Territory | Palestinian
PT | Portugal; Portuguese Republic | Portuguese*; Luso-
PW | Palau | Palauan
PY | Paraguay | Paraguayan
QA | Qatar | Qatari
RE | Réunion; Reunion Island; La Réunion | Réunionese
RO | Romania; Rumania | Romanian*; Rumanian
RS | Serbia | Serbian*; Serb
RU | Russia; Russian Federation | Russian*; Russo-
RW | Rwanda | Rwandan; Rwandese
SA | Saudi Arabia; KSA; Saudi | Saudi; Saudi Arabian
SB | Solomon Islands | Solomon Islander
SC | Seychelles | Seychellois; Seychelloise
SD | Sudan | Sudanese
SE | Sweden | Swedish*; Swede
SG | Singapore | Singaporean
SH | Saint Helena; St. Helena; Ascension Island; Tristan da Cunha | Saint Helenian; St. Helenian
SI | Slovenia | Slovenian*; Slovene*
SJ | Svalbard and Jan Mayen; Svalbard; Jan Mayen; Spitsbergen |
SK | Slovakia; Slovak Republic | Slovak*; Slovakian
SL | Sierra Leone | Sierra Leonean
SM | San Marino | Sammarinese; San Marinese
SN | Senegal | Senegalese
SO | Somalia; Somaliland | Somali*; Somalian
SR | Suriname; Surinam | Surinamese
SS | South Sudan | South Sudanese
ST | São Tomé and Príncipe; São Tomé | Santomean; São Toméan
SV | El Salvador | Salvadoran; Salvadorian; Salvadorean
SX | Sint Maarten; St. Maarten |
SY | Syria; Syrian Arab Republic | Syrian
SZ | Eswatini; Swaziland | Swazi*; Emaswati
TC | Turks and Caicos Islands; Turks and Caicos |
TD | Chad | Chadian
TF | French Southern Territories; Kerguelen |
TG | Togo; Togolese Republic | Togolese
TH | Thailand; Siam | Thai*; Siamese
TJ | Tajikistan; Tadzhikistan | Tajik*; Tajikistani; Tadjik
TK | Tokelau | Tokelauan
TL | Timor-Leste; East Timor | Timorese; East Timorese
TM | Turkmenistan | Turkmen*; Turkmenistani
TN | Tunisia | Tunisian
TO | Tonga | Tongan*
TR | Türkiye; Turkey | Turkish*; Turk; Turco-
TT | Trinidad and Tobago; Trinidad; Tobago; T&T | Trinidadian; Tobagonian; Trinbagonian; Trini
TV | Tuvalu | Tuvaluan
TW | Taiwan; Republic of China; Chinese Taipei; ROC | Taiwanese
TZ | Tanzania; Tanganyika | Tanzanian
UA | Ukraine | Ukrainian*
UG | Uganda | Ugandan
UM | U.S. Outlying Islands; US Minor Outlying Islands; Wake Island; Midway Atoll; Johnston Atoll |
US | United States; US; USA; United States of America; America; U.S. of America; the States | American
UY | Uruguay | Uruguayan
UZ | Uzbekistan | Uzbek*; Uzbekistani
VA | Vatican City; Vatican; Holy See; Vatican City State |
VC | Saint Vincent and the Grenadines; St. Vincent & Grenadines; St. Vincent and the Grenadines; Saint Vincent | Vincentian
VE | Venezuela | Venezuelan
VG | British Virgin Islands; BVI | British Virgin Islander
VI | U.S. Virgin Islands; USVI; United States Virgin Islands; Virgin Islands |
VN | Vietnam; Viet Nam; North Vietnam; South Vietnam | Vietnamese*; North Vietnamese; South Vietnamese
VU | Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; ni-Vanuatu
WF | Wallis and Futuna |
WS | Samoa; Western Samoa | Samoan*
XK | Kosovo; Kosova | Kosovar; Kosovan
YE | Yemen | Yemeni; Yemenite
YT | Mayotte | Mahoran; Mahorais
ZA | South Africa; RSA | South African
ZM | Zambia; Northern Rhodesia | Zambian
ZW | Zimbabwe | Zimbabwean
`;
