import type { Outlet } from './outlet.ts'

export const radarbromo = {
  id: 'radarbromo',
  name: 'Radar Bromo',
  brands: ['Radar Bromo', 'Jawa Pos Radar Bromo'],
  domains: ['radarbromo.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
