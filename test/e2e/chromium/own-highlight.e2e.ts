import { expect, it } from 'vitest';
import type { ChromiumTab } from '../support/chromium.ts';
import { articleUrl, fixture } from '../support/fixtures.ts';
import { until } from '../support/harness.ts';
import { withChromium } from '../support/stage.ts';

const stage = withChromium({ [articleUrl]: fixture('article.en.html') });

interface DomNode {
  readonly nodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

function named(node: DomNode, label: string): DomNode | undefined {
  const at = node.attributes?.indexOf('aria-label') ?? -1;
  if (at >= 0 && node.attributes?.[at + 1] === label) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = named(child, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Middle of a button in the closed shadow root, which only the browser's own tools see. */
async function placeOf(tab: ChromiumTab, label: string): Promise<{ x: number; y: number }> {
  const session = await stage.browser.chromium.context.newCDPSession(tab.page);
  return until(`the button "${label}"`, async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const node = named(root, label);
    if (node === undefined) return { seen: 'no such button' };
    const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { done: { x: (left + right) / 2, y: (top + bottom) / 2 } };
  });
}

it('selected words are highlighted in the category that is pressed in the toolbar', async () => {
  const tab = await stage.browser.newTab();
  await tab.goto(articleUrl);
  await tab.toFront();
  const tabId = await stage.control.tabId(articleUrl);
  await stage.control.stateWhen(tabId, 'article');
  await stage.control.ask('clips/forPage', { tabId });
  const box = await tab.evaluate(() => {
    const words = [...document.querySelectorAll('p')].find((one) =>
      one.textContent?.startsWith('KYIV'),
    )?.firstChild;
    const range = document.createRange();
    range.setStart(words ?? document.body, 46);
    range.setEnd(words ?? document.body, 52);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, y: top + height / 2, text: range.toString() };
  }, null);
  await tab.page.mouse.move(box.left, box.y);
  await tab.page.mouse.down();
  await tab.page.mouse.move(box.right, box.y, { steps: 4 });
  await tab.page.mouse.up();
  const place = await placeOf(tab, 'To check');
  await tab.page.mouse.click(place.x, place.y);
  const clip = await until('the clip', async () => {
    const answer = await stage.control.ask('clips/list', { limit: 10 });
    const [first] = answer.ok ? answer.value.items : [];
    return first === undefined ? { seen: answer } : { done: first };
  });
  expect(clip).toMatchObject({ kind: 'selection', category: 'check', text: box.text });
  await tab.waitFor(() => CSS.highlights.has('wirelight-own-pink'), null);
});
