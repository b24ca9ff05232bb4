import type { JSX } from 'preact';
import type { PageState, UnsupportedReason } from '../../model/index.ts';
import { Button, EmptyState, ErrorState, LoadingState, type MessageKey, t } from '../kit/index.ts';
import type { ReadingModel } from './model.ts';
import { Why } from './why.tsx';

type Without<S> = S extends { status: 'article' } ? never : S;

interface StateProps {
  readonly model: ReadingModel;
  readonly state: Without<PageState> | undefined;
}

const UNSUPPORTED = {
  'browser-page': 'unsupportedBrowserPage',
  'extension-store': 'unsupportedStore',
  pdf: 'unsupportedPdf',
  xml: 'unsupportedXml',
  'file-access': 'unsupportedFile',
  'other-document': 'unsupportedOther',
} as const satisfies Record<UnsupportedReason, MessageKey>;

/** Every state in which there is no article to show, each with what the reader can do. */
export function NoArticle({ model, state }: StateProps): JSX.Element {
  switch (state?.status) {
    case undefined:
      return <LoadingState text={t('stateLoading')} />;
    case 'reading':
      return <LoadingState text={t('stateReading')} />;
    case 'unsupported':
      return (
        <EmptyState icon="lock" title={t('stateUnsupportedTitle')} text={t(UNSUPPORTED[state.reason])} />
      );
    case 'no-access':
      // Without a host there is nothing to ask for; the button itself lets Wirelight in, if anything does.
      if (state.host === '') {
        return <EmptyState icon="lock" title={t('stateUnseenTitle')} text={t('stateUnseenText')} />;
      }
      return (
        <EmptyState
          icon="lock"
          title={t('stateNoAccessTitle')}
          text={t('stateNoAccessText', state.host)}
          actions={
            <Button variant="primary" loading={model.busy.value} onClick={() => model.allowSite(state.host)}>
              {t('stateAllow', state.host)}
            </Button>
          }
        />
      );
    case 'off':
      return (
        <EmptyState
          icon="power"
          title={t('stateOffTitle', state.host)}
          text={t('stateOffText')}
          actions={
            <Button variant="primary" loading={model.busy.value} onClick={() => model.allowSite(state.host)}>
              {t('stateTurnOn')}
            </Button>
          }
        />
      );
    case 'no-text':
      return <EmptyState title={t('stateNoTextTitle')} text={t('stateNoTextText')} />;
    case 'error':
      return (
        <ErrorState
          title={t('stateErrorTitle')}
          text={t('stateErrorText')}
          details={state.message}
          actions={
            <Button
              variant="primary"
              icon="refresh"
              loading={model.busy.value}
              onClick={() => model.annotate()}
            >
              {t('stateRetry')}
            </Button>
          }
        />
      );
    case 'other':
      return (
        <EmptyState
          title={t('stateOtherTitle')}
          text={t('stateOtherText')}
          actions={
            <>
              <Button variant="primary" loading={model.busy.value} onClick={() => model.annotate()}>
                {t('stateAnnotate')}
              </Button>
              {state.site.mode === 'once' && (
                <Button disabled={model.busy.value} onClick={() => model.allowSite(state.host)}>
                  {t('stateAlways', state.host)}
                </Button>
              )}
            </>
          }
        >
          <Why model={model} detection={state.detection} />
        </EmptyState>
      );
  }
}
