import { defineConfig } from '@playwright/test';
import { common } from './config';

// These look at no screen: one kind of visitor is enough.
const once = ['**/harness.spec.ts', '**/policy.spec.ts', '**/kill.spec.ts'];
// What breaks breaks alike on every screen, and what goes into one matter goes into it alike: a Japanese desktop and an English
// phone see it all. The ways through the whole page and the look at every screen are for all four.
const matters = [
  'context-table', 'copy-table', 'files', 'history', 'house', 'order', 'roll', 'sealed', 'settings', 'split', 'substance', 'take-back', 'templates',
  'templates-job',
];
const deep = ['**/faults/**', ...matters.map((matter) => `**/journeys/${matter}.spec.ts`)];
const seesDeep = ['desktop-ja', 'phone-en'];

export default defineConfig({
  ...common,
  testMatch: ['**/*.spec.ts'],
  projects: common.projects?.map((project, place) => ({
    ...project,
    testIgnore: [...(place === 0 ? [] : once), ...(seesDeep.includes(project.name ?? '') ? [] : deep)],
  })),
});
