import type { Outlet } from './outlet.ts'

export const arrahmah = {
  id: 'arrahmah',
  name: 'Arrahmah',
  brands: ['Arrahmah.com', 'Arrahmah.id'],
  domains: ['arrahmah.com', 'arrahmah.id'],
} as const satisfies Outlet
