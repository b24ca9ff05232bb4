import type { LinearModel } from './linear-model.ts';
import blockWeights from './weights/block.json' with { type: 'json' };
import contextWeights from './weights/context.json' with { type: 'json' };

/** Whether a block is body text, by itself. Trained by src/train/pages. */
export const BLOCK_MODEL: LinearModel = blockWeights;
/** Whether a block is body text, among the other blocks of its page. Trained by src/train/pages. */
export const CONTEXT_MODEL: LinearModel = contextWeights;
