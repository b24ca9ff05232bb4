import { describe, expect, it } from 'vitest';
import { toDocument } from '../../../src/cli/annotate/dom.ts';
import { readPage } from '../../../src/page/index.ts';
import { BODY, HEADLINE } from '../../support/plain-report.ts';

const TEXT = BODY.map((line) => `<p>${line}</p>`).join('');
const TEASER =
  '<div><time datetime="2026-02-03T10:00">10:00</time> <a href="/n">Sturm schließt beide Piere von Nordbucht</a></div>';
const H1 = `<h1>${HEADLINE}</h1>`;

function dayOf(body: string, lang = 'de'): string | undefined {
  const html = `<!doctype html><html lang="${lang}"><head><title>${HEADLINE}</title></head><body>${body}</body></html>`;
  return readPage(toDocument(html), 'https://bote.example/n/5512').article.publishedAt?.slice(0, 10);
}

describe('the day of a page that declares none', () => {
  it.each([
    [
      'today’s day at the head of the site',
      `<div>3. Februar 2026</div>${H1}<div>29.01.2026 13:48</div>${TEXT}`,
    ],
    [
      'the times of a ticker before it',
      `<div>${TEASER}${TEASER}</div><div>${H1}<div>29.01.2026 13:48</div>${TEXT}</div>`,
    ],
    [
      'the times of teasers behind it',
      `<main>${H1}<div>29.01.2026 13:48</div>${TEXT}</main><section>${TEASER}</section>`,
    ],
    [
      'that of a change, in a line before it',
      `${H1}<div>Aktualisiert: 30.01.2026 10:00</div><div>29.01.2026 13:48</div>${TEXT}`,
    ],
    [
      'that of a change, in the same line',
      `${H1}<div>Zuletzt aktualisiert am 30.01.2026 10:00 | 29.01.2026 13:48</div>${TEXT}`,
    ],
    [
      'that of a change, in elements',
      `${H1}<p>Aktualisiert <time datetime="2026-01-30">30.1.</time> Erschienen <time datetime="2026-01-29">29.1.</time></p>${TEXT}`,
    ],
    ['how long ago it was', `${H1}<span class="date" title="29.01.2026 13:48">vor einem Monat</span>${TEXT}`],
    ['a shorter form of it', `${H1}<span data-datetime="2026-01-29T13:48:00+01:00">29.1.</span>${TEXT}`],
    ['nothing above a long text', `${H1}${TEXT}${TEXT}${TEXT}<div>29.01.2026</div>`],
    ['a time line above the headline', `<div>29.01.2026 13:48</div>${H1}${TEXT}`],
  ])('is its own, beside %s', (_what, body) => {
    expect(dayOf(body)).toBe('2026-01-29');
  });

  it.each([
    ['ru', 'Обновлено: 30.01.2026 10:00'],
    ['uk', 'Оновлено 30.01.2026 10:00'],
    ['tr', 'Güncelleme Tarihi: 30.01.2026 10:00'],
    ['es', 'Actualizado el 30/01/2026'],
    ['pl', 'Aktualizacja: 30.01.2026'],
    ['el', 'Τελευταία ενημέρωση: 30/01/2026'],
    ['ko', '수정 2026-01-30 10:00'],
    ['ja', '最終更新日：2026年1月30日'],
    ['ar', 'آخر تحديث: 30 يناير 2026'],
    ['he', 'עודכן: 30.01.2026'],
    ['hi', 'अपडेटेड 30 जनवरी 2026'],
    ['vi', 'Cập nhật lúc 30/01/2026'],
  ])('is not that of a change in %s, unless no other is told', (lang, changed) => {
    expect(dayOf(`${H1}<div>${changed}</div><div>2026-01-29 13:48</div>${TEXT}`, lang)).toBe('2026-01-29');
    expect(dayOf(`${H1}<div>${changed}</div>${TEXT}`, lang)).toBe('2026-01-30');
  });
});
