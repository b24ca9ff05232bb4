import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { Button, Field, Icon, type MessageKey, Notice, plural, t, toast } from '../kit/index.ts';
import { explainFailure } from '../reading/index.ts';
import { hostOf } from './host.ts';
import type { PartProps } from './options-view.tsx';
import type { ListedSite, Sites } from './port.ts';

/** Where Wirelight runs: the agencies by itself, other sites by the reader's choice. */
export function SitesSection({ port, settings }: PartProps): JSX.Element {
  const sites = useSignal<Sites | undefined>(undefined);
  const address = useSignal('');
  const error = useSignal('');
  const refresh = useCallback(async () => {
    sites.value = await port.sites();
  }, [port, sites]);
  const chosen = [...settings.sitesOn, '', ...settings.sitesOff].join();
  useEffect(() => void refresh(), [refresh, chosen]);
  useEffect(() => port.onPermissions(() => void refresh()), [port, refresh]);

  async function add(): Promise<void> {
    const host = hostOf(address.value);
    error.value = host === undefined ? t('optionsSiteInvalid') : '';
    if (host === undefined) return;
    const answer = await port.addSite(host);
    if (answer.ok) {
      address.value = '';
      toast(t('optionsSiteAdded', host));
    } else error.value = explainFailure(answer.error);
    await refresh();
  }

  /** The button that was pressed goes with its line, so the focus goes to the heading, which stays. */
  async function forget(host: string, said: MessageKey, pressed: Element): Promise<void> {
    pressed.closest('section')?.querySelector('h2')?.focus({ preventScroll: true });
    const answer = await port.forgetSite(host);
    if (answer.ok) toast(t(said, host));
    else toast(explainFailure(answer.error), { tone: 'error' });
    await refresh();
  }

  async function grant(hosts: readonly string[]): Promise<void> {
    await port.grant(hosts);
    await refresh();
  }

  if (!sites.value) return <p class="field-hint">{t('optionsLoading')}</p>;
  const { listed, optedIn, off } = sites.value;
  const missing = listed.filter(({ granted }) => !granted).map(({ host }) => host);
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warning" icon="lock">
          <p>{plural('optionsMissing', missing.length)}</p>
          <Button size="small" onClick={() => grant(missing)}>
            {t('optionsGrantAll')}
          </Button>
        </Notice>
      )}
      <details class="options-listed">
        <summary>{plural('optionsListed', listed.length)}</summary>
        <ul class="options-hosts">
          {listed.map((site) => (
            <li key={site.host}>
              <Permission site={site} />
              {site.host}
            </li>
          ))}
        </ul>
      </details>
      <h3>{t('optionsOptedIn')}</h3>
      {optedIn.length === 0 && <p class="field-hint">{t('optionsOptedInNone')}</p>}
      <ul class="options-sites">
        {optedIn.map((site) => (
          <li key={site.host}>
            <Permission site={site} />
            <span class="options-host">{site.host}</span>
            {!site.granted && (
              <Button
                size="small"
                aria-label={t('stateAllow', site.host)}
                onClick={() => port.addSite(site.host).then(refresh)}
              >
                {t('optionsGrant')}
              </Button>
            )}
            <Button
              size="small"
              aria-label={t('kitRemoveNamed', site.host)}
              onClick={({ currentTarget }) => forget(site.host, 'optionsSiteRemoved', currentTarget)}
            >
              {t('optionsRemove')}
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="options-add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label={t('optionsAddSite')}
          value={address.value}
          placeholder={t('optionsSiteExample')}
          spellcheck={false}
          autocomplete="off"
          {...(error.value ? { error: error.value } : {})}
          onInput={(value) => {
            address.value = value;
          }}
        />
        <Button type="submit">{t('optionsAdd')}</Button>
      </form>
      {off.length > 0 && (
        <>
          <h3>{t('optionsOff')}</h3>
          <ul class="options-sites">
            {off.map((host) => (
              <li key={host}>
                <Icon name="power" />
                <span class="options-host">{host}</span>
                <Button
                  size="small"
                  aria-label={t('optionsTurnOn', host)}
                  onClick={({ currentTarget }) => forget(host, 'optionsSiteOnAgain', currentTarget)}
                >
                  {t('stateTurnOn')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Permission({ site }: { readonly site: ListedSite }): JSX.Element {
  return (
    <span class={site.granted ? 'options-granted' : 'options-missing'}>
      <Icon name={site.granted ? 'check' : 'lock'} size={14} />
      <span class="visually-hidden">{t(site.granted ? 'optionsAllowed' : 'optionsNotAllowed')}</span>
    </span>
  );
}
