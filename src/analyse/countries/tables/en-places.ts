/**
 * Places in English that no list of cities or first-level regions holds: historic regions, islands, seats of power that stand for a
 * country. `code | names`, entries parted by ";"; "~": a lesser place than its namesake in another country. Regions and cities come from generated/.
 */
export const EN_PLACES = `
AE | Sharjah; Ajman; Ras al-Khaimah; Burj Khalifa
AF | Helmand; Panjshir; Panjshir Valley; Bagram
AM | Yerevan; Gyumri; Syunik; Zangezur
AR | Patagonia; Tierra del Fuego; Casa Rosada
AU | Canberra; Newcastle~; Tasmania; New South Wales; Queensland; South Australia; Western Australia; Northern Territory; Great Barrier Reef; Australian Capital Territory; Gold Coast; Sunshine Coast; Bondi; Aboriginal; Queenslander; Queenslanders; Tasmanian; Tasmanians
AT | Tyrol; Styria; Carinthia
AZ | Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Nakhchivan; Nakhichevan; Artsakh; Stepanakert; Khankendi; Shusha; Lachin
BA | Republika Srpska; Srebrenica; Banja Luka
BD | Cox's Bazar; Chittagong
BE | Flanders; Wallonia; Flemish; Walloon; Zeebrugge
BR | Copacabana; Planalto; Sao Paulo; Rio de Janeiro
BY | Belovezhskaya Pushcha; Astravets; Ostrovets
CA | British Columbia; Alberta; Saskatchewan; Manitoba; Ontario; Quebec; Québec; New Brunswick; Nova Scotia; Prince Edward Island; Newfoundland and Labrador; Newfoundland; Labrador; Yukon; Nunavut; Northwest Territories; Parliament Hill; Cape Breton; Quebecer; Quebecers; Québécois; Quebecois; Albertan; Albertans; Manitoban; Manitobans; Ontarian; Ontarians; Torontonian; Torontonians
CH | Davos; Zürich; Geneva; Ticino; CERN; Lake Geneva
CN | Tibet; Tibetan; Tibetans; Xinjiang; Uyghur; Uyghurs; Uighur; Uighurs; Inner Mongolia; Manchuria; Zhongnanhai; Great Wall of China; Great Wall; Tiananmen; Tiananmen Square; Guangdong; Guangxi; Sichuan; Hainan; Yunnan; Fujian; Zhejiang; Jiangsu; Shandong; Hebei; Henan; Hubei; Hunan; Anhui; Jiangxi; Shanxi; Shaanxi; Gansu; Qinghai; Guizhou; Heilongjiang; Jilin; Liaoning; Ningxia; Canton; Peking
CZ | Bohemia; Moravia; Prague Castle
CY | Northern Cyprus; North Cyprus; Akrotiri; Ayia Napa; Paphos
DE | Bavaria; Saxony; Lower Saxony; Hesse; Thuringia; Rhineland; Baden-Württemberg; Baden-Wuerttemberg; North Rhine-Westphalia; Brandenburg; Schleswig-Holstein; Mecklenburg-Vorpommern; Saarland; Saxony-Anhalt; Rhineland-Palatinate; Bavarian; Bavarians; Saxon; Ramstein; Ramstein Air Base; Bundestag; Bundesrat; Bundeswehr; Black Forest; Reichstag; Brandenburg Gate
DK | Jutland; Zealand; Folketing
EG | Sinai; Sinai Peninsula; Suez; Suez Canal; Sharm el-Sheikh; Sharm El Sheikh; Rafah crossing; Alexandria
EE | Riigikogu
ES | Catalonia; Andalusia; Basque Country; Canary Islands; Balearic Islands; Mallorca; Majorca; Ibiza; Tenerife; Gran Canaria; Lanzarote; Fuerteventura; Menorca; Catalan; Catalans; Catalonian; Castile; Aragon; Asturias; Navarre; Costa del Sol; Moncloa; Melilla; Ceuta; Camino de Santiago
ET | Tigray; Amhara; Oromia; Tigrayan; Tigrayans
FI | Lapland; Eduskunta
FR | Corsica; Brittany; Normandy; Burgundy; Provence; Alsace; Lorraine; Loire Valley; Riviera; French Riviera; Côte d'Azur; Cote d'Azur; Île-de-France; Ile-de-France; Élysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay; Matignon; Louvre; Eiffel Tower; Champs-Élysées; Champs-Elysees; Champs Elysees; Versailles; Parisian; Parisians; Corsican; Corsicans; Breton; Bretons; Occitanie; Alps-Maritimes; Bastille; Notre-Dame de Paris
GB | England; Newcastle; Scotland; Wales; Northern Ireland; English; Scottish; Scot; Scots; Scotsman; Scotsmen; Welsh; Welshman; Welshmen; Englishman; Englishmen; Englishwoman; Northern Irish; Ulster; Downing Street; 10 Downing Street; No 10; No. 10; Number 10; Whitehall; Westminster; Buckingham Palace; Windsor Castle; Holyrood; Stormont; Senedd; Scotland Yard; New Scotland Yard; Balmoral; Chequers; House of Lords; Old Bailey; Heathrow; Gatwick; Stansted; Cornwall; Devon; Kent; Surrey; Sussex; East Sussex; West Sussex; Essex; Suffolk; Norfolk; Yorkshire; North Yorkshire; West Yorkshire; South Yorkshire; East Yorkshire; Lancashire; Cheshire; Derbyshire; Nottinghamshire; Lincolnshire; Leicestershire; Northamptonshire; Warwickshire; Worcestershire; Herefordshire; Gloucestershire; Oxfordshire; Buckinghamshire; Bedfordshire; Hertfordshire; Cambridgeshire; Hampshire; Wiltshire; Berkshire; Dorset; Somerset; Shropshire; Staffordshire; Cumbria; Northumberland; Tyne and Wear; County Durham; Merseyside; Greater Manchester; West Midlands; East Midlands; East Anglia; Isle of Wight; Midlands; Home Counties; Cotswolds; Lake District; Peak District; Pembrokeshire; Carmarthenshire; Glamorgan; Gwynedd; Powys; Ceredigion; Anglesey; Aberdeenshire; Ayrshire; Lanarkshire; Renfrewshire; Fife; Highlands; Scottish Highlands; Hebrides; Orkney; Shetland; Shetland Islands; Isle of Skye; Antrim; Tyrone; Fermanagh; Armagh; Londoner; Londoners; Liverpudlian; Mancunian; Glaswegian; Cornish; Stonehenge; Silverstone; Wembley; Wimbledon; Anfield; Old Trafford; River Thames; Thames; Sandhurst; Porton Down; Tyneside; Teesside; Humberside; Salisbury Plain; Grenfell Tower
GE | Abkhazia; Abkhaz; Abkhazian; Abkhazians; South Ossetia; South Ossetian; South Ossetians; Adjara; Ajaria; Tskhinvali; Sukhumi; Batumi; Tbilisi
GR | Crete; Corfu; Rhodes; Lesbos; Samos; Chios; Mykonos; Santorini; Peloponnese; Athenian; Athenians; Cretan; Thessaloniki; Acropolis; Syntagma; Maximos Mansion
HR | Dalmatia; Istria; Slavonia
HU | Balaton; Lake Balaton
ID | Bali; Java; Sumatra; Sulawesi; Aceh; Lombok; Kalimantan; West Papua; Balinese; Javanese; Sumatran; Acehnese; Irian Jaya; Moluccas
IE | County Cork; County Kerry; County Galway; County Mayo; County Donegal; County Clare; County Limerick; County Tipperary; County Kilkenny; County Wexford; County Wicklow; County Kildare; County Meath; County Louth; County Cavan; County Monaghan; County Sligo; County Leitrim; County Roscommon; County Longford; County Westmeath; County Offaly; County Laois; County Carlow; County Waterford; County Dublin; Co Cork; Co Kerry; Co Galway; Co Mayo; Co Donegal; Co Tipperary; Co Meath; Co Wicklow; Tipperary; Connemara; Connacht; Munster; Leinster; Donegal; Kilkenny; Leinster House; Dáil; Oireachtas; Dubliner; Dubliners; Taoiseach; Tanaiste; Garda Síochána; Gardaí; Gardai; Croke Park
IL | Jerusalem; West Jerusalem; Tel Aviv; Knesset; Galilee; Negev; Western Wall; Haifa; Eilat
IN | Jammu and Kashmir; Jammu; Kerala; Tamil Nadu; Karnataka; Maharashtra; Uttar Pradesh; Madhya Pradesh; Andhra Pradesh; Rajasthan; Gujarat; Gujarati; Punjabi; Bihar; Odisha; Orissa; West Bengal; Assam; Goa; Telangana; Chhattisgarh; Jharkhand; Haryana; Himachal Pradesh; Uttarakhand; Manipur; Nagaland; Mizoram; Tripura; Meghalaya; Sikkim; Arunachal Pradesh; Ladakh; Bombay; Calcutta; Madras; Bangalore; Lok Sabha; Rajya Sabha; Taj Mahal; Andaman Islands; Keralite; Bengaluru; Puducherry; Cauvery; Ganges
IQ | Iraqi Kurdistan; Anbar; Nineveh; Green Zone; Sinjar
IR | Strait of Hormuz; Fordow; Natanz; Bushehr; Khuzestan; Kharg Island
IT | Sicily; Sardinia; Tuscany; Lombardy; Piedmont; Umbria; Calabria; Puglia; Apulia; Campania; Veneto; Liguria; Lazio; South Tyrol; Lampedusa; Sicilian; Sicilians; Sardinian; Tuscan; Venetian; Venetians; Neapolitan; Neapolitans; Florentine; Milanese; Palazzo Chigi; Quirinale; Quirinal Palace; Amalfi; Capri; Lake Como; Colosseum; Pompeii; Florence; Venice; Emilia-Romagna; Friuli Venezia Giulia; Montecitorio; Elba; Dolomites
JP | Okinawa; Hokkaido; Kyushu; Honshu; Shikoku; Fukushima; Okinawan; Tokyoite; Mount Fuji; Mt Fuji; Mt. Fuji; Kasumigaseki
KR | Blue House; Jeju; Gangnam; Panmunjom; Pyeongchang; Cheong Wa Dae
KP | Yongbyon
KZ | Baikonur; Akorda; Nur-Sultan; Astana; Semipalatinsk; Aktau
LB | Beirut; Bekaa; Bekaa Valley
LT | Seimas; Klaipeda; Klaipėda; Siauliai
LV | Saeima; Jurmala
LY | Cyrenaica; Tripolitania; Benghazi; Misrata
MD | Transnistria; Transdniestria; Transdnistria; Transnistrian; Transnistrians; Tiraspol; Gagauzia; Gagauz; Chisinau; Chişinău; Kishinev
MM | Rakhine; Rangoon; Kachin; Naypyidaw; Shan State
MX | Mexico City; Yucatan; Yucatán; Chiapas; Oaxaca; Baja California; Baja; Jalisco; Sinaloa; Sonora; Cancun; Cancún; Acapulco; Quintana Roo; Los Pinos; Michoacan; Michoacán; Riviera Maya; Nuevo Leon; Tamaulipas; Guerrero
MY | Sabah; Sarawak; Penang; Johor; Selangor; Putrajaya; Labuan; Langkawi
MZ | Cabo Delgado; Zambezia
NG | Biafra; Niger Delta; Aso Rock; Borno; Niger State
NL | The Hague; the Hague; Hague; Binnenhof; Schiphol; Friesland; Frisian; Amsterdammer; Zeeland; Limburg; Noord-Brabant
NO | Storting; Lofoten; Finnmark
NZ | Auckland; Wellington; Christchurch; South Island; North Island; Waikato; Otago; Dunedin; Rotorua
PA | Panama Canal; Panama City; Canal Zone
PG | Bougainville
PH | Mindanao; Luzon; Visayas; Malacañang; Malacañang Palace; Malacanang; Malacanang Palace; Scarborough Shoal; Palawan; Cebu; Boracay; Bangsamoro; Marawi; Manila; Makati; Quezon City; Metro Manila
PK | Sindh; Balochistan; Khyber Pakhtunkhwa; Gilgit-Baltistan; Gilgit Baltistan; Waziristan; North Waziristan; South Waziristan; Azad Kashmir; Swat Valley; Rawalpindi; Karachi; Lahore; Gwadar
PL | Silesia; Pomerania; Mazovia; Sejm; Auschwitz; Podkarpackie; Lesser Poland; Greater Poland; Gdansk; Gdańsk; Belweder
PS | Gaza; Gaza Strip; Gaza City; Gazan; Gazans; West Bank; Rafah; Khan Younis; Khan Yunis; Jenin; Ramallah; Hebron; Nablus; East Jerusalem; Jericho; Bethlehem
PT | Madeira; Azores; Algarve; Lisbon
RO | Transylvania; Transylvanian; Wallachia; Cotroceni; Deveselu
RS | Vojvodina; Belgrade; Kopaonik
RU | Kremlin; Red Square; Siberia; Siberian; Siberians; Chechnya; Chechen; Chechens; Dagestan; Dagestani; Tatarstan; Tatar Republic; Ingushetia; North Ossetia; Kabardino-Balkaria; Karachay-Cherkessia; Bashkortostan; Buryatia; Yakutia; Sakha; Kalmykia; Karelia; Mordovia; Udmurtia; Chuvashia; Mari El; Tuva; Kamchatka; Sakhalin; Kuril Islands; Kurils; Kaliningrad; Kursk; Belgorod; Bryansk; Rostov; Rostov-on-Don; Rostov on Don; Krasnodar; Stavropol; Primorye; Urals; Lubyanka; State Duma; Duma; Federation Council; Moscow; Muscovite; Muscovites; St. Petersburg; Saint Petersburg; Leningrad; Stalingrad; Sochi; Valaam; Volga; Lake Baikal; Baikal; Novaya Zemlya; Beslan; Nizhny Novgorod; Valdai; Barvikha; Peterhof; Novo-Ogaryovo; Bolshoi Theatre; Bolshoi Theater; Vnukovo; Sheremetyevo; Domodedovo; Vostochny Cosmodrome; Plesetsk; Engels airbase; Murmansk; Severomorsk; Novorossiysk; Taganrog; Voronezh; Smolensk; Tver; Tula; Ryazan; Pskov; Oryol; Kerch Bridge
SA | Mecca; Medina; Makkah; Neom; Hejaz; Jeddah
SD | Darfur; Darfuri; Khartoum; Port Sudan
SE | Scania; Gotland; Riksdag; Dalarna; Malmo; Gothenburg
SI | Lake Bled
SO | Puntland; Jubaland; Mogadishu
SY | Golan Heights; Golan; Idlib; Aleppo; Homs; Ghouta; Eastern Ghouta; East Ghouta; Rojava; Afrin; Kobani; Kobane; Raqqa; Deir ez-Zor; Deir al-Zour; Palmyra; Latakia; Tartus; Khmeimim; Hmeimim; Douma; Damascene
TH | Phuket; Koh Samui; Pattaya; Isan
TR | Anatolia; Cappadocia; Istanbul; Constantinople; Bosphorus; Bosporus; Dardanelles; Incirlik; Ankara; Izmir; Antalya; Bodrum; Thrace; Hagia Sophia; Diyarbakir; Gaziantep; Hatay
TW | Taipei; Kinmen; Kaohsiung; Executive Yuan; Legislative Yuan
TZ | Zanzibar; Kilimanjaro; Mount Kilimanjaro; Serengeti; Zanzibari
UA | Kyiv; Kiev; Kyyiv; Crimea; Crimean; Crimeans; Crimean Peninsula; Crimean Tatar; Crimean Tatars; Donbas; Donbass; Bankova; Bankova Street; Verkhovna Rada; Maidan; Euromaidan; Independence Square; Mariinsky Palace; Khreshchatyk; Mezhyhirya; Volhynia; Volyn; Volyn Region; Bukovyna; Bukovina; Zakarpattia; Transcarpathia; Transcarpathian; Podillia; Slobozhanshchyna; Polissia; Sloboda; Prykarpattia; Lviv; Lvov; Kharkiv; Kharkov; Odesa; Odessa; Dnipro; Dnepr; Dnepropetrovsk; Dnipropetrovsk; Dniprodzerzhynsk; Donetsk; Luhansk; Lugansk; Zaporizhia; Zaporizhzhia; Zaporizhzhya; Zaporozhye; Zaporozhzhia; Mykolaiv; Nikolaev; Kherson; Mariupol; Sevastopol; Simferopol; Yalta; Kerch; Kerch Strait; Feodosia; Bakhmut; Avdiivka; Pokrovsk; Kramatorsk; Sloviansk; Slavyansk; Kostiantynivka; Toretsk; Chasiv Yar; Kupiansk; Kupyansk; Vovchansk; Izium; Izyum; Lyman; Vuhledar; Kurakhove; Myrnohrad; Huliaipole; Orikhiv; Robotyne; Melitopol; Berdiansk; Berdyansk; Enerhodar; Energodar; Nova Kakhovka; Kakhovka; Kryvyi Rih; Krivoy Rog; Poltava; Sumy; Chernihiv; Chernigov; Zhytomyr; Zhitomir; Vinnytsia; Vinnitsa; Khmelnytskyi; Khmelnytsky; Khmelnitsky; Rivne; Rovno; Lutsk; Ternopil; Ivano-Frankivsk; Uzhhorod; Uzhgorod; Mukachevo; Mukacheve; Chernivtsi; Cherkasy; Kropyvnytskyi; Kropyvnytsky; Kirovohrad; Kirovograd; Kremenchuk; Kremenchug; Bila Tserkva; Brovary; Boryspil; Irpin; Bucha; Hostomel; Borodianka; Chornobyl; Chernobyl; Pripyat; Prypiat; Chornomorsk; Izmail; Snake Island; Zmiinyi Island; Debaltseve; Severodonetsk; Sievierodonetsk; Lysychansk; Horlivka; Gorlovka; Makiivka; Yenakiieve; Volnovakha; Rubizhne; Popasna; Starobilsk; Shchastia; Stanytsia Luhanska; Nikopol; Marhanets; Pavlohrad; Kamianske; Synelnykove; Ochakiv; Skadovsk; Henichesk; Armiansk; Dzhankoi; Yevpatoria; Saky; Bakhchysarai; Balaklava; Truskavets; Drohobych; Stryi; Boryslav; Kolomyia; Kalush; Bukovel; Kamianets-Podilskyi; Shostka; Konotop; Okhtyrka; Romny; Trostianets; Hlukhiv; Nizhyn; Pryluky; Myrhorod; Lubny; Uman; Smila; Zvenyhorodka; Kaniv; Fastiv; Vasylkiv; Vyshhorod; Obukhiv; Bilhorod-Dnistrovskyi; Yuzhne; Pivdennyi; Pivdenny; Reni; Starokostiantyniv; Kozyatyn; Berdychiv; Ovruch; Korosten; Novohrad-Volynskyi; Zviahel; Dubno; Varash; Kovel; Volodymyr; Shepetivka; Netishyn; Yavoriv; Antonivka; DPR; LPR; Odesan; Kyivan; Kyivans
US | Washington; French Quarter; Washington, D.C.; Washington D.C.; Washington DC; District of Columbia; White House; Oval Office; West Wing; Capitol Hill; U.S. Capitol; Pentagon; State Department; Foggy Bottom; Wall Street; Silicon Valley; Hollywood; Broadway; New England; New Englander; Midwest; Deep South; Sun Belt; Rust Belt; West Coast; East Coast; Gulf Coast; Bay Area; Times Square; Central Park; Brooklyn; Manhattan; Bronx; Queens; Staten Island; Harlem; Long Island; Camp David; Mar-a-Lago; Guantanamo Bay Naval Base; Fort Bragg; West Point; Cape Canaveral; Kennedy Space Center; Yellowstone; Yosemite; Grand Canyon; Las Vegas Strip; Mount Rushmore; Great Plains; Pacific Northwest; Appalachia; Rocky Mountains; Rockies; Mississippi River; Chesapeake Bay; Orange County; Cook County; Harris County; Los Angeles County; Miami-Dade; Miami-Dade County; Maricopa County; King County; Southern California; Northern California; Upstate New York; Hamptons; Cape Cod; Martha's Vineyard; Oahu; Maui; Honolulu; Pearl Harbor; New York City; NYC; New Yorker; New Yorkers; Californian; Californians; Texan; Texans; Floridian; Floridians; Hawaiian; Hawaiians; Alaskan; Alaskans; Iowan; Iowans; Ohioan; Ohioans; Michigander; Michiganders; Virginian; Virginians; Oregonian; Oregonians; Pennsylvanian; Pennsylvanians; Minnesotan; Minnesotans; Kentuckian; Kentuckians; Arizonan; Arizonans; Nebraskan; Nebraskans; Kansan; Kansans; Oklahoman; Oklahomans; Coloradan; Coloradans; Marylander; Marylanders; Tennessean; Chicagoan; Chicagoans; Bostonian; Bostonians; Philadelphian; Angeleno; Angelenos; L.A.
VA | St. Peter's Square; St. Peter's Basilica; St Peter's Basilica; St Peter's Square; Apostolic Palace; Sistine Chapel
VE | Miraflores; Miraflores Palace; Caracas
VN | Saigon; Ho Chi Minh City; Hanoi; Mekong Delta; Da Nang
XK | Pristina; Prishtina; Mitrovica
YE | Sanaa; Sana'a; Hodeidah; Aden; Hadhramaut; Socotra
ZA | Cape Town; Pretoria; Johannesburg; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Northern Cape; Limpopo; Mpumalanga; Free State; Soweto; Robben Island; Kruger National Park; Durban
ZW | Victoria Falls; Harare; Bulawayo; Matabeleland
`;

/**
 * Abbreviations of states and provinces. Like the regions of generated/, one after a comma says where the place before it lies; those
 * without dots, and those that are words, count only there.
 */
export const EN_REGION_ABBREVIATIONS = `
US | D.C.; DC; Ala.; Ariz.; Ark.; Calif.; Colo.; Conn.; Del.; Fla.; Ga.; Ill.; Ind.; Kan.; Ky.; La.; Md.; Mass.; Mich.; Minn.; Miss.; Mo.; Mont.; Neb.; Nev.; N.H.; N.J.; N.M.; N.Y.; N.C.; N.D.; Okla.; Ore.; Pa.; R.I.; S.C.; S.D.; Tenn.; Tex.; Vt.; Va.; Wash.; W.Va.; W. Va.; Wis.; Wyo.; AL; AK; AZ; AR; CO; CT; DE; FL; GA; HI; ID; IL; IN; IA; KS; KY; LA; ME; MD; MA; MI; MN; MS; MO; MT; NE; NV; NH; NJ; NM; NY; NC; ND; OH; OK; OR; PA; RI; SC; SD; TN; TX; UT; VT; VA; WA; WV; WI; WY
CA | B.C.; BC; Ont.; Alta.; Sask.; Man.; Que.; N.S.; N.B.; P.E.I.; N.L.; Nfld.; AB; MB; NB; NL; NS; ON; PE; QC; SK
AU | NSW; VIC; QLD; TAS
`;
