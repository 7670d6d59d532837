import type { Outlet } from './outlet.ts'

export const radarbanyumas = {
  id: 'radarbanyumas',
  name: 'Radar Banyumas',
  brands: ['Radar Banyumas', 'RadarBanyumas.co.id'],
  domains: ['radarbanyumas.co.id', 'radarbanyumas.disway.id'],
  group: 'Disway National Network',
} as const satisfies Outlet
