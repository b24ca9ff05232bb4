import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/setup/browsers.mjs';

it('npm start leaves nothing behind when it is broken off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirelight-start-'));
  const started = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start/main.ts', '--headless'], {
    env: { ...process.env, TMPDIR: folder, WIRELIGHT_CHROMIUM: findBrowser('chromium') ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => started.once('close', resolve));
  try {
    await new Promise<void>((resolve) => started.stdout.once('data', () => resolve()));
    expect(readdirSync(folder).filter((name) => name.startsWith('wirelight-'))).toHaveLength(1);
    started.kill('SIGINT');
    await ended;
    expect(readdirSync(folder).filter((name) => name.startsWith('wirelight-'))).toEqual([]);
  } finally {
    started.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
