import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { flags } from './src/build/flags.ts';
import { firefoxManifest, withListedHosts, withoutWebAccessibleResources } from './src/build/manifest.ts';
import { AGENCIES } from './src/page/agencies/all.generated.ts';

/** Pages that no manifest key names, or (the sidebar) that crxjs does not look for. */
const pages = ['popup', 'panel', 'options', 'welcome', 'library'];

/**
 * A page opens the sooner the fewer files it asks for: what all contexts speak is one, what all views are made of
 * another. The background loads the first and none of the second.
 */
const chunks = [
  {
    name: 'base',
    test: /\/(?:valibot|webextension-polyfill)\/|\/src\/(?:browser|messages|settings)\//,
    priority: 2,
  },
  { name: 'view', test: /\/@?preact\/|\/src\/(?:ui\/(?:kit|view|reading)|paint)\//, priority: 1 },
];

/** The reader is injected by the background, so nothing of ours need be visible to pages. */
function nothingWebAccessible(): Plugin {
  return {
    name: 'wirelight:nothing-web-accessible',
    enforce: 'post',
    // A hook of crxjs, run in the order of plugins; Vite does not know it.
    ...{ renderCrxManifest: withoutWebAccessibleResources },
  };
}

export default defineConfig(({ mode }) => {
  const target = mode === 'firefox' ? 'firefox' : 'chrome';
  const listed = withListedHosts(manifest, AGENCIES);
  const source: ManifestV3Export = target === 'firefox' ? firefoxManifest(listed) : listed;
  return {
    publicDir: 'src/static',
    define: { global: 'globalThis' },
    plugins: process.env.VITEST
      ? []
      : [crx({ manifest: source, browser: target }), nothingWebAccessible(), flags()],
    build: {
      outDir: `dist/${target}`,
      assetsInlineLimit: 0,
      emptyOutDir: true,
      target: target === 'firefox' ? 'firefox140' : 'chrome128',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((name) => [name, `src/ui/${name}/index.html`])),
        output: { codeSplitting: { groups: chunks } },
      },
    },
    test: {
      benchmark: { include: ['test/bench/*.bench.ts'] },
      // Property tests take their time where others build beside them.
      testTimeout: 60_000,
      include: ['src/**/*.test.{ts,tsx}', 'test/unit/**/*.test.{ts,tsx}', 'test/structure/**/*.test.ts'],
    },
  };
});
