/** Browser tests: the workbench with the real pane, in Chromium. One browser at a time; files share one built server. */
module.exports = {
  rootDir: '..',
  displayName: 'e2e',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/test/e2e/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/e2e/support/global-teardown.cjs',
  setupFiles: ['<rootDir>/test/support/languages.cjs'],
  maxWorkers: 2,
  // Times are measured in benches, never asserted: a busy machine is no failure.
  testTimeout: 600_000,
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  // These packages are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs)/)'],
};
