// Made by `npm run agencies` from the files of this folder. Do not edit.
import type { Agency } from './agency.ts';
import { agency as a0 } from './interfax-ukraine.ts';

export const AGENCIES: readonly Agency[] = [a0];
