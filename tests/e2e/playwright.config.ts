import { defineConfig } from '@playwright/test';
import { common } from './config';

// These look at no screen: one kind of visitor is enough.
const once = ['**/harness.spec.ts', '**/policy.spec.ts', '**/kill.spec.ts', '**/tabs-minute.spec.ts'];
// What breaks breaks alike on every screen, what goes into one matter goes into it alike, and so does the look at every screen: a
// Japanese desktop and an English phone see it all. The ways through the whole page are for all four.
const matters = [
  'accessible', 'balance', 'choose', 'context-table', 'copy-table', 'files', 'history', 'house', 'order', 'palette', 'plans', 'press', 'roll',
  'sealed', 'settings', 'split', 'substance', 'take-back', 'templates', 'templates-job', 'tree',
];
const deep = ['**/faults/**', ...matters.map((matter) => `**/journeys/${matter}.spec.ts`)];
const seesDeep = ['desktop-ja', 'phone-en'];

// These drive another browser, and are run by the configuration that lies beside them.
const firefox = '**/e2e/firefox/**';

export default defineConfig({
  ...common,
  testMatch: ['**/*.spec.ts'],
  projects: common.projects?.map((project, place) => ({
    ...project,
    testIgnore: [firefox, ...(place === 0 ? [] : once), ...(seesDeep.includes(project.name ?? '') ? [] : deep)],
  })),
});
