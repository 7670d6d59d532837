import type { Outlet } from './outlet.ts'

export const intime = {
  id: 'intime',
  name: 'Intime',
  domains: ['intime.id'],
} as const satisfies Outlet
