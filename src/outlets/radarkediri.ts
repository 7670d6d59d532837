import type { Outlet } from './outlet.ts'

export const radarkediri = {
  id: 'radarkediri',
  name: 'Radar Kediri',
  brands: ['Radar Kediri', 'Jawa Pos Radar Kediri', 'JP Radar Kediri'],
  domains: ['radarkediri.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
