export type { Agency } from './agency.ts';
export { agencyOf } from './look-up.ts';
