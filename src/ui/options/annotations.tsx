import type { JSX } from 'preact';
import { Checkbox, Toggle, t } from '../kit/index.ts';
import type { PartProps } from './options-view.tsx';

/** What Wirelight does in a page by itself. */
export function Annotations({ settings, change }: PartProps): JSX.Element {
  return (
    <>
      <div class="options-group">
        <Toggle
          label={t('optionsHighlights')}
          checked={settings.highlights}
          onChange={(highlights) => change({ highlights })}
        />
        <fieldset class="options-sub">
          <legend class="visually-hidden">{t('optionsKinds')}</legend>
          <Checkbox
            label={t('optionsDirect')}
            checked={settings.direct}
            disabled={!settings.highlights}
            onChange={(direct) => change({ direct })}
          />
          <Checkbox
            label={t('optionsMixed')}
            checked={settings.mixed}
            disabled={!settings.highlights}
            onChange={(mixed) => change({ mixed })}
          />
          <Checkbox
            label={t('optionsIndirect')}
            checked={settings.indirect}
            disabled={!settings.highlights}
            onChange={(indirect) => change({ indirect })}
          />
          <Checkbox
            label={t('optionsNames')}
            checked={settings.speakerNames}
            disabled={!settings.highlights}
            onChange={(speakerNames) => change({ speakerNames })}
          />
        </fieldset>
      </div>
      <Toggle
        label={t('optionsHideAds')}
        hint={t('optionsHideAdsHint')}
        checked={settings.hideAds}
        onChange={(hideAds) => change({ hideAds })}
      />
      <Toggle
        label={t('optionsCard')}
        hint={t('optionsCardHint')}
        checked={settings.hoverCard}
        onChange={(hoverCard) => change({ hoverCard })}
      />
      <Toggle
        label={t('optionsToolbar')}
        checked={settings.selectionToolbar}
        onChange={(selectionToolbar) => change({ selectionToolbar })}
      />
      <Toggle label={t('optionsBadge')} checked={settings.badge} onChange={(badge) => change({ badge })} />
    </>
  );
}
