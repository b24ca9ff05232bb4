import type { AnalysisResources } from '../../analyse/index.ts';

/** What the engine can use beyond its rules. */
export async function loadResources(): Promise<AnalysisResources> {
  return {};
}
