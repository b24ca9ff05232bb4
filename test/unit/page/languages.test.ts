import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';

interface Sample {
  readonly label: string;
  readonly also: string;
  readonly title: string;
  readonly body: readonly string[];
}

/** The same little report, written for the purpose in the languages that pages come in. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  bg: {
    label: 'Реклама',
    also: 'Още по темата',
    title: 'Пристанището одобри новата фериботна линия през залива',
    body: [
      'Съветът на пристанището одобри в четвъртък нова фериботна линия през залива след две години преговори със собствениците на кейовете.',
      '„Първите пътници ще превозим през май и никой няма да плаща повече, отколкото за автобуса“, каза председателката на съвета Тилда Мароу.',
      'Два кораба ще пътуват на всеки четиридесет минути от шест часа сутринта, а трети ще чака на кея в часовете, когато хората пътуват за работа.',
    ],
  },
  cs: {
    label: 'Reklama',
    also: 'Čtěte také',
    title: 'Přístav schválil novou trajektovou linku přes záliv',
    body: [
      'Rada přístavu schválila ve čtvrtek novou trajektovou linku přes záliv, a to po dvou letech jednání s majiteli přístavních mol.',
      '„První cestující převezeme v květnu a nikdo nezaplatí víc než za autobus,“ řekla novinářům předsedkyně rady Tilda Marrowová.',
      'Dvě lodě budou jezdit každých čtyřicet minut od šesti hodin ráno a třetí bude čekat u mola v době, kdy lidé cestují do práce.',
    ],
  },
  da: {
    label: 'Annonce',
    also: 'Læs også',
    title: 'Havnen godkender den nye færgerute over bugten',
    body: [
      'Havnerådet godkendte torsdag en ny færgerute over bugten efter to års forhandlinger med ejerne af de gamle anløbsbroer.',
      '"Vi sejler med de første passagerer i maj, og ingen skal betale mere end for bussen," sagde rådets formand Tilda Marrow til pressen.',
      'To skibe skal sejle hvert fyrretyvende minut fra klokken seks om morgenen, og et tredje venter ved broen, når folk skal på arbejde.',
    ],
  },
  de: {
    label: 'Anzeige',
    also: 'Lesen Sie auch',
    title: 'Hafen genehmigt die neue Fährlinie über die Bucht',
    body: [
      'Der Hafenrat hat am Donnerstag eine neue Fährlinie über die Bucht genehmigt, nach zwei Jahren Verhandlung mit den Eigentümern der Stege.',
      '„Die ersten Fahrgäste befördern wir im Mai, und niemand zahlt mehr als für den Bus“, sagte die Vorsitzende des Rates, Tilda Marrow.',
      'Zwei Schiffe fahren ab sechs Uhr morgens alle vierzig Minuten, ein drittes wartet am Steg in den Stunden, in denen die Leute zur Arbeit fahren.',
    ],
  },
  el: {
    label: 'Διαφήμιση',
    also: 'Διαβάστε επίσης',
    title: 'Το λιμάνι ενέκρινε τη νέα γραμμή του πορθμείου στον κόλπο',
    body: [
      'Το συμβούλιο του λιμανιού ενέκρινε την Πέμπτη μια νέα γραμμή πορθμείου στον κόλπο, ύστερα από δύο χρόνια συνομιλιών με τους ιδιοκτήτες.',
      '«Τους πρώτους επιβάτες θα τους μεταφέρουμε τον Μάιο και κανείς δεν θα πληρώνει περισσότερα», είπε η πρόεδρος του συμβουλίου Τίλντα Μάροου.',
      'Δύο πλοία θα περνούν κάθε σαράντα λεπτά από τις έξι το πρωί και ένα τρίτο θα περιμένει στην προβλήτα τις ώρες που ο κόσμος πάει στη δουλειά.',
    ],
  },
  es: {
    label: 'Publicidad',
    also: 'Lea también',
    title: 'El puerto aprueba la nueva línea de transbordador por la bahía',
    body: [
      'El consejo del puerto aprobó el jueves una nueva línea de transbordador por la bahía, tras dos años de conversaciones con los dueños de los muelles.',
      '«Llevaremos a los primeros pasajeros en mayo y nadie pagará más que por el autobús», dijo a la prensa la presidenta del consejo, Tilda Marrow.',
      'Dos barcos cruzarán cada cuarenta minutos desde las seis de la mañana y un tercero esperará en el muelle a las horas en que la gente va al trabajo.',
    ],
  },
  fi: {
    label: 'Mainos',
    also: 'Lue myös',
    title: 'Satama hyväksyi uuden lauttalinjan lahden yli',
    body: [
      'Satamaneuvosto hyväksyi torstaina uuden lauttalinjan lahden yli kahden vuoden neuvottelujen jälkeen laitureiden omistajien kanssa.',
      '”Ensimmäiset matkustajat kuljetamme toukokuussa, eikä kukaan maksa enempää kuin bussista”, sanoi neuvoston puheenjohtaja Tilda Marrow.',
      'Kaksi laivaa kulkee neljänkymmenen minuutin välein aamukuudesta alkaen, ja kolmas odottaa laiturissa silloin, kun ihmiset lähtevät töihin.',
    ],
  },
  fr: {
    label: 'Publicité',
    also: 'À lire aussi',
    title: 'Le port approuve la nouvelle ligne de bac à travers la baie',
    body: [
      'Le conseil du port a approuvé jeudi une nouvelle ligne de bac à travers la baie, après deux ans de discussions avec les propriétaires des quais.',
      '« Nous transporterons les premiers passagers en mai et personne ne paiera plus que pour le bus », a dit la présidente du conseil, Tilda Marrow.',
      'Deux bateaux traverseront toutes les quarante minutes dès six heures du matin, un troisième attendra au quai aux heures où les gens vont au travail.',
    ],
  },
  hu: {
    label: 'Hirdetés',
    also: 'Olvassa el ezt is',
    title: 'A kikötő jóváhagyta az öblön átkelő új kompjáratot',
    body: [
      'A kikötő tanácsa csütörtökön jóváhagyta az öblön átkelő új kompjáratot, miután két évig tárgyalt a mólók tulajdonosaival.',
      '„Az első utasokat májusban visszük át, és senki sem fizet többet, mint a buszért” – mondta az újságíróknak a tanács elnöke, Tilda Marrow.',
      'Két hajó reggel hattól negyven percenként közlekedik, egy harmadik pedig a mólónál várakozik azokban az órákban, amikor az emberek munkába járnak.',
    ],
  },
  it: {
    label: 'Pubblicità',
    also: 'Leggi anche',
    title: 'Il porto approva la nuova linea di traghetti attraverso la baia',
    body: [
      'Il consiglio del porto ha approvato giovedì una nuova linea di traghetti attraverso la baia, dopo due anni di trattative con i proprietari dei moli.',
      '«Porteremo i primi passeggeri a maggio e nessuno pagherà più che per l’autobus», ha detto ai giornalisti la presidente del consiglio Tilda Marrow.',
      'Due navi partiranno ogni quaranta minuti dalle sei del mattino e una terza aspetterà al molo nelle ore in cui la gente va al lavoro.',
    ],
  },
  ja: {
    label: '広告',
    also: 'あわせて読みたい',
    title: '港湾評議会、湾を渡る新しいフェリー路線を承認',
    body: [
      '港湾評議会は木曜日、桟橋の所有者との二年間にわたる協議を経て、湾を渡る新しいフェリー路線を承認した。最初の便は五月に出る予定だ。',
      '「最初の乗客は五月に運びます。運賃はバスより高くなることはありません」と評議会のティルダ・マロー議長は記者団に語った。',
      '二隻の船が朝六時から四十分ごとに運航し、もう一隻は通勤の時間帯に桟橋で待機する。費用の半分は州が負担することになっている。',
    ],
  },
  ko: {
    label: '광고',
    also: '함께 읽기',
    title: '항만 위원회, 만을 건너는 새 여객선 노선을 승인',
    body: [
      '항만 위원회는 목요일 부두 소유주들과 이 년 동안 협의한 끝에 만을 건너는 새 여객선 노선을 승인했다고 밝혔다. 첫 배는 오월에 출발한다.',
      '"첫 승객은 오월에 태울 것이며 누구도 버스보다 더 많은 요금을 내지 않을 것입니다"라고 틸다 마로 위원장이 기자들에게 말했다.',
      '배 두 척이 아침 여섯 시부터 사십 분마다 운항하고 세 번째 배는 사람들이 출근하는 시간에 부두에서 대기하게 된다고 위원회는 설명했다.',
    ],
  },
  lt: {
    label: 'Reklama',
    also: 'Taip pat skaitykite',
    title: 'Uostas patvirtino naują keltų liniją per įlanką',
    body: [
      'Uosto taryba ketvirtadienį patvirtino naują keltų liniją per įlanką, po dvejus metus trukusių derybų su prieplaukų savininkais.',
      '„Pirmuosius keleivius perkelsime gegužę, ir niekas nemokės daugiau nei už autobusą“, – žurnalistams sakė tarybos pirmininkė Tilda Marou.',
      'Du laivai plauks kas keturiasdešimt minučių nuo šeštos valandos ryto, o trečiasis lauks prieplaukoje tada, kai žmonės vyksta į darbą.',
    ],
  },
  nl: {
    label: 'Advertentie',
    also: 'Lees ook',
    title: 'Haven keurt de nieuwe veerdienst over de baai goed',
    body: [
      'De havenraad heeft donderdag een nieuwe veerdienst over de baai goedgekeurd, na twee jaar onderhandelen met de eigenaren van de steigers.',
      '‘De eerste passagiers vervoeren we in mei en niemand betaalt meer dan voor de bus’, zei de voorzitter van de raad, Tilda Marrow.',
      'Twee schepen varen vanaf zes uur ’s ochtends om de veertig minuten; een derde wacht aan de steiger in de uren dat mensen naar hun werk gaan.',
    ],
  },
  nb: {
    label: 'Annonse',
    also: 'Les også',
    title: 'Havna godkjenner den nye fergeruta over bukta',
    body: [
      'Havnestyret godkjente torsdag en ny fergerute over bukta, etter to år med forhandlinger med eierne av de gamle kaiene.',
      '– Vi frakter de første passasjerene i mai, og ingen skal betale mer enn for bussen, sa styrets leder Tilda Marrow til journalistene.',
      'To båter skal gå hvert førtiende minutt fra klokka seks om morgenen, og en tredje venter ved kaia når folk skal på jobb.',
    ],
  },
  pl: {
    label: 'Reklama',
    also: 'Czytaj także',
    title: 'Port zatwierdził nową linię promową przez zatokę',
    body: [
      'Rada portu zatwierdziła w czwartek nową linię promową przez zatokę, po dwóch latach rozmów z właścicielami nabrzeży.',
      '„Pierwszych pasażerów przewieziemy w maju i nikt nie zapłaci więcej niż za autobus” – powiedziała dziennikarzom szefowa rady Tilda Marrow.',
      'Dwa statki będą kursować co czterdzieści minut od szóstej rano, a trzeci będzie czekał przy nabrzeżu w godzinach dojazdu do pracy.',
    ],
  },
  pt: {
    label: 'Publicidade',
    also: 'Leia também',
    title: 'Porto aprova a nova linha de barcas pela baía',
    body: [
      'O conselho do porto aprovou na quinta-feira uma nova linha de barcas pela baía, depois de dois anos de conversas com os donos dos cais.',
      '“Vamos levar os primeiros passageiros em maio e ninguém vai pagar mais do que pelo ônibus”, disse aos jornalistas a presidente Tilda Marrow.',
      'Duas barcas vão sair a cada quarenta minutos a partir das seis da manhã e uma terceira vai esperar no cais nas horas em que se vai ao trabalho.',
    ],
  },
  ro: {
    label: 'Publicitate',
    also: 'Citește și',
    title: 'Portul a aprobat noua linie de feribot peste golf',
    body: [
      'Consiliul portului a aprobat joi o nouă linie de feribot peste golf, după doi ani de discuții cu proprietarii cheiurilor.',
      '„Primii pasageri îi vom transporta în luna mai și nimeni nu va plăti mai mult decât pentru autobuz”, a spus președinta consiliului, Tilda Marrow.',
      'Două nave vor circula la fiecare patruzeci de minute de la ora șase dimineața, iar a treia va aștepta la chei când oamenii merg la muncă.',
    ],
  },
  ru: {
    label: 'Реклама',
    also: 'Читайте также',
    title: 'Совет гавани одобрил новую линию парома через залив',
    body: [
      'Совет гавани одобрил в четверг новую линию парома через залив после двух лет переговоров с владельцами причалов.',
      '«Первых пассажиров мы повезём в мае, и никто не заплатит больше, чем за автобус», — сказала журналистам глава совета Тильда Марова.',
      'Два судна будут ходить каждые сорок минут с шести утра, а третье будет ждать у причала в те часы, когда люди едут на работу.',
    ],
  },
  sv: {
    label: 'Annons',
    also: 'Läs också',
    title: 'Hamnen godkänner den nya färjelinjen över viken',
    body: [
      'Hamnrådet godkände på torsdagen en ny färjelinje över viken, efter två års förhandlingar med ägarna till de gamla bryggorna.',
      '– De första passagerarna tar vi över i maj, och ingen ska betala mer än för bussen, sade rådets ordförande Tilda Marrow till pressen.',
      'Två båtar ska gå var fyrtionde minut från klockan sex på morgonen, och en tredje väntar vid bryggan när folk åker till arbetet.',
    ],
  },
  tr: {
    label: 'Reklam',
    also: 'Ayrıca okuyun',
    title: 'Liman körfezi geçecek yeni feribot hattını onayladı',
    body: [
      'Liman meclisi, iskele sahipleriyle iki yıl süren görüşmelerin ardından perşembe günü körfezi geçecek yeni feribot hattını onayladı.',
      '"İlk yolcuları mayıs ayında taşıyacağız ve kimse otobüsten daha fazla ödemeyecek" diyen meclis başkanı Tilda Marrow gazetecilere bilgi verdi.',
      'İki gemi sabah altıdan itibaren her kırk dakikada bir sefer yapacak, üçüncüsü ise insanların işe gittiği saatlerde iskelede bekleyecek.',
    ],
  },
  uk: {
    label: 'Реклама',
    also: 'Читайте також',
    title: 'Рада гавані схвалила нову поромну лінію через затоку',
    body: [
      'Рада гавані схвалила в четвер нову поромну лінію через затоку після двох років перемовин із власниками причалів.',
      '«Перших пасажирів ми повеземо в травні, і ніхто не заплатить більше, ніж за автобус», — сказала журналістам голова ради Тільда Марова.',
      'Два судна ходитимуть кожні сорок хвилин від шостої ранку, а третє чекатиме біля причалу в ті години, коли люди їдуть на роботу.',
    ],
  },
  zh: {
    label: '广告',
    also: '相关阅读',
    title: '港务委员会批准横跨海湾的新渡轮航线',
    body: [
      '港务委员会星期四批准了一条横跨海湾的新渡轮航线，此前委员会与码头业主进行了长达两年的谈判，首班渡轮预计将在五月开出。',
      '“我们将在五月运送第一批乘客，票价不会比公共汽车更贵”，委员会主席蒂尔达·马罗在码头对记者说，她感谢所有参与谈判的人。',
      '两艘渡轮将从早上六点起每四十分钟开出一班，第三艘在上下班时间停在码头等候，一半的费用将由地区政府承担，其余由委员会承担。',
    ],
  },
};

describe.each(Object.entries(SAMPLES))(
  'a page in %s that declares nothing',
  (lang, { label, also, title, body }) => {
    const [first, ...rest] = body.map((line) => `<p>${line}</p>`);
    const page = readPage(
      toDocument(`<!doctype html><html><head><title>${title}</title></head><body><nav><a href="/1">1</a> <a href="/2">2</a></nav>
      <div><h1>${title}</h1><div>29.01.2026 13:48</div>${first}<div>${label}</div>${rest.join(`<p><b>${also}:</b> <a href="/3">${title}</a></p>`)}</div></body></html>`),
      'https://news.example/9f3a',
    );
    const { text, paragraphs } = page.article;

    it('is an article with its body whole, its title and language', () => {
      expect(page.detection.kind).toBe('article');
      expect(page.article.title).toBe(title);
      expect(page.article.lang).toBe(lang);
      expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(body);
    });

    it('has its bare advertisement label told', () => {
      expect(page.ads.map((ad) => ad.label)).toEqual([label]);
    });
  },
);
