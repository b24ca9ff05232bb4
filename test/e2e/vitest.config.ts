import { defineConfig } from 'vitest/config';

const shared = { root: '.', testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: false };

/** Tests of the built extension in real browsers: those of `both` run in each. Build first. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: (['chromium', 'firefox'] as const).map((name) => ({
      test: {
        ...shared,
        name,
        include: [`test/e2e/both/*.e2e.ts`, `test/e2e/${name}/*.e2e.ts`],
        env: { WIRELIGHT_E2E: name },
      },
    })),
  },
});
