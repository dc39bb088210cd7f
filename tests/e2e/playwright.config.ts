import { defineConfig } from '@playwright/test';
import { common } from './config';

// These look at no screen: one kind of visitor is enough.
const once = ['**/harness.spec.ts', '**/policy.spec.ts'];

export default defineConfig({
  ...common,
  testMatch: ['**/*.spec.ts'],
  projects: common.projects?.map((project, place) => (place === 0 ? project : { ...project, testIgnore: once })),
});
