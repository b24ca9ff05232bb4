import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { AGENCIES } from '../../../src/page/agencies/all.generated.ts';
import type { Agency } from '../../../src/page/agencies/index.ts';
import { readPage } from '../../../src/page/index.ts';

const FOLDER = new URL('../../fixtures/pages/agencies/', import.meta.url);

type Change = (document: Document, agency: Agency) => void;

function named(document: Document, selectors: readonly string[] = []): Element[] {
  return selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
}

/** Whatever an element is known by gives way to a name that says nothing; what was named alike stays so. */
function renaming(): (element: Element) => void {
  const names = new Map<string, string>();
  return (element) => {
    const old = [...element.attributes].filter(({ name }) => /^(?:class|id|role|itemprop|data-)/.test(name));
    const key = old.map(({ name, value }) => (name === 'class' ? value : name)).join(' ');
    const name = names.get(key) ?? `q${names.size}`;
    names.set(key, name);
    for (const attribute of old) element.removeAttribute(attribute.name);
    element.setAttribute('class', name);
  };
}

const rename =
  (...parts: readonly ('root' | 'headline' | 'time' | 'byline' | 'body' | 'drop' | 'ads')[]): Change =>
  (document, agency) => {
    const to = renaming();
    for (const element of new Set(parts.flatMap((part) => named(document, agency[part])))) to(element);
  };

const renameAll: Change = (document) => {
  const to = renaming();
  for (const element of document.body.querySelectorAll('[class], [id]')) to(element);
};

const wrap: Change = (document, agency) => {
  for (const body of named(document, agency.body)) {
    const outer = document.createElement('div');
    const inner = document.createElement('section');
    outer.append(inner);
    body.replaceWith(outer);
    inner.append(body);
  }
};

const forget: Change = (document) => {
  for (const element of document.querySelectorAll('meta, script')) element.remove();
};

const CHANGES: readonly (readonly [string, readonly Change[]])[] = [
  ['its boxes are called', [rename('root', 'body')]],
  ['its headline is called', [rename('headline')]],
  ['its time line is called', [rename('time')]],
  ['its byline is called', [rename('byline')]],
  ['its advertisements are called', [rename('ads')]],
  ['the boxes around its text stand', [wrap]],
  ['it declares of itself', [forget]],
  ['all of its elements are called', [renameAll]],
  [
    'all of these are at once',
    [wrap, rename('root', 'headline', 'time', 'byline', 'body', 'drop', 'ads'), forget],
  ],
  ['it has no name or declaration left, and all else is', [renameAll, forget]],
];

/** A line of words that may be as well part of what stands around a text: no sentence, or a few words. */
const isDoubtful = (line: string) => line.length < 80 && !/[.!?…。]["'”»]*$/u.test(line);

describe.each(AGENCIES.map((agency) => [agency.id, agency] as const))('a page of %s', (id, agency) => {
  const html = readFileSync(new URL(`${id}.html`, FOLDER), 'utf8');
  const expected: { url: string; paragraphs: string[] } = JSON.parse(
    readFileSync(new URL(`${id}.json`, FOLDER), 'utf8'),
  );

  it.each(CHANGES)('is read whole, whatever %s now', (_, changes) => {
    const document = toDocument(html);
    // What only the agency's own file knows to be no text.
    const dropped = named(document, agency.drop).map((element) => element.textContent ?? '');
    for (const change of changes) change(document, agency);
    const page = readPage(document, expected.url);
    const { text, paragraphs } = page.article;
    const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
    const sentences = (all: readonly string[]) =>
      all.filter((line) => !isDoubtful(line) && !dropped.some((words) => words.includes(line)));
    expect(page.detection.kind).toBe('article');
    expect(sentences(lines)).toEqual(sentences(expected.paragraphs));
    const isKnown = named(document, agency.body).length > 0;
    const isSaid = page.explain().agency.includes('read the general way');
    const isNoted = page.detection.signals.some((signal) => signal.id === 'agency-layout');
    if (agency.body !== undefined) expect([isSaid, isNoted]).toEqual([!isKnown, !isKnown]);
  });

  it('is none where its address is a list’s, however it is built', () => {
    for (const url of agency.tests.other) {
      const document = toDocument(html);
      renameAll(document, agency);
      expect(readPage(document, url).detection.kind).toBe('other');
    }
  });
});
