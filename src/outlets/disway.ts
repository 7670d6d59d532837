import type { Outlet } from './outlet.ts'

export const disway = {
  id: 'disway',
  name: 'Disway',
  brands: ['Harian Disway'],
  domains: ['disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
