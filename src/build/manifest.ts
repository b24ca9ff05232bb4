import type source from '../../manifest.json';
import type { Agency } from '../page/agencies/index.ts';

type SourceManifest = typeof source;

/** What Firefox wants to be told about the add-on; the id also makes storage.sync work for temporary installs. */
export const gecko = {
  id: 'wirelight@wirelight.example',
  strict_min_version: '140.0',
  data_collection_permissions: { required: ['none' as const] },
};

/** The manifest with the hosts of the agencies that we know: where the detector runs by itself, and nowhere else. */
export function withListedHosts(manifest: SourceManifest, agencies: readonly Agency[]): SourceManifest {
  const matches = agencies.flatMap(({ hosts }) => hosts.map((host) => `https://*.${host}/*`)).sort();
  return {
    ...manifest,
    host_permissions: matches,
    content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches })),
  };
}

/**
 * The Firefox form of the one manifest: an event page in place of the service worker, a sidebar in place of
 * the side panel, and the add-on's id.
 */
export function firefoxManifest(manifest: SourceManifest) {
  const { minimum_chrome_version: _chrome, side_panel, background, permissions, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    action: { ...manifest.action, default_area: 'navbar' as const },
    permissions: permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: { gecko },
  };
}

/** crxjs makes injected scripts readable by every page; ours are injected by the background and need not be. */
export function withoutWebAccessibleResources<M extends { web_accessible_resources?: unknown }>(
  manifest: M,
): Omit<M, 'web_accessible_resources'> {
  const { web_accessible_resources: _resources, ...rest } = manifest;
  return rest;
}
