export type { Agency } from './agency.ts';
export { agencyAt, agencyOf } from './look-up.ts';
