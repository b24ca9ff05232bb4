import * as v from 'valibot';
import { type InPageHandlers, listenInPage } from '../messages/listen.ts';
import { spanSchema } from '../messages/schemas.ts';
import type { Reader } from './reader.ts';

/** Obeys the background and our own pages; stops listening when the extension is gone. */
export function listenForOrders(reader: Reader): void {
  const nothing = v.object({});
  const handlers = {
    'page/start': {
      payload: v.object({ force: v.boolean() }),
      answer: ({ force }) => reader.start(force),
    },
    'page/stop': {
      payload: nothing,
      answer() {
        reader.stop();
        return undefined;
      },
    },
    'page/report': { payload: nothing, answer: () => reader.report() },
    'view/set': {
      payload: v.object({
        highlights: v.exactOptional(v.boolean()),
        adsHidden: v.exactOptional(v.boolean()),
      }),
      answer: (patch) => reader.setView(patch),
    },
    'view/go': {
      payload: v.object({ span: spanSchema }),
      answer: ({ span }) => ({ found: reader.go(span) }),
    },
    'view/step': {
      payload: v.object({ by: v.picklist([1, -1]) }),
      answer: ({ by }) => ({ quotationIndex: reader.step(by) }),
    },
    'view/light': {
      payload: v.object({ span: v.nullable(spanSchema) }),
      answer({ span }) {
        reader.light(span);
        return undefined;
      },
    },
    'clips/refresh': {
      payload: nothing,
      async answer() {
        await reader.refreshClips();
        return undefined;
      },
    },
    'clips/target': {
      payload: v.object({ kind: v.exactOptional(v.picklist(['quotation', 'claim', 'country'])) }),
      answer({ kind }) {
        const target = kind === undefined ? reader.saveTarget() : reader.menuTarget(kind);
        return target === undefined ? {} : { target };
      },
    },
  } satisfies InPageHandlers;
  listenInPage(handlers);
}
