import type { Outlet } from './outlet.ts'

export const voaindonesia = {
  id: 'voaindonesia',
  name: 'VOA Indonesia',
  brands: ['VOA'],
  domains: ['voaindonesia.com'],
} as const satisfies Outlet
