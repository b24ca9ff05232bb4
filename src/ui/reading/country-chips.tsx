import type { JSX } from 'preact';
import type { AnnotatedPage } from '../../model/index.ts';
import { Chip, countryName, formatNumber, t } from '../kit/index.ts';
import { Flag } from './flag.tsx';
import type { ReadingModel } from './model.ts';
import { useWalk } from './walk.ts';

interface CountryChipsProps {
  readonly model: ReadingModel;
  readonly page: AnnotatedPage;
}

/** Countries at a glance, most mentioned first; presses walk through the mentions. */
export function CountryChips({ model, page }: CountryChipsProps): JSX.Element {
  const { countries, organisations } = page.analysis;
  const walk = useWalk(model, page);
  if (countries.length === 0 && organisations.length === 0) {
    return <p class="quiet">{t('readingNoCountries')}</p>;
  }
  return (
    <>
      <ul class="chips">
        {byMentions(countries).map(({ code, mentions }) => (
          <li key={code}>
            <Chip
              label={countryName(code)}
              before={<Flag code={code} />}
              count={formatNumber(mentions.length)}
              onPress={() => walk.next(code, mentions)}
            />
          </li>
        ))}
      </ul>
      {organisations.length > 0 && (
        <ul class="chips" aria-label={t('readingOrganisations')}>
          {byMentions(organisations).map(({ name, mentions }) => (
            <li key={name}>
              <Chip
                label={name}
                count={formatNumber(mentions.length)}
                onPress={() => walk.next(name, mentions)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Most mentioned first; those with as many in the order of the text. */
export function byMentions<T extends { readonly mentions: readonly { readonly start: number }[] }>(
  items: readonly T[],
): readonly T[] {
  const first = (item: T) => item.mentions[0]?.start ?? 0;
  return [...items].sort((a, b) => b.mentions.length - a.mentions.length || first(a) - first(b));
}
