import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotatedPage, Span } from '../../model/index.ts';
import { Button, type Choice, countryName, Dialog, Select, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';

interface CorrectCountryProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
  readonly code: string;
  /** The mention that is wrong. */
  readonly mention: Span;
  readonly onClose: () => void;
}

const NONE = '-';

/** Puts one mention right: another country, or none at all. */
export function CorrectCountry({ model, page, code, mention, onClose }: CorrectCountryProps): JSX.Element {
  const [chosen, setChosen] = useState(NONE);
  const exact = page.article.text.slice(mention.start, mention.end);
  const span = { start: mention.start, end: mention.end };
  const choices: readonly Choice<string>[] = [
    { value: NONE, label: t('correctNoCountry') },
    ...countryCodes()
      .filter((other) => other !== code)
      .map((value) => ({ value, label: countryName(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, t('languageTag'))),
  ];

  async function keep(): Promise<void> {
    const countries = chosen === NONE ? [] : [chosen];
    if (await model.correct({ kind: 'country', span, exact, code }, { countries })) onClose();
  }

  return (
    <Dialog
      open
      title={t('correctCountry', countryName(code))}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={keep}>
          {t('correctKeep')}
        </Button>
      }
    >
      <Select label={t('correctMention', exact)} value={chosen} choices={choices} onChoose={setChosen} />
      <p class="field-hint">{t('correctStays')}</p>
    </Dialog>
  );
}

/** Codes that name a union, a part of a country or nothing in particular. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every code that the browser has a country's name for. */
function countryCodes(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return pairs.filter((code) => !NOT_COUNTRIES.has(code) && names.of(code) !== undefined);
}
