import { readFileSync } from 'node:fs';
import { prepare } from './src/analyse/prepare.ts';
import { attribute } from './src/analyse/rules/index.ts';
const text = readFileSync(process.argv[2]!, 'utf8').trim();
const paras: {start:number,end:number}[] = []; let at = 0;
for (const p of text.split('\n\n')) { paras.push({ start: at, end: at + p.length }); at += p.length + 2; }
const doc = prepare({ title: text.split('\n')[0]!, lang: 'en', text, paragraphs: paras, agency: 'Interfax-Ukraine' } as never);
const s = (x?: { start: number; end: number }) => x && text.slice(x.start, x.end);
for (const a of attribute(doc)) console.log(a.origin, a.confidence.toFixed(2), '|', a.content.map(s).join(' … ').slice(0, 120), '|', s(a.source), '|', s(a.cue));
