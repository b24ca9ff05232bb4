import type { Article } from '../../src/model/index.ts';

const paragraphs = [
  '"We are asked to give the land, the water and the silence," Halyna Verbytska told Interfax-Ukraine on Thursday.',
  'According to her, 14 of the 19 towns have already voted for a joint position, and the rest will follow "by the middle of February."',
  'Nordlys spokesman Anders Holmgaard said that the company was open to every conversation that does not delay the permits.',
  'The line is to bring electricity from wind farms in Denmark and Sweden to Ukraine through Poland and Lithuania.',
];

/** An article of so many paragraphs. */
export function articleOf(count: number): Article {
  const title = 'Estuary towns want a say in the northern grid, council head says';
  let text = title;
  const spans = Array.from({ length: count }, (_, index) => {
    const start = text.length + 1;
    text += `\n${paragraphs[index % paragraphs.length]}`;
    return { start, end: text.length };
  });
  return { title, lang: 'en', text, headline: { start: 0, end: title.length }, paragraphs: spans };
}
