import type { Outlet } from './outlet.ts'

export const langgam = {
  id: 'langgam',
  name: 'Langgam.id',
  brands: ['Langgam.id'],
  domains: ['langgam.id'],
} as const satisfies Outlet
