import * as v from 'valibot';
import { Refusal } from '../../messages/result.ts';

/** Where and as whom to sync. Kept in this device's local storage only; never exported, synced or shown. */
export interface SyncAccount {
  /** Of the database, without name and password: "https://example.org:6984/wirelight". */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly live: boolean;
}

export const accountSchema = v.object({
  address: v.string(),
  user: v.string(),
  password: v.string(),
  live: v.boolean(),
}) satisfies v.GenericSchema<unknown, SyncAccount>;

/** Hosts that no password leaves the machine for. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address in one form. Refuses, in words to act on, what is no database's address, and plain http to any
 * other machine, where the password could be read on the way.
 */
export function checkedAddress(address: string): string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Refusal(
      'bad-address',
      'Give the whole address of the database, such as https://example.org:6984/wirelight.',
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) {
    throw new Refusal(
      'insecure-address',
      'Use https: over http anybody on the way could read your password and notes.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refusal('bad-address', 'Put name and password into their own fields, not into the address.');
  }
  const path = url.pathname.replace(/\/+$/, '');
  if (!/^\/(?:[^/]+\/)*[a-z][a-z0-9_$()+%-]*$/.test(path)) {
    throw new Refusal(
      'bad-address',
      'Add the name of the database to the address, such as /wirelight: small letters, digits, _ and -, beginning with a letter.',
    );
  }
  return `${url.origin}${path}`;
}

/** The one host whose permission a sync needs, as a match pattern. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
