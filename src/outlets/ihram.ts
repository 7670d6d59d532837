import type { Outlet } from './outlet.ts'

export const ihram = {
  id: 'ihram',
  name: 'Ihram.co.id',
  domains: ['ihram.co.id'],
  group: 'Mahaka Media',
} as const satisfies Outlet
