import type { Analysis, Article } from '../../model/index.ts';

/** All that the first page asks of the world. Nothing rejects. */
export interface WelcomePort {
  /** What the engine finds in an article of our own; undefined if it cannot be asked. */
  analyse(article: Article): Promise<Analysis | undefined>;
  /** True where the browser (Firefox) has not yet let Wirelight read the listed agencies. */
  needsGrant(): Promise<boolean>;
  /** Calls back when access to hosts was given or taken away, here or in the browser's own settings. */
  onPermissions(callback: () => void): () => void;
  /** Asks for them. Call it within the click. */
  grant(): Promise<boolean>;
  /** Keys that open the popup, as the browser writes them; empty if none are set. */
  popupKeys(): Promise<string>;
  openOptions(): void;
}
