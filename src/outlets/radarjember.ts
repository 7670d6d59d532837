import type { Outlet } from './outlet.ts'

export const radarjember = {
  id: 'radarjember',
  name: 'Radar Jember',
  brands: ['Radar Jember', 'Jawa Pos Radar Jember', 'RadarJember.id'],
  domains: ['radarjember.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
