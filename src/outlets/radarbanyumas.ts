import type { Outlet } from './outlet.ts'

export const radarbanyumas = {
  id: 'radarbanyumas',
  name: 'Radar Banyumas',
  domains: ['radarbanyumas.co.id', 'radarbanyumas.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
