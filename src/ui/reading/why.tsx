import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Detection } from '../../model/index.ts';
import { Icon, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { ReportDialog } from './report-dialog.tsx';
import { isChangedLayout, reasonsOf } from './signals.ts';
import './why.css';

interface WhyProps {
  readonly model: ReadingModel;
  readonly detection: Detection;
}

/** The votes for and against "this is an article", in short, and the way to say that they are wrong. */
export function Why({ model, detection }: WhyProps): JSX.Element {
  const [reporting, setReporting] = useState(false);
  // Folded away, the reasons need not be there for the first frame.
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return (
    <div class="why">
      <details>
        <summary>{t(detection.kind === 'article' ? 'whyArticle' : 'whyNot')}</summary>
        {painted && <Reasons detection={detection} />}
      </details>
      <button type="button" class="text-button" onClick={() => setReporting(true)}>
        {t('whyWrong')}
      </button>
      <ReportDialog
        model={model}
        kind={detection.kind}
        open={reporting}
        onClose={() => setReporting(false)}
      />
    </div>
  );
}

function Reasons({ detection }: { readonly detection: Detection }): JSX.Element {
  const reasons = reasonsOf(detection.signals);
  return (
    <>
      <ul class="why-signals">
        {reasons.map(({ key, vote, detail }) => (
          <li key={key} class={vote > 0 ? 'why-for' : 'why-against'}>
            <Icon name={vote > 0 ? 'plus' : 'minus'} size={14} />
            <span class="visually-hidden">{t(vote > 0 ? 'whyFor' : 'whyAgainst')}</span>
            <span>
              {t(key)}
              {detail && <span class="why-detail"> {detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      {reasons.length === 0 && <p class="quiet">{t('whyNothing')}</p>}
      {isChangedLayout(detection.signals) && <p class="quiet">{t('whyLayout')}</p>}
    </>
  );
}
