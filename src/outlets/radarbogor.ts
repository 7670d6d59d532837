import type { Outlet } from './outlet.ts'

export const radarbogor = {
  id: 'radarbogor',
  name: 'Radar Bogor',
  brands: ['Radar Bogor', 'RadarBogor.id'],
  domains: ['radarbogor.jawapos.com', 'radarbogor.id'],
  group: 'Jawa Pos',
} as const satisfies Outlet
