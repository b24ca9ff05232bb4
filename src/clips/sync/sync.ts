import type { SyncSettings, SyncStatus } from '../../messages/clips.ts';
import type { Failure } from '../../messages/result.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import { conflictCount } from './conflicts.ts';
import { refusedFailure, syncFailure } from './failures.ts';
import { replicate } from './replicate.ts';
import { checkedAddress, originOf, type SyncAccount } from './settings.ts';

/** What sync needs of the world around it. */
export interface SyncPorts {
  readAccount(): Promise<SyncAccount | undefined>;
  writeAccount(account: SyncAccount | undefined): Promise<void>;
  mayReach(origin: string): Promise<boolean>;
  openRemote(account: SyncAccount): Database;
  /** Called with every news of a running sync. */
  onStatus(status: SyncStatus): void;
  /** Called with the ids of documents that came. */
  onBrought(ids: readonly string[]): void;
}

export interface ConfigureRequest {
  readonly address: string;
  readonly user: string;
  readonly password?: string;
  readonly live: boolean;
}

export interface Sync {
  settings(): Promise<SyncSettings | undefined>;
  configure(request: ConfigureRequest): Promise<SyncStatus>;
  forget(): Promise<SyncStatus>;
  status(): Promise<SyncStatus>;
  /** Begins a sync unless one runs, nothing is set up, or the permission is missing; does not wait for its end. */
  start(): Promise<SyncStatus>;
  /** Stops a running sync; what came and went so far stays. */
  stop(): Promise<SyncStatus>;
  /** Resolves when no sync runs. */
  settled(): Promise<void>;
}

interface Run {
  readonly life: AbortController;
  readonly done: Promise<void>;
  pulled: number;
  pushed: number;
  pending?: number;
}

/** One sync at a time, and nothing over the network unless an account is set up. */
export function createSync(store: Store, ports: SyncPorts): Sync {
  let running: Run | undefined;
  let last: { pulled: number; pushed: number; lastSyncedAt?: string; error?: Failure } = {
    pulled: 0,
    pushed: 0,
  };

  async function status(): Promise<SyncStatus> {
    const account = await ports.readAccount();
    const conflicts = await conflictCount(store);
    if (running !== undefined) {
      const { pulled, pushed, pending } = running;
      return { state: 'running', pulled, pushed, conflicts, ...(pending === undefined ? {} : { pending }) };
    }
    const now = { ...last, conflicts };
    if (account === undefined) return { state: 'off', pulled: 0, pushed: 0, conflicts };
    if (!(await ports.mayReach(originOf(account.address)))) return { ...now, state: 'needs-permission' };
    if (last.error?.code === 'offline') return { ...now, state: 'waiting' };
    return { ...now, state: last.error === undefined ? 'idle' : 'error' };
  }

  const tell = async (): Promise<SyncStatus> => {
    const now = await status();
    ports.onStatus(now);
    return now;
  };

  async function sync(run: Omit<Run, 'done'>, account: SyncAccount): Promise<void> {
    const remote = ports.openRemote(account);
    let error: Failure | undefined;
    try {
      const { refused } = await replicate(store, remote, run.life.signal, (progress) => {
        if (progress.direction === 'pull') run.pulled = progress.count;
        else run.pushed = progress.count;
        if (progress.pending === undefined) delete run.pending;
        else run.pending = progress.pending;
        if (progress.ids.length > 0) ports.onBrought(progress.ids);
        void tell();
      });
      if (refused > 0) error = refusedFailure(refused);
    } catch (thrown) {
      if (!run.life.signal.aborted) error = syncFailure(thrown);
    } finally {
      await remote.close().catch(() => undefined);
    }
    const { pulled, pushed } = run;
    const isDone = error === undefined && !run.life.signal.aborted;
    const at = isDone ? store.now().toISOString() : last.lastSyncedAt;
    last = {
      pulled,
      pushed,
      ...(at === undefined ? {} : { lastSyncedAt: at }),
      ...(error === undefined ? {} : { error }),
    };
    running = undefined;
    await tell();
  }

  async function stop(): Promise<SyncStatus> {
    running?.life.abort();
    await running?.done;
    return status();
  }

  return {
    status,
    stop,
    settled: async () => running?.done,
    async settings() {
      const account = await ports.readAccount();
      if (account === undefined) return undefined;
      const { address, user, live, password } = account;
      return { address, user, live, hasPassword: password !== '' };
    },
    async configure({ address: given, user, password, live }) {
      const address = checkedAddress(given);
      await stop();
      const old = await ports.readAccount();
      // The password of one server is never sent to another.
      const kept = old?.address === address && old.user === user ? old.password : '';
      await ports.writeAccount({ address, user, password: password ?? kept, live });
      last = { pulled: 0, pushed: 0 };
      return tell();
    },
    async forget() {
      await stop();
      await ports.writeAccount(undefined);
      last = { pulled: 0, pushed: 0 };
      return tell();
    },
    async start() {
      const account = await ports.readAccount();
      const isFree = account !== undefined && (await ports.mayReach(originOf(account.address)));
      if (account !== undefined && isFree && running === undefined) {
        const run = { life: new AbortController(), pulled: 0, pushed: 0 };
        const started: Run = Object.assign(run, {
          done: Promise.resolve().then(() => sync(started, account)),
        });
        running = started;
      }
      return tell();
    },
  };
}
