import { defineConfig } from '@playwright/test';
import { common } from './config';

export default defineConfig({ ...common, testMatch: ['shots.ts'], outputDir: '../../test-results/shots' });
