import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isTrustedCanonical } from './canonical.ts';
import { pageKey } from './page-key.ts';

/** A short name for `content`: the same for the same content, on every machine (SHA-256, 96 bits). */
export function digest(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 24);
}

/**
 * The id of the article at `address`: the same for every form of its address, and for the page's canonical
 * address where that can be trusted.
 */
export function articleIdOf(address: string, canonical?: string): string {
  return digest(pageKey(citedAddress(address, canonical)));
}

/** Every id under which the article may have been kept: as its canonical address, and as the plain one. */
export function articleIdsOf(address: string, canonical?: string): readonly string[] {
  return [...new Set([articleIdOf(address, canonical), articleIdOf(address)])];
}

/** The address to cite: the canonical one where it can be trusted, else the page's own. */
export function citedAddress(address: string, canonical?: string): string {
  return canonical !== undefined && isTrustedCanonical(address, canonical) ? canonical : address;
}
