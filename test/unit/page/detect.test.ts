import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import {
  type Ballot,
  HEAD,
  rounded,
  SURE,
  THRESHOLD,
  voteOf,
  WHOLE,
} from '../../../src/page/detect/ballot.ts';
import { BODY_LOOKS, HEAD_LOOKS, lookAll } from '../../../src/page/detect/looks.ts';
import type { Observation } from '../../../src/page/detect/observation.ts';
import { agencySignals } from '../../../src/page/detect/observe-agency.ts';
import { formSignals } from '../../../src/page/detect/observe-form.ts';
import { Subject } from '../../../src/page/detect/subject.ts';
import { detect, detectFully } from '../../../src/page/index.ts';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url).pathname;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
/** From surely an article to surely none, so that every page comes to its answer by several ways. */
const addresses = [
  'https://pier.example/news/2026/01/29/pier-to-open-in-may-as-the-ferries-return-12345',
  'https://pier.example/s.html',
  'https://pier.example/',
  'https://pier.example/search/tag/login',
  'https://en.interfax.com.ua/news/economic/9000101.html',
  'https://en.interfax.com.ua/news/',
  undefined,
];

/** Pages with parts taken away: less is declared or to be seen, and the looks end elsewhere. */
const without: readonly (readonly [string, string])[] = [
  ['nothing', 'none'],
  ['its declarations', 'meta, script'],
  ['its headline', 'h1'],
  ['its paragraphs', 'p'],
  ['its title and JSON-LD', 'title, script, meta[property="og:title"]'],
];

const sumOf = (ballot: Ballot, seen: readonly Observation[], known = 0) =>
  rounded(seen.reduce((sum, one) => sum + voteOf(ballot, one), ballot.bias) + known);

/** The answer as it is defined, with everything heard. */
function longWay(document: Document, address: string | undefined): 'article' | 'other' {
  const subject = new Subject(document, address);
  const agency = agencySignals(subject);
  const head = lookAll(HEAD_LOOKS, subject);
  const body = lookAll(BODY_LOOKS, subject);
  const form = formSignals(subject);
  const first = sumOf(HEAD, head);
  if (agency.length === 0 && first >= SURE.article) return 'article';
  if (agency.length === 0 && first <= SURE.other && form.length === 0) return 'other';
  const known = [...agency, ...form].reduce((sum, { vote }) => sum + vote, 0);
  return sumOf(WHOLE, [...head, ...body], known) >= THRESHOLD ? 'article' : 'other';
}

describe('the answer that stops at what decides', () => {
  it.each(files)('is that of all that can be heard on %s, whatever it lacks and wherever it lies', (file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    for (const [what, selector] of without) {
      const document = toDocument(html);
      for (const element of document.querySelectorAll(selector)) element.remove();
      for (const address of addresses) {
        const expected = longWay(document, address);
        expect(detect(document, address).kind, `without ${what}, at ${address}`).toBe(expected);
        expect(detectFully(document, address).kind).toBe(expected);
      }
    }
  });

  it.each(files)('comes with reasons that carry it on %s, whatever it lacks and wherever it lies', (file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    for (const [what, selector] of without) {
      const document = toDocument(html);
      for (const element of document.querySelectorAll(selector)) element.remove();
      for (const address of addresses) {
        const { kind, signals } = detectFully(document, address);
        const sum = signals.reduce((total, { vote }) => total + vote, 0);
        // Bias, threshold and the votes too small to be listed.
        if (kind === 'article') expect(sum, `without ${what}, at ${address}`).toBeGreaterThan(-0.4);
        else expect(sum, `without ${what}, at ${address}`).toBeLessThan(0.4);
      }
    }
  });

  it('knows of every vote in which look it is cast', () => {
    const ids = (looks: typeof HEAD_LOOKS) => looks.flatMap((look) => look.ids);
    const idsOf = ({ votes }: Ballot) => new Set(votes.keys());
    expect(new Set(ids(HEAD_LOOKS))).toEqual(idsOf(HEAD));
    expect(new Set([...ids(HEAD_LOOKS), ...ids(BODY_LOOKS)])).toEqual(idsOf(WHOLE));
  });

  it('brings what its looks promise and nothing else', () => {
    const document = toDocument(readFileSync(join(FOLDER, files[0] ?? ''), 'utf8'));
    for (const { ids, see } of [...HEAD_LOOKS, ...BODY_LOOKS])
      expect(
        see(new Subject(document, addresses[0]))
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([...ids].toSorted());
  });

  it('does not search the body of a page that declares enough', () => {
    const html = `<!doctype html><head><title>Pier to open in May as the ferries return to the old harbour</title>
      <meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-29">
      <meta property="article:section" content="Harbour">
      <meta property="og:title" content="Pier to open in May as the ferries return to the old harbour"></head><body class="single"><h1>Pier</h1><p>Text</p></body>`;
    const document = toDocument(html);
    const searches = [
      vi.spyOn(document, 'getElementsByTagName'),
      vi.spyOn(document, 'querySelectorAll'),
      vi.spyOn(document, 'querySelector'),
    ];
    expect(detect(document, addresses[0]).kind).toBe('article');
    for (const search of searches) expect(search).not.toHaveBeenCalled();
  });
});
