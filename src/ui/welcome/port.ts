import type { Analysis, Article } from '../../model/index.ts';

/** All that the first page asks of the world. Nothing rejects. */
export interface WelcomePort {
  /** What the engine finds in an article of our own; undefined if it cannot be asked. */
  analyse(article: Article): Promise<Analysis | undefined>;
  /** True where the browser (Firefox) has not yet let Wirelight read the listed agencies. */
  needsGrant(): Promise<boolean>;
  /** Asks for them. Call it within the click. */
  grant(): Promise<boolean>;
  /** Keys that open the popup, as the browser writes them; empty if none are set. */
  popupKeys(): Promise<string>;
  openOptions(): void;
}
