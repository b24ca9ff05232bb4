import type { Rule } from '../view.ts';

export const SLAVIC_RULES: readonly Rule[] = [];
