import type { Outlet } from './outlet.ts'

export const radarbanyuwangi = {
  id: 'radarbanyuwangi',
  name: 'Radar Banyuwangi',
  brands: ['Radar Banyuwangi', 'Jawa Pos Radar Banyuwangi', 'RadarBanyuwangi.id'],
  domains: ['radarbanyuwangi.jawapos.com'],
  group: 'Jawa Pos',
} as const satisfies Outlet
