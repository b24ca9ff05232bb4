import { readFile } from 'node:fs/promises';
import { type AnalysisResources, loadTagger } from '../../analyse/index.ts';

const WEIGHTS = new URL('../../analyse/tagger/weights/attribution.en.bin', import.meta.url);

/** What the engine can use beyond its rules. Without usable weights the rules work alone, and a warning says why. */
export async function loadResources(): Promise<AnalysisResources> {
  try {
    return { tagger: loadTagger(await readFile(WEIGHTS)) };
  } catch (error) {
    process.stderr.write(`Working by rules alone: ${error instanceof Error ? error.message : error}\n`);
    return {};
  }
}
