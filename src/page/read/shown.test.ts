// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const PARAGRAPHS = [
  'The harbour council has not agreed on a plan for night ferries, its head told reporters on Thursday morning.',
  'The old pier was built before the war, and a group of engineers measured the channel again last summer.',
  'Traders on the eastern quay said that they would close their stalls if the last boat left before nine.',
];
const UNSEEN =
  'Readers of the printed paper will find this sentence about the eastern quay on page seven today.';

function show(css: string, unseen: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = 'Harbour council weighs night ferries';
  article.append(heading);
  for (const text of [...PARAGRAPHS, unseen]) {
    const paragraph = document.createElement('p');
    if (text === unseen) paragraph.className = 'late';
    paragraph.textContent = text;
    article.append(paragraph);
  }
  document.body.append(article);
}

function paragraphsOfPage(): string[] {
  const { article } = read(document, 'https://news.example/2026/harbour-council-night-ferries');
  return article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
}

afterEach(() => {
  document.body.replaceChildren();
  document.head.replaceChildren();
});

describe('text that styles hide', () => {
  it.each(['display: none', 'visibility: hidden'])('is not read: %s', (rule) => {
    show(`.late { ${rule} }`, UNSEEN);
    expect(paragraphsOfPage()).toEqual(PARAGRAPHS);
  });

  it('is left out of the paragraph that it stands in', () => {
    show(
      '.note { display: none }',
      'The head of the council spoke for an hour, and nobody in the hall left early.',
    );
    const note = document.createElement('span');
    note.className = 'note';
    note.textContent = 'Explained: what a council is.';
    document.querySelector('.late')?.append(' ', note);
    expect(paragraphsOfPage().at(-1)).toBe(
      'The head of the council spoke for an hour, and nobody in the hall left early.',
    );
  });

  it('is read where a paywall only fades it out', () => {
    show('.late { opacity: 0.2; max-height: 40px; overflow: hidden }', UNSEEN);
    expect(paragraphsOfPage()).toEqual([...PARAGRAPHS, UNSEEN]);
  });

  it('is read where the page as a whole is not shown yet', () => {
    show('body { visibility: hidden }', UNSEEN);
    expect(paragraphsOfPage()).toEqual([...PARAGRAPHS, UNSEEN]);
  });
});
