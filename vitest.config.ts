import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^urai-berita$/u, replacement: source('index.ts') },
      { find: /^urai-berita\/outlets$/u, replacement: source('outlets/index.ts') },
      { find: /^urai-berita\/mentions$/u, replacement: source('mentions/index.ts') },
      { find: /^urai-berita\/export$/u, replacement: source('export/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/tools/closing-line.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html', 'json-summary'],
      thresholds: { lines: 97 },
    },
  },
})
