import type { Outlet } from './outlet.ts'

export const radarsurabaya = {
  id: 'radarsurabaya',
  name: 'Radar Surabaya',
  brands: ['Radar Surabaya', 'Jawa Pos Radar Surabaya'],
  domains: ['radarsurabaya.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
