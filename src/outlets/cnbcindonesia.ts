import type { Outlet } from './outlet.ts'

export const cnbcindonesia = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  brands: ['CNBC Indonesia', 'CNBCIndonesia.com'],
  domains: ['cnbcindonesia.com'],
  group: 'Trans Media',
} as const satisfies Outlet
