import * as v from 'valibot';

const City = v.object({
  name: v.string(),
  country: v.string(),
  featureCode: v.string(),
  population: v.number(),
});
const Cities = v.array(City);
const People = v.object({
  last: v.array(v.string()),
  first_male: v.array(v.string()),
  first_female: v.array(v.string()),
});
const Regions = v.object({
  allCountries: v.array(v.tuple([v.string(), v.string(), v.array(v.looseTuple([v.string()]))])),
});

/** Least population of a city, where it is not the default: more of them where agencies report more, fewer where most are little known. */
const DEFAULT_POPULATION = 2_000_000;
const POPULATION: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['US', 'GB', 'CA', 'AU'].map((code) => [code, 150_000])),
  ...Object.fromEntries(
    ['IE', 'NZ', 'EE', 'LV', 'LT', 'FI', 'MD', 'GE', 'CY', 'XK', 'IL'].map((code) => [code, 80_000]),
  ),
  ...Object.fromEntries(
    [
      'PL',
      'DE',
      'FR',
      'IT',
      'ES',
      'NL',
      'BE',
      'SE',
      'NO',
      'DK',
      'AT',
      'CH',
      'CZ',
      'SK',
      'HU',
      'RO',
      'BG',
      'RS',
      'BY',
      'GR',
      'PT',
      'SY',
    ].map((code) => [code, 400_000]),
  ),
  ...Object.fromEntries(['IN', 'BR', 'MX', 'ID', 'JP'].map((code) => [code, 2_500_000])),
  CN: 4_000_000,
  UA: 150_000,
  RU: 700_000,
};
/** Cities from this size on are meant more often than people of the same name. */
const KNOWN_BY_ALL: Readonly<Record<string, number>> = { US: 600_000, GB: 250_000, CA: 250_000, AU: 200_000 };
const KNOWN_BY_ALL_DEFAULT = 1_500_000;
/** How many of the commonest surnames make a town's name unsure. */
const SURNAMES = 8_000;
/** Another country's place of the same name is kept if it is at most so much smaller, and known where the article's readers are. */
const RIVAL = 20;
const RIVAL_POPULATION = 15_000;
const RIVAL_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
/** Districts and suburbs, known by the name of their city. */
const DISTRICTS = new Set(
  (
    'Tempe Junction;Sunrise Manor;Deer Valley;East Flatbush;East Chattanooga;Ironville;Lexington-Fayette;Washington Heights;Maryvale;Spring Valley;' +
    'Nepean;Etobicoke;Greater Sudbury;Logan City;Rancho Cucamonga;Moreno Valley;Overland Park;Elk Grove;North Las Vegas;Grand Prairie;Garden Grove;' +
    'Santa Clarita;Sunnyvale;Port Saint Lucie;Cape Coral;Palmdale;Escondido;Pembroke Pines;Chula Vista;Huntington Beach;Oceanside;Oxnard;McKinney;Pomona;' +
    'Cary;Chandler;Frisco;Garland;Gilbert;Hayward;Irving;Fontana;Lakewood;Mesa;Ladner;Irvine;Henderson;Modesto;Salinas;Vaughan;Barrie;Longueuil;Kitchener;Burnaby;Brampton;Markham;' +
    'Yonkers;Amarillo;Plano;Tempe;Glendale;Abbotsford;Gatineau;Winston-Salem;Puyang;Shiyan;Tianshui;Nanchong'
  ).split(';'),
);
/** Capitals of territories that no agency names by their capital. */
const SMALL = new Set([
  'AX',
  'BQ',
  'CC',
  'CX',
  'FK',
  'GS',
  'MF',
  'BL',
  'MS',
  'NF',
  'PM',
  'PN',
  'SH',
  'TC',
  'TF',
  'WF',
  'YT',
  'SJ',
]);
const NOT_A_CITY = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);

const REGIONS_OF = ['AU', 'CA', 'CN', 'IE', 'IN', 'MX', 'NG', 'US', 'ZA'];
const NOT_A_REGION = new Set(
  (
    'American Samoa;Micronesia;Guam;Marshall Islands;Northern Mariana Islands;Palau;Puerto Rico;Virgin Islands;Hong Kong;Macau;Georgia;Victoria;' +
    'Delta;Plateau;Rivers;Cross River;Niger;Imo;Edo;Abia;Ogun;Clare;Mayo;Louth;North West;Hidalgo;Colima;Morelos;Guerrero;Punjab;Delhi;' +
    'Armed Forces Americas;Armed Forces Europe, Canada, Africa and Middle East;Armed Forces Pacific;Minor Outlying Islands;' +
    'United States Minor Outlying Islands;Dadra and Nagar Haveli and Daman and Diu;Lakshadweep;Abuja Federal Capital Territory'
  ).split(';'),
);
/** Names that are other words far more often than these places. */
const NOT_CITIES = new Set(
  (
    'Of;Most;Same;Bar;Man;Sale;Deal;Bend;Corona;Surprise;Normal;Enterprise;Hope;Spring;Union;Temple;Sterling;Victor;Vista;Welling;Barking;' +
    'Centennial;Meridian;Paradise;Plantation;Sparks;Sunrise;The Valley;Road Town;Born;Wa;Ho;Mission;Delta;Mentor;Young;Reserve;Soledad;Mercedes;' +
    'Bello;Florida;Rosario;Pilar;Salem;Sagar;Nagar;Bally;Kati;Minna;Archway;Coity;Meads;Swords;National City;League City;Goodyear;Jupiter;Homestead;' +
    'Flatlands;Delta;Portage;Rugby;Worthing;Largo;Maple Ridge;High Point;High Peak;North Bay;West End;Young;Rapid City;Best;Marina;Central;Centro;' +
    'George;Georgia;Universal;Colon;Progreso;Armenia;Libertad;Triumph;Bogor;Batman;Van;Cairns;Date;Nice;Split;Male;Hit;Mary;Beverly'
  ).split(';'),
);
/** Well-known cities that are words or surnames all the same: counted with support in the text. */
const NEEDS_SUPPORT = new Set(
  (
    'Nice;Split;Male;Cairns;Reading;Bath;Mobile;Orange;Independence;Providence;Buffalo;Phoenix;Houston;Austin;Dallas;Charlotte;Jackson;Madison;Hamilton;' +
    'Kingston;Georgetown;Victoria;Wellington;Cork;Florence;Alexandria;La Paz;Santa Cruz;Slough;Waldorf;Riverside;Midland;Frisco;Lakewood;Stanley;Roseau;' +
    'Jamestown;Columbia;Concord;Bury;Victoria;Sofia;Salvador;Santiago;Kobe;Bari;Brest;Tours;Angers;Lens;Halle;Essen;Bergen;Leon;Male;Gary;Norman;Sandy;' +
    'Elizabeth;Eugene;Taylor;Carol City;Dale City;Johnson City;Waterloo;Surrey;Delhi;Douglas;Nelson'
  ).split(';'),
);
/** Cities that everybody knows, surnames or given names though they are. */
const SURE = new Set(
  'Milan;Vienna;Geneva;Valencia;Lyon;Verona;Boston;Denver;Cleveland;Orlando;Pittsburgh;Newcastle upon Tyne;Oxford;York;Sydney;Adelaide;Regina;Delhi'.split(
    ';',
  ),
);

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/ (?:Shi|Shahr)$/u, '');

/** Where "City" after a name is seldom said. */
const CITY_UNSAID = new Set(['PH', 'MY', 'AE', 'KW', 'GE', 'RW']);

/** Lines "CODE|name,name?,name~": "?" needs support in the text, "~" is a lesser place than its namesake in another country. */
export function englishCities(source: unknown, people: unknown, taken: (name: string) => boolean): string[] {
  const names = v.parse(People, people);
  const surnames = new Set([...names.last.slice(0, SURNAMES), ...names.first_male, ...names.first_female]);
  const byName = new Map<string, Map<string, { population: number; capital: boolean }>>();
  for (const city of v.parse(Cities, source)) {
    if (NOT_A_CITY.has(city.featureCode)) continue;
    const full = plain(city.name);
    const name = CITY_UNSAID.has(city.country) ? full.replace(/ City$/u, '') : full;
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
    if (taken(name) || DISTRICTS.has(name) || /[,()/]|^.{1,2}$/u.test(name)) continue;
    const ranked = [...countries].sort(([, a], [, b]) => b.population - a.population);
    const [first] = ranked;
    if (first === undefined) continue;
    const [code, { population, capital }] = first;
    if (SMALL.has(code)) continue;
    if (!capital && population < (POPULATION[code] ?? DEFAULT_POPULATION)) continue;
    if (NOT_CITIES.has(name) && !NEEDS_SUPPORT.has(name)) continue;
    const unsure =
      NEEDS_SUPPORT.has(name) ||
      name.length <= 3 ||
      (surnames.has(name) &&
        !capital &&
        !SURE.has(name) &&
        population < (KNOWN_BY_ALL[code] ?? KNOWN_BY_ALL_DEFAULT));
    ranked.forEach(([country, place], rank) => {
      if (rank > 0 && !RIVAL_COUNTRIES.has(country)) return;
      if (rank > 0 && (place.population < RIVAL_POPULATION || place.population * RIVAL < population)) return;
      const list = lines.get(country) ?? [];
      lines.set(country, list);
      list.push(name + (rank > 0 ? '~' : unsure ? '?' : ''));
    });
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => `${code}|${list.sort().join(',')}`);
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
