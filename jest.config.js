/** Kinds of test run: `unit` (everything quick), `designer` (its parts in a page without a browser), `engine` (our nodes in the engine of n8n, without its server) and `e2e` (a running n8n). */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  // Comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!email-reply-parser/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'designer',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      testEnvironment: 'jsdom',
      transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }] },
      moduleNameMapper: { '\\.module\\.css$': '<rootDir>/test/editor/support/class-names.ts', '\\.css$': '<rootDir>/test/editor/support/no-style.ts' },
      setupFiles: ['<rootDir>/test/editor/support/jsdom-shims.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/editor/support/patience.ts'],
    },
    { ...shared, displayName: 'engine', testMatch: ['<rootDir>/test/**/*.engine.ts'], globalSetup: '<rootDir>/test/support/install-n8n.ts' },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/support/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/e2e/global-teardown.ts',
    },
  ],
};
