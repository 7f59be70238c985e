/** Three projects: plain functions in Node, the real Office.js in jsdom, and files in Node. A test picks jsdom by living in one of the folders named below. */
const rootDir = require('node:path').resolve(__dirname, '..');

const shared = {
  rootDir,
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(intl-messageformat|@formatjs)/)'],
  // Its package names a CommonJS file that it does not contain.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/bench/', '/test/fuzz/'],
};
const dom = ['excel', 'app', 'taskpane', 'commands', 'emulator/host', 'workbench'];
module.exports = {
  rootDir,
  // By itself jest leaves a core idle: on two cores that is half the machine.
  maxWorkers: '100%',
  // Times are measured in benches, never asserted: a busy machine is no failure.
  testTimeout: 600_000,
  projects: [
    {
      ...shared,
      displayName: 'plain',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/languages.cjs'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...dom.map((folder) => `/test/${folder}/`)],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/support/browser-globals.cjs', '<rootDir>/test/support/languages.cjs'],
      testEnvironmentOptions: { url: 'https://localhost:3000/taskpane.html' },
      testMatch: dom.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
    },
  ],
};
