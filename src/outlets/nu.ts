import type { Outlet } from './outlet.ts'

export const nu = {
  id: 'nu',
  name: 'NU Online',
  brands: ['NU Online'],
  domains: ['nu.or.id'],
} as const satisfies Outlet
