import * as v from 'valibot';

const City = v.object({
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  population: v.number(),
});
const Cities = v.array(City);
const Regions = v.object({
  allCountries: v.array(v.tuple([v.string(), v.string(), v.array(v.looseTuple([v.string()]))])),
});

/** Least population of a city, where it is not the default: more of them where agencies report more, fewer where most are little known. */
const DEFAULT_POPULATION = 200_000;
const POPULATION: Readonly<Record<string, number>> = {
  US: 60_000,
  GB: 40_000,
  CA: 40_000,
  AU: 40_000,
  IE: 15_000,
  NZ: 40_000,
  UA: 50_000,
  PL: 100_000,
  DE: 120_000,
  FR: 120_000,
  IT: 120_000,
  ES: 150_000,
  RU: 250_000,
  CN: 1_500_000,
  IN: 900_000,
  BR: 600_000,
  MX: 400_000,
  JP: 500_000,
  NG: 500_000,
  ID: 600_000,
  PK: 500_000,
  BD: 500_000,
  TR: 250_000,
  IR: 300_000,
  EG: 300_000,
};
/** Countries whose smaller cities are often called like people, or like one another: these need support in the text. */
const NEEDS_SUPPORT_BELOW: Readonly<Record<string, number>> = {
  US: 350_000,
  GB: 150_000,
  CA: 250_000,
  AU: 200_000,
  NZ: 1_000_000,
  IE: 100_000,
};
/** Another country's place of the same name is kept if it is at most so much smaller. */
const RIVAL = 20;
const RIVAL_POPULATION = 15_000;
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

const REGIONS_OF = [
  'AR',
  'AU',
  'BR',
  'CA',
  'CN',
  'DE',
  'ID',
  'IE',
  'IN',
  'IT',
  'JP',
  'MX',
  'NG',
  'PK',
  'RU',
  'TR',
  'US',
  'ZA',
];
const NOT_A_REGION = new Set(
  (
    'American Samoa;Micronesia;Guam;Marshall Islands;Northern Mariana Islands;Palau;Puerto Rico;Virgin Islands;Hong Kong;Macau;' +
    'Delta;Plateau;Rivers;Cross River;Niger;Imo;Edo;Abia;Ogun;Clare;Mayo;Louth;Down;Batman;North West;Capital Federal;Distrito Federal;' +
    'National Capital Region;Federally Administered Tribal Areas;Hidalgo;Colima;Pará;Acre;Central;Western;Eastern;Northern;Southern;' +
    'Santa Cruz;San Juan;San Luis;Para;Saga;Mie;Nara;Marche;Agri;Ordu;Van;Mus;Usak;Kars;Bolu;Riau;Jambi;Banten;Morelos;Guerrero;' +
    'Santa Fe;Formosa;Victoria;Georgia;Misiones;La Rioja;Armed Forces Americas;Armed Forces Europe, Canada, Africa and Middle East;Armed Forces Pacific;' +
    'Minor Outlying Islands;United States Minor Outlying Islands;Amazonas;Punjab;Chaco;Siirt;Tokat;Sivas;Corum;Rize;Delhi'
  ).split(';'),
);
/** Names that are words, given names or surnames far more often than these places. */
const NOT_CITIES = new Set(
  (
    'Of;Most;Same;Bar;Man;Sale;Reading;Deal;Bath;Nice;Split;Mobile;Orange;Bend;Corona;Mission;Delta;Surprise;Normal;Enterprise;Independence;Hope;' +
    'Allen;Davis;Davie;Carson;Bryan;Boone;Blaine;Carmel;Cary;Clovis;Compton;Conway;Chandler;Chester;Clifton;Taylor;Tyler;Warren;Wayne;Wilson;' +
    'Burke;Logan;Kent;Lawrence;Leigh;Morden;Morley;Livingston;Irvine;Harlow;Hayes;Gilbert;Garland;Grays;Barking;Hastings;Leonard;Marion;Mentor;' +
    'Murray;Nelson;Newton;Norman;Parker;Pearland;Perris;Peters;Porter;Prescott;Preston;Quincy;Riverside;Rugby;Salem;Sherman;Sherwood;Skelton;Spring;' +
    'Stafford;Sterling;Stratford;Sutton;Temple;Troy;Tucker;Union;Union City;Upland;Vernon;Victor;Vista;Washington;Waterloo;Wells;Weston;Ajax;Delta;' +
    'Vaughan;Ladner;Laval;Milton;Markham;West End;Lincoln;Jackson;Franklin;Madison;Hamilton;Houston;Austin;Brandon;Buckley;Crosby;Derby;Dover;Dudley;' +
    'Acton;Barry;Batley;Bury;Cannock;Hatfield;Havant;Kirkby;Middleton;Poole;Welling;Centennial;Columbia;Concord;Corona;Pasco;Allentown;Meridian;Paradise;' +
    'Plantation;Provo;Pine Hills;San Marcos;Sparks;Sunrise;Tamarac;Medford;Meriden;Melrose;Merced;Miller;Minot;Newport;Auburn;Aurora;Beaumont;Bellevue;' +
    'The Valley;Kingston;Georgetown;Victoria;Basse-Terre;Saint-Pierre;Stanley;Hamilton;Alofi;Road Town;Moroni;Male;Malé;Lomé;Roseau;Wellington;George;' +
    'Brits;Bethal;Benoni;Jamestown;Cork;Sucre;Buffalo;Florence;Charlotte;Alexandria;Dallas;Jersey City;Kansas City;Marietta;Mesa;Monroe;Racine;Reno;Roy;' +
    'Santa Rosa;San Pedro;San Miguel;San Lorenzo;San Fernando;La Paz;Santa Cruz;Santiago;Mercedes;Rosario;Pilar;Merlo;Allen;Fontana;Florida;Bello;Soledad;' +
    'Darwin;Logan City;Lismore;Wangaratta;Melton;Young;Orange;Reserve;Alameda;Antioch;Canton;Carlisle;Centreville;Chico;Chino;Cicero;Clearwater;Coventry;' +
    'Denton;Elgin;Euclid;Everett;Flint;Fargo;Federal Way;Fishers;Gary;Greeley;Hampton;Harlem;Hammond;Harrisburg;Hayward;Hialeah;High Point;Hollywood;Irving;' +
    'Janesville;Joliet;Kenner;Kenosha;Lancaster;Lakewood;Leander;Lehi;Levittown;Lodi;Lynn;Malden;Manteca;Margate;Maricopa;Mcallen;Missouri City;Moore;Muncie;' +
    'Napa;Noblesville;Norwalk;Novato;Ocala;Odessa;Ogden;Olathe;Palatine;Peoria;Pharr;Pico Rivera;Plano;Pomona;Portage;Rialto;Richardson;Rochester;Rocklin;' +
    'Rogers;Round Rock;Salinas;Saginaw;Sanford;Schaumburg;Seaside;Southfield;Suffolk;Sumter;Tracy;Turlock;Tustin;Victorville;Visalia;Waco;Walnut Creek;' +
    'Waltham;Waukegan;Weymouth;Yuma;Mansfield;Middletown;Mountain View;Montrose;Burbank;Bexley;Hove;Ayr;Bolton;Corby;Crewe;Dartford;Elmira;Esher;Exeter;' +
    'Barnet;Sheffield;Stockton;Hull;Bedford;Lens;Tours;Nancy;Brest;Angers;Rouen;Le Havre;Essen;Hagen;Halle;Hamm;Worms;Bergen;Bari;Como;Pisa;Lecce;Elche;Leon;' +
    'Vigo;Zhu Cheng;Mersin;Van;Batman;Ordu;Usak;Agri;Siirt;Oral;Aktobe;Of;Male;Bismil;Born;Tema;Wa;Ho;Ife;Aba;Jos;Kano;Okene;Ado;Ilesha;Owo;Gombe;Minna;Ikire;' +
    'Kota;Pune;Surat;Salem;Erode;Thane;Mirat;Agra;Gaya;Sagar;Imphal;Indore;Nagar;Bally;Puri;Kati;Same;Moshi;Dodoma;Geita;Beni;Uvira;Bunia;Boma;Goma;Likasi;Matadi'
  ).split(';'),
);
/** Of the above, those that are well-known cities all the same: kept, and counted with support in the text. */
const KEPT_WITH_SUPPORT = new Set(
  (
    'Reading;Bath;Nice;Split;Mobile;Orange;Irvine;Lawrence;Lincoln;Jackson;Madison;Hamilton;Houston;Austin;Derby;Dover;Bury;Newport;Auburn;Aurora;Kingston;' +
    'Georgetown;Victoria;Wellington;Cork;Buffalo;Florence;Charlotte;Alexandria;Dallas;Jersey City;Kansas City;Mesa;Reno;La Paz;Santiago;Santa Cruz;Darwin;Salem;' +
    'Flint;Fargo;Gary;Hialeah;Hollywood;Plano;Peoria;Odessa;Ogden;Rochester;Stockton;Waco;Lancaster;Sheffield;Hull;Bolton;Coventry;Exeter;Bedford;Carlisle;' +
    'Tours;Brest;Rouen;Le Havre;Essen;Bergen;Bari;Pisa;Leon;Vigo;Mersin;Van;Kano;Jos;Pune;Surat;Agra;Indore;Imphal;Goma;Bunia;Dodoma;Male;Malé;Preston;Stafford;' +
    'Sutton;Hastings;Norman;Tyler;Warren;Troy;Provo;Canton;Franklin;Nelson;Concord;Columbia;Allentown;Santa Rosa;Racine;Kenosha;Muncie;Saginaw;Joliet;Lomé;Milton;' +
    'Markham;Vaughan;Laval;Waterloo;Ajax;Brandon;Halle;Nancy;Angers;Lens;Beaumont;Richardson;Visalia;Schaumburg;Yuma;Napa;Weymouth;Corby;Crewe;Ayr;Poole;Dartford;' +
    'Independence;Riverside;Lakewood;Hampton;Suffolk;Stanley;Roseau;Jamestown;Chester;Margate;Taylor;Sherman;Livingston;Kent;Bellevue;Everett;Federal Way'
  ).split(';'),
);

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/ (?:City|Shi)$/u, (tail) =>
      /^(?:New York|Jersey|Kansas|Salt Lake|Oklahoma|Quezon|Daly|Union|Atlantic|Ho Chi Minh|Benin|Cebu|Iloilo|Carson)/u.test(
        name,
      )
        ? tail
        : '',
    );

/** Lines "CODE|name,name?,name~": "?" needs support in the text, "~" is a lesser place than its namesake in another country. */
export function englishCities(source: unknown, taken: (name: string) => boolean): string[] {
  const byName = new Map<string, Map<string, { population: number; capital: boolean }>>();
  for (const city of v.parse(Cities, source)) {
    if (NOT_A_CITY.has(city.featureCode)) continue;
    const name = plain(city.name);
    const countries = byName.get(name) ?? new Map();
    byName.set(name, countries);
    const known = countries.get(city.country);
    countries.set(city.country, {
      population: Math.max(known?.population ?? 0, city.population),
      capital: known?.capital === true || city.featureCode === 'PPLC',
    });
  }
  const lines = new Map<string, string[]>();
  for (const [name, countries] of byName) {
    if (taken(name) || /[,()/]|^.{1,2}$/u.test(name)) continue;
    const ranked = [...countries].sort(([, a], [, b]) => b.population - a.population);
    const [first] = ranked;
    if (first === undefined) continue;
    const [code, { population, capital }] = first;
    if (!capital && population < (POPULATION[code] ?? DEFAULT_POPULATION)) continue;
    if (NOT_CITIES.has(name) && !KEPT_WITH_SUPPORT.has(name)) continue;
    const unsure =
      KEPT_WITH_SUPPORT.has(name) ||
      (!capital && population < (NEEDS_SUPPORT_BELOW[code] ?? 0) && !/[ -]/u.test(name));
    ranked.forEach(([country, place], rank) => {
      if (rank > 0 && (place.population < RIVAL_POPULATION || place.population * RIVAL < population)) return;
      const names = lines.get(country) ?? [];
      lines.set(country, names);
      names.push(name + (rank > 0 ? '~' : unsure ? '?' : ''));
    });
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code}|${names.sort().join(',')}`);
}

/** Lines "CODE|name,name" of first-level regions. */
export function englishRegions(source: unknown, taken: (name: string) => boolean): string[] {
  const countries = v.parse(Regions, source).allCountries;
  return countries
    .filter(([, code]) => REGIONS_OF.includes(code))
    .map(([, code, regions]) => {
      const names = regions
        .map(([name]) =>
          plain(name)
            .replace(/^Republic of |^Ciudad de | \(.*\)$| (?:Oblast|Krai|Republic|Autonomous Okrug)$/gu, '')
            .replace(/ de (?:Zaragoza|Ocampo|Arteaga)$/u, ''),
        )
        .filter((name) => !NOT_A_REGION.has(name) && !taken(name) && !/[,/]|^.{1,3}$/u.test(name));
      return `${code}|${[...new Set(names)].sort().join(',')}`;
    })
    .sort();
}
