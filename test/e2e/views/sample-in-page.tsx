import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type CardData, createInPageUi, type InPageCallbacks } from '../../../src/ui/in-page/index.tsx';
import { samplePage } from './sample.ts';

const paragraphs = samplePage.article.text.split('\n\n').slice(1);

const card: CardData = {
  quotationIndex: 1,
  speakerIndex: 0,
  speaker: 'Maren Holt-Vasylenko',
  role: 'the head of the council’s Committee on Transport',
  kind: 'mixed',
  cue: 'According to',
  position: 12,
  of: 14,
  saved: false,
};

const longCard: CardData = {
  ...card,
  speaker: 'Her Excellency Ambassador-at-Large Anastasiya Volodymyrivna Kryvoruchko-Hlynianska-Ostrovska',
  role: 'Undersecretaryforinterdepartmentalcommunicationsandinternationaltransport of the Ministry of Infrastructure',
  saved: true,
};

/** Nobody cares less for what is not its own than such a page. */
const HOSTILE = `
  * { all: unset !important; color: red !important; font-size: 40px !important; direction: rtl !important;
    color-scheme: only light !important; --ink: lime !important; --ground: lime !important; --accent: lime !important; }
  wirelight-ui { display: none !important; transform: scale(0.1) !important; opacity: 0.1 !important; }
`;

const callbacks: InPageCallbacks = {
  copy: async () => true,
  bookmark: async () => ({ state: 'saved' }),
  walk() {},
  copySelection: async () => true,
  saveSelection: async () => true,
  categories: () => [
    { id: 'a', name: 'Background', colour: 'yellow', order: 0 },
    { id: 'b', name: 'To check', colour: 'pink', order: 1 },
    { id: 'c', name: 'Figures', colour: 'blue', order: 2 },
  ],
  legend: () => [
    { speakerIndex: 0, name: 'Maren Holt-Vasylenko', quotations: 7 },
    {
      speakerIndex: 1,
      name: 'Ministry of Infrastructure of the Republic and its Territories',
      quotations: 3,
    },
    { speakerIndex: 2, name: 'Ihor Bondarenko', quotations: 2 },
    { speakerIndex: -1, quotations: 1 },
  ],
  keepNote: async () => true,
  readDraft: async () => ({ note: 'Compare with last year’s figure.', tags: ['ferries', 'Odesa'] }),
  writeDraft() {},
  held() {},
  closed() {},
};

const removing: InPageCallbacks = {
  ...callbacks,
  bookmark: async () => ({ state: 'removed', undo: async () => true }),
};

/** Open, so that the tests see what they are to judge; in the product it is closed. */
function openShadows(): void {
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

function beHostile(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOSTILE);
  document.adoptedStyleSheets = [sheet];
}

interface InPageSampleProps {
  /** card, card-note, card-long, card-removed, toolbar, toolbar-note or legend; with "-hostile" on a page whose styles hit all. */
  readonly state: string;
  readonly theme: 'light' | 'dark';
}

/** A page of somebody else's with what Wirelight shows in it. */
export function InPageSample({ state, theme }: InPageSampleProps): JSX.Element {
  useEffect(() => {
    openShadows();
    if (state.endsWith('-hostile')) beHostile();
    const ui = createInPageUi(document, state.includes('-removed') ? removing : callbacks);
    ui.theme(theme);
    const anchor = { left: 40, top: 60, width: 300, height: 44 };
    if (state.startsWith('card'))
      ui.showCard(state === 'card-long' ? longCard : card, anchor, { focus: false });
    else if (state.startsWith('toolbar')) ui.showToolbar(anchor);
    else ui.showLegend();
    // A note, or Undo, is offered once the first button is pressed, which saves or removes.
    if (state.includes('-note') || state.includes('-removed'))
      document.querySelector('wirelight-ui')?.shadowRoot?.querySelector('button')?.click();
    return () => ui.destroy();
  }, [state, theme]);
  return (
    <article>
      <h1>{samplePage.article.title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
