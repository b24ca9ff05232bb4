import { type AnalysisResources, loadTagger } from '../analyse/index.ts';
import weights from '../analyse/tagger/weights/attribution.en.bin?url';
import { browser } from '../browser/index.ts';

let loading: Promise<AnalysisResources> | undefined;

/** The trained weights, read from the package when first needed. Without usable ones the rules work alone. */
export function analysisResources(): Promise<AnalysisResources> {
  loading ??= load();
  return loading;
}

async function load(): Promise<AnalysisResources> {
  try {
    const response = await fetch(browser.runtime.getURL(weights));
    return { tagger: loadTagger(new Uint8Array(await response.arrayBuffer())) };
  } catch (error) {
    console.warn('Working by rules alone.', error);
    return {};
  }
}
