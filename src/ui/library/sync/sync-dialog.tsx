import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SyncSettings, SyncStatus } from '../../../messages/clips.ts';
import type { Result } from '../../../messages/result.ts';
import { Button, Dialog, Field, LoadingState, Toggle, t } from '../../kit/index.ts';
import { type App, accepted } from '../state/app.ts';
import { ConflictList } from './conflict-list.tsx';
import { StatusLine } from './status-line.tsx';

interface Form {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly live: boolean;
}

const emptyForm: Form = { address: '', user: '', password: '', live: true };

/** Sync with the reader's own server: where, as whom, how it goes, and what two machines changed apart. */
export function SyncDialog({ app }: { readonly app: App }): JSX.Element {
  const settings = useSignal<SyncSettings | undefined>(undefined);
  const status = useSignal<SyncStatus | undefined>(undefined);
  const form = useSignal<Form>(emptyForm);
  const loaded = useSignal(false);
  useEffect(() => {
    void Promise.all([app.port.syncSettings(), app.port.syncStatus()]).then(([known, now]) => {
      const kept = accepted(known)?.settings;
      settings.value = kept;
      if (kept !== undefined)
        form.value = { address: kept.address, user: kept.user, password: '', live: kept.live };
      if (now.ok) status.value = now.value;
      loaded.value = true;
    });
    return app.port.onSync((next) => {
      status.value = next;
    });
  }, [app, form, loaded, settings, status]);

  return (
    <Dialog
      open
      title={t('syncHeading')}
      onClose={() => {
        app.dialog.value = undefined;
      }}
      actions={loaded.value && <Actions app={app} settings={settings} status={status} form={form} />}
    >
      {loaded.value ? (
        <>
          <p>{t('syncAbout')}</p>
          {status.value && settings.value && <StatusLine status={status.value} />}
          <Fields form={form} settings={settings.value} />
          {(status.value?.conflicts ?? 0) > 0 && <ConflictList app={app} />}
        </>
      ) : (
        <LoadingState text={t('libraryLoading')} />
      )}
    </Dialog>
  );
}

/** What is wrong with the address, if anything. */
function addressError(address: string): string | undefined {
  if (address === '') return undefined;
  if (!URL.canParse(address)) return t('syncAddressIncomplete');
  const { protocol, hostname, pathname, username } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return t('syncAddressIncomplete');
  if (username !== '') return t('syncAddressUser');
  if (protocol === 'http:' && !/^(?:localhost|127\.|\[::1\])/u.test(hostname))
    return t('syncAddressInsecure');
  return pathname.length < 2 ? t('syncAddressDatabase') : undefined;
}

function Fields({
  form,
  settings,
}: {
  readonly form: Signal<Form>;
  readonly settings: SyncSettings | undefined;
}): JSX.Element {
  const set = (part: Partial<Form>): void => {
    form.value = { ...form.value, ...part };
  };
  const error = addressError(form.value.address);
  return (
    <>
      <Field
        type="url"
        label={t('syncAddress')}
        hint={t('syncAddressHint')}
        placeholder={t('syncAddressExample')}
        value={form.value.address}
        {...(error === undefined ? {} : { error })}
        onInput={(address) => set({ address: address.trim() })}
      />
      <Field
        label={t('syncUser')}
        autocomplete="username"
        value={form.value.user}
        onInput={(user) => set({ user })}
      />
      <Field
        type="password"
        label={t('syncPassword')}
        hint={t(settings?.hasPassword === true ? 'syncPasswordKept' : 'syncPasswordHint')}
        autocomplete="current-password"
        value={form.value.password}
        onInput={(password) => set({ password })}
      />
      <Toggle
        label={t('syncLive')}
        hint={t('syncLiveHint')}
        checked={form.value.live}
        onChange={(live) => set({ live })}
      />
    </>
  );
}

interface ActionsProps {
  readonly app: App;
  readonly settings: Signal<SyncSettings | undefined>;
  readonly status: Signal<SyncStatus | undefined>;
  readonly form: Signal<Form>;
}

function Actions({ app, settings, status, form }: ActionsProps): JSX.Element {
  const busy = useSignal(false);
  const running = status.value?.state === 'running';
  const { address, user, password, live } = form.value;
  const unusable = address === '' || addressError(address) !== undefined;

  async function ask(work: () => Promise<Result<SyncStatus>>): Promise<boolean> {
    busy.value = true;
    const next = accepted(await work());
    busy.value = false;
    if (next !== undefined) status.value = next;
    return next !== undefined;
  }

  async function connect(): Promise<void> {
    // First of all, while the browser still knows of the click.
    if (!(await app.port.requestHost(address))) return;
    const stored = await ask(() =>
      app.port.syncConfigure({ address, user, live, ...(password === '' ? {} : { password }) }),
    );
    if (!stored) return;
    settings.value = {
      address,
      user,
      live,
      hasPassword: password !== '' || settings.value?.hasPassword === true,
    };
    form.value = { ...form.value, password: '' };
    await ask(() => app.port.syncStart());
  }

  return (
    <>
      {settings.value && (
        <Button
          variant="danger"
          onClick={() =>
            void ask(() => app.port.syncForget()).then((done) => {
              if (!done) return;
              settings.value = undefined;
              form.value = emptyForm;
            })
          }
        >
          {t('syncForget')}
        </Button>
      )}
      {running && <Button onClick={() => void ask(() => app.port.syncStop())}>{t('syncStop')}</Button>}
      <Button
        variant="primary"
        icon="refresh"
        loading={busy.value}
        disabled={unusable}
        onClick={() => void connect()}
      >
        {t(settings.value ? 'syncNow' : 'syncConnect')}
      </Button>
    </>
  );
}
