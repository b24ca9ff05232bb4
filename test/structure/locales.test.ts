import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluralForms } from '../../src/ui/kit/i18n/messages.ts';

const folder = 'src/static/_locales';
const tags = readdirSync(folder).sort();

function messages(tag: string): Map<string, string> {
  const catalogue: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, tag, 'messages.json'), 'utf8'),
  );
  return new Map(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
}

const english = messages('en');
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('texts of the interface', () => {
  it('come in English, Ukrainian and Russian', () => {
    expect(tags).toEqual(['en', 'ru', 'uk']);
  });

  describe.each(tags)('in %s', (tag) => {
    const own = messages(tag);

    it('have the keys of English, in alphabetical order', () => {
      const keys = [...own.keys()];
      expect(keys).toEqual([...english.keys()]);
      expect(keys).toEqual([...keys].sort());
    });

    it('have the placeholders of English', () => {
      for (const [key, text] of own) {
        expect({ key, used: placeholders(text) }).toEqual({
          key,
          used: placeholders(english.get(key) ?? ''),
        });
      }
    });

    it('have a form for every number, or no forms at all', () => {
      for (const [key, text] of own) {
        const forms = text.split('|').length;
        const expected = (english.get(key) ?? '').includes('|') ? pluralForms(tag).length : 1;
        expect({ key, forms }).toEqual({ key, forms: expected });
      }
    });

    it('are written: nothing is empty, doubled or left with stray blanks', () => {
      for (const [key, text] of own) {
        expect({ key, ok: text.trim() === text && text !== '' && !/ {2}|\.\.\.|"/.test(text) }).toEqual({
          key,
          ok: true,
        });
      }
    });
  });

  it('are translated: no sentence is the same in two languages', () => {
    const others = tags.filter((tag) => tag !== 'en').map(messages);
    for (const [key, text] of english) {
      const isSentence = /[a-z]+ [a-z]+ [a-z]+/.test(text);
      if (isSentence) {
        for (const own of others) expect({ key, text: own.get(key) }).not.toEqual({ key, text });
      }
    }
  });

  it('are all shown somewhere', () => {
    const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
      .map((path) => readFileSync(join('src', path), 'utf8'))
      .concat(readFileSync('manifest.json', 'utf8'))
      .join('\n');
    expect([...english.keys()].filter((key) => !code.includes(key))).toEqual([]);
  });

  it('keep letters apart: no Russian letters in Ukrainian, no Ukrainian ones in Russian', () => {
    const strip = (text: string) => text.replace(/«[^»]*»/g, '');
    for (const [key, text] of messages('uk')) {
      expect({ key, strange: /[ыэёъ]/i.exec(strip(text)) }).toEqual({ key, strange: null });
    }
    for (const [key, text] of messages('ru')) {
      expect({ key, strange: /[іїєґ]/i.exec(strip(text)) }).toEqual({ key, strange: null });
    }
  });
});
