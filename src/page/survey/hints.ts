/**
 * What the name of an element (id, class, test id, role) says about its place in a page. Names are split into
 * words ("articleBody_x3" -> article body x); most of the web names its boxes in English whatever it is written in.
 */
const WORDS = {
  comment:
    'comment comments disqus discussion reply replies respond kommentar kommentare commentaire livefyre coral viafoura forum comentarios',
  related:
    'related recommend recommended recommendation recommendations readmore readnext readalso similar trending popular teaser teasers promo promos outbrain taboola recirc recirculation linklist onward suggested suggestions mostread latest further upnext carousel slider swiper card cards feed river headlines morefrom moreon crosslink backlink relacionadas relacionados weiterlesen mehr verwandte empfehlungen siehe tout alire lireaussi leesook lesmer citaj zobacz polecane interlink inread',
  share:
    'share sharing social socials follow facebook twitter whatsapp addthis sharethis sharebar shareing telegram bookmark print teilen partage compartir',
  caption:
    'caption captions credit credits copyright legend photo photos image images img figure gallery slideshow bildunterschrift bild foto fotos picture pictures picinfo source quelle fotograf bu illustration leadimage media wp',
  signup:
    'newsletter newsletters subscribe subscription subscriptions signup register registration login signin donate donation membership paywall piano abo abonnement cta offer upsell regwall promo support meter',
  author:
    'author authors byline bylines bio contributor contributors writer autor autoren autore auteur reporter profile profiles kuerzel journalist',
  tags: 'tag tags topic topics keyword keywords category categories breadcrumb breadcrumbs kicker eyebrow rubric rubrik overline roofline dachzeile label labels etiquetas schlagworte',
  meta: 'meta metadata date datetime time timestamp published publish updated pubdate posted info dateline readtime readingtime byl datum fecha data clock duration views',
  nav: 'nav navigation menu menus navbar topbar pagination pager paging skip toolbar masthead footer foot header sidebar rail aside widget widgets sticky bottom breadcrumb sitemap offcanvas drawer megamenu submenu secondary tabs tablist search',
  consent:
    'cookie cookies consent gdpr cmp onetrust didomi modal popup overlay lightbox dialog banner privacy notification notice alert toast snackbar',
  embed:
    'embed embedded embeds tweet instagram tiktok youtube oembed player video videos podcast audio iframe vjs jwplayer pinpoll poll quiz apester map',
  body: 'articlebody articletext articlecontent storybody storytext storycontent postcontent entrycontent bodytext maincontent articulo richtext prose fliesstext textblock paragraph paragraphs para absatz artikeltext articlebodytext contentbody copy',
  article: 'article story post entry news artikel noticia nota articolo artykul haber detail details single',
  content: 'content contents main body text texts inner wrapper txt texto tekst testo corpo cuerpo contenido',
  lead: 'lead lede summary standfirst intro introduction dek deck excerpt subtitle subheadline subheading subhead description chapo vorspann sottotitolo abstract teasertext bajada copete entradilla preamble ingress manchet perex zajawka spot strapline subtext sapo',
  box: 'infobox factbox box facts fact inset pullquote pull quote blockquote sidenote note highlight highlights keypoints takeaways bullets toc contents summarybox disclaimer correction editors footnote footnotes',
  live: 'live liveblog ticker liveticker timeline',
  hidden: 'hidden visuallyhidden sronly assistive offscreen sr dnone invisible screenreader',
  title: 'title headline heading hed titel titulo titre titolo rubrika',
  commerce:
    'product products price shop shopping deal deals affiliate commerce buy sponsor sponsored advertorial partner partners commercial',
} as const;

export type Hint = keyof typeof WORDS;

export const HINTS: readonly Hint[] = Object.keys(WORDS).filter((name): name is Hint => name in WORDS);

/** One bit a hint. */
export function bit(hint: Hint): number {
  return 1 << HINTS.indexOf(hint);
}

const byWord: ReadonlyMap<string, number> = table();

function table(): Map<string, number> {
  const map = new Map<string, number>();
  for (const hint of HINTS) {
    for (const word of WORDS[hint].split(' ')) map.set(word, (map.get(word) ?? 0) | bit(hint));
  }
  return map;
}

/** Words of a name, lower case: "articleBody_x3" -> ["article", "body", "x"]. */
export function nameWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

/** The hints of a name as bits: of its words, and of neighbouring words run together ("read-more" -> readmore). */
export function hintsOf(words: readonly string[]): number {
  let hints = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    hints |= byWord.get(word) ?? 0;
    const next = words[i + 1];
    if (next !== undefined) hints |= byWord.get(word + next) ?? 0;
  }
  return hints;
}
