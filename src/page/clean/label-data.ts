/**
 * What an advertisement's label says, and nothing else, in the languages of the news web. Compared in
 * `labelKey` form: lower case, without brackets, dashes and numbers around it.
 */
export const LABELS = [
  // English
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertorial|sponsored|sponsored content',
  'sponsored link|sponsored links|sponsored post|sponsored by|paid content|paid post|promoted|promoted content|paid advertisement',
  'partner content|advertiser content|ad feedback|ads by google|skip ad|skip advertisement|close ad|report this ad|report ad',
  'story continues below|story continues below advertisement|story continues after advertisement',
  'article continues below advertisement|article continues after advertisement|article continues after ad',
  'continue reading below advertisement|continues below advertisement|scroll to continue|advertisement scroll to continue',
  'advertisement story continues below|advertisement continue reading below|read more after the ad',
  'this advertisement has not loaded yet but your article continues below|remove ads|why ads',
  // Ukrainian, Russian, Belarusian, Kazakh, Bulgarian, Serbian, Macedonian
  'реклама|рекламa|на правах реклами|на правах рекламы|рекламне повідомлення|рекламный материал|рекламний матеріал',
  'партнерський матеріал|партнерский материал|спонсорський матеріал|спонсорский материал|новини партнерів|новости партнеров|спонсоровано|промо|спецпроєкт|ад',
  'рекламно съдържание|жарнама|рэклама|оглас|огласи|огласна порука|спонсорисано|текст продовжується після реклами',
  'продолжение после рекламы|продовження після реклами|рекламна пауза|рекламная пауза',
  // German
  'anzeige|anzeigen|werbung|werbeanzeige|gesponsert|bezahlte anzeige|advertorial anzeige|weiterlesen nach der anzeige',
  'artikel wird nach der anzeige fortgesetzt|nach der anzeige weiterlesen|anzeige schließen|werbung schließen|weiter nach der werbung|sponsored anzeige',
  // French
  'publicité|publicite|pub|annonce|annonces|contenu sponsorisé|la suite après cette publicité|sponsorisé|contenu partenaire',
  'la suite après la publicité|l’article continue après la publicité|communiqué publicitaire|publi-rédactionnel',
  // Spanish, Catalan, Portuguese, Galician, Italian, Romanian
  'publicidad|anuncio|anuncios|anuncio publicitario|patrocinado|contenido patrocinado|publicitat|publicidade|publi|sigue leyendo después de la publicidad',
  'continua após a publicidade|continua após publicidade|propaganda|conteúdo patrocinado|anúncio|anúncios|publi editorial',
  'pubblicità|pubblicita|contenuto sponsorizzato|contenuti sponsorizzati|annuncio pubblicitario|messaggio promozionale|sponsorizzato',
  'publicitate|reclamă|advertoriale|conținut sponsorizat',
  // Nordic, Dutch, Polish, Czech, Slovak, Hungarian, Baltic, Finnish, Turkish, Greek
  'reklame|annonse|annons|annonser|annonsørinnhold|annonser fra|annoncer|mainos|mainokset|auglýsing|auglýsingar|annonsinnhold|artikkelen fortsetter under annonsen',
  'artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|artiklen fortsætter efter annoncen|annoncørbetalt indhold',
  'advertentie|advertenties|reclame|gesponsord|tekst gaat verder onder de advertentie|lees verder na de advertentie',
  'reklama|reklamy|reklāma|reklam|reklaam|reklamlar|reklamos|turinio rinkodara|hirdetés|inzerce|inzercia|inzerát|reklamní sdělení',
  'materiał sponsorowany|artykuł sponsorowany|treść sponsorowana|dalszy ciąg materiału pod wideo|ciąg dalszy pod reklamą|oglas|oglasi|sponzorisano',
  'ilan|sponsorlu|sponsorlu içerik|διαφημιση|διαφήμιση|διαφημίσεις|reklam alanı|haberin devamı|elan',
  // Japanese, Korean, Chinese, Vietnamese, Indonesian, Thai, Hindi, Hebrew, Arabic, Persian
  '広告|スポンサーリンク|pr|スポンサードリンク|광고|广告|廣告|广告内容|quảng cáo|iklan|advertisement iklan|scroll to continue with content|โฆษณา|विज्ञापन',
  'פרסומת|תוכן שיווקי|תוכן ממומן|ממומן|تبلیغات|تبلیغ|آگهی|آگهی بازرگانی|رپورتاژ آگهی|إعلان|اعلان|إعلانات|اعلانات',
  'إعلان مدفوع|إعلان ممول|مادة إعلانية|محتوى مدفوع|محتوى برعاية|اشتہار|اشتہارات|বিজ্ঞাপন|விளம்பரம்|რეკლამა|գովազդ',
  // Further ones of the same and of other languages
  'paid for by|paid advertising|paid partner content|paid partnership|promoted stories|promoted links|our sponsors|sponsored message|sponsored stories|sponsored ad',
  'рекламний блок|рекламный блок|комерційна реклама|рекламодатель|партнерський проєкт|партнерский проект|спонсорський проєкт|жарнамалық материал|жарнама құқығында|reklama huquqi asosida',
  'спонсорирано съдържание|платена публикация|платено съдържание|рекламна публикация|спонзорирано|платен оглас|комерцијален оглас|спонзорисано|промотивни садржај|плаћени оглас|сурталчилгаа|таблиғ',
  'bezahlter inhalt|bezahlte partnerschaft|verlagsangebot|advertentie-inhoud|gesponsorde inhoud|betaalde inhoud|advertensie|commerciële inhoud',
  'contenu publicitaire|espace publicitaire|annonce publicitaire|article sponsorisé|publireportage|publirreportaje|espacio publicitario|contenido publicitario|contenido de marca|contenido pagado|aviso publicitario|publizitatea|iragarkia|contingut patrocinat|espai publicitari',
  'espaço publicitário|informe publicitário|conteúdo publicitário|conteúdo de marca|spazio pubblicitario|contenuto pubblicitario|informazione pubblicitaria|articolo sponsorizzato|advertoriale sponsorizzate|material publicitar|reclame|conținut plătit|articol sponsorizat',
  'reklamy sponsorowane|reklamní článek|komerční sdělení|komerční obsah|placená inzerce|platená inzercia|platený obsah|reklamný článok|komerčný obsah|fizetett hirdetés|fizetett tartalom|szponzorált tartalom|pr cikk|hirdetések|reklám|reklámok',
  'plaćeni oglas|sponzorisani sadržaj|sponzorirani sadržaj|promotivni sadržaj|plaćeni sadržaj|oglasno sporočilo|plačana objava|promocijsko sporočilo|oglašuje',
  'užsakomasis turinys|reklaminis turinys|apmaksāta reklāma|apmaksāts saturs|reklāmraksts|sisuturundus|reklaamtekst|kaupallinen yhteistyö|kaupallinen sisältö|maksettu mainos|annonsmaterial|betalt innehåll|sponsrat innehåll|betalt innhold|betalt indhold|sponsoreret indhold|sponset innhold',
  'χορηγούμενο|χορηγούμενο περιεχόμενο|διαφημιστικό περιεχόμενο|διαφημιστικός χώρος|πληρωμένη καταχώρηση|sponsorlu bağlantılar|advertorial içerik|reklam içeriği|reklamë',
  'ప్రకటన|जाहिरात|જાહેરાત|ಜಾಹೀರಾತು|പരസ്യം|ਇਸ਼ਤਿਹਾਰ|දැන්වීම|प्रायोजित|विज्ञापन हटाएं|ကြော်ငြာ|ផ្សាយពាណិជ្ជកម្ម|ໂຄສະນາ|พื้นที่โฆษณา|เนื้อหาโฆษณา|โฆษณาแฝง|nội dung tài trợ|nội dung quảng cáo|thông tin quảng cáo|konten bersponsor|konten iklan|kandungan tajaan',
  'スポンサーコンテンツ|スポンサー広告|タイアップ広告|企画 広告|広告特集|광고 영역|스폰서 링크|스폰서링크|광고입니다|赞助内容|贊助內容|赞助商链接|贊助商連結|廣編特輯|商业推广|商業推廣',
  'מודעה|מודעות|תוכן מקודם|פרסום ממומן|בחסות|رپرتاژ آگهی|رپورتاژ|محتوای تبلیغاتی|تبلیغات متنی|مطالب تبلیغاتی|مساحة إعلانية|مساحة اعلانية|إعلان تجاري|محتوى ممول|محتوى إعلاني|إعلان تحريري|ڕیکلام|ریکلام',
  // A label within a sentence that says that the text goes on
  'текстът продължава след рекламата|статията продължава под рекламата|продължава след рекламата|текст продолжается после рекламы|статья продолжается после рекламы|стаття продовжується після реклами|мақала жарнамадан кейін жалғасады',
  'dalsza część artykułu pod reklamą|dalsza część tekstu pod reklamą|ciąg dalszy artykułu pod reklamą|článek pokračuje pod reklamou|pokračování článku pod reklamou|pokračování pod reklamou|text pokračuje pod reklamou|článok pokračuje pod reklamou|pokračovanie článku pod reklamou|pokračuje pod reklamou|text pokračuje po reklame',
  'a cikk a hirdetés után folytatódik|cikkünk a hirdetés után folytatódik|a hirdetés után folytatjuk|folytatás a hirdetés után|articolul continuă după reclamă|articolul continuă după publicitate|continuă după publicitate|continuă după reclamă',
  'juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|teksti jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla|mainos alkaa|mainos päättyy|texten fortsätter efter annonsen|texten fortsätter under annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen|teksten fortsetter under annonsen|artiklen fortsætter under annoncen|teksten fortsætter efter annoncen',
  'nastavak teksta nakon oglasa|tekst se nastavlja ispod oglasa|tekst se nastavlja nakon oglasa|članak se nastavlja ispod oglasa|nastavak ispod oglasa|nastavak ispod reklame|tekst se nastavlja ispod reklame|članek se nadaljuje pod oglasom|straipsnis tęsiasi po reklama|turinys tęsiasi po reklamos|raksts turpinās pēc reklāmas|turpinājums pēc reklāmas|artikkel jätkub pärast reklaami|artikkel jätkub peale reklaami',
  "l'articolo continua dopo la pubblicità|continua a leggere dopo la pubblicità|continua dopo la pubblicità|l'article continue après la publicité|l'article se poursuit après la publicité|continúa después de la publicidad|sigue después de la publicidad|la nota continúa después de la publicidad|continua depois da publicidade|continue lendo após a publicidade|het artikel gaat verder onder de advertentie|lees verder onder de advertentie|artikel gaat verder onder de advertentie|der artikel wird nach der anzeige fortgesetzt",
  'η συνέχεια μετά τη διαφήμιση|συνέχεια μετά τη διαφήμιση|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|יש המשך לאחר הפרסומת|המשך הכתבה אחרי הפרסומת|הכתבה ממשיכה לאחר הפרסומת|المقال مستمر بعد الإعلان|يتبع بعد الإعلان|ادامه مطلب پس از تبلیغ|विज्ञापन के बाद जारी|記事は広告の下に続きます|この記事は広告の後に続きます|広告の後に続きます|廣告請繼續往下閱讀|广告请继续往下阅读|이 기사는 광고 후 계속됩니다|광고 후 계속|article continues below this ad|story continues below this ad|article continues below ad|story continues after ad|continue reading after the ad|article continues after this ad',
]
  .join('|')
  .split('|');

/** How a page says below a label, or with it, that its text goes on: with a label before or behind, one more label. */
export const GOES_ON = [
  'continue reading|continue reading below|keep reading|scroll to continue|scroll down to continue|scroll to continue reading|scroll for more|story continues|story continues below|article continues|article continues below|content continues below|continue below|continues below',
  'читайте далі|продовження нижче|стаття продовжується|читать далее|читайте далее|продолжение ниже|статья продолжается ниже|текстът продължава|статията продължава|продължава',
  'weiterlesen|lesen sie weiter|artikel geht weiter|artikel läuft weiter|der artikel geht weiter|weiter im artikel|scrollen um weiterzulesen|lees verder|lees hieronder verder|artikel gaat verder|tekst gaat verder|het artikel gaat verder|scroll om verder te lezen|lees verder onder',
  "la suite ci-dessous|lire la suite|poursuivez votre lecture|continuez votre lecture|l'article continue|sigue leyendo|sigue leyendo debajo|sigue leyendo abajo|continúa leyendo|seguir leyendo|continúa abajo|continúa más abajo|la nota continúa|la nota continúa abajo|desliza para continuar|desplázate para continuar|continua llegint",
  "continua abaixo|continue lendo|continue a ler|continua a seguir|continua depois|role para continuar|continua a leggere|continua a leggere sotto|continua sotto|l'articolo continua|scorri per continuare|articolul continuă|articolul continuă mai jos|continuă citirea|continuă mai jos",
  'czytaj dalej|dalsza część artykułu|dalsza część tekstu|ciąg dalszy|ciąg dalszy niżej|przewiń aby czytać dalej|článek pokračuje|článek pokračuje níže|pokračování článku|text pokračuje|čtěte dál|článok pokračuje|článok pokračuje nižšie|pokračovanie článku|a cikk folytatódik|folytatás lent',
  'teksti jatkuu|teksti jatkuu alla|juttu jatkuu|juttu jatkuu alla|artikkeli jatkuu|artikeln fortsätter|artikeln fortsätter nedan|texten fortsätter|texten fortsätter nedan|saken fortsetter|artikkelen fortsetter|teksten fortsetter|artiklen fortsætter|artiklen fortsætter nedenfor|teksten fortsætter',
  'tekst se nastavlja|nastavak teksta|nastavak ispod|članak se nastavlja|članek se nadaljuje|straipsnis tęsiasi|turinys tęsiasi|raksts turpinās|turpinājums zemāk|artikkel jätkub|lugu jätkub',
  'haberin devamı|haberin devamı aşağıda|devamı aşağıda|okumaya devam et|διαβάστε περισσότερα|συνεχίστε την ανάγνωση|το άρθρο συνεχίζεται|lanjutkan membaca|lanjut membaca|lanjutkan membaca di bawah|scroll untuk melanjutkan|đọc tiếp|đọc tiếp bên dưới|อ่านต่อด้านล่าง|อ่านข่าวต่อด้านล่าง|आगे पढ़ें|खबर जारी है',
  'تابع القراءة|تابع القراءة أدناه|أكمل القراءة|يتبع|المقال مستمر|ادامه مطلب|ادامه خبر|ادامه در پایین|המשך קריאה|המשך הכתבה|הכתבה ממשיכה|請繼續往下閱讀|请继续往下阅读|续读|記事は下に続きます|기사는 계속됩니다|기사 계속',
]
  .join('|')
  .split('|');
