/**
 * Places in English that no list of cities or first-level regions holds: historic regions, islands, seats of power that stand for a
 * country. `code | names`, entries parted by ";"; "~": a lesser place than its namesake in another country; "?": a
 * word or a name of people as well, counted where the text supports it. Regions and cities come from generated/.
 */
export const EN_PLACES = `
AE | Sharjah; Burj Khalifa; Fujairah
AF | Helmand; Kandahar; Herat; Mazar-i-Sharif
AL | Durres
AM | Yerevan; Gyumri; Syunik; Zangezur
AR | Patagonia; Tierra del Fuego; Rosario; Mendoza?
AT | Tyrol; Salzburg; Innsbruck; Graz; Linz
AU | Canberra; Newcastle~; Gold Coast; Sunshine Coast; Tasmanian; Darwin?; Cairns
AZ | Nagorno-Karabakh; Karabakh; Nakhchivan; Nakhichevan; Artsakh; Stepanakert; Khankendi; Shusha; Lachin; Ganja
BA | Republika Srpska; Srebrenica; Banja Luka; Mostar; Tuzla
BD | Cox's Bazar; Chittagong
BE | Flanders; Wallonia; Flemish; Walloon; Antwerp; Ghent; Bruges; Zeebrugge
BG | Varna; Plovdiv; Burgas
BI | Bujumbura
BJ | Cotonou
BO | La Paz
BR | Sao Paulo; Rio de Janeiro; Recife; Belo Horizonte; Curitiba; Porto Alegre; Manaus; Fortaleza; Belem
BY | Grodno; Gomel; Brest?; Vitebsk; Mogilev
CA | Newfoundland; Labrador; Quebecer; Quebecois; Albertan; Manitoban; Saskatoon; St. John's
CD | Goma; Bukavu; Lubumbashi
CH | Davos; Zürich; Geneva; Ticino; CERN; Basel; Lausanne; Lugano; Burgenstock
CL | Valparaiso
CM | Douala
CN | Tibetan*; Uyghur; Uyghurs; Uighur; Uighurs; Manchuria; Great Wall of China; Great Wall; Tiananmen; Tiananmen Square; Canton; Peking; Lhasa; Kashgar
CO | Medellin
CU | Guantanamo
CY | Northern Cyprus; North Cyprus; Paphos
CZ | Bohemia; Moravia; Brno; Ostrava; Plzen
DE | Bavaria; Saxony; Lower Saxony; Hesse; Thuringia; Rhineland; Baden-Württemberg; Baden-Wuerttemberg; North Rhine-Westphalia; Brandenburg; Schleswig-Holstein; Mecklenburg-Vorpommern; Saarland; Saxony-Anhalt; Rhineland-Palatinate; Bavarian; Ramstein; Ramstein Air Base; Bundestag; Bundesrat; Bundeswehr; Black Forest; Frankfurt; Cologne; Hanover; Nuremberg; Bonn; Magdeburg; Kiel?
DK | Jutland; Folketing; Aarhus; Odense
DZ | Oran
EC | Guayaquil
EE | Riigikogu; Narva
EG | Sinai; Sinai Peninsula; Suez; Suez Canal; Sharm el-Sheikh; Alexandria; Luxor; Aswan; Port Said; Hurghada
ES | Catalonia; Andalusia; Basque Country; Canary Islands; Balearic Islands; Mallorca; Majorca; Ibiza; Tenerife; Catalan*; Catalonian; Aragon; Asturias; Navarre; Costa del Sol; Melilla; Ceuta; Seville; Valencia; Bilbao
ET | Tigray; Amhara; Oromia; Tigrayan; Mekelle
FI | Lapland; Eduskunta
FR | Corsica; Brittany; Normandy; Burgundy; Provence; Alsace; Lorraine; Loire Valley; Riviera; French Riviera; Cote d'Azur; Ile-de-France; Elysee; Elysee Palace; Quai d'Orsay; Louvre; Eiffel Tower; Champs-Elysees; Versailles; Parisian; Bretons; Strasbourg; Bordeaux; Lille; Nantes; Cannes; Nice?; Grenoble; Dijon?; Rennes; Reims; Calais
GB | England; Newcastle; Scotland; Wales; Northern Ireland; English*; Scottish*; Scot; Welsh*; Northern Irish; Ulster; Downing Street; Whitehall; Westminster; Buckingham Palace; Windsor Castle; Stormont; Senedd; Scotland Yard; Heathrow; Gatwick; Stansted; Cornwall; Devon; Kent; Surrey; Sussex; East Sussex; West Sussex; Essex; Suffolk; Norfolk; Yorkshire; North Yorkshire; West Yorkshire; South Yorkshire; Lancashire; Cheshire; Derbyshire; Nottinghamshire; Lincolnshire; Leicestershire; Northamptonshire; Warwickshire; Worcestershire; Herefordshire; Gloucestershire; Oxfordshire; Buckinghamshire; Bedfordshire; Hertfordshire; Cambridgeshire; Hampshire; Wiltshire; Berkshire; Dorset; Somerset; Shropshire; Staffordshire; Cumbria; Northumberland; Tyne and Wear; County Durham; Merseyside; Greater Manchester; West Midlands; East Midlands; East Anglia; Isle of Wight; Midlands; Aberdeenshire; Fife; Highlands; Scottish Highlands; Hebrides; Orkney; Shetland; Shetland Islands; Antrim; Tyrone; Fermanagh; Armagh; Londoner; Silverstone; Wembley; Wimbledon; Thames; Grenfell Tower; Bath?; Brighton; Salisbury?; Exeter; Dover?; Derry; Londonderry; Inverness; Dundee; Stirling?; Reading?; Slough?; Lockerbie
GE | Abkhazia; Abkhaz; Abkhazian; South Ossetia; South Ossetian; Adjara; Tskhinvali; Sukhumi; Batumi; Tbilisi; Gori?; Zugdidi; Poti
GH | Kumasi
GR | Crete; Corfu; Rhodes; Lesbos; Samos; Chios; Mykonos; Santorini; Peloponnese; Thessaloniki; Maximos Mansion; Piraeus
GY | Essequibo
HR | Dalmatia; Dubrovnik; Rijeka; Split?
HU | Debrecen; Szeged
ID | Bali; Java; Sumatra; Sulawesi; Aceh; Lombok; Kalimantan; West Papua; Surabaya; Bandung
IE | Connacht; Munster; Leinster; Dáil; Oireachtas; Dubliner; Taoiseach; Gardai
IL | Jerusalem; West Jerusalem; Tel Aviv; Knesset; Galilee; Negev; Western Wall; Haifa; Eilat; Nazareth
IN | Jammu; Orissa; Goa; Bombay; Calcutta; Madras; Bangalore; Lok Sabha; Rajya Sabha; Bengaluru; Lucknow; Kochi; Srinagar; Amritsar
IO | Diego Garcia
IQ | Iraqi Kurdistan; Anbar; Nineveh; Basra; Erbil; Mosul; Kirkuk; Fallujah; Najaf
IR | Strait of Hormuz; Fordow; Natanz; Bushehr; Khuzestan; Isfahan; Bandar Abbas; Tabriz
IT | Sicily; Sardinia; Tuscany; Lombardy; Piedmont; Umbria; Calabria; Puglia; Apulia; Campania; Veneto; Liguria; Lazio; South Tyrol; Lampedusa; Sicilian; Venetian; Florence; Venice; Emilia-Romagna; Friuli Venezia Giulia; Dolomites; Trieste; Verona?; Pisa?; Bologna; Rimini; Catania; Aviano
JO | Aqaba
JP | Okinawa; Hokkaido; Kyushu; Honshu; Fukushima; Kasumigaseki; Hiroshima; Nagasaki; Kyoto; Nagoya; Sapporo; Kobe?
KE | Mombasa; Kisumu
KG | Osh
KH | Siem Reap
KR | Blue House; Jeju; Panmunjom; Pyeongchang; Cheong Wa Dae
KZ | Baikonur; Nur-Sultan; Astana; Aktau; Karaganda; Atyrau; Shymkent
LB | Beirut; Bekaa Valley; Sidon; Tyre?; Tripoli~
LT | Seimas; Klaipeda; Siauliai
LV | Saeima; Jurmala
LY | Benghazi; Misrata; Sirte; Tobruk
MA | Tangier; Marrakesh; Marrakech; Fez?
MD | Transnistria; Transdniestria; Transdnistria; Transnistrian; Tiraspol; Gagauzia; Chisinau; Comrat
ML | Timbuktu; Gao?
MM | Rakhine; Rangoon; Kachin; Naypyidaw; Mandalay; Naypyitaw
MN | Ulaanbaatar
MX | Mexico City; Yucatán; Cancun; Acapulco; Michoacán; Guerrero; Monterrey; Tijuana; Ciudad Juarez; Guadalajara; Culiacan
MY | Sabah; Sarawak; Penang; Johor; Selangor; Putrajaya; Johor Bahru
MZ | Cabo Delgado; Pemba?
NE | Agadez
NG | Biafra; Niger Delta; Maiduguri; Port Harcourt
NL | The Hague; the Hague; Hague; Schiphol; Friesland; Limburg; Utrecht; Eindhoven; Maastricht
NO | Storting; Lofoten; Finnmark; Bergen?; Trondheim
NZ | Auckland; Wellington; Christchurch; South Island; North Island; Dunedin
OM | Salalah
PA | Panama Canal; Panama City
PE | Cusco
PG | Bougainville
PH | Mindanao; Luzon; Scarborough Shoal; Palawan; Cebu; Bangsamoro; Manila; Makati; Quezon City; Metro Manila; Davao
PK | Sindh; Balochistan; Khyber Pakhtunkhwa; Gilgit-Baltistan; Waziristan; Azad Kashmir; Rawalpindi; Karachi; Lahore; Gwadar; Quetta; Peshawar
PL | Silesia; Pomerania; Sejm; Auschwitz; Gdansk; Wroclaw; Rzeszow; Lodz; Przemysl; Medyka; Lublin; Katowice; Gdynia; Chelm; Bialystok; Suwalki
PS | Gaza; Gaza Strip; Gaza City; Gazan; West Bank; Rafah; Khan Younis; Khan Yunis; Jenin; Ramallah; Hebron; Nablus; East Jerusalem; Bethlehem
PT | Madeira; Azores; Algarve; Lisbon; Porto; Braga
RO | Transylvania; Wallachia; Deveselu; Cluj; Timisoara; Constanta; Iasi
RS | Vojvodina; Belgrade; Novi Sad
RU | Kremlin; Red Square; Siberia; Siberian; Chechnya; Chechen; Dagestan; Dagestani; Tatarstan; Ingushetia; North Ossetia; Kabardino-Balkaria; Karachay-Cherkessia; Bashkortostan; Buryatia; Yakutia; Karelia; Kamchatka; Sakhalin; Kuril Islands; Kurils; Kaliningrad; Kursk; Belgorod; Bryansk; Rostov; Rostov-on-Don; Krasnodar; Stavropol; Primorye; Urals; State Duma; Duma; Federation Council; Moscow; Muscovite; St. Petersburg; Saint Petersburg; Leningrad; Stalingrad; Sochi; Volga; Lake Baikal; Baikal; Nizhny Novgorod; Valdai; Murmansk; Severomorsk; Novorossiysk; Taganrog; Voronezh; Smolensk; Tver; Tula; Ryazan; Pskov; Oryol; Vladivostok; Grozny; Makhachkala; Tomsk; Magadan; Khabarovsk; Irkutsk; Tyumen; Izhevsk; Lipetsk; Tambov; Vologda; Ust-Luga; Tuapse
SA | Mecca; Medina; Jeddah
SD | Darfur; Khartoum; Port Sudan; Omdurman; El Fasher
SE | Riksdag; Malmo; Gothenburg; Uppsala
SI | Lake Bled; Maribor
SK | Kosice; Presov
SO | Puntland; Mogadishu; Hargeisa
SY | Golan Heights; Golan; Idlib; Aleppo; Homs; Ghouta; Eastern Ghouta; Afrin; Kobani; Raqqa; Deir ez-Zor; Palmyra; Latakia; Tartus; Douma; Damascene; Daraa; Sweida
TD | Ndjamena
TH | Phuket; Pattaya; Isan; Chiang Mai
TJ | Khujand
TR | Anatolia; Cappadocia; Istanbul; Constantinople; Bosphorus; Bosporus; Dardanelles; Ankara; Izmir; Antalya; Bodrum; Diyarbakir; Gaziantep; Hatay; Konya; Mersin; Trabzon; Adana; Bursa; Incirlik
TW | Taipei; Kaohsiung
TZ | Zanzibar; Kilimanjaro; Zanzibari; Arusha
UA | Kyiv; Kiev; Crimea; Crimean; Crimean Peninsula; Crimean Tatar; Crimean Tatars; Donbas; Donbass; Bankova; Verkhovna Rada; Maidan; Euromaidan; Volhynia; Volyn; Bukovyna; Zakarpattia; Transcarpathia; Polissia; Lviv; Lvov; Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnepr; Dnepropetrovsk; Dnipropetrovsk; Donetsk; Luhansk; Lugansk; Zaporizhia; Zaporizhzhia; Zaporizhzhya; Zaporozhye; Mykolaiv; Nikolaev; Kherson; Mariupol; Sevastopol; Simferopol; Yalta; Kerch; Kerch Strait; Feodosia; Bakhmut; Avdiivka; Pokrovsk; Kramatorsk; Sloviansk; Kostiantynivka; Toretsk; Chasiv Yar; Kupiansk; Vovchansk; Izium; Voznesensk; Bashtanka; Lyman; Vuhledar; Kurakhove; Myrnohrad; Huliaipole; Melitopol; Berdiansk; Enerhodar; Nova Kakhovka; Kakhovka; Kryvyi Rih; Poltava; Sumy; Chernihiv; Chernigov; Zhytomyr; Zhitomir; Vinnytsia; Khmelnytskyi; Khmelnytsky; Rivne; Rovno; Lutsk; Ternopil; Ivano-Frankivsk; Uzhhorod; Uzhgorod; Mukachevo; Chernivtsi; Cherkasy; Kropyvnytskyi; Kropyvnytsky; Kirovohrad; Kremenchuk; Bila Tserkva; Brovary; Boryspil; Irpin; Bucha; Hostomel; Borodianka; Chornobyl; Chernobyl; Pripyat; Prypiat; Chornomorsk; Izmail; Snake Island; Debaltseve; Severodonetsk; Sievierodonetsk; Lysychansk; Horlivka; Gorlovka; Makiivka; Pivdennyi; DPR; LPR; Uman; Bankova Street; Feodosiya; Dzhankoi; Berdyansk; Tokmak; Starobilsk; Svatove; Kreminna; Orikhiv; Robotyne; Synelnykove; Pavlohrad; Nikopol; Marhanets; Konotop; Shostka; Okhtyrka; Nizhyn; Pryluky; Drohobych; Truskavets; Stryi; Kovel; Yavoriv; Kalush; Kolomyia; Bukovel; Berehove; Khust; Vyshhorod
UG | Entebbe
US | French Quarter; Washington, D.C.; White House; Capitol Hill; Pentagon; State Department; Wall Street; Silicon Valley; Hollywood; Broadway; New England; Midwest; Deep South; West Coast; East Coast; Bay Area; Brooklyn; Manhattan; Bronx; Queens; Staten Island; Long Island; Mar-a-Lago; Cape Canaveral; Yellowstone; Yosemite; Grand Canyon; Pacific Northwest; Appalachia; Orange County; Miami-Dade; Southern California; Northern California; Cape Cod; Oahu; Honolulu; Pearl Harbor; New York City; NYC; New Yorker; Californian; Texan; Floridian; Hawaiian; Alaskan; Virginian; Angelenos; L.A.; Savannah?; Charleston; Boise; Santa Fe; Hartford?; Albany; Providence?; Camp David
UY | Punta del Este
UZ | Samarkand; Bukhara
VA | St. Peter's Square; St. Peter's Basilica
VE | Miraflores; Caracas
VN | Saigon; Ho Chi Minh City; Hanoi; Mekong Delta; Da Nang
XK | Pristina; Mitrovica
YE | Sanaa; Hodeidah; Aden; Marib; Taiz
ZA | Cape Town; Pretoria; Johannesburg; Soweto; Durban; Port Elizabeth; Bloemfontein
ZW | Harare; Bulawayo
`;

/**
 * Abbreviations of states and provinces. Like the regions of generated/, one after a comma says where the place before it lies; those
 * without dots, and those that are words, count only there.
 */
export const EN_REGION_ABBREVIATIONS = `
US | D.C.; DC; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Vt.; Va.; Wash.; W.Va.; W. Va.; Wis.; Wyo.; AL; AK; AZ; AR; CO; CT; DE; FL; GA; HI; ID; IL; IN; IA; KS; KY; LA; ME; MD; MA; MI; MN; MS; MO; MT; NE; NV; NH; NJ; NM; NY; NC; ND; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VT; VA; WA; WV; WI; WY
CA | B.C.; BC; Ont.; Alta.; Man.; Que.; N.S.; N.B.; P.E.I.; N.L.; Nfld.; AB; MB; NB; NL; NS; ON; PE; QC; SK
AU | NSW; VIC; QLD; TAS
`;
