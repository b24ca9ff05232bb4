import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../../src/page/agencies/all.generated.ts';
import { root } from './sources.ts';

/** Everything that the extension may ask a browser for. A new line here is a decision: docs/permissions.md. */
const permissions = {
  chrome: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

/** File names anywhere in a value of the manifest. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w./-]+\.(?:js|html|png|svg|css|json)$/.test(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(filesIn);
  return [];
}

describe.each(['chrome', 'firefox'] as const)('the built extension for %s', (target) => {
  const folder = join(root, 'dist', target);
  const manifest = existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) : {};

  it('is built (npm run build)', () => {
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
  });

  it('has every file that its manifest names, and the pages that the code opens', () => {
    const pages = ['popup', 'panel', 'options', 'welcome', 'library'].map(
      (name) => `src/ui/${name}/index.html`,
    );
    const named = [...filesIn(manifest), ...pages];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions[target]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    const hosts = AGENCIES.flatMap((agency) => agency.hosts.map((host) => `https://*.${host}/*`)).sort();
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([hosts]);
  });

  it('shows none of its files to web pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids its own pages everything but its own code and pictures', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|wasm|blob:|\*/);
  });

  it('opens its popup with few files', () => {
    const page = readFileSync(join(folder, 'src/ui/popup/index.html'), 'utf8');
    expect(page.match(/<script/g)?.length).toBeLessThanOrEqual(4);
    expect(page.match(/<link/g)?.length).toBeLessThanOrEqual(2);
  });

  it('has content scripts of one piece, which no page could be asked to load more for', () => {
    const scripts = filesIn(manifest.content_scripts);
    expect(scripts).toEqual(['src/content/detector.iife.js']);
    for (const script of [...scripts, 'src/content/reader.iife.js']) {
      expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/^import\b|\bimport\(/m);
    }
  });
});
