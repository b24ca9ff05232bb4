import { browser, onPermissions } from '../../browser/index.ts';
import { askBackground } from '../../messages/index.ts';
import type { WelcomePort } from './port.ts';

/** The manifest's own list, without anything optional. */
function listed(): string[] {
  return [...(browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [])];
}

export function createExtensionPort(): WelcomePort {
  return {
    async analyse(article) {
      const answer = await askBackground('sample/analyse', { article });
      return answer.ok ? answer.value : undefined;
    },
    async needsGrant() {
      return !(await browser.permissions.contains({ origins: listed() }));
    },
    onPermissions,
    grant: () => browser.permissions.request({ origins: listed() }).catch(() => false),
    async popupKeys() {
      const commands = await browser.commands.getAll();
      return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
