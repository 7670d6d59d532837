import type { Outlet } from './outlet.ts'

export const radarbojonegoro = {
  id: 'radarbojonegoro',
  name: 'Radar Bojonegoro',
  brands: ['Radar Bojonegoro', 'Jawa Pos Radar Bojonegoro'],
  domains: ['radarbojonegoro.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
