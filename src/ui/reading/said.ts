import type { Article, MentionVia, Quotation } from '../../model/index.ts';
import { type MessageKey, t } from '../kit/index.ts';
import { cueWords } from './words.ts';

const KINDS = {
  direct: 'quotationDirect',
  mixed: 'quotationMixed',
  indirect: 'quotationIndirect',
} as const satisfies Record<Quotation['kind'], MessageKey>;

/** "Direct · told Interfax-Ukraine": how a quotation is reported. */
export function quotationKind(article: Article, quotation: Quotation): string {
  const kind = t(KINDS[quotation.kind]);
  const cue = cueWords(article, quotation);
  return cue === undefined ? kind : `${kind} · ${cue}`;
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  headline: 'claimHeadline',
  lead: 'claimLead',
  figure: 'claimFigure',
  date: 'claimDate',
  commitment: 'claimCommitment',
  prediction: 'claimPrediction',
  judgement: 'claimJudgement',
  accusation: 'claimAccusation',
  'main-speaker': 'claimMainSpeaker',
  official: 'claimOfficial',
};

/** Why a claim matters, in words; undefined for a reason that no reader needs to know. */
export function claimReason(code: string): string | undefined {
  const key = REASONS[code];
  return key && t(key);
}

const VIAS = {
  name: 'countryByName',
  demonym: 'countryByPeople',
  place: 'countryByPlace',
} as const satisfies Record<MentionVia, MessageKey>;

/** "by name 3 · by place 1": how the mentions of a country were found. */
export function foundBy(mentions: readonly { readonly via: MentionVia }[]): string {
  return (['name', 'demonym', 'place'] as const)
    .map((via) => ({ via, count: mentions.filter((mention) => mention.via === via).length }))
    .filter(({ count }) => count > 0)
    .map(({ via, count }) => t(VIAS[via], count))
    .join(' · ');
}
