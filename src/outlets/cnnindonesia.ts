import type { Outlet } from './outlet.ts'

export const cnnindonesia = {
  id: 'cnnindonesia',
  name: 'CNN Indonesia',
  domains: ['cnnindonesia.com'],
  group: 'Trans Media',
} as const satisfies Outlet
