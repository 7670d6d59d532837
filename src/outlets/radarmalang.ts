import type { Outlet } from './outlet.ts'

export const radarmalang = {
  id: 'radarmalang',
  name: 'Radar Malang',
  brands: ['Radar Malang', 'Jawa Pos Radar Malang'],
  domains: ['radarmalang.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
