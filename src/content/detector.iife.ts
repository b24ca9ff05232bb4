import { tellBackground } from '../messages/send.ts';
import { detect } from '../page/detect/index.ts';
import { watchTree } from '../page/watch/watch-tree.ts';
import { isReaderHere } from './reader-here.ts';
import { watchLocation } from './watch-location.ts';

/**
 * Runs by itself on the sites that the reader (or our list) chose: says whether the page is an article and
 * does nothing else. Where it is one, the background injects the reader, which takes over for good.
 */
const life = new AbortController();

async function look(): Promise<boolean> {
  if (isReaderHere()) {
    life.abort();
    return true;
  }
  const detection = detect(document, location.href);
  if (detection.kind === 'other') return false;
  const told = await tellBackground('page/found', { url: location.href, detection });
  if (told.ok || told.error.code === 'gone') life.abort();
  return true;
}

// An article may come after the page, or in its place.
watchTree(document, life.signal, { onPause: look });
watchLocation(window, life.signal, () => void look());
