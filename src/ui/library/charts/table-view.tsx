import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button, countryName, EmptyState, formatNumber, plural, t } from '../../kit/index.ts';
import type { App } from '../state/app.ts';
import { useSliced } from '../state/use-sliced.ts';
import { matrixOf } from './matrix.ts';

const rowsAtFirst = 25;
const columns = 16;

/** Who speaks of which country: a number for each pair, shaded by its size; a number opens its clips. */
export function TableView({ app }: { readonly app: App }): JSX.Element | null {
  const rows = useSignal(rowsAtFirst);
  const matrix = useSliced(() =>
    matrixOf(app.library.findings.value.entries, { speakers: rows.value, countries: columns }),
  ).value;
  if (matrix === undefined) return null;
  if (matrix.speakers.length === 0) {
    return <EmptyState icon="user" title={t('libraryTableEmptyTitle')} text={t('libraryTableEmptyText')} />;
  }
  const open = (speakers: readonly string[], countries: readonly string[]): void => {
    app.library.query.value = { ...app.library.query.value, speakers, countries };
    app.view.value = 'clips';
  };
  return (
    <section class="chart" aria-label={t('libraryViewTable')}>
      <p class="chart-hint">{t('libraryTableHint')}</p>
      <div class="matrix-scroll">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('libraryFacetSpeaker')}</th>
              {matrix.countries.map((code) => (
                <th key={code} scope="col" class="matrix-country">
                  <span>{countryName(code)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.speakers.map((speaker) => (
              <tr key={speaker}>
                <th scope="row">
                  <bdi>{speaker}</bdi>
                </th>
                {matrix.countries.map((code) => {
                  const count = matrix.count(speaker, code);
                  const name = `${speaker}, ${countryName(code)}: ${plural('libraryCount', count)}`;
                  return (
                    <td key={code}>
                      {count > 0 && (
                        <button
                          type="button"
                          class="matrix-cell"
                          data-level={Math.ceil((count / matrix.most) * 4)}
                          aria-label={name}
                          onClick={() => open([speaker], [code])}
                        >
                          {formatNumber(count)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {matrix.cut.countries > 0 && (
        <p class="chart-hint">{plural('libraryTableMoreCountries', matrix.cut.countries)}</p>
      )}
      {matrix.cut.speakers > 0 && (
        <Button
          size="small"
          onClick={() => {
            rows.value += rowsAtFirst;
          }}
        >
          {plural('libraryTableMoreSpeakers', Math.min(rowsAtFirst, matrix.cut.speakers))}
        </Button>
      )}
    </section>
  );
}
