import type { Outlet } from './outlet.ts'

export const radarmadiun = {
  id: 'radarmadiun',
  name: 'Radar Madiun',
  brands: ['Radar Madiun', 'Jawa Pos Radar Madiun'],
  domains: ['radarmadiun.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
