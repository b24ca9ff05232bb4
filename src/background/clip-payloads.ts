import * as v from 'valibot';
import {
  categorySchema,
  clipSpeakerSchema,
  correctionsSchema,
  libraryRecordSchema,
  tagNameSchema,
} from '../messages/clip-schemas.ts';
import { spanSchema } from '../messages/schemas.ts';

/** Payloads of the clip messages, as the background takes them. */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const words = v.pipe(v.string(), v.maxLength(1_000_000));
const tags = v.pipe(v.array(tagNameSchema), v.maxLength(1000));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const pageSize = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000));
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

export const nothing = v.object({});
export const tab = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });

const target = v.variant('kind', [
  v.object({ kind: v.picklist(['quotation', 'claim']), span: spanSchema, exact: words }),
  v.object({ kind: v.literal('country'), span: spanSchema, exact: words, code }),
  v.object({ kind: v.literal('selection'), span: v.exactOptional(spanSchema), exact: words }),
  v.object({ kind: v.literal('article') }),
]);

const saveEntries = {
  target,
  note: v.exactOptional(words),
  tags: v.exactOptional(tags),
  category: v.exactOptional(id),
  corrections: v.exactOptional(correctionsSchema),
};

export const cite = v.object({ target });
export const save = v.object(saveEntries);
export const saveInTab = v.object({ ...tab.entries, ...saveEntries });

const correctionEntries = {
  target,
  correction: v.object({
    notQuotation: v.exactOptional(v.boolean()),
    speaker: v.exactOptional(v.union([v.literal('unknown'), clipSpeakerSchema])),
    quotationKind: v.exactOptional(v.picklist(['direct', 'mixed', 'indirect'])),
    span: v.exactOptional(spanSchema),
    countries: v.exactOptional(v.pipe(v.array(code), v.maxLength(1000))),
  }),
};

export const correction = v.object(correctionEntries);
export const correctionInTab = v.object({ ...tab.entries, ...correctionEntries });

export const update = v.object({
  id,
  change: v.object({
    note: v.exactOptional(v.object({ from: words, to: words })),
    tags: v.exactOptional(v.object({ add: tags, remove: tags })),
    category: v.exactOptional(v.nullable(id)),
    corrections: v.exactOptional(v.nullable(correctionsSchema)),
  }),
  continues: v.exactOptional(id),
});

export const many = v.object({ ids });
export const one = v.object({ id });

const watchable = { work: v.exactOptional(id) };
export const work = v.object({ work: id });
export const retag = v.object({ ids, add: tags, remove: tags, ...watchable });
export const removal = v.object({ ids, ...watchable });
export const removalOfAll = v.object(watchable);
export const removalOfCategory = v.object({ id, ...watchable });
export const undo = v.object({ undoId: v.exactOptional(id), ...watchable });
export const undoOwn = v.object({ undoId: id });
export const listing = v.object({ after: v.exactOptional(id), limit: pageSize });
export const lastPlaced = v.object({
  ids: v.exactOptional(ids),
  after: v.exactOptional(id),
  limit: pageSize,
});
export const category = v.object({ category: categorySchema });
export const draftKey = v.object({ key: id });
const noteWords = { note: words, tags };
export const pageDraft = v.object({ key: id, ...noteWords });
export const draft = v.object({ ...pageDraft.entries, from: v.exactOptional(v.object(noteWords)) });
export const importId = v.object({ importId: id });
export const importCancel = v.object({ importId: id, ...watchable });
export const importRecords = v.object({
  importId: id,
  records: v.pipe(v.array(libraryRecordSchema), v.maxLength(500)),
});

export const placements = v.object({
  placements: v.pipe(
    v.array(
      v.object({
        id,
        placement: v.variant('state', [
          v.object({
            state: v.literal('found'),
            span: spanSchema,
            score: v.number(),
            how: v.picklist(['exact', 'fuzzy']),
          }),
          v.object({ state: v.literal('pending') }),
          v.object({ state: v.literal('orphan') }),
        ]),
      }),
    ),
    v.maxLength(10_000),
  ),
});

export const resolution = v.object({ id, rev: id });

export const account = v.object({
  address: v.pipe(v.string(), v.maxLength(2000)),
  user: v.pipe(v.string(), v.maxLength(500)),
  password: v.exactOptional(v.pipe(v.string(), v.maxLength(2000))),
  live: v.boolean(),
});
