import type { Outlet } from './outlet.ts'

export const cnbcindonesia = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  domains: ['cnbcindonesia.com'],
  group: 'Trans Media',
} as const satisfies Outlet
