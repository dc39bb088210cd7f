import { defineConfig } from '@playwright/test';
import { common } from './config';

// These look at no screen: one kind of visitor is enough.
const once = ['**/harness.spec.ts', '**/policy.spec.ts', '**/kill.spec.ts'];
// What breaks breaks alike on every screen: a Japanese desktop and an English phone see it all.
const faults = ['**/faults/**'];
const seesFaults = ['desktop-ja', 'phone-en'];

export default defineConfig({
  ...common,
  testMatch: ['**/*.spec.ts'],
  projects: common.projects?.map((project, place) => ({
    ...project,
    testIgnore: [...(place === 0 ? [] : once), ...(seesFaults.includes(project.name ?? '') ? [] : faults)],
  })),
});
