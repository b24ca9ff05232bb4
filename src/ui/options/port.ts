import type { OnProgress } from '../../messages/index.ts';
import type { Result } from '../../messages/result.ts';
import type { Analysis, Article } from '../../model/index.ts';
import type { Settings } from '../../settings/index.ts';

export interface ListedSite {
  readonly host: string;
  /** The browser lets Wirelight read it. */
  readonly granted: boolean;
}

export interface Sites {
  /** Agencies' hosts, where Wirelight runs by itself. */
  readonly listed: readonly ListedSite[];
  readonly optedIn: readonly ListedSite[];
  readonly off: readonly string[];
}

export interface Shortcut {
  /** Name of the command as in the manifest. */
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty if none is set. */
  readonly keys: string;
}

/** All that the options ask of the world. Nothing rejects. */
export interface OptionsPort {
  /** What the engine finds in an article of our own; undefined if it cannot be asked. */
  analyse(article: Article): Promise<Analysis | undefined>;
  readSettings(): Promise<Settings>;
  changeSettings(patch: Partial<Settings>): Promise<Settings>;
  onSettings(callback: (settings: Settings) => void): () => void;
  sites(): Promise<Sites>;
  /** Calls back when access to hosts was given or taken away, here or in the browser's own settings. */
  onPermissions(callback: () => void): () => void;
  /** Asks for the hosts. Call it within the click. */
  grant(hosts: readonly string[]): Promise<boolean>;
  /** Asks for the host and opts it in. Call it within the click. */
  addSite(host: string): Promise<Result<undefined>>;
  forgetSite(host: string): Promise<Result<undefined>>;
  shortcuts(): Promise<readonly Shortcut[]>;
  openShortcuts(): void;
  openLibrary(part?: 'export' | 'import' | 'sync'): void;
  clipCount(): Promise<number | undefined>;
  removeAll(onProgress: OnProgress): Promise<Result<{ readonly undoId: string }>>;
  /** Stopped, it leaves what is left of the step to be taken back again. */
  undo(undoId: string, onProgress: OnProgress): Promise<Result<unknown>>;
}
